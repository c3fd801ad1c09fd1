// Rewrites everything that is derived: types and bindings first, because the rest is compiled with them.
import { rm } from "node:fs/promises";
import { build } from "esbuild";
import { generateBindings } from "./generate/bindings.mjs";
import { generateTypes } from "./generate/types.mjs";

await rm("generated/types", { recursive: true, force: true });
await rm("generated/providers", { recursive: true, force: true });
await generateTypes("generated/types");
await generateBindings("generated/providers");
await build({
  entryPoints: ["scripts/generate/outputs.ts"],
  outfile: "dist/generate.js",
  bundle: true,
  platform: "node",
  target: "node20",
  mainFields: ["module", "main"],
  loader: { ".hbs": "text" },
});
await import("../dist/generate.js");
