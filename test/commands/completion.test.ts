import { spawnSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import { plinth } from "../support/cli";

describe("plinth completion", () => {
  /** What bash offers for a line that is typed so far. */
  const complete = (words: readonly string[]) => {
    const script = `${plinth(["completion", "bash"]).out}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}; _plinth; printf '%s\n' "\${COMPREPLY[@]}"`;
    const { stdout } = spawnSync("bash", ["--norc"], { input: script, encoding: "utf8" });
    return stdout.trim().split("\n");
  };

  test.each([
    [["plinth", "val"], ["validate"]],
    [
      ["plinth", "validate", "--format", "j"],
      ["json", "junit"],
    ],
    [["plinth", "validate", "--str"], ["--strict"]],
    [
      ["plinth", "completion", ""],
      ["bash", "zsh", "fish"],
    ],
    [["plinth", "validate", "specs"], [""]],
  ])("in bash, %j gives %j", (words, offered) => {
    expect(complete(words)).toEqual(offered);
  });

  test.each(["zsh", "fish"])("knows every command in %s", (shell) => {
    const { code, out } = plinth(["completion", shell]);
    expect(code).toBe(0);
    for (const name of ["validate", "synth", "explain", "schemas"]) expect(out).toContain(name);
  });
});
