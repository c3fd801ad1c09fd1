import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { knowledge } from "../../src/knowledge";
import { type Taker, takeFromJson } from "../../src/plan/json-slices";
import { readPlan } from "../../src/plan/read-plan";
import { readLockFile } from "../../src/provider/lock-file";
import type { Json } from "../../src/terraform/json";

const flip = readFileSync("test/plans/clickhouse-aws/dns.json");
const read = (bytes: Uint8Array | string, module?: string) =>
  readPlan("plan.json", typeof bytes === "string" ? Buffer.from(bytes) : bytes, {
    module,
    resources: knowledge.resources,
  });
const codeOf = (bytes: Uint8Array | string) => {
  const result = read(bytes);
  return "problem" in result ? result.problem.code : "none";
};

describe("what is no plan is refused with a way out", () => {
  test.each([
    ["nothing", "", "plan-malformed"],
    ["space", "  \n", "plan-malformed"],
    ["a text", "Terraform will perform the following actions:", "plan-not-a-plan"],
    ["a list", "[]", "plan-not-a-plan"],
    ["an empty object", "{}", "plan-not-a-plan"],
    ["a state", '{"format_version":"1.0","values":{"root_module":{}}}', "plan-not-a-plan"],
    ["a state file", '{"version":4,"serial":1,"lineage":"x","resources":[]}', "plan-not-a-plan"],
    ["a configuration", '{"terraform":{},"resource":{}}', "plan-not-a-plan"],
    ["the log of plan -json", '{"@level":"info","type":"version"}\n{"@level":"info"}', "plan-not-a-plan"],
    ["format version 0.2", '{"format_version":"0.2","resource_changes":[]}', "plan-format-version"],
    ["format version 2.0", '{"format_version":"2.0","resource_changes":[]}', "plan-format-version"],
    ["no format version", '{"resource_changes":[]}', "plan-format-version"],
    ["a saved plan", "PK\u0003\u0004tfplan", "plan-binary"],
    [
      "a change without actions",
      '{"format_version":"1.2","resource_changes":[{"address":"a.b","mode":"managed","type":"a","name":"b","change":{}}]}',
      "plan-malformed",
    ],
    ...[
      [{ a: "x" }, { a: true }],
      [{ a: ["x", null] }, { a: [true, false] }],
      [{ a: [{ b: 1 }] }, { a: [{ b: true }] }],
    ].map(([after, after_unknown]): [string, string, string] => {
      const change = { actions: ["create"], before: null, after, after_unknown };
      const changed = { address: "a.b", mode: "managed", type: "a", name: "b", change };
      const plan = JSON.stringify({ format_version: "1.2", resource_changes: [changed] });
      return [`a value that is not known yet, ${JSON.stringify(after)}`, plan, "plan-malformed"];
    }),
    [
      "a check without an address",
      '{"format_version":"1.2","resource_changes":[],"checks":[{"status":"fail","address":{"kind":"check"}}]}',
      "plan-malformed",
    ],
    ["a change that is no object", '{"format_version":"1.2","resource_changes":[1]}', "plan-malformed"],
    ["changes that are no list", '{"format_version":"1.2","resource_changes":{"a":1}}', "plan-malformed"],
    ["two documents", '{"format_version":"1.2","resource_changes":[]}{}', "plan-malformed"],
    ["deep nesting", `{"format_version":"1.2","resource_changes":[${"[".repeat(100_000)}`, "plan-too-deep"],
    ["deep nesting in what is skipped", `{"format_version":"1.2","x":${'{"a":'.repeat(100_000)}`, "plan-too-deep"],
    [
      "deep modules",
      `{"format_version":"1.2","prior_state":{"values":{"root_module":${'{"child_modules":['.repeat(2000)}`,
      "plan-too-deep",
    ],
  ])("%s", (_, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  test("UTF-16, as Windows PowerShell writes it", () => {
    expect(codeOf(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("{}", "utf16le")]))).toBe("plan-encoding");
  });

  test("a plan that is cut off, wherever that is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: flip.length - 2 }), (end) => {
        expect(codeOf(flip.subarray(0, end))).toMatch(/^plan-(malformed|not-a-plan)$/);
      }),
      { numRuns: 50 },
    );
  });
});

describe("a plan", () => {
  test("may begin with a byte order mark", () => {
    expect(codeOf(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), flip]))).toBe("none");
  });

  test("has no changes where it says nothing of them", () => {
    expect(codeOf('{"format_version":"1.2","configuration":{"root_module":{}},"errored":true}')).toBe("none");
  });

  test("may have parts without anything in them", () => {
    const result = read(
      '{"format_version":"1.2","resource_changes":[],"action_invocations":[],"timestamp":"x","relevant_attributes":[{"resource":"a.b","attribute":["c"]}],"other":{},"none":null}',
    );
    expect("value" in result && result.value.unknownParts).toEqual([]);
  });

  test("keeps keys such as __proto__ as data", () => {
    const text =
      '{"format_version":"1.2","__proto__":{"errored":true},"output_changes":{"__proto__":{"actions":["create"],"after":1}},"resource_changes":[]}';
    const result = read(text);
    expect("value" in result && Object.hasOwn(result.value.plan.output_changes ?? {}, "__proto__")).toBe(true);
    expect("value" in result && result.value.plan.errored).toBeUndefined();
    expect(({} as { errored?: boolean }).errored).toBeUndefined();
  });

  test("is reviewed only inside the module that is named; changes outside are counted", () => {
    const change = (address: string, action: string) => ({
      address,
      mode: "managed",
      type: "a",
      name: "b",
      provider_name: "p",
      change: { actions: [action] },
    });
    const plan = {
      format_version: "1.2",
      resource_changes: [
        change("module.a.x.y", "create"),
        change("module.ab.x.y", "create"),
        change("x.y", "no-op"),
        change("x.z", "delete"),
      ],
    };
    const result = read(JSON.stringify(plan), "module.a");
    if ("problem" in result) throw new Error(result.problem.message);
    expect(result.value.plan.resource_changes?.map(({ address }) => address)).toEqual(["module.a.x.y"]);
    expect(result.value.outside.map(({ address }) => address)).toEqual(["module.ab.x.y", "x.z"]);
  });
});

