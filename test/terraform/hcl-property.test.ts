import { describe, expect, jest, test } from "@jest/globals";
import * as fc from "fast-check";
import { toHcl, toHclText } from "../../src/terraform/hcl";
import { parseHcl, toCanonical } from "../hcl/parse";
import { readProviders } from "../hcl/providers";
import { completeConfiguration, someConfiguration } from "../hcl/samples";
import { untidyExpression } from "../hcl/untidy";

const providers = readProviders();
const layout = { header: "header", sections: [] };
const seed = 20250607;
jest.setTimeout(60_000);

describe("HCL parsed back gives the JSON again", () => {
  test("for generated configurations", async () => {
    await fc.assert(
      fc.asyncProperty(someConfiguration(providers), async ({ json, parsed }) => {
        const actual = await parseHcl(toHclText(json, providers, layout));
        expect(toCanonical(actual)).toEqual(toCanonical(parsed));
      }),
      { seed, numRuns: 1500 },
    );
  });

  test("for every argument and block of every provider schema", async () => {
    await fc.assert(
      fc.asyncProperty(completeConfiguration(providers), async ({ json, parsed }) => {
        const actual = await parseHcl(toHclText(json, providers, layout));
        expect(toCanonical(actual)).toEqual(toCanonical(parsed));
      }),
      { seed, numRuns: 3, endOnFailure: true },
    );
  });
});

test("an expression that is parsed and written again stays as it was written", async () => {
  await fc.assert(
    fc.asyncProperty(untidyExpression, async (expression) => {
      const written = toHclText({ locals: { a: `\${one(${expression})}` } }, providers, layout);
      const { locals } = await parseHcl(written);
      expect(toHclText({ locals: { a: locals[0].a } }, providers, layout)).toBe(written);
    }),
    { seed, numRuns: 400 },
  );
});

test("the one text holds what the files hold", () => {
  fc.assert(
    fc.property(someConfiguration(providers), ({ json }) => {
      const header = "# header\n\n";
      const files = toHcl(json, providers, layout).map(({ content }) => content.slice(header.length));
      expect(toHclText(json, providers, layout)).toBe(files.length === 0 ? "# header\n" : header + files.join("\n"));
    }),
    { seed, numRuns: 100 },
  );
});
