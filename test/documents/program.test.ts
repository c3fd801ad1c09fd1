import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { parse, stringify } from "yaml";
import { checkAll, renderDocuments } from "../../src/compile";
import { knowledge } from "../../src/knowledge";
import { subcommands } from "../../src/spec/terraform-command";

const files = readdirSync("specs").map((name) => join("specs", name));
const call = new RegExp(`\\bterraform (?:-chdir\\S* )?(?:${subcommands.join("|")})\\b.*`, "g");

/** The documents of a spec whose section `terraform` has these members besides. */
function documentsOf(file: string, section: object, edit = (text: string) => text): string {
  const spec = parse(readFileSync(file, "utf8"));
  const text = edit(stringify({ ...spec, terraform: { ...spec.terraform, ...section } }));
  const { specs } = checkAll([{ file, bytes: Buffer.from(text) }], knowledge);
  const [synthesized] = specs;
  if (synthesized === undefined) throw new Error(`${file} does not compile`);
  return renderDocuments(synthesized, "hcl")
    .map(({ content }) => content)
    .join("\n");
}

test.each(files)("documents call the program that the spec names: %s", (file) => {
  const { cloud, remote } = parse(readFileSync(file, "utf8")).terraform.backend ?? {};
  const hosted = { ...(cloud && { cloud: { ...cloud, hostname: "app.terraform.io" } }), ...(remote && { remote }) };
  const backend = Object.keys(hosted).length > 0 ? { backend: hosted } : {};
  const documents = documentsOf(file, { command: "tofu", ...backend });
  expect(documents.match(call)).toBeNull();
  expect(documents).toContain("tofu init");
});

test("a value of the spec that reads like a call stays as it is", () => {
  const called = (text: string) => text.replace("rds_password", "terraform state list");
  const documents = documentsOf("specs/materialize-rds.yaml", { command: "tofu" }, called);
  expect(documents.match(call)?.length).toBeGreaterThan(0);
  for (const found of documents.match(call) ?? []) expect(found).toContain("terraform state list");
});
