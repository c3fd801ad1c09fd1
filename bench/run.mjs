// Ratios from one run: each command alternates with what it is compared to, and the medians are divided. The table goes into RESULTS.md.
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { arch, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { bundleOptions } from "../scripts/bundle.mjs";

const scratch = mkdtempSync(join(tmpdir(), "plinth-bench-"));
const command = "dist/plinth.js";
const example = readFileSync("specs/clickhouse-aws.yaml", "utf8");
const many = 1000;
const most = 10_000;
const rows = [];

try {
  await main();
  writeResults();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function main() {
  if (spawnSync("terraform", ["version"]).status === 0) benchRehearsals();
  else process.stdout.write("rehearsals skipped: no terraform on the PATH\n");
  const one = ["synth", "specs/clickhouse-aws.yaml", "--out", join(scratch, "one")];
  const bare = compare(
    15,
    () => node([command, ...one]),
    () => node(["-e", "0"]),
  );
  report("one spec against node -e 0, processor time", ratio(bare), "at most 2.0", bare);

  const env = { CHECKPOINT_DISABLE: "1", CDKTF_DISABLE_PLUGIN_CACHE_ENV: "1" };
  const cdktf = compare(
    3,
    () => run("npx", ["cdktf", "synth", "--output", join(scratch, "cdktf")], env),
    () => run(process.execPath, [command, ...one]),
  );
  report("npx cdktf synth against one spec", ratio(cdktf), "at least 20", cdktf);

  await reviewPlans();

  writeMany(join(scratch, "specs"), many);
  const empty = median(times(5, () => node([command, "--version"])));
  await build({ ...bundleOptions, entryPoints: ["bench/compile-many.ts"], outfile: join(scratch, "compile-many.js") });
  const compiled = times(3, () => Number(run(process.execPath, [join(scratch, "compile-many.js")]).stdout));
  print(
    `${many} specs compiled, not written`,
    `${median(compiled.map((seconds) => ({ seconds }))).toFixed(2)} ms each`,
    "under 1.5 ms",
    "",
  );
  const dry = times(3, () => node([command, "validate", join(scratch, "specs")]));
  print(`${many} specs validated`, `${each(dry, empty)} ms each`, "none", "");
  let round = 0;
  const wet = times(3, () => node([command, "synth", join(scratch, "specs"), "--out", join(scratch, `out${round++}`)]));
  print(`${many} specs with documents, written`, `${each(wet, empty)} ms each`, "none", "");
  benchUnchanged(empty);
  benchMost(median(wet) - empty, empty);
  print(`${many} specs against Terramate's stacks`, "not measured", "at most 1.0", "no run of Terramate here");
  print("plan of 100 MB against conftest", "not measured", "at most 0.6", "no run of conftest here");
  for (const [name, of] of [
    ["validate", dry],
    ["synth", wet],
  ]) {
    print(
      `peak memory of ${name}, ${many} specs`,
      `${Math.round(Math.max(...of.map(({ memory }) => memory)) / 1024)} MB`,
      "256 MB",
      "",
    );
  }
}

/** What a run costs that finds everything as the one before left it, or all but one spec. */
function benchUnchanged(empty) {
  const env = { PLINTH_CACHE_DIR: join(scratch, "cache") };
  const synth = () => node([command, "synth", join(scratch, "specs"), "--out", join(scratch, "kept")], env);
  synth();
  const same = times(3, synth);
  print(`${many} specs, nothing changed`, `${each(same, empty)} ms each`, "under 0.2 ms", "");
  const changed = times(3, () => {
    appendFileSync(join(scratch, "specs", "0.yaml"), "# again\n");
    return synth();
  });
  print(`one of ${many} specs changed`, `${Math.round(median(changed) * 1000)} ms`, "none", "");
}

/** How time and memory grow, and what a run costs that finds one spec of them changed. */
function benchMost(seconds, empty) {
  const folder = join(scratch, "most");
  writeMany(folder, most);
  const env = { PLINTH_CACHE_DIR: join(scratch, "most-cache") };
  const synth = () => node([command, "synth", folder, "--out", join(scratch, "most-out")], env);
  const first = synth();
  const exponent = Math.log((first.seconds - empty) / seconds) / Math.log(most / many);
  print(`${most} specs, exponent over ${many}`, exponent.toFixed(2), "at most 1.05", `${first.seconds.toFixed(1)} s`);
  print(`peak memory of synth, ${most} specs`, `${Math.round(first.memory / 1024)} MB`, "256 MB", "");
  appendFileSync(join(folder, "0.yaml"), "# again\n");
  print(`one of ${most} specs changed`, `${synth().seconds.toFixed(1)} s`, "2 s", "");
}

function benchRehearsals() {
  const seconds = (arguments_) => run(process.execPath, [command, "rehearse", ...arguments_]).seconds;
  const one = median(times(3, () => ({ seconds: seconds(["specs/clickhouse-aws.yaml"]) })));
  print("one spec rehearsed", `${one.toFixed(1)} s`, "under 10 s", "");
  const all = seconds(["specs", "--jobs", "2"]);
  print("all of specs/ rehearsed, --jobs 2", `${all.toFixed(1)} s`, "none", "");
}

async function reviewPlans() {
  const script = join(scratch, "review-plan.js");
  await build({ ...bundleOptions, entryPoints: ["bench/review-plan.ts"], outfile: script });
  const plan = join(scratch, "plan.json");
  run(process.execPath, [script, "write", plan, "100"]);
  const rounds = JSON.parse(run(process.execPath, [script, "compare", plan]).stdout);
  const [ours, parse] = ["ours", "parse"].map((name) =>
    median(rounds.map((round) => ({ seconds: round[name] / 1000 }))),
  );
  const pair = { first: ours, second: parse };
  report("plan of 100 MB against JSON.parse", ratio(pair), "at most 2.0", pair);
  const memory = Number(run(process.execPath, [script, "ours", plan]).stdout);
  const [few, fourfold] = JSON.parse(run(process.execPath, [script, "removals", "2000"]).stdout);
  const removals = { first: fourfold / 1000, second: few / 1000 };
  report("plan of 8000 removals against one of 2000", ratio(removals), "at most 8.0", removals);
  print("peak memory, plan of 100 MB", `${Math.round(memory / 1024)} MB`, "none", "");
}

function writeMany(folder, count) {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index++) {
    const id = index.toString(16).padStart(8, "0");
    const text = example
      .replace("analytics-prod\n", `spec-${index}\n`)
      .replace("6d3a0b3c", id)
      .replace("vpc-0a1b2c3d", `vpc-${id}`)
      .replace("abc123", `host${index}`);
    writeFileSync(join(folder, `${index}.yaml`), text);
  }
}

/** Seconds of processor time and kilobytes at the peak, of which the parent learns from the child itself. */
function node(arguments_, env = {}) {
  const usage = join(scratch, "usage.json");
  writeFileSync(
    join(scratch, "usage.cjs"),
    `process.on("exit", () => require("fs").writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())));`,
  );
  run(process.execPath, ["-r", join(scratch, "usage.cjs"), ...arguments_], env);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, "utf8"));
  return { seconds: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS };
}

