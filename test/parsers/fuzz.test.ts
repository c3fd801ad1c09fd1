import { isUtf8 } from "node:buffer";
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { readWholeJson } from "../../src/plan/json-slices";
import { readPlan } from "../../src/plan/read-plan";
import { readLockFile } from "../../src/provider/lock-file";
import { parse } from "../../src/spec/parse";
import { scanExpression, scanQuoted } from "../../src/terraform/hcl/scan";
import { type FuzzTarget, fuzz } from "../support/fuzz";

/** How long each target is run; `npm run prove` gives twenty seconds. */
const seconds = Number(process.env["PLINTH_FUZZ_SECONDS"] ?? "1");

/** Where the inputs of a target are kept, a character a byte. */
const corpusFile = (name: string) => `test/parsers/corpus/${name}.json`;

function readCorpus(name: string): Uint8Array[] {
  const kept: string[] = JSON.parse(readFileSync(corpusFile(name), "utf8"));
  return kept.map((text) => Uint8Array.from(Buffer.from(text, "latin1")));
}

/** A text or a template is read or refused, and nothing else happens. */
function scan(text: string): void {
  for (const reader of [scanExpression, scanQuoted]) {
    try {
      reader(text);
    } catch (error) {
      // Texts of configurations that Plinth itself has made; a text from elsewhere is literal before it comes here.
      if (!(error instanceof Error) || error.constructor !== Error) throw error;
    }
  }
}

const targets: { readonly [name: string]: Omit<FuzzTarget, "corpus"> } = {
  hcl: {
    files: ["src/terraform/hcl/scan", "src/provider/lock-file"],
    run(bytes) {
      readLockFile("a.hcl", bytes);
      if (isUtf8(bytes)) scan(Buffer.from(bytes).toString("utf8"));
    },
  },
  plan: {
    files: ["src/plan/"],
    run(bytes) {
      readPlan("plan.json", bytes, { module: undefined, resources: {} });
      const read = readWholeJson(bytes);
      const text = new TextDecoder().decode(bytes);
      const isJson = isUtf8(bytes) && isAccepted(text);
      if (isJson !== "value" in read) throw new Error(`JSON.parse ${isJson ? "takes" : "refuses"} it`);
    },
  },
  yaml: {
    files: ["src/spec/"],
    run(bytes) {
      const { value, problems } = parse({ file: "a.yaml", bytes });
      if ((value === undefined) !== problems.length > 0) throw new Error("neither a value nor a problem, or both");
      if (value === undefined) return;
      const again = parse({ file: "a.json", bytes: Buffer.from(JSON.stringify(value.value)) });
      expect(again.value?.value).toEqual(value.value);
    },
  },
};

function isAccepted(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test.each(Object.entries(targets))("%s: no input that the branches lead to does harm", (name, target) => {
  const corpus = readCorpus(name);
  const { runs, branches, found, fault } = fuzz({ ...target, corpus }, seconds, Date.now());
  process.stderr.write(`${name}: ${runs} inputs, ${branches} branches, ${found.length} new inputs\n`);
  const shown = fault && [Buffer.from(fault.bytes).toString("latin1"), String(fault.error)];
  expect(shown).toBeUndefined();
  expect(branches).toBeGreaterThan(corpus.length);
  if (process.env["PLINTH_FUZZ_KEEP"] !== undefined) {
    const all = [...corpus, ...found].map((bytes) => Buffer.from(bytes).toString("latin1"));
    writeFileSync(corpusFile(name), `${JSON.stringify(all, null, 2)}\n`);
  }
});
