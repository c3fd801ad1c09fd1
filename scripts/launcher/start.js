// Runs the bundle beside this file with V8's code cache, which halves the time to start. The build makes the cache; a package has none,
// and makes it at its first start in the folder that PLINTH_CACHE_DIR names. Whoever can write there can run code as whoever starts
// Plinth, so that no folder is taken unasked. Where a cache does not fit the version of Node, V8 refuses it and compiles as usual.
const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require("node:fs");
const { wrap } = require("node:module");
const { basename, dirname, join } = require("node:path");
const { Script } = require("node:vm");
const { expectLittleWork, underFirstFlags } = require("./compilers.js");

const scripts = new Map();
const modules = new Map([["./compilers.js", { exports: require("./compilers.js") }]]);
/** Parts that the bundle brings along. */
need.parts = {};
expectLittleWork();
load("./plinth.bundle.js");
module.exports = scripts;

/** What a file of the build exports; the bundle asks for the others, such as a topology and its validator, when it needs them. */
function load(name) {
  const known = modules.get(name);
  if (known !== undefined) return known.exports;
  const loaded = { exports: {} };
  modules.set(name, loaded);
  const file = join(__dirname, name);
  const run = need.parts[name] ?? underFirstFlags(() => compile(file)).runInThisContext();
  run(loaded.exports, need, loaded, file, dirname(file));
  return loaded.exports;
}

function need(name) {
  return name.startsWith("./") ? load(name) : underFirstFlags(() => require(name));
}

function compile(file) {
  // The build writes ASCII, which is read several times as fast as what may be any UTF-8.
  const text = readFileSync(file, "latin1");
  const built = file.replace(/js$/, "cache");
  const folder = process.env.PLINTH_CACHE_DIR;
  const named = existsSync(built) || !folder ? undefined : join(folder, nameOf(text));
  const cache = named ?? built;
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined;
  const script = new Script(wrap(text), { filename: file, cachedData });
  if (named !== undefined && (cachedData === undefined || script.cachedDataRejected))
    process.on("exit", () => underFirstFlags(() => keep(named, script)));
  scripts.set(file, script);
  return script;
}

function nameOf(content) {
  const digest = createHash("sha256").update(content).digest("hex").slice(0, 16);
  return `plinth-${digest}-node-${process.versions.node}-${process.arch}.cache`;
}

/** A start that cannot write the cache is only slower. */
function keep(path, script) {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const temporary = `${path}.${process.pid}`;
    // Of a killed start that had the same id, as happens in containers.
    rmSync(temporary, { force: true });
    writeFileSync(temporary, script.createCachedData(), { mode: 0o600, flag: "wx" });
    renameSync(temporary, path);
    // Of killed starts; one that is still writing is only slower.
    const others = readdirSync(dirname(path)).filter((name) => name.startsWith(`${basename(path)}.`));
    for (const name of others) rmSync(join(dirname(path), name), { force: true });
  } catch (error) {
    if (error.code === undefined) throw error;
  }
}
