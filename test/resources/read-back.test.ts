import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { resources } from "../../resources/knowledge";
import { checkAll, type SynthesizedSpec } from "../../src/compile";
import { type ReadBack, toNames } from "../../src/contract/resource";
import type { ObjectValue, Value } from "../../src/contract/value";
import { toPlainText } from "../../src/encoders/prose-text";
import { knowledge } from "../../src/knowledge";
import type { BlockSchema, ResourceSchema } from "../../src/provider/schema";
import { reviewContext } from "../../src/review/from-spec";
import { review } from "../../src/review/review-plan";
import { metaArguments } from "../../src/terraform/hcl/body";
import { isObject, type Json, type JsonObject } from "../../src/terraform/json";
import { own, toItems } from "../../src/terraform/values";
import { makeDriver } from "../simulation/attempt";
import { openGates } from "../support/open-gates";
import { compileSpec, type Loose, makePlan, toReadPlan } from "../support/plans";
import { valid } from "./valid-configurations";

const schemas = new Map<string, ResourceSchema>(
  knowledge.providers.flatMap((provider) => Object.entries(provider.resources)),
);
const examples = readdirSync("specs")
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => join("specs", name));
const fields = ["orders, topic: orders, format: json }", "orders, topic: orders, format: avro }"] as const;
const registry = `  schemaRegistry: { url: "https://registry.example.com:8081", ip: 10.20.1.20 }`;
const change = (from: string, to: string) => (text: string) => text.replace(from, to);
const clients = { scram: "SASL_SCRAM ", iam: "SASL_IAM ", tls: "TLS " } as const;

/** Examples with fields that no example has. */
const others: readonly (readonly [file: string, (text: string) => string])[] = [
  ["specs/materialize-msk.yaml", (text) => change(...fields)(text).replace("  username:", `${registry}\n  username:`)],
  [
    "specs/materialize-msk.yaml",
    (text) =>
      text
        .replace(`authentication: ${clients.scram}`, `authentication: ${clients.iam}`)
        .replace("  username: materialize\n", "  awsConnection: aws\n")
        .replace(/ {2}passwordSecret.*\n/, ""),
  ],
  ["specs/offer-gcp.yaml", change("  reconcile:", "  rejected: [vendor-test]\n  reconcile:")],
  [
    "specs/materialize-msk.yaml",
    (text) =>
      text
        .replace(`authentication: ${clients.scram}`, `authentication: ${clients.tls}`)
        .replace("  username: materialize\n", "  certificateSecret: crt\n  keySecret: key\n")
        .replace(/ {2}passwordSecret.*\n/, ""),
  ],
  [
    "specs/endpoint-gcp-temporal-registered.yaml",
    (text) =>
      text
        .replace("name: temporal", "name: mongodb-atlas")
        .replace("    region: {", "    project: {")
        .replace(
          /values: .*/,
          "values: { atlasProjectId: 5f0c2d3e4b5a69788796a5b4, privateLinkId: 6a0c2d3e4b5a69788796a5b4 }",
        ),
  ],
];

const inCases = readdirSync("test/cases", { recursive: true })
  .map((path) => join("test/cases", String(path)))
  .filter((path) => path.endsWith(".yaml"));
const compiled = [
  ...examples.map((file) => compileSpec(file)),
  ...others.map(([file, edit]) => compileSpec(file, undefined, edit)),
  ...inCases.flatMap((file) => checkAll([{ file, bytes: readFileSync(file) }], knowledge).specs),
];

/** The arguments of a body by dotted path, those of its blocks and nested objects too. */
function pathsIn(body: JsonObject, { attributes = {}, block_types = {} }: BlockSchema, around = ""): string[] {
  return Object.entries(body).flatMap(([name, value]) => {
    if (around === "" && metaArguments.has(name)) return [];
    const inner = own(block_types, name)?.block ?? own(attributes, name)?.nested_type;
    if (inner === undefined) return [`${around}${name}`];
    return toItems(value).flatMap((item) => (isObject(item) ? pathsIn(item, inner, `${around}${name}.`) : []));
  });
}

