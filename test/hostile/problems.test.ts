import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { createColors } from "picocolors";
import { parse as parseYaml } from "yaml";
import { toProblemFormat } from "../../src/commands/problem-formats";
import { checkAll } from "../../src/compile";
import { fileProblem, makeProblem, wholeFile } from "../../src/contract/problem";
import { knowledge } from "../../src/knowledge";
import { toText } from "../../src/report/problems-report";
import { payloads } from "./payloads";
import { xmlStructure } from "./token-structure";

/** What is found in a spec of an unknown topology, where a text stands as it is in the file and in the file's name. */
function findIn(text: string) {
  const file = `${text}.yaml`;
  const bytes = Buffer.from(`topology: clickhouse-aws\nname: ${text}\nstage: "${text}"\n`);
  const { problems } = checkAll([{ file, bytes }], knowledge);
  const found = { problems, files: [file], isStrict: true, docs: undefined, ignored: [] };
  return { problems, found, text: toText(problems, new Map([[file, bytes.toString()]]), createColors(false)) };
}

const controls = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

describe.each(payloads)("problems about %s", (_, payload) => {
  const { problems, found, text } = findIn(payload);

  test("are there", () => {
    expect(problems.length).toBeGreaterThan(0);
  });

  test("bring nothing to a terminal but lines and the tabs of the spec", () => {
    expect(text).not.toMatch(controls);
  });

  test("are as many workflow commands", () => {
    const lines = toProblemFormat("github", found).split("\n").slice(0, -1);
    expect(lines.map((line) => line.slice(0, 2))).toEqual(problems.map(() => "::"));
  });

  test("are well-formed XML with nothing in it but theirs", () => {
    const elements = new Set(xmlStructure(toProblemFormat("junit", found)).map((element) => element.split(" ")[0]));
    expect([...elements].sort()).toEqual(["failure", "testcase", "testsuite", "testsuites"]);
  });

  test("are as many issues of code quality", () => {
    expect(JSON.parse(toProblemFormat("codequality", found))).toHaveLength(problems.length);
  });
});

test("a problem fits on a screen, however long what it names is", () => {
  const file = `${"d".repeat(200)}/`.repeat(100);
  const problems = [fileProblem("spec-unreadable", file, file), makeProblem("not-utf8", wholeFile(file), file, file)];
  for (const problem of problems) {
    const text = toText([problem], new Map(), createColors(false));
    expect(text.length).toBeLessThan(80 * 40);
    expect(text).toContain(`${"d".repeat(200)}/`);
  }
});

test("what is wrong with a file that several specs name is told once", () => {
  const spec = parseYaml(readFileSync("specs/clickhouse-aws.yaml", "utf8"));
  const named = { ...spec, network: { ...spec.network, policy: { file: "p.json" } } };
  const sources = ["a", "b"].map((name) => ({
    file: `${name}.json`,
    bytes: Buffer.from(JSON.stringify({ ...named, name })),
    files: [{ name: "p.json", file: "p.json", bytes: Buffer.from("\ufeff{}", "utf16le") }],
  }));
  const { problems } = checkAll(sources, knowledge);
  expect(problems.filter(({ file }) => file === "p.json").map(({ code }) => code)).toEqual(["not-utf8"]);
});
