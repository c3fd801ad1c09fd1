import {
  closeSync,
  fchmodSync,
  fsync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  type Stats,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { promisify } from "node:util";
import { isSystemError } from "./system-error";

/** The calls that writing files makes, each failing with the system's error, so that a test can let any of them fail. */
export interface FileOperations {
  readonly list: (folder: string) => readonly string[];
  /** What has this path, links not followed; undefined if nothing has. */
  readonly look: (path: string) => Stats | undefined;
  readonly read: (path: string) => string;
  readonly makeFolder: (path: string) => void;
  readonly removeFolder: (path: string) => void;
  /** Opens a file that must not exist yet. */
  readonly create: (path: string) => number;
  readonly setMode: (file: number, mode: number) => void;
  readonly write: (file: number, content: string) => void;
  readonly flush: (file: number) => Promise<void>;
  readonly close: (file: number) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
  /** Makes the names in a folder durable, where the system can. */
  readonly flushFolder: (path: string) => Promise<void>;
}

/** Systems that cannot open or flush a folder say so with one of these. */
const unsupported = ["EACCES", "EBADF", "EINVAL", "EISDIR", "ENOTSUP", "EPERM"];

const flush = promisify(fsync);

/** The operations on the real file system. */
export const diskOperations: FileOperations = {
  list: (folder) => readdirSync(folder),
  look: (path) => lstatSync(path, { throwIfNoEntry: false }),
  read: (path) => readFileSync(path, "utf8"),
  makeFolder: (path) => mkdirSync(path),
  removeFolder: rmdirSync,
  create: (path) => openSync(path, "wx"),
  setMode: fchmodSync,
  write: (file, content) => writeFileSync(file, content),
  flush,
  close: closeSync,
  rename: renameSync,
  remove: unlinkSync,
  flushFolder: async (path) => {
    try {
      const folder = openSync(path, "r");
      try {
        await flush(folder);
      } finally {
        closeSync(folder);
      }
    } catch (error) {
      if (!unsupported.some((code) => isSystemError(error, code))) throw error;
    }
  },
};
