import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { checkAll } from "../../src/compile";
import type { Problem } from "../../src/contract/problem";
import { knowledge } from "../../src/knowledge";
import { problemPages } from "../../src/pages/problem-pages";
import type { Source } from "../../src/spec/parse";
import { caseFolders, readExpected } from "../support/cases";
import { type Mark, readMarks } from "../support/marks";

function readSource(path: string): Source {
  return { file: path, bytes: readFileSync(path) };
}

function toMarks(problems: readonly Problem[]): Mark[] {
  return problems.map(({ range, code }) => ({ line: range.start.line, code }));
}

const single = readdirSync("test/invalid").sort();
const sets = readdirSync("test/invalid-sets").sort();

describe("a mistake in a spec is reported on its line", () => {
  test.each(single)("%s", (name) => {
    const path = join("test/invalid", name);
    const marks = readMarks(readFileSync(path, "utf8"));
    expect(marks.length).toBeGreaterThan(0);
    expect(toMarks(checkAll([readSource(path)], knowledge).problems)).toEqual(marks);
  });
});

describe("a collision among specs is reported on its line", () => {
  test.each(sets)("%s", (name) => {
    const paths = readdirSync(join("test/invalid-sets", name))
      .sort()
      .map((file) => join("test/invalid-sets", name, file));
    const { problems } = checkAll(paths.map(readSource), knowledge);
    const marks = paths.map((path) => ({ path, marks: readMarks(readFileSync(path, "utf8")) }));
    expect(marks.flatMap((of) => of.marks).length).toBeGreaterThan(0);
    expect(paths.map((path) => ({ path, marks: toMarks(problems.filter(({ file }) => file === path)) }))).toEqual(
      marks,
    );
  });
});

test("every rule of a topology has a fixture that breaks it", () => {
  const marked = [
    ...single.map((name) => join("test/invalid", name)),
    ...sets.flatMap((name) =>
      readdirSync(join("test/invalid-sets", name)).map((file) => join("test/invalid-sets", name, file)),
    ),
  ].flatMap((path) => readMarks(readFileSync(path, "utf8")).map(({ code }) => code));
  const told = caseFolders.flatMap((folder) =>
    [...readExpected(folder).matchAll(/^\S+ (?:error|warning) (.+)$/gm)].map(([, code]) => code),
  );
  const rules = problemPages(knowledge.topologies).filter(({ topologies }) => topologies.length > 0);
  expect(rules.map(({ code }) => code).filter((code) => ![...marked, ...told].includes(code))).toEqual([]);
});

test("the example specs break no rule", () => {
  const sources = readdirSync("specs").map((name) => readSource(join("specs", name)));
  expect(toMarks(checkAll(sources, knowledge).problems)).toEqual([]);
});
