import type { RehearsalStep } from "../../generated/types/output";
import type { TerraformCommand } from "../../generated/types/spec";
import type { SynthesizedSpec } from "../compile";
import { isFailing } from "../contract/problem";
import { counted, visible } from "../contract/visible";
import { openKeptFolder } from "../files/kept-folder";
import { whyNoScratch } from "../files/scratch-folder";
import { knowledge } from "../knowledge";
import { findUnused } from "../rehearse/choose-providers";
import { countProblems } from "../report/problems-report";
import { heading, rehearsalText, rehearseReport } from "../report/rehearse-report";
import { toJson } from "../report/to-json";
import { findTerraform } from "../terraform-cli/find";
import { findMirror } from "../terraform-cli/read-mirror";
import type { Changed } from "./changed";
import { expectMuchWork } from "./compilers";
import type { rehearseFormats } from "./formats";
import { readScenarioFile } from "./read-scenario-file";
import { openSpecs, showFindings } from "./sources";
import { fail, note, problemsText, refuse, showProblems, type Terminal } from "./terminal";

/** Milliseconds that one command of Terraform may take; the slowest takes about a second. */
const deadlineMs = 120_000;

interface RehearseOptions extends Changed {
  readonly format: (typeof rehearseFormats)[number];
  /** Versions to simulate, by the provider's local name. */
  readonly providerVersion: ReadonlyMap<string, string>;
  readonly keep?: string;
  readonly jobs: number;
  /** A folder of vendor files. */
  readonly vendors?: string;
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
  expectMuchWork();
  const opened = openSpecs(paths, options, terminal);
  const found = await findTerraform(options.terraform, process.env["PATH"], commandOf(opened.specs));
  if ("reason" in found) return refuse(visible(found.reason), terminal);
  const { providers } = options;
  const named = providers === undefined ? undefined : findMirror(providers, found.terraform.platform);
  if (named !== undefined && "reason" in named) return refuse(visible(named.reason), terminal);
  const noScratch = whyNoScratch();
  if (noScratch !== undefined) return refuse(visible(noScratch), terminal);
  const scenario = readScenarioFile(options.scenario, opened.specs);
  const problems = [...opened.problems, ...scenario.problems];
  const sources = [...opened.shown, ...(scenario.source === undefined ? [] : [scenario.source])];
  if (isFailing(problems, false)) {
    if (options.format === "text") return fail(problems, sources, terminal, "nothing was rehearsed");
    terminal.out(toJson(rehearseReport(undefined, problems, opened.ignored, [])));
    return 1;
  }
  const unused = findUnused(opened.specs, options.providerVersion);
  if (unused.length > 0) {
    const names = unused.join(" or ");
    return refuse(
      `no spec of this run uses ${names}, so its version cannot be chosen; nothing was rehearsed`,
      terminal,
    );
  }
  const names = opened.specs.map(({ valid }) => valid.spec.name);
  const kept = options.keep === undefined ? undefined : await openKeptFolder(options.keep, names);
  if (kept !== undefined && "reason" in kept) return refuse(`${visible(kept.reason)}; nothing was rehearsed`, terminal);
  if (options.format === "text") showFindings({ problems, shown: sources, ignored: opened.ignored }, terminal);
  const { product, version } = found.terraform;
  let done = 0;
  const begun = new Set<string>();
  const showStep = (name: string, step: Step): void => {
    terminal.status?.(progress(name, step, done, opened.specs.length));
    // Where nobody watches a line that changes, as in the log of a pipeline, there is one for each stage.
    const line = `${visible(name)}: ${heading(step)}`;
    if (terminal.status === undefined && !begun.has(line)) note(line, terminal);
    begun.add(line);
  };
  const interrupt = new AbortController();
  const listeners = Object.keys(exitCodes).map((name) => [name, () => interrupt.abort(name)] as const);
  for (const [name, listener] of listeners) process.on(name, listener);
  try {
    // In a bundle of its own, so that the other commands start without it.
    const room = await import("../rehearse/rehearse");
    const specs = await room.rehearse(opened.specs, {
      terraform: found.terraform,
      schemas: knowledge.providers,
      versions: options.providerVersion,
      scripts: scenario.scripts,
      toProblem: scenario.toProblem,
      jobs: options.jobs,
      deadlineMs,
      searchPath: process.env["PATH"] ?? "",
      keep: kept?.kept.keep,
      mirror: named?.mirror,
      signal: interrupt.signal,
      onStep: ({ valid }, step) => showStep(valid.spec.name, step),
      onDone: () => {
        done += 1;
      },
    });
    terminal.status?.("");
    const unkept = (await kept?.kept.save())?.problems ?? [];
    const all = [...problems, ...unkept];
    const report = rehearseReport({ product, version }, all, opened.ignored, specs);
    if (options.format === "json") terminal.out(toJson(report));
    else {
      const found = specs.flatMap(({ steps }) => steps.flatMap((step) => step.problems));
      showProblems(unkept, sources, terminal);
      terminal.out(rehearsalText(report, terminal.outColors));
      if (found.length > 0)
        terminal.out(`\n${problemsText(found, sources, terminal, terminal.outColors)}\n${countProblems(found)}\n`);
    }
    if (opened.skipped > 0) note(`skipped ${counted(opened.skipped, "file")} without a topology`, terminal);
    return report.passed && !isFailing(unkept, false) ? 0 : 1;
  } catch (error) {
    terminal.status?.("");
    const [, code] = Object.entries(exitCodes).find(([name]) => name === interrupt.signal.reason) ?? [];
    if (code === undefined) throw error;
    terminal.err(`stopped by ${interrupt.signal.reason}; nothing of the rehearsal is left\n`);
    return code;
  } finally {
    kept?.kept.close();
    for (const [name, listener] of listeners) process.off(name, listener);
  }
}

type Step = Pick<RehearsalStep, "direction" | "stage" | "kind">;

function progress(name: string, { direction, stage, kind }: Step, done: number, total: number): string {
  return `${done} of ${counted(total, "spec")}; ${visible(name)}: ${kind} ${direction === "back" ? "back to " : ""}${stage}`;
}

/** What the specs of a run are for where they agree; Terraform where they do not. */
function commandOf(specs: readonly SynthesizedSpec[]): TerraformCommand {
  return specs.length > 0 && specs.every(({ valid }) => valid.spec.terraform.command === "tofu") ? "tofu" : "terraform";
}