function run(file, arguments_, env = {}) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(file, arguments_, { env: { ...process.env, ...env }, encoding: "utf8" });
  if (status !== 0) throw new Error(`${file} ${arguments_.join(" ")} failed: ${stdout}${stderr}`);
  return { seconds: (performance.now() - start) / 1000, memory: 0, stdout };
}

function compare(rounds, first, second) {
  const pairs = times(rounds, () => ({ first: first().seconds, second: second().seconds }));
  return {
    first: median(pairs.map((pair) => ({ seconds: pair.first }))),
    second: median(pairs.map((pair) => ({ seconds: pair.second }))),
  };
}

function times(rounds, measure) {
  return Array.from({ length: rounds }, measure);
}

function median(measures) {
  const sorted = measures.map(({ seconds }) => seconds).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function ratio({ first, second }) {
  return (first / second).toFixed(1);
}

function each(measures, base) {
  return (((median(measures) - base) / many) * 1000).toFixed(2);
}

function report(name, figure, aim, { first, second }) {
  print(name, figure, aim, `${Math.round(first * 1000)} ms : ${Math.round(second * 1000)} ms`);
}

function print(name, figure, aim, detail) {
  rows.push([name, figure, aim, detail]);
  process.stdout.write(`${name.padEnd(40)} ${figure.padStart(12)}   aim: ${aim.padEnd(14)} ${detail}\n`);
}

function writeResults() {
  const [first] = cpus();
  const head = `# Measured\n\nWritten by \`npm run bench\`, on ${cpus().length} x ${first.model.trim()} (${arch()}) with Node ${process.versions.node}. Times of many specs are processor time.\n`;
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const table = [["what", "figure", "aim", "medians"], ["---", "---", "---", "---"], ...rows].map(line);
  writeFileSync("bench/RESULTS.md", `${head}\n${table.join("\n")}\n`);
}
