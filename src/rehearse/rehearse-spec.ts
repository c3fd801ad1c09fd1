import type { RehearsalStep, SpecRehearsal } from "../../generated/types/output";
import { isFailing } from "../contract/problem";
import { openMove, type Rehearsal } from "./move-steps";

/**
 * Walks a spec through all its stages forward, then back, then destroys everything, as a person would: the walk forward ends where the
 * reviewer refuses a plan or a gate does not open, and goes back from there, once the reviewer has seen the plan of whoever would go on.
 * What goes wrong is a problem of a step; only an interrupt rejects.
 */
export async function rehearseSpec(rehearsal: Rehearsal): Promise<SpecRehearsal> {
  const { synthesized, providers, now } = rehearsal;
  const { spec, source } = synthesized.valid;
  const start = now();
  const steps: RehearsalStep[] = [];
  await walk(rehearsal, steps);
  return {
    topology: spec.topology,
    name: spec.name,
    file: source.file,
    passed: !steps.some(({ problems }) => isFailing(problems, false)),
    durationMs: Math.round(now() - start),
    providers: [...providers],
    steps,
  };
}

async function walk(rehearsal: Rehearsal, steps: RehearsalStep[]): Promise<void> {
  const { timeline } = rehearsal.synthesized;
  const start = openMove(rehearsal, steps, "start", -1, 0);
  if (!(await start.initialize())) return start.listNotReached();
  let applied = -1;
  for (let index = 0; index < timeline.length; index++) {
    const move = openMove(rehearsal, steps, "forward", index - 1, index);
    const reach = await move.goForward();
    if (reach !== "refused") applied = index;
    if (reach === "through") continue;
    await move.listNotReached();
    const isNext = reach === "applied" && index + 1 < timeline.length;
    if (isNext) await openMove(rehearsal, steps, "ahead", index, index + 1).lookAhead();
    break;
  }
  if (applied === -1) return;
  for (let index = applied; index > 0; index--) {
    if (!(await openMove(rehearsal, steps, "back", index, index - 1).goBack())) break;
  }
  await openMove(rehearsal, steps, "destroy", 0, -1).destroy();
}
