import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import precompileTemplate from "./precompile-template.cjs";

const noTracesFile = fileURLToPath(new URL("no-traces.cjs", import.meta.url));

const templates = {
  name: "templates",
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.hbs$/ }, async ({ path }) => ({
      contents: precompileTemplate(await readFile(path, "utf8")),
      loader: "js",
    }));
  },
};

// CDKTF zips the assets of stacks with archiver, 400 KB of code; no stack of ours has assets.
const noAssets = {
  name: "no-assets",
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^archiver$/ }, () => ({ path: "archiver", namespace: "no-assets" }));
    onLoad({ filter: /.*/, namespace: "no-assets" }, () => ({
      contents: 'module.exports = () => { throw new Error("archiver is not bundled"); };',
    }));
  },
};

// CDKTF formats a stack trace for every token, a fifth of a synthesis, to show it with errors that name none of the user's lines.
const noTraces = {
  name: "no-traces",
  setup: ({ onLoad }) => {
    onLoad({ filter: /cdktf[\\/]lib[\\/]tokens[\\/]private[\\/]stack-trace\.js$/ }, async () => ({
      contents: await readFile(noTracesFile, "utf8"),
    }));
  },
};

/** What every bundle of this project has in common. */
export const bundleOptions = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  mainFields: ["module", "main"],
  plugins: [templates, noAssets, noTraces],
};
