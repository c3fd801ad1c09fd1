import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { checkAll } from "../../src/compile";
import type { Problem } from "../../src/contract/problem";
import { knowledge } from "../../src/knowledge";
import { followHint, readTwins } from "../support/follow-hint";
import { readMarks } from "../support/marks";

/** A fixture: one spec, or those of a set. */
interface Fixture {
  readonly name: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly codes: readonly string[];
}

function readFixtures(folder: string): Fixture[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const at = join(folder, name);
      const files = name.endsWith(".yaml") ? [at] : readdirSync(at).map((file) => join(at, file));
      const texts = new Map(files.sort().map((file) => [file, readFileSync(file, "utf8")]));
      const codes = [...texts.values()].flatMap((text) => readMarks(text).map(({ code }) => code));
      return { name, texts, codes };
    });
}

function problemsOf(texts: ReadonlyMap<string, string>): readonly Problem[] {
  const sources = [...texts].map(([file, text]) => ({ file, bytes: Buffer.from(text) }));
  return checkAll(sources, knowledge).problems;
}

function show({ severity, code, message }: Problem): string {
  return `${severity} ${code}: ${message}`;
}

const single = readFixtures("test/invalid");
const sets = readFixtures("test/invalid-sets");
const twins = [...single, ...sets].flatMap((fixture) => {
  const ways = new Map([...fixture.texts].map(([file, text]) => [file, readTwins(text)]));
  const count = Math.max(...[...ways.values()].map(({ length }) => length));
  return Array.from({ length: count }, (_, way) => {
    const mended = new Map([...fixture.texts].map(([file, text]) => [file, ways.get(file)?.[way] ?? text]));
    return { ...fixture, name: `${fixture.name}, way ${way + 1}`, of: fixture.name, mended };
  });
});

/** Codes whose way out no spec of the fixture's topology shows: the topology to take, or what to do. */
const outside: { readonly [code: string]: { readonly topology: string } | string } = {
  "clickpipes-in-other-region": { topology: "clickpipes-endpoint-service" },
  "serverless-cluster": { topology: "clickpipes-vpc-resource" },
  "resource-shared-twice": "Keep one of the specs",
};

describe("the twin of a fixture, mended as its lines #+ tell, has no problem", () => {
  test.each(twins)("$name", ({ mended }) => {
    expect(problemsOf(mended).map(show)).toEqual([]);
  });
});

describe("a hint that names what to write is right to the letter", () => {
  const followed: string[] = [];

  test.each(single)("$name", ({ texts }) => {
    const [[file, text] = ["", ""]] = texts;
    const problems = problemsOf(texts);
    for (const problem of problems) {
      const others = problems.filter((each) => each !== problem).map(({ code }) => code);
      for (const way of followHint(text, problem)) {
        const left = problemsOf(new Map([[file, way]])).filter(({ code }) => !others.includes(code));
        // A warning that follows has a way out of its own. An example shows a form, whatever else stands in the spec.
        const isForm = problem.hint.includes(" Example: ");
        const wrong = left.filter(({ code, severity }) => code === problem.code || (severity === "error" && !isForm));
        expect([problem.hint, wrong.map(show)]).toEqual([problem.hint, []]);
        followed.push(problem.code);
      }
    }
  });

  test("and every code of a fixture has a hint of this kind, a twin, or a way out in another spec", () => {
    const mended = twins.flatMap(({ codes }) => codes);
    const codes = [...new Set([...single, ...sets].flatMap(({ codes: each }) => each))];
    const without = codes.filter((code) => !mended.includes(code) && !followed.includes(code));
    expect(without.sort()).toEqual(Object.keys(outside).sort());
  });
});

test("what a hint for several specs tells to set is set in the twins", () => {
  for (const { name, texts } of sets) {
    const written = twins
      .filter(({ of }) => of === name)
      .flatMap(({ mended }) => [...mended.values()])
      .join("\n");
    if (written === "") continue;
    for (const { hint } of problemsOf(texts)) {
      const settings = [...hint.matchAll(/(?:set \w+\.|add )(\w+)(?: to |: )(\[\S+\]|\w+)/gi)];
      for (const [, name, value] of settings) expect(written).toContain(`${name}: ${value}`);
    }
  }
});

test("a way out in another topology names one that there is", () => {
  for (const { texts } of [...single, ...sets]) {
    for (const { code, hint } of problemsOf(texts)) {
      const way = outside[code];
      if (way !== undefined) expect(hint).toContain(typeof way === "string" ? way : `the topology ${way.topology}`);
      for (const [, name = ""] of hint.matchAll(/\btopology ([a-z]+(?:-[a-z]+)+)/g)) {
        expect(Object.keys(knowledge.topologies)).toContain(name);
      }
    }
  }
});
