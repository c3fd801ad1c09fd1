import { closest, distance } from "fastest-levenshtein";

/** The candidate that a mistyped word most likely stands for, or the only one that begins with it; undefined where none is near. */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || word.length > 64) return undefined;
  const folded = new Map(candidates.map((candidate) => [fold(candidate), candidate]));
  const nearest = closest(fold(word), [...folded.keys()]);
  const limit = Math.max(1, Math.floor(Math.max(word.length, nearest.length) / 3));
  if (distance(fold(word), nearest) <= limit) return folded.get(nearest);
  const begun = word.length < 3 ? [] : [...folded].filter(([candidate]) => candidate.startsWith(fold(word)));
  return begun.length === 1 ? begun[0]?.[1] : undefined;
}

/** The same as a question, for a hint. */
export function didYouMean(word: unknown, candidates: readonly string[]): string | undefined {
  const near = typeof word === "string" ? suggest(word, candidates) : undefined;
  return near === undefined ? undefined : `did you mean ${near}?`;
}

/** Case, hyphens and underscores are the commonest slips and count for nothing. */
function fold(word: string): string {
  return word.toLowerCase().replaceAll(/[-_]/g, "");
}
