import { describe, expect, test } from "@jest/globals";
import { resources } from "../../resources/knowledge";
import { checkAll, compile } from "../../src/compile";
import type { Cloud, ReachRecipe } from "../../src/contract/vendor";
import { knowledge } from "../../src/knowledge";
import { findChanges } from "../../src/stage/timeline";
import { collectBlocks, type TerraformJson } from "../../src/terraform/json";

const stages = (knowledge.topologies["endpoint-aws"]?.stages ?? []).map(({ name }) => name);
const forcing = new Map(knowledge.providers.flatMap(({ resources }) => Object.entries(resources)));

const recipes = Object.values(knowledge.vendors).flatMap(({ name, reach = {} }) =>
  Object.entries(reach).map(([id, recipe]): [string, string, string, ReachRecipe] => [
    `${name} ${id}`,
    name,
    id,
    recipe,
  ]),
);

/** The recipes that no topology compiles with made-up values, with the code of the refusal. */
const refused = new Map([["supabase aws", "recipe-not-compiled"]]);

const subscription = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data";
const network = `${subscription}/providers/Microsoft.Network/virtualNetworks/vnet-data`;

/** Where a spec of each cloud is, and what its endpoints lead to. */
const places: { readonly [cloud in Cloud]: { readonly where: object; readonly service: (index: number) => object } } = {
  aws: {
    where: {
      aws: { region: "us-east-1" },
      network: {
        vpcId: "vpc-0a1b2c3d4e5f60718",
        subnets: [{ id: "subnet-0a1b2c3d4e5f60718", availabilityZoneId: "use1-az1" }],
        clients: { cidrs: ["10.20.0.0/16"] },
      },
    },
    service: (index) => ({
      serviceName: `com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcde${index.toString(16).padStart(2, "0")}`,
    }),
  },
  azure: {
    where: {
      azure: { location: "westeurope", resourceGroup: "rg-data" },
      network: {
        virtualNetworkId: network,
        subnetId: `${network}/subnets/endpoints`,
        privateEndpointNetworkPolicies: "Disabled",
      },
    },
    service: (index) => ({
      resourceId: `${subscription}/providers/Microsoft.Network/privateLinkServices/pls-${index}`,
    }),
  },
  gcp: {
    where: {
      gcp: { project: "data-platform", region: "us-central1" },
      network: {
        network: "projects/data-platform/global/networks/vpc-data",
        subnetwork: "projects/data-platform/regions/us-central1/subnetworks/private",
      },
    },
    service: (index) => ({
      serviceAttachment: `projects/vendor-prod/regions/us-central1/serviceAttachments/service-${index}`,
    }),
  },
};

/** Records of availability zones lead to fixed addresses. */
const zonalNetwork = {
  vpcId: "vpc-0a1b2c3d4e5f60718",
  subnets: [
    { id: "subnet-0a1b2c3d4e5f60718", availabilityZoneId: "use1-az1", ip: "10.20.1.10" },
    { id: "subnet-1a1b2c3d4e5f60718", availabilityZoneId: "use1-az2", ip: "10.20.2.10" },
  ],
  clients: { cidrs: ["10.20.0.0/16"] },
};

function isZonal({ cloud, dns }: ReachRecipe): boolean {
  const zones = dns === "unknown" ? [] : (dns.zones ?? []);
  return cloud === "aws" && zones.some(({ records }) => records.some(({ target }) => target === "zone"));
}

/** The endpoints of a recipe; of one a zone, two. */
function endpointsOf({ cloud, endpoints, perZone }: ReachRecipe): { readonly [key: string]: object } {
  const { service } = places[cloud];
  if (perZone === true) return { one: { ...service(1), zone: "zone-1" }, two: { ...service(2), zone: "zone-2" } };
  return Object.fromEntries(Object.keys(endpoints).map((key, index) => [key, service(index)]));
}

