import { describe, expect, test } from "@jest/globals";
import { models } from "../../resources/models";
import type { Diagnostic, Model, Models } from "../../src/contract/model";
import { isObject, type ObjectValue, unknown, type Value } from "../../src/contract/value";
import { knowledge } from "../../src/knowledge";
import type { ProviderSchema } from "../../src/provider/schema";
import { makeCloud, usualSurroundings } from "../../src/simulation/cloud";
import { conformBlock } from "../../src/simulation/conform";
import { makeEngine } from "../../src/simulation/engine";
import type { Connection } from "../../src/simulation/provider-connection";
import { isWhollyKnown } from "../../src/simulation/set";
import { readProviders } from "../hcl/providers";
import { bare, isIgnored } from "./bare";
import { propose } from "./propose";
import { listArguments, sampleConfig } from "./sample-config";

const providers = readProviders();

function connect(
  source: string,
  version?: string,
  own: Models["resources"] = {},
  cloud = makeCloud(own, usualSurroundings),
) {
  const provider = providers.find((each) => each.provider === source);
  if (provider === undefined) throw new Error(`no facts of ${source}`);
  const engine = makeEngine({ provider, version: version ?? provider.version, ...bare(own), cloud });
  const connection = engine.connect();
  connection.configure({ region: "eu-west-1", project: "data" });
  return { connection, cloud };
}

function complete(schema: ProviderSchema, type: string, values: ObjectValue): ObjectValue {
  const resource = schema.resources[type];
  if (resource === undefined) throw new Error(`no ${type}`);
  return conformBlock(resource, values);
}

function completeData(schema: ProviderSchema, type: string, values: ObjectValue): ObjectValue {
  const data = schema.data_sources[type];
  if (data === undefined) throw new Error(`no ${type}`);
  return conformBlock(data, values);
}

const topic = "aws_sns_topic";

/** Plans and applies what Terraform would, and gives plan and state. */
function change(connection: Connection, type: string, prior: ObjectValue | null, values: ObjectValue) {
  const schema = connection.schema.resources[type] ?? { force_new: [] };
  const config = complete(connection.schema, type, values);
  const plan = connection.plan({ type, prior, proposed: propose(schema, prior, config), config });
  const answer = connection.apply({ type, prior, planned: plan.planned });
  return { plan, ...answer };
}

function made(connection: Connection, type: string, values: ObjectValue): ObjectValue {
  const { state, diagnostics } = change(connection, type, null, values);
  if (state === null) throw new Error(JSON.stringify(diagnostics));
  return state;
}

const endpoint = {
  vpc_id: "vpc-0a",
  service_name: "com.amazonaws.vpce.eu-west-1.vpce-svc-0a",
  vpc_endpoint_type: "Interface",
};

describe("a configuration", () => {
  test("is shown to the model", () => {
    const model: Model = {
      source: "test",
      validate: () => [{ severity: "error", summary: "Refused" }],
    };
    const type = "aws_vpc_endpoint";
    const { connection } = connect("hashicorp/aws", undefined, { [type]: model });
    const config = complete(connection.schema, type, { vpc_id: "vpc-0a" });
    expect(connection.validateResource(type, config)).toMatchObject([{ summary: "Refused" }]);
    expect(connection.validateResource("aws_sns_topic", config)).toEqual([]);
    expect(connection.validateResource("aws_nothing", config)).toMatchObject([{ summary: "Unknown type" }]);
  });
});

