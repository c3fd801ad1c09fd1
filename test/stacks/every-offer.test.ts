import { describe, expect, test } from "@jest/globals";
import { compile } from "../../src/compile";
import type { OfferRecipe } from "../../src/contract/vendor";
import { knowledge } from "../../src/knowledge";
import { findChanges } from "../../src/stage/timeline";
import { collectBlocks, type TerraformJson } from "../../src/terraform/json";

const stages = (knowledge.topologies["offer-aws"]?.stages ?? []).map(({ name }) => name);
const forcing = new Map(knowledge.providers.flatMap(({ resources }) => Object.entries(resources)));

const recipes = Object.values(knowledge.vendors).flatMap(({ name, offer = {} }) =>
  Object.entries(offer)
    .filter(([, { cloud }]) => cloud === "aws")
    .map(([id, recipe]): [string, string, string, OfferRecipe] => [`${name} ${id}`, name, id, recipe]),
);

/** The recipes that this topology refuses, because nothing of theirs stands behind a load balancer. */
const refused = [
  "amazon-eventbridge aws",
  "clickhouse clickpipes-resource-aws",
  "clickhouse clickpipes-msk-aws",
  "dbt redshift-aws",
  "mongodb-atlas streams-aws",
  "segment redshift-aws",
];
const built = recipes.filter(([name]) => !refused.includes(name));

type Acceptance = "manual" | "terraform" | "automatic";

function specOf(vendor: string, id: string, recipe: OfferRecipe, stage: string, acceptance: Acceptance = "manual") {
  const values = Object.entries(recipe.values ?? {}).map(([key, { example }]) => [key, example]);
  const target = (host: string, ip: string) => ({ engine: "postgres", host, addresses: [ip], port: 5432 });
  return {
    topology: "offer-aws",
    name: "any",
    stage,
    aws: { region: "us-east-1" },
    network: {
      vpcId: "vpc-0a1b2c3d4e5f60718",
      subnets: [
        { id: "subnet-0a1b2c3d4e5f60718", availabilityZoneId: "use1-az1" },
        { id: "subnet-1a1b2c3d4e5f60718", availabilityZoneId: "use1-az2" },
      ],
    },
    loadBalancer: { perTarget: recipe.shape === "load-balancer-per-target" },
    targets: {
      reader: { ...target("reader.db.example.com", "10.20.1.11"), listenerPort: 5433 },
      writer: target("writer.db.example.com", "10.20.1.10"),
    },
    vendor: {
      name: vendor,
      recipe: id,
      values: Object.fromEntries(values),
      principals: [{ arn: "arn:aws:iam::123456789012:root" }],
      acceptance,
      endpoints: { reader: { id: "vpce-0f1e2d3c4b5a69788" }, writer: { id: "vpce-1f1e2d3c4b5a69788" } },
    },
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

describe.each(built)("%s", (_, vendor, id, recipe) => {
  test.each(["manual", "terraform", "automatic"] as const)(
    "is compiled at every stage with %s acceptance, and no move removes or replaces anything",
    (acceptance) => {
      const compiled = stages.map((stage) => compileSpec(specOf(vendor, id, recipe, stage, acceptance)));
      const modes = recipe.acceptance === "unknown" ? ["manual", "automatic"] : recipe.acceptance.modes;
      const isOfVendor = modes.includes(acceptance === "automatic" ? "automatic" : "manual");
      const codes = [...new Set(compiled.flatMap((each) => each.codes))];
      expect(codes).toEqual(isOfVendor ? [] : ["acceptance-not-of-vendor"]);
      compiled.forEach(({ blocks: after }, index) => {
        const before = compiled[index - 1]?.blocks ?? new Map();
        expect([...before.keys()].filter((address) => !after.has(address))).toEqual([]);
        const replacing = findChanges(before, after).filter(({ address, argument }) =>
          forcing.get(address.split(".")[0] ?? "")?.force_new.includes(argument),
        );
        expect(replacing).toEqual([]);
      });
    },
  );

  test("admits nobody before its stage, and accepts nothing before the next", () => {
    const types = stages.map((stage) => {
      const { blocks } = compileSpec(specOf(vendor, id, recipe, stage, "terraform"));
      const count = (type: string) => [...blocks.keys()].filter((address) => address.startsWith(`${type}.`)).length;
      return [count("aws_vpc_endpoint_service_allowed_principal"), count("aws_vpc_endpoint_connection_accepter")];
    });
    const services = recipe.shape === "load-balancer-per-target" ? 2 : 1;
    expect(types).toEqual([
      [0, 0],
      [services, 0],
      [services, 2],
      [services, 2],
    ]);
  });

  test("leaves no name of its texts unfilled in the documents", () => {
    const { files } = compileSpec(specOf(vendor, id, recipe, "service"));
    for (const page of ["RUNBOOK.md", "HANDOVER.md"])
      expect(files.get(page)?.replace(/^%%.*%%$/m, "")).not.toMatch(/\{\{|\}\}/);
  });

  test("says whom to admit by itself only where the vendor publishes it for everybody", () => {
    const spec = specOf(vendor, id, recipe, "principals");
    const { principals: _principals, ...rest } = spec.vendor;
    const { codes, blocks } = compileSpec({ ...spec, vendor: rest });
    const published = (recipe.principals.known ?? []).filter(
      ({ seen, for: whom }) => seen === "published" && whom === undefined,
    );
    expect(codes).toEqual(published.length === 0 ? ["vendor-principal-missing"] : []);
    const admitted = [...blocks].flatMap(([address, { principal_arn: arn }]) =>
      address.startsWith("aws_vpc_endpoint_service_allowed_principal.") ? [arn] : [],
    );
    expect(new Set(admitted).size).toBe(published.length);
  });
});

test.each(recipes.filter(([name]) => refused.includes(name)))("%s is refused, and not compiled wrong", (...recipe) => {
  const [, vendor, id, facts] = recipe;
  expect(compileSpec(specOf(vendor, id, facts, "service")).codes).toEqual(["recipe-not-compiled"]);
});

test("the recipes that are refused are all of this list", () => {
  expect(recipes.map(([name]) => name)).toEqual(expect.arrayContaining(refused));
});
