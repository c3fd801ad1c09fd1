import type { Fill } from "./prose";

/** A value in SQL: a name, a text, a number, or a value that only a person knows, as a variable of psql or a blank to type over. */
export type SqlValue =
  | { readonly identifier: string }
  | { readonly literal: string }
  | { readonly number: number }
  | Fill
  | { readonly blank: Fill }
  | Sql;

/** A piece of SQL: words of ours, and values that the encoder quotes. */
export interface Sql {
  readonly words: readonly string[];
  readonly values: readonly SqlValue[];
}

/** A statement for a vendor that takes SQL, without its semicolon, and what it is for. */
export interface Statement {
  /** The stage whose file has it. */
  readonly stage: string;
  readonly comment: string;
  readonly sql: Sql;
}

/** Tag of a template literal: the words are ours, the values are quoted by what they are. */
export function sql(words: TemplateStringsArray, ...values: readonly SqlValue[]): Sql {
  return { words: [...words], values };
}

/** Pieces with a separator of ours between them. */
export function joinSql(pieces: readonly Sql[], separator: string): Sql {
  const gaps = pieces.length === 0 ? [""] : ["", ...pieces.slice(1).map(() => separator), ""];
  return { words: gaps, values: pieces };
}
