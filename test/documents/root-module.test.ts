import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { checkAll } from "../../src/compile";
import { rootModule } from "../../src/documents/moves";
import { knowledge } from "../../src/knowledge";
import { hasTerraform, runTerraform } from "../hcl/terraform";

const testWithTerraform = hasTerraform("terraform fmt of the root modules in runbooks") ? test : test.skip;

/** The root module of an example, which is a module at its last stage here. */
function rootModuleOf(file: string): string {
  const bytes = Buffer.from(readFileSync(`specs/${file}`, "utf8").replace(/^ {2}backend: .*/m, "  shape: module"));
  const { specs, problems } = checkAll([{ file, bytes }], knowledge);
  const [spec] = specs;
  if (spec === undefined) throw new Error(`${file}: ${problems.map(({ message }) => message).join("; ")}`);
  return rootModule(spec.valid.spec, spec.timeline.at(-1)?.terraform ?? {});
}

test("a root module calls the module and passes its outputs on, sensitive ones as such", () => {
  const text = rootModuleOf("materialize-msk.yaml");
  expect(text).toMatch(
    /^module "materialize_events" \{\n {2}source {20}= "\.\/materialize-events"\n {2}vpc_id {20}= var\.vpc_id\n/,
  );
  expect(text.split("\n\n").slice(-2)).toEqual([
    'output "materialize_principal" {\n  value     = module.materialize_events.materialize_principal\n  sensitive = true\n}',
    'output "plinth" {\n  value = module.materialize_events.plinth\n}',
  ]);
});

testWithTerraform("terraform fmt has nothing to change in the root modules", () => {
  const files = readdirSync("specs").map((file) => [`${file}.tf`, `${rootModuleOf(file)}\n`]);
  expect(runTerraform(Object.fromEntries(files), ["fmt", "-check", "-diff"])).toBe("");
});
