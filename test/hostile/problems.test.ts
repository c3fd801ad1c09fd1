import { describe, expect, test } from "@jest/globals";
import { createColors } from "picocolors";
import { toProblemFormat } from "../../src/commands/problem-formats";
import { checkAll } from "../../src/compile";
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
