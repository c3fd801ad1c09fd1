import type { RehearsalStep } from "../../generated/types/output";
import { isFailing } from "../contract/problem";
import type { RealFlip } from "./real-flip";

/** What real providers plan, as steps of a rehearsal: one a move, or one that says why there is none. */
export function realSteps({ providers, notes, moves }: RealFlip, stage: string): RehearsalStep[] {
  const used = providers.map(({ source, version }) => `planned by the real ${source} ${version}`);
  const told = [...used, ...notes];
  const without = { direction: "start", stage, kind: "real-plan", outcome: "skipped", durationMs: 0 } as const;
  if (moves.length === 0) {
    return [{ ...without, notes: [...told, "no stage changes an argument of their resources"], problems: [] }];
  }
  return moves.map(({ to, direction, plan, problems, durationMs }, index) => ({
    direction,
    stage: to,
    kind: "real-plan",
    outcome: isFailing(problems, false) ? "failed" : "passed",
    durationMs: Math.round(durationMs),
    ...(plan === undefined ? {} : { plan }),
    ...(index === 0 ? { notes: told } : {}),
    problems: [...problems],
  }));
}
