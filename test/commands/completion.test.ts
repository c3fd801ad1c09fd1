import { spawnSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import { plinth } from "../support/cli";
import { findProgram } from "../support/find-program";
import { makeScratch } from "../support/scratch";
import { layScratch } from "../support/trees";

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

  const fish = findProgram("fish");
  (fish === undefined ? test.skip : test).each([
    ["plinth val", ["validate"]],
    ["plinth validate --format j", ["json", "junit"]],
    ["plinth validate --str", ["--strict"]],
    ["plinth completion ", ["bash", "fish", "zsh"]],
  ])("in fish, %j gives %j", (line, offered) => {
    const script = `${plinth(["completion", "fish"]).out}complete -C ${JSON.stringify(line)}`;
    const { stdout } = spawnSync(fish ?? "", ["--no-config", "-c", script], { cwd: makeScratch(), encoding: "utf8" });
    expect(
      stdout
        .trim()
        .split("\n")
        .map((each) => each.split("\t")[0]),
    ).toEqual(offered);
  });

  const zsh = findProgram("zsh");
  (zsh === undefined ? test.skip : test)("in zsh, a tab writes the one that is meant", () => {
    const typed = ["plinth vali", "plinth validate --form", "plinth validate --format ju", "plinth completion ba"];
    const folder = layScratch({ "plinth.zsh": plinth(["completion", "zsh"]).out });
    // A terminal of its own, in which lines are typed, each with a tab and then a return.
    const script = `zmodload zsh/zpty
zpty shell zsh -f -i
until-said() { local text; repeat 100; do zpty -r -t shell text && said+=$text; [[ $said == *"$1"* ]] && return; sleep 0.1; done; exit 1 }
zpty -w shell 'TERM=dumb; autoload -U compinit; compinit -u -D; source ./plinth.zsh; plinth() { print -r -- "ran:$*:" }; print rea""dy'
until-said ready
for line in ${typed.map((line) => `'${line}'`).join(" ")}; do
  said=
  zpty -w -n shell "$line"$'\\t\\n'
  until-said 'ran:'
  print -r -- "$said"
done
`;
    const { stdout } = spawnSync(zsh ?? "", ["-f", "-c", script], { cwd: folder, encoding: "utf8" });
    expect([...stdout.matchAll(/ran:([^:]*):/g)].map(([, line]) => line)).toEqual([
      "validate",
      "validate --format",
      "validate --format junit",
      "completion bash",
    ]);
  });
});