/** A spec with the examples of the declared values, those known later only where `withLater`, and what no source tells. */
function specOf(
  vendor: string,
  id: string,
  recipe: ReachRecipe,
  {
    stage,
    mode = "recipe",
    withLater = true,
    registration = "manual",
  }: { stage: string; mode?: string; withLater?: boolean; registration?: string },
) {
  const values = Object.entries(recipe.values ?? {}).filter(
    ([, value]) => withLater || (value.stage ?? "endpoint") === "endpoint",
  );
  return {
    topology: `endpoint-${recipe.cloud}`,
    name: "any",
    stage,
    ...places[recipe.cloud].where,
    ...(isZonal(recipe) ? { network: zonalNetwork } : {}),
    vendor: {
      name: vendor,
      recipe: id,
      ...(registration === "manual" ? {} : { registration }),
      endpoints: endpointsOf(recipe),
      values: Object.fromEntries(values.map(([key, { example }]) => [key, example])),
      ...(recipe.dns === "unknown" ? { dns: { kind: "none" } } : {}),
      ...(recipe.ports === "unknown" ? { ports: { tcp: [{ port: 443, for: "HTTPS" }] } } : {}),
    },
    dns: { mode },
    terraform: { backend: { local: { path: "terraform.tfstate" } } },
  };
}

function compileSpec(spec: object) {
  const bytes = Buffer.from(JSON.stringify(spec));
  const { folders, problems } = compile([{ file: "any.json", bytes }], knowledge, "json");
  const files = new Map(folders[0]?.artifacts.map(({ path, content }) => [path, content]));
  const blocks = collectBlocks(JSON.parse(files.get("main.tf.json") ?? "{}") as TerraformJson);
  return { codes: problems.map(({ code }) => code), blocks, files };
}

const endpointTypes: { readonly [cloud in Cloud]: string } = {
  aws: "aws_vpc_endpoint",
  azure: "azurerm_private_endpoint",
  gcp: "google_compute_forwarding_rule",
};

function endpointsIn(blocks: ReturnType<typeof collectBlocks>, cloud: Cloud) {
  return [...blocks].filter(([address]) => address.startsWith(`${endpointTypes[cloud]}.`));
}

const compiled = recipes.filter(([, , , { target }]) => target !== "resource-configuration");

describe.each(compiled)("%s", (name, vendor, id, recipe) => {
  const mode = refused.has(name) ? "external" : "recipe";

  test("is compiled at every stage, and no move removes or replaces anything", () => {
    const moved = stages.map((stage) => compileSpec(specOf(vendor, id, recipe, { stage, mode })));
    expect(moved.flatMap(({ codes }) => codes)).toEqual([]);
    moved.forEach(({ blocks: after }, index) => {
      const before = moved[index - 1]?.blocks ?? new Map();
      expect([...before.keys()].filter((address) => !after.has(address))).toEqual([]);
      const replacing = findChanges(before, after).filter(({ address, argument }) =>
        forcing.get(address.split(".")[0] ?? "")?.force_new.includes(argument),
      );
      expect(replacing).toEqual([]);
    });
  });

  test("makes its endpoints at the first stage, and nothing that moves names before stage dns", () => {
    const isFlip = recipe.dns !== "unknown" && recipe.dns.kind === "flip";
    const shown = stages.map((stage) => {
      const { blocks } = compileSpec(specOf(vendor, id, recipe, { stage, mode }));
      const endpoints = endpointsIn(blocks, recipe.cloud);
      expect(endpoints).toHaveLength(Object.keys(endpointsOf(recipe)).length);
      const flips = endpoints.some(([, body]) => body["private_dns_enabled"] === true);
      return flips || [...blocks.keys()].some((address) => /_record\.|record_set\.|_zone\./.test(address));
    });
    const isZone = mode === "recipe" && recipe.dns !== "unknown" && recipe.dns.zones !== undefined;
    const moves = isFlip || (isZone && !isFlip);
    expect(shown).toEqual([false, false, moves, moves]);
  });

  test("leaves no name of its texts unfilled in the documents", () => {
    const { files } = compileSpec(specOf(vendor, id, recipe, { stage: "endpoint", mode, withLater: false }));
    for (const page of ["RUNBOOK.md", "HANDOVER.md"])
      expect(files.get(page)?.replace(/^%%.*%%$/m, "")).not.toMatch(/\{\{|\}\}/);
  });

  test("is refused where it needs what is not built, and not compiled wrong", () => {
    const { codes } = compileSpec(specOf(vendor, id, recipe, { stage: "dns" }));
    expect(codes).toEqual(refused.has(name) ? [refused.get(name)] : []);
  });
});

