import * as fc from "fast-check";
import type { JsonObject } from "../../src/terraform/json";

type Tokens = fc.Arbitrary<readonly string[]>;

/** Locals that the expressions refer to. */
const known = { text: "a b", list: ["x", "y"], objects: [{ name: "n" }], number: 3 };

/**
 * Expressions that Terraform can evaluate, spaced by nobody's rules: with blanks, comments and line breaks wherever the
 * language allows them, objects with either separator, needless quotes and interpolations.
 */
const { text, number, condition, list, object } = fc.letrec<{
  text: readonly string[];
  number: readonly string[];
  condition: readonly string[];
  list: readonly string[];
  object: readonly string[];
}>((tie) => ({
  text: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(
      ["local.text"],
      ["local.objects[0].name"],
      ["local . list", "[", "1", "]"],
      ['local.objects[0]["name"]'],
    ),
    fc
      .constantFrom("", "a", "a  b", "}", '\\"', "\\n\\\\", "$${x}", "%%{x}", "# //", "한국어", "aws:Vpc")
      .map((content) => [`"${content}"`]),
    fc.tuple(tie("text"), tie("number")).map(([a, b]) => [`"a \${${join(a)}}\${ ${join(b)} } b"`]),
    fc
      .tuple(tie("condition"), tie("text"))
      .map(([a, b]) => [`"%{ if ${join(a)} }y\${~ ${join(b)} ~} %{ else }n%{endif}"`]),
    tie("text").map((inner) => [`"\${${join(inner)}}"`]),
    call("upper", tie("text")),
    call("join", fc.constant(['","']), tie("list")),
    call("jsonencode", tie("object")),
    fc
      .tuple(tie("condition"), tie("text"), tie("text"))
      .map(([a, b, c]) => [...a, "?", ...b, ":", ...c])
      .map(parenthesize),
  ),
  number: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(["local.number"], ["12"], ["1.5"], ["1e3"], ["0"]),
    fc
      .tuple(tie("number"), fc.constantFrom("+", "-", "*"), tie("number"))
      .map(([a, sign, b]) => parenthesize([...a, sign, ...b])),
    tie("number").map((inner) => ["-", ...inner]),
    call("length", tie("list")),
    call("max", tie("number"), tie("number")),
  ),
  condition: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(["true"], ["false"], ["local.text", "!=", "null"]),
    fc
      .tuple(tie("number"), fc.constantFrom("==", "!=", "<", "<=", ">", ">="), tie("number"))
      .map(([a, sign, b]) => [...a, sign, ...b]),
    fc
      .tuple(tie("condition"), fc.constantFrom("&&", "||"), tie("condition"))
      .map(([a, sign, b]) => [...parenthesize(a), sign, ...parenthesize(b)]),
    tie("condition").map((inner) => ["!", ...parenthesize(inner)]),
  ),
  list: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(["local.list"], ["local.objects[*].name"], ["local.objects.*.name"], ["[", "]"]),
    fc
      .array(tie("text"), { minLength: 1, maxLength: 5 })
      .map((items) => ["[", "\n", ...separate(items, ","), "\n", "]"]),
    fc
      .tuple(tie("list"), tie("text"))
      .map(([a, b]) => ["[", "for", "each", "in", ...a, ":", ...b, "if", "each", "!=", '"q"', "]"]),
    call("concat", tie("list"), tie("list")),
    fc.tuple(tie("list"), tie("list")).map(([a, b]) => ["concat(", "[", ...a, ",", ...b, "]", "...", ")"]),
  ),
  object: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(["{", "}"], ["local.objects[0]"]),
    fc
      .tuple(
        fc.uniqueArray(
          fc.constantFrom(
            "a",
            '"a-b"',
            '"team"',
            "c-d",
            '"aws:Vpc"',
            '"for"',
            "(local.text)",
            `"k\${local.number}"`,
            "null",
            '"e f"',
          ),
          {
            maxLength: 4,
          },
        ),
        fc.array(fc.oneof(tie("text"), tie("number"), tie("list"), tie("object")), { minLength: 4, maxLength: 4 }),
        fc.constantFrom("=", ":"),
        fc.constantFrom([","], ["\n"], [",", "\n"], ["# comment }\n"], ["// comment\n", "\n"]),
      )
      .map(([keys, values, sign, separator]) =>
        [
          "{",
          ...separate(
            keys.map((key, index) => [key, sign, ...(values[index] ?? [])]),
            ...separator,
          ),
          ...separator,
          "}",
        ].filter((token, index, all) => !(token === "," && all[index - 1] === "{")),
      ),
    fc
      .tuple(tie("object"), tie("text"))
      .map(([a, b]) => ["{", "\n", "for", "k", ",", "v", "in", ...a, "\n", ":", "k", "=>", ...b, "}"]),
    call("merge", tie("object"), tie("object")),
  ),
}));

const gaps = fc.array(fc.constantFrom("", "", " ", "  ", "\t", " /* comment */ "), { minLength: 5, maxLength: 9 });

/** One such expression, without its `${` and `}`. */
export const untidyExpression = fc
  .tuple(fc.oneof(text, number, condition, list, object), gaps)
  .map(([tokens, between]) => join(tokens, between));

/** Locals with untidy expressions in an object `all`. */
export const untidyLocals: fc.Arbitrary<JsonObject> = fc
  .array(untidyExpression, { minLength: 1, maxLength: 5 })
  .map((expressions) => ({
    ...known,
    all: Object.fromEntries(expressions.map((each, index) => [`e${index}`, `\${${each}}`])),
  }));

function call(name: string, ...items: Tokens[]): Tokens {
  return fc.tuple(...items).map((all) => [`${name}(`, ...separate(all, ","), ")"]);
}

function separate(items: readonly (readonly string[])[], ...separator: readonly string[]): string[] {
  return items.flatMap((item, index) => (index === 0 ? [...item] : [...separator, ...item]));
}

function parenthesize(tokens: readonly string[]): string[] {
  return ["(", ...tokens, ")"];
}

/** The tokens with the gaps between them, in turn, and a blank where two tokens would become one. */
function join(tokens: readonly string[], between: readonly string[] = [""]): string {
  return tokens.reduce((joined, token, index) => {
    const gap = between[index % between.length] ?? "";
    return joined + (gap === "" && /[\w-]$/.test(joined) && /^[\w-]/.test(token) ? " " : gap) + token;
  }, "");
}
