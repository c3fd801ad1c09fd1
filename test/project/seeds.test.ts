import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";

interface Step {
  readonly step: string;
  readonly artifact: string;
  readonly heading: string;
  readonly literal: string;
}

/** The rows of the tables in docs/seeds.md. */
function readSteps(): Step[] {
  return readFileSync("docs/seeds.md", "utf8")
    .split("\n")
    .flatMap((line) => {
      const [, step = "", artifact = "", heading = "", literal = ""] = line.split("|").map((cell) => cell.trim());
      return artifact.startsWith("`")
        ? [{ step, artifact: unquote(artifact), heading, literal: unquote(literal) }]
        : [];
    });
}

/** The text of a code span in one or two backticks. */
function unquote(span: string): string {
  return span.startsWith("``") ? span.slice(2, -2).trim() : span.slice(1, -1);
}

/** The text below a heading, down to the next one of its level. */
function below(text: string, heading: string): string {
  if (heading === "") return text;
  const start = text.indexOf(`\n## ${heading}\n`);
  if (start === -1) throw new Error(`there is no heading ${heading}`);
  const end = text.indexOf("\n## ", start + 4);
  return text.slice(start, end === -1 ? undefined : end);
}

describe("each step of the seed documents stands where docs/seeds.md says", () => {
  const steps = readSteps();

  test("and there are steps", () => {
    expect(steps.length).toBeGreaterThan(30);
  });

  test.each(steps.map((step) => [step.step, step] as const))("%s", (_, { artifact, heading, literal }) => {
    const text = readFileSync(existsSync(artifact) ? artifact : join("generated/examples", artifact), "utf8");
    expect(below(text, heading)).toContain(literal);
  });
});
