import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import Handlebars from "handlebars";

const files = readdirSync("templates", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".hbs"));

/** What a template writes as it is: a value that no helper encodes. */
function findBare(template: string): string[] {
  const bare: string[] = [];
  const visitor = new Handlebars.Visitor();
  visitor.MustacheStatement = (statement) => {
    const isCall = statement.params.length > 0;
    if (!isCall || !statement.escaped) bare.push(String((statement.path as hbs.AST.PathExpression).original));
  };
  visitor.accept(Handlebars.parse(template));
  return bare;
}

test.each(files)("templates/%s writes nothing that is not encoded", (file) => {
  expect(findBare(readFileSync(join("templates", file), "utf8"))).toEqual([]);
});

test("a bare value is found, wherever it stands", () => {
  const template = "{{#each a}}{{#if b}}{{c}}{{else}}{{{code d}}}{{/if}}{{code e}}{{/each}}{{&f}}";
  expect(findBare(template)).toEqual(["c", "code", "f"]);
});
