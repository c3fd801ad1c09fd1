import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** Texts that mean something in a language that Plinth writes, by what they are. */
export const payloads: readonly (readonly [name: string, text: string])[] = [
  ...Object.entries<string>(parse(readFileSync("test/hostile/payloads.yaml", "utf8"))),
  ["very long", "x".repeat(5000)],
];