const registrable = compiled.filter(([, , , { admission }]) =>
  admission.some(({ terraform }) => terraform?.values !== undefined),
);

/** What the ids look like by which registrations are imported: `$` stands before what a person fills in. */
const importIds: { readonly [resourceOnCloud: string]: RegExp } = {
  "cockroach_private_endpoint_connection aws": /^[0-9a-f-]{36}:\$ENDPOINT_ID(_[A-Z]+)?$/,
  "cockroach_private_endpoint_connection azure": /^[0-9a-f-]{36}:\$ENDPOINT_ID(_[A-Z]+)?$/,
  "cockroach_private_endpoint_connection gcp": /^[0-9a-f-]{36}:\$ENDPOINT_ID(_[A-Z]+)?$/,
  "databricks_mws_vpc_endpoint aws": /^[0-9a-f-]{36}\/[0-9a-f-]{36}$/,
  "mongodbatlas_privatelink_endpoint_service aws": /--\$ENDPOINT_ID(_[A-Z]+)?--AWS$/,
  "mongodbatlas_privatelink_endpoint_service azure": /--\$ENDPOINT_ID(_[A-Z]+)?--AZURE$/,
  "mongodbatlas_privatelink_endpoint_service gcp": /--any-[a-z]+--GCP$/,
  "temporalcloud_connectivity_rule gcp": /^[0-9a-f-]{36}$/,
};