describe("every type of resource", () => {
  const types = providers.flatMap(({ provider, version, resources }) =>
    Object.keys(resources)
      .filter((type) => !knowledge.hazards.some((each) => each.resource === type && each.behaviour === "create-fails"))
      .map((type) => [type, provider, version] as const),
  );

  test.each(types)(
    "%s is planned, made, read, planned again without a change, imported and removed",
    (type, source, version) => {
      const { connection, cloud } = connect(source, version);
      const schema = connection.schema.resources[type];
      if (schema === undefined) throw new Error(`no ${type}`);
      const config = complete(connection.schema, type, sampleConfig(schema, [], 0));
      expect(connection.validateResource(type, config)).toEqual([]);
      const { plan, state, diagnostics } = change(connection, type, null, config);
      expect([...plan.diagnostics, ...diagnostics]).toEqual([]);
      if (state === null) throw new Error("no state");
      expect(isWhollyKnown(state)).toBe(true);
      expect(connection.read(type, state)).toEqual({ state, diagnostics: [] });

      const again = connection.plan({ type, prior: state, proposed: propose(schema, state, config), config });
      expect(again.planned).toEqual(state);
      expect(again.replace).toEqual([]);

      const [object] = cloud.all(type);
      const imported = connection.importState(type, object?.id ?? "").state;
      expect(imported).toEqual({ ...state, ...(Object.hasOwn(state, "timeouts") ? { timeouts: null } : {}) });

      expect(connection.apply({ type, prior: state, planned: null })).toEqual({
        state: null,
        diagnostics: [],
      });
      expect(connection.read(type, state).state).toBeNull();
      expect(connection.importState(type, object?.id ?? "").diagnostics).toHaveLength(1);
    },
  );

  test.each(types)(
    "%s is planned as the configuration says, what it leaves to the provider unknown",
    (type, source, version) => {
      const { connection } = connect(source, version);
      const schema = connection.schema.resources[type];
      if (schema === undefined) throw new Error(`no ${type}`);
      const _ignored = (models.resources[type]?.planning?.ignoredUnless ?? []).flatMap((rule) => rule.arguments);
      for (const argument of [[], ...listArguments(schema)]) {
        const config = complete(connection.schema, type, sampleConfig(schema, argument, 0));
        const { planned } = connection.plan({ type, prior: null, proposed: propose(schema, null, config), config });
        for (const [name, attribute] of Object.entries(schema.attributes ?? {})) {
          const given = config[name] ?? null;
          if (isIgnored(type, name)) continue;
          if (given !== null) expect(planned?.[name]).toEqual(given);
          else if (attribute.optional !== true) expect([name, planned?.[name]]).toEqual([name, expectedComputed(name)]);
        }
      }
    },
  );

  function expectedComputed(name: string): unknown {
    return ["tags_all", "effective_labels", "terraform_labels"].includes(name) ? expect.anything() : unknown;
  }
});

describe("every data source", () => {
  const sources = providers.flatMap(({ provider, version, data_sources }) =>
    Object.keys(data_sources).map((type) => [type, provider, version] as const),
  );

  test.each(sources)("%s answers a sound configuration with everything known", (type, source, version) => {
    const { connection } = connect(source, version);
    const schema = connection.schema.data_sources[type];
    if (schema === undefined) throw new Error(`no ${type}`);
    const config = completeData(connection.schema, type, sampleConfig(schema, [], 0));
    const { state, diagnostics } = connection.readData(type, config);
    expect(diagnostics).toEqual([]);
    expect(state !== null && isWhollyKnown(state)).toBe(true);
    for (const [name, value] of Object.entries(config)) {
      if (schema.attributes?.[name]?.required === true) expect(state?.[name]).toEqual(value);
    }
  });
});

describe("a data source", () => {
  test("of the type of a resource reads the object with its id", () => {
    const { connection } = connect("hashicorp/aws");
    const state = made(connection, "aws_vpc_endpoint", { ...endpoint, private_dns_enabled: true });
    const config = completeData(connection.schema, "aws_vpc_endpoint", { id: state["id"] ?? null });
    expect(connection.readData("aws_vpc_endpoint", config).state).toMatchObject({
      service_name: endpoint.service_name,
      private_dns_enabled: true,
      dns_entry: state["dns_entry"],
    });
  });

  test("answers what its model says", () => {
    const provider = providers.find((each) => each.provider === "hashicorp/aws");
    if (provider === undefined) throw new Error("no facts");
    const refusal: Diagnostic = { severity: "error", summary: "Not found" };
    const type = "aws_msk_bootstrap_brokers";
    const read = (config: ObjectValue) =>
      config["cluster_arn"] === "a" ? { values: { bootstrap_brokers: "b-1:9092" } } : { diagnostics: [refusal] };
    const cloud = makeCloud({}, usualSurroundings);
    const { models, resources } = bare();
    const withData = { ...models, data: { [type]: { source: "test", read } } };
    const connection = makeEngine({ provider, version: "6.36.0", models: withData, resources, cloud }).connect();
    const answer = (arn: string) =>
      connection.readData(type, completeData(connection.schema, type, { cluster_arn: arn }));
    expect(answer("a").state).toMatchObject({ cluster_arn: "a", bootstrap_brokers: "b-1:9092" });
    expect(answer("b")).toEqual({ state: null, diagnostics: [refusal] });
  });
});

