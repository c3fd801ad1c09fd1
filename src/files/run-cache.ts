import {
  accessSync,
  constants,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { posix, resolve } from "node:path";
import type { ArtifactFolder } from "../contract/artifact";
import { digest } from "../contract/digest";
import { temporaryPrefix } from "./folder-record";
import { isKeptSpec, type KeptSpec, type Stamp } from "./kept-spec";
import { lockName } from "./lock";
import { diskOperations as disk } from "./operations";
import { readBeside } from "./read-beside";
import { manifestName } from "./read-manifest";
import { isSystemError } from "./system-error";
import { toSlashes } from "./to-slashes";

/** A spec that a run compiled and wrote. */
export interface WrittenSpec extends Omit<KeptSpec, "files"> {
  /** The digests of the files of its folder, by their names. */
  readonly digests: { readonly [name: string]: string };
}

/** The digests of the files of a folder. */
export function toDigests({ artifacts, manifest }: ArtifactFolder): WrittenSpec["digests"] {
  const files = [...artifacts, { path: manifestName, content: manifest }];
  return Object.fromEntries(files.map(({ path, content }) => [path, digest(content)]));
}

/** What the earlier runs into an output folder left to the next one. */
export interface RunCache {
  /** The spec that has this path and these bytes, where nothing has changed since of what was read for it or written; undefined otherwise. */
  find(path: string, bytes: Uint8Array): KeptSpec | undefined;
  /** Keeps what was written beside what is kept. A cache that cannot be written only makes the next run slower; of two runs the later one wins. */
  save(written: ReadonlyMap<string, WrittenSpec>): void;
}

/** Milliseconds within which a file that changes again may keep its time; some file systems have whole seconds. */
const clockStep = 2_000;

/** Milliseconds, far more than it takes to write what is kept. */
const longestWrite = 10 * 60 * 1000;

/** Bytes; far more than a million specs take. */
const largestCache = 1 << 28;

/**
 * Opens what is kept in `cacheDir` of the runs into `outDir` by this build with the same `context`: all that is read for every spec. It is no
 * part of the output, and may be deleted at any time. Whoever can write there decides what is taken for unchanged.
 */
export function openRunCache(cacheDir: string, outDir: string, context: readonly (string | Uint8Array)[]): RunCache {
  const root = posix.normalize(toSlashes(outDir));
  const path = posix.join(toSlashes(cacheDir), `plinth-runs-${digest(resolve(outDir)).slice(-16)}.json`);
  const run = digest([readFileSync(__filename), ...context].map(digest).join(" "));
  const kept = toKept(tryRead(path), run);
  const specs = new Map(kept);
  const check = (file: string, bytes: Uint8Array): KeptSpec | undefined => {
    const spec = kept.get(file);
    if (spec === undefined || spec.read[file] !== digest(bytes)) return undefined;
    const isRead = Object.entries(spec.read).every(([other, before]) => other === file || digestOf(other) === before);
    const files = isRead ? stampsOf(posix.join(root, spec.name), spec.files) : undefined;
    if (files === undefined) return undefined;
    return files === spec.files ? spec : { ...spec, files };
  };
  return {
    find: (file, bytes) => {
      const spec = check(file, bytes);
      if (spec === undefined) specs.delete(file);
      else specs.set(file, spec);
      return spec;
    },
    save: (compiled) => {
      for (const [file, { digests, ...spec }] of compiled) {
        const files = stampsOf(posix.join(root, spec.name), unstamped(digests));
        if (files !== undefined) specs.set(file, { ...spec, files });
      }
      const isSame = specs.size === kept.size && [...specs].every(([file, spec]) => kept.get(file) === spec);
      if (!isSame) tryWrite(path, `${JSON.stringify({ run, specs: Object.fromEntries(specs) })}\n`);
    },
  };
}

function tryRead(path: string): string | undefined {
  try {
    const found = disk.look(path);
    return found?.isFile() && found.size <= largestCache ? disk.read(path) : undefined;
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

/** Nobody else may write there, nor read what specs say. */
function tryWrite(path: string, text: string): void {
  const temporary = `${path}.${process.pid}`;
  try {
    mkdirSync(posix.dirname(path), { recursive: true, mode: 0o700 });
    // Of a killed run that had the same id, as happens in containers.
    rmSync(temporary, { force: true });
    writeFileSync(temporary, text, { mode: 0o600, flag: "wx" });
    renameSync(temporary, path);
    removeLeft(path);
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

/** Removes what killed runs left where they were writing the file of this path. */
function removeLeft(path: string): void {
  const folder = posix.dirname(path);
  for (const name of readdirSync(folder)) {
    const left = posix.join(folder, name);
    if (!left.startsWith(`${path}.`) || !/^\d+$/.test(left.slice(path.length + 1))) continue;
    const found = lstatSync(left, { throwIfNoEntry: false });
    if (found !== undefined && Date.now() - found.mtimeMs > longestWrite) rmSync(left, { force: true });
  }
}

/** What is kept of this run; nothing where the text is cut short or of another one. */
function toKept(text: string | undefined, run: string): ReadonlyMap<string, KeptSpec> {
  const kept = text === undefined ? undefined : tryParse(text);
  if (kept?.run !== run) return new Map();
  const entries: readonly (readonly [string, unknown])[] = Object.entries(kept.specs ?? {});
  return new Map(entries.flatMap(([file, spec]) => (isKeptSpec(file, spec) ? [[file, spec] as const] : [])));
}

function tryParse(text: string): { readonly run?: unknown; readonly specs?: object | null } | undefined {
  try {
    return JSON.parse(text) ?? undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** More bytes than anything that is read beside a spec. */
const largestBeside = 1 << 20;

/** Undefined for what is not read. */
function digestOf(path: string): string | null | undefined {
  const found = readBeside(path, largestBeside);
  if (found === undefined) return null;
  return "bytes" in found ? digest(found.bytes) : undefined;
}

function unstamped(digests: WrittenSpec["digests"]): KeptSpec["files"] {
  return Object.fromEntries(Object.entries(digests).map(([path, digest]) => [path, { ...unknown, digest }]));
}

const unknown = { size: -1, written: -1, changed: -1, inode: -1 };

/**
 * The files of a folder as they are: `known` itself where all have the stamps that are known; undefined where one has another content, and where
 * a run is writing there or was interrupted, or nothing may be written.
 */
function stampsOf(folder: string, known: KeptSpec["files"]): KeptSpec["files"] | undefined {
  try {
    if (!disk.look(folder)?.isDirectory()) return undefined;
    accessSync(folder, constants.W_OK);
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
  const { size, mtimeMs, ctimeMs: changed, ino: inode } = found;
  const isSame = size === before.size && mtimeMs === before.written && changed === before.changed;
  if (isSame && inode === before.inode) return before;
  if (digest(readFileSync(path)) !== before.digest) return undefined;
  const written = Date.now() - Math.max(mtimeMs, changed) > clockStep ? mtimeMs : -1;
  return { size, written, changed, inode, digest: before.digest };
}
