// Bundles the command and the CDKTF app; unbundled, CDKTF alone takes seconds to load.
import { execFileSync } from "node:child_process";
import { chmod, copyFile, rm } from "node:fs/promises";
import { build } from "esbuild";
import { bundleOptions } from "./bundle.mjs";

await build({
  ...bundleOptions,
  entryPoints: { "plinth.bundle": "src/cli.ts", main: "src/main.ts" },
  outdir: "dist",
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: "none",
});
await copyFile("scripts/launcher/plinth.js", "dist/plinth.js");
await chmod("dist/plinth.js", 0o755);
await rm("dist/plinth.cache", { force: true });
execFileSync(process.execPath, ["scripts/launcher/warm.cjs"], { stdio: "inherit" });
