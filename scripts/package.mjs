import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";

/** Writes what the package has beside its bundles: schemas, examples, types of the JSON outputs, licences of what was bundled. */
export async function writePackage(outdir, inputs) {
  const { version } = JSON.parse(await readFile("package.json", "utf8"));
  for (const folder of ["schemas", "examples", "types"])
    await rm(join(outdir, folder), { recursive: true, force: true });
  await writeSchemas("schemas", join(outdir, "schemas"), (name) => `urn:plinth:schema:${name}:${version}`);
  await writeSchemas(
    "schemas/output",
    join(outdir, "schemas/output"),
    (name) => `urn:plinth:schema:output:${name}:${version}`,
  );
  await mkdir(join(outdir, "examples"), { recursive: true });
  for (const name of await readdir("specs"))
    await writeFile(join(outdir, "examples", name), await readFile(join("specs", name), "utf8"));
  await mkdir(join(outdir, "types"), { recursive: true });
  await writeFile(join(outdir, "types/output.d.ts"), await readFile("generated/types/output.ts", "utf8"));
  const bundled = await findPackages(Object.keys(inputs));
  await writeFile(join(outdir, "THIRD-PARTY-LICENSES.txt"), await licencesOf(bundled));
  await writeFile(join(outdir, "sbom.cdx.json"), `${JSON.stringify(await toSbom(bundled), null, 2)}\n`);
}

/** Schemas as files of their own: an id with the version, no references to other files, and none of our annotations. */
async function writeSchemas(folder, outdir, toId) {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".schema.json"));
  const sources = new Map();
  for (const name of names) sources.set(name, JSON.parse(await readFile(join(folder, name), "utf8")));
  await mkdir(outdir, { recursive: true });
  for (const name of names.filter((each) => each !== "common.schema.json")) {
    const schema = { ...toStandalone(sources, name), $id: toId(name.replace(".schema.json", "")) };
    await writeFile(join(outdir, name), `${JSON.stringify(schema, null, 2)}\n`);
  }
}

function toStandalone(sources, name) {
  const origins = new Map();
  const definitions = {};
  const take = (key, file, schema) => {
    const known = origins.get(key);
    if (known !== undefined && known !== file) throw new Error(`${name}: ${key} of ${known} and of ${file}`);
    if (known === undefined) {
      origins.set(key, file);
      definitions[key] = rewrite(schema, file);
    }
    return `#/definitions/${key}`;
  };
  const refer = (reference, file) => {
    const [target, pointer = ""] = reference.split("#");
    const from = target === "" ? file : target;
    const source = sources.get(from);
    if (pointer === "") return take(basename(from, ".schema.json"), from, withoutDefinitions(source));
    const key = pointer.split("/").at(-1);
    return take(key, from, source.definitions[key]);
  };
  const rewrite = (value, file) => {
    if (Array.isArray(value)) return value.map((item) => rewrite(item, file));
    if (value === null || typeof value !== "object") return value;
    const entries = Object.entries(value).filter(([key]) => !key.startsWith("x-"));
    return Object.fromEntries(
      entries.map(([key, item]) => [key, key === "$ref" ? refer(item, file) : rewrite(item, file)]),
    );
  };
  const root = rewrite(withoutDefinitions(sources.get(name)), name);
  return Object.keys(definitions).length === 0 ? root : { ...root, definitions };
}

function withoutDefinitions({ $schema, $id, definitions, ...schema }) {
  return schema;
}

/** The packages that a bundle has a file of, each once: its folder and what its manifest says. */
async function findPackages(inputs) {
  const folders = inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
  const packages = new Map();
  for (const folder of [...new Set(folders)].sort()) {
    const { name, version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    if (!packages.has(`${name} ${version}`)) packages.set(`${name} ${version}`, { folder, name, version, license });
  }
  return [...packages.values()];
}

/** The licence of every package that is bundled. */
async function licencesOf(packages) {
  const parts = [];
  for (const { folder, name, version, license } of packages) {
    const file = (await readdir(folder)).find((each) => /^(licen[cs]e|copying)(\.|$)/i.test(each));
    const text = file === undefined ? `Licence: ${license}` : (await readFile(join(folder, file), "utf8")).trim();
    parts.push(`${name} ${version} (${license})\n\n${text}\n`);
  }
  return parts.join(`\n${"-".repeat(78)}\n\n`);
}

/** What is bundled as a CycloneDX 1.6 list, with the digests of the lock file and nothing that differs from one build to the next. */
async function toSbom(packages) {
  const { name, version, license } = JSON.parse(await readFile("package.json", "utf8"));
  const { packages: locked } = JSON.parse(await readFile("package-lock.json", "utf8"));
  const refer = (each) => `pkg:npm/${each.name.replace(/^@/, "%40")}@${each.version}`;
  const describe = (each) => {
    const [, group, plain] = /^(?:(@[^/]+)\/)?(.+)$/.exec(each.name);
    const licences = each.license === undefined ? {} : { licenses: [{ expression: each.license }] };
    return {
      ...(group === undefined ? {} : { group }),
      name: plain,
      version: each.version,
      purl: refer(each),
      ...licences,
    };
  };
  const digestOf = ({ folder }) => {
    const { integrity = "" } = locked[folder] ?? {};
    const content = Buffer.from(integrity.replace(/^sha512-/, ""), "base64").toString("hex");
    return content === "" ? {} : { hashes: [{ alg: "SHA-512", content }] };
  };
  const root = { name, version, license };
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: { type: "application", "bom-ref": refer(root), ...describe(root) } },
    components: packages.map((each) => ({
      type: "library",
      "bom-ref": `${refer(each)}#${each.folder}`,
      ...describe(each),
      ...digestOf(each),
    })),
  };
}
