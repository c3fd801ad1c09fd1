import type { ErrorObject } from "ajv";
import { type CoreCode, docsPage, type Path, type Problem } from "../problem";
import { show } from "../show";
import { type ParsedSpec, toPointer } from "./parse";
import { suggest } from "./suggest";

interface SchemaViolation {
  readonly code: CoreCode;
  readonly path: Path;
  readonly marksKey?: boolean;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** Turns what Ajv 8 found (with `allErrors` and `verbose`) into problems at the place where the user wrote the value. */
export function toSchemaProblems(parsed: ParsedSpec, errors: readonly ErrorObject[]): Problem[] {
  const violations = errors.filter((error) => isAboutTheChosenBranch(error, errors)).flatMap(toViolations);
  const renamed = new Set(
    violations.flatMap(({ code, path, hint }) =>
      code === "unknown-property" && hint ? [`${toPointer(path.slice(0, -1))} ${hint}`] : [],
    ),
  );
  const problems = violations
    .filter(
      ({ code, path, message }) =>
        !(code === "missing-property" && renamed.has(`${toPointer(path)} ${didYouMean(message.split(" ")[0] ?? "")}`)),
    )
    .map(
      ({ code, path, marksKey, message, hint }): Problem => ({
        code,
        severity: "error",
        message,
        ...(hint === undefined ? {} : { hint }),
        file: parsed.file,
        ...(marksKey ? parsed.locateKey(path) : parsed.locate(path)),
        docs: docsPage(code),
      }),
    );
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = `${problem.code} ${problem.pointer} ${problem.message}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/**
 * The schemas' alternatives are all "a text of some form, or { variable: name }": what the value is says which one its author
 * meant, and errors of the other one would only confuse.
 */
function isAboutTheChosenBranch(error: ErrorObject, errors: readonly ErrorObject[]): boolean {
  if (error.keyword === "anyOf") return !isTextOrObject(error.data);
  const alternative = errors.find(
    (other) => other.keyword === "anyOf" && isWithin(error.instancePath, other.instancePath),
  );
  if (alternative === undefined) return true;
  return (
    isTextOrObject(alternative.data) && !(error.keyword === "type" && error.instancePath === alternative.instancePath)
  );
}

function isTextOrObject(data: unknown): boolean {
  return typeof data === "string" || (typeof data === "object" && data !== null && !Array.isArray(data));
}

function isWithin(pointer: string, ancestor: string): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}

interface SchemaText {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: { readonly [name: string]: SchemaText };
}

/** What the schema at the place of an error says of itself; `verbose` makes Ajv give it. */
function textOf(error: ErrorObject): SchemaText {
  return (error.parentSchema ?? {}) as SchemaText;
}

function toViolations(error: ErrorObject): SchemaViolation[] {
  if (error.propertyName !== undefined) return toNameViolations(error, error.propertyName);
  const path = toPath(error.instancePath);
  const received = show(error.data);
  const schema = textOf(error);
  switch (error.keyword) {
    case "required": {
      const name: string = error.params["missingProperty"];
      const hint = explain(schema.properties?.[name]);
      return isAlternative(error) ? [] : [{ code: "missing-property", path, message: `${name} is missing`, hint }];
    }
    case "additionalProperties": {
      const name: string = error.params["additionalProperty"];
      const known = Object.keys(schema.properties ?? {});
      const near = suggest(name, known);
      const hint = near === undefined ? `there are: ${known.join(", ")}` : didYouMean(near);
      return [
        {
          code: "unknown-property",
          path: [...path, name],
          marksKey: true,
          message: `there is no property ${show(name)} here`,
          hint,
        },
      ];
    }
    case "enum": {
      const allowed: unknown[] = error.params["allowedValues"];
      return [wrongValue(path, error.data, allowed)];
    }
    case "const":
      return [wrongValue(path, error.data, [error.params["allowedValue"]])];
    case "type":
      return [
        {
          code: "wrong-type",
          path,
          message: `${received} is not ${article(String(error.params["type"]))}`,
          hint: quoteIt(error),
        },
      ];
    case "anyOf":
      return [
        {
          code: "wrong-type",
          path,
          message: `${received} is neither a text nor { variable: name }`,
          hint: explain(schema),
        },
      ];
    case "pattern":
      return [
        {
          code: "wrong-format",
          path,
          message: `${received} does not have the form that is asked for`,
          hint: explain(schema),
        },
      ];
    case "not":
      return [{ code: "wrong-value", path, message: `${received} is reserved`, hint: "choose another name" }];
    case "minLength":
    case "minItems":
    case "minProperties":
      return [
        {
          code: "wrong-size",
          path,
          message: `${received} has fewer than ${error.params["limit"]} ${unit(error)}`,
          hint: explain(schema),
        },
      ];
    case "maxLength":
    case "maxItems":
    case "maxProperties":
      return [
        {
          code: "wrong-size",
          path,
          message: `${received} has more than ${error.params["limit"]} ${unit(error)}`,
          hint: explain(schema),
        },
      ];
    case "minimum":
    case "maximum":
      return [
        {
          code: "wrong-value",
          path,
          message: `${received} must be ${error.params["comparison"]} ${error.params["limit"]}`,
          hint: explain(schema),
        },
      ];
    case "uniqueItems":
      return [
        {
          code: "duplicate-item",
          path: [...path, error.params["i"]],
          message: `${received} holds the same value twice`,
        },
      ];
    case "oneOf": {
      const names = alternatives(error.schema).join(", ");
      return [{ code: "not-exactly-one", path, marksKey: true, message: `exactly one of these is needed: ${names}` }];
    }
    case "propertyNames":
      return []; // Told by the error about the name itself.
    default:
      return [
        {
          code: "wrong-value",
          path,
          message: `${received} ${error.message ?? "is not allowed"}`,
          hint: explain(schema),
        },
      ];
  }
}

/** A key that the schema of keys refuses. */
function toNameViolations(error: ErrorObject, name: string): SchemaViolation[] {
  const path = [...toPath(error.instancePath), name];
  const code = error.keyword === "not" ? "wrong-value" : "wrong-size";
  const reason =
    error.keyword === "not"
      ? "is reserved"
      : `must have ${error.keyword === "minLength" ? "at least" : "at most"} ${error.params["limit"]} characters`;
  return [{ code, path, marksKey: true, message: `the key ${show(name)} ${reason}`, hint: "choose another key" }];
}

/** A `required` inside `oneOf` is told by the `oneOf` itself. */
function isAlternative(error: ErrorObject): boolean {
  return /\/oneOf\/[0-9]+\/required$/.test(error.schemaPath);
}

function alternatives(branches: unknown): string[] {
  return Array.isArray(branches) ? branches.flatMap((branch) => branch.required ?? []) : [];
}

function wrongValue(path: Path, value: unknown, allowed: readonly unknown[]): SchemaViolation {
  const words = allowed.map(String);
  const near = typeof value === "string" ? suggest(value, words) : undefined;
  return {
    code: "wrong-value",
    path,
    message: `${show(value)} is none of: ${words.join(", ")}`,
    hint: near === undefined ? undefined : didYouMean(near),
  };
}

function didYouMean(name: string): string {
  return `did you mean ${name}?`;
}

function explain(schema: SchemaText | undefined): string | undefined {
  if (schema === undefined) return undefined;
  const example = schema.examples?.[0];
  const parts = [schema.description, example === undefined ? undefined : `Example: ${JSON.stringify(example)}`];
  return parts.filter((part) => part !== undefined).join(" ") || undefined;
}

function article(type: string): string {
  const words: { readonly [type: string]: string } = {
    string: "a text",
    object: "a mapping",
    array: "a list",
    integer: "a whole number",
  };
  return words[type] ?? `a ${type}`;
}

function quoteIt(error: ErrorObject): string | undefined {
  const isScalar = typeof error.data === "number" || typeof error.data === "boolean";
  return error.params["type"] === "string" && isScalar ? "put it in quotes" : explain(textOf(error));
}

function unit(error: ErrorObject): string {
  return (
    { minLength: "characters", maxLength: "characters", minItems: "items", maxItems: "items" }[error.keyword] ??
    "properties"
  );
}

function toPath(pointer: string): Path {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return steps.map((step) => (/^(0|[1-9][0-9]*)$/.test(step) ? Number(step) : step));
}
