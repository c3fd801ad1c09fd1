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
  const head = "// Generated from schemas/ by npm run generate. Edit the schema, not this file.\n";
  const write = (file, content) => writeFile(join(outdir, file), `${head}${content}\n`);
  // The schema of a topology fixes the value of the property; other files that a user writes are none of its specs.
  const ofTopologies = new Map();
  const others = new Map();
  for (const [index, { title, properties }] of schemas.entries()) {
    const topology = properties.topology?.const;
    if (topology === undefined)
      others.set(names[index].replace(".schema.json", "").replaceAll("-", "_"), { file: names[index], title });
    else ofTopologies.set(topology, names[index]);
  }
  // A run needs few of them, such as that of the topology of its spec; each is a third of a megabyte or a tenth.
  const lazily = (folder, name) =>
    `  get ${JSON.stringify(name)}() {\n    return require("./${folder}/${name}.js").validate;\n  },`;
  await mkdir(join(outdir, "files"));
  for (const [name, { file }] of others) await write(`files/${name}.js`, standaloneCode(ajv, { validate: file }));
  await write(
    "index.js",
    `module.exports = {\n${[...others.keys()].map((name) => lazily("files", name)).join("\n")}\n};`,
  );
  await write(
    "index.d.ts",
    [
      'import type { ValidateFunction } from "ajv";',
      `import type { ${[...others.values()].map(({ title }) => title).join(", ")} } from "../types/input";`,
      "",
      ...[...others].map(([name, { title }]) => `export declare const ${name}: ValidateFunction<${title}>;`),
    ].join("\n"),
  );
  await mkdir(join(outdir, "topologies"));
  for (const [topology, file] of ofTopologies)
    await write(`topologies/${topology}.js`, standaloneCode(ajv, { validate: file }));
  await write(
    "by-topology.js",
    `exports.validatorByTopology = {\n${[...ofTopologies.keys()].map((name) => lazily("topologies", name)).join("\n")}\n};`,
  );
  await write(
    "by-topology.d.ts",
    [
      'import type { ValidateFunction } from "ajv";',
      'import type { Spec } from "../types/spec";',
      "",
      "/** The compiled schema of each topology, loaded when it is asked for. */",
      'export declare const validatorByTopology: { readonly [Name in Spec["topology"]]: ValidateFunction<Spec & { topology: Name }> };',
    ].join("\n"),
  );
}
