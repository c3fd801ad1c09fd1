import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { assert, constantFrom, integer, property, uniqueArray } from "fast-check";
import { checkEach, drain, toFolder } from "../../src/compile";
import { knowledge } from "../../src/knowledge";

const files = ["specs", "test/invalid"].flatMap((folder) => {
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml") && !name.includes(".evidence."));
  return names.filter((_, index) => index % 20 === 0).map((name) => join(folder, name));
});

/** What is compiled and found where so many valid specs are kept until then. */
function found(paths: readonly string[], mostKept: number) {
  const sources = paths.map((file) => ({ file, bytes: readFileSync(file) }));
  const specs: unknown[] = [];
  const checked = drain(checkEach(sources, knowledge, { mostKept }), ({ spec, isRefused }) => {
    specs.push([toFolder(spec, "hcl"), isRefused]);
  });
  return { ...checked, specs };
}

test("specs that are read again are compiled to what those are that were kept", () => {
  assert(
    property(uniqueArray(constantFrom(...files), { maxLength: 4 }), integer({ min: 0, max: 3 }), (paths, mostKept) => {
      expect(found(paths, mostKept)).toEqual(found(paths, 4));
    }),
    { numRuns: 12, examples: [[files.slice(0, 4), 0]] },
  );
});
