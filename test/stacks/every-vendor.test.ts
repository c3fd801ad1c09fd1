import { describe, expect, test } from "@jest/globals";
import { compile } from "../../src/compile";
import type { ReachRecipe } from "../../src/contract/vendor";
import { knowledge } from "../../src/knowledge";
import { findChanges } from "../../src/stage/timeline";
import { collectBlocks, type TerraformJson } from "../../src/terraform/json";

const stages = (knowledge.topologies["endpoint-aws"]?.stages ?? []).map(({ name }) => name);
const forcing = new Map(knowledge.providers.flatMap(({ resources }) => Object.entries(resources)));

const recipes = Object.values(knowledge.vendors).flatMap(({ name, reach = {} }) =>
  Object.entries(reach)
    .filter(([, { cloud }]) => cloud === "aws")
    .map(([id, recipe]): [string, string, string, ReachRecipe] => [`${name} ${id}`, name, id, recipe]),
);

/** The recipes that this topology refuses with made-up values, with the code of the refusal. */
const refused = new Map([
  ["confluent dedicated-aws", "recipe-not-compiled"],
  ["supabase aws", "recipe-not-compiled"],
]);

/** A spec with the examples of the declared values, those known later only where `withLater`, and what no source tells. */
function specOf(
  vendor: string,
  id: string,
  recipe: ReachRecipe,
  { stage, mode = "recipe", withLater = true }: { stage: string; mode?: string; withLater?: boolean },
) {
  const values = Object.entries(recipe.values ?? {}).filter(
    ([, value]) => withLater || (value.stage ?? "endpoint") === "endpoint",
  );
  const endpoints = Object.keys(recipe.endpoints).map((key, index): [string, object] => [
    key,
    { serviceName: `com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcde${index.toString(16).padStart(2, "0")}` },
  ]);
  return {
    topology: "endpoint-aws",
    name: "any",
    stage,
    aws: { region: "us-east-1" },
    network: {
      vpcId: "vpc-0a1b2c3d4e5f60718",
      subnets: [{ id: "subnet-0a1b2c3d4e5f60718", availabilityZoneId: "use1-az1" }],
      clients: { cidrs: ["10.20.0.0/16"] },
    },
    vendor: {
      name: vendor,
      recipe: id,
      endpoints: Object.fromEntries(endpoints),
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

describe.each(recipes)("%s", (name, vendor, id, recipe) => {
  const mode = refused.has(name) ? "external" : "recipe";

  test("is compiled at every stage, and no move removes or replaces anything", () => {
    if (recipe.target === "resource-configuration") return;
    const compiled = stages.map((stage) => compileSpec(specOf(vendor, id, recipe, { stage, mode })));
    expect(compiled.flatMap(({ codes }) => codes)).toEqual([]);
    compiled.forEach(({ blocks: after }, index) => {
      const before = compiled[index - 1]?.blocks ?? new Map();
      expect([...before.keys()].filter((address) => !after.has(address))).toEqual([]);
      const replacing = findChanges(before, after).filter(({ address, argument }) =>
        forcing.get(address.split(".")[0] ?? "")?.force_new.includes(argument),
      );
      expect(replacing).toEqual([]);
    });
  });

  test("switches private DNS on at stage dns, never before, and only where its DNS is a flip", () => {
    if (recipe.target === "resource-configuration") return;
    const isFlip = recipe.dns !== "unknown" && recipe.dns.kind === "flip";
    const shown = stages.map((stage) => {
      const { blocks } = compileSpec(specOf(vendor, id, recipe, { stage, mode }));
      const endpoints = [...blocks].filter(([address]) => address.startsWith("aws_vpc_endpoint."));
      expect(endpoints).toHaveLength(Object.keys(recipe.endpoints).length);
      return [...new Set(endpoints.map(([, body]) => body["private_dns_enabled"]))];
    });
    expect(shown).toEqual([[false], [false], [isFlip], [isFlip]]);
  });

  test("leaves no name of its texts unfilled in the documents", () => {
    if (recipe.target === "resource-configuration") return;
    const { files } = compileSpec(specOf(vendor, id, recipe, { stage: "endpoint", mode, withLater: false }));
    for (const page of ["RUNBOOK.md", "HANDOVER.md"]) expect(files.get(page)).not.toMatch(/\{\{|\}\}/);
  });

  test("is refused where it needs what is not built, and not compiled wrong", () => {
    const { codes } = compileSpec(specOf(vendor, id, recipe, { stage: "dns" }));
    expect(codes).toEqual(refused.has(name) ? [refused.get(name)] : []);
  });
});

test("a value that the vendor shows later may be missing until then, and is a variable of the stages that need it", () => {
  const recipe = knowledge.vendors["confluent"]?.reach?.["serverless-aws"];
  if (recipe === undefined) throw new Error("there is no recipe");
  const at = (stage: string) => compileSpec(specOf("confluent", "serverless-aws", recipe, { stage, withLater: false }));
  expect([at("endpoint").codes, at("admitted").codes]).toEqual([[], []]);
  expect(at("dns").codes).toEqual(["vendor-value-missing"]);
  expect(at("endpoint").files.get("RUNBOOK.md")).toContain("VENDOR_DNS_DOMAIN");
});

test("the recipes that are refused are all of this list", () => {
  expect(recipes.map(([name]) => name)).toEqual(expect.arrayContaining([...refused.keys()]));
});