describe("taking parts of JSON", () => {
  test("gives what JSON.parse gives", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 2), (text, indent) => {
        const document = JSON.stringify(
          { skipped: JSON.parse(text), taken: JSON.parse(text), list: [JSON.parse(text), 1] },
          null,
          indent,
        );
        const taken: Json[] = [];
        const take: Taker = { take: (value) => void taken.push(value) };
        const fault = takeFromJson(Buffer.from(document), {
          members: (key) => (key === "taken" ? take : key === "list" ? { elements: take } : undefined),
        });
        expect(fault).toBeUndefined();
        expect(taken).toEqual([JSON.parse(text), JSON.parse(text), 1]);
      }),
    );
  });
});

describe("a lock file", () => {
  const lock = (text: string) => readLockFile(".terraform.lock.hcl", Buffer.from(text));

  test("gives the versions of the providers", () => {
    const found = lock(`# This file is maintained automatically by "terraform init".
provider "registry.terraform.io/hashicorp/aws" {
  version     = "6.36.0"
  constraints = "~> 6.36"
  hashes = [
    "h1:x=",
  ]
}

provider "registry.opentofu.org/ClickHouse/clickhouse" { version = "3.25.3" }
`);
    expect("versions" in found && [...found.versions]).toEqual([
      ["hashicorp/aws", "6.36.0"],
      ["clickhouse/clickhouse", "3.25.3"],
    ]);
  });

  test.each([
    ["", "it locks no provider"],
    ['provider "a/b/c" {', "it ends too early"],
    ["}", "its brackets do not match"],
    ['provider "a/b/c {\n}', "it is not HCL"],
    ['# provider "a/b/c" { version = "1" }', "it locks no provider"],
    ['other "a/b/c" { version = "1" }', "it locks no provider"],
  ])("%j is refused: %s", (text, reason) => {
    const found = lock(text);
    expect("problem" in found && found.problem.message).toContain(reason);
  });
});

describe("a module that the plan does not have", () => {
  const messageOf = (plan: object, module: string) => {
    const read = readPlan("plan.json", Buffer.from(JSON.stringify(plan)), { module, resources: knowledge.resources });
    return "problem" in read ? `${read.problem.code}: ${read.problem.message}` : undefined;
  };
  const change = (address: string) => ({
    address,
    mode: "managed",
    type: "aws_x",
    name: "x",
    provider_name: "x",
    change: { actions: ["no-op"], before: {}, after: {} },
  });
  const plan = (...addresses: string[]) => ({ format_version: "1.2", resource_changes: addresses.map(change) });
  const lacking = (module: string) =>
    `plan-lacks-module: The plan has no such module: there is no ${module} in the plan`;

  test("is one problem that names those it has", () => {
    const [a, b] = ['module.a["x.y"].module.c', "module.b"];
    expect(messageOf(plan(`${b}.aws_x.x`, `${a}.aws_x.x`, "aws_x.x"), "module.x")).toBe(
      `${lacking("module.x")}; it has: ${a}, ${b}`,
    );
  });

  test("is one problem where everything stands in the root", () => {
    expect(messageOf(plan("aws_x.x"), "module.x")).toBe(
      `${lacking("module.x")}; the resources stand in the root: leave --module out`,
    );
  });

  test("is none where a change, the state or the configuration has it", () => {
    expect(messageOf(plan("module.x.aws_x.x"), "module.x")).toBeUndefined();
    expect(messageOf(plan("module.x.module.y.aws_x.x"), "module.x")).toBeUndefined();
    const calls = { root_module: { module_calls: { x: { source: "./x", module: {} } } } };
    expect(messageOf({ ...plan("aws_x.x"), configuration: calls }, "module.x")).toBeUndefined();
    expect(messageOf({ ...plan("aws_x.x"), configuration: calls }, "module.y")).toBe(
      `${lacking("module.y")}; it has: module.x`,
    );
    expect(messageOf({ ...plan("aws_x.x"), configuration: calls }, "module.x.module.y")).toContain(
      "no module.x.module.y",
    );
    const resource = { ...change("module.x.aws_x.x"), values: {} };
    const prior_state = { values: { root_module: { child_modules: [{ resources: [resource] }] } } };
    expect(messageOf({ ...plan("aws_x.x"), prior_state }, "module.x")).toBeUndefined();
  });
});
