import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { checkAll, type SynthesizedSpec } from "../../src/compile";
import { compareSettings } from "../../src/diff/compare-settings";
import { compareSpecs } from "../../src/diff/compare-specs";
import { compareTerraform, type ResourceMove } from "../../src/diff/compare-terraform";
import { knowledge } from "../../src/knowledge";
import type { Hazard } from "../../src/provider/hazard";
import { collectBlocks, type Json, type JsonObject, type TerraformJson } from "../../src/terraform/json";
import { findReferences } from "../../src/terraform/references";
import { readExamples } from "../support/examples";

const { providers, resources } = knowledge;
const facts = { providers, hazards: [], resources };
const examples = readExamples((topology) => (knowledge.topologies[topology]?.stages ?? []).map(({ name }) => name));

function configuration(resources: { readonly [address: string]: JsonObject }): TerraformJson {
  const resource: { [type: string]: { [name: string]: JsonObject } } = {};
  const data: { [type: string]: { [name: string]: JsonObject } } = {};
  for (const [address, body] of Object.entries(resources)) {
    const [type = "", name = ""] = address.replace(/^data\./, "").split(".");
    const home = address.startsWith("data.") ? data : resource;
    home[type] = { ...home[type], [name]: body };
  }
  return { resource, data };
}

const compare = (
  before: { readonly [address: string]: JsonObject },
  after: { readonly [address: string]: JsonObject },
  hazards: readonly Hazard[] = [],
) => compareTerraform(configuration(before), configuration(after), { ...facts, hazards });
const actions = (moves: readonly ResourceMove[]) => moves.map(({ address, action }) => `${action} ${address}`);

const endpoint = { service_name: "s", vpc_id: "v", vpc_endpoint_type: "Interface", private_dns_enabled: false };
const attachment = { service_id: "x", private_endpoint_ids: ["${aws_vpc_endpoint.a.id}"] };

describe("a lifecycle", () => {
  const zone = (vpc: string, lifecycle: JsonObject = {}) => ({
    "aws_vpc_endpoint.a": { ...endpoint, vpc_id: vpc },
    "aws_route53_zone.a": { name: "example.com", vpc: [{ vpc_id: vpc }], lifecycle },
  });
  const ignore_changes = ["vpc"];

  test("that ignores changes of an argument keeps what the resource has", () => {
    const [, ignored] = compare(zone("v"), zone("w", { ignore_changes }));
    expect(ignored).toMatchObject({
      action: "no-op",
      arguments: [{ forces: false, note: expect.stringContaining("ignore_changes") }],
    });
    const [, updated] = compare(zone("v"), zone("w"));
    expect(updated).toMatchObject({ action: "update" });
  });

  test.each([
    ["an attribute that changes", "aws_vpc_endpoint.a.vpc_id", "replace"],
    ["a computed attribute of what is replaced", "aws_vpc_endpoint.a.id", "replace"],
    ["the whole of what is replaced", "aws_vpc_endpoint.a", "replace"],
    ["an attribute that stays", "aws_vpc_endpoint.a.service_name", "no-op"],
  ])("is replaced by %s", (_, trigger, action) => {
    const lifecycle = { ignore_changes, replace_triggered_by: [trigger] };
    const [, move] = compare(zone("v"), zone("w", lifecycle));
    expect(move?.action).toBe(action);
  });

  test("takes all of its configuration once it is replaced", () => {
    const lifecycle = { ignore_changes, replace_triggered_by: ["aws_vpc_endpoint.a.vpc_id"] };
    const [, move] = compare(zone("v"), zone("w", lifecycle));
    expect(move?.arguments).toEqual([
      { argument: "vpc.vpc_id", from: "v", to: "w", forces: false },
      {
        argument: "replace_triggered_by",
        from: expect.anything(),
        to: expect.anything(),
        forces: true,
        because: "aws_vpc_endpoint.a",
      },
    ]);
  });

  test.each([
    ["aws_vpc_endpoint.a.private_dns_enabled", "replace aws_route53_zone.a"],
    ["aws_vpc_endpoint.a.id", undefined],
  ])("is replaced by an update of %s: %s", (trigger, expected) => {
    const zoneOf = { name: "example.com", lifecycle: { replace_triggered_by: [trigger] } };
    const before = { "aws_vpc_endpoint.a": endpoint, "aws_route53_zone.a": zoneOf };
    const after = { ...before, "aws_vpc_endpoint.a": { ...endpoint, private_dns_enabled: true } };
    expect(actions(compare(before, after))[1]).toBe(expected);
  });

  test("is the reason why another resource is replaced with it", () => {
    const lifecycle = { ignore_changes, replace_triggered_by: ["aws_vpc_endpoint.a.vpc_id"] };
    const record = { "aws_route53_record.a": { zone_id: "${aws_route53_zone.a.zone_id}", name: "*", type: "A" } };
    const moves = compare({ ...zone("v"), ...record }, { ...zone("w", lifecycle), ...record });
    expect(actions(moves)).toContain("replace aws_route53_record.a");
  });
});