describe("a plan", () => {
  test("of an update keeps what the provider computed", () => {
    const { connection } = connect("hashicorp/aws");
    const state = made(connection, "aws_vpc_endpoint", endpoint);
    const { plan, state: after } = change(connection, "aws_vpc_endpoint", state, {
      ...endpoint,
      private_dns_enabled: true,
    });
    expect(plan.replace).toEqual([]);
    expect(plan.planned).toEqual({ ...state, private_dns_enabled: true });
    expect(after).toEqual({ ...state, private_dns_enabled: true });
  });

  test("of an update in the plugin framework makes computed attributes unknown, but the id", () => {
    const { connection } = connect("hashicorp/aws");
    const gateway = { name: "a", vpc_id: "vpc-0a", subnet_ids: ["subnet-0a"] };
    const state = made(connection, "aws_vpclattice_resource_gateway", gateway);
    const changed = { ...gateway, security_group_ids: ["sg-0a"] };
    const { plan, state: after } = change(connection, "aws_vpclattice_resource_gateway", state, changed);
    expect(plan.planned).toMatchObject({ id: state["id"], status: unknown });
    expect(after).toMatchObject({ id: state["id"], status: state["status"] });
  });

  test("merges the tags of the provider, and knows no tags before the tags are known", () => {
    const { connection } = connect("hashicorp/aws");
    connection.configure({ region: "eu-west-1", default_tags: [{ tags: { team: "data", Name: "none" } }] });
    const tagsOf = (tags: Value) => change(connection, "aws_sns_topic", null, { tags }).plan.planned?.["tags_all"];
    expect(tagsOf({ Name: "mine" })).toEqual({ team: "data", Name: "mine" });
    expect(tagsOf(unknown)).toBe(unknown);
  });

  test("keeps a block that the cloud fills where the configuration leaves it out", () => {
    const { connection } = connect("hashicorp/aws");
    const group = { client_subnets: ["subnet-0a"], instance_type: "kafka.m7g.large", security_groups: ["sg-0a"] };
    const connectivity = [
      { vpc_connectivity: [{ client_authentication: [{ tls: false, sasl: [{ iam: true, scram: false }] }] }] },
    ];
    const cluster = { cluster_name: "a", kafka_version: "3.6.0", number_of_broker_nodes: 3 };
    const withBlock = { ...cluster, broker_node_group_info: [{ ...group, connectivity_info: connectivity }] };
    const state = made(connection, "aws_msk_cluster", withBlock);
    const { plan } = change(connection, "aws_msk_cluster", state, { ...cluster, broker_node_group_info: [group] });
    expect(plan.planned).toEqual(state);
    expect(plan.isLegacy).toBe(true);
  });

  test("never holds what is write-only", () => {
    const { connection } = connect("MaterializeInc/materialize");
    const type = "materialize_secret";
    const argument = Object.entries(connection.schema.resources[type]?.attributes ?? {}).find(
      ([, each]) => each.write_only,
    );
    if (argument === undefined) throw new Error("no write-only argument");
    const { plan, state } = change(connection, type, null, { name: "password", [argument[0]]: "secret" });
    expect(plan.planned?.[argument[0]]).toBeNull();
    expect(JSON.stringify(state)).not.toContain('"secret"');
  });

  test("replaces below a list with the path of the element, below a set with that of the set", () => {
    const { connection } = connect("hashicorp/azurerm");
    const type = "azurerm_private_endpoint";
    const values = (subresources: readonly string[]) => ({
      name: "a",
      location: "westeurope",
      resource_group_name: "rg",
      subnet_id: "s",
      private_service_connection: [{ name: "a", is_manual_connection: true, subresource_names: subresources }],
    });
    const state = made(connection, type, values(["one"]));
    expect(change(connection, type, state, values(["two"])).plan.replace).toEqual([
      ["private_service_connection", 0, "subresource_names"],
    ]);
  });

  test("takes what the model says in place of the schema's, and its replacements", () => {
    const model: Model = {
      source: "test",
      defaults: { policy: "default" },
      plan: ({ prior, proposed }) =>
        prior === null
          ? { planned: { display_name: `${String(proposed["name"])}!` } }
          : { replace: ["kms_master_key_id"] },
    };
    const { connection } = connect("hashicorp/aws", undefined, { [topic]: model });
    const created = change(connection, "aws_sns_topic", null, { name: "a" });
    expect(created.plan.planned).toMatchObject({ policy: "default", display_name: "a!" });
    expect(created.plan.isLegacy).toBe(true);
    const updated = change(connection, "aws_sns_topic", created.state, { name: "a", kms_master_key_id: "k" });
    expect(updated.plan.replace).toEqual([["kms_master_key_id"]]);
  });

  test("is refused where the model refuses it", () => {
    const refusal: Diagnostic = { severity: "error", summary: "No" };
    const model: Model = { source: "test", plan: () => ({ diagnostics: [refusal] }) };
    const { connection } = connect("hashicorp/aws", undefined, { [topic]: model });
    expect(change(connection, "aws_sns_topic", null, { name: "a" }).plan.diagnostics).toEqual([refusal]);
  });
});

