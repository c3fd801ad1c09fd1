import type { ValidateFunction } from "ajv";
import { type ParsedSpec, parse, type Result, type Source } from "./parse";
import { toSchemaProblems } from "./schema-problems";

/** Reads a document and checks it against its schema. Fails with every problem of its text, then of its schema. */
export function readDocument<T>(
  source: Source,
  isValid: ValidateFunction<T>,
): Result<{ readonly parsed: ParsedSpec; readonly document: T }> {
  const { value: parsed, problems } = parse(source);
  if (parsed === undefined) return { problems };
  const document: unknown = structuredClone(parsed.value);
  return isValid(document)
    ? { problems: [], value: { parsed, document } }
    : { problems: toSchemaProblems(parsed, isValid.errors ?? []) };
}
