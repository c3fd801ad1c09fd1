import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { checkAll, type SynthesizedSpec } from "../../src/compile";
import { makeScratchFolder, type ScratchFolder } from "../../src/files/scratch-folder";
import { knowledge } from "../../src/knowledge";
import { planRealMoves } from "../../src/rehearse/real-flip";
import { openRealProviders, type RealProviders } from "../../src/rehearse/real-providers";
import type { Json, TerraformJson } from "../../src/terraform/json";
import { findTerraform } from "../../src/terraform-cli/find";
import { hasTerraform } from "../hcl/terraform";

jest.setTimeout(300_000);
const mirror = process.env["PLINTH_PROVIDER_MIRROR"];
const canRun = hasTerraform("stage moves with real providers");
if (canRun && mirror === undefined) {
  process.stderr.write("skipped, PLINTH_PROVIDER_MIRROR is not set: stage moves with real providers\n");
}
const testWithMirror = canRun && mirror !== undefined ? test : test.skip;

/** A spec of the examples, its text changed first where the test says how. */
function load(file: string, change: (text: string) => string = (text) => text): SynthesizedSpec {
  const bytes = Buffer.from(change(readFileSync(`specs/${file}`, "utf8")));
  const { specs, problems } = checkAll([{ file, bytes }], knowledge);
  const [spec] = specs;
  if (spec === undefined) throw new Error(problems.map(({ message }) => message).join("\n"));
  return spec;
}

/** The spec with an argument of a resource changed in its last stage. */
function changeLast(spec: SynthesizedSpec, type: string, name: string, argument: string, value: Json): SynthesizedSpec {
  const timeline = spec.timeline.map((stage, index) => {
    if (index < spec.timeline.length - 1) return stage;
    const terraform = structuredClone(stage.terraform) as { resource: { [type: string]: { [name: string]: object } } };
    Object.assign(terraform.resource[type]?.[name] ?? {}, { [argument]: value });
    const change = { address: `${type}.${name}`, argument, from: null, to: value };
    return { ...stage, terraform: terraform as TerraformJson, changes: [...stage.changes, change] };
  });
  return { ...spec, timeline };
}

describe("the real AWS provider", () => {
  let scratch: ScratchFolder;
  let real: RealProviders;
  beforeAll(async () => {
    scratch = makeScratchFolder();
    if (!canRun || mirror === undefined) return;
    const found = await findTerraform(undefined);
    if ("reason" in found) throw new Error(found.reason);
    const { terraform } = found;
    real = openRealProviders({ terraform, mirror: resolve(mirror), scratch, deadlineMs: 60_000 });
  });
  afterAll(() => scratch.dispose());

  testWithMirror("turns private DNS on and off in place", async () => {
    const flip = await planRealMoves(load("clickhouse-aws.yaml"), knowledge.providers, real, scratch);
    const change = {
      address: "aws_vpc_endpoint.clickhouse",
      action: "change",
      attributes: ["private_dns_enabled"],
      forcedBy: [],
    };
    expect(
      flip.moves.map(({ from, to, direction, plan, problems }) => ({ from, to, direction, plan, problems })),
    ).toEqual([
      {
        from: "allow-list",
        to: "dns",
        direction: "forward",
        plan: expect.objectContaining({ changes: [change] }),
        problems: [],
      },
      {
        from: "dns",
        to: "allow-list",
        direction: "back",
        plan: expect.objectContaining({ changes: [change] }),
        problems: [],
      },
    ]);
    expect(flip.providers).toEqual([expect.objectContaining({ source: "hashicorp/aws" })]);
  });

  testWithMirror("turns the connectivity of a cluster on and off in place", async () => {
    const spec = load("clickpipes-msk-multi-vpc-new-cluster.yaml");
    const { moves } = await planRealMoves(spec, knowledge.providers, real, scratch);
    expect(moves.map(({ plan }) => plan?.changes.map(({ address, action }) => `${action} ${address}`))).toEqual([
      ["change aws_msk_cluster.cluster", "add aws_msk_cluster_policy.cluster"],
      ["change aws_msk_cluster.cluster", "destroy aws_msk_cluster_policy.cluster"],
    ]);
    expect(moves.flatMap(({ problems }) => problems)).toEqual([]);
  });

  testWithMirror("says which argument replaces, as an error where the spec admits the version", async () => {
    const admitting = load("clickhouse-aws.yaml", (text) =>
      text.replace(/^terraform:\n/m, 'terraform:\n  providers: { aws: ">= 5.83.0, < 6.0.0" }\n'),
    );
    for (const [spec, severity] of [
      [admitting, "error"],
      [load("clickhouse-aws.yaml"), "warning"],
    ] as const) {
      const spoilt = changeLast(
        spec,
        "aws_vpc_endpoint",
        "clickhouse",
        "service_name",
        "com.amazonaws.vpce.us-west-2.vpce-svc-1",
      );
      const { moves, providers } = await planRealMoves(spoilt, knowledge.providers, real, scratch);
      expect(providers[0]?.isAdmitted).toBe(severity === "error");
      expect(moves[0]?.problems).toEqual([expect.objectContaining({ code: "stage-replaces", severity })]);
      expect(moves[0]?.problems[0]?.message).toMatch(
        /^the real hashicorp\/aws \S+ replaces aws_vpc_endpoint\.clickhouse from allow-list to dns: a change of service_name forces it$/,
      );
    }
  });

  testWithMirror("is not asked where no argument of its resources changes, and the others are left out", async () => {
    const flip = await planRealMoves(load("clickhouse-azure.yaml"), knowledge.providers, real, scratch);
    expect(flip.moves).toEqual([]);
    expect(flip.providers).toEqual([]);
    expect(flip.notes).toContain("hashicorp/azurerm is left out: it asks Azure for a token before it plans.");
  });

  testWithMirror("what it refuses is a problem in its words", async () => {
    const spoilt = changeLast(
      load("clickhouse-aws.yaml"),
      "aws_vpc_endpoint",
      "clickhouse",
      "vpc_endpoint_type",
      "Interfase",
    );
    const { moves } = await planRealMoves(spoilt, knowledge.providers, real, scratch);
    expect(moves[0]?.problems).toEqual([expect.objectContaining({ code: "plan-failed" })]);
    expect(moves[0]?.problems[0]?.message).toContain("expected vpc_endpoint_type to be one of");
  });
});
