import { parse } from "@cdktf/hcl2json";
import type { Json } from "../../src/terraform/json";
import { expressions } from "./samples";

/**
 * What a parser that is not ours reads in the HCL, as `hcl2json` renders it: every block in a list, every expression that is
 * no literal as `${…}` with its source text, and strings as templates.
 */
export function parseHcl(hcl: string): ReturnType<typeof parse> {
  return parse("main.tf", hcl);
}

/**
 * The same value in one form: keys sorted; text in Unicode's composed form, which HCL gives to all strings; and an
 * expression of the samples on one line, whatever lines it was written on.
 */
export function toCanonical(json: Json): Json {
  if (typeof json === "string") return oneLine.get(squash(json)) ?? json.normalize("NFC");
  if (typeof json !== "object" || json === null) return json;
  if (Array.isArray(json)) return json.map(toCanonical);
  const entries = Object.entries(json).map(([key, value]): [string, Json] => [
    key.normalize("NFC"),
    toCanonical(value),
  ]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const oneLine = new Map(expressions.map((expression) => [squash(`\${${expression}}`), `\${${expression}}`]));

function squash(text: string): string {
  return text.replace(/\s|,(?=\s*[\])}])/g, "");
}
