import type { RehearsalStep } from "../../generated/types/output";
import { noEvidence } from "../contract/evidence";
import { isFailing } from "../contract/problem";
import type { ProblemCode } from "../contract/problem-texts";
import type { ShownPlan, ShownState } from "../plan/shown";
import { summarizePlan } from "../plan/summary";
import { evaluateGate } from "../stage/gate";
import type { TimelineStage } from "../stage/timeline";
import type { Cast } from "./cast";
import { remarkOnVersions } from "./choose-providers";
import { disapproved, leftovers, notOpen, notSettled, openChecks, unmetChecks } from "./findings";
import { judgePlan, type Move } from "./judge-plan";
import { observeChanges } from "./observe-changes";
import { gateReport } from "./rehearsed-gate";
import { failureProblems } from "./terraform-failure";
import type { TerraformFolder } from "./terraform-folder";

const planFile = "plinth.tfplan";

/** A plan as `terraform show -json` prints it, and whether it may be applied. */
interface ShownMove {
  readonly shown: string;
  readonly mayGo: boolean;
}

type Kind = RehearsalStep["kind"];
type Outcome = RehearsalStep["outcome"];
type Findings = Omit<RehearsalStep, "direction" | "stage" | "kind" | "outcome" | "durationMs">;

/** How far a stage forward came: not applied, applied (perhaps in part), or through its gate. */
type Reach = "refused" | "applied" | "through";

