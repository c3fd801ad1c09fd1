import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import projectSchema from "../../schemas/project.schema.json";
import { type PartSchema, partAt } from "../../src/contract/schema-parts";
import { knowledge } from "../../src/knowledge";

const schemas: readonly PartSchema[] = [
  ...Object.values(knowledge.topologies).map(({ schema }) => schema),
  projectSchema as PartSchema,
];
const tops = new Set(schemas.flatMap(({ properties = {} }) => Object.keys(properties)));
const pages = readdirSync("docs", { recursive: true, encoding: "utf8" }).map((name) => join("docs", name));
const files = ["README.md", "CHANGELOG.md", ...pages.sort()].filter(
  // Pages of vendors name fields of the vendors' own calls.
  (name) => name.endsWith(".md") && !name.startsWith(join("docs", "vendors")),
);

/** Names of files that begin as a field does. */
const isFile = (name: string) => /\.(?:ya?ml|json|md|sql|tf|tfstate|tfvars|hcl)$/.test(name);

test("every field that a page names in a code span is one of a schema", () => {
  const unknown = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/`([a-z][A-Za-z]*(?:\.[A-Za-z]+)+)(?:\[\])?(?::[^`]*)?`/g)]
      .map(([, name = ""]) => name)
      .filter((name) => tops.has(name.split(".")[0] ?? "") && !isFile(name))
      .filter((name) => !schemas.some((schema) => partAt(schema, name.split(".")) !== undefined))
      .map((name) => `${file}: ${name}`),
  );
  expect(unknown).toEqual([]);
});
