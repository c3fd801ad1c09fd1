import { lstatSync, readFileSync } from "node:fs";
import { posix, resolve } from "node:path";
import type { ArtifactFolder } from "../contract/artifact";
import { digest } from "../contract/digest";
import type { Claim } from "../contract/topology";
import { temporaryPrefix } from "./folder-record";
import { lockName } from "./lock";
import { diskOperations as disk } from "./operations";
import { readBeside } from "./read-beside";
import { manifestName } from "./read-manifest";
import { replaceFiles } from "./replace-files";
import { isSystemError } from "./system-error";
import { toSlashes } from "./to-slashes";

/** A file as a run left it: one whose size, time and inode are the same has the same content. */
interface Stamp {
  readonly size: number;
  /** Milliseconds; 0 where the file may change once more without another time. */
  readonly time: number;
  readonly inode: number;
  readonly digest: string;
}

/** What a run read for a spec, what the spec has to say among others, and what is in its folder. */
export interface KeptSpec {
  readonly name: string;
  readonly topology: string;
  /** The digests of what was read, by path; null for a file that was looked for and was not there. */
  readonly read: { readonly [path: string]: string | null };
  /** What it would own, by the code of the rule that two owners break. */
  readonly claims: readonly { readonly code: string; readonly claim: Claim }[];
  readonly written: { readonly [name: string]: Stamp };
}

/** A spec that a run compiled and wrote. */
export interface WrittenSpec extends Omit<KeptSpec, "written"> {
  readonly folder: ArtifactFolder;
}

/** What the earlier runs into an output folder left to the next one. */
export interface RunCache {
  /** The spec that has this path and these bytes, where nothing has changed since of what was read for it or written; undefined otherwise. */
  find(path: string, bytes: Uint8Array): KeptSpec | undefined;
  /** Keeps what `find` has found and what was written. A cache that cannot be written only makes the next run slower. */
  save(written: ReadonlyMap<string, WrittenSpec>): Promise<void>;
}

/** Milliseconds within which a file that changes again may keep its time. */
const clockStep = 20;

/**
 * Opens what is kept in `cacheDir` of the runs into `outDir` by this build with the same `context`: all that is read for every spec. It is no
 * part of the output, and may be deleted at any time. Whoever can write there decides what is taken for unchanged.
 */
export function openRunCache(cacheDir: string, outDir: string, context: readonly (string | Uint8Array)[]): RunCache {
  const root = posix.normalize(toSlashes(outDir));
  const path = posix.join(toSlashes(cacheDir), `plinth-runs-${digest(resolve(outDir)).slice(-16)}.json`);
  const run = digest([readFileSync(__filename), ...context].map(digest).join(" "));
  const text = tryRead(path);
  const kept = toKept(text, run);
  const found = new Map<string, KeptSpec>();
  return {
    find: (file, bytes) => {
      const spec = kept.get(file);
      if (spec === undefined || spec.read[file] !== digest(bytes)) return undefined;
      const isRead = Object.entries(spec.read).every(([other, before]) => other === file || digestOf(other) === before);
      const written = isRead ? stampsOf(posix.join(root, spec.name), spec.written) : undefined;
      if (written === undefined) return undefined;
      const same = written === spec.written ? spec : { ...spec, written };
      found.set(file, same);
      return same;
    },
    save: async (compiled) => {
      if (compiled.size === 0 && [...found].every(([file, spec]) => kept.get(file) === spec)) return;
      const specs = new Map(found);
      for (const [file, { folder, ...spec }] of compiled) {
        const written = stampsOf(posix.join(root, folder.name), writtenBy(folder));
        if (written !== undefined) specs.set(file, { ...spec, written });
      }
      const after = `${JSON.stringify({ run, specs: Object.fromEntries(specs) })}\n`;
      await replaceFiles([{ path, before: text, after, isNamed: false }]);
    },
  };
}

function tryRead(path: string): string | undefined {
  try {
    return disk.look(path)?.isFile() ? disk.read(path) : undefined;
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

/** What is kept of this run; nothing where the text is cut short or of another one. */
function toKept(text: string | undefined, run: string): ReadonlyMap<string, KeptSpec> {
  if (text === undefined) return new Map();
  try {
    const kept: { readonly run: string; readonly specs: { readonly [file: string]: KeptSpec } } | null =
      JSON.parse(text);
    return new Map(kept?.run === run ? Object.entries(kept.specs) : []);
  } catch (error) {
    if (error instanceof SyntaxError) return new Map();
    throw error;
  }
}

/** Undefined for what is not read. */
function digestOf(path: string): string | null | undefined {
  const found = readBeside(path, Number.POSITIVE_INFINITY);
  if (found === undefined) return null;
  return "bytes" in found ? digest(found.bytes) : undefined;
}

/** The files that a spec's folder holds once it is written. */
function writtenBy({ artifacts, manifest }: ArtifactFolder): KeptSpec["written"] {
  const files = [...artifacts, { path: manifestName, content: manifest }];
  return Object.fromEntries(files.map(({ path, content }) => [path, { ...unknown, digest: digest(content) }]));
}

const unknown = { size: -1, time: 0, inode: 0 };

/**
 * The files of a folder as they are: `known` itself where all have the stamps that are known; undefined where one has another content, and where
 * a run is writing there or was interrupted.
 */
function stampsOf(folder: string, known: KeptSpec["written"]): KeptSpec["written"] | undefined {
  try {
    if (!disk.look(folder)?.isDirectory()) return undefined;
    if (disk.list(folder).some((name) => name === lockName || name.startsWith(temporaryPrefix))) return undefined;
    let isSame = true;
    const stamps: [string, Stamp][] = [];
    for (const [name, before] of Object.entries(known)) {
      const stamp = stampOf(posix.join(folder, name), before);
      if (stamp === undefined) return undefined;
      isSame &&= stamp === before;
      stamps.push([name, stamp]);
    }
    return isSame ? known : Object.fromEntries(stamps);
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

function stampOf(path: string, before: Stamp): Stamp | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) return undefined;
  const { size, mtimeMs: time, ino: inode } = found;
  if (size === before.size && time === before.time && inode === before.inode) return before;
  if (digest(readFileSync(path)) !== before.digest) return undefined;
  return { size, time: Date.now() - time > clockStep ? time : 0, inode, digest: before.digest };
}
