import { readFileSync } from "node:fs";
import { parse as parseHcl } from "@cdktf/hcl2json";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { compile } from "../../src/compile";
import { knowledge } from "../../src/knowledge";
import { findForbidden } from "../../src/spec/characters";
import { parse } from "../../src/spec/parse";
import { escapeTemplate } from "../../src/terraform/template";

const example = parse({ file: "a.yaml", bytes: readFileSync("specs/clickhouse-aws.yaml") }).value?.value;

/** The output of the example with one tag, in JSON or HCL. */
function compileWithTag(key: string, value: string, format: "hcl" | "json") {
  const bytes = Buffer.from(JSON.stringify({ ...example, tags: { [key]: value } }));
  const { folders, problems } = compile([{ file: "a.json", bytes }], knowledge, format);
  expect(problems).toEqual([]);
  return new Map(folders[0]?.artifacts.map(({ path, content }) => [path, content]));
}

const hostile: readonly string[] = [
  '${file("/etc/passwd")}',
  "%{ if true }yes%{ endif }",
  "$${already}",
  "$$${x}",
  "%%{x}",
  "ends in $",
  "ends in %",
  "${aws:username}",
  'quote " inside',
  "back\\slash",
  "back\\${x}",
  'end"\n}\nresource "null_resource" "x" {',
  "EOF\nEOT",
  "two\nlines",
  "tab\there",
  "[1, 2]",
  '{"json": true}',
  "//",
  "*/ /* // #",
  "日本語 🚀",
  "\u{1f469}\u200d\u{1f4bb}",
];

describe("a text of a spec stays literal", () => {
  test.each(hostile)("in the JSON: %j", (value) => {
    const terraform = JSON.parse(compileWithTag("k", value, "json").get("main.tf.json") ?? "");
    expect(terraform.resource.aws_vpc_endpoint.clickhouse.tags.k).toBe(escapeTemplate(value));
  });

  test.each(hostile)("in the HCL, as a value and as a key: %j", async (value) => {
    const main = compileWithTag(value, value, "hcl").get("main.tf") ?? "";
    const terraform = await parseHcl("main.tf", main);
    expect(terraform["resource"].aws_vpc_endpoint.clickhouse[0].tags).toEqual({
      Name: "analytics-prod",
      [escapeTemplate(value)]: escapeTemplate(value),
    });
    expect(Object.keys(terraform["resource"])).toEqual([
      "aws_security_group",
      "aws_vpc_endpoint",
      "aws_vpc_security_group_ingress_rule",
    ]);
  });

  test("whatever it is, but for the Unicode normalization that Terraform does itself", async () => {
    const text = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
      .filter((raw) => findForbidden(raw).length === 0 && !raw.includes("TfToken["));
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const terraform = await parseHcl("main.tf", compileWithTag("k", value, "hcl").get("main.tf") ?? "");
        expect(terraform["resource"].aws_vpc_endpoint.clickhouse[0].tags.k).toBe(
          escapeTemplate(value).normalize("NFC"),
        );
      }),
      { numRuns: 30 },
    );
  });
});

test("the escape of template sequences is undone by Terraform's own rule", () => {
  const undo = (text: string) => text.replaceAll(/([$%])\1(?=\{)/g, "$1");
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("$", "%", "{", "}", "a") }), (text) => {
      expect(undo(escapeTemplate(text))).toBe(text);
    }),
  );
});
