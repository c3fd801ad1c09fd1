import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compile } from "json-schema-to-typescript";

const banner = "// Generated from schemas/ by npm run generate. Edit the schema, not this file.";

/** What only the validator asks: whether some properties are there. */
const conditions = ["if", "then", "dependencies"];

/**
 * The schema as the compiler of types wants it: a property with a default is always there after validation, a reference
 * to a string is a string, and alternatives of required properties are left to the validator.
 */
function simplify(schema, definitions) {
  if (Array.isArray(schema)) return schema.map((item) => simplify(item, definitions));
  if (schema === null || typeof schema !== "object") return schema;
  const target = definitions[schema.$ref?.split("/").at(-1)];
  if (target?.type === "string") return { type: "string", description: schema.description ?? target.description };
  const entries = Object.entries(schema).filter(([key]) => !key.startsWith("x-") && !conditions.includes(key));
  // Beside a reference a description is for readers; the compiler would make another type of it.
  if (schema.$ref !== undefined && schema.default === undefined) return { $ref: schema.$ref };
  const copy = Object.fromEntries(entries.map(([key, value]) => [key, simplify(value, definitions)]));
  const shorthand = schema["x-shorthand"];
  // Validation makes the mapping of a text that stands for one, with what the default has of it.
  if (shorthand !== undefined) {
    Object.assign(copy, { type: "object", required: [shorthand] });
    delete copy.if;
    delete copy.then;
  }
  if (copy.oneOf?.every((branch) => branch.required || branch.not)) delete copy.oneOf;
  const filled = Object.keys(schema.properties ?? {}).filter((key) => schema.properties[key].default !== undefined);
  if (filled.length > 0) copy.required = [...(copy.required ?? []), ...filled];
  return copy;
}

/** Definitions become types named after their key. */
function nameDefinitions(schema) {
  for (const [key, definition] of Object.entries(schema.definitions ?? {})) {
    definition.title = key[0].toUpperCase() + key.slice(1);
  }
  return schema;
}

async function readSchemas(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".schema.json")).sort();
  const schemas = await Promise.all(names.map(async (name) => JSON.parse(await readFile(join(folder, name), "utf8"))));
  const definitions = Object.assign({}, ...schemas.map((schema) => schema.definitions));
  return new Map(schemas.map((schema, index) => [names[index], nameDefinitions(simplify(schema, definitions))]));
}

async function compileUnion(title, folder, members, outfile) {
  const schemas = await readSchemas(folder);
  const resolver = {
    order: 1,
    canRead: true,
    read: (file) => JSON.stringify(schemas.get(file.url.split("/").at(-1))),
  };
  const text = await compile({ title, oneOf: members(schemas).map((name) => ({ $ref: name })) }, title, {
    cwd: folder,
    bannerComment: banner,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    $refOptions: { resolve: { file: resolver } },
    style: { printWidth: 120 },
  });
  await writeFile(outfile, text);
}

/** Whether a schema is that of a topology's specs, not of another file that a user writes or of shared parts. */
function isOfSpecs(schema) {
  return schema.properties?.topology?.const !== undefined;
}

/** Writes the types of the specs (a union by topology), of the other files that a user may write, and of our own JSON output. */
export async function generateTypes(outdir) {
  await mkdir(outdir, { recursive: true });
  await compileUnion(
    "Spec",
    "schemas",
    (all) => [...all.keys()].filter((name) => isOfSpecs(all.get(name))),
    join(outdir, "spec.ts"),
  );
  await compileUnion(
    "Input",
    "schemas",
    (all) => [...all.keys()].filter((name) => name !== "common.schema.json" && !isOfSpecs(all.get(name))),
    join(outdir, "input.ts"),
  );
  await compileUnion("Output", "schemas/output", (all) => [...all.keys()], join(outdir, "output.ts"));
}
