import { describe, expect, jest, test } from "@jest/globals";
import * as fc from "fast-check";
import { toHcl, toHclText } from "../../src/terraform/hcl";
import { readProviders } from "../hcl/providers";
import { completeConfiguration, escapeSequences, hostileText, someConfiguration } from "../hcl/samples";
import { hasTerraform, runTerraform } from "../hcl/terraform";
import { untidyLocals } from "../hcl/untidy";

const providers = readProviders();
const layout = { header: "header", sections: [] };
const seed = 20250607;
jest.setTimeout(60_000);
const testWithTerraform = hasTerraform("terraform fmt and terraform console on generated HCL") ? test : test.skip;

describe("terraform fmt changes nothing", () => {
  testWithTerraform("in generated configurations", () => {
    const configurations = [
      ...fc.sample(someConfiguration(providers), { seed, numRuns: 300 }),
      ...fc.sample(completeConfiguration(providers), { seed, numRuns: 2 }),
    ];
    const files = configurations.flatMap(({ json }, index) =>
      toHcl(json, providers, layout).map(({ path, content }) => [`${index}/${path}`, content]),
    );
    expect(runTerraform(Object.fromEntries(files), ["fmt", "-check", "-diff", "-recursive"])).toBe("");
  });

  testWithTerraform("in expressions that came in any form", () => {
    const files = fc
      .sample(untidyLocals, { seed, numRuns: 300 })
      .map((locals, index) => [`${index}.tf`, toHclText({ locals }, providers, layout)]);
    expect(runTerraform(Object.fromEntries(files), ["fmt", "-check", "-diff"])).toBe("");
  });
});

testWithTerraform("terraform reads expressions in HCL as it reads them in JSON", () => {
  const samples = fc.sample(untidyLocals, { seed, numRuns: 200 });
  const all = Object.fromEntries(samples.map((locals, index) => [`sample_${index}`, locals["all"] ?? null]));
  const json = { locals: { ...samples[0], all } };
  expect(evaluate("main.tf", toHclText(json, providers, layout))).toEqual(
    evaluate("main.tf.json", JSON.stringify(json)),
  );
});

testWithTerraform("terraform reads hostile text as it is, be it a value, a key or a default", () => {
  const texts = fc.sample(hostileText, { seed, numRuns: 1000 }).map((text) => text.normalize("NFC"));
  const literal = Object.fromEntries(texts.map((text) => [text, text]));
  const all = Object.fromEntries(texts.map((text) => [escapeSequences(text), escapeSequences(text)]));
  const json = { locals: { all: [all, `\${var.literal}`] }, variable: { literal: { default: literal } } };
  expect(evaluate("main.tf", toHclText(json, providers, layout))).toEqual([literal, literal]);
});

/** The local `all`. Base64, because the console would print a string as HCL. */
function evaluate(path: string, content: string): unknown {
  const printed = runTerraform({ [path]: content }, ["console"], "base64encode(jsonencode(local.all))\n");
  return JSON.parse(Buffer.from(JSON.parse(printed), "base64").toString("utf8"));
}
