import facts from "../../facts/lookups.json";
import type { Path } from "../contract/problem";

interface Lookup {
  readonly field: string;
  /** The property of specs of the cloud that the call is to, where fields of two clouds have one name. */
  readonly cloud?: string;
  readonly look: string;
}

const lookups: readonly Lookup[] = facts;

/** The call that looks the value of a topology's field up, or where a person sees it; undefined where only its author knows it. */
export function findLookup(path: Path, { properties = {} }: WithProperties): string | undefined {
  const isHere = ({ field, cloud }: Lookup) =>
    (cloud === undefined || cloud in properties) && isAt(stepsOf(field), path);
  return lookups.find(isHere)?.look;
}

/** What is asked of a topology's schema. */
interface WithProperties {
  readonly properties?: { readonly [name: string]: unknown };
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