describe("an apply", () => {
  test("that the cloud refuses leaves the state as it was, and the cloud too", () => {
    const refusal: Diagnostic = { severity: "error", summary: "Not now" };
    const model: Model = {
      source: "test",
      update: () => ({ diagnostics: [refusal] }),
      remove: () => [refusal],
    };
    const { connection, cloud } = connect("hashicorp/aws", undefined, { [topic]: model });
    const state = made(connection, "aws_sns_topic", { name: "a" });
    const updated = change(connection, "aws_sns_topic", state, { name: "a", display_name: "b" });
    expect(updated).toMatchObject({ state, diagnostics: [refusal] });
    const removed = connection.apply({ type: "aws_sns_topic", prior: state, planned: null });
    expect(removed).toEqual({ state, diagnostics: [refusal] });
    expect(cloud.all("aws_sns_topic").map(({ values }) => values)).toEqual([state]);
  });

  test("to something that somebody removed is an error", () => {
    const { connection, cloud } = connect("hashicorp/aws");
    const state = made(connection, "aws_vpc_endpoint", endpoint);
    cloud.remove("aws_vpc_endpoint", String(state["id"]));
    const { diagnostics } = change(connection, "aws_vpc_endpoint", state, { ...endpoint, private_dns_enabled: true });
    expect(diagnostics).toMatchObject([{ severity: "error", detail: "The object does not exist any more." }]);
  });

  test("makes up other values for a second resource that is configured the same", () => {
    const { connection } = connect("hashicorp/aws");
    const [one, two] = [1, 2].map(() => made(connection, "aws_vpc_endpoint", endpoint));
    expect(one?.["id"]).toMatch(/^vpce-[0-9a-f]{17}$/);
    expect(two?.["id"]).toMatch(/^vpce-[0-9a-f]{17}$/);
    expect(one?.["id"]).not.toBe(two?.["id"]);
  });

  test("throws where a model leaves something unknown, because Terraform would blame the provider", () => {
    const model: Model = {
      source: "test",
      create: ({ values }) => ({ values: { ...values, arn: unknown } }),
    };
    const { connection } = connect("hashicorp/aws", undefined, { [topic]: model });
    expect(() => made(connection, "aws_sns_topic", { name: "a" })).toThrow(
      "the model of aws_sns_topic leaves something unknown",
    );
  });
});

