import { makeProblem, type Path, type Problem } from "../contract/problem";
import { expand, findAnnotated, type Schema } from "../contract/spec-schema";
import { show } from "../contract/visible";
import { largestSource, type ParsedSpec, parse, type Result, type Value } from "./parse";

/** A mapping of a document that stands for what a file holds. */
interface Named {
  readonly path: Path;
  /** The property that has the file's name. */
  readonly property: string;
  readonly name: string;
}

/** The mappings of a document that name a file, by the schema's `x-file`. One that says more is left to the schema. */
export function findNamed(document: Value, schema: Schema): Named[] {
  return findAnnotated(schema, "x-file").flatMap(({ path, value: property }) =>
    expand(document, path).flatMap(({ value, path: at }) => {
      if (!isMapping(value)) return [];
      const { [property]: name, ...others } = value;
      return typeof name === "string" && Object.keys(others).length === 0 ? [{ path: at, property, name }] : [];
    }),
  );
}

/** Why a name is none of a file beside a spec; undefined where it is one. */
export function whyNoFile(name: string): string | undefined {
  if (/[/\\]|^\.\.?$/.test(name)) return "it names a folder, and the file stands beside the spec";
  return /^[A-Za-z0-9_][A-Za-z0-9_.-]*\.json$/.test(name) ? undefined : "its name has to end in .json";
}

/**
 * A document with what its files hold in place of their names; places in what a file holds are those of the file. Fails with every problem
 * of a file that cannot be used or read.
 */
export function withNamedFiles(parsed: ParsedSpec, schema: Schema): Result<ParsedSpec> {
  const problems: Problem[] = [];
  const held: { readonly path: Path; readonly document: ParsedSpec }[] = [];
  for (const named of findNamed(parsed.value, schema)) {
    const read = readNamed(parsed, named);
    problems.push(...read.problems);
    if (read.value !== undefined) held.push({ path: named.path, document: read.value });
  }
  if (problems.length > 0) return { problems };
  if (held.length === 0) return { value: parsed, problems };
  const value = held.reduce<Value>((whole, { path, document }) => put(whole, path, document.value), parsed.value);
  const inFile = <Found>(path: Path, find: (document: ParsedSpec, path: Path) => Found) => {
    const file = held.find(
      (each) => each.path.length < path.length && each.path.every((step, at) => step === path[at]),
    );
    return file === undefined ? find(parsed, path) : find(file.document, path.slice(file.path.length));
  };
  return {
    problems,
    value: {
      ...parsed,
      value: isMapping(value) ? value : parsed.value,
      locate: (path) => inFile(path, (document, at) => document.locate(at)),
      locateKey: (path) => inFile(path, (document, at) => document.locateKey(at)),
      pointerOf: (path) => inFile(path, (document, at) => document.pointerOf(at)),
    },
  };
}

function readNamed(parsed: ParsedSpec, { path, property, name }: Named): Result<ParsedSpec> {
  const refuse = (reason: string): Result<ParsedSpec> => {
    const place = parsed.locate([...path, property]);
    return { problems: [makeProblem("named-file-unusable", place, `${show(name)} is not read: ${reason}`)] };
  };
  const misnamed = whyNoFile(name);
  if (misnamed !== undefined) return refuse(misnamed);
  const file = parsed.files.find((each) => each.name === name);
  if (file === undefined) return refuse("there is no such file beside the spec");
  if ("refused" in file) return refuse(file.refused);
  if (file.bytes.length > largestSource) return refuse(`it is larger than ${largestSource} bytes`);
  const read = parse(file);
  if (read.value !== undefined && Object.hasOwn(read.value.value, property))
    return refuse(`it has ${property} itself, and a file that is named names no other`);
  return read;
}

/** A value with another one at a path, which it has. */
function put(value: Value, [step, ...rest]: Path, fresh: Value): Value {
  if (step === undefined) return fresh;
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? put(item, rest, fresh) : item));
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === step ? put(item, rest, fresh) : item]),
  );
}

function isMapping(value: unknown): value is { readonly [key: string]: Value } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
