import { describe, expect, test } from "@jest/globals";
import { knowledge } from "../../src/knowledge";
import { findChanges } from "../../src/stage/timeline";
import { collectBlocks } from "../../src/terraform/json";
import { readExamples } from "../support/examples";

const examples = readExamples((topology) => (knowledge.topologies[topology]?.stages ?? []).map(({ name }) => name));
const resources = new Map(knowledge.providers.flatMap((provider) => Object.entries(provider.resources)));

/** What replaces a resource although the provider's schema does not say so (facts/services of the providers' documentation). */
const replacedToo: { readonly [type: string]: readonly string[] } = {
  aws_vpc_security_group_ingress_rule: ["cidr_ipv4", "cidr_ipv6", "prefix_list_id", "referenced_security_group_id"],
};

/** Whether the provider takes a block that is left out for there being none, so that it needs no value that says so. */
function isEmptied(address: string, argument: string): boolean {
  const type = address.split(".")[0] ?? "";
  const blocks = resources.get(type)?.block_types ?? {};
  return argument in blocks && argument in (knowledge.resources[type]?.emptiedBlocks ?? {});
}

const moves = examples.flatMap((from, index) => {
  const to = examples[index + 1];
  return to === undefined || to.name !== from.name ? [] : [{ name: from.name, from, to }];
});

describe("a move between neighbouring stages", () => {
  test.each(moves.map((move) => [`${move.name}: ${move.from.stage} to ${move.to.stage}`, move] as const))(
    "%s removes nothing",
    (_, { from, to }) => {
      const later = collectBlocks(to.terraform);
      expect([...collectBlocks(from.terraform).keys()].filter((address) => !later.has(address))).toEqual([]);
    },
  );

  test.each(moves.map((move) => [`${move.name}: ${move.from.stage} to ${move.to.stage}`, move] as const))(
    "%s changes no argument that replaces",
    (_, { from, to }) => {
      const changes = findChanges(collectBlocks(from.terraform), collectBlocks(to.terraform));
      const replacing = changes.filter(({ address, argument }) => {
        const type = address.split(".")[0] ?? "";
        return [...(resources.get(type)?.force_new ?? []), ...(replacedToo[type] ?? [])].includes(argument);
      });
      expect(replacing).toEqual([]);
    },
  );

  test.each(moves.map((move) => [`${move.name}: ${move.to.stage} to ${move.from.stage}`, move] as const))(
    "%s leaves no changed argument out",
    (_, { from, to }) => {
      const changes = findChanges(collectBlocks(from.terraform), collectBlocks(to.terraform));
      const leftOut = changes.filter((change) => change.from === undefined || change.to === undefined);
      expect(leftOut.filter(({ address, argument }) => !isEmptied(address, argument))).toEqual([]);
    },
  );
});

describe("private DNS", () => {
  const flip = (name: string) =>
    examples
      .filter((example) => example.name === name)
      .map(({ terraform }) => terraform.resource?.["aws_vpc_endpoint"]?.["clickhouse"]?.["private_dns_enabled"]);

  test("is off, off, on with mode private-dns", () => {
    expect(flip("analytics-prod")).toEqual([false, false, true]);
  });

  test.each(["reporting-prod", "shared-endpoint", "branch-office"])("stays off without it (%s)", (name) => {
    expect(flip(name)).toEqual([false, false, false]);
  });

  test("is the only argument that the flip changes", () => {
    const [, before, after] = examples.filter(({ name }) => name === "analytics-prod");
    const changes = findChanges(collectBlocks(before?.terraform ?? {}), collectBlocks(after?.terraform ?? {}));
    expect(changes).toEqual([
      { address: "aws_vpc_endpoint.clickhouse", argument: "private_dns_enabled", from: false, to: true },
    ]);
  });
});
