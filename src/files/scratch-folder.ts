import { accessSync, constants, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { toReason } from "./system-error";

/** A temporary folder that nobody else may read. */
export interface ScratchFolder {
  /** Absolute, links resolved. */
  readonly path: string;
  /** The absolute path of a folder below it, made where it is missing. */
  folder(name: string): string;
  /** Writes a file below it. */
  write(path: string, content: string): void;
  /** Removes a file below it, if it is there. */
  remove(path: string): void;
  /** Removes the folder with everything in it; the second call does nothing. */
  dispose(): void;
}

const open = new Set<ScratchFolder>();
let isWatchingExit = false;

/** The longest path of a folder for temporary ones: that of a socket in them may have 103 characters on macOS, and 107 on Linux. */
const longestRoot = 60;

/** Why no temporary folder can be made here, as a sentence; undefined where one can. */
export function whyNoScratch(): string | undefined {
  const root = tmpdir();
  try {
    accessSync(root, constants.W_OK | constants.X_OK);
  } catch (error) {
    return `The folder for temporary files, ${root}, cannot be used: ${toReason(error)}. Set TMPDIR to another.`;
  }
  const { length } = realpathSync(root);
  if (length <= longestRoot) return undefined;
  return `The path of the folder for temporary files has ${length} characters, too many for sockets in it. Set TMPDIR to one with at most ${longestRoot}.`;
}

/**
 * Makes a temporary folder. Its name is short, because the paths of sockets in it may have about a hundred characters. However the process
 * ends, short of a kill, the folder goes. Throws the system's error.
 */
export function makeScratchFolder(): ScratchFolder {
  if (!isWatchingExit) process.once("exit", disposeAll);
  isWatchingExit = true;
  const path = realpathSync(mkdtempSync(join(tmpdir(), "plinth-")));
  const folder = (name: string): string => {
    mkdirSync(join(path, name), { recursive: true, mode: 0o700 });
    return join(path, name);
  };
  const scratch: ScratchFolder = {
    path,
    folder,
    write: (name, content) => {
      folder(dirname(name));
      writeFileSync(join(path, name), content);
    },
    remove: (name) => rmSync(join(path, name), { force: true }),
    dispose: () => {
      open.delete(scratch);
      rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    },
  };
  open.add(scratch);
  return scratch;
}

function disposeAll(): void {
  for (const scratch of open) scratch.dispose();
}
