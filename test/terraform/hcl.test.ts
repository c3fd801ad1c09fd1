import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { type HclLayout, toHcl } from "../../src/terraform/hcl";
import type { JsonObject, TerraformJson } from "../../src/terraform/json";
import { readProviders } from "../hcl/providers";
import { hasTerraform, runTerraform } from "../hcl/terraform";

const folder = join(__dirname, "../hcl");
const cases = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.slice(0, -".json".length));
const providers = readProviders();
const layout = { header: "header", sections: [] };
const testWithTerraform = hasTerraform("terraform fmt on the HCL fixtures") ? test : test.skip;

describe.each(cases)("%s", (name) => {
  const expected = Object.fromEntries(
    readdirSync(join(folder, name)).map((path) => [path, readFileSync(join(folder, name, path), "utf8")]),
  );

  test("is written as the fixture", () => {
    const input: { layout: HclLayout; terraform: TerraformJson } = JSON.parse(
      readFileSync(join(folder, `${name}.json`), "utf8"),
    );
    const files = toHcl(input.terraform, providers, input.layout);
    expect(Object.fromEntries(files.map(({ path, content }) => [path, content]))).toEqual(expected);
  });

  testWithTerraform("is in the form of terraform fmt", () => {
    expect(runTerraform(expected, ["fmt", "-check", "-diff"])).toBe("");
  });
});

describe("what only a mistake of the program can bring throws, and names the address", () => {
  const vpc = (body: JsonObject): TerraformJson => ({ resource: { aws_vpc_endpoint: { this: body } } });
  const local = (value: string): TerraformJson => ({ locals: { a: value } });
  test.each<[string, TerraformJson, string]>([
    ["a resource of no schema", { resource: { aws_nothing: { a: {} } } }, "aws_nothing.a: no provider schema has"],
    ["a data source of no schema", { data: { constructor: { a: {} } } }, "data.constructor.a: no provider schema has"],
    ["a provider of no schema", { provider: { nobody: [{}] } }, "provider.nobody: no provider schema is of"],
    ["an argument of no schema", vpc({ vpc: "a" }), "aws_vpc_endpoint.this: vpc is neither an argument nor a block"],
    [
      "a nested argument of no schema",
      vpc({ timeouts: { soon: "a" } }),
      "soon is neither an argument nor a block of timeouts",
    ],
    ["a dynamic block of no schema", vpc({ dynamic: { nothing: {} } }), 'aws_vpc_endpoint.this: dynamic "nothing"'],
    ["a block that is a text", vpc({ timeouts: "20m" }), 'aws_vpc_endpoint.this: a block is "20m"'],
    ["an argument of Terraform that is none", { output: { a: { values: 1 } } }, "output.a: values is neither"],
    ["a setting of Terraform that is none", { terraform: { required: 1 } }, "terraform: required is neither"],
    ["a name that is no identifier", { locals: { "a b": 1 } }, 'locals: "a b" cannot be the name of an argument'],
    [
      "an object in a key",
      { locals: { a: { [`\${keys({ a = 1 })[0]}`]: 1 } } },
      "locals: an object cannot be part of a key",
    ],
    ["an open interpolation", local("a ${b"), "locals: cannot read"],
    ["an open bracket", local(`\${b[0}`), "locals: cannot read"],
    ["an open string", local(`\${b["}`), "locals: cannot read"],
    ["an empty interpolation", local(`\${}`), "locals: an expression is empty"],
    ["a heredoc", local(`\${<<EOF\na\nEOF\n}`), "locals: cannot read"],
    ["a reference in a template", vpc({ depends_on: [`\${aws_vpc.a}`] }), "aws_vpc_endpoint.this: cannot read"],
  ])("%s", (_, json, message) => {
    expect(() => toHcl(json, providers, layout)).toThrow(message);
  });

  test("a kind of block that Terraform does not have", () => {
    const json = { ...JSON.parse('{ "resources": {} }') };
    expect(() => toHcl(json, providers, layout)).toThrow("resources: Terraform has no blocks of this kind");
  });

  test("an address of the layout that the configuration does not have", () => {
    const sections = [{ comment: "a", addresses: ["aws_vpc_endpoint.that"] }];
    expect(() => toHcl(vpc({}), providers, { ...layout, sections })).toThrow(
      "aws_vpc_endpoint.that: the layout names it",
    );
  });

  test("an address that the layout has twice", () => {
    const sections = [{ comment: "a", addresses: ["aws_vpc_endpoint.this", "aws_vpc_endpoint.this"] }];
    expect(() => toHcl(vpc({}), providers, { ...layout, sections })).toThrow("the layout names an address twice");
  });
});
