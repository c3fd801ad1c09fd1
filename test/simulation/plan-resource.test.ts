import { describe, expect, test } from "@jest/globals";
import type { Models } from "../../src/contract/model";
import { type ObjectValue, unknown, type Value } from "../../src/contract/value";
import { makeCloud, usualSurroundings } from "../../src/simulation/cloud";
import { conformBlock } from "../../src/simulation/conform";
import { makeEngine } from "../../src/simulation/engine";
import type { Connection } from "../../src/simulation/provider-connection";
import { readProviders } from "../hcl/providers";
import { bare } from "./bare";
import { propose } from "./propose";

const providers = readProviders();

function configured(source: string, settings: ObjectValue, own: Models["resources"] = {}): Connection {
  const provider = providers.find((each) => each.provider === source);
  if (provider === undefined) throw new Error(`no facts of ${source}`);
  const cloud = makeCloud(own, usualSurroundings);
  const connection = makeEngine({ provider, version: provider.version, ...bare(own), cloud }).connect();
  connection.configure(settings);
  return connection;
}

/** The plan of a creation, and of an update where there is a state before. */
function plan(connection: Connection, type: string, values: ObjectValue, prior: ObjectValue | null = null) {
  const schema = connection.schema.resources[type];
  if (schema === undefined) throw new Error(`no ${type}`);
  const config = conformBlock(schema, values);
  return connection.plan({ type, prior, proposed: propose(schema, prior, config), config });
}

function make(connection: Connection, type: string, values: ObjectValue): ObjectValue {
  const { planned } = plan(connection, type, values);
  const { state } = connection.apply({ type, prior: null, planned });
  if (state === null) throw new Error(`${type} was not made`);
  return state;
}

const west = { region: "eu-west-1" };
const topic = "aws_sns_topic";
const gateway = "aws_vpclattice_resource_gateway";
const gatewayValues = { name: "a", vpc_id: "vpc-0a", subnet_ids: ["subnet-0a"] };

describe("an argument that is left out is planned as the provider's own", () => {
  test.each<[string, string, ObjectValue, string, ObjectValue, string, Value]>([
    ["its region", "hashicorp/aws", west, topic, { name: "a" }, "region", "eu-west-1"],
    [
      "that of the resource first",
      "hashicorp/aws",
      west,
      topic,
      { name: "a", region: "us-east-1" },
      "region",
      "us-east-1",
    ],
    [
      "an unknown one of the resource too",
      "hashicorp/aws",
      west,
      topic,
      { name: "a", region: unknown },
      "region",
      unknown,
    ],
    ["unknown where the provider has none", "hashicorp/aws", {}, topic, { name: "a" }, "region", unknown],
    ["unknown where the provider's is", "hashicorp/aws", { region: unknown }, topic, { name: "a" }, "region", unknown],
    ["its project", "hashicorp/google", { project: "data" }, "google_dns_managed_zone", {}, "project", "data"],
    [
      "the project of the resource first",
      "hashicorp/google",
      { project: "data" },
      "google_dns_managed_zone",
      { project: "own" },
      "project",
      "own",
    ],
    [
      "and nothing where the resource has no such argument",
      "hashicorp/aws",
      west,
      "aws_route53_zone",
      { name: "a" },
      "region",
      undefined as unknown as Value,
    ],
    [
      "and nothing of what is not inherited",
      "hashicorp/google",
      { project: "data", region: "europe-west1" },
      "google_compute_forwarding_rule",
      { name: "a" },
      "region",
      unknown,
    ],
  ])("%s", (_, source, settings, type, values, attribute, expected) => {
    expect(plan(configured(source, settings), type, values).planned?.[attribute]).toEqual(expected);
  });

  test("but stays what it was when another launch has another", () => {
    const state = make(configured("hashicorp/aws", west), topic, { name: "a" });
    const { planned, replace } = plan(
      configured("hashicorp/aws", { region: "us-east-1" }),
      topic,
      { name: "a" },
      state,
    );
    expect(planned?.["region"]).toBe("eu-west-1");
    expect(replace).toEqual([]);
  });
});

describe("all tags are", () => {
  const tagged = { ...west, default_tags: [{ tags: { team: "data", Name: "none" } }] };

  test.each<[string, ObjectValue, string, ObjectValue, Value]>([
    ["unknown of an SDK resource without any", west, topic, {}, unknown],
    ["empty of an SDK resource with none of them", west, topic, { tags: {} }, {}],
    ["empty of a framework resource without any", west, gateway, gatewayValues, {}],
    ["those of the resource", west, topic, { tags: { a: "b" } }, { a: "b" }],
    ["those of the provider", tagged, topic, {}, { team: "data", Name: "none" }],
    [
      "those of the provider, of a framework resource too",
      tagged,
      gateway,
      gatewayValues,
      { team: "data", Name: "none" },
    ],
    ["both, the resource's first", tagged, topic, { tags: { Name: "mine" } }, { team: "data", Name: "mine" }],
    ["unknown as long as those of the resource are", tagged, topic, { tags: unknown }, unknown],
    ["as unknown as one of them", tagged, topic, { tags: { Name: unknown } }, { team: "data", Name: unknown }],
    [
      "none that the provider ignores",
      { ...tagged, ignore_tags: [{ keys: ["team"], key_prefixes: ["policy:"] }] },
      topic,
      { tags: { a: "b", "policy:a": "c" } },
      { Name: "none", a: "b" },
    ],
    [
      "those of the resource where the provider's block is empty",
      { ...west, default_tags: [] },
      topic,
      { tags: { a: "b" } },
      { a: "b" },
    ],
  ])("%s", (_, settings, type, values, expected) => {
    expect(plan(configured("hashicorp/aws", settings), type, values).planned?.["tags_all"]).toEqual(expected);
  });

  test("known again on an update that takes the last ones away", () => {
    const connection = configured("hashicorp/aws", west);
    const state = make(connection, topic, { name: "a", tags: { a: "b" } });
    expect(plan(connection, topic, { name: "a" }, state).planned).toEqual({ ...state, tags: null, tags_all: {} });
  });
});

