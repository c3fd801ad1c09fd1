import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { renderDocuments } from "../../src/compile";
import { noEvidence } from "../../src/contract/evidence";
import { knowledge } from "../../src/knowledge";
import type { ShownState } from "../../src/plan/shown";
import { admits, overlap } from "../../src/provider/constraint";
import { appliesTo } from "../../src/provider/hazard";
import { evaluateGate } from "../../src/stage/gate";
import { typeOf } from "../../src/terraform/address";
import { collectBlocks, type JsonObject } from "../../src/terraform/json";
import { valueAt } from "../../src/terraform/path";
import { synthesizeFile } from "../support/rehearse";

/** The body of an address of a case at each of its stages. */
function bodiesOf(file: string, address: string): (JsonObject | undefined)[] {
  return synthesizeFile(`test/cases/${file}`).timeline.map(({ terraform }) => collectBlocks(terraform).get(address));
}

/** The state that the real provider refreshed before a plan of a case. */
function priorState(file: string): ShownState {
  return JSON.parse(readFileSync(`test/cases/${file}`, "utf8")).prior_state;
}

test("an endpoint service across regions says what AWS reads back, so that the real provider has nothing to change", () => {
  const read = priorState("H01/second-plan.json").values?.root_module?.resources ?? [];
  const services = read.filter(({ type }) => type === "aws_vpc_endpoint_service");
  expect(services).toHaveLength(2);
  for (const { address, values } of services)
    for (const body of bodiesOf("H01/spec.yaml", address))
      expect(body?.["supported_regions"]).toEqual(values?.["supported_regions"]);
});

test.each(["H15/real.yaml", "H15/iam-only.yaml", "H52/pinned.yaml"])(
  "%s: a new cluster has connectivity from its creation on, and no stage changes it",
  (file) => {
    const spec = `test/cases/${file}`;
    const known = synthesizeFile(spec, (text) => text.replace(/^ *providers:.*$/m, ""));
    const bodies = known.timeline.map(({ terraform }) => collectBlocks(terraform).get("aws_msk_cluster.cluster"));
    const path = ["broker_node_group_info", "connectivity_info", "vpc_connectivity", "client_authentication", "sasl"];
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
    expect(valueAt(bodies[0], path)).toMatchObject({ iam: true });
  },
);

test("a gateway resolves names as its VPC does where the spec says so", () => {
  for (const body of bodiesOf("in-vpc/serverless.yaml", "aws_vpclattice_resource_gateway.clickpipes"))
    expect(body?.["resource_config_dns_resolution"]).toBe("IN_VPC");
});

/** The runbook of a case. */
function runbookOf(file: string): string {
  return String(
    renderDocuments(synthesizeFile(`test/cases/${file}`), "hcl").find(({ path }) => path === "RUNBOOK.md")?.content,
  );
}

test("a pipe from Postgres selects no endpoint: its host decides (H44)", () => {
  const runbook = runbookOf("H44/postgres.yaml");
  expect(runbook).not.toMatch(/select the endpoints?/);
  expect(runbook).toContain(
    "then select the source. No endpoint is selected: such a pipe may use all endpoints of the service, and its host decides which.",
  );
});

test("a second endpoint with private DNS in one VPC is among the causes of a refused flip (H30)", () => {
  const row = /^- \*\*(.*conflicting DNS domain\.)\*\* (.*)\n\n {2}What to do: (.*)$/m.exec(runbookOf("H30/a.yaml"));
  const [, symptom, cause, remedy] = row ?? [];
  expect(symptom).toBe(
    "The apply ends with an error that private DNS cannot be enabled, or that there is a conflicting DNS domain.",
  );
  expect(cause).toMatch(/another endpoint or private zone of the VPC, whoever made it, has the domain already\.$/);
  expect(remedy).toMatch(
    /^Go back one stage\. .* Of a conflicting domain, find the other endpoint with `aws ec2 describe-vpc-endpoints` .*let its owner give the domain up or serve these services too\./,
  );
});

test("the gate of an existing cluster is shut on the state of a plan that shows its connectivity off, whatever people say", () => {
  const [first] = synthesizeFile("test/cases/F42/policy.yaml").timeline;
  const { items } = evaluateGate(first?.text.gate ?? [], priorState("F42/plan.json"), noEvidence);
  expect(items.map(({ name, answer }) => [name, answer])).toEqual([
    ["cluster", "unknown"],
    ["data.aws_msk_bootstrap_brokers.connectivity.bootstrap_brokers_vpc_connectivity_sasl_iam", "closed"],
  ]);
});

test("no default of a schema admits a version that breaks what its topology has", () => {
  const broken = readdirSync("specs").flatMap((file) => {
    const { valid, timeline } = synthesizeFile(`specs/${file}`);
    const { schema, providers } = valid.topology;
    const bodies = timeline.flatMap(({ terraform }) => [...collectBlocks(terraform)]);
    return Object.entries(providers).flatMap(([name, { source }]) => {
      const path = ["properties", "terraform", "properties", "providers", "properties", name, "default", "version"];
      const constraint = String(path.reduce<unknown>((at, step) => (at as JsonObject)[step], schema));
      return knowledge.hazards
        .filter(({ provider }) => provider === source)
        .filter(({ versions = [], range }) =>
          range === undefined ? versions.some((each) => admits(constraint, each)) : overlap(constraint, range),
        )
        .filter((hazard) =>
          bodies.some(
            ([address, body]) =>
              typeOf(address) === hazard.resource &&
              appliesTo(hazard, body) &&
              valueAt(body, hazard.argument.split(".")) !== undefined,
          ),
        )
        .map(({ resource, argument }) => `${file}: ${constraint}: ${resource}.${argument}`);
    });
  });
  expect(broken).toEqual([]);
});