const written = new Map<string, Set<string>>();
for (const { terraform } of compiled.flatMap(({ timeline }) => timeline)) {
  for (const [type, bodies] of Object.entries(terraform.resource ?? {})) {
    const paths = written.get(type) ?? new Set();
    written.set(type, paths);
    for (const body of Object.values(bodies))
      for (const path of pathsIn(body, schemas.get(type) ?? {})) paths.add(path);
  }
}

test("every argument that a topology writes has its form in which it reads back, or reads back as it is written", () => {
  expect([...written.keys()].sort()).toEqual([...schemas.keys()].sort());
  for (const [type, paths] of written) {
    const { readsBack = {}, asWritten } = resources[type] ?? {};
    const known = [...Object.keys(readsBack), ...toNames(asWritten?.arguments ?? "")];
    expect([type, known.sort()]).toEqual([type, [...paths].sort()]);
  }
});

interface Form {
  readonly type: string;
  readonly path: string;
  readonly form: ReadBack;
}

const forms = Object.entries(resources).flatMap(([type, { readsBack = {} }]) =>
  Object.entries(readsBack).map(([path, form]): Form => ({ type, path, form })),
);

/** A text as the cloud may give it back: as it always does, or in another spelling of the same; undefined where there is none. */
function otherwise({ spell, returned }: ReadBack, text: string): string | undefined {
  const spellings = [
    ...(returned === undefined ? [] : [returned(text)]),
    `${text}.`,
    text.replace(/^\*/, "\\052"),
    text.replace("/compute/v1/", "/compute/beta/"),
    text.toUpperCase(),
    text.replace("resourceGroups/rg", "resourceGroups/RG"),
    ...(text.startsWith("{") ? [JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).reverse()))] : []),
  ];
  return spellings.find((each) => each !== text && spell?.(each) === spell?.(text));
}

/** A value with another spelling of each text at a path. */
function respelled(value: Json, path: readonly string[], form: ReadBack): Json {
  if (Array.isArray(value)) return value.map((item) => respelled(item, path, form));
  const [name, ...rest] = path;
  if (name === undefined) return typeof value === "string" ? (otherwise(form, value) ?? value) : value;
  if (!isObject(value) || value[name] === undefined) return value;
  return { ...value, [name]: respelled(value[name], rest, form) };
}

describe("review passes what reads back in another form", () => {
  const endpoint = "/subscriptions/0/resourceGroups/rg/providers/Microsoft.Network/privateEndpoints/analytics";
  const planOf = (file: string): { readonly spec: SynthesizedSpec; readonly plan: Loose } => {
    const stage = compileSpec(file).timeline.at(-1)?.stage.name ?? "";
    const spec = compileSpec(file, stage);
    const observed = {
      ...openGates(spec),
      "azurerm_private_endpoint.clickhouse": { id: endpoint },
      ...Object.fromEntries(
        ["forwarding_rule.offer", "region_backend_service.offer", "region_health_check.offer", "subnetwork.nat"].map(
          (address) => [
            `google_compute_${address}`,
            { id: `projects/data-platform/regions/us-central1/of/${address}` },
          ],
        ),
      ),
    };
    return { spec, plan: makePlan(spec, stage, stage, observed) };
  };
  const readBack = ({ plan }: { readonly plan: Loose }, { type, path, form }: Form): [string, Json, Json][] =>
    plan.resource_changes.flatMap((each: Loose) => {
      if (each.type !== type) return [];
      const before = each.change.after;
      const referred = plan.resource_changes.filter((other: Loose) => other.type === form.reference?.type);
      const of = referred.find((other: Loose) => other.name === each.name) ?? referred[0];
      const given = of?.change.after[form.reference?.attribute ?? ""];
      const after = given === undefined ? respelled(before, path.split("."), form) : { ...before, [path]: given };
      return isDeepStrictEqual(before, after) ? [] : [[each.address, before, after]];
    });
  const cases = examples.flatMap((file) => {
    const made = planOf(file);
    return forms.flatMap((form) =>
      readBack(made, form).map(
        ([address, before, after]) => [file, address, `${form.type} ${form.path}`, before, after] as const,
      ),
    );
  });

  test("in every form that there is", () => {
    const looked = new Set<string>(cases.map(([, , form]) => form));
    expect(forms.map(({ type, path }) => `${type} ${path}`).filter((form) => !looked.has(form))).toEqual([]);
  });

  test.each(cases)("%s: %s, as %s", (file, address, _form, before, after) => {
    const { spec, plan } = planOf(file);
    const { change } = plan.resource_changes.find((each: Loose) => each.address === address);
    change.before = after;
    change.after = after;
    for (const resource of plan.prior_state.values.root_module.resources)
      if (resource.address === address) resource.values = after;
    const [type = "", name = ""] = address.split(".");
    const drifted = { actions: ["update"], before, after };
    plan.resource_drift = [{ address, mode: "managed", type, name, change: drifted }];
    const { findings } = review(toReadPlan(plan), reviewContext(spec, knowledge.providers));
    expect(findings.map(({ rule, message }) => `${rule}: ${toPlainText(message)}`)).toEqual([]);
  });
});

