import { createHash } from "node:crypto";
import type { Problem } from "../contract/problem";

/**
 * A name for each problem that stays the same while lines move: made from file, code, pointer and message, and counted where these are
 * the same.
 */
export function fingerprints(problems: readonly Problem[]): string[] {
  const seen = new Map<string, number>();
  return problems.map(({ file, code, pointer, message }) => {
    const key = createHash("sha256")
      .update(JSON.stringify([file, code, pointer, message]))
      .digest("hex")
      .slice(0, 32);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${key}:${count}`;
  });
}
