// Bundles the command in parts, so that a run reads the code of its topologies and no other.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { build, transform } from "esbuild";
import { data } from "./data.mjs";

const entry = "./plinth.bundle.js";

/** Bytes. A part that is smaller comes with the bundle, as those do that every run needs: a file costs more to open than to read. */
const smallest = 24_000;

// The launcher runs parts as scripts, which have require but no import.
const scriptOptions = { minifyWhitespace: true, minifySyntax: true, supported: { "dynamic-import": false } };

/** Each topology becomes a part that is loaded where `stacks/index.ts` has its name. */
const topologies = {
  name: "topologies",
  setup: ({ onLoad }) => {
    // A file of a CommonJS package that exports nothing is one of CommonJS to esbuild, and every module below it a function.
    onLoad({ filter: /[\\/]src[\\/]cli\.ts$/ }, async ({ path }) => ({
      contents: `${await readFile(path, "utf8")}export {};`,
      loader: "ts",
    }));
    onLoad({ filter: /[\\/]stacks[\\/]index\.ts$/ }, async ({ path }) => {
      const paths = new Map();
      const text = (await readFile(path, "utf8")).replace(
        /^import \{ (\w+) \} from ("\.\/[\w-]+\/topology");\n/gm,
        (_, name, from) => {
          paths.set(name, from);
          return "";
        },
      );
      const contents = text.replace(/\b\w+\b/g, (word) =>
        paths.has(word) ? `loadPart(import(${paths.get(word)})).${word}` : word,
      );
      return { contents, loader: "ts" };
    });
  },
};

/** Writes the bundle of the command and its parts. Gives what was bundled and the paths of the files. */
export async function buildParts({ outdir, plugins, ...options }) {
  const { metafile, outputFiles } = await build({
    ...options,
    plugins: [...plugins, topologies, data],
    entryPoints: { "plinth.bundle": "src/cli.ts" },
    outdir,
    chunkNames: "parts/[name]-[hash]",
    format: "esm",
    splitting: true,
    write: false,
  });
  const nameOf = (path) => `./${relative(outdir, path).replaceAll("\\", "/")}`;
  const parts = new Map();
  for (const { path, text } of outputFiles) {
    const name = nameOf(relative(resolve(), path));
    parts.set(name, await toScript(text, name.replace(/[^/]+$/, "")));
  }
  const whole = parts.get(entry);
  parts.delete(entry);
  const always = new Set(findImported(join(outdir, entry), metafile.outputs).map(nameOf));
  const inside = [...parts].filter(([name, text]) => always.has(name) || text.length < smallest);
  for (const [name] of inside) parts.delete(name);
  const brought = inside.map(([name, text]) => `${JSON.stringify(name)}(exports,require,module){${text}}`);
  parts.set(entry, `Object.assign(require.parts,{${brought.join(",\n")}});\n${whole}`);
  await mkdir(join(outdir, "parts"), { recursive: true });
  for (const [name, text] of parts) await writeFile(join(outdir, name), text);
  return { metafile, files: [...parts.keys()].map((name) => join(outdir, name)) };
}

/** The outputs that one imports, and those that these import. */
function findImported(path, outputs, found = new Set()) {
  for (const { path: other, kind } of outputs[path].imports) {
    if (kind !== "import-statement" || found.has(other) || outputs[other] === undefined) continue;
    found.add(other);
    findImported(other, outputs, found);
  }
  return [...found];
}

/** A part as the launcher runs it: it requires others by their paths from the folder of the bundle, and gives its exports as values. */
async function toScript(text, folder) {
  const named = text.replace(/\bloadPart\(import\(("[^"]+")\)\)/g, "require($1)");
  const { code } = await transform(named, { ...scriptOptions, format: "cjs" });
  const getters = "module.exports=__toCommonJS(stdin_exports);";
  return `${code.replace(getters, "").replace(/\brequire\("\.\/([\w-]+-[A-Z0-9]{8}\.js)"\)/g, `require("${folder}$1")`)}${
    code.includes(getters) ? "Object.assign(exports,stdin_exports);" : ""
  }`;
}
