import type { BlockSchema } from "../provider/schema";
import { isObject, type Json, type JsonObject } from "../terraform/json";
import { findReferences, holdsTemplate } from "../terraform/references";
import { unescapeTemplate } from "../terraform/template";
import { member, own } from "../terraform/values";

/** An argument that the planned configuration gives another expression than the spec's. */
export interface ConfiguredDifference {
  /** Names from the root of the block. */
  readonly path: readonly string[];
  readonly kind: "added" | "lacking" | "constant" | "references" | "blocks";
}

/** Where the `expressions` of a plan's configuration differ from what was compiled; `ignored` names arguments of Terraform itself. */
export function findConfiguredDifferences(
  body: JsonObject,
  expressions: Json | undefined,
  schema: BlockSchema | undefined,
  ignored: ReadonlySet<string> = new Set(),
  path: readonly string[] = [],
): ConfiguredDifference[] {
  const planned = Object.keys(isObject(expressions) ? expressions : {});
  const asked = Object.keys(body).filter((name) => path.length > 0 || !ignored.has(name));
  return [
    ...planned
      .filter((name) => !asked.includes(name))
      .map((name) => ({ path: [...path, name], kind: "added" as const })),
    ...asked.flatMap((name): ConfiguredDifference[] => {
      const at = [...path, name];
      const given = member(body, name) ?? null;
      const expression = member(expressions, name);
      const block = own(schema?.block_types, name)?.block;
      if (expression === undefined)
        return Array.isArray(given) && given.length === 0 ? [] : [{ path: at, kind: "lacking" }];
      // Only blocks are lists here: each argument has one expression.
      return block === undefined && !Array.isArray(expression)
        ? inExpression(given, expression, at)
        : inBlocks(given, expression, block, at);
    }),
  ];
}

function inBlocks(
  given: Json,
  planned: Json,
  schema: BlockSchema | undefined,
  path: readonly string[],
): ConfiguredDifference[] {
  const [bodies, blocks] = [given, planned].map((value) => (Array.isArray(value) ? value : [value])) as [
    Json[],
    Json[],
  ];
  if (bodies.length !== blocks.length) return [{ path, kind: "blocks" }];
  return bodies.flatMap((body, index) =>
    isObject(body) ? findConfiguredDifferences(body, blocks[index], schema, new Set(), path) : [],
  );
}

function inExpression(given: Json, planned: Json, path: readonly string[]): ConfiguredDifference[] {
  const constant = member(planned, "constant_value");
  const stated = new Set(
    [...(Array.isArray(member(planned, "references")) ? (member(planned, "references") as Json[]) : [])].map(String),
  );
  if (!holdsTemplate(given)) {
    // A constant that Terraform prints as nothing is null.
    return stated.size === 0 && isSameConstant(given, constant ?? null) ? [] : [{ path, kind: "constant" }];
  }
  const asked = namesOf(given);
  const isSame = asked.size === stated.size && [...asked].every((reference) => stated.has(reference));
  return constant === undefined && isSame ? [] : [{ path, kind: "references" }];
}

/** What a value refers to, as the `references` of a plan name it: each reference and what it goes through, down to the resource or variable. */
function namesOf(value: Json): Set<string> {
  return new Set(
    findReferences(value).flatMap(({ address, steps }) =>
      [address, ...steps].map((_, count) => [address, ...steps.slice(0, count)].join("")),
    ),
  );
}

/** Whether a plain value of the configuration is the one that was planned; escapes of templates are taken out. */
function isSameConstant(given: Json, planned: Json): boolean {
  if (Array.isArray(given)) {
    return (
      Array.isArray(planned) &&
      given.length === planned.length &&
      given.every((item, index) => isSameConstant(item, planned[index] ?? null))
    );
  }
  if (isObject(given)) {
    const names = Object.keys(given);
    return (
      isObject(planned) &&
      names.length === Object.keys(planned).length &&
      names.every(
        (name) =>
          Object.hasOwn(planned, name) && isSameConstant(member(given, name) ?? null, member(planned, name) ?? null),
      )
    );
  }
  if (given === null || planned === null || typeof planned === "object") return given === planned;
  return String(typeof given === "string" ? unescapeTemplate(given) : given) === String(planned);
}
