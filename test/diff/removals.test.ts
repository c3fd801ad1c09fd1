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

const balanced = "specs/materialize-msk.yaml";
const guarded = (fields: string) => `loadBalancer: { securityGroupIds: [sg-0d1b2c3d4e5f60718]${fields} }\n`;
const resourcesOf = (before: string, after: string) =>
  compareSpecs(side(balanced, before), side(balanced, after), knowledge.providers).resources;

test("the security group of a load balancer that gets others is in the way of its own deletion, unless it is forgotten", () => {
  const ofGroup = (extra: string) =>
    resourcesOf("", guarded("") + extra).find(({ address }) => address === "aws_security_group.brokers");
  expect(ofGroup("")).toMatchObject({ action: "delete", cost: { costs: ["downtime"] } });
  expect(ofGroup("")?.cost?.effect).toMatch(/AWS deletes no group that something uses.* Add it to forget/);
  const forgotten = ofGroup("forget: [aws_security_group.brokers]\n");
  expect([forgotten?.action, forgotten?.cost]).toEqual(["forget", undefined]);
});

test("inbound rules that hold from now on for PrivateLink say whom they cut off", () => {
  const enforced = guarded(
    ", addRulesTo: sg-0d1b2c3d4e5f60718, enforceInboundRules: true, clients: { cidrs: [10.64.0.0/16] }",
  );
  const notes = (before: string, after: string) =>
    resourcesOf(before, after)
      .filter(({ address }) => address === "aws_lb.brokers")
      .flatMap(({ arguments: changed }) => changed.map(({ argument, note }) => [argument, note]));
  const argument = "enforce_security_group_inbound_rules_on_private_link_traffic";
  const open = guarded(", addRulesTo: sg-0d1b2c3d4e5f60718");
  expect(notes(open, enforced)).toEqual([[argument, expect.stringContaining("times out")]]);
  expect(notes(enforced, open)).toEqual([[argument, undefined]]);
});
