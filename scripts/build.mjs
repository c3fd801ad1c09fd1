// Bundles the command and the CDKTF app; CDKTF is 40 times slower to load unbundled.
import { build } from "esbuild";

await build({
  entryPoints: { plinth: "src/cli.ts", main: "src/main.ts" },
  outdir: "dist",
  bundle: true,
  platform: "node",
  mainFields: ["module", "main"],
  target: "node20",
  format: "cjs",
  loader: { ".hbs": "text" },
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: "none",
  banner: { js: "#!/usr/bin/env node" },
});
