import { describe, expect, test } from "@jest/globals";
import { evaluate } from "../../src/terraform/evaluate";
import type { Json } from "../../src/terraform/json";
import { findReferences, holdsTemplate } from "../../src/terraform/references";

describe("the references of a value", () => {
  const found = (value: Json) => findReferences(value).map(({ address, steps }) => [address, ...steps].join(" "));

  test.each<[string, Json, string[]]>([
    ["an attribute", "${aws_lb.a.dns_name}", ["aws_lb.a .dns_name"]],
    [
      "what is counted or has keys",
      '${tolist(aws_lb.a[0].dns)}${data.aws_vpc.b["x"].id}',
      ["aws_lb.a [0] .dns", 'data.aws_vpc.b ["x"] .id'],
    ],
    ["what has no underscore", "${null.a.id}${module.m.out}", ["null.a .id", "module.m .out"]],
    ["variables and locals", "${var.a}-${local.b}", ["var.a", "local.b"]],
    ["an index that has to be evaluated", "${aws_lb.a[var.b].id}", ["aws_lb.a", "var.b"]],
    ["behind a brace of an object", '${jsonencode({"a" = {"b" = 1}, "c" = aws_lb.a.arn})}', ["aws_lb.a .arn"]],
    ["in a template within quotes", '${jsonencode("x-${upper("${aws_lb.a.arn}")}")}', ["aws_lb.a .arn"]],
    ["of a directive", "%{ if aws_lb.a.on }x%{ endif }", ["aws_lb.a .on"]],
    ["but not text, not even in quotes", '$${aws_lb.a.id} $$${aws_lb.b.id} ${f("aws_lb.c.id")} aws_lb.d.id', []],
    ["but not what a for expression or a call names", "${[for a_b in var.l : f::g(a_b.id).arn]}", ["var.l"]],
    ["but not what no block brings", "${each.value.id}${path.module}${terraform.workspace}${count.index}", []],
    ["in lists and objects", { a: ["${aws_lb.a.id}"], b: { c: "${aws_lb.b.id}" } }, ["aws_lb.a .id", "aws_lb.b .id"]],
  ])("%s", (_, value, expected) => {
    expect(found(value)).toEqual(expected);
  });

  test("are only in templates, which doubled signs are none of", () => {
    expect(["${a.b}", "%{ if a.b }%{ endif }", "$$$$${a.b}"].map(holdsTemplate)).toEqual([true, true, false]);
    expect(["$${a.b}", "$$${a.b}", "%%{a.b}", "{a.b}", "$"].map(holdsTemplate)).not.toContain(true);
  });

  test("cannot be read in what is no template", () => {
    for (const text of ["${", "${[1", "${a.b}}${"]) expect(() => findReferences(text)).toThrow("cannot read");
  });
});

describe("the value of a template", () => {
  const evaluated = (template: string) =>
    evaluate(template, ({ address, steps }) => (address === "a_b.c" && steps.join("") === ".d" ? "x" : undefined));
  const encoded = (expression: string) => evaluated(`\${jsonencode(${expression})}`);

  test.each<[string, Json]>([
    ["{}", {}],
    ['{"a" = [1, true, null, a_b.c.d], b: {"c" = "\\"$${x}"}}', { a: [1, true, null, "x"], b: { c: '"${x}' } }],
    ['[\n  "a",\n]', ["a"]],
    ['{\n  a = -1.5\n  b = "${a_b.c.d}"\n}', { a: -1.5, b: "x" }],
  ])("%s", (text, value) => {
    expect(encoded(text)).toEqual(JSON.stringify(value));
  });

  test.each(["f(1)", "a_b.c.other", "{} {}", '"-${a_b.c.d}"', "[for a in [] : a]", "{for a in [] : a => 1}", "1 + 1"])(
    "%s is not evaluated",
    (text) => {
      expect(encoded(text)).toBeUndefined();
    },
  );

  test("is the reference alone, or the text without its escapes", () => {
    expect(evaluated("${a_b.c.d}")).toBe("x");
    expect(evaluated("${a_b.c.d}-")).toBeUndefined();
    for (const text of ['a"b\\c\n\u200b\u{10fffd}', ""]) expect(evaluated(text)).toBe(text);
    expect(evaluated("$${a} %%{b} $$ %")).toBe("${a} %{b} $$ %");
  });
});
