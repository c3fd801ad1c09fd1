import facts from "../../facts/corrections.json";

/** What an earlier build wrote otherwise, for one argument of a type. */
export interface Correction {
  /** The first build that writes it as now. */
  readonly build: number;
  readonly topologies: readonly string[];
  /** Where it shows, in our words. */
  readonly stages: string;
  readonly type: string;
  /** By its dotted path. */
  readonly argument: string;
  /** Whether the plan of an upgrade changes it on what is applied. */
  readonly planned: boolean;
  /** What the plan of an upgrade does, and what there is to do. */
  readonly effect: string;
  readonly why: string;
  readonly source: string;
}

/** The build of this Plinth: a count that goes up where an unchanged spec compiles to something else. */
export const build: number = facts.build;

/** What earlier builds wrote otherwise. */
export const corrections: readonly Correction[] = facts.corrections;

/** The arguments that the plan of an upgrade from an earlier build changes, for a type of a topology. */
export function correctedSince(earlier: number, topology: string, type: string): Correction[] {
  return corrections.filter(
    (each) => each.planned && each.build > earlier && each.type === type && each.topologies.includes(topology),
  );
}
