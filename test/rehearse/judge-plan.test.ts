import { describe, expect, test } from "@jest/globals";
import type { PlannedChange } from "../../generated/types/output";
import { judgePlan, type Move } from "../../src/rehearse/judge-plan";
import { synthesizeFile } from "../support/rehearse";

const endpoint = "aws_vpc_endpoint.clickhouse";
const attachment = "clickhouse_service_private_endpoints_attachment.service_6d3a0b3c";
const synthesized = synthesizeFile("specs/clickhouse-aws.yaml");

/** A move of the example: its stages are endpoint (0), allow-list (1) and dns (2). */
function move(direction: Move["direction"], from: number, to: number, aws = "6.36.0"): Move {
  const providers = [{ name: "aws", source: "hashicorp/aws", version: aws }];
  return { synthesized, providers, direction, from, to };
}

function judge(given: Move, change: Partial<PlannedChange>) {
  const planned = { address: endpoint, action: "add" as const, attributes: [], forcedBy: [], ...change };
  const summary = { add: 0, change: 0, replace: 0, destroy: 0, read: 0, changes: [planned] };
  return judgePlan(given, summary).map(({ code, message, hint, pointer }) => ({ code, message, hint, pointer }));
}

const forward = move("forward", 0, 1);
const back = move("back", 1, 0);
const destroy = move("destroy", 0, -1);

describe("the plan of a move", () => {
  test.each<[string, Move, Partial<PlannedChange>]>([
    ["adds", forward, { action: "add" }],
    ["changes in place", forward, { action: "change", attributes: ["private_dns_enabled"] }],
    ["reads", forward, { action: "read" }],
    ["goes back from what the stage had added", back, { action: "destroy", address: attachment }],
    [
      "goes back from one of many that the stage had added",
      back,
      { action: "destroy", address: `${attachment}["a.b"]` },
    ],
    ["goes back from one of a count", back, { action: "destroy", address: `${attachment}[0]` }],
    ["goes back over two stages", move("back", 2, 0), { action: "destroy", address: attachment }],
    ["destroys everything at the end", destroy, { action: "destroy" }],
  ])("may go where it %s", (_, given, change) => {
    expect(judge(given, change)).toEqual([]);
  });

  test.each<[string, Move, Partial<PlannedChange>, string, string]>([
    [
      "destroys going forward",
      forward,
      { action: "destroy" },
      "stage-destroys",
      "would be destroyed by a move forward",
    ],
    [
      "destroys going forward what the stage itself adds",
      forward,
      { action: "destroy", address: attachment },
      "stage-destroys",
      "would be destroyed by a move forward",
    ],
    [
      "forgets going forward",
      forward,
      { action: "forget" },
      "stage-destroys",
      "would be dropped from the state by a move forward",
    ],
    [
      "destroys going back what a stage that stays had added",
      back,
      { action: "destroy" },
      "stage-destroys",
      "would be destroyed although a stage that stays had added it",
    ],
    [
      "destroys going back what an earlier stage had added, though it left a later one",
      move("back", 2, 1),
      { action: "destroy", address: attachment },
      "stage-destroys",
      "although a stage that stays had added it",
    ],
    ["replaces going back", back, { action: "replace", forcedBy: ["vpc_id"] }, "stage-replaces", "because of vpc_id:"],
    [
      "replaces at the end",
      destroy,
      { action: "replace", forcedBy: ["vpc_id"] },
      "stage-replaces",
      "because of vpc_id:",
    ],
    ["does what nobody knows", forward, { action: "unknown" }, "plan-unclear", `with ${endpoint} that this version`],
  ])("must not go where it %s", (_, given, change, code, words) => {
    const found = judge(given, change);
    expect(found).toMatchObject([{ code }]);
    expect(found[0]?.message).toContain(words);
  });

  test("is blamed for every cause of a replacement, at the place of the first", () => {
    const forcedBy = ["vpc_id", "subnet_configuration[0].ipv4"];
    const [found] = judge(forward, { action: "replace", forcedBy, attributes: ["state"] });
    expect(found?.message).toContain("because of vpc_id, subnet_configuration[0].ipv4:");
    expect(found?.pointer).toBe("/network/vpcId");
  });

  test("is blamed for what differs where nothing is said to force it", () => {
    const [found] = judge(forward, { action: "replace", attributes: ["service_name", "state"] });
    expect(found?.message).toContain("because of service_name, state:");
  });

  test("names the hazard of the version, and the versions without it", () => {
    const change = { action: "replace" as const, forcedBy: ["private_dns_enabled"] };
    const [bad] = judge(move("forward", 1, 2, "6.30.0"), change);
    expect(bad?.message).toMatch(/; in hashicorp\/aws 6\.30\.0: a change of private_dns_enabled destroys/);
    expect(bad?.hint).toContain("use ~> 6.36 or >= 5.83.0, < 6.0.0");
    const [other] = judge(move("forward", 1, 2, "6.30.0"), { ...change, forcedBy: ["vpc_id"] });
    expect(other?.message).not.toContain("in hashicorp/aws");
    const [good] = judge(move("forward", 1, 2), change);
    expect(good?.message).not.toContain("in hashicorp/aws");
  });

  test("is judged change by change", () => {
    const changes = [
      { address: endpoint, action: "replace" as const, attributes: [], forcedBy: ["vpc_id"] },
      { address: attachment, action: "add" as const, attributes: [], forcedBy: [] },
      { address: endpoint, action: "destroy" as const, attributes: [], forcedBy: [] },
    ];
    const summary = { add: 1, change: 0, replace: 1, destroy: 1, read: 0, changes };
    expect(judgePlan(forward, summary).map(({ code }) => code)).toEqual(["stage-replaces", "stage-destroys"]);
  });
});
