// Prints the specs as JSON for the matrix of a workflow: all of them, or those that differ from the git revision in $PLINTH_BASE,
// themselves or what is committed of their output, such as the lock file of providers. Arguments: specs.
const { execFileSync } = require("node:child_process");
const { join } = require("node:path");

const { PLINTH_BASE: base = "", PLINTH_OUT: out } = process.env;
const specs = process.argv.slice(2);

function list(...options) {
  const words = [join(__dirname, "../dist/plinth.js"), "list", "--format", "json", ...options, "--", ...specs];
  return JSON.parse(execFileSync(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] })).specs;
}

function isOutputChanged(name) {
  const words = ["diff", "--name-only", base, "--", join(out, name)];
  return execFileSync("git", words, { stdio: ["ignore", "pipe", "inherit"] }).length > 0;
}

const all = list();
const changed = base === "" ? all : list("--changed", `--base=${base}`);
const names = new Set(changed.map(({ name }) => name));
process.stdout.write(`${JSON.stringify(all.filter(({ name }) => names.has(name) || isOutputChanged(name)))}\n`);
