// Runs the bundle beside this file with V8's code cache, which halves the time to start. The build makes the cache; a package has none,
// and makes it at its first start in the folder that PLINTH_CACHE_DIR names. Whoever can write there can run code as whoever starts
// Plinth, so that no folder is taken unasked. Where a cache does not fit the version of Node, V8 refuses it and compiles as usual.
const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const { wrap } = require("node:module");
const { dirname, join } = require("node:path");
const { Script } = require("node:vm");

const bundle = join(__dirname, "plinth.bundle.js");
const text = readFileSync(bundle, "utf8");
const built = join(__dirname, "plinth.cache");
const folder = process.env.PLINTH_CACHE_DIR;
const named = existsSync(built) || !folder ? undefined : join(folder, nameOf(text));
const cache = named ?? built;
const script = new Script(wrap(text), {
  filename: bundle,
  cachedData: existsSync(cache) ? readFileSync(cache) : undefined,
});
if (named !== undefined && (!existsSync(named) || script.cachedDataRejected)) process.on("exit", () => keep(named));
script.runInThisContext()(exports, require, module, bundle, dirname(bundle));
module.exports = script;

function nameOf(content) {
  const digest = createHash("sha256").update(content).digest("hex").slice(0, 16);
  return `plinth-${digest}-node-${process.versions.node}-${process.arch}.cache`;
}

/** A start that cannot write the cache is only slower. */
function keep(path) {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const temporary = `${path}.${process.pid}`;
    writeFileSync(temporary, script.createCachedData(), { mode: 0o600, flag: "wx" });
    renameSync(temporary, path);
  } catch (error) {
    if (error.code === undefined) throw error;
  }
}
