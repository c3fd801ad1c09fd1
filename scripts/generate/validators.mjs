import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";

/** Writes a validator for each schema of what a user writes, so that the program compiles no schema when it starts. */
export async function generateValidators(outdir) {
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const read = async (name) => JSON.parse(await readFile(join("schemas", name), "utf8"));
  const common = await read("common.schema.json");
  const names = (await readdir("schemas"))
    .filter((name) => name.endsWith(".schema.json") && name !== common.$id)
    .sort();
  const schemas = await Promise.all(names.map(read));
  const ajv = new Ajv({
    allErrors: true,
    useDefaults: true,
    verbose: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    schemas: [common, ...schemas],
    code: { source: true },
    // Annotations, which src/contract/spec-schema.ts tells of; no value is wrong by them.
    keywords: [
      "x-variable",
      "x-unique",
      "x-one-a-zone",
      "x-zone-of-region",
      "x-location",
      "x-disjoint",
      "x-network",
      "x-absent",
      "x-file",
      "x-shorthand",
    ],
  });
  const ids = Object.fromEntries(names.map((name) => [name.replace(".schema.json", "").replaceAll("-", "_"), name]));
  await writeFile(
    join(outdir, "index.js"),
    `// Generated from schemas/ by npm run generate. Edit the schema, not this file.\n${standaloneCode(ajv, ids)}\n`,
  );
  // The schema of a topology fixes the value of the property; other files that a user writes are none of its specs.
  const topologyOf = (index) => schemas[index].properties.topology?.const;
  const validators = Object.keys(ids).flatMap((name, index) =>
    topologyOf(index) === undefined ? [] : [`  ${JSON.stringify(topologyOf(index))}: validators.${name},`],
  );
  await writeFile(
    join(outdir, "by-topology.ts"),
    `// Generated from schemas/ by npm run generate. Edit the schema, not this file.
import type { ValidateFunction } from "ajv";
import type { Spec } from "../types/spec";
import * as validators from "./index";

/** The compiled schema of each topology. */
export const validatorByTopology: { readonly [Name in Spec["topology"]]: ValidateFunction<Spec & { topology: Name }> } = {
${validators.join("\n")}
};
`,
  );
  const declarations = Object.keys(ids).map((name, index) =>
    topologyOf(index) === undefined
      ? `export declare const ${name}: ValidateFunction<${schemas[index].title}>;`
      : `export declare const ${name}: ValidateFunction<Spec & { topology: ${JSON.stringify(topologyOf(index))} }>;`,
  );
  const titles = schemas.flatMap(({ title }, index) => (topologyOf(index) === undefined ? [title] : []));
  await writeFile(
    join(outdir, "index.d.ts"),
    `import type { ValidateFunction } from "ajv";\nimport type { ${titles.join(", ")} } from "../types/input";\nimport type { Spec } from "../types/spec";\n\n${declarations.join("\n")}\n`,
  );
}