/** The steps of one move, each written down as it is taken. */
export function openMove(cast: Cast, steps: RehearsalStep[], direction: Move["direction"], from: number, to: number) {
  const { synthesized, folder, others, reviewer } = cast;
  const move: Move = { synthesized, providers: cast.providers, direction, from, to };
  const index = Math.max(to, 0);
  const stage = stageAt(synthesized.timeline, index);
  const name = stage.stage.name;
  const label = `${String(steps.filter(isStart).length + 1).padStart(2, "0")}-${labelOf(direction, name)}`;
  const lay = () => {
    const files = cast.configurations[index] ?? [];
    folder.lay(files);
    for (const { path, content } of files) cast.keep(`${label}/${path}`, content);
  };

  async function take<T>(
    kind: Kind,
    act: () => Promise<{ value: T; outcome?: Outcome } & Partial<Findings>>,
  ): Promise<T> {
    cast.onStep({ direction, stage: name, kind });
    const start = cast.now();
    const { value, outcome, problems = [], ...findings } = await act();
    const failed = isFailing(problems, false) ? "failed" : "passed";
    const durationMs = Math.round(cast.now() - start);
    steps.push({ direction, stage: name, kind, outcome: outcome ?? failed, durationMs, ...findings, problems });
    return value;
  }

  /** Runs one command as a step of its own; whether it succeeded. */
  function command(
    kind: Kind,
    code: ProblemCode,
    args: readonly string[],
    notes: readonly string[] = [],
  ): Promise<boolean> {
    return take(kind, async () => {
      const run = await folder.run(args);
      const problems = run.exitCode === 0 ? [] : failureProblems(move, code, run);
      return { value: run.exitCode === 0, ...(notes.length > 0 ? { notes: [...notes] } : {}), problems };
    });
  }

  /** Plans the move; the plan as Terraform shows it, or undefined where it must not be applied. */
  function plan(extra: readonly string[] = []): Promise<ShownMove | undefined> {
    return take("plan", async () => {
      const run = await folder.run(["plan", "-json", "-input=false", `-out=${planFile}`, ...extra]);
      if (run.exitCode !== 0) return { value: undefined, problems: failureProblems(move, "plan-failed", run) };
      const shown = await show(folder, planFile);
      cast.keep(`${label}/plan.json`, shown);
      const summary = summarizePlan(JSON.parse(shown) as ShownPlan);
      const problems = judgePlan(move, summary);
      return { value: { shown, mayGo: problems.length === 0 }, plan: summary, problems };
    });
  }

  /** Plans the move and lets the reviewer see the plan; whether it may be applied. What the reviewer says stops nobody. */
  async function planReviewed(): Promise<boolean> {
    const planned = await plan();
    if (planned === undefined) return false;
    await take("review", async () => {
      const review = reviewer.review(name, planned.shown);
      // What the plan is blamed for already is not blamed again.
      const problems = planned.mayGo && direction !== "ahead" ? disapproved(synthesized, review, steps) : [];
      return { value: undefined, outcome: review.verdict === "pass" ? "passed" : "failed", review, problems };
    });
    return planned.mayGo;
  }

  /** Applies the plan; the state after it, or undefined where the apply failed. */
  function apply(): Promise<ShownState | undefined> {
    return take("apply", async () => {
      const run = await folder.run(["apply", "-json", "-input=false", planFile]);
      if (run.exitCode !== 0) return { value: undefined, problems: failureProblems(move, "apply-failed", run) };
      const state = await showState("state.json");
      const problems = direction === "destroy" ? leftovers(synthesized, others, state) : [];
      return { value: state, ...openChecks(state), problems };
    });
  }

  /** Plans again; whether there is nothing left to change. */
  function repeat(): Promise<boolean> {
    return take("repeat", async () => {
      const run = await folder.run(["plan", "-json", "-input=false", "-detailed-exitcode", `-out=${planFile}`]);
      if (run.exitCode === 0) return { value: true };
      if (run.exitCode !== 2) return { value: false, problems: failureProblems(move, "plan-failed", run) };
      const shown = JSON.parse(await show(folder, planFile)) as ShownPlan;
      const problems = notSettled(synthesized, shown);
      const summary = problems.length === 0 ? {} : { plan: summarizePlan(shown) };
      return { value: problems.length === 0, ...summary, problems };
    });
  }

  async function showState(file: string): Promise<ShownState> {
    const shown = await show(folder);
    cast.keep(`${label}/${file}`, shown);
    return JSON.parse(shown) as ShownState;
  }

  /** Whether the gate opens, if need be after others have acted. */
  async function passGate(state: ShownState): Promise<boolean> {
    const { gate } = stage.text;
    const first = evaluateGate(gate, state, noEvidence);
    await take("gate", async () => {
      const notes = [...others.waiting(state)];
      const outcome = first.answer === "open" ? "passed" : "waiting";
      return { value: undefined, outcome, gate: gateReport(first), ...(notes.length > 0 ? { notes } : {}) };
    });
    const keys = gate.flatMap((item) => (item.kind === "evidence" ? [item.key] : []));
    const did = await take("others", async () => {
      const value = others.act(name, keys, state);
      reviewer.record(name, value.evidence);
      const answers = [...value.evidence].map(([key, { answer }]) => `${key}: ${answer}`);
      return { value, notes: [...value.notes, ...answers], problems: [...value.problems] };
    });
    // An apply can set off what the state does not show yet, such as an acceptance that makes the other side go on.
    const isShut = first.items.some(({ item, answer }) => item.kind === "state" && answer !== "open");
    const later = did.notes.length > 0 || isShut ? await refresh(state) : state;
    if (later === undefined) return false;
    if (later === state && first.answer === "open") return true;
    return take("gate", async () => {
      const result = evaluateGate(gate, later, did.evidence);
      const problems = result.answer === "open" ? unmetChecks(synthesized, later) : notOpen(synthesized, name, result);
      return { value: result.answer === "open", gate: gateReport(result), problems };
    });
  }

  function refresh(before: ShownState): Promise<ShownState | undefined> {
    return take("refresh", async () => {
      const run = await folder.run(["apply", "-refresh-only", "-auto-approve", "-json", "-input=false"]);
      if (run.exitCode !== 0) return { value: undefined, problems: failureProblems(move, "apply-failed", run) };
      const after = await showState("state-later.json");
      const observed = observeChanges(synthesized, stage.terraform, before, after);
      return { value: after, ...openChecks(after), ...observed };
    });
  }

  return {
    initialize: async (): Promise<boolean> => {
      folder.lay(cast.configurations[index] ?? []);
      const notes = remarkOnVersions(synthesized.valid.spec, cast.providers);
      return command("init", "init-failed", ["init", "-input=false", "-no-color"], notes);
    },
    goForward: async (): Promise<Reach> => {
      lay();
      if (!(await command("validate", "validate-failed", ["validate", "-json"])) || !(await planReviewed()))
        return "refused";
      const state = await apply();
      if (state === undefined || !(await repeat())) return "applied";
      return (await passGate(state)) ? "through" : "applied";
    },
    /** Says which events of the scenario did not happen, now that the rollout has stopped. */
    listNotReached: async (): Promise<void> => {
      const problems = [...others.notReached()];
      if (problems.length > 0) await take("others", async () => ({ value: undefined, outcome: "skipped", problems }));
    },
    /** What comes of going on although the gate is not open: planned and reviewed, never applied. */
    lookAhead: async (): Promise<void> => {
      lay();
      await planReviewed();
    },
    goBack: async (): Promise<boolean> => {
      lay();
      return (await planReviewed()) && (await apply()) !== undefined && (await repeat());
    },
    destroy: async (): Promise<void> => {
      lay();
      if ((await plan(["-destroy"]))?.mayGo === true) await apply();
    },
  };
}

/** Whether a step begins a move whose files are kept. */
function isStart({ kind, direction }: RehearsalStep): boolean {
  return direction === "forward" ? kind === "validate" : kind === "plan";
}

function labelOf(direction: Move["direction"], stage: string): string {
  if (direction === "destroy") return "destroy";
  if (direction === "ahead") return `ahead-to-${stage}`;
  return direction === "back" ? `back-to-${stage}` : stage;
}

function stageAt(timeline: readonly TimelineStage[], index: number): TimelineStage {
  const stage = timeline[index];
  if (stage === undefined) throw new Error(`there is no stage ${index}`);
  return stage;
}

/** `terraform show -json` of the state or of a plan. Throws where it fails, which is no fault of a spec. */
async function show(folder: TerraformFolder, ...plan: readonly string[]): Promise<string> {
  const run = await folder.run(["show", "-json", ...plan]);
  if (run.exitCode !== 0) throw new Error(`terraform show failed: ${run.stderr}`);
  return run.stdout;
}