describe.each(registrable)("%s, with Terraform telling the vendor", (_name, vendor, id, recipe) => {
  const resource = recipe.admission.flatMap(({ terraform }) => terraform?.resource ?? [])[0] ?? "";
  const at = (stage: string) => compileSpec(specOf(vendor, id, recipe, { stage, registration: "terraform" }));

  test("one registration an endpoint is added at stage admitted and stays as it is", () => {
    const moved = stages.map(at);
    expect(moved.flatMap(({ codes }) => codes)).toEqual([]);
    const bodies = moved.map(({ blocks }) => [...blocks].filter(([address]) => address.startsWith(`${resource}.`)));
    const [first, admitted, ...later] = bodies;
    expect(first).toEqual([]);
    expect(admitted).toHaveLength(Object.keys(endpointsOf(recipe)).length);
    for (const each of later) expect(each).toEqual(admitted);
    const [, body] = admitted?.[0] ?? [];
    const written = Object.values(body ?? {}).filter((value) => typeof value === "string");
    expect(written.join(" ")).toContain(`\${${endpointTypes[recipe.cloud]}.`);
    expect(written.join(" ")).not.toMatch(/\{\{|\bvar\./);
  });

  test("the documents say what ends without it, what to compare, and by which id of this cloud it is imported", () => {
    const { files } = at("admitted");
    const runbook = files.get("RUNBOOK.md") ?? "";
    const stops = resources[resource]?.stops ?? "";
    expect(stops).not.toBe("");
    expect(runbook.split(stops)).toHaveLength(3);
    const { arguments: told = {}, values = {} } = recipe.admission.flatMap(({ terraform }) => terraform ?? [])[0] ?? {};
    const given = [...new Set([...Object.values(told), ...Object.keys(values)])].sort();
    expect(runbook).toContain(`Compare ${given.map((name) => `\`${name}\``).join(", ")} of \`${resource}\``);
    expect(runbook).not.toMatch(/stays .* \| .*Do what `HANDOVER\.md` says/);
    const [, importId = ""] = /the id that the provider imports it by(?:, such as|,) `([^`]+)`/.exec(runbook) ?? [];
    expect(importId).toMatch(importIds[`${resource} ${recipe.cloud}`] ?? "is of no cloud");
    const known = resources[resource]?.importId;
    expect(importId).toMatch(known === undefined || known === "none" ? "is not imported" : known.form);
  });

  test("whoever looks after the vendor's side is not asked when an endpoint is admitted", () => {
    expect(at("admitted").files.get("HANDOVER.md")).not.toContain("Say when each endpoint is admitted");
    const { files } = compileSpec(specOf(vendor, id, recipe, { stage: "admitted" }));
    expect(files.get("HANDOVER.md")).toContain("Say when each endpoint is admitted");
  });

  test("the gate reads what is made, and asks nobody what that says", () => {
    const spec = specOf(vendor, id, recipe, { stage: "admitted", registration: "terraform" });
    const { specs } = checkAll([{ file: "any.json", bytes: Buffer.from(JSON.stringify(spec)) }], knowledge);
    const gate = specs[0]?.timeline.find(({ stage }) => stage.name === "admitted")?.text.gate ?? [];
    const read = gate.flatMap((item) =>
      item.kind === "state" && item.address.startsWith(`${resource}.`) ? [item] : [],
    );
    expect(read).toHaveLength(Object.keys(endpointsOf(recipe)).length);
    const ready = recipe.ready === "unknown" ? {} : recipe.ready;
    const states = (ready.state ?? []).find(({ attribute }) => attribute.startsWith(`${resource}.`));
    const known = resources[resource]?.states;
    // The two say the same: the gate goes by the resource's file.
    expect(known === undefined).toBe(states === undefined);
    if (states !== undefined) {
      expect(read[0]).toMatchObject({
        attribute: states.attribute.slice(resource.length + 1),
        expected: { oneOf: states.values },
      });
      const refused = Object.entries(known?.values ?? {}).flatMap(([value, { is }]) =>
        is === "refused" ? [value] : [],
      );
      for (const value of states.failed ?? []) expect(refused).toContain(value);
    } else expect(read[0]).toMatchObject({ attribute: "id", expected: { isSet: true } });
    const registered = (ready.evidence ?? []).filter((each) => each.registered === true).length;
    const asked = gate.filter((item) => item.kind === "evidence" && item.key.startsWith("vendor-ready")).length;
    expect(asked).toBe((ready.evidence ?? []).length - registered);
  });
});

test("the vendors whose resource tells them are these", () => {
  expect(registrable.map(([name]) => name)).toEqual([
    "cockroachdb aws",
    "cockroachdb azure",
    "cockroachdb gcp",
    "databricks aws",
    "mongodb-atlas aws",
    "mongodb-atlas azure",
    "mongodb-atlas gcp",
    "temporal gcp",
  ]);
});

test("a value that the vendor shows later may be missing until then, and is a variable of the stages that need it", () => {
  const recipe = knowledge.vendors["confluent"]?.reach?.["serverless-aws"];
  if (recipe === undefined) throw new Error("there is no recipe");
  const at = (stage: string) => compileSpec(specOf("confluent", "serverless-aws", recipe, { stage, withLater: false }));
  expect([at("endpoint").codes, at("admitted").codes]).toEqual([[], []]);
  expect(at("dns").codes).toEqual(["vendor-value-missing"]);
  expect(at("endpoint").files.get("RUNBOOK.md")).toContain("VENDOR_DNS_DOMAIN");
});

test("records of availability zones lead to the addresses of the endpoint there", () => {
  const recipe = knowledge.vendors["confluent"]?.reach?.["dedicated-aws"];
  if (recipe === undefined) throw new Error("there is no recipe");
  const { blocks } = compileSpec(specOf("confluent", "dedicated-aws", recipe, { stage: "dns" }));
  const records = [...blocks].filter(([address]) => address.startsWith("aws_route53_record."));
  expect(records.map(([address, body]) => [address, body["records"]])).toEqual([
    ["aws_route53_record.dns_domain_wildcard", undefined],
    ["aws_route53_record.dns_domain_wildcard_use1_az1", ["10.20.1.10"]],
    ["aws_route53_record.dns_domain_wildcard_use1_az2", ["10.20.2.10"]],
  ]);
});

test("the recipes that are refused are all of this list", () => {
  expect(recipes.map(([name]) => name)).toEqual(expect.arrayContaining([...refused.keys()]));
});

test("each cloud has recipes", () => {
  expect([...new Set(recipes.map(([, , , { cloud }]) => cloud))].sort()).toEqual(["aws", "azure", "gcp"]);
});
