import type { PlannedChange, PlanSummary, RehearsalStep, SimulatedProvider } from "../../generated/types/output";
import type { SynthesizedSpec } from "../compile";
import type { Problem } from "../contract/problem";
import { appliesTo, type Hazard, hazardsOf } from "../provider/hazard";
import { collectBlocks } from "../terraform/json";
import { rehearsalProblem } from "./locate";

/** A move between two stages of a spec, or to nothing at all. */
export interface Move {
  readonly synthesized: SynthesizedSpec;
  readonly providers: readonly SimulatedProvider[];
  readonly direction: RehearsalStep["direction"];
  /** Index of the stage that is left; -1 before the first. */
  readonly from: number;
  /** Index of the stage that is entered; -1 for nothing. */
  readonly to: number;
}

/** What is wrong with the plan of a move, before anybody applies it. Everything that is said about a plan is said here. */
export function judgePlan(move: Move, summary: PlanSummary): Problem[] {
  const mayGo = leftBehind(move);
  return summary.changes.flatMap((change) => {
    if (change.action === "replace") return [replaced(move, change)];
    if (change.action === "unknown") return [unclear(move, change)];
    const isTooMuch = (change.action === "destroy" || change.action === "forget") && !mayGo(change.address);
    return isTooMuch ? [destroyed(move, change)] : [];
  });
}

/** Which addresses a move may destroy: none forward, those that the stages left behind had added going back, all at the end. */
function leftBehind({ synthesized: { timeline }, direction, from, to }: Move): (address: string) => boolean {
  if (direction === "destroy") return () => true;
  const added = new Set(timeline.slice(to + 1, from + 1).flatMap(({ adds }) => adds));
  return (address) => direction === "back" && added.has(address.replace(/\[.*$/, ""));
}

function replaced(move: Move, { address, forcedBy, attributes }: PlannedChange): Problem {
  const causes = forcedBy.length > 0 ? forcedBy : attributes;
  const argument = causes[0]?.replace(/[.[].*$/, "");
  const hazard = findHazard(move, address, causes);
  const why = hazard === undefined ? "" : `; ${inVersion(move, hazard)}: ${hazard.effect}`;
  const message = `${address} would be destroyed and made anew because of ${causes.join(", ")}: it gets another id, and what others accepted or allowed for the old one is lost${why}`;
  return rehearsalProblem(
    move.synthesized,
    "stage-replaces",
    { address, ...(argument === undefined ? {} : { argument }) },
    message,
    hazard === undefined ? undefined : wayOut(hazard),
  );
}

function destroyed({ synthesized, direction }: Move, { address, action }: PlannedChange): Problem {
  const what = action === "forget" ? "dropped from the state" : "destroyed";
  const where = direction === "back" ? "although a stage that stays had added it" : "by a move forward";
  return rehearsalProblem(synthesized, "stage-destroys", { address }, `${address} would be ${what} ${where}`);
}

function unclear({ synthesized }: Move, { address }: PlannedChange): Problem {
  const message = `the plan does something with ${address} that this version of Plinth does not know, so it is not applied`;
  return rehearsalProblem(synthesized, "plan-unclear", { address }, message);
}

/** The hazard of the simulated provider version that explains what happens to arguments of a resource. */
export function findHazard(move: Move, address: string, argumentNames: readonly string[]): Hazard | undefined {
  const names = argumentNames.map((name) => name.replace(/[.[].*$/, ""));
  return hazardsAt(move, address).find(({ argument, others = [] }) =>
    [argument, ...others].some((name) => names.includes(name)),
  );
}

/** The hazards of the simulated provider versions that matter to a resource as the move leaves it. */
export function hazardsAt({ synthesized, providers, to, from }: Move, address: string): Hazard[] {
  const { terraform } = synthesized.timeline[Math.max(to, from, 0)] ?? {};
  const body = collectBlocks(terraform ?? {}).get(address) ?? {};
  return providers
    .flatMap(({ source, version }) => hazardsOf(source, version))
    .filter((hazard) => hazard.resource === address.split(".")[0] && appliesTo(hazard, body));
}

/** The provider and version in which a hazard lies, in words. */
export function inVersion({ providers }: Move, { provider }: Hazard): string {
  const version = providers.find(({ source }) => source === provider)?.version ?? "";
  return `in ${provider} ${version}`;
}

/** How a hazard is avoided, and where that is known from. */
export function wayOut({ safe, source }: Hazard): string {
  return safe.length > 0 ? `use ${safe.join(" or ")} (${source})` : `no version is known without it (${source})`;
}
