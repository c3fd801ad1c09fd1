import { expect, test } from "@jest/globals";
import { escapeTemplate, escapeTemplates, unescapeTemplate } from "../../src/terraform/template";

test.each([
  ["${a}", "$${a}"],
  ["%{ if a }", "%%{ if a }"],
  ["$${a}", "$$${a}"],
  ["a${b}c%{d}", "a$${b}c%%{d}"],
  ["$a {b} $$ %%", "$a {b} $$ %%"],
])("%j is a text of a template as %j", (text, template) => {
  expect(escapeTemplate(text)).toBe(template);
  expect(unescapeTemplate(template)).toBe(text);
});

test("every text of a value is escaped, also those of keys", () => {
  const value = { "${a}": ["${b}", 1, true, null], c: { d: "%{e}" } };
  expect(escapeTemplates(value)).toEqual({ "$${a}": ["$${b}", 1, true, null], c: { d: "%%{e}" } });
});
