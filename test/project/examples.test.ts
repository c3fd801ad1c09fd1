import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { compileStages } from "../../scripts/generate/examples";
import { knowledge } from "../../src/knowledge";

function readTree(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? readTree(path) : [path];
  });
}

const artifacts = readdirSync("specs")
  .sort()
  .flatMap((name) => {
    const file = `specs/${name}`;
    return compileStages({ file, bytes: readFileSync(file) }, knowledge);
  });

describe("the committed examples are what the specs compile to (npm run generate rewrites them)", () => {
  test.each(artifacts.map(({ path, content }) => [path, content] as const))("%s", (path, content) => {
    expect(content).toBe(readFileSync(join("generated/examples", path), "utf8"));
  });

  test("none of them is stale", () => {
    const expected = artifacts.map(({ path }) => join("generated/examples", path)).sort();
    expect(readTree("generated/examples").sort()).toEqual(expected);
  });
});
