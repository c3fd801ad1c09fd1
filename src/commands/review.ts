import { checkAll, type SynthesizedSpec } from "../compile";
import { makeProblem, type Problem } from "../contract/problem";
import { show } from "../contract/visible";
import { readBytes } from "../files/read-bytes";
import { readPlan } from "../plan/read-plan";
import { largestLock, readLockFile } from "../provider/lock-file";
import { renderReviewComment } from "../report/review-markdown";
import { renderReview, reviewReport, toProblemOfSpec } from "../report/review-report";
import { toJson } from "../report/to-json";
import type { Review } from "../review/finding";
import { reviewContext } from "../review/from-spec";
import { review as reviewPlan } from "../review/review-plan";
import type { Source } from "../spec/parse";
import { readBase } from "./base-version";
import { expectMuchWork } from "./compilers";
import { findPlace } from "./find-place";
import type { reviewFormats } from "./formats";
import { toProblemFormat } from "./problem-formats";
import { type OpenSpec, openSpec } from "./sources";
import { fail, note, problemsText, refuse, type Terminal } from "./terminal";

interface ReviewOptions {
  readonly spec: string;
  readonly base?: string;
  readonly module?: string;
  readonly lock?: string;
  readonly out?: string;
  readonly vendors?: string;
  readonly docs?: string;
  readonly format: (typeof reviewFormats)[number];
  readonly strict: boolean;
  readonly destroy: boolean;
}

/** Plans of the largest root modules are hundreds of megabytes. */
const largestPlan = 2 * 1024 * 1024 * 1024;

type Taken<T> = { readonly value: T } | { readonly problems: readonly Problem[] };

/** `plinth review`: whether a plan does what the stage of its spec says and nothing else. Gives the exit code. */
export function review(path: string, options: ReviewOptions, terminal: Terminal): number {
  expectMuchWork();
  if (path === "-" && options.spec === "-")
    return refuse("the plan and the spec cannot both be standard input", terminal);
  const undone = "nothing was reviewed";
  const opened = openSpec(
    options.spec,
    { command: "review", vendors: options.vendors, base: options.base, undone, listsIgnored: true },
    terminal,
  );
  if (typeof opened === "number") return opened;
  const { source, synthesized } = opened;

  const base = options.base === undefined ? { value: undefined } : takeBase(options.base, opened, terminal);
  if ("problems" in base) return fail(base.problems, base.sources ?? [source], terminal, undone);
  const versions = options.lock === undefined ? { value: undefined } : takeLock(options.lock);
  if ("problems" in versions) return fail(versions.problems, [source], terminal, undone);
  const plan = takePlan(path, options.module, synthesized.knowledge);
  if ("problems" in plan) return fail(plan.problems, [source], terminal, undone);

  const context = reviewContext(synthesized, synthesized.knowledge.providers, {
    base: base.value,
    module: options.module,
    versions: versions.value,
    isTearDown: options.destroy,
    place: findPlace(synthesized.valid.spec, options.out, opened.project.out),
  });
  const result = reviewPlan(plan.value, context);
  const isStrictFailure = options.strict && result.findings.length > 0;
  const shown: Review = isStrictFailure ? { ...result, verdict: "fail" } : result;
  terminal.out(render(shown, opened, options, terminal));
  return shown.verdict === "pass" ? 0 : 1;
}

function takeBase(
  named: string,
  opened: OpenSpec,
  terminal: Terminal,
): Taken<SynthesizedSpec | undefined> & { readonly sources?: readonly Source[] } {
  const { valid, knowledge } = opened.synthesized;
  const found = readBase(named, opened.source, valid.source.value);
  if ("problem" in found) return { problems: [found.problem] };
  if ("isAbsent" in found) {
    note(`base: none, because ${found.revision} does not have the spec`, terminal);
    return { value: undefined };
  }
  note(`base: ${found.from} ${show(found.file)}`, terminal);
  const sources = [found];
  const { specs, problems } = checkAll(sources, knowledge);
  const [base] = specs;
  if (base === undefined) return { problems, sources };
  const { topology, name } = base.valid.spec;
  if (topology === valid.spec.topology && name === valid.spec.name) return { value: base };
  const message = `the base is ${show(name)} of ${topology}, not ${show(valid.spec.name)} of ${valid.spec.topology}`;
  return { sources, problems: [makeProblem("base-of-other-spec", base.valid.source.locate(["name"]), message)] };
}

function takeLock(path: string): Taken<ReadonlyMap<string, string>> {
  const read = readBytes(path, largestLock, "lock file");
  if ("problem" in read) return { problems: [read.problem] };
  const lock = readLockFile(path, read.bytes);
  return "problem" in lock ? { problems: [lock.problem] } : { value: lock.versions };
}

function takePlan(
  path: string,
  module: string | undefined,
  { resources }: SynthesizedSpec["knowledge"],
): Taken<Parameters<typeof reviewPlan>[0]> {
  const read = readBytes(path, largestPlan, "plan");
  if ("problem" in read) return { problems: [read.problem] };
  const plan = readPlan(path, read.bytes, { module, resources });
  return "problem" in plan ? { problems: [plan.problem] } : plan;
}

function render(
  result: Review,
  { source, project, ignored }: OpenSpec,
  options: ReviewOptions,
  terminal: Terminal,
): string {
  const { format, strict, docs = project.docs } = options;
  const problems = result.findings.map(toProblemOfSpec);
  switch (format) {
    case "json":
      return toJson(reviewReport(result, ignored));
    case "markdown":
      return renderReviewComment(result, docs, ignored);
    case "text": {
      const findings =
        problems.length === 0 ? "" : `\n${problemsText(problems, [source], terminal, terminal.outColors)}`;
      return `${renderReview(result, terminal.outColors, ignored)}${findings}`;
    }
    default:
      return toProblemFormat(format, { problems, ignored, files: [source.file], isStrict: strict, docs });
  }
}
