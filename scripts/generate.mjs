// Rewrites everything that is derived: types, bindings, validators and vendors first, because the rest is compiled with them.
import { rm } from "node:fs/promises";
import { build } from "esbuild";
import { bundleOptions } from "./bundle.mjs";
import { generateBindings } from "./generate/bindings.mjs";
import { generateTypes } from "./generate/types.mjs";
import { generateValidators } from "./generate/validators.mjs";

await rm("generated/types", { recursive: true, force: true });
await rm("generated/providers", { recursive: true, force: true });
await generateTypes("generated/types");
await generateBindings("generated/providers");
await generateValidators("generated/validators");
await build({ ...bundleOptions, entryPoints: ["scripts/generate/vendors.ts"], outfile: "dist/generate-vendors.js" });
await import("../dist/generate-vendors.js");
await build({ ...bundleOptions, entryPoints: ["scripts/generate/outputs.ts"], outfile: "dist/generate.js" });
await import("../dist/generate.js");
