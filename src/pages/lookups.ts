import lookups from "../../facts/lookups.json";
import type { Path } from "../contract/problem";

/** The call that looks a field's value up, or where a person sees it; undefined where only its author knows it. */
export function findLookup(path: Path): string | undefined {
  return lookups.find(({ field }) => isAt(stepsOf(field), path))?.look;
}

/** A field of a page as a path: the first item of each list, and of each mapping one with a key of the author's. */
export function pathOf(field: string): Path {
  return field.split(".").flatMap((step) => (step.endsWith("[]") ? [step.slice(0, -2), 0] : [step]));
}

function stepsOf(field: string): string[] {
  return field.replaceAll("[]", ".[]").split(".");
}

function isAt(steps: readonly string[], path: Path): boolean {
  const fits = (step: string, at: string | number | undefined) =>
    step === "*" || (step === "[]" ? typeof at === "number" : step === at);
  return steps.length === path.length && steps.every((step, index) => fits(step, path[index]));
}
