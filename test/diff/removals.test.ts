import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { checkAll } from "../../src/compile";
import { compareSpecs } from "../../src/diff/compare-specs";
import { knowledge } from "../../src/knowledge";

const attachment = "clickhouse_service_private_endpoints_attachment.service_6d3a0b3c";

function side(file: string, extra = "") {
  const bytes = Buffer.from(`${readFileSync(file, "utf8")}${extra}`);
  const { specs, problems } = checkAll([{ file, bytes }], knowledge);
  const [synthesized] = specs;
  if (synthesized === undefined) throw new Error(JSON.stringify(problems));
  return { taken: "spec" as const, synthesized };
}

const movesOf = (extra: string) =>
  compareSpecs(side("test/cases/H18/before.yaml"), side("test/cases/H18/after-manual.yaml", extra), knowledge.providers)
    .resources.filter(({ address }) => address === attachment)
    .map(({ action, cost }) => ({ action, costs: cost?.costs, effect: cost?.effect }));

test("a deletion says what stops", () => {
  expect(movesOf("")).toEqual([
    {
      action: "delete",
      costs: ["allow-list", "downtime"],
      effect: "its ids leave the allow list: the endpoints are refused, and clients see the connection reset",
    },
  ]);
});

test("what the spec forgets is no deletion and costs nothing", () => {
  expect(movesOf(`forget: [${attachment}]\n`)).toEqual([{ action: "forget", costs: undefined, effect: undefined }]);
});
