// Makes the code caches: runs the command once on the examples, so that the functions in use are compiled, and keeps what V8 made.
const { mkdtempSync, rmSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join, resolve } = require("node:path");

const scratch = mkdtempSync(join(tmpdir(), "plinth-warm-"));
process.argv = [process.argv[0], resolve("dist/plinth.js"), "synth", "specs", "--quiet", "--out", scratch];
process.stdout.write = () => true;
const scripts = require(resolve("dist/plinth.js"));
const { expectMuchWork } = require(resolve("dist/compilers.js"));

process.on("exit", () => {
  rmSync(scratch, { recursive: true, force: true });
  expectMuchWork();
  for (const [file, script] of scripts) writeFileSync(file.replace(/js$/, "cache"), script.createCachedData());
});
