import { describe, expect, test } from "@jest/globals";
import { compileSpec } from "../support/plans";

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
  const guarded = (more: string) =>
    compileSpec(`specs/${example}.yaml`, last, (text) => {
      const perTarget = /^loadBalancer:\n/m.test(text) ? ", perTarget: true" : "";
      const block = `loadBalancer: { securityGroupIds: [${groups.join(", ")}]${more}${perTarget} }\n`;
      return `${text.replace(/^loadBalancer:\n(?: .*\n)+/m, "")}${block}`;
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
});
