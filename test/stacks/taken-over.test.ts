import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { checkAll, type SynthesizedSpec } from "../../src/compile";
import { compareSpecs } from "../../src/diff/compare-specs";
import { knowledge } from "../../src/knowledge";
import { typeOf } from "../../src/terraform/address";
import { collectBlocks, type TerraformJson } from "../../src/terraform/json";

const examples = readdirSync("specs").map((file) => readFileSync(`specs/${file}`, "utf8"));

/** An example of each topology that makes resources and stands in a root of its own. */
const rows = Object.keys(knowledge.topologies).map((topology) => {
  const text = examples.find(
    (each) => each.includes(`\ntopology: ${topology}\n`) && !/shape: module|\n {2}endpoint:\n|adopt:/.test(each),
  );
  if (text === undefined) throw new Error(`no example of ${topology}`);
  return { topology, text };
});

/** The spec compiled, and the problems that were found. */
function compiled(text: string): { readonly spec: SynthesizedSpec | undefined; readonly codes: readonly string[] } {
  const { specs, problems } = checkAll([{ file: "spec.yaml", bytes: Buffer.from(text) }], knowledge);
  return { spec: specs[0], codes: problems.filter(({ severity }) => severity === "error").map(({ code }) => code) };
}

function required(text: string): SynthesizedSpec {
  const { spec, codes } = compiled(text);
  if (spec === undefined) throw new Error(codes.join(", "));
  return spec;
}

const isResource = (address: string) => !/^(data|check)\./.test(address);

function resourcesOf(terraform: TerraformJson): string[] {
  return [...collectBlocks(terraform).keys()].filter(isResource).sort();
}

function importIdOf(address: string) {
  const importId = knowledge.resources[typeOf(address)]?.importId;
  return importId === undefined || importId === "none" ? undefined : importId;
}

const digits = [..."0123456789abcdef"];

/** Ids of the form that a type is imported by: its example with one character of it changed. */
function idAt(address: string, index: number): string {
  const { example = "", form = /$/ } = importIdOf(address) ?? {};
  const forms = [...example].map((_, at) =>
    digits.map((digit) => example.slice(0, at) + digit + example.slice(at + 1)),
  );
  const fitting = forms.findLast((ids) => ids.every((id) => form.test(id)));
  if (fitting === undefined) throw new Error(`no ids for ${address}`);
  return fitting[index % digits.length] ?? "";
}

const yaml = (key: string, pairs: readonly (readonly [string, string])[]) =>
  `${key}:\n${pairs.map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`).join("\n")}\n`;

describe.each(rows)("$topology", ({ text }) => {
  const plain = required(text);
  const last = resourcesOf(plain.timeline.at(-1)?.terraform ?? {});
  const end = text.endsWith("\n") ? text : `${text}\n`;

  test("adopts what its providers import, from the stage on that has it", () => {
    const importable = last.filter((address) => importIdOf(address) !== undefined);
    expect(importable).not.toEqual([]);
    const ids = importable.map((address, index) => [address, idAt(address, index)] as const);
    const { timeline } = required(`${end}${yaml("adopt", ids)}`);
    for (const { terraform } of timeline) {
      const there = resourcesOf(terraform);
      expect((terraform.import ?? []).map(({ to }) => to)).toEqual(
        importable.filter((address) => there.includes(address)),
      );
    }
  });

  test("says of what cannot be imported that it cannot", () => {
    const others = last.filter((address) => importIdOf(address) === undefined).slice(0, 1);
    for (const address of others)
      expect(compiled(`${end}${yaml("adopt", [[address, "some-id"]])}`).codes).toEqual(["adopt-unsupported"]);
  });

  test("forgets each type that it makes, without destroying it", () => {
    const types = [...new Set(last.map(typeOf))].sort();
    const forgotten = types.map((type) => `${type}.gone`);
    const { timeline } = required(`${end}forget: [${forgotten.join(", ")}]\n`);
    for (const { terraform } of timeline)
      expect(terraform.removed).toEqual(forgotten.map((from) => ({ from, lifecycle: { destroy: false } })));
  });

  test("keeps what has a name in the cloud under another name of the spec", () => {
    const atEnd = end.replace(/^stage: \S+/m, `stage: ${plain.timeline.at(-1)?.stage.name}`);
    const renamed = `${atEnd.replace(/^name: .*$/m, "name: fresh")}renamedFrom: { name: ${plain.valid.spec.name} }\n`;
    const side = (of: string) => ({ taken: "spec" as const, synthesized: required(of) });
    const { resources } = compareSpecs(side(atEnd), side(renamed), knowledge.providers);
    expect(resources).toEqual([]);
  });

  test("moves addresses that had other names", () => {
    const pairs = last.map((address) => [address, `${typeOf(address)}.earlier_${address.split(".")[1]}`] as const);
    const { timeline } = required(`${end}renamedFrom:\n${yaml("addresses", pairs).replace(/^/gm, "  ").trimEnd()}\n`);
    for (const { terraform } of timeline)
      expect((terraform.moved ?? []).map(({ to }) => to)).toEqual(resourcesOf(terraform));
  });
});
