// What takes too long for every run of the tests, one line each: `npm run prove`, or `npm run prove -- NAME`.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const proofs = [
  {
    name: "texts",
    says: "each hostile text in every field",
    suites: ["test/hostile/strings"],
    env: { PLINTH_PROVE: "1" },
  },
  {
    name: "values",
    says: "100,000 random texts of a spec arrive in Terraform, by JSON and by HCL",
    suites: ["test/hostile/round-trip"],
    env: { PLINTH_PROVE: "1" },
  },
  {
    name: "writing",
    says: "each call of each command that writes meets a kill, signals, a full disk and errors",
    suites: ["test/files/interrupted-commands"],
    env: { PLINTH_PROVE: "1" },
  },
  {
    name: "install",
    says: "it installs without a script of any dependency, and builds",
    script: "scripts/prove-install.mjs",
  },
  {
    name: "parsers",
    says: "no made-up input does harm to a parser in twenty seconds each",
    suites: ["test/parsers/fuzz"],
    env: { PLINTH_FUZZ_SECONDS: "20" },
  },
  {
    name: "mutations",
    says: "each change of every kept plan is found",
    suites: ["test/review/kept-plans"],
    env: { PLINTH_PROVE: "1" },
  },
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => proofs.every((proof) => proof.name !== name));
if (unknown.length > 0) {
  process.stderr.write(
    `no proof is called ${unknown.join(", ")}; there are ${proofs.map(({ name }) => name).join(", ")}\n`,
  );
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "plinth-prove-"));
try {
  for (const proof of proofs.filter(({ name }) => asked.length === 0 || asked.includes(name))) prove(proof);
} finally {
  rmSync(folder, { recursive: true });
}

function prove(proof) {
  const { isProven, counted } = proof.script === undefined ? runSuites(proof) : runScript(proof);
  if (!isProven) process.exitCode = 1;
  process.stdout.write(`${isProven ? "proven" : "FAILED"} ${proof.name}: ${proof.says}${counted}\n`);
}

function runScript({ script }) {
  const { status, stderr } = spawnSync(process.execPath, [script], { encoding: "utf8" });
  if (status !== 0) process.stderr.write(stderr);
  return { isProven: status === 0, counted: "" };
}

function runSuites({ name, suites, env }) {
  const file = join(folder, `${name}.json`);
  const args = ["node_modules/jest/bin/jest.js", "--silent", "--json", `--outputFile=${file}`, ...suites];
  const { status, stderr } = spawnSync(process.execPath, args, { env: { ...process.env, ...env }, encoding: "utf8" });
  if (status !== 0) process.stderr.write(stderr);
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(file, "utf8"));
  return { isProven: status === 0, counted: ` (${passed} passed, ${failed} failed)` };
}
