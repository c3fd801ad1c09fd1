import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { checkAll } from "../../src/compile";
import { type Evidence, noEvidence } from "../../src/contract/evidence";
import type { GateItem } from "../../src/contract/gate-item";
import { prose, words } from "../../src/contract/prose";
import { masked } from "../../src/contract/visible";
import { toPlainText } from "../../src/encoders/prose-text";
import { knowledge } from "../../src/knowledge";
import type { ShownResource, ShownState } from "../../src/plan/shown";
import type { AttributeSchema, BlockSchema } from "../../src/provider/schema";
import { evaluateGate } from "../../src/stage/gate";
import { collectBlocks, type Json, type JsonObject } from "../../src/terraform/json";
import { parsePath, parsePlace } from "../../src/terraform/path";
import { answers, honest, memberOf, resource, type StateItem, stateOf } from "../support/honest-state";

const specs = readdirSync("specs").map((name) => ({ file: name, bytes: readFileSync(`specs/${name}`) }));
const gates = checkAll(specs, knowledge).specs.flatMap(({ valid, timeline }) =>
  timeline.map(({ stage, text, terraform }) => ({
    name: `${valid.spec.name}, stage ${stage.name}`,
    purpose: toPlainText(text.purpose),
    gate: text.gate,
    terraform,
  })),
);
const each = gates.map((gate) => [gate.name, gate] as const);

const available: StateItem = {
  kind: "state",
  address: "aws_vpc_endpoint.clickhouse",
  attribute: "state",
  expected: { oneOf: ["available"] },
  meaning: words("It is accepted."),
  actor: "vendor",
};
const listed: StateItem = {
  kind: "state",
  address: "clickhouse_service_private_endpoints_attachment.a",
  attribute: "private_endpoint_ids",
  expected: { contains: "aws_vpc_endpoint.clickhouse.id" },
  meaning: words("It is listed."),
  actor: "terraform",
};
const tested: GateItem = {
  kind: "evidence",
  key: "connection-test.8443",
  meaning: words("It answers."),
  command: { pipeline: [["telnet"]], shows: prose`Connected` },
  actor: "person",
};
const endpoint = (values: JsonObject, rest: Partial<ShownResource> = {}) =>
  resource("aws_vpc_endpoint.clickhouse", values, rest);
const only = (item: GateItem, state: ShownState | undefined, evidence: Evidence = noEvidence) =>
  evaluateGate([item], state, evidence).items[0];

describe("a value that does not pass by waiting", () => {
  const refused = [
    { values: ["rejected", "failed"], remedy: words("Ask.") },
    { values: ["expired"], remedy: words("Make it anew.") },
  ];
  const item: StateItem = { ...available, refused };
  const remedyAt = (state: Json, rest: Partial<ShownResource> = {}) =>
    only(item, stateOf(endpoint({ state }, rest)))?.remedy;

  test("has its remedy, and no other has one", () => {
    expect(remedyAt("failed")).toEqual(words("Ask."));
    expect(remedyAt("expired")).toEqual(words("Make it anew."));
    for (const state of ["available", "pendingAcceptance", "", null, ["failed"], { failed: true }])
      expect(remedyAt(state)).toBeUndefined();
    expect(remedyAt("failed", { sensitive_values: { state: true } })).toBeUndefined();
  });

  test.each(each)("is none that the gate of %s waits for", (_, { gate }) => {
    for (const { expected, refused: known = [] } of gate.filter((each) => each.kind === "state")) {
      const awaited = "member" in expected ? expected.member.oneOf : "oneOf" in expected ? expected.oneOf : [];
      for (const value of known.flatMap(({ values }) => values)) expect(awaited).not.toContain(value);
    }
  });
});

