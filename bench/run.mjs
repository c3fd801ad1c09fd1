// Ratios from one run: each command alternates with what it is compared to, and the medians are divided. The table goes into RESULTS.md.
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { arch, cpus } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { bundleOptions } from "../scripts/bundle.mjs";
import { compare, median, node, print, ratio, report, rows, run, scratch, secondsOf, times } from "./measure.mjs";
import { benchConftest, benchTerramate } from "./others.mjs";

const command = "dist/plinth.js";
const example = readFileSync("specs/clickhouse-aws.yaml", "utf8");
const many = 1000;
const most = 10_000;

await main();
writeResults();

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
    () => run("npx", ["cdktf", "synth", "--output", join(scratch, "cdktf")], { env }),
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
  const synth = () => node([command, "synth", join(scratch, "specs"), "--out", join(scratch, `out${round++}`)]);
  const wet = times(3, synth);
  print(`${many} specs with documents, written`, `${each(wet, empty)} ms each`, "none", "");
  benchUnchanged(empty);
  benchMost(median(wet) - empty, empty);
  benchProject();
  benchTerramate(many, join(scratch, "out0", "spec-0"), "spec-0", synth);
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
  const unchanged = { state: ", nothing changed,", aim: "at most 0.2" };
  benchTerramate(many, join(scratch, "kept", "spec-0"), "spec-0", synth, unchanged);
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
  const shares = times(3, terraformShare);
  print("Terraform's share of a rehearsal", `${Math.round(100 * median(shares))} %`, "at least 80 %", "processor time");
}

/** What whoever works on Plinth waits for, and installs. */
function benchProject() {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  print("packages of npm ci", String(Object.keys(packages).length - 1), "at most 394", "");
  const size = Number.parseInt(run("du", ["-sm", "node_modules"]).stdout, 10);
  print("node_modules", `${size} MB`, "at most 700 MB", "");
  print("npm test", `${Math.round(run("npm", ["test"]).seconds)} s`, "180 s", `${cpus().length} processors`);
}

/** Which part of the processor time of a rehearsal Terraform and the shells that stand for its providers take. */
function terraformShare() {
  const found = run("sh", ["-c", "command -v terraform"]).stdout.trim();
  const [path, told] = ["terraform", "terraform.times"].map((name) => join(scratch, name));
  writeFileSync(path, `#!/bin/sh\n'${found}' "$@"\ncode=$?\ntimes >> '${told}'\nexit $code\n`, { mode: 0o755 });
  writeFileSync(told, "");
  const ours = node([command, "rehearse", "specs/clickhouse-aws.yaml", "--jobs", "1", "--terraform", path]).seconds;
  const theirs = secondsOf(readFileSync(told, "utf8"));
  return { seconds: theirs / (theirs + ours) };
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
  report("review of 100 MB against JSON.parse", ratio(pair), "at most 2.0", pair);
  const memory = Number(run(process.execPath, [script, "ours", plan]).stdout);
  const [few, fourfold] = JSON.parse(run(process.execPath, [script, "removals", "2000"]).stdout);
  const removals = { first: fourfold / 1000, second: few / 1000 };
  report("plan of 8000 removals against one of 2000", ratio(removals), "at most 8.0", removals);
  print("peak memory, review of 100 MB", `${Math.round(memory / 1024)} MB`, "512 MB", "");
  benchConftest(plan, () => node([script, "ours", plan]));
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

function each(measures, base) {
  return (((median(measures) - base) / many) * 1000).toFixed(2);
}

function writeResults() {
  const [first] = cpus();
  const head = `# Measured\n\nWritten by \`npm run bench\`, on ${cpus().length} x ${first.model.trim()} (${arch()}) with Node ${process.versions.node}. Times of many specs are processor time.\n`;
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const table = [["what", "figure", "aim", "medians"], ["---", "---", "---", "---"], ...rows].map(line);
  writeFileSync("bench/RESULTS.md", `${head}\n${table.join("\n")}\n`);
}
