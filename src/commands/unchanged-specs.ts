import type { Knowledge } from "../compile";
import type { ArtifactFolder } from "../contract/artifact";
import { digest } from "../contract/digest";
import { type Problem, wholeFile } from "../contract/problem";
import { evidencePath, nodesPath } from "../files/evidence-path";
import type { KeptSpec } from "../files/kept-spec";
import { openRunCache, type RunCache, toDigests, type WrittenSpec } from "../files/run-cache";
import { parse, type Source } from "../spec/parse";
import { type Holder, isKnown, toHolder, type ValidSpec } from "../spec/validate-spec";
import { own } from "../terraform/values";
import type { OpenProject } from "./project";

/** A spec that nothing has to be done for: its file, and what an earlier run kept of it. */
export interface UnchangedSpec {
  readonly source: Source;
  readonly kept: KeptSpec;
}

/** The cache of the runs into an output folder; undefined where PLINTH_CACHE_DIR names no folder for it. */
export function openCache(
  out: string,
  format: string,
  { source }: OpenProject,
  vendors: readonly Source[],
): RunCache | undefined {
  const folder = process.env["PLINTH_CACHE_DIR"];
  if (folder === undefined || folder === "") return undefined;
  const read = [...(source === undefined ? [] : [source]), ...vendors].flatMap(({ file, bytes }) => [file, bytes]);
  return openRunCache(folder, out, [format, ...read]);
}

/** What a spec that nothing has to be done for is among others; its text is read again only where it has to be shown. */
export function holderOf({ source, kept }: UnchangedSpec, { topologies }: Knowledge): Holder {
  const rules = own(topologies, kept.topology)?.owns ?? [];
  return {
    file: source.file,
    name: kept.name,
    claims: kept.claims.flatMap(({ code, claim }) => {
      const rule = rules.find((each) => each.code === code);
      return rule === undefined ? [] : [{ rule, claim }];
    }),
    locate: (path) => parse(source).value?.locate(path) ?? wholeFile(source.file),
  };
}

/** What the cache takes down of a spec beside what was read for it. */
export type CompiledSpec = Omit<WrittenSpec, "read"> & { readonly file: string };

/** What the cache takes down of a spec that was compiled to a folder. */
export function toCompiled(valid: ValidSpec, folder: ArtifactFolder): CompiledSpec {
  const { file, name, claims } = toHolder(valid);
  const known = claims.filter(({ claim }) => isKnown(claim)).map(({ rule: { code }, claim }) => ({ code, claim }));
  return { file, name, topology: valid.spec.topology, claims: known, digests: toDigests(folder) };
}

/** What the cache takes down of specs that were written, by the paths of their files; a spec that there is anything to say of is compiled each time. */
export function toWritten(
  specs: readonly CompiledSpec[],
  sources: readonly Source[],
  told: readonly Problem[],
): ReadonlyMap<string, WrittenSpec> {
  const sourceOf = new Map(sources.map((source) => [source.file, source]));
  const files = new Set(told.map(({ file }) => file));
  return new Map(
    specs.flatMap(({ file, ...spec }): [string, WrittenSpec][] => {
      const source = sourceOf.get(file);
      const read = source && readFor(source);
      if (read === undefined || Object.keys(read).some((path) => files.has(path))) return [];
      return [[file, { ...spec, read }]];
    }),
  );
}

/** The digests of all that was read for a spec; undefined where it has no place, or names what is not read. */
function readFor({ file, bytes, evidence, nodes, files = [] }: Source): WrittenSpec["read"] | undefined {
  const beside = evidencePath(file);
  if (beside === undefined) return undefined;
  const read: { [path: string]: string | null } = { [beside]: null, [nodesPath(file)]: null, [file]: digest(bytes) };
  if (evidence !== undefined) read[evidence.file] = digest(evidence.bytes);
  for (const named of [...files, ...(nodes === undefined ? [] : [nodes])]) {
    if (!("bytes" in named)) return undefined;
    read[named.file] = digest(named.bytes);
  }
  return read;
}
