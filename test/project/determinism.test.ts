import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { compile } from "../../src/compile";
import { knowledge } from "../../src/knowledge";
import { parse } from "../../src/spec/parse";
import { plinth } from "../support/cli";
import { makeScratch, readFiles } from "../support/scratch";

function synth(cwd: string, paths: readonly string[], env: NodeJS.ProcessEnv): Map<string, string> {
  const { code, err } = plinth(["synth", ...paths, "--out", "out"], { cwd, env });
  expect(code).toBe(0);
  expect(err).not.toMatch(/^error /m);
  return readFiles(join(cwd, "out"));
}

const reference = synth(makeScratch("specs"), ["specs"], {});

test.each([
  ["time zone", { TZ: "Pacific/Kiritimati" }],
  ["locale", { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }],
  ["user and home", { USER: "somebody", HOME: "/nonexistent" }],
  [
    "leftovers of CDKTF in the environment",
    { SYNTH_HCL_OUTPUT: "true", CDKTF_OUTDIR: "elsewhere", CDKTF_CONTEXT_JSON: '{"x":1}' },
  ],
])("output does not depend on the %s", (_, env) => {
  expect(synth(makeScratch("specs"), ["specs"], env)).toEqual(reference);
});

test("output does not depend on the folder of the specs", () => {
  const scratch = makeScratch("specs");
  const folder = join(scratch, "deeply/nested");
  mkdirSync(folder, { recursive: true });
  expect(synth(folder, ["../../specs"], {})).toEqual(reference);
});

test("output does not depend on which specs are compiled together", () => {
  const alone = synth(makeScratch("specs"), ["specs/clickhouse-aws.yaml"], {});
  expect([...alone]).toEqual([...reference].filter(([path]) => path.startsWith("analytics-prod/")));
});

describe.each(readdirSync("specs").filter((name) => name.endsWith(".yaml")))("what %s compiles to", (name) => {
  const text = readFileSync(join("specs", name), "utf8");
  const value = parse({ file: name, bytes: Buffer.from(text) }).value?.value;
  const artifacts = (file: string, source: string) =>
    compile([{ file, bytes: Buffer.from(source) }], knowledge, "json").folders.flatMap((folder) => folder.artifacts);
  const inJson = artifacts("a.json", JSON.stringify(value));

  test("does not depend on the order of keys", () => {
    expect(artifacts("a.json", JSON.stringify(reverse(value)))).toEqual(inJson);
  });

  test("does not depend, but for places, on comments, or on YAML or JSON", () => {
    const terraform = (of: typeof inJson) => of.filter(({ path }) => path.endsWith(".tf.json"));
    expect(terraform(artifacts(name, text))).toEqual(terraform(inJson));
  });
});

function reverse(value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reverse(item)]),
  );
}

test("a second run changes no file", () => {
  const scratch = makeScratch("specs");
  synth(scratch, ["specs"], {});
  writeFileSync(join(scratch, "out/analytics-prod/notes.md"), "mine\n");
  const before = readFiles(join(scratch, "out"));
  expect(synth(scratch, ["specs"], {})).toEqual(before);
});
