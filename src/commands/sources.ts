import { fileProblem, type Problem } from "../contract/problem";
import { findSpecs } from "../files/find-specs";
import { evidencePath, readEvidenceFile } from "../files/read-evidence-file";
import { readSource } from "../files/read-source";
import { largestSource, parse, type Source } from "../spec/parse";
import { suggest } from "../spec/suggest";

/** The specs that a user named, read, each with the evidence file beside it. */
export interface Sources {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
  /** Files in named folders that are no specs. */
  readonly skipped: number;
}

/** Reads every spec that `paths` name; a file found in a folder that has no key `topology` is skipped and counted. */
export function readSources(paths: readonly string[]): Sources {
  const found = findSpecs(paths);
  const problems = [...found.problems];
  const sources: Source[] = [];
  let skipped = 0;
  for (const { path, named } of found.specs) {
    const read = readSource(path, largestSource);
    if ("problem" in read) {
      problems.push(read.problem);
      continue;
    }
    const source = { file: path, bytes: read.bytes };
    if (!named && !isMeantAsSpec(source)) {
      skipped += 1;
      continue;
    }
    const beside = evidencePath(path);
    const evidence = beside === undefined ? undefined : readEvidenceFile(beside, largestSource);
    if (evidence !== undefined && "problem" in evidence) problems.push(evidence.problem);
    else if (evidence === undefined || beside === undefined) sources.push(source);
    else sources.push({ ...source, evidence: { file: beside, bytes: evidence.bytes } });
  }
  if (sources.length === 0 && problems.length === 0) problems.push(fileProblem("no-specs", paths.join(" ")));
  return { sources, problems, skipped };
}

/** The texts of sources by file name, for code frames. */
export function textsOf(sources: readonly Source[]): ReadonlyMap<string, string> {
  const files = sources.flatMap((source) => [source, ...(source.evidence === undefined ? [] : [source.evidence])]);
  return new Map(files.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes).replaceAll("\r\n", "\n")]));
}

/**
 * Whether a file in a folder is meant as a spec: it has a key `topology`, or one that looks like a slip of it. A file that cannot be
 * parsed counts as one where the key starts a line.
 */
function isMeantAsSpec(source: Source): boolean {
  const text = new TextDecoder("latin1").decode(source.bytes);
  if (!source.file.endsWith(".json") && /^topology\s*:/m.test(text)) return true;
  const parsed = parse(source).value;
  if (parsed !== undefined) return Object.keys(parsed.value).some((key) => suggest(key, ["topology"]) !== undefined);
  return /^\{?\s{0,4}["']?topology["']?\s*:/m.test(text);
}
