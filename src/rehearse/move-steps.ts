import type { GateReport, RehearsalStep, SimulatedProvider } from "../../generated/types/output";
import type { SynthesizedSpec } from "../compile";
import { noEvidence } from "../contract/evidence";
import { isFailing } from "../contract/problem";
import type { ProblemCode } from "../contract/problem-texts";
import { collectResources, type ShownPlan, type ShownState } from "../plan/shown";
import { summarizePlan } from "../plan/summary";
import type { Counterparties } from "../simulation/counterparties";
import { type Adopted, adoptedKey } from "../simulation/world";
import { evaluateGate, type GateResult } from "../stage/gate";
import { gateReport } from "../stage/gate-report";
import { workplaceOf } from "../stage/move-commands";
import { resourcesOf } from "../stage/timeline";
import { escapeTemplates } from "../terraform/template";
import { remarkOnVersions } from "./choose-providers";
import { type ConfigurationFile, jsonFile } from "./configuration";
import { disapproved, driftNotes, leftovers, notOpen, openChecks, unmetChecks } from "./findings";
import type { RealPlanning } from "./real-planning";
import type { Reviewer } from "./reviewer";
import { failureProblems } from "./terraform-failure";
import type { TerraformFolder } from "./terraform-folder";

/** What one spec is rehearsed with. */
export interface Rehearsal {
  readonly synthesized: SynthesizedSpec;
  readonly providers: readonly SimulatedProvider[];
  /** What the simulated providers import by the ids that the spec states. */
  readonly adopted: Adopted;
  /** The configuration of each stage, in their order. */
  readonly configurations: readonly (readonly ConfigurationFile[])[];
  readonly folder: TerraformFolder;
  readonly counterparties: Counterparties;
  readonly reviewer: Reviewer;
  /** Absent where no mirror was named. */
  readonly real: RealPlanning | undefined;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  /** Keeps a file of a move, such as `02-allow-list/plan.json`. */
  readonly keep: (path: string, content: string) => void;
  /** Told before each step. */
  readonly onStep: (step: Pick<RehearsalStep, "direction" | "stage" | "kind">) => void;
}

const planFile = "plinth.tfplan";
const realPlanFile = "plinth-real.tfplan";

type Direction = RehearsalStep["direction"];
type Kind = RehearsalStep["kind"];
type Outcome = RehearsalStep["outcome"];
type Findings = Omit<RehearsalStep, "direction" | "stage" | "kind" | "outcome" | "durationMs">;

/** How far a stage forward came: not applied, applied (perhaps in part), or through its gate. */
type Reach = "refused" | "applied" | "through";