describe("a list of objects of which one is meant", () => {
  const expected = {
    member: { attribute: "status", oneOf: ["Approved"], with: { attribute: "endpoint", holds: "/subscriptions/A/" } },
  };
  const refused = [{ values: ["Rejected"], remedy: words("Make it anew.") }];
  const item: StateItem = { ...available, attribute: "connections", expected, refused };
  const entry = (subscription: string, status: string) => ({ endpoint: `/subscriptions/${subscription}/x`, status });
  const at = (...connections: Json[]) => only(item, stateOf(endpoint({ connections })));

  test.each<[string, Json[], string, string]>([
    ["nobody's", [], "closed", "[]"],
    ["somebody else's", [entry("B", "Approved")], "closed", "[]"],
    ["that waits", [entry("A", "Pending"), entry("B", "Approved")], "closed", '["Pending"]'],
    ["as expected, in another letter case", [entry("a", "Approved"), entry("B", "Pending")], "open", '["Approved"]'],
    ["of a name that begins in the same way", [entry("AB", "Approved")], "closed", "[]"],
    ["of a name that ends in the same way", [entry("BA", "Approved")], "closed", "[]"],
    ["one of several", [entry("A", "Rejected"), entry("A", "Approved")], "open", '["Rejected","Approved"]'],
    ["of another kind", ["text", null, { endpoint: "/subscriptions/A/x", status: 1 }], "closed", "[]"],
  ])("%s", (_, connections, answer, observed) => {
    expect(at(...connections)).toMatchObject({ answer, observed });
  });

  test("a path to its end is found, and none that goes on with the same letters", () => {
    const vpc = { ...expected.member.with, holds: "projects/a/global/networks/vpc" };
    const ofNetwork = { ...item, expected: { member: { ...expected.member, with: vpc } } };
    const answerFor = (network: string) =>
      only(ofNetwork, stateOf(endpoint({ connections: [{ endpoint: network, status: "Approved" }] })))?.answer;
    expect(
      ["https://www.googleapis.com/compute/v1/projects/a/global/networks/vpc", "projects/a/global/networks/vpc-2"].map(
        answerFor,
      ),
    ).toEqual(["open", "closed"]);
  });

  test("says what is expected, and what helps where the only one that is meant does not pass by waiting", () => {
    expect(at()?.expected).toBe("an entry with /subscriptions/A/ in endpoint, and with status Approved");
    expect(at(entry("A", "Rejected"))?.remedy).toEqual(words("Make it anew."));
    expect(at(entry("A", "Rejected"), entry("A", "Pending"))?.remedy).toBeUndefined();
  });
});

/** A value that is not what an item expects. */
function unlike({ expected }: StateItem): Json {
  if ("contains" in expected) return ["other"];
  if ("member" in expected) return [{ ...memberOf(expected.member), [expected.member.attribute]: "something-else" }];
  return "isSet" in expected ? "" : "something-else";
}

/** How a value that the gate does not wait for is shown; of a list of objects, the attribute that is asked for. */
function shownOf(item: StateItem): string {
  return "member" in item.expected ? "something-else" : JSON.stringify(unlike(item)).slice(1, -1);
}

describe.each(each)("the gate of %s", (_, { purpose, gate, terraform }) => {
  const items = gate.filter((item) => item.kind === "state");
  const known = collectBlocks(terraform);

  test("asks for something, unless there is nothing to do at the stage", () => {
    if (gate.length === 0) expect(purpose).toMatch(/^There is nothing to do/);
  });

  test("looks only at what is in the Terraform of its stage, at attributes that the provider computes", () => {
    for (const { address, attribute, expected } of items) {
      const places = [
        { address, path: parsePath(attribute), isList: "contains" in expected || "member" in expected },
        ...("contains" in expected ? [{ ...parsePlace(expected.contains), isList: false }] : []),
      ];
      for (const place of places) {
        expect([...known.keys()]).toContain(place.address);
        const found = findAttribute(place.address, place.path);
        expect({ ...place, computed: found?.computed, isList: Array.isArray(found?.type) }).toEqual({
          ...place,
          computed: true,
        });
      }
    }
  });

  test("has keys that are told apart", () => {
    const keys = gate.flatMap((item) => (item.kind === "evidence" ? [item.key] : []));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[^\s=]+$/.test(key))).toEqual([]);
  });

  test("is open where all is as expected, in a root and in a module", () => {
    const yes = answers(gate, "yes");
    expect(
      evaluateGate(
        gate,
        honest(gate, () => undefined),
        yes,
      ).answer,
    ).toBe("open");
    const inModule = honest(gate, () => undefined, "module.it.");
    expect(evaluateGate(gate, inModule, yes, "module.it").answer).toBe("open");
    if (items.length > 0) expect(evaluateGate(gate, inModule, yes).answer).toBe("unknown");
  });

  test("is closed where any one item is not, and says which", () => {
    for (const [index, item] of gate.entries()) {
      const state = honest(gate, (each) => (each === item ? unlike(each) : undefined));
      const given = new Map(answers(gate, "yes"));
      if (item.kind === "evidence") given.set(item.key, { answer: "no", note: "reset by peer" });
      const result = evaluateGate(gate, state, given);
      expect(result.answer).toBe("closed");
      expect(result.items.map(({ answer }) => answer)).toEqual(gate.map((_, at) => (at === index ? "closed" : "open")));
      const shown = item.kind === "evidence" ? "reset by peer" : shownOf(item);
      expect(result.items[index]?.observed).toContain(shown);
      expect(result.items[index]?.actor).toBe(item.actor);
    }
  });

  test("is unknown where nothing was observed", () => {
    const result = evaluateGate(gate, undefined, noEvidence);
    expect(result.items.map(({ answer }) => answer)).toEqual(gate.map(() => "unknown"));
    expect(result.items.map(({ actor }) => actor)).toEqual(
      gate.map(({ kind }) => (kind === "state" ? "terraform" : "person")),
    );
    const empty = evaluateGate(gate, { format_version: "1.0" }, answers(gate, "yes"));
    expect(empty.answer).toBe(items.length > 0 ? "unknown" : "open");
  });
});

