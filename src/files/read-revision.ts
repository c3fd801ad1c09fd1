import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { basename, dirname, posix } from "node:path";
import { fileProblem, type Problem } from "../contract/problem";
import { type Beside, isLink, readBeside } from "./read-beside";
import { readSource } from "./read-source";
import { isSystemError, toReason } from "./system-error";
import { toSlashes } from "./to-slashes";

/** A version of a spec: its name for messages, its bytes, and what reads a file of a name beside it as it was there. */
export interface VersionOfSpec {
  readonly file: string;
  readonly bytes: Buffer;
  readonly readBeside: (name: string) => Beside | undefined;
}

/** An earlier or other version of a spec and where it was taken from; or that the revision has no such file. */
export type Version =
  | (VersionOfSpec & { readonly from: "file" | "revision" })
  | { readonly isAbsent: true; readonly revision: string }
  | { readonly problem: Problem };

const deadline = 20_000;

/** What git needs of the environment; nothing else of the caller's reaches it. */
const passedOn = ["PATH", "HOME", "USERPROFILE", "SystemRoot", "XDG_CONFIG_HOME", "GIT_DIR", "GIT_WORK_TREE"];

/**
 * Reads what `named` stands for beside the spec at `path`: the file of that name where there is one, otherwise the spec as it was at
 * that git revision. A name that is both is refused, because whoever can add a file could then choose what is compared. Never reads more than `limit` bytes and one. Problems: those of `readSource`, `revision-unreadable`.
 */
export function readVersion(named: string, path: string, limit: number): Version {
  if (isFile(named)) {
    if (!/^\.{0,2}\//.test(named) && "commit" in findCommit(named, path === "-" ? "." : dirname(path))) {
      const detail = `it is both a file and a revision; write ./${named} for the file, or another name of the revision`;
      return { problem: fileProblem("revision-unreadable", named, detail) };
    }
    const read = readSource(named, limit);
    if ("problem" in read) return read;
    const beside = (name: string) => readBeside(posix.join(posix.dirname(toSlashes(named)), name), limit);
    return { from: "file", file: toSlashes(named), bytes: read.bytes, readBeside: beside };
  }
  return readRevision(named, path, limit);
}

/** Reads a file as it was at a git revision, without a shell, filters or network. */
function readRevision(revision: string, path: string, limit: number): Version {
  const refuse = (detail: string): Version => ({ problem: fileProblem("revision-unreadable", revision, detail) });
  if (path === "-") return refuse("standard input has no revisions");
  const folder = dirname(path);
  const found = findCommit(revision, folder);
  if ("reason" in found) return refuse(found.reason);
  const listed = runGit(folder, ["ls-tree", "--name-only", found.commit, `./${basename(path)}`], 4096);
  if ("bytes" in listed && listed.bytes.length === 0) return { isAbsent: true, revision };
  const blob = runGit(folder, ["cat-file", "blob", `${found.commit}:./${basename(path)}`], limit + 1);
  if ("reason" in blob) return refuse(blob.reason || "the revision has no such file");
  const beside = besideAt(folder, found.commit, ".", limit);
  return { from: "revision", file: `${revision}:${toSlashes(path)}`, bytes: blob.bytes, readBeside: beside };
}

/** What reads a file of a name in a folder as a commit has it; `place` is that folder for git, which runs in another one. */
export function besideAt(
  folder: string,
  commit: string,
  place: string,
  limit: number,
): (name: string) => Beside | undefined {
  return (name) => {
    const path = `${place}/${name}`;
    const entry = entryAt(folder, commit, path);
    if (entry === undefined) return undefined;
    if ("reason" in entry) return { refused: entry.reason };
    if (entry.mode === "120000") return { refused: isLink };
    const blob = runGit(folder, ["cat-file", "blob", `${commit}:${path}`], limit + 1);
    return "bytes" in blob ? blob : { refused: blob.reason };
  };
}

/** What a commit has at a path: its mode and kind; undefined where nothing is there. Gives the reason in words where git cannot tell. */
export function entryAt(
  folder: string,
  commit: string,
  path: string,
): { readonly mode: string; readonly kind: string } | { readonly reason: string } | undefined {
  const listed = runGit(folder, ["--literal-pathspecs", "ls-tree", commit, path], 4096);
  if ("reason" in listed) return listed;
  const [mode = "", kind] = listed.bytes.toString("latin1").split(" ");
  return kind === undefined ? undefined : { mode, kind };
}

/** The commit that a revision names. Gives the reason in words where it names none. */
export function findCommit(
  revision: string,
  folder: string,
): { readonly commit: string } | { readonly reason: string } {
  // Git would take a leading hyphen as an option, and a colon as more than a revision.
  if (!/^[^-:\s\p{C}][^:\s\p{C}]*$/u.test(revision))
    return { reason: "it is neither a file nor the name of a revision" };
  const commit = runGit(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`], 1024);
  if ("bytes" in commit) return { commit: commit.bytes.toString("latin1").trim() };
  return { reason: commit.reason || "it is neither a file nor a revision that git knows here" };
}

/**
 * Runs git, which reads no more of the environment than it needs, without a shell, prompts or network. Gives its output, or in words why
 * there is none; that it is longer than `most` bytes is such a reason, except for a blob, of which the bytes up to there are given.
 */
export function runGit(
  folder: string,
  arguments_: readonly string[],
  most: number,
): { readonly bytes: Buffer } | { readonly reason: string } {
  const inherited = passedOn.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  const { error, status, stdout, stderr } = spawnSync("git", [...arguments_], {
    cwd: folder,
    env: {
      ...Object.fromEntries(inherited),
      LC_ALL: "C",
      GIT_TERMINAL_PROMPT: "0",
      GIT_OPTIONAL_LOCKS: "0",
      GIT_NO_LAZY_FETCH: "1",
    },
    maxBuffer: most,
    timeout: deadline,
    killSignal: "SIGKILL",
    windowsHide: true,
  });
  if (isSystemError(error, "ENOBUFS"))
    return arguments_[0] === "cat-file" ? { bytes: stdout } : { reason: `git tells more than ${most} bytes` };
  if (isSystemError(error, "ENOENT")) return { reason: "git is not there, or the folder of the spec is not" };
  if (isSystemError(error, "ETIMEDOUT")) return { reason: `git did not answer within ${deadline / 1000} seconds` };
  if (error !== undefined) return { reason: toReason(error) };
  if (status !== 0) return { reason: firstLine(stderr) };
  return { bytes: stdout };
}

function firstLine(text: Buffer): string {
  const [line = ""] = text
    .toString("utf8")
    .trim()
    .replace(/^fatal: /, "")
    .split("\n");
  return line.slice(0, 200);
}

/** A name that the system refuses, such as a link to itself or one that is too long, is no file. */
function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch (error) {
    if (isSystemError(error)) return false;
    throw error;
  }
}
