import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parse as parseYaml, stringify } from "yaml";
import { evidencePath } from "../../src/files/evidence-path";
import { newSpec } from "../../src/init/new-spec";
import { toSpecText } from "../../src/init/spec-text";
import { knowledge } from "../../src/knowledge";
import { editStage } from "../../src/spec/edit-stage";
import { toEvidenceText } from "../../src/spec/evidence-text";
import { parse } from "../../src/spec/parse";
import { payloads } from "./payloads";

/** Besides, what YAML itself makes something of. */
const texts = [
  ...payloads,
  ["blanks before a newline", "  \n"],
  ["a tab before a newline", " \t\na"],
  ["blanks on each line", "  a\n b \n\n"],
  ["a document end", "a\n...\n---\nb: c"],
  ["an anchor", "&a [*a, !!js/function x]"],
  ["a merge", "<<"],
  ["a comment", "a # b"],
  ["a key", "a: b"],
  ["another space", "\u00a0a:\u2003b"],
] as const;

/** What a file says, or undefined where its text holds what no spec may hold. */
function read(file: string, text: string): unknown {
  return parse({ file, bytes: Buffer.from(text) }).value?.value;
}

/** A text as a file can hold it: no file holds half a character. */
const asWritten = (text: string) => text.replace(/\p{Cs}/gu, "\ufffd");

describe.each(texts)("%s", (_, text) => {
  const key = text === "" ? "empty" : asWritten(text);
  const isRefused = read("a.yaml", stringify({ [key]: text }, { defaultStringType: "QUOTE_DOUBLE" })) === undefined;

  test("is in a new spec as it was given, or the spec is refused", () => {
    const sets = [`tags=${JSON.stringify({ [key]: text })}`];
    const request = { topology: "clickhouse-aws", name: "demo", vendor: undefined, outputs: [], schemaPath: text };
    const [made, plain] = [sets, []].map((given) => newSpec({ ...request, sets: given }, knowledge));
    if (made === undefined || plain === undefined || "reason" in plain) throw new Error("nothing was made");
    if ("reason" in made) return expect(made.reason).toContain("tags");
    const found = read("a.yaml", made.text);
    if (isRefused) return expect(found).toBeUndefined();
    const { tags, ...others } = found as { [name: string]: unknown };
    expect([tags, others]).toEqual([{ [key]: asWritten(text) }, read("a.yaml", plain.text)]);
  });

  test("is nothing but a comment of a new spec", () => {
    const written = toSpecText({ name: "demo", list: ["a"] }, {}, [text, text], () => text);
    expect(parseYaml(written)).toEqual({ name: "demo", list: ["a"] });
  });

  test.each(["specs/a.yaml", "specs/a.json"])("is in the evidence of %s as it was answered", (spec) => {
    const path = evidencePath(spec) ?? "";
    const answer = { answer: "yes", observed: text } as const;
    const stages = { endpoint: { spec: "x", answers: { "a.b": answer }, observed: [] } };
    const file = { version: 1, topology: text, name: text, stages } as const;
    const written = toEvidenceText(path, file);
    const found = path.endsWith(".json") ? JSON.parse(written) : parseYaml(written);
    expect(found).toEqual(JSON.parse(asWritten(JSON.stringify(file))));
  });

  test("stays in a spec that moves, as a value, a key and a comment", () => {
    if (isRefused) return;
    const spec = readFileSync("specs/clickhouse-aws.yaml", "utf8");
    const lines = [stringify({ tags: { [key]: text } }, { defaultStringType: "QUOTE_DOUBLE" }), spec];
    const before = `# ${text.replace(/[\n\r]/g, " ")}\n${lines.join("").replace(/^tags:\n {2}team.*\n/m, "")}`;
    const after = editStage("a.yaml", before, "allow-list");
    expect(parseYaml(after)).toEqual({ ...parseYaml(before), stage: "allow-list" });
    expect(after.replace("allow-list", "endpoint")).toBe(before);
  });
});
