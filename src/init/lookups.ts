import lookups from "../../facts/lookups.json";
import type { Path } from "../contract/problem";

/** The call that looks a field's value up, or where a person sees it; undefined where only its author knows it. */
export function findLookup(path: Path): string | undefined {
  return lookups.find(({ field }) => isAt(stepsOf(field), path))?.look;
}

function stepsOf(field: string): string[] {
  return field.replaceAll("[]", ".[]").split(".");
}

function isAt(steps: readonly string[], path: Path): boolean {
  const fits = (step: string, at: string | number | undefined) =>
    step === "*" || (step === "[]" ? typeof at === "number" : step === at);
  return steps.length === path.length && steps.every((step, index) => fits(step, path[index]));
}
