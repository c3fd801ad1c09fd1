import { resolve } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import type { SpecRehearsal } from "../../generated/types/output";
import type { SynthesizedSpec } from "../../src/compile";
import { hasTerraform } from "../hcl/terraform";
import { nameOf, play, synthesizeFile } from "../support/rehearse";
import { tamper } from "../support/tamper";

jest.setTimeout(600_000);
const mirror = process.env["PLINTH_PROVIDER_MIRROR"];
const canRun = hasTerraform("stage moves with real providers");
if (canRun && mirror === undefined) {
  process.stderr.write("skipped, PLINTH_PROVIDER_MIRROR is not set: stage moves with real providers\n");
}
const describeWithMirror = canRun && mirror !== undefined ? describe : describe.skip;

/** Rehearses a spec and lets the real providers of the mirror plan its moves. */
async function playReal(synthesized: SynthesizedSpec): Promise<SpecRehearsal> {
  const [rehearsed] = await play([synthesized], { options: { mirror: resolve(mirror ?? "") } });
  if (rehearsed === undefined) throw new Error("nothing was rehearsed");
  return rehearsed;
}

const realPlans = ({ steps }: SpecRehearsal) =>
  steps.filter(({ kind, direction }) => kind === "real-plan" && direction !== "start");
const whoPlans = ({ steps }: SpecRehearsal) =>
  steps.find(({ kind, direction }) => kind === "real-plan" && direction === "start");

/** The spec with a constraint that the version of the mirror meets. */
const admitting = (text: string) =>
  text.replace(/^terraform:\n/m, 'terraform:\n  providers: { aws: ">= 5.83.0, < 6.0.0" }\n');

const aws = [
  "clickhouse-aws",
  "clickpipes-vpc-resource",
  "clickpipes-msk-multi-vpc-new-cluster",
  "clickpipes-endpoint-service",
  "materialize-msk",
  "materialize-rds",
];

describeWithMirror("the real AWS provider", () => {
  test.each(aws)("plans every stage move of %s, and the reviewer passes each plan", async (name) => {
    const synthesized = synthesizeFile(`specs/${name}.yaml`);
    const stages = synthesized.timeline.map(({ stage }) => stage.name);
    const rehearsed = await playReal(synthesized);
    const plans = realPlans(rehearsed);
    expect(plans.map(nameOf)).toEqual([
      ...stages.map((stage) => `forward ${stage} real-plan`),
      ...stages
        .slice(0, -1)
        .reverse()
        .map((stage) => `back ${stage} real-plan`),
    ]);
    expect(plans.flatMap(({ problems, review }) => [...problems, ...(review?.findings ?? [])])).toEqual([]);
    expect(plans.map(({ review }) => review?.verdict)).toEqual(plans.map(() => "pass"));
    expect(whoPlans(rehearsed)?.notes?.[0]).toMatch(/^moves are planned by the real hashicorp\/aws \S+ as well$/);
    if (name !== "clickhouse-aws") return;
    const flips = plans.flatMap(({ stage, direction, plan }) =>
      (plan?.changes ?? [])
        .filter(({ attributes }) => attributes.includes("private_dns_enabled"))
        .map(({ address, action }) => `${direction} ${stage}: ${action} ${address}`),
    );
    expect(flips).toEqual([
      "forward dns: update aws_vpc_endpoint.clickhouse",
      "back allow-list: update aws_vpc_endpoint.clickhouse",
    ]);
  });

  test.each([
    ["error", admitting],
    ["warning", (text: string) => text],
  ] as const)(
    "says which argument replaces, as an %s by whether the spec admits the version",
    async (severity, edit) => {
      const spoilt = tamper("aws_vpc_endpoint.clickhouse", 1, (body) => ({ ...body, vpc_id: "vpc-00000000000000000" }));
      const plans = realPlans(await playReal(spoilt(synthesizeFile("specs/clickhouse-aws.yaml", edit))));
      const problems = plans.find(({ stage }) => stage === "allow-list")?.problems ?? [];
      expect(problems).toContainEqual(
        expect.objectContaining({
          code: "endpoint-replaced",
          severity,
          pointer: "/network/vpcId",
          message: expect.stringMatching(/^the real hashicorp\/aws \S+: .* forced by vpc_id/),
        }),
      );
    },
  );

  test("what it refuses is a problem in its words", async () => {
    const spoilt = tamper("aws_vpc_endpoint.clickhouse", 0, (body) => ({ ...body, region: "us-west-2" }));
    const [first] = realPlans(await playReal(spoilt(synthesizeFile("specs/clickhouse-aws.yaml"))));
    expect(first?.problems).toEqual([expect.objectContaining({ code: "plan-failed", severity: "warning" })]);
    expect(first?.problems[0]?.message).toContain('An argument named "region" is not expected here');
  });

  test.each([
    ["clickhouse-azure", "hashicorp/azurerm is left out: it asks Azure for a token before it plans."],
    [
      "clickpipes-msk-multi-vpc",
      "hashicorp/aws is left out: it reads the data source aws_msk_bootstrap_brokers while it plans.",
    ],
  ])("is left out of %s, with the reason", async (name, reason) => {
    const rehearsed = await playReal(synthesizeFile(`specs/${name}.yaml`));
    expect(realPlans(rehearsed)).toEqual([]);
    expect(whoPlans(rehearsed)).toMatchObject({ outcome: "skipped" });
    expect(whoPlans(rehearsed)?.notes).toContain(reason);
  });
});
