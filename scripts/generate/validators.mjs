import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";

/** Writes a validator for each topology's schema, so that the program compiles no schema when it starts. */
export async function generateValidators(outdir) {
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const read = async (name) => JSON.parse(await readFile(join("schemas", name), "utf8"));
  const common = await read("common.schema.json");
  const names = (await readdir("schemas"))
    .filter((name) => name.endsWith(".schema.json") && name !== common.$id)
    .sort();
  const ajv = new Ajv({
    allErrors: true,
    useDefaults: true,
    verbose: true,
    strict: true,
    strictRequired: false,
    schemas: [common, ...(await Promise.all(names.map(read)))],
    code: { source: true },
  });
  const ids = Object.fromEntries(names.map((name) => [name.replace(".schema.json", "").replaceAll("-", "_"), name]));
  await writeFile(
    join(outdir, "index.js"),
    `// Generated from schemas/ by npm run generate. Edit the schema, not this file.\n${standaloneCode(ajv, ids)}\n`,
  );
  const validators = Object.entries(ids).map(
    ([name]) => `  ${JSON.stringify(name.replaceAll("_", "-"))}: validators.${name},`,
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
  const declarations = Object.keys(ids).map(
    (name) =>
      `export declare const ${name}: ValidateFunction<Spec & { topology: ${JSON.stringify(name.replaceAll("_", "-"))} }>;`,
  );
  await writeFile(
    join(outdir, "index.d.ts"),
    `import type { ValidateFunction } from "ajv";\nimport type { Spec } from "../types/spec";\n\n${declarations.join("\n")}\n`,
  );
}
