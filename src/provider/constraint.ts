import { compare, intersects, minVersion, satisfies } from "semver";

/** Whether a Terraform version constraint has a lower and an upper bound. `~> 6`, with one number, has no upper one. */
export function isBounded(constraint: string): boolean {
  const terms = toTerms(constraint);
  const hasLower = terms.some(({ operator }) => ["=", ">", ">=", "~>"].includes(operator));
  const hasUpper = terms.some(
    ({ operator, numbers }) => ["=", "<", "<="].includes(operator) || (operator === "~>" && numbers.length > 1),
  );
  return hasLower && hasUpper;
}

// Most specs of a set have the same constraints, and the lowest version of a range is costly to find.
const satisfiable = new Map<string, boolean>();

/** Whether any version meets a Terraform version constraint. */
export function isSatisfiable(constraint: string): boolean {
  const known = satisfiable.get(constraint) ?? minVersion(toRange(constraint)) !== null;
  satisfiable.set(constraint, known);
  return known;
}

/** The lowest version that meets a Terraform version constraint; undefined where none does. */
export function lowestVersion(constraint: string): string | undefined {
  return minVersion(toRange(constraint))?.version;
}

/** Whether a version meets a Terraform version constraint. */
export function admits(constraint: string, version: string): boolean {
  return satisfies(version, toRange(constraint));
}

/** Whether two Terraform version constraints have a version in common. */
export function overlap(constraint: string, other: string): boolean {
  return intersects(toRange(constraint), toRange(other));
}

interface Term {
  readonly operator: string;
  readonly numbers: readonly number[];
}

function toTerms(constraint: string): Term[] {
  return constraint.split(",").map((term) => {
    const [, operator, version] = /^\s*(=|!=|>=|>|<=|<|~>)?\s*([0-9.]+)\s*$/.exec(term) ?? [];
    if (version === undefined) throw new Error(`not a version constraint: ${constraint}`);
    return { operator: operator ?? "=", numbers: version.split(".").map(Number) };
  });
}

/** The constraint as a range of npm's `semver`, which knows neither `~>` in Terraform's sense nor `!=`. */
function toRange(constraint: string): string {
  const terms = toTerms(constraint);
  const kept = terms.filter(({ operator }) => operator !== "!=").map(toComparators);
  const excluded = [...new Set(terms.filter(({ operator }) => operator === "!=").map(toVersion))].sort(compare);
  // Between the excluded versions lie gaps; a version is in exactly one of them.
  const gaps = [undefined, ...excluded].map((low, index) => {
    const high = excluded[index];
    return [...kept, ...(low === undefined ? [] : [`>${low}`]), ...(high === undefined ? [] : [`<${high}`])].join(" ");
  });
  return gaps.join(" || ");
}

function toComparators(term: Term): string {
  const { operator, numbers } = term;
  const [major = 0, minor = 0] = numbers;
  const version = toVersion(term);
  if (operator !== "~>") return `${operator}${version}`;
  if (numbers.length === 1) return `>=${version}`;
  return numbers.length === 2 ? `>=${version} <${major + 1}.0.0` : `>=${version} <${major}.${minor + 1}.0`;
}

function toVersion({ numbers: [major = 0, minor = 0, patch = 0] }: Term): string {
  return `${major}.${minor}.${patch}`;
}
