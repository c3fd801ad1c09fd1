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

/** Systems that cannot open or flush a folder say so with one of these. */
const unsupported = ["EACCES", "EBADF", "EINVAL", "EISDIR", "ENOTSUP", "EPERM"];

const flush = promisify(fsync);

/** What has a path. */
type Found = Pick<Stats, "isFile" | "isDirectory" | "isSymbolicLink" | "size" | "mtimeMs" | "mode">;

/** The calls that writing files makes, each failing with the system's error. */
export const diskOperations = {
  list: (folder: string): readonly string[] => readdirSync(folder),
  /** What has this path, links not followed; undefined if nothing has. */
  look: (path: string): Found | undefined => lstatSync(path, { throwIfNoEntry: false }),
  read: (path: string): string => readFileSync(path, "utf8"),
  makeFolder: (path: string): void => mkdirSync(path),
  removeFolder: (path: string): void => rmdirSync(path),
  /** Opens a file that must not exist yet. */
  create: (path: string): number => openSync(path, "wx"),
  setMode: (file: number, mode: number): void => fchmodSync(file, mode),
  write: (file: number, content: string): void => writeFileSync(file, content),
  flush: (file: number): Promise<void> => flush(file),
  close: (file: number): void => closeSync(file),
  rename: (from: string, to: string): void => renameSync(from, to),
  remove: (path: string): void => unlinkSync(path),
  /** Makes the names in a folder durable, where the system can. */
  flushFolder: async (path: string): Promise<void> => {
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

/** The operations on the disk, or others in their place, so that a test can let any of them fail. */
export type FileOperations = Readonly<typeof diskOperations>;
