import { isDeepStrictEqual } from "node:util";
import type { BlockSchema } from "../provider/schema";
import { isObject, type Json, type JsonObject } from "../terraform/json";
import { findReferences, holdsTemplate } from "../terraform/references";
import { unescapeTemplate } from "../terraform/template";
import { items, member, own, toItems } from "../terraform/values";

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
  const [bodies, blocks] = [toItems(given), toItems(planned)];
  if (bodies.length !== blocks.length) return [{ path, kind: "blocks" }];
  return bodies.flatMap((body, index) =>
    isObject(body) ? findConfiguredDifferences(body, blocks[index], schema, new Set(), path) : [],
  );
}

function inExpression(given: Json, planned: Json, path: readonly string[]): ConfiguredDifference[] {
  const constant = member(planned, "constant_value");
  const stated = new Set(items(member(planned, "references")).map(String));
  if (!holdsTemplate(given)) {
    // A constant that Terraform prints as nothing is null.
    return stated.size === 0 &&
      isDeepStrictEqual(withTexts(given, unescapeTemplate), withTexts(constant ?? null, String))
      ? []
      : [{ path, kind: "constant" }];
  }
  const asked = namesOf(given);
  return constant === undefined && isDeepStrictEqual(asked, stated) ? [] : [{ path, kind: "references" }];
}

/** What a value refers to, as the `references` of a plan name it: each reference and what it goes through, down to the resource or variable. */
function namesOf(value: Json): Set<string> {
  return new Set(
    findReferences(value).flatMap(({ address, steps }) =>
      [address, ...steps].map((_, count) => [address, ...steps.slice(0, count)].join("")),
    ),
  );
}

/** A value with its scalars as texts, as Terraform converts them; null stays what it is. */
function withTexts(value: Json, toText: (scalar: string) => string): Json {
  if (value === null) return null;
  if (Array.isArray(value)) return [...value].map((item) => withTexts(item, toText));
  if (!isObject(value)) return toText(String(value));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withTexts(item, toText)]));
}
