import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runInNewContext } from "node:vm";
import { parse } from "yaml";
import type { Loose } from "./plans";

/** Where steps run, and what they find there. */
export interface Runner {
  readonly folder: string;
  /** The tree that holds the actions of Plinth. */
  readonly actions: string;
  readonly env: { readonly [name: string]: string };
  /** A folder for what a job leaves behind. */
  readonly temp: string;
}

/** What a job of a workflow came to. */
export interface JobRun {
  readonly isFailed: boolean;
  readonly log: string;
  /** Outputs of its steps, by step and name. */
  readonly steps: { readonly [id: string]: { readonly outputs: { readonly [name: string]: string } } };
  readonly summary: string;
}

type Contexts = { readonly [name: string]: Loose };

/**
 * Runs the shell steps of a job of GitHub, and those of Plinth's own actions that it uses, as a runner does: expressions, conditions,
 * outputs, environment. Actions of others are passed over.
 */
export function runJob(job: Loose, contexts: Contexts, runner: Runner): JobRun {
  const env = evaluateAll(job.env ?? {}, contexts);
  return runSteps(job.steps, { ...contexts, env }, env, runner);
}

function runSteps(list: Loose[], contexts: Contexts, env: { [name: string]: string }, runner: Runner): JobRun {
  const steps: Loose = Object.fromEntries(list.flatMap(({ id }) => (id === undefined ? [] : [[id, { outputs: {} }]])));
  let [isFailed, log, summary] = [false, "", ""];
  for (const step of list) {
    const known = { ...contexts, steps, runner: { temp: runner.temp }, always: () => true, fromJSON: JSON.parse };
    const isAlways = /always\(\)/.test(step.if ?? "");
    const condition = String(step.if ?? "true").replace(/^\$\{\{|\}\}$/g, "");
    if ((isFailed && !isAlways) || !evaluate(condition, known)) continue;
    const own = { ...env, ...evaluateAll(step.env ?? {}, known) };
    const ran = step.run === undefined ? use(step, known, own, runner) : shell(step.run, own, runner);
    isFailed ||= ran.isFailed;
    log += ran.log;
    summary += ran.summary;
    if (step.id !== undefined) steps[step.id] = { outputs: ran.outputs };
  }
  return { isFailed, log, steps, summary };
}

interface StepRun {
  readonly isFailed: boolean;
  readonly log: string;
  readonly outputs: { readonly [name: string]: string };
  readonly summary: string;
}

function use(step: Loose, contexts: Contexts, env: { [name: string]: string }, runner: Runner): StepRun {
  const ours = /^your-organization\/plinth(\/\w+)?@/.exec(step.uses);
  if (ours === null) return { isFailed: false, log: "", outputs: {}, summary: "" };
  const file = join(runner.actions, ours[1] ?? "", "action.yml");
  const action = parse(readFileSync(file, "utf8"));
  const defaults = Object.entries<Loose>(action.inputs).map(([name, input]) => [name, input.default ?? ""]);
  const inputs = { ...Object.fromEntries(defaults), ...evaluateAll(step.with, contexts) };
  const path = dirname(file);
  const github = { ...contexts["github"], action_path: path };
  const ran = runSteps(action.runs.steps, { inputs, github }, { ...env, GITHUB_ACTION_PATH: path }, runner);
  const outputs = Object.entries<Loose>(action.outputs ?? {}).map(([name, { value }]) => [name, fill(value, ran)]);
  return { ...ran, outputs: Object.fromEntries(outputs) };
}

/** Runs a script as a step of GitHub does. */
function shell(script: string, env: { [name: string]: string }, { folder, temp, env: given }: Runner): StepRun {
  const files = { GITHUB_OUTPUT: join(temp, "output"), GITHUB_STEP_SUMMARY: join(temp, "summary") };
  for (const file of Object.values(files)) writeFileSync(file, "");
  const { status, stdout, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
    cwd: folder,
    encoding: "utf8",
    env: { RUNNER_TEMP: temp, RUNNER_OS: "Linux", RUNNER_ARCH: "X64", ...given, ...env, ...files },
  });
  const lines = readFileSync(files.GITHUB_OUTPUT, "utf8").split("\n").filter(Boolean);
  const outputs = lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]);
  return {
    isFailed: status !== 0,
    log: stdout + stderr,
    outputs: Object.fromEntries(outputs),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, "utf8"),
  };
}

function evaluateAll(values: { [name: string]: Loose }, contexts: Contexts): { [name: string]: string } {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fill(value, contexts)]));
}

/** A text with its expressions evaluated; what is not there is empty. */
function fill(text: Loose, contexts: Contexts): string {
  return String(text).replace(/\$\{\{(.*?)\}\}/g, (_, expression) => String(evaluate(expression, contexts) ?? ""));
}

/** An expression of GitHub, whose operators are those of JavaScript; names may have hyphens. */
function evaluate(expression: string, contexts: Contexts): Loose {
  const code = expression.trim().replace(/\.([a-z]+(?:-[a-z]+)+)/g, '["$1"]');
  return runInNewContext(code, { ...contexts });
}
