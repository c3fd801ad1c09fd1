import type { ProblemText } from "../contract/problem";
import { visible } from "../contract/visible";

interface FileProblemText extends ProblemText {
  readonly severity: "error" | "warning";
}

/** The texts of every problem that reading, finding and writing files can report. */
export const fileProblemTexts = {
  "spec-not-found": {
    severity: "error",
    title: "There is no such file or folder",
    why: "Nothing can be compiled.",
    fix: "Correct the path; a relative one starts at the folder that the command runs in.",
  },
  "input-not-found": {
    severity: "error",
    title: "A file that the command was given beside the spec is not there",
    why: "A plan, a state, a lock file or a scenario was asked for; without it the answer would be another one.",
    fix: "Correct the path; a relative one starts at the folder that the command runs in.",
  },
  "spec-unreadable": {
    severity: "error",
    title: "This cannot be read",
    why: "Nothing can be compiled.",
    fix: "Check that it is a file and that you may read it.",
  },
  "no-specs": {
    severity: "error",
    title: "The folder holds no spec",
    why: "A run that compiles nothing looks like success.",
    fix: "Name a folder with .yaml, .yml or .json files; hidden ones, node_modules, folders with a plinth.json and *.evidence.* files do not count.",
  },
  "link-not-followed": {
    severity: "error",
    title: "A symbolic link leads out of the folder or nowhere, so it is not read as a spec",
    why: "A link can lead to any file of the machine, and messages about a spec show its text.",
    fix: "Put a copy of the file here, or name the file itself on the command line.",
  },
  "revision-unreadable": {
    severity: "error",
    title: "The spec cannot be read at this revision",
    why: "There is nothing to compare with.",
    fix: "Give a file, or a revision that git knows and that has the spec, such as main or HEAD~1; in CI the checkout must be deep enough.",
  },
  "not-a-folder": {
    severity: "error",
    title: "Output needs a folder here, and a link or a file has its name",
    why: "Plinth writes only inside the folder that was named.",
    fix: "Remove it, or choose another --out.",
  },
  "not-a-file": {
    severity: "error",
    title: "Output needs a file here, and a link, folder or device has its name",
    why: "Plinth replaces only plain files, so that it writes nowhere else and nothing is lost.",
    fix: "Remove it, or choose another --out.",
  },
  "foreign-file": {
    severity: "error",
    title: "A file is in the way that Plinth did not write",
    why: "It would be lost.",
    fix: "Move it away, or choose another --out; files of other names may stay.",
  },
  "folder-locked": {
    severity: "error",
    title: "Another run is writing the folder",
    why: "Two runs would mix their files.",
    fix: "Wait for the other run; if that process is not Plinth, remove .plinth.lock from the folder.",
  },
  "lock-left-behind": {
    severity: "error",
    title: "A run has locked the folder, and whether it still goes on cannot be seen from here",
    why: "Two runs would mix their files.",
    fix: "Make sure that no run is writing the folder, then remove this lock file.",
  },
  "manifest-unreadable": {
    severity: "error",
    title: "The manifest of the folder cannot be used",
    why: "Without it nobody knows which files Plinth wrote and may replace.",
    fix: "Restore it from version control, or remove it together with the folder's generated files.",
  },
  "file-changed": {
    severity: "error",
    title: "The file was changed while the command ran, so nothing was written",
    why: "What somebody else wrote would be lost.",
    fix: "Look at the change, then run again.",
  },
  "file-busy": {
    severity: "error",
    title: "Another run is writing this file",
    why: "One of the two would undo what the other wrote.",
    fix: "Wait for the other run; if there is none, a run was killed: remove the temporary file that the message names.",
  },
  "cannot-write": {
    severity: "error",
    title: "The system refused to write, and nothing was changed",
    why: "The output would be incomplete.",
    fix: "Free space or get permission, then run again.",
  },
  "write-interrupted": {
    severity: "error",
    title: "The system refused to go on after some files had been replaced",
    why: "The folder may hold old and new files, which Terraform would read as one configuration.",
    fix: "Remove the cause and run again: that completes the folder.",
  },
  "edited-artifact": {
    severity: "warning",
    title: "A generated file was edited by hand, and the edit was replaced",
    why: "What the spec does not say is lost with every compile.",
    fix: "Say it in the spec, or put it in a file of your own beside the generated ones; version control has the old text.",
  },
  "edited-stale-file": {
    severity: "warning",
    title: "A file that Plinth writes no more was edited by hand, so it stays",
    why: "Terraform reads it together with the generated files.",
    fix: "Remove it, unless it is now a file of your own.",
  },
} as const satisfies Readonly<Record<string, FileProblemText>>;

/** The closed set of problems with files. */
export type FileProblemCode = keyof typeof fileProblemTexts;

/** One thing wrong with a file or folder that a user named or that lies where output goes. */
export interface FileProblem {
  readonly code: FileProblemCode;
  readonly severity: "error" | "warning";
  readonly file: string;
  readonly message: string;
  readonly hint: string;
}

/** What a command takes beside a spec. */
export type Input = "plan" | "state" | "lock file" | "scenario";

/** That a file which was named as something else than a spec is not there. */
export function inputNotFound(file: string, what: Input): FileProblem {
  return { ...fileProblem("input-not-found", file), message: visible(`There is no such ${what}: ${file}`) };
}

/** The problem of this code with `file`; `detail` says what was seen. Never fails. */
export function fileProblem(code: FileProblemCode, file: string, detail?: string): FileProblem {
  const { severity, title, fix } = fileProblemTexts[code];
  return { code, severity, file, message: visible(detail === undefined ? title : `${title}: ${detail}`), hint: fix };
}
