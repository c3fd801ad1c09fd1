import { execFileSync } from "node:child_process";

const settings = ["user.name=a", "user.email=a@example.com", "commit.gpgsign=false", "init.defaultBranch=main"].flatMap(
  (setting) => ["-c", setting],
);

/** What git prints in a folder, as the same author whatever the settings of the machine. Throws where git fails. */
export function git(folder: string, ...words: readonly string[]): string {
  return execFileSync("git", [...settings, ...words], { cwd: folder, encoding: "utf8", stdio: "pipe" }).trim();
}

/** Commits all that is in a folder, in a repository of its own with the branch `main`. */
export function commitAll(folder: string): void {
  git(folder, "init", "--quiet");
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message", "specs");
}
