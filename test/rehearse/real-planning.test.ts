import { join } from "node:path";
import { expect, jest, test } from "@jest/globals";
import { writeMirror } from "../../src/plugins/write-mirror";
import { hasTerraform } from "../hcl/terraform";
import { findings, play, synthesizeFile } from "../support/rehearse";
import { makeScratch } from "../support/scratch";

jest.setTimeout(120_000);
const testWithTerraform = hasTerraform("moves planned by the provider of a mirror") ? test : test.skip;

testWithTerraform.each([
  ["6.36.0", []],
  ["5.100.0", ["The mirror has no hashicorp/aws that ~> 6.36 admits; 5.100.0 is planned with instead."]],
])(
  "a mirror's provider %s plans every move beside the simulated one, and each plan is reviewed",
  async (version, notes) => {
    const folder = makeScratch();
    // A launcher stands for the real binary.
    await writeMirror(folder, [{ source: "hashicorp/aws", version }]);
    const spec = synthesizeFile("specs/clickhouse-aws.yaml");
    const [rehearsed] = await play([spec], { options: { mirror: join(folder, "mirror") } });
    if (rehearsed === undefined) throw new Error("nothing was rehearsed");
    expect(findings(rehearsed)).toEqual([]);
    const [who, ...plans] = rehearsed.steps.filter(({ kind }) => kind === "real-plan");
    expect(who?.notes).toEqual([
      `moves are planned by the real hashicorp/aws ${version} as well`,
      ...notes,
      "ClickHouse/clickhouse is left out: nobody has seen it plan without its vendor.",
    ]);
    expect(plans.map(({ direction, stage, review }) => [direction, stage, review?.verdict])).toEqual([
      ["forward", "endpoint", "pass"],
      ["forward", "allow-list", "pass"],
      ["forward", "dns", "pass"],
      ["back", "allow-list", "pass"],
      ["back", "endpoint", "pass"],
    ]);
    expect(plans[2]?.plan?.changes).toMatchObject([{ action: "update", attributes: ["private_dns_enabled"] }]);
  },
);
