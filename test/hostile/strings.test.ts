import { beforeAll, describe, expect, test } from "@jest/globals";
import { loadModule } from "libpg-query";
import { checkAll, toFolders } from "../../src/compile";
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

beforeAll(() => loadModule());

describe.each(examples)("$name", ({ at, spec, places }) => {
  const values = places.filter(({ path, isKey }) => !isKey && path[0] !== "topology" && path[0] !== "stage");
  const keys = places.filter(({ isKey }) => isKey);
  const marked = new Map<string, Promise<Structures>>();
  let authors: Place[] = [];
  let markable: Place[] = [];

  beforeAll(() => {
    authors = keys.filter((key) => isValid(put(spec, [key], marker)));
    markable = [...authors, ...findTakers(spec, values, marker)];
  });

  test.each(payloads.filter((_, index) => (index + at) % share === 0))(
    "takes %s as it is or not at all",
    async (_, text) => {
      // Where a key is an identifier, addresses are made of it.
      const asked = [values, ...(/^[a-z_]+$/.test(text) ? [] : authors.map((key) => [key]))];
      const groups = asked.map((places) => findTakers(spec, places, text));
      combinations += asked.flat().length;
      const faults: unknown[] = [];
      for (const takers of groups.flatMap((group) => apartWhereTheyMustDiffer(spec, group, text))) {
        const fields = takers.map(({ path, isKey }) => `${toPointer(path)}${isKey ? " (key)" : ""}`);
        const replaced = takers.filter((taker) => markable.includes(taker));
        // A table may be named with its schema, and is two identifiers then.
        const pairs = text.includes(".") ? replaced.filter(({ path }) => path.includes("tables")) : [];
        const key = [...fields, pairs.length].join();
        const benign =
          marked.get(key) ?? structuresOf(put(put(spec, replaced, marker), pairs, `${marker}.${marker}`), marker);
        marked.set(key, benign);
        const written = await structuresOf(put(spec, takers, text), text);
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

/** Whether a spec compiles. That most do not is told before anything is synthesized. */
function isValid(spec: JsonObject): boolean {
  const source = sourceOf(spec);
  const parsed = parse(source).value;
  if (parsed === undefined || isFailing(validate(parsed, knowledge).problems, false)) return false;
  return !isFailing(checkAll([source], knowledge).problems, false);
}

/** The places that take this text; the others are refused where they stand. */
function findTakers(spec: JsonObject, places: readonly Place[], text: string): Place[] {
  const source = sourceOf(put(spec, places, text));
  if (parse(source).value === undefined) return [];
  const refused = new Set(checkAll([source], knowledge).problems.map(({ pointer }) => pointer));
  return places.filter((place) => !refused.has(toPointer(place.path)) && isValid(put(spec, [place], text)));
}

/** These places together, or each alone where a rule wants their texts to differ. */
function apartWhereTheyMustDiffer(spec: JsonObject, places: readonly Place[], text: string): (readonly Place[])[] {
  if (places.length < 2 || isValid(put(spec, places, text))) return places.length === 0 ? [] : [places];
  return places.map((place) => [place]);
}

/** What the files of a valid spec in both forms are made of, by path; where the text is an identifier, it may stand for any. */
async function structuresOf(spec: JsonObject, text: string): Promise<Structures> {
  const { specs } = checkAll([sourceOf(spec)], knowledge);
  const artifacts = [...toFolders(specs, "hcl"), ...toFolders(specs, "json")].flatMap((folder) => folder.artifacts);
  const found: { [path: string]: string } = {};
  for (const { path, content } of artifacts) found[path] ??= JSON.stringify(await tokenStructure(path, content, text));
  return found;
}
