// Bundles the command and the CDKTF app; unbundled, CDKTF alone takes seconds to load.
import { execFileSync } from "node:child_process";
import { chmod, copyFile, readdir, readFile, rm } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { build } from "esbuild";
import { bundleOptions } from "./bundle.mjs";
import { writePackage } from "./package.mjs";
import { buildParts } from "./parts.mjs";

// What one command alone needs, gRPC, the network, questions or a layout, is a bundle of its own that the command loads when it runs. So is
// each validator.
const rooms = ["rehearse", "verify", "ask", "drawing"];
const validatorsFolder = "generated/validators";
const validators = (
  await Promise.all(
    ["topologies", "files"].map(async (folder) =>
      (await readdir(join(validatorsFolder, folder))).map((name) => join(validatorsFolder, folder, name)),
    ),
  )
).flat();
const lazily = {
  name: "lazily",
  setup: ({ onResolve }) => {
    for (const room of rooms) {
      onResolve({ filter: new RegExp(`/${room}/${room}$`) }, ({ kind }) =>
        kind === "dynamic-import" ? { path: `./${room}.bundle.js`, external: true } : undefined,
      );
    }
    // Start.js has it too.
    onResolve({ filter: /\/compilers$/ }, () => ({ path: "./compilers.js", external: true }));
    onResolve({ filter: /^\.\/(topologies|files)\/[\w-]+\.js$/ }, ({ path, importer }) =>
      importer.startsWith(resolve(validatorsFolder))
        ? { path: `./validators/${basename(path)}`, external: true }
        : undefined,
    );
  },
};

for (const path of ["plinth.bundle.cache", "parts", "validators"])
  await rm(join("dist", path), { recursive: true, force: true });
const options = {
  ...bundleOptions,
  metafile: true,
  plugins: [...bundleOptions.plugins, lazily],
  outdir: "dist",
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: "none",
};
const { metafile } = await build({
  ...options,
  entryPoints: {
    ...Object.fromEntries(rooms.map((room) => [`${room}.bundle`, `src/${room}/${room}.ts`])),
    main: "src/main.ts",
    compilers: "src/commands/compilers.ts",
    ...Object.fromEntries(validators.map((path) => [`validators/${basename(path, ".js")}`, path])),
  },
});
const command = await buildParts(options);
await writePackage("dist", { ...metafile.inputs, ...command.metafile.inputs });
for (const name of ["plinth.js", "start.js"]) await copyFile(`scripts/launcher/${name}`, `dist/${name}`);
await chmod("dist/plinth.js", 0o755);
for (const path of [...Object.keys(metafile.outputs), ...command.files])
  if (/[^\0-\x7f]/.test(await readFile(path, "latin1"))) throw new Error(`${path} is not ASCII, which start.js reads`);
// V8 refuses a cache made under other flags, such as those that cdktf sets when it runs the app.
const { NODE_OPTIONS: _, ...environment } = process.env;
execFileSync(process.execPath, ["scripts/launcher/warm.cjs"], { stdio: "inherit", env: environment });
