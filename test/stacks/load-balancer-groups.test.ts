import { describe, expect, test } from "@jest/globals";
import { knowledge } from "../../src/knowledge";
import { reviewContext } from "../../src/review/from-spec";
import { review } from "../../src/review/review-plan";
import { openGates } from "../support/open-gates";
import { compileSpec, makePlan, toReadPlan } from "../support/plans";
import { findingsOf } from "../support/review";

const groups = ["sg-1b1b2c3d4e5f60718", "sg-2b1b2c3d4e5f60718"];
const target = "sg-0a1b2c3d4e5f60718";

/** An example of each topology that makes load balancers, and its last stage; all targets are in one security group. */
const examples = [
  ["clickpipes-endpoint-service", "dns"],
  ["materialize-rds", "source"],
  ["materialize-msk", "source"],
  ["offer-aws-kafka", "connected"],
] as const;

describe.each(examples)("existing security groups of the load balancers of %s", (example, last) => {
  const guarded = (more: string, forget: readonly string[] = []) =>
    compileSpec(`specs/${example}.yaml`, last, (text) => {
      const perTarget = /^loadBalancer:\n/m.test(text) ? ", perTarget: true" : "";
      const block = `loadBalancer: { securityGroupIds: [${groups.join(", ")}]${more}${perTarget} }\n`;
      return `${text.replace(/^loadBalancer:\n(?: .*\n)+/m, "")}${block}${forget.length > 0 ? `forget: [${forget.join(", ")}]\n` : ""}`;
    });
  const rulesOf = (more: string) => {
    const { resource = {} } = guarded(more).terraform;
    const of = (direction: string) => Object.values(resource[`aws_vpc_security_group_${direction}_rule`] ?? {});
    return { group: resource["aws_security_group"], outOf: of("egress"), into: of("ingress") };
  };
  const pairs = (rules: readonly object[]) =>
    rules.map((rule) =>
      Object.values(rule)
        .filter((value) => [target, ...groups].includes(value))
        .sort(),
    );

  test("get no rule unless one is named, and the targets admit each", () => {
    const { group, outOf, into } = rulesOf("");
    expect([group, outOf]).toEqual([undefined, []]);
    for (const each of groups) expect(pairs(into)).toContainEqual([target, each].sort());
    const { timeline } = guarded("");
    expect(JSON.stringify(timeline[0]?.text.steps)).toContain("add the rules that");
    expect(JSON.stringify(timeline[0]?.text.cautions)).toContain("aws_security_group.");
  });

  test("are let out by the one that is named, which alone is admitted", () => {
    const named = [target, groups[1] ?? ""].sort();
    const { group, outOf, into } = rulesOf(`, addRulesTo: ${groups[1]}`);
    expect(group).toBeUndefined();
    expect(new Set([...pairs(outOf), ...pairs(into)].map(String))).toEqual(new Set([String(named)]));
    expect(outOf).toHaveLength(into.length);
    const { timeline } = guarded(`, addRulesTo: ${groups[1]}`);
    expect(JSON.stringify(timeline[0]?.text.steps)).not.toContain("add the rules that");
  });

  test("take the place of those that were made, which are forgotten with their rules", () => {
    const base = compileSpec(`specs/${example}.yaml`, last);
    const reviewed = (forget: readonly string[]) => {
      const spec = guarded("", forget);
      const plan = toReadPlan(makePlan(spec, last, last, openGates(base), base));
      return review(plan, reviewContext(spec, knowledge.providers, { base }));
    };
    const deleted = (result: ReturnType<typeof reviewed>) =>
      result.moves.flatMap(({ action, address }) => (action === "delete" ? [address] : []));
    const gone = deleted(reviewed([]));
    const [caution] = guarded("").timeline[0]?.text.cautions ?? [];
    const rules = gone.filter((address) => address.startsWith("aws_vpc_security_group_"));
    expect(rules).not.toEqual([]);
    expect(JSON.stringify(caution)).toContain("each rule that the plan deletes");
    for (const group of gone.filter((address) => !rules.includes(address)))
      expect(JSON.stringify(caution)).toContain(group);
    const result = reviewed(gone);
    expect([deleted(result), findingsOf(result)]).toEqual([[], []]);
  });
});