describe("the versions of a provider", () => {
  const attach = "clickhouse_service_private_endpoints_attachment";

  test.each([
    ["6.27.0", []],
    ["6.28.0", [["private_dns_enabled"]]],
    ["6.35.1", [["private_dns_enabled"]]],
    ["6.36.0", []],
  ])("hashicorp/aws %s replaces an endpoint whose private DNS is flipped: %j", (version, expected) => {
    const { connection } = connect("hashicorp/aws", version);
    const state = made(connection, "aws_vpc_endpoint", { ...endpoint, private_dns_enabled: false });
    const { plan } = change(connection, "aws_vpc_endpoint", state, { ...endpoint, private_dns_enabled: true });
    expect(plan.replace).toEqual(expected);
  });

  test.each(["5.100.0", "6.25.0", "6.36.0"])(
    "hashicorp/aws %s replaces endpoints of resources whose private DNS is flipped",
    (version) => {
      const { connection } = connect("hashicorp/aws", version);
      const resource = { ...endpoint, vpc_endpoint_type: "Resource" };
      const state = made(connection, "aws_vpc_endpoint", { ...resource, private_dns_enabled: false });
      const { plan } = change(connection, "aws_vpc_endpoint", state, { ...resource, private_dns_enabled: true });
      expect(plan.replace).toEqual([["private_dns_enabled"]]);
    },
  );

  test.each([
    ["5.51.0", true],
    ["5.50.0", false],
    ["6.36.0", false],
  ])("hashicorp/aws %s makes an endpoint without private DNS with it: %s", (version, expected) => {
    const { connection } = connect("hashicorp/aws", version);
    const { plan, state } = change(connection, "aws_vpc_endpoint", null, { ...endpoint, private_dns_enabled: false });
    expect(plan.planned?.["private_dns_enabled"]).toBe(false);
    expect(state?.["private_dns_enabled"]).toBe(expected);
  });

  test.each([
    ["hashicorp/aws", "5.79.0", "aws_vpc_endpoint_service", ["supported_regions", "region"]],
    ["hashicorp/aws", "5.80.0", "aws_vpc_endpoint_service", ["region"]],
    ["hashicorp/aws", "6.36.0", "aws_vpc_endpoint_service", []],
    ["hashicorp/aws", "5.82.2", "aws_vpc_endpoint", ["region", "service_region"]],
    ["hashicorp/aws", "5.83.0", "aws_vpc_endpoint", ["region"]],
    ["hashicorp/azurerm", "5.0.0", "azurerm_private_dns_a_record", ["resource_group_name", "zone_name"]],
    ["hashicorp/azurerm", "4.55.0", "azurerm_private_dns_a_record", []],
    ["ClickHouse/clickhouse", "3.15.0", "clickhouse_clickpipes_reverse_private_endpoint", ["gcp_service_attachment"]],
  ])("%s %s has %s without %j", (source, version, type, missing) => {
    const { connection } = connect(source, version);
    const facts = providers.find(({ provider }) => provider === source);
    const served = connection.schema.resources[type];
    const names = Object.keys(facts?.resources[type]?.attributes ?? {});
    expect(names.filter((name) => !Object.hasOwn(served?.attributes ?? {}, name)).sort()).toEqual([...missing].sort());
    expect(served?.force_new.filter((path) => missing.includes(path))).toEqual([]);
  });

  test("ClickHouse/clickhouse below 3.16.0 does not have custom private DNS", () => {
    const type = "clickhouse_clickpipes_reverse_private_endpoint_custom_private_dns";
    expect(connect("ClickHouse/clickhouse", "3.15.9").connection.schema.resources[type]).toBeUndefined();
    expect(connect("ClickHouse/clickhouse", "3.16.0").connection.schema.resources[type]).toBeDefined();
  });

  test.each([
    ["3.1.0", 0],
    ["3.2.0", 1],
  ])("ClickHouse/clickhouse %s plans a registration, and refuses to create it with %i error", (version, errors) => {
    const { connection } = connect("ClickHouse/clickhouse", version);
    const registration = { cloud_provider: "aws", private_endpoint_id: "vpce-0a", region: "eu-west-1" };
    const { plan, diagnostics } = change(connection, "clickhouse_private_endpoint_registration", null, registration);
    expect(plan.diagnostics).toEqual([]);
    expect(diagnostics).toHaveLength(errors);
  });

  test.each([
    ["6.39.0", 0],
    ["6.40.0", 1],
    ["6.45.0", 0],
  ])("hashicorp/aws %s refuses other ways to authenticate from other VPCs with %i error", (version, errors) => {
    const { connection } = connect("hashicorp/aws", version);
    const cluster = (sasl: ObjectValue, more: ObjectValue = {}) => {
      const connectivity_info = [{ vpc_connectivity: [{ client_authentication: [{ sasl: [sasl] }] }] }];
      const group = { client_subnets: ["subnet-a"], instance_type: "kafka.m7g.large", security_groups: ["sg-a"] };
      return {
        cluster_name: "events",
        kafka_version: "3.6.0",
        number_of_broker_nodes: 3,
        broker_node_group_info: [{ ...group, connectivity_info }],
        ...more,
      };
    };
    const [one, both] = [
      { iam: true, scram: false },
      { iam: true, scram: true },
    ];
    const state = made(connection, "aws_msk_cluster", cluster(one));
    expect(change(connection, "aws_msk_cluster", state, cluster(both)).diagnostics).toHaveLength(errors);
    expect(change(connection, "aws_msk_cluster", state, cluster(one, { tags: { a: "b" } })).diagnostics).toEqual([]);
  });

  test.each([
    ["3.14.0", ["vpce-1"]],
    ["3.15.0", undefined],
  ])("ClickHouse/clickhouse %s leaves of an allow list that is removed: %j", (version, left) => {
    const { connection, cloud } = connect("ClickHouse/clickhouse", version, {
      [attach]: { source: "test", identify: ({ service_id }) => String(service_id) },
    });
    const state = made(connection, attach, { service_id: "s", private_endpoint_ids: ["vpce-1", "vpce-2"] });
    connection.apply({ type: attach, prior: state, planned: null });
    expect(cloud.find(attach, "s")?.values["private_endpoint_ids"]).toEqual(left);
  });

  test("hashicorp/azurerm below 4 says that it was not measured", () => {
    const provider = providers.find((each) => each.provider === "hashicorp/azurerm");
    if (provider === undefined) throw new Error("no facts");
    const cloud = makeCloud({}, usualSurroundings);
    const configure = (version: string) =>
      makeEngine({ provider, version, ...bare(), cloud })
        .connect()
        .configure({});
    expect(configure("3.117.0")).toMatchObject([{ severity: "warning" }]);
    expect(configure("4.55.0")).toEqual([]);
  });

  test("have a behaviour for every hazard, each of which this file shows", () => {
    const shown = [
      "replaces",
      "counts-as-true",
      "unknown-argument",
      "unknown-resource",
      "create-fails",
      "update-fails",
      "removes-last-only",
      "unmeasured",
    ];
    expect([...new Set(knowledge.hazards.map(({ behaviour }) => behaviour))].sort()).toEqual(shown.sort());
    for (const { provider, resource, argument, others = [] } of knowledge.hazards) {
      const schema = providers.find((each) => each.provider === provider)?.resources[resource];
      const names = Object.keys({ ...schema?.attributes, ...schema?.block_types });
      // 6.25.0, whose facts these are, does not have it yet.
      const later = argument === "resource_config_dns_resolution";
      expect([
        resource,
        later || [argument, ...others].every((name) => names.includes(name.split(".")[0] ?? "")),
      ]).toEqual([resource, true]);
    }
  });
});

