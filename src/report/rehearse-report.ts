import type { Colors } from "picocolors/types";
import type {
  GateReport,
  IgnoredWarning,
  PlanSummary,
  RehearsalStep,
  RehearseReport,
  SpecRehearsal,
} from "../../generated/types/output";
import type { Problem } from "../contract/problem";
import { counted, visible } from "../contract/visible";
import { actionMarks, actorWords, countActions } from "../contract/words";
import { paintOf } from "./paint";

const marks = { passed: "✓", failed: "✗", waiting: "…", skipped: "·" } as const;
const longestList = 12;

/** Rehearsals as plain data; without a program where nothing ran. */
export function rehearseReport(
  terraform: RehearseReport["terraform"] | undefined,
  problems: readonly Problem[],
  ignored: readonly IgnoredWarning[],
  specs: readonly SpecRehearsal[],
): RehearseReport {
  const passed = terraform !== undefined && specs.every((spec) => spec.passed);
  return {
    version: 2,
    ...(terraform === undefined ? {} : { terraform }),
    passed,
    problems: [...problems],
    ignored: [...ignored],
    specs: [...specs],
  };
}

/** The rehearsals for a terminal: a timeline a spec, with what is planned, who is waited for and what each gate says. */
export function rehearsalText({ terraform, specs }: RehearseReport, colors: Colors): string {
  const failed = specs.filter(({ passed }) => !passed).length;
  const product = terraform === undefined ? "" : ` with ${terraform.product} ${terraform.version}`;
  const outcome = failed === 0 ? colors.green("all passed") : colors.red(`${failed} failed`);
  const summary = `${counted(specs.length, "spec")} rehearsed${product}: ${outcome}\n`;
  return [...specs.map((spec) => specText(spec, colors)), summary].join("\n");
}

function specText({ name, topology, passed, durationMs, providers, steps }: SpecRehearsal, colors: Colors): string {
  const mark = passed ? colors.green(marks.passed) : colors.red(marks.failed);
  const simulated = providers.map(({ source, version }) => `${source} ${version}`).join(", ");
  const head = `${mark} ${colors.bold(visible(name))} (${topology}), simulated: ${simulated}${time(durationMs, colors)}`;
  const lines = steps.flatMap((step, index) => {
    const before = steps[index - 1];
    const isNew = before === undefined || heading(before) !== heading(step);
    return [...(isNew ? [`  ${colors.bold(heading(step))}`] : []), ...stepLines(step, colors)];
  });
  return `${[head, ...lines].join("\n")}\n`;
}

/** What the steps of a stage stand below. */
export function heading({ direction, stage }: Pick<RehearsalStep, "direction" | "stage">): string {
  switch (direction) {
    case "start":
      return "start";
    case "forward":
      return `stage ${stage}`;
    case "ahead":
      return `what review says to going on to ${stage} anyway (not applied)`;
    case "back":
      return `back to ${stage}`;
    case "destroy":
      return "destroy everything";
  }
}

function stepLines(step: RehearsalStep, colors: Colors): string[] {
  const { kind, outcome, plan, review, gate, checks = [], notes = [], problems } = step;
  const paint = { passed: colors.green, failed: colors.red, waiting: colors.yellow, skipped: colors.dim }[outcome];
  if (kind === "others" && notes.length === 0 && problems.length === 0) return [];
  return [
    `    ${paint(marks[outcome])} ${title(step)}${time(step.durationMs, colors)}`,
    ...(plan === undefined ? [] : planLines(plan, colors)),
    ...(review?.findings ?? []).map(
      ({ severity, rule, message }) => `        ${severity} ${rule}: ${visible(message)}`,
    ),
    ...(gate === undefined ? [] : gateLines(gate, colors)),
    ...checks.map(({ address, status, messages }) =>
      colors.yellow(`        ${visible(address)}: ${status}${messages.map((text) => `; ${visible(text)}`).join("")}`),
    ),
    ...notes.map((note) => `        ${visible(note)}`),
    ...(review === undefined ? problems : []).map(({ severity, code, message }) => {
      const line = `        ${severity} ${code}: ${visible(message)}`;
      return severity === "error" ? colors.red(line) : colors.yellow(line);
    }),
  ];
}

function title({ kind, plan, review, gate, outcome, direction }: RehearsalStep): string {
  switch (kind) {
    case "review":
      return `review: ${review?.verdict ?? ""}`;
    case "plan":
      return plan === undefined ? "plan" : `plan: ${planWords(plan)}`;
    case "repeat":
      if (plan !== undefined) return `plan again: ${planWords(plan)}`;
      return outcome === "passed" ? "plan again: no changes" : "plan again";
    case "gate":
      return `gate: ${gate === undefined || gate.items.length === 0 ? "nothing to wait for" : gate.answer}`;
    case "adopt":
      return plan === undefined ? "adopt" : `adopt: ${planWords(plan)}`;
    case "others":
      return outcome === "skipped" ? "events that were not reached" : "the others act";
    case "real-plan":
      if (direction === "start") return outcome === "skipped" ? "no real provider" : "real providers";
      return plan === undefined ? "real plan" : `real plan: ${planWords(plan)}`;
    default:
      return kind;
  }
}

/** What a plan does; outputs are named where nothing else gets another value. */
function planWords(plan: PlanSummary): string {
  if (plan.changes.length > 0 || plan.outputs.length === 0) return countActions(plan, false);
  return `outputs only (${plan.outputs.map(visible).join(", ")})`;
}

function planLines({ changes }: PlanSummary, colors: Colors): string[] {
  const lines = changes.slice(0, longestList).map(({ address, action, attributes, forcedBy }) => {
    const what = action === "update" ? attributes : forcedBy;
    const suffix = what.length === 0 ? "" : ` (${what.map(visible).join(", ")})`;
    const line = `        ${actionMarks[action]} ${visible(address)}${suffix}`;
    return action === "replace" || action === "update" ? paintOf(action, colors)(line) : line;
  });
  const left = changes.length - lines.length;
  return left > 0 ? [...lines, colors.dim(`        and ${left} more`)] : lines;
}

function gateLines({ items }: GateReport, colors: Colors): string[] {
  return items.flatMap(({ name, answer, observed, expected, actor, commands, shows = "" }) => {
    const line = `        ${answer}: ${visible(name)}: ${visible(observed)}`;
    if (answer === "open") return [colors.dim(line)];
    const look = commands.length === 0 ? visible(shows) : commands.map(visible).join(" && ");
    return [
      `${line}, expected ${visible(expected)}; ${actorWords[actor]} must act`,
      colors.dim(`          look again: ${look}`),
    ];
  });
}

function time(durationMs: number, colors: Colors): string {
  return durationMs < 50 ? "" : colors.dim(`  ${(durationMs / 1000).toFixed(1)} s`);
}