test("another subnetwork of a Google address replaces the rule that uses it", () => {
  const before = examples.find(({ name }) => name === "analytics-gcp")?.terraform ?? {};
  const moved = JSON.parse(JSON.stringify(before).replace(/"subnetwork":"[^"]*"/, '"subnetwork":"projects/p/other"'));
  expect(actions(compareTerraform(before, moved, facts)).slice(0, 2)).toEqual([
    "replace google_compute_address.clickhouse",
    "replace google_compute_forwarding_rule.clickhouse",
  ]);
});

describe("an argument", () => {
  // For every entry of the facts: the argument alone differs, at its depth.
  const entries = providers.flatMap(({ resources }) =>
    Object.entries(resources).flatMap(([type, { force_new }]) => force_new.map((path) => [type, path] as const)),
  );
  const nest = (path: string, value: Json): JsonObject =>
    path
      .split(".")
      .reverse()
      .reduce<Json>((inner, name, index) => ({ [name]: index === 0 ? inner : [inner] }), value) as JsonObject;

  test.each(entries)("of %s that forces a replacement does so: %s", (type, path) => {
    const [move] = compare({ [`${type}.a`]: nest(path, "old") }, { [`${type}.a`]: nest(path, "new") });
    expect(move?.action).toBe("replace");
    expect(move?.arguments).toMatchObject([{ argument: path, forces: true }]);
  });

  test("that is not among them is changed in place", () => {
    for (const { resources } of providers) {
      for (const [type, { attributes = {}, force_new }] of Object.entries(resources)) {
        for (const name of Object.keys(attributes).filter((each) => !force_new.includes(each))) {
          const moves = compare({ [`${type}.a`]: { [name]: "old" } }, { [`${type}.a`]: { [name]: "new" } });
          expect([name, actions(moves)]).toEqual([name, [`update ${type}.a`]]);
        }
      }
    }
  });

  test("that is a set has no order, and a list has one", () => {
    const subnets = (...ids: string[]) => ({ "aws_vpc_endpoint.a": { ...endpoint, subnet_ids: ids } });
    expect(compare(subnets("a", "b"), subnets("b", "a"))).toEqual([]);
    const ids = (...given: string[]) => ({
      "clickhouse_service_private_endpoints_attachment.a": { service_id: "x", private_endpoint_ids: given },
    });
    expect(compare(ids("a", "b"), ids("b", "a"))).toHaveLength(1);
  });

  test("that the provider computes keeps its value where it is left out, also one that would replace", () => {
    const { private_dns_enabled: _, ...without } = endpoint;
    const [move] = compare({ "aws_vpc_endpoint.a": endpoint }, { "aws_vpc_endpoint.a": without });
    expect(move).toMatchObject({ action: "no-op", arguments: [{ argument: "private_dns_enabled", forces: false }] });
    const region = { ...endpoint, service_region: "us-east-1" };
    expect(actions(compare({ "aws_vpc_endpoint.a": region }, { "aws_vpc_endpoint.a": endpoint }))).toEqual([
      "no-op aws_vpc_endpoint.a",
    ]);
  });

  test("of Terraform's own is no change of the resource", () => {
    const after = { ...endpoint, depends_on: ["aws_lb.a"], lifecycle: { prevent_destroy: true } };
    expect(compare({ "aws_vpc_endpoint.a": endpoint }, { "aws_vpc_endpoint.a": after })).toEqual([]);
  });

  test("of a block is named by its path, also where the block is written as an object", () => {
    const pe = (connection: Json) => ({ "azurerm_private_endpoint.a": { private_service_connection: connection } });
    const [move] = compare(pe({ name: "a", request_message: "x" }), pe([{ name: "a", request_message: "y" }]));
    expect(move).toMatchObject({
      action: "update",
      arguments: [{ argument: "private_service_connection.request_message" }],
    });
    const [replaced] = compare(pe({ name: "a" }), pe({ name: "b" }));
    expect(replaced).toMatchObject({ action: "replace", arguments: [{ argument: "private_service_connection.name" }] });
    expect(replaced?.cost?.costs).toContain("acceptance");
  });

  test("with a hazard of the provider's version replaces, and says what the version does", () => {
    const hazard = { ...findHazard(), resource: "aws_vpc_endpoint", argument: "private_dns_enabled" };
    const after = { "aws_vpc_endpoint.a": { ...endpoint, private_dns_enabled: true } };
    const [move] = compare({ "aws_vpc_endpoint.a": endpoint }, after, [hazard]);
    expect(move).toMatchObject({ action: "replace", arguments: [{ forces: true, note: hazard.effect }] });
    const unless = { vpc_endpoint_type: ["Interface"] };
    expect(actions(compare({ "aws_vpc_endpoint.a": endpoint }, after, [{ ...hazard, unless }]))).toEqual([
      "update aws_vpc_endpoint.a",
    ]);
  });

  function findHazard(): Hazard {
    return {
      provider: "hashicorp/aws",
      resource: "",
      argument: "",
      when: "changes",
      behaviour: "replaces",
      effect: "it destroys",
      safe: [],
      source: "s",
    };
  }
});

describe("what refers to something that is replaced", () => {
  const other = { ...endpoint, vpc_id: "w" };

  test("changes too, because the id is another", () => {
    const before = { "aws_vpc_endpoint.a": endpoint, "clickhouse_service_private_endpoints_attachment.s": attachment };
    const moves = compare(before, { ...before, "aws_vpc_endpoint.a": other });
    expect(actions(moves)).toEqual([
      "replace aws_vpc_endpoint.a",
      "update clickhouse_service_private_endpoints_attachment.s",
    ]);
    expect(moves[1]?.arguments).toMatchObject([{ argument: "private_endpoint_ids", because: "aws_vpc_endpoint.a" }]);
  });

  test("is replaced in turn where the argument forces that, through data sources as well", () => {
    const before = {
      "aws_lb.a": { name: "a" },
      "aws_lb_listener.l": { load_balancer_arn: "${aws_lb.a.arn}", port: 1 },
      "data.aws_vpc_endpoint_service.d": { filter: [{ values: ["${aws_lb_listener.l.arn}"] }] },
      "aws_vpc_endpoint.e": { ...endpoint, service_name: "${data.aws_vpc_endpoint_service.d.service_name}" },
    };
    expect(actions(compare(before, { ...before, "aws_lb.a": { name: "b" } }))).toEqual([
      "update data.aws_vpc_endpoint_service.d",
      "replace aws_lb.a",
      "replace aws_lb_listener.l",
      "replace aws_vpc_endpoint.e",
    ]);
  });

  test("is found behind a closing brace", () => {
    const before = {
      "aws_msk_cluster.c": { cluster_name: "a" },
      "aws_msk_cluster_policy.p": { policy: '${jsonencode({"a" = {"b" = 1}, "c" = aws_msk_cluster.c.arn})}' },
    };
    const moves = compare(before, { ...before, "aws_msk_cluster.c": { cluster_name: "b" } });
    expect(actions(moves)).toEqual(["replace aws_msk_cluster.c", "update aws_msk_cluster_policy.p"]);
    expect(moves[1]?.arguments).toMatchObject([{ argument: "policy", because: "aws_msk_cluster.c" }]);
  });

  test("stays where it refers to what the configuration itself says", () => {
    const before = {
      "aws_vpc_endpoint.a": endpoint,
      "aws_security_group.g": { name: "${aws_vpc_endpoint.a.service_name}" },
    };
    expect(actions(compare(before, { ...before, "aws_vpc_endpoint.a": other }))).toEqual([
      "replace aws_vpc_endpoint.a",
    ]);
  });

  test("stays where the reference is literal text", () => {
    const before = { "aws_vpc_endpoint.a": endpoint, "aws_security_group.g": { name: "$${aws_vpc_endpoint.a.id}" } };
    expect(actions(compare(before, { ...before, "aws_vpc_endpoint.a": other }))).toEqual([
      "replace aws_vpc_endpoint.a",
    ]);
  });

  test("may refer in a circle of two that are replaced, which ends", () => {
    const before = {
      "aws_vpc_endpoint.a": { service_name: "a", vpc_id: "${aws_vpc_endpoint.b.id}" },
      "aws_vpc_endpoint.b": { service_name: "b", vpc_id: "${aws_vpc_endpoint.a.id}" },
    };
    const after = { ...before, "aws_vpc_endpoint.a": { service_name: "c", vpc_id: "${aws_vpc_endpoint.b.id}" } };
    expect(actions(compare(before, after))).toEqual(["replace aws_vpc_endpoint.a", "replace aws_vpc_endpoint.b"]);
  });

  test("is found in every form of reference that the examples have", () => {
    for (const { terraform } of examples) {
      const blocks = collectBlocks(terraform);
      for (const body of blocks.values()) {
        const own = Object.keys((body["data"] as JsonObject | undefined) ?? {});
        const found = findReferences(body).map(({ address }) => address);
        const unknown = found.filter(
          (address) =>
            !address.startsWith("var.") && !blocks.has(address) && !own.includes(address.split(".")[1] ?? ""),
        );
        expect(unknown).toEqual([]);
      }
    }
  });
});

describe("between two configurations of the examples", () => {
  const pick = fc.constantFrom(...examples);

  test("nothing moves from one to itself", () => {
    for (const { terraform } of examples) {
      expect(compareTerraform(terraform, terraform, facts)).toEqual([]);
      expect(compareSettings(terraform, terraform)).toEqual([]);
    }
  });

  test("what is added one way goes the other way, and what is replaced is replaced", () => {
    const goes = (address: string, { removed = [] }: TerraformJson) =>
      removed.some(({ from }) => from === address) ? "forget" : "delete";
    fc.assert(
      fc.property(pick, pick, ({ terraform: one }, { terraform: two }) => {
        const there = compareTerraform(one, two, facts);
        const back = new Map(compareTerraform(two, one, facts).map(({ address, action }) => [address, action]));
        for (const { address, action, arguments: found } of there) {
          if (action === "create") expect(back.get(address)).toBe(goes(address, one));
          if (action === "delete" || action === "forget") {
            expect(action).toBe(goes(address, two));
            expect(back.get(address)).toBe("create");
          }
          const isForced = found.some(
            ({ forces, from, to, because }) => forces && !because && from !== undefined && to !== undefined,
          );
          if (isForced) expect(back.get(address)).toBe("replace");
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a replacement names what forces it and what it costs", () => {
    fc.assert(
      fc.property(pick, pick, ({ terraform: one }, { terraform: two }) => {
        for (const move of compareTerraform(one, two, facts).filter(({ action }) => action === "replace")) {
          expect(move.arguments.some(({ forces }) => forces)).toBe(true);
          expect(move.cost?.costs.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("every type of resource has a cost, with a source", () => {
    const types = new Set(examples.flatMap(({ terraform }) => Object.keys(terraform.resource ?? {})));
    for (const type of types) expect([type, resources[type]?.replacement?.source]).toEqual([type, expect.any(String)]);
  });
});

test("a change of backend or of the provider's region says what it leads to", () => {
  const settings = (bucket: string, region: string): TerraformJson => ({
    terraform: { backend: { s3: { bucket } } },
    provider: { aws: [{ region }] },
    output: { plinth: { value: bucket } },
  });
  expect(compareSettings(settings("a", "x"), settings("b", "y"))).toMatchObject([
    { setting: "terraform.backend.s3.bucket", from: "a", to: "b", effect: expect.stringContaining("-migrate-state") },
    { setting: "provider.aws.region", from: "x", to: "y", effect: expect.stringContaining("made anew") },
  ]);
});

describe("a mere move of the stage", () => {
  const compiled = (text: string): SynthesizedSpec => {
    const [spec] = checkAll([{ file: "a.yaml", bytes: Buffer.from(text) }], knowledge).specs;
    if (spec === undefined) throw new Error("the spec does not compile");
    return spec;
  };
  const text = readFileSync("specs/clickhouse-gcp.yaml", "utf8");

  test("that replaces something is a problem at the line of the stage", () => {
    const old = compiled(text);
    const fresh = compiled(text.replace("stage: endpoint", "stage: allow-list"));
    const rule = fresh.terraform.resource?.["google_compute_forwarding_rule"]?.["clickhouse"] ?? {};
    const broken: SynthesizedSpec = {
      ...fresh,
      terraform: {
        ...fresh.terraform,
        resource: {
          ...fresh.terraform.resource,
          google_compute_forwarding_rule: { clickhouse: { ...rule, load_balancing_scheme: "EXTERNAL" } },
        },
      },
    };
    const { problems, counts } = compareSpecs(
      { taken: "spec", synthesized: old },
      { taken: "spec", synthesized: broken },
      providers,
    );
    expect(counts.replace).toBe(1);
    expect(problems).toMatchObject([
      {
        code: "stage-move-replaces",
        severity: "error",
        message: expect.stringContaining(
          "google_compute_forwarding_rule.clickhouse is replaced because of load_balancing_scheme",
        ),
        range: { start: { line: 4 } },
      },
    ]);
  });
});
