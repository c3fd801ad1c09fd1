import type { Knowledge } from "../compile";
import { makeProblem, type Problem, wholeFile } from "../contract/problem";
import type { Vendors } from "../contract/vendor";
import { show } from "../contract/visible";
import { findVendors } from "../files/find-vendors";
import { readSource } from "../files/read-source";
import { isVendor, knowledge, knowledgeOf, vendorsOfBuild } from "../knowledge";
import { largestSource, type Source } from "../spec/parse";
import { readVendor } from "../spec/read-vendor";

/** What a run knows, or what is wrong with the vendor files that it was given. */
type Opened =
  | { readonly knowledge: Knowledge; readonly sources: readonly Source[] }
  | { readonly problems: readonly Problem[]; readonly sources: readonly Source[] };

/** What this build knows; with folders, their vendor files too, which win over those of this build. */
export function openKnowledge(folders: readonly string[]): Opened {
  if (folders.length === 0) return { knowledge, sources: [] };
  const found = folders.map(findVendors);
  const problems: Problem[] = found.flatMap((each) => ("problem" in each ? [each.problem] : []));
  const sources: Source[] = [];
  const own: { [name: string]: Vendors[string] } = Object.create(null);
  for (const path of found.flatMap((each) => ("paths" in each ? each.paths : []))) {
    const read = readSource(path, largestSource);
    if ("problem" in read) {
      problems.push(read.problem);
      continue;
    }
    const source = { file: path, bytes: read.bytes };
    sources.push(source);
    const vendor = readVendor(source, isVendor);
    problems.push(...vendor.problems);
    if (vendor.value === undefined) continue;
    const { name } = vendor.value;
    if (own[name] !== undefined)
      problems.push(makeProblem("vendor-name-taken", wholeFile(path), `another file has the vendor ${show(name)}`));
    own[name] = { ...vendor.value, isForeign: true };
  }
  return problems.length > 0
    ? { problems, sources }
    : { knowledge: knowledgeOf({ ...vendorsOfBuild, ...own }), sources };
}
