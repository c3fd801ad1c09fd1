import type { ErrorObject } from "ajv";
import { makeProblem, type Path, type Problem } from "../contract/problem";
import type { PartSchema } from "../contract/schema-parts";
import { show } from "../contract/visible";
import { type ParsedSpec, toPointer } from "./parse";
import { type SchemaViolation, toViolations } from "./schema-violations";

/**
 * Turns what Ajv 8 found (with `allErrors` and `verbose`) into problems at the place where the user wrote the value. With the schema of the
 * document, hints are those of the field itself, not of the definition that it refers to.
 */
export function toSchemaProblems(parsed: ParsedSpec, errors: readonly ErrorObject[], schema?: PartSchema): Problem[] {
  const alternatives = errors.filter(({ keyword }) => keyword === "anyOf");
  const violations = errors
    .filter((error) => isAboutTheChosenBranch(error, alternatives) && !isToldByChoice(error, errors))
    .flatMap((error) =>
      toViolations(
        error,
        alternatives.find(({ instancePath }) => instancePath === error.instancePath),
        schema,
      ),
    );
  const foreign = toForeign(parsed, violations);
  if (foreign !== undefined) return [foreign];
  const misspelt = new Set(
    violations.flatMap(({ suggested }) => (suggested === undefined ? [] : [toPointer(suggested)])),
  );
  const problems = violations
    .filter(({ missing }) => missing === undefined || !misspelt.has(toPointer(missing)))
    .filter((violation) => !violations.some((other) => tells(other, violation)))
    .map(({ code, path, marksKey, message, hint }) =>
      makeProblem(code, marksKey ? parsed.locateKey(path) : parsed.locate(path), message, hint),
    );
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = `${problem.code} ${problem.pointer} ${problem.message}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Whether one mistake has both violations and the first says enough: a type, a length, or a property too many. */
function tells(first: SchemaViolation, second: SchemaViolation): boolean {
  if (first.code === "unknown-property")
    return second.code === "wrong-size" && isSame(first.path.slice(0, -1), second.path);
  const isOfValue = second.marksKey !== true || second.code === "not-exactly-one";
  if (first.marksKey === true || !isOfValue || !isSame(first.path, second.path)) return false;
  if (first.code === "wrong-type") return second.code !== "wrong-type";
  return first.code === "wrong-size" && second.code === "wrong-format";
}

function isSame(one: Path, other: Path): boolean {
  return toPointer(one) === toPointer(other);
}

/** How many unknown properties make another document of a file. */
const fewestForeign = 3;

/** Where most properties of the whole document are unknown and like none that is known, that it is another document, and nothing else of it. */
function toForeign(parsed: ParsedSpec, violations: readonly SchemaViolation[]): Problem | undefined {
  const unknown = violations.filter(
    ({ code, path, suggested }) => code === "unknown-property" && path.length === 1 && suggested === undefined,
  );
  const [first] = unknown;
  const isForeign = unknown.length >= fewestForeign && unknown.length > Object.keys(parsed.value).length / 2;
  if (first === undefined || !isForeign) return undefined;
  const names = unknown.slice(0, fewestForeign).map(({ path }) => show(path[0]));
  const more = unknown.length > names.length ? ` and ${unknown.length - names.length} more` : "";
  const message = `this is another document: there are no properties ${names.join(", ")}${more} here`;
  return makeProblem(first.code, parsed.locateKey(first.path), message, first.hint);
}

/**
 * The schemas' alternatives are all "a text of some form, or a mapping" such as { variable: name }: what the value is says which one
 * its author meant, and errors of the other one would only confuse.
 */
function isAboutTheChosenBranch(error: ErrorObject, alternatives: readonly ErrorObject[]): boolean {
  if (error.keyword === "anyOf") return !isTextOrMapping(error.data);
  const alternative = alternatives.find(({ instancePath }) => isWithin(error.instancePath, instancePath));
  if (alternative === undefined) return true;
  const isOfText = error.keyword === "enum" && typeof error.data !== "string";
  const isOtherBranch = (error.keyword === "type" || isOfText) && error.instancePath === alternative.instancePath;
  return isTextOrMapping(alternative.data) && !isOtherBranch;
}

/** What a property needs beside it is said once it is the one of several that is meant. */
function isToldByChoice({ keyword, instancePath }: ErrorObject, errors: readonly ErrorObject[]): boolean {
  return (
    keyword === "dependencies" &&
    errors.some((other) => other.keyword === "oneOf" && other.instancePath === instancePath)
  );
}

function isTextOrMapping(data: unknown): boolean {
  return typeof data === "string" || (typeof data === "object" && data !== null && !Array.isArray(data));
}

function isWithin(pointer: string, ancestor: string): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}
