// How the bench measures: what is compared takes turns, and the medians are divided.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const scratch = mkdtempSync(join(tmpdir(), "plinth-bench-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));

/** What was measured: what, the figure, the aim, and the medians. */
export const rows = [];

/** Seconds of processor time and kilobytes at the peak, of which the parent learns from the child itself. */
export function node(arguments_, env = {}) {
  const usage = join(scratch, "usage.json");
  writeFileSync(
    join(scratch, "usage.cjs"),
    `process.on("exit", () => require("fs").writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())));`,
  );
  run(process.execPath, ["-r", join(scratch, "usage.cjs"), ...arguments_], { env });
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, "utf8"));
  return { seconds: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS };
}

/** Seconds of processor time of a program that does not tell them: its shell does. */
export function program(arguments_, cwd) {
  const { stdout } = run("sh", ["-c", '"$@" >&2 && times', "sh", ...arguments_], { cwd });
  return { seconds: secondsOf(stdout) };
}

/** Seconds of processor time of the programs that shells ran, of which `times` told each. */
export function secondsOf(told) {
  const ofPrograms = told
    .trim()
    .split("\n")
    .filter((_, index) => index % 2 === 1);
  const seconds = ofPrograms.flatMap((line) =>
    [...line.matchAll(/(\d+)m([\d.]+)s/g)].map(([, minutes, rest]) => 60 * minutes + Number(rest)),
  );
  if (seconds.length === 0 || seconds.length !== 2 * ofPrograms.length)
    throw new Error(`the shell tells no times: ${told}`);
  return seconds.reduce((sum, each) => sum + each, 0);
}

/** Seconds that passed. Throws where it fails. */
export function run(file, arguments_, { cwd, env = {} } = {}) {
  const start = performance.now();
  const options = { cwd, env: { ...process.env, ...env }, encoding: "utf8" };
  const { status, stdout, stderr } = spawnSync(file, arguments_, options);
  if (status !== 0) throw new Error(`${file} ${arguments_.join(" ")} failed: ${stdout}${stderr}`);
  return { seconds: (performance.now() - start) / 1000, stdout };
}

export function compare(rounds, first, second) {
  const pairs = times(rounds, () => ({ first: first().seconds, second: second().seconds }));
  return {
    first: median(pairs.map((pair) => ({ seconds: pair.first }))),
    second: median(pairs.map((pair) => ({ seconds: pair.second }))),
  };
}

export function times(rounds, measure) {
  return Array.from({ length: rounds }, measure);
}

export function median(measures) {
  const sorted = measures.map(({ seconds }) => seconds).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

export function ratio({ first, second }) {
  return (first / second).toFixed(1);
}

export function report(name, figure, aim, { first, second }) {
  print(name, figure, aim, `${Math.round(first * 1000)} ms : ${Math.round(second * 1000)} ms`);
}

export function print(name, figure, aim, detail) {
  rows.push([name, figure, aim, detail]);
  process.stdout.write(`${name.padEnd(40)} ${figure.padStart(12)}   aim: ${aim.padEnd(14)} ${detail}\n`);
}