test.each<[string, ObjectValue, Value]>([
  ["the resource's", { labels: { a: "b" } }, { a: "b" }],
  ["none", {}, {}],
  ["unknown", { labels: unknown }, unknown],
])("all labels of Google are %s", (_, values, expected) => {
  const { planned } = plan(configured("hashicorp/google", { project: "data" }), "google_compute_address", values);
  expect(planned?.["effective_labels"]).toEqual(expected);
  expect(planned?.["terraform_labels"]).toEqual(expected);
});

describe("an update plans exactly", () => {
  const connection = configured("hashicorp/aws", { ...west, default_tags: [{ tags: { team: "data" } }] });

  test("what it changes, and the rest as it was, in the SDK", () => {
    const state = make(connection, topic, { name: "a" });
    const { planned, replace, isLegacy } = plan(connection, topic, { name: "a", tags: { a: "b" } }, state);
    expect(planned).toEqual({ ...state, tags: { a: "b" }, tags_all: { team: "data", a: "b" } });
    expect({ replace, isLegacy }).toEqual({ replace: [], isLegacy: false });
  });

  test("what it changes, and unknown what the facts do not keep, in the framework", () => {
    const state = make(connection, gateway, gatewayValues);
    const changed = { ...gatewayValues, security_group_ids: ["sg-0a"] };
    const { planned, replace, isLegacy } = plan(connection, gateway, changed, state);
    expect(planned).toEqual({
      ...state,
      security_group_ids: ["sg-0a"],
      ipv4_addresses_per_eni: unknown,
      status: unknown,
    });
    expect(Object.values(state)).not.toContain(unknown);
    expect({ replace, isLegacy }).toEqual({ replace: [], isLegacy: false });
  });

  test("what forces a replacement as it was, in the framework too", () => {
    const { planned, replace } = plan(
      configured("hashicorp/aws", {}),
      gateway,
      { ...gatewayValues, security_group_ids: ["sg-0a"] },
      make(connection, gateway, gatewayValues),
    );
    expect(planned?.["region"]).toBe("eu-west-1");
    expect(replace).toEqual([]);
    const type = "aws_vpclattice_resource_configuration";
    const values = { name: "a", port_ranges: ["443"], resource_gateway_identifier: "rgw-0a" };
    const state = make(connection, type, values);
    const tagged = plan(connection, type, { ...values, tags: { a: "b" } }, state);
    expect(tagged.planned).toMatchObject({ protocol: state["protocol"], type: state["type"] });
    expect(tagged.replace).toEqual([]);
  });

  test("nothing for something as a change in the framework only", () => {
    const tagsOf = (type: string, values: ObjectValue) => {
      const state = make(connection, type, values);
      return plan(connection, type, { ...values, tags: {} }, state).planned?.["tags"];
    };
    expect([tagsOf(gateway, gatewayValues), tagsOf(topic, { name: "a" })]).toEqual([{}, null]);
  });

  test("no change where nothing is changed", () => {
    const state = make(connection, gateway, gatewayValues);
    expect(plan(connection, gateway, gatewayValues, state)).toEqual({
      planned: state,
      replace: [],
      isLegacy: false,
      diagnostics: [],
    });
  });
});

describe("a plan is one of the older SDK, which Terraform lets depart from the configuration,", () => {
  const legacyOf = (type: string, values: ObjectValue, models: Models["resources"] = {}) =>
    plan(configured("hashicorp/aws", west, models), type, values).isLegacy;

  test("not where all is as configured, or computed", () => {
    expect(legacyOf(topic, { name: "a" })).toBe(false);
    expect(legacyOf(gateway, gatewayValues)).toBe(false);
  });

  test("where a block that nobody gave is left to the cloud", () => {
    expect(legacyOf("aws_vpc_endpoint", { vpc_id: "vpc-0a", vpc_endpoint_type: "Interface" })).toBe(true);
  });

  test("where an argument that nobody gave has a default", () => {
    expect(legacyOf(topic, { name: "a" }, { [topic]: { source: "test", defaults: { display_name: "x" } } })).toBe(true);
  });

  test("where an argument that somebody gave has another value", () => {
    const change = (values: ObjectValue): Models["resources"] => ({
      [topic]: { source: "test", plan: () => ({ planned: values }) },
    });
    expect(legacyOf(topic, { name: "a", display_name: "b" }, change({ display_name: "c" }))).toBe(true);
    expect(legacyOf(topic, { name: "a", display_name: "b" }, change({ display_name: "b" }))).toBe(false);
    expect(legacyOf(topic, { name: "a" }, change({ display_name: "c" }))).toBe(true);
    expect(legacyOf(topic, { name: "a" }, change({ policy: "c" }))).toBe(false);
  });

  test("where a change is none to it", () => {
    const connection = configured("hashicorp/aws", west);
    const values = { name: "a", vpc_id: "vpc-0a" };
    const state = make(connection, "aws_security_group", values);
    const longer = { ...values, timeouts: { create: "20m", delete: null } };
    const { planned, isLegacy } = plan(connection, "aws_security_group", longer, state);
    expect(planned).toEqual(state);
    expect(isLegacy).toBe(true);
  });
});