/** The steps of one move between stages by their indexes, -1 being nothing at all; each is written down as it is taken. */
export function openMove(rehearsal: Rehearsal, steps: RehearsalStep[], direction: Direction, from: number, to: number) {
  const { synthesized, providers, folder, counterparties, reviewer, real } = rehearsal;
  const index = Math.max(to, 0);
  const [stage, widest] = [synthesized.timeline[index], synthesized.timeline[Math.max(from, to, 0)]];
  if (stage === undefined || widest === undefined) throw new Error(`there is no stage ${index}`);
  const name = stage.stage.name;
  const label = `${String(steps.filter(isStart).length + 1).padStart(2, "0")}-${labelOf(direction, name)}`;
  const files = rehearsal.configurations[index] ?? [];
  const lay = () => {
    folder.lay(files);
    for (const { path, content } of files) rehearsal.keep(`${label}/${path}`, content);
  };
  const failed = (code: ProblemCode, run: Parameters<typeof failureProblems>[2]) =>
    failureProblems({ synthesized, providers, terraform: widest.terraform }, code, run);

  async function take<T>(
    kind: Kind,
    act: () => Promise<{ value: T; outcome?: Outcome } & Partial<Findings>>,
  ): Promise<T> {
    rehearsal.onStep({ direction, stage: name, kind });
    const start = rehearsal.now();
    const { value, outcome, problems = [], ...findings } = await act();
    const judged = isFailing(problems, false) ? "failed" : "passed";
    const durationMs = Math.round(rehearsal.now() - start);
    steps.push({ direction, stage: name, kind, outcome: outcome ?? judged, durationMs, ...findings, problems });
    return value;
  }

  /** Runs one command as a step of its own; whether it succeeded. */
  function command(kind: Kind, code: ProblemCode, args: readonly string[], notes: string[] = []): Promise<boolean> {
    return take(kind, async () => {
      const run = await folder.run(args);
      const problems = run.exitCode === 0 ? [] : failed(code, run);
      return { value: run.exitCode === 0, ...(notes.length > 0 ? { notes } : {}), problems };
    });
  }

  /** Plans the move; the plan as Terraform shows it, or undefined where there is none. */
  function plan(extra: readonly string[] = []): Promise<string | undefined> {
    return take("plan", async () => {
      const run = await folder.run(["plan", "-json", "-input=false", `-out=${planFile}`, ...extra]);
      if (run.exitCode !== 0) return { value: undefined, problems: failed("plan-failed", run) };
      const shown = await show(folder, planFile);
      rehearsal.keep(`${label}/plan.json`, shown);
      return { value: shown, plan: summarizePlan(JSON.parse(shown) as ShownPlan) };
    });
  }

  /** What the reviewer says of a plan for the stage, and what of it is new. */
  function judge(shown: string) {
    const review = reviewer.review(name, shown, providers);
    return { isPassed: review.verdict === "pass", review, problems: disapproved(synthesized, review, steps) };
  }

  /** Plans the move and lets the reviewer judge the plan; whether it may be applied. */
  async function planReviewed(): Promise<boolean> {
    const shown = await plan();
    if (shown === undefined) return false;
    return take("review", async () => {
      const { isPassed, review, problems } = judge(shown);
      const outcome = isPassed ? "passed" : "failed";
      return { value: isPassed, outcome, review, problems: direction === "ahead" ? [] : problems };
    });
  }

  /** Lets the real providers plan the move from the state at hand, and the reviewer judge that plan as well. */
  async function planForReal({ used, versions, configurations, environment, toShown, toProblems }: RealPlanning) {
    if (used.length === 0) return;
    await take("real-plan", async () => {
      folder.lay(configurations[index] ?? []);
      const args = ["plan", "-refresh=false", "-lock=false", "-json", "-input=false", `-out=${realPlanFile}`];
      const run = await folder.run(args, environment);
      if (run.exitCode !== 0) return { value: undefined, problems: toProblems(failed("plan-failed", run)) };
      const shown = toShown(await show(folder, realPlanFile, environment));
      rehearsal.keep(`${label}/real-plan.json`, shown);
      const review = reviewer.review(name, shown, versions);
      return {
        value: undefined,
        plan: summarizePlan(JSON.parse(shown) as ShownPlan),
        review,
        problems: toProblems(disapproved(synthesized, review, [])),
      };
    });
    folder.lay(files);
  }

  /** Applies the plan; the state after it, or undefined where the apply failed. */
  function apply(): Promise<ShownState | undefined> {
    return take("apply", async () => {
      const run = await folder.run(["apply", "-json", "-input=false", planFile]);
      if (run.exitCode !== 0) return { value: undefined, problems: failed("apply-failed", run) };
      const shown = await show(folder);
      rehearsal.keep(`${label}/state.json`, shown);
      const state = JSON.parse(shown) as ShownState;
      const problems = direction === "destroy" ? leftovers(synthesized, counterparties, state) : [];
      return { value: state, ...openChecks(state), problems };
    });
  }

  /** Plans again; whether the reviewer finds nothing that is still to change. */
  function repeat(): Promise<boolean> {
    return take("repeat", async () => {
      const run = await folder.run(["plan", "-json", "-input=false", "-detailed-exitcode", `-out=${planFile}`]);
      if (run.exitCode === 0) return { value: true };
      if (run.exitCode !== 2) return { value: false, problems: failed("plan-failed", run) };
      const shown = await show(folder, planFile);
      const { isPassed, review, problems } = judge(shown);
      const plan = summarizePlan(JSON.parse(shown) as ShownPlan);
      return { value: isPassed, plan, ...(isPassed ? {} : { review }), problems };
    });
  }

  /** Takes what the spec adopts at the stage out of the state and imports it again; whether the reviewer passes that plan. */
  async function adopt(state: ShownState): Promise<boolean> {
    const resources = collectResources(state);
    const ids = Object.entries(synthesized.valid.spec.adopt).filter(([address]) => stage?.adds.includes(address));
    if (ids.length === 0) return true;
    return take("adopt", async () => {
      for (const [address, id] of ids) {
        const { type, values } = resources.get(address) ?? {};
        if (type !== undefined && values !== undefined) rehearsal.adopted.set(adoptedKey(type, id), values);
      }
      await folder.run(["state", "rm", ...ids.map(([address]) => address)]);
      const imports = escapeTemplates(ids).map(([to, id]) => ({ to, id }));
      folder.lay([...files, jsonFile("plinth_import.tf.json", { import: imports })]);
      const run = await folder.run(["plan", "-json", "-input=false", `-out=${planFile}`]);
      if (run.exitCode !== 0) return { value: false, problems: failed("plan-failed", run) };
      const shown = await show(folder, planFile);
      const { isPassed, review, problems } = judge(shown);
      const applied = await folder.run(["apply", "-json", "-input=false", planFile]);
      folder.lay(files);
      return {
        value: isPassed && applied.exitCode === 0,
        plan: summarizePlan(JSON.parse(shown) as ShownPlan),
        review,
        notes: ids.map(([address, id]) => `imported ${id} as ${address}`),
        problems: applied.exitCode === 0 ? problems : failed("apply-failed", applied),
      };
    });
  }

  function toReport(result: GateResult): GateReport {
    const { spec, source } = synthesized.valid;
    return gateReport(result, synthesized.valid, workplaceOf(spec, source.file, undefined), stage?.adds ?? []);
  }

  /** Whether the gate opens, if need be after others have acted. */
  async function passGate(state: ShownState): Promise<boolean> {
    const items = stage?.text.gate ?? [];
    const applied = stage === undefined ? [] : resourcesOf(stage);
    const first = evaluateGate(items, state, noEvidence, undefined, applied);
    await take("gate", async () => {
      const notes = [...counterparties.waiting(state)];
      const outcome = first.answer === "open" ? "passed" : "waiting";
      return { value: undefined, outcome, gate: toReport(first), ...(notes.length > 0 ? { notes } : {}) };
    });
    const questions = items.flatMap((item) => (item.kind === "evidence" ? [item] : []));
    const accept = items.flatMap((item) => (item.kind === "state" && item.actor === "person" ? [item.address] : []));
    const did = await take("others", async () => {
      const value = counterparties.act(name, { questions, accept }, state);
      reviewer.record(name, value.evidence);
      const answers = [...value.evidence].map(([key, { answer }]) => `${key}: ${answer}`);
      return { value, notes: [...value.notes, ...answers], problems: [...value.problems] };
    });
    // An apply can set off what the state does not show yet, such as an acceptance that makes the other side go on.
    const isShut = first.items.some(({ item, answer }) => item.kind === "state" && answer !== "open");
    const hasMoved = did.notes.length > 0 || isShut;
    if (!hasMoved && first.answer === "open") return true;
    const later = hasMoved ? await refresh() : { state, isPassed: true };
    if (later === undefined) return false;
    return take("gate", async () => {
      const result = evaluateGate(items, later.state, did.evidence, undefined, applied);
      const isOpen = result.answer === "open";
      const gate = toReport(result);
      const problems = isOpen ? unmetChecks(synthesized, later.state) : notOpen(synthesized, name, result, gate);
      return { value: isOpen && later.isPassed, gate, problems };
    });
  }

  /** Reads what others did by planning the stage once more; the state that the plan saw, and whether the reviewer passes it. */
  function refresh(): Promise<{ readonly state: ShownState; readonly isPassed: boolean } | undefined> {
    return take("refresh", async () => {
      const run = await folder.run(["plan", "-json", "-input=false", `-out=${planFile}`]);
      if (run.exitCode !== 0) return { value: undefined, problems: failed("plan-failed", run) };
      const shown = await show(folder, planFile);
      const plan = JSON.parse(shown) as ShownPlan;
      const state = { format_version: "1.0", ...plan.prior_state, checks: plan.checks ?? [] };
      rehearsal.keep(`${label}/state-later.json`, JSON.stringify(state));
      // Real providers plan from the state without asking the cloud.
      if (real !== undefined)
        await folder.run(["apply", "-refresh-only", "-auto-approve", "-input=false", "-no-color"]);
      const { isPassed, review, problems } = judge(shown);
      const said = isPassed ? {} : { review };
      return { value: { state, isPassed }, ...openChecks(state), notes: driftNotes(plan), ...said, problems };
    });
  }

  return {
    initialize: async (): Promise<boolean> => {
      folder.lay(files);
      const notes = remarkOnVersions(synthesized.valid.spec, providers);
      if (!(await command("init", "init-failed", ["init", "-input=false", "-no-color"], notes))) return false;
      if (real !== undefined) {
        const outcome = real.used.length > 0 ? "passed" : "skipped";
        await take("real-plan", async () => ({ value: undefined, outcome, notes: [...real.notes] }));
      }
      return true;
    },
    goForward: async (): Promise<Reach> => {
      lay();
      if (!(await command("validate", "validate-failed", ["validate", "-json"]))) return "refused";
      const mayGo = await planReviewed();
      if (real !== undefined) await planForReal(real);
      if (!mayGo) return "refused";
      const state = await apply();
      if (state === undefined || !(await repeat()) || !(await adopt(state))) return "applied";
      return (await passGate(state)) ? "through" : "applied";
    },
    /** Says which events of the scenario did not happen, now that the rollout has stopped. */
    listNotReached: async (): Promise<void> => {
      const problems = [...counterparties.notReached()];
      if (problems.length > 0) await take("others", async () => ({ value: undefined, outcome: "skipped", problems }));
    },
    /** What comes of going on although the gate is not open: planned and reviewed, never applied. */
    lookAhead: async (): Promise<void> => {
      lay();
      await planReviewed();
    },
    goBack: async (): Promise<boolean> => {
      lay();
      const mayGo = await planReviewed();
      if (real !== undefined) await planForReal(real);
      return mayGo && (await apply()) !== undefined && (await repeat());
    },
    destroy: async (): Promise<void> => {
      lay();
      if ((await plan(["-destroy"])) !== undefined) await apply();
    },
  };
}

/** Whether a step begins a move whose files are kept. */
function isStart({ kind, direction }: RehearsalStep): boolean {
  return direction === "forward" ? kind === "validate" : kind === "plan";
}

function labelOf(direction: Direction, stage: string): string {
  if (direction === "destroy") return "destroy";
  if (direction === "ahead") return `ahead-to-${stage}`;
  return direction === "back" ? `back-to-${stage}` : stage;
}

/** `terraform show -json` of the state or of a plan. Throws where it fails, which is no fault of a spec. */
async function show(
  folder: TerraformFolder,
  plan?: string,
  environment?: { readonly [name: string]: string },
): Promise<string> {
  const run = await folder.run(["show", "-json", ...(plan === undefined ? [] : [plan])], environment);
  if (run.exitCode !== 0) throw new Error(`terraform show failed: ${run.stderr}`);
  return run.stdout;
}
