import type { RehearsalStep, RehearseReport } from "../../generated/types/output";
import { checkAll } from "../compile";
import { isFailing, type Problem } from "../contract/problem";
import { counted, visible } from "../contract/visible";
import { openKeptFolder } from "../files/kept-folder";
import { whyNoScratch } from "../files/scratch-folder";
import { knowledge } from "../knowledge";
import { findUnused } from "../rehearse/choose-providers";
import { rehearsalText } from "../report/rehearsal-text";
import { countProblems, toText } from "../report/text";
import { findTerraform } from "../terraform-cli/find";
import { findMirror } from "../terraform-cli/find-mirror";
import { readScenarioFile } from "./read-scenario-file";
import { readSources, textsOf } from "./sources";
import type { Terminal } from "./terminal";

/** Formats of `plinth rehearse`. */
export const rehearseFormats = ["text", "json"] as const;

/** Milliseconds that one command of Terraform may take; the slowest takes about a second. */
const deadlineMs = 120_000;

interface RehearseOptions {
  readonly format: (typeof rehearseFormats)[number];
  /** Versions to simulate, by the provider's local name. */
  readonly providerVersion: ReadonlyMap<string, string>;
  readonly keep?: string;
  readonly jobs: number;
  readonly terraform?: string;
  /** A scenario file. */
  readonly scenario?: string;
  /** A mirror of real providers. */
  readonly providers?: string;
}

/** Signals that end a run, and the exit codes that shells give them. */
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * `plinth rehearse`: every stage of every spec forward and back, with the real Terraform and simulated providers. Gives the exit code, which
 * is 130 or 143 where the run was interrupted.
 */
export async function rehearse(
  paths: readonly string[],
  options: RehearseOptions,
  terminal: Terminal,
): Promise<number> {
  const found = await findTerraform(options.terraform);
  if ("reason" in found) {
    terminal.err(`${visible(found.reason)}\n`);
    return 2;
  }
  const { providers } = options;
  const named = providers === undefined ? undefined : findMirror(providers, found.terraform.platform);
  if (named !== undefined && "reason" in named) {
    terminal.err(`${visible(named.reason)}\n`);
    return 2;
  }
  const noScratch = whyNoScratch();
  if (noScratch !== undefined) {
    terminal.err(`${visible(noScratch)}\n`);
    return 2;
  }
  const read = readSources(paths);
  const checked = checkAll(read.sources, knowledge);
  const scenario = readScenarioFile(options.scenario, checked.specs);
  const problems = [...read.problems, ...checked.problems, ...scenario.problems];
  const sources = scenario.source === undefined ? read.sources : [...read.sources, scenario.source];
  const texts = textsOf(sources);
  if (isFailing(problems, false)) {
    report({ version: 1, passed: false, problems, specs: [] }, texts, options, terminal);
    return 1;
  }
  const unused = findUnused(checked.specs, options.providerVersion);
  if (unused.length > 0) {
    terminal.err(
      `No spec of this run uses ${unused.join(" or ")}, so its version cannot be chosen; nothing was rehearsed\n`,
    );
    return 2;
  }
  const opened = options.keep === undefined ? undefined : openKeptFolder(options.keep);
  if (opened !== undefined && "reason" in opened) {
    terminal.err(`${visible(opened.reason)}; nothing was rehearsed\n`);
    return 2;
  }
  const { product, version } = found.terraform;
  let done = 0;
  const interrupt = new AbortController();
  const listeners = Object.keys(exitCodes).map((name) => [name, () => interrupt.abort(name)] as const);
  for (const [name, listener] of listeners) process.on(name, listener);
  try {
    // In a bundle of its own, so that the other commands start without it.
    const room = await import("../rehearse/rehearse");
    const specs = await room.rehearse(checked.specs, {
      terraform: found.terraform,
      schemas: knowledge.providers,
      versions: options.providerVersion,
      scripts: scenario.scripts,
      toProblem: scenario.toProblem,
      jobs: options.jobs,
      deadlineMs,
      searchPath: process.env["PATH"] ?? "",
      keep: opened?.kept,
      mirror: named?.mirror,
      signal: interrupt.signal,
      onStep: ({ valid }, step) => terminal.status?.(progress(valid.spec.name, step, done, checked.specs.length)),
      onDone: () => {
        done += 1;
      },
    });
    terminal.status?.("");
    const passed = specs.every((spec) => spec.passed);
    report(
      { version: 1, terraform: { product, version }, passed, problems, specs: [...specs] },
      texts,
      options,
      terminal,
    );
    if (read.skipped > 0) terminal.err(`skipped ${counted(read.skipped, "file")} without a topology\n`);
    return passed ? 0 : 1;
  } catch (error) {
    terminal.status?.("");
    const [, code] = Object.entries(exitCodes).find(([name]) => name === interrupt.signal.reason) ?? [];
    if (code === undefined) throw error;
    terminal.err(`stopped by ${interrupt.signal.reason}; nothing of the rehearsal is left\n`);
    return code;
  } finally {
    for (const [name, listener] of listeners) process.off(name, listener);
  }
}

function progress(
  name: string,
  { direction, stage, kind }: Pick<RehearsalStep, "direction" | "stage" | "kind">,
  done: number,
  total: number,
): string {
  return `${done} of ${counted(total, "spec")}; ${visible(name)}: ${kind} ${direction === "back" ? "back to " : ""}${stage}`;
}

function report(
  result: RehearseReport,
  texts: ReadonlyMap<string, string>,
  options: RehearseOptions,
  terminal: Terminal,
): void {
  if (options.format === "json") {
    terminal.out(`${JSON.stringify(result, null, 2)}\n`);
    return;
  }
  const show = (problems: readonly Problem[], colors: Terminal["outColors"]) =>
    problems.length === 0 ? "" : `${toText(problems, texts, colors)}\n`;
  terminal.err(show(result.problems, terminal.errColors));
  if (result.terraform === undefined) {
    terminal.err(`${countProblems(result.problems)}; nothing was rehearsed\n`);
    return;
  }
  const found = result.specs.flatMap(({ steps }) => steps.flatMap(({ problems }) => problems));
  terminal.out(`${rehearsalText(result, terminal.outColors)}`);
  if (found.length > 0) terminal.out(`\n${show(found, terminal.outColors)}${countProblems(found)}\n`);
}
