import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { hasTerraform } from "../hcl/terraform";
import { plinthHere } from "../support/in-process";
import { makeScratch } from "../support/scratch";

jest.setTimeout(120_000);

interface Typed {
  readonly typed: string;
  readonly shown: string;
}

/** The commands of the tutorial in their order, with what it shows of what they print; blocks of `sh` show nothing. */
function readTyped(page: string): Typed[] {
  return [...page.matchAll(/^```(sh|console)\n([\s\S]*?)^```$/gm)].flatMap(([, kind, block = ""]) =>
    kind === "sh"
      ? [{ typed: block, shown: "" }]
      : block.split(/^\$ /m).flatMap((part) => {
          const [, typed = "", shown = ""] = /^((?:.*\\\n)*.*\n)([\s\S]*)$/.exec(part) ?? [];
          return typed === "" ? [] : [{ typed, shown }];
        }),
  );
}

/** Runs a command in this process where it is one of Plinth that needs no files of the build, by the shell otherwise. */
async function run(typed: string, folder: string): Promise<{ code: number | null; out: string }> {
  if (/^npx --no plinth (?!schemas|rehearse)[^|]*$/.test(typed)) {
    const [, , , ...words] = typed.replaceAll("\\\n", " ").match(/'[^']*'|\S+/g) ?? [];
    return plinthHere(
      words.map((word) => word.replaceAll("'", "")),
      folder,
    );
  }
  const command = typed.replaceAll("npx --no plinth", `"${process.execPath}" "${resolve("dist/plinth.js")}"`);
  const { status, stdout } = spawnSync("bash", ["-c", command], { cwd: folder, encoding: "utf8" });
  return { code: status, out: stdout };
}

/** Without durations and the version of Terraform, which differ from machine to machine. */
const settle = (text: string) =>
  text.replace(/ {2}[0-9.]+ (?:s|min)$/gm, "").replace(/terraform [0-9][^ :]*/g, "terraform VERSION");

/** Expects what is shown in what was printed, whole but for lines that a line `…` stands for. */
function expectShown(printed: string, shown: string): void {
  const parts = settle(shown).split(/^…\n/m);
  let rest = settle(printed);
  for (const [at, part] of parts.entries()) {
    const found = at === 0 ? 0 : rest.indexOf(part);
    expect(rest.slice(Math.max(found, 0), Math.max(found, 0) + part.length)).toBe(part);
    rest = rest.slice(Math.max(found, 0) + part.length);
  }
  if (parts.at(-1) !== "") expect(rest).toBe("");
}

describe("the tutorial", () => {
  const steps = readTyped(readFileSync("docs/guides/tutorial.md", "utf8"));
  const withTerraform = hasTerraform("the commands of the tutorial") ? test : test.skip;

  test("has commands", () => {
    expect(steps.filter(({ typed }) => typed.startsWith("npx --no plinth ")).length).toBeGreaterThan(10);
  });

  withTerraform("shows what its commands print, one after the other", async () => {
    const folder = makeScratch();
    for (const { typed, shown } of steps) {
      const { code, out } = await run(typed, folder);
      expect([typed, code]).toEqual([typed, shown.includes(" stays at allow-list: ") ? 1 : 0]);
      expectShown(out, shown);
    }
  });
});
