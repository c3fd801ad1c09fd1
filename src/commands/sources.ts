import type { FileProblem } from "../files/file-problem";
import { findSpecs } from "../files/find-specs";
import { readSource } from "../files/read-source";
import { type Problem, wholeFileProblem } from "../problem";
import { largestSource, type Source } from "../spec/parse";

/** The specs that a user named, read. */
export interface Sources {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
  /** Files in named folders that are no specs. */
  readonly skipped: number;
}

/** Reads every spec that `paths` name; a file found in a folder that has no key `topology` is skipped and counted. */
export function readSources(paths: readonly string[]): Sources {
  const found = findSpecs(paths);
  const problems = found.problems.map(toProblem);
  const sources: Source[] = [];
  let skipped = 0;
  for (const { path, named } of found.specs) {
    const read = readSource(path, largestSource);
    if ("problem" in read) problems.push(toProblem(read.problem));
    else if (named || mentionsTopology(read.bytes)) sources.push({ file: path, bytes: read.bytes });
    else skipped += 1;
  }
  return { sources, problems, skipped };
}

/** The texts of sources by file name, for code frames. */
export function textsOf(sources: readonly Source[]): ReadonlyMap<string, string> {
  return new Map(sources.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes).replaceAll("\r\n", "\n")]));
}

/** A problem with a file as a problem of its first character. */
export function toProblem({ code, severity, file, message, hint }: FileProblem): Problem {
  return { ...wholeFileProblem(file, code, message), severity, hint };
}

/** Whether a text has `topology` as a key of its root, as far as can be told without parsing what may be anything. */
function mentionsTopology(bytes: Uint8Array): boolean {
  return /^(\{\s*|[ \t]{0,8}(?="))?["']?topology["']?\s*:/m.test(new TextDecoder("latin1").decode(bytes));
}