describe("a simulated provider plans nothing for what reads back in another form, where the real one plans nothing", () => {
  const arn = "arn:aws:kafka:us-east-1:123456789012:cluster/a/b";
  const policy = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: ["kafka:*"], Resource: arn }] };
  const network = "projects/data/global/networks/vpc";
  const more: { readonly [type: string]: ObjectValue } = {
    aws_msk_cluster_policy: { policy: JSON.stringify(policy) },
    azurerm_private_endpoint: {
      private_service_connection: [
        {
          name: "analytics",
          is_manual_connection: true,
          private_connection_resource_alias: null,
          private_connection_resource_id:
            "/subscriptions/0/resourceGroups/rg/providers/Microsoft.Network/privateLinkServices/vendor",
          request_message: "Private endpoint",
          subresource_names: null,
        },
      ],
    },
    google_compute_address: { subnetwork: "projects/data/regions/us-central1/subnetworks/private" },
    google_compute_forwarding_rule: {
      ip_address: "projects/data/regions/us-central1/addresses/analytics",
      subnetwork: "projects/data/regions/us-central1/subnetworks/private",
      backend_service: "projects/data/regions/us-central1/backendServices/orders",
    },
    google_compute_service_attachment: {
      consumer_accept_lists: [{ network_url: "projects/vendor-prod/global/networks/vpc", connection_limit: 1 }],
    },
    google_dns_managed_zone: { private_visibility_config: [{ networks: [{ network_url: network }] }] },
    clickhouse_service_private_endpoints_attachment: {
      private_endpoint_ids: [
        "/subscriptions/0/resourceGroups/rg/providers/Microsoft.Network/privateEndpoints/analytics",
      ],
    },
  };

  test.each(forms.map(({ type, path, form }) => [type, path, form] as const))("%s %s", (type, path, form) => {
    const config = { ...valid[type], ...more[type] };
    const driver = makeDriver();
    driver.make("google_compute_address", valid["google_compute_address"] ?? {});
    if (type === "google_compute_address")
      driver.cloud.delete(type, "projects/data/regions/us-central1/addresses/analytics");
    const made = driver.make(type, config);
    expect(driver.attempt(type, config, made)).toMatchObject({ planned: made, replaces: [] });
    // A reference is read back as what it refers to.
    if (form.reference !== undefined) return expect(made[path]).not.toEqual(config[path]);
    const read = respelled(made as JsonObject, path.split("."), form) as ObjectValue;
    expect(read).not.toEqual(made);
    const attempt = driver.attempt(type, config, read);
    const planned: Value = attempt.at === "done" ? attempt.planned : null;
    if (form.isPlanned === true) expect(planned).not.toEqual(read);
    else expect(attempt).toMatchObject({ planned: read, replaces: [] });
  });
});