function findAttribute(address: string, path: readonly (string | number)[]): AttributeSchema | undefined {
  const [type = ""] = address.replace(/^data\./, "").split(".");
  const blocks = knowledge.providers.map((provider): { readonly [type: string]: BlockSchema } =>
    address.startsWith("data.") ? provider.data_sources : provider.resources,
  );
  let block = blocks.find((each) => Object.hasOwn(each, type))?.[type];
  for (const step of path) {
    if (typeof step === "number") continue;
    const attribute = block?.attributes?.[step];
    if (attribute !== undefined) {
      // What is in a list of objects is computed as the list is.
      const [, item] = Array.isArray(attribute.type) ? attribute.type : [];
      return path.at(-1) !== step && Array.isArray(item) ? { ...attribute, type: "string" } : attribute;
    }
    block = block?.block_types?.[step]?.block;
  }
  return undefined;
}

describe("an item of the state", () => {
  test.each([
    ["another value", endpoint({ state: "pendingAcceptance" }), "closed", '"pendingAcceptance"'],
    ["the value", endpoint({ state: "available" }), "open", '"available"'],
    ["no such attribute", endpoint({ id: "vpce-1" }), "unknown", "the state has no such attribute"],
    ["null", endpoint({ state: null }), "unknown", "the attribute has no value yet"],
    ["a list", endpoint({ state: ["available"] }), "closed", '["available"]'],
    ["a tainted resource", endpoint({ state: "available" }, { tainted: true }), "closed", "tainted"],
    [
      "a deposed object",
      endpoint({ state: "available" }, { deposed_key: "0a1b" }),
      "unknown",
      "it is not in the state",
    ],
    ["a sensitive value", endpoint({ state: "available" }, { sensitive_values: { state: true } }), "unknown", masked],
    [
      "a value of a sensitive resource",
      endpoint({ state: "available" }, { sensitive_values: true }),
      "unknown",
      masked,
    ],
    ["a key of the prototype", resource("aws_vpc_endpoint.clickhouse", {}), "unknown", "no such attribute"],
  ])("with %s", (_, shown, answer, observed) => {
    const result = only(available, stateOf(shown));
    expect(result).toMatchObject({ answer, expected: "available", name: "aws_vpc_endpoint.clickhouse.state" });
    expect(result?.observed).toContain(observed);
  });

  test("is never read from the prototype", () => {
    expect(only({ ...available, attribute: "constructor.name" }, stateOf(endpoint({})))?.answer).toBe("unknown");
  });

  test("reads booleans, numbers, nested paths and indexes", () => {
    const shown = stateOf(endpoint({ flag: true, count: 2, list: [{ status: "Approved" }], map: { "a.b": "c" } }));
    const at = (attribute: string, value: string) =>
      only({ ...available, attribute, expected: { oneOf: [value] } }, shown)?.answer;
    expect(at("flag", "true")).toBe("open");
    expect(at("count", "2")).toBe("open");
    expect(at("list[0].status", "Approved")).toBe("open");
    expect(at("list.0.status", "Approved")).toBe("open");
    expect(at('map["a.b"]', "c")).toBe("open");
    expect(at("list[1].status", "Approved")).toBe("unknown");
  });

  test.each(["", "[0]", "a..b", "a[", "a[x]", "a.", "a b"])("%j is no path", (text) => {
    expect(() => parsePath(text)).toThrow();
  });

  test.each([
    ["data.aws_vpc_endpoint.a.state", "data.aws_vpc_endpoint.a", ["state"]],
    ['aws_lb.x["k"].dns[0]', 'aws_lb.x["k"]', ["dns", 0]],
    ["aws_lb.x[1].arn", "aws_lb.x[1]", ["arn"]],
  ])("%s is split", (text, address, path) => {
    expect(parsePlace(text)).toEqual({ address, path });
  });
});

