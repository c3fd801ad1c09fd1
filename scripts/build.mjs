// Bundles the command and the CDKTF app; unbundled, CDKTF alone takes seconds to load.
import { execFileSync } from "node:child_process";
import { chmod, copyFile, rm } from "node:fs/promises";
import { build } from "esbuild";
import { bundleOptions } from "./bundle.mjs";
import { writePackage } from "./package.mjs";

// What one command alone needs, gRPC, the network, questions or a layout, is a bundle of its own that the command loads when it runs.
const rooms = ["rehearse", "verify", "ask", "drawing"];
const lazily = {
  name: "lazily",
  setup: ({ onResolve }) => {
    for (const room of rooms) {
      onResolve({ filter: new RegExp(`/${room}/${room}$`) }, ({ kind }) =>
        kind === "dynamic-import" ? { path: `./${room}.bundle.js`, external: true } : undefined,
      );
    }
  },
};

const { metafile } = await build({
  ...bundleOptions,
  metafile: true,
  plugins: [...bundleOptions.plugins, lazily],
  // The launcher runs the bundle as a script, which has require but no import.
  supported: { "dynamic-import": false },
  entryPoints: {
    "plinth.bundle": "src/cli.ts",
    ...Object.fromEntries(rooms.map((room) => [`${room}.bundle`, `src/${room}/${room}.ts`])),
    main: "src/main.ts",
  },
  outdir: "dist",
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: "none",
});
await writePackage("dist", metafile);
for (const name of ["plinth.js", "start.js"]) await copyFile(`scripts/launcher/${name}`, `dist/${name}`);
await chmod("dist/plinth.js", 0o755);
await rm("dist/plinth.cache", { force: true });
// V8 refuses a cache made under other flags, such as those that cdktf sets when it runs the app.
const { NODE_OPTIONS: _, ...environment } = process.env;
execFileSync(process.execPath, ["scripts/launcher/warm.cjs"], { stdio: "inherit", env: environment });