describe("facts about planning", () => {
  test("name arguments and blocks that are there", () => {
    const wrong = Object.entries(models.resources).flatMap(([type, { planning = {}, defaults = {}, rules }]) => {
      const schema = providers.map(({ resources }) => resources[type]).find((each) => each !== undefined);
      if (schema === undefined) return [type];
      const { keeps = [], recomputed = [] } = planning;
      const { computedBlocks = [] } = knowledge.resources[type] ?? {};
      const known = Object.keys({ ...knowledge.resources[type]?.defaults, ...defaults, ...rules?.arguments });
      return [...keeps, ...recomputed, ...computedBlocks, ...known]
        .filter((path) => !path.startsWith("*.") && !exists(schema, path.split(".")))
        .map((path) => `${type}.${path}`);
    });
    expect(wrong).toEqual([]);
  });

  function exists(schema: object, [step = "", ...rest]: readonly string[]): boolean {
    const { attributes = {}, block_types = {} }: { attributes?: object; block_types?: object } = schema;
    if (Object.hasOwn(attributes, step)) return rest.length === 0;
    const block: unknown = Object.entries(block_types).find(([name]) => name === step)?.[1];
    if (typeof block !== "object" || block === null || !("block" in block)) return false;
    return rest.length === 0 || (typeof block.block === "object" && block.block !== null && exists(block.block, rest));
  }
});

describe("an engine", () => {
  test("configures each launch by itself", () => {
    const provider = providers.find((each) => each.provider === "hashicorp/aws");
    if (provider === undefined) throw new Error("no facts");
    const cloud = makeCloud({}, usualSurroundings);
    const engine = makeEngine({ provider, version: "6.36.0", ...bare(), cloud });
    const [west, east] = ["us-west-2", "us-east-1"].map((region) => {
      const connection = engine.connect();
      connection.configure({ region });
      return connection;
    });
    for (const [connection, region] of [
      [west, "us-west-2"],
      [east, "us-east-1"],
    ] as const) {
      if (connection === undefined) throw new Error("no launch");
      const state = made(connection, "aws_sns_topic", { name: "alarms" });
      expect(state).toMatchObject({ region });
    }
  });

  test("replaces what is moved to another region", () => {
    const { connection } = connect("hashicorp/aws");
    const state = made(connection, "aws_sns_topic", { name: "alarms" });
    expect(change(connection, "aws_sns_topic", state, { name: "alarms", region: "us-east-1" }).plan.replace).toEqual([
      ["region"],
    ]);
    expect(isObject(state)).toBe(true);
  });
});
