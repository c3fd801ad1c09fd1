import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { compile } from "../../src/compile";
import { knowledge } from "../../src/knowledge";

const file = "specs/endpoint-aws-custom.yaml";

/** A page of the example with other texts in its spec. */
function pageOf(name: string, ...changes: readonly (readonly [from: string, to: string])[]): string {
  const text = changes.reduce(
    (all, [from, to]) => {
      expect(all).toContain(from);
      return all.replaceAll(from, to);
    },
    readFileSync(file, "utf8"),
  );
  const { folders, problems } = compile([{ file, bytes: Buffer.from(text) }], knowledge, "hcl");
  expect(problems).toEqual([]);
  return folders[0]?.artifacts.find(({ path }) => path === name)?.content ?? "";
}

const elsewhere = ["zone-names", "none"] as const;
const value = ["tenant: acme", `tenant: "a'b$(id)\`"`] as const;
// The zone of the example is made of the value.
const zones = [/ {4}zones:[\s\S]*?(?= {2}shadows)/.exec(readFileSync(file, "utf8"))?.[0] ?? "", ""] as const;

test("a value is a whole literal in SQL and a whole word in a shell", () => {
  const page = pageOf("HANDOVER.md", value, elsewhere, zones);
  expect(page).toContain("CALL claim_endpoint('<ENDPOINT_ID_API>', 'a''b$(id)`');");
  expect(page).toContain(`--tenant 'a'\\''b$(id)\`'`);
});

test("texts of a spec are code in Markdown, whatever they hold", () => {
  const text = "[x](javascript:0) <img src=x> @all";
  const page = pageOf("HANDOVER.md", ["Settings, Network: block public connections", text]);
  expect(page).toContain(`\`${text}\``);
  expect(page.replaceAll(/`[^`]*`/g, "")).not.toContain("javascript");
});

test("what comes before the endpoints comes first in the hand-over and in the gate of the first stage", () => {
  const page = pageOf("HANDOVER.md");
  const titles = [...page.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
  expect(titles.slice(0, 4)).toEqual([
    "Values to fill in",
    "Before the first apply",
    "Values",
    "Admission of the endpoints",
  ]);
  const runbook = pageOf("RUNBOOK.md");
  const [, gate = ""] = /### Before the next stage\n([^#]*)/.exec(runbook) ?? [];
  expect(/A person looks at:\n\n(.*)/.exec(gate)?.[1]).toMatch(
    /^- \*\*The vendor has admitted the AWS account `\$AWS_ACCOUNT_ID`\.\*\*/,
  );
});
