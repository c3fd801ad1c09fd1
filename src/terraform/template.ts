/**
 * A text as Terraform must read it to get the same text back: template sequences are doubled. Terraform's JSON and HCL share this
 * escape; it is applied once, before a value meets CDKTF.
 */
export function escapeTemplate(text: string): string {
  return text.replace(/[$%](?=\{)/g, (character) => character + character);
}

/** The text that a template without sequences stands for: the opposite of `escapeTemplate`. */
export function unescapeTemplate(template: string): string {
  return template.replace(/([$%])\1(?=\{)/g, "$1");
}

/** A value with every text in it escaped, keys included. */
export function escapeTemplates<T>(value: T): T;
export function escapeTemplates(value: unknown): unknown {
  if (typeof value === "string") return escapeTemplate(value);
  if (Array.isArray(value)) return value.map((item) => escapeTemplates(item));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [escapeTemplate(key), escapeTemplates(item)]));
}