describe("a list that is to hold a value", () => {
  const attachment = (ids: Json, rest: Partial<ShownResource> = {}) =>
    resource("clickhouse_service_private_endpoints_attachment.a", { private_endpoint_ids: ids }, rest);

  test.each([
    ["holds it", attachment(["a", "vpce-1"]), endpoint({ id: "vpce-1" }), "open"],
    ["lacks it", attachment(["a"]), endpoint({ id: "vpce-1" }), "closed"],
    ["is empty", attachment([]), endpoint({ id: "vpce-1" }), "closed"],
    ["is no list", attachment("vpce-1"), endpoint({ id: "vpce-1" }), "closed"],
    ["holds a part of it", attachment(["vpce-12"]), endpoint({ id: "vpce-1" }), "closed"],
    ["is asked for what is not there", attachment(["vpce-1"]), endpoint({}), "unknown"],
    ["is asked for null", attachment([null]), endpoint({ id: null }), "unknown"],
    [
      "is asked for something sensitive",
      attachment(["vpce-1"]),
      endpoint({ id: "vpce-1" }, { sensitive_values: { id: true } }),
      "unknown",
    ],
    [
      "has a sensitive item",
      attachment(["vpce-1"], { sensitive_values: { private_endpoint_ids: [true] } }),
      endpoint({ id: "vpce-1" }),
      "unknown",
    ],
  ])("and %s", (_, list, sought, answer) => {
    expect(only(listed, stateOf(list, sought))?.answer).toBe(answer);
  });

  test("compares numbers by their text", () => {
    const item: StateItem = { ...listed, expected: { contains: "aws_vpc_endpoint.clickhouse.number" } };
    expect(only(item, stateOf(attachment(["7"]), endpoint({ number: 7 })))?.answer).toBe("open");
  });
});

describe("what is observed", () => {
  test("never shows a sensitive value", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8 }), fc.constantFrom(true, { state: true }), (secret, mark) => {
        const state = stateOf(endpoint({ state: `canary-${secret}` }, { sensitive_values: mark }));
        const shown = JSON.stringify(evaluateGate([available], state, noEvidence));
        expect(shown).not.toContain("canary-");
      }),
    );
  });

  test("is one line of visible characters, whatever state and answers hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const evidence: Evidence = new Map([["connection-test.8443", { answer: "no", note: text }]]);
        const { items } = evaluateGate([available, tested], stateOf(endpoint({ state: text })), evidence);
        for (const { observed } of items) {
          expect(observed).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]*$/u);
          expect(observed.length).toBeLessThan(700);
        }
      }),
    );
  });
});

describe("a gate", () => {
  const value = fc.oneof(
    fc.constantFrom<Json>("available", "failed", null, true, 7),
    fc.jsonValue() as fc.Arbitrary<Json>,
  );
  const state = fc.option(
    fc
      .record({ state: value, ids: value, id: value })
      .map(({ state: shown, ids, id }) =>
        stateOf(
          endpoint({ state: shown, id }),
          resource("clickhouse_service_private_endpoints_attachment.a", { private_endpoint_ids: ids }),
        ),
      ),
    { nil: undefined },
  );
  const evidence = fc
    .option(fc.constantFrom("yes" as const, "no" as const), { nil: undefined })
    .map((answer): Evidence => (answer === undefined ? noEvidence : new Map([["connection-test.8443", { answer }]])));
  const gate = fc.shuffledSubarray([available, listed, tested]);

  test("is closed where any item is, else unknown where any is, else open", () => {
    fc.assert(
      fc.property(gate, state, evidence, (items, shown, given) => {
        const result = evaluateGate(items, shown, given);
        const found = result.items.map(({ answer }) => answer);
        expect(found).toHaveLength(items.length);
        const worst = (["closed", "unknown", "open"] as const).find((answer) => found.includes(answer)) ?? "open";
        expect(result.answer).toBe(worst);
      }),
    );
  });

  test("is no more open than its items alone, in any order", () => {
    fc.assert(
      fc.property(gate, state, evidence, (items, shown, given) => {
        const together = evaluateGate(items, shown, given).items.map(({ name, answer }) => `${name} ${answer}`);
        const alone = items.map((item) => only(item, shown, given)).map((item) => `${item?.name} ${item?.answer}`);
        expect(together).toEqual(alone);
      }),
    );
  });

  test("is never open without a state or an answer to what it asks", () => {
    fc.assert(
      fc.property(gate, (items) => {
        fc.pre(items.length > 0);
        expect(evaluateGate(items, undefined, noEvidence).answer).toBe("unknown");
      }),
    );
  });
});
