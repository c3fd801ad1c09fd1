import { beforeAll, describe, expect, test } from "@jest/globals";
import { loadModule } from "libpg-query";
import { checkAll, type SynthesizedSpec, toFolder } from "../../src/compile";
import { isFailing } from "../../src/contract/problem";
import { knowledge } from "../../src/knowledge";
import { parse, toPointer } from "../../src/spec/parse";
import { validate } from "../../src/spec/validate-spec";
import type { JsonObject } from "../../src/terraform/json";
import { payloads } from "./payloads";
import { findExamples, type Place, put } from "./places";
import { tokenStructure } from "./token-structure";

const marker = "marker";
const examples = findExamples()
  .filter(({ places }) => places.length > 0)
  .map((example, at) => ({ at, ...example }));
// Each field stands in several examples: here each of them takes its share of the texts, and all of them in the proof.
const share = process.env["PLINTH_PROVE"] === undefined ? 2 : 1;
let combinations = 0;

interface Structures {
  readonly [path: string]: string;
}

type Compiled = readonly SynthesizedSpec[];

interface Taken {
  readonly takers: readonly Place[];
  readonly specs: Compiled;
}

beforeAll(() => loadModule());

describe.each(examples)("$name", ({ at, spec, places }) => {
  const values = places.filter(({ path, isKey }) => !isKey && path[0] !== "topology" && path[0] !== "stage");
  const keys = places.filter(({ isKey }) => isKey);
  const marked = new Map<string, Promise<Structures>>();
  let authors: Place[] = [];
  let markable: Place[] = [];

  beforeAll(() => {
    authors = keys.filter((key) => compiled(put(spec, [key], marker)) !== undefined);
    markable = [...authors, ...findTakers(spec, values, marker).flatMap(({ takers }) => takers)];
  });

  test.each(payloads.filter((_, index) => (index + at) % share === 0))(
    "takes %s as it is or not at all",
    async (_, text) => {
      // Where a key is an identifier, addresses are made of it.
      const asked = [values, ...(/^[a-z_]+$/.test(text) ? [] : authors.map((key) => [key]))];
      combinations += asked.flat().length;
      const faults: unknown[] = [];
      for (const { takers, specs } of asked.flatMap((group) => findTakers(spec, group, text))) {
        const fields = takers.map(({ path, isKey }) => `${toPointer(path)}${isKey ? " (key)" : ""}`);
        const replaced = takers.filter((taker) => markable.includes(taker));
        // A table may be named with its schema, and is two identifiers then.
        const pairs = text.includes(".") ? replaced.filter(({ path }) => path.includes("tables")) : [];
        const key = [...fields, pairs.length].join();
        const benign = marked.get(key) ?? benignOf(put(put(spec, replaced, marker), pairs, `${marker}.${marker}`));
        marked.set(key, benign);
        const written = await structuresOf(specs, text);
        const known = await benign;
        const paths = Object.keys(written).filter((path) => written[path] !== known[path]);
        faults.push(...paths.map((path) => ({ path, fields })));
      }
      expect(faults).toEqual([]);
    },
  );
});

test("at least 5,000 combinations are tried", () => {
  expect(combinations).toBeGreaterThan(5_000);
});

function sourceOf(spec: JsonObject) {
  return { file: "a.json", bytes: Buffer.from(JSON.stringify(spec)) };
}

function benignOf(spec: JsonObject): Promise<Structures> {
  return structuresOf(checkAll([sourceOf(spec)], knowledge).specs, marker);
}

/** What a spec compiles to, or undefined where it has an error. That most have one is told before anything is synthesized. */
function compiled(spec: JsonObject): Compiled | undefined {
  const source = sourceOf(spec);
  const parsed = parse(source).value;
  if (parsed === undefined || isFailing(validate(parsed, knowledge).problems, false)) return undefined;
  const { specs, problems } = checkAll([source], knowledge);
  return isFailing(problems, false) ? undefined : specs;
}

/** The places that take this text, with what that gives: all in one spec, or each in its own where a rule refuses them together. */
function findTakers(spec: JsonObject, places: readonly Place[], text: string): Taken[] {
  const source = sourceOf(put(spec, places, text));
  if (parse(source).value === undefined) return [];
  const { specs, problems } = checkAll([source], knowledge);
  if (!isFailing(problems, false)) return places.length === 0 ? [] : [{ takers: places, specs }];
  const refused = new Set(problems.filter(({ severity }) => severity === "error").map(({ pointer }) => pointer));
  const left = places.filter(({ path }) => !refused.has(toPointer(path)));
  const taken = (takers: readonly Place[]): Taken[] => {
    const specs = takers.length === 0 ? undefined : compiled(put(spec, takers, text));
    return specs === undefined ? [] : [{ takers, specs }];
  };
  const together = taken(left);
  if (together.length > 0 || left.length < 2) return together;
  const alone = left.flatMap((place) => taken([place]));
  const rest = alone.length < left.length && alone.length > 1 ? taken(alone.flatMap(({ takers }) => takers)) : [];
  return rest.length > 0 ? rest : alone;
}

/** What the files of specs in both forms are made of, by path; where the text is an identifier, it may stand for any. */
async function structuresOf(specs: Compiled, text: string): Promise<Structures> {
  const artifacts = (["hcl", "json"] as const).flatMap((format) =>
    specs.flatMap((spec) => toFolder(spec, format).artifacts),
  );
  const found: { [path: string]: string } = {};
  for (const { path, content } of artifacts) found[path] ??= JSON.stringify(await tokenStructure(path, content, text));
  return found;
}
