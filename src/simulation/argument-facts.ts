import facts from "../../facts/arguments.json";

/** What a provider refuses of an argument beyond its type. */
export interface ArgumentRule {
  readonly oneOf?: readonly string[];
  /** An empty text passes as each of these. */
  readonly form?: "arn" | "json" | "integer" | "boolean";
  /** Of a text in characters; null is no limit. */
  readonly length?: Bounds;
  /** Of a number, or of the one that a text of the form integer says. */
  readonly range?: Bounds;
  /** Ranges of which one must hold. */
  readonly ranges?: readonly Bounds[];
  readonly pattern?: string;
  /** What the provider says where the pattern does not match. */
  readonly message?: string;
  /** The most items of a list. */
  readonly items?: number;
}

/** Both included; null is no bound. */
export type Bounds = readonly [least: number | null, most: number | null];

/** What a provider refuses of the arguments of one resource type (`facts/arguments.json`). Paths are written with dots. */
export interface ArgumentRules {
  readonly arguments: { readonly [path: string]: ArgumentRule };
  /** Arguments of which no two may be given. */
  readonly conflicts?: readonly (readonly string[])[];
  /** Arguments of which exactly one must be given. */
  readonly exactlyOne?: readonly (readonly string[])[];
  /** Arguments that must be given beside an argument. */
  readonly needs?: { readonly [argument: string]: readonly string[] };
  /** Which of them are blocks: none is what an empty list of these means. */
  readonly blocks?: readonly string[];
  readonly source: string;
}

// A rule's bounds are pairs, which the type of a JSON module does not say.
const resources = facts.resources as unknown as { readonly [type: string]: ArgumentRules };

/** What is known of a type of resource; undefined where nobody has asked its provider. */
export function tryFindArgumentRules(type: string): ArgumentRules | undefined {
  return Object.hasOwn(resources, type) ? resources[type] : undefined;
}
