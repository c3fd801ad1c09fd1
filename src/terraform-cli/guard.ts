import { spawn } from "node:child_process";

/** What ends what this process began, should this process be killed. */
export interface Guard {
  /** A process group is running. */
  add(group: number): void;
  /** A process group has ended. */
  release(group: number): void;
  /** Ends the guard, and with it whatever is left of what it guards. */
  close(): void;
}

/** Reads which groups run until its input ends, which happens however its parent does; then kills those that are left and removes the folder. */
const script = `
while read -r what group; do
  others=
  for each in $groups; do [ "$each" = "$group" ] || others="$others $each"; done
  groups=$others
  [ "$what" = add ] && groups="$groups $group"
done
for each in $groups; do kill -s KILL -- "-$each" 2>/dev/null; done
rm -rf -- "$1"
`;

/**
 * Guards a folder and process groups with a shell in a session of its own: it outlives a kill of this process, and of its group, for as long as it
 * takes to clear away. Where there is no shell, nothing is guarded.
 */
export function openGuard(folder: string, searchPath: string): Guard {
  const shell = spawn("sh", ["-c", script, "sh", folder], {
    cwd: "/",
    env: { PATH: searchPath },
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  shell.on("error", () => {});
  shell.stdin.on("error", () => {});
  shell.unref();
  if ("unref" in shell.stdin && typeof shell.stdin.unref === "function") shell.stdin.unref();
  return {
    add: (group) => shell.stdin.write(`add ${group}\n`),
    release: (group) => shell.stdin.write(`release ${group}\n`),
    close: () => shell.stdin.end(),
  };
}
