import { posix } from "node:path";
import type { FileOperations } from "../../src/files/operations";

interface Entry {
  /** Undefined for a folder. */
  text: string | undefined;
  mtimeMs: number;
}

/** Files below `/`, by path; a folder's path ends in a slash. */
export interface Files {
  readonly [path: string]: string;
}

/** A file system in memory without links and permissions, so that a test can go through every call that writing makes. */
export function makeMemoryDisk(files: Files): {
  readonly operations: FileOperations;
  /** All there is, folders with an empty text. */
  readonly tree: () => Files;
  /** Replaces the text of a file, which then is as old as can be. */
  readonly age: (path: string, text: string) => void;
} {
  const entries = new Map<string, Entry>([["/", { text: undefined, mtimeMs: 0 }]]);
  const opened = new Map<number, Entry>();
  const fail = (code: string, errno: number): never => {
    throw Object.assign(new Error(code), { code, errno });
  };
  const get = (path: string): Entry => entries.get(path) ?? fail("ENOENT", -2);
  const namesIn = (folder: string) =>
    [...entries.keys()]
      .filter((path) => path !== "/" && posix.dirname(path) === folder)
      .map((path) => posix.basename(path));
  const add = (path: string, text: string | undefined): Entry => {
    if (entries.has(path)) fail("EEXIST", -17);
    if (get(posix.dirname(path)).text !== undefined) fail("ENOTDIR", -20);
    const entry = { text, mtimeMs: Date.now() };
    entries.set(path, entry);
    return entry;
  };
  const addFolders = (path: string): void => {
    if (entries.has(path)) return;
    addFolders(posix.dirname(path));
    add(path, undefined);
  };
  for (const [path, text] of Object.entries(files)) {
    addFolders(path.endsWith("/") ? path.slice(0, -1) : posix.dirname(path));
    if (!path.endsWith("/")) add(path, text);
  }
  const operations: FileOperations = {
    list: (path) => (get(path).text === undefined ? namesIn(path) : fail("ENOTDIR", -20)),
    look: (path) => {
      const found = entries.get(path);
      if (found === undefined) return undefined;
      const isFile = found.text !== undefined;
      return {
        isFile: () => isFile,
        isDirectory: () => !isFile,
        isSymbolicLink: () => false,
        size: Buffer.byteLength(found.text ?? ""),
        mtimeMs: found.mtimeMs,
        mode: 0o644,
      };
    },
    read: (path) => get(path).text ?? fail("EISDIR", -21),
    makeFolder: (path) => void add(path, undefined),
    removeFolder: (path) => {
      if (get(path).text !== undefined) fail("ENOTDIR", -20);
      if (namesIn(path).length > 0) fail("ENOTEMPTY", -39);
      entries.delete(path);
    },
    create: (path) => {
      const file = opened.size;
      opened.set(file, add(path, ""));
      return file;
    },
    setMode: () => {},
    write: (file, content) => {
      const entry = opened.get(file) ?? fail("EBADF", -9);
      entry.text = `${entry.text ?? ""}${content}`;
    },
    flush: async () => {},
    close: () => {},
    rename: (from, to) => {
      entries.set(to, get(from));
      entries.delete(from);
    },
    remove: (path) => {
      if (get(path).text === undefined) fail("EISDIR", -21);
      entries.delete(path);
    },
    flushFolder: async (path) => void get(path),
  };
  const tree = () =>
    Object.fromEntries(
      [...entries]
        .filter(([path]) => path !== "/")
        .map(([path, { text }]): [string, string] => (text === undefined ? [`${path}/`, ""] : [path, text]))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return { operations, tree, age: (path, text) => entries.set(path, { text, mtimeMs: 0 }) };
}

/** Operations of which each call is announced to `watch`, which may throw in its place. */
export function watched(
  operations: FileOperations,
  watch: (name: keyof FileOperations, args: readonly unknown[]) => void,
): FileOperations {
  return new Proxy(operations, {
    get: (target, name: keyof FileOperations) => {
      return (...args: unknown[]) => {
        watch(name, args);
        return Reflect.apply(target[name], undefined, args);
      };
    },
  });
}
