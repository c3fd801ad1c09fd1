import { afterEach, describe, expect, test } from "@jest/globals";
import { collectResources, type ShownPlan } from "../../src/plan/shown";
import { hasTerraform } from "../hcl/terraform";
import { makeWorkspace, type Workspace } from "./terraform";

const describeWithTerraform = hasTerraform("init to destroy with simulated providers") ? describe : describe.skip;

const aws = "hashicorp/aws";
const examples = "generated/examples";

let workspace: Workspace;

async function open(folder: string, versions: { readonly [source: string]: string }): Promise<void> {
  workspace = await makeWorkspace(versions);
  workspace.use(folder);
  await workspace.run(["init", "-input=false", "-no-color"]);
}

async function apply(): Promise<void> {
  await workspace.run(["apply", "-input=false", "-no-color", "-auto-approve"]);
}

async function expectNoChange(): Promise<void> {
  await workspace.run(["plan", "-input=false", "-no-color", "-detailed-exitcode"]);
}

function actionsOf(plan: ShownPlan): { [address: string]: string } {
  const changes = (plan.resource_changes ?? []).filter(({ mode }) => mode === "managed");
  return Object.fromEntries(changes.map(({ address, change }) => [address, change.actions.join(" ")]));
}

describeWithTerraform("Terraform with simulated providers", () => {
  afterEach(() => workspace.stop());

  test.each([
    ["analytics-prod/allow-list", { [aws]: "6.36.0" }, "aws_vpc_endpoint.clickhouse"],
    ["events-brokers/endpoint", { [aws]: "6.36.0" }, "aws_lb_target_group.b_1"],
    ["materialize-events/connection", { [aws]: "6.36.0" }, "aws_vpc_endpoint_service.brokers"],
    ["analytics-gcp/allow-list", {}, "google_compute_forwarding_rule.clickhouse"],
    ["analytics-azure/allow-list", {}, "azurerm_private_endpoint.clickhouse"],
  ])(
    "initializes, validates, plans, applies, imports and destroys %s",
    async (example, versions, imported) => {
      await open(`${examples}/${example}`, versions);
      await workspace.run(["validate", "-no-color"]);

      const actions = Object.values(actionsOf(await workspace.plan()));
      expect(new Set(actions)).toEqual(new Set(["create"]));
      await workspace.run(["apply", "-input=false", "-no-color", "plan"]);
      await expectNoChange();
      await workspace.run(["apply", "-input=false", "-no-color", "-auto-approve", "-refresh-only"]);

      const resource = collectResources(await workspace.state()).get(imported);
      await workspace.run(["state", "rm", imported]);
      await workspace.run(["import", "-input=false", "-no-color", imported, String(resource?.values?.["id"])]);
      await expectNoChange();
      expect(collectResources(await workspace.state()).get(imported)?.values).toEqual(resource?.values);

      await workspace.run(["destroy", "-input=false", "-no-color", "-auto-approve"]);
      expect(collectResources(await workspace.state()).size).toBe(0);
      expect(workspace.cloud.all(imported.split(".")[0] ?? "")).toEqual([]);
    },
    60_000,
  );

  test("moves no name while an endpoint is not ready: an apply that goes straight to the last stage stops", async () => {
    await open(`${examples}/events-brokers/dns`, { [aws]: "6.36.0" });
    await expect(apply()).rejects.toThrow("Resource precondition failed");
    const made = [...collectResources(await workspace.state()).values()].map(({ type }) => type);
    expect(made).toContain("clickhouse_clickpipes_reverse_private_endpoint");
    expect(made).not.toContain("clickhouse_clickpipes_reverse_private_endpoint_custom_private_dns");
  }, 60_000);

  test("makes up the same values on every run", async () => {
    const states: unknown[] = [];
    for (const _ of [1, 2]) {
      await open(`${examples}/events-brokers/endpoint`, { [aws]: "6.36.0" });
      await apply();
      states.push((await workspace.state()).values);
      await workspace.stop();
    }
    expect(states[1]).toEqual(states[0]);
  }, 60_000);

  test("shows what somebody changed or deleted in the cloud", async () => {
    await open(`${examples}/analytics-prod/endpoint`, { [aws]: "6.36.0" });
    await apply();
    const [endpoint] = workspace.cloud.all("aws_vpc_endpoint");
    const [group] = workspace.cloud.all("aws_security_group");
    workspace.cloud.change("aws_vpc_endpoint", endpoint?.id ?? "", "tags", { Name: "mine" });
    expect(actionsOf(await workspace.plan())).toMatchObject({ "aws_vpc_endpoint.clickhouse": "update" });
    workspace.cloud.remove("aws_security_group", group?.id ?? "");
    expect(actionsOf(await workspace.plan())).toMatchObject({ "aws_security_group.endpoint": "create" });
  }, 60_000);
});

describeWithTerraform("the flip of private DNS", () => {
  afterEach(() => workspace.stop());

  test.each([
    ["6.36.0", "update", undefined],
    ["6.30.0", "delete create", [["private_dns_enabled"]]],
  ])(
    "with hashicorp/aws %s is: %s",
    async (version, actions, paths) => {
      await open(`${examples}/analytics-prod/allow-list`, { [aws]: version });
      await apply();
      for (const { type, id } of workspace.cloud.waiting()) workspace.cloud.accept(type, id);
      workspace.use(`${examples}/analytics-prod/dns`);
      const plan = await workspace.plan();
      expect(actionsOf(plan)).toMatchObject({ "aws_vpc_endpoint.clickhouse": actions });
      const flip = plan.resource_changes?.find(({ address }) => address === "aws_vpc_endpoint.clickhouse");
      expect(flip?.change.replace_paths).toEqual(paths);
    },
    60_000,
  );
});
