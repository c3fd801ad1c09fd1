import type { Knowledge } from "../compile";
import { makeProblem, type Problem, wholeFile } from "../contract/problem";
import type { Vendors } from "../contract/vendor";
import { show, visible } from "../contract/visible";
import { readVendors } from "../files/read-vendors";
import { knowledge, knowledgeOf, vendorsOfBuild, vendorValidator } from "../knowledge";
import { largestSource, type Source } from "../spec/parse";
import { readVendor } from "../spec/read-vendor";

/** What a run knows, or what is wrong with the vendor files that it was given. */
type Opened =
  | { readonly knowledge: Knowledge; readonly sources: readonly Source[] }
  | { readonly problems: readonly Problem[]; readonly sources: readonly Source[] };

/**
 * What this build knows; with folders, their vendor files too, which win over those of this build. With a base that is a revision they are
 * those of the base, and `tell` is told of each that is another one now.
 */
export function openKnowledge(
  folders: readonly string[],
  base?: string,
  tell: (note: string) => void = () => undefined,
): Opened {
  if (folders.length === 0) return { knowledge, sources: [] };
  const read = folders.map((folder) => readVendors(folder, base, largestSource));
  for (const file of read.flatMap(({ others }) => others))
    tell(`vendors: ${visible(file)} is another than at ${show(base)}; what changed in it counts once the base has it`);
  const problems: Problem[] = read.flatMap((each) => each.problems);
  const sources = read.flatMap(({ files }) => files);
  const own: { [name: string]: Vendors[string] } = Object.create(null);
  for (const source of sources) {
    const vendor = readVendor(source, vendorValidator());
    problems.push(...vendor.problems);
    if (vendor.value === undefined) continue;
    const { name } = vendor.value;
    if (own[name] !== undefined)
      problems.push(
        makeProblem("vendor-name-taken", wholeFile(source.file), `another file has the vendor ${show(name)}`),
      );
    own[name] = { ...vendor.value, isForeign: true };
  }
  return problems.length > 0
    ? { problems, sources }
    : { knowledge: knowledgeOf({ ...vendorsOfBuild, ...own }), sources };
}
