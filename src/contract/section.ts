import type { Argument, Command, Prose } from "./prose";
import type { Sql } from "./statement";

/** A paragraph, commands, commands as one that stops at the first that fails, a table, a text to copy or a statement in a document. */
export type Block =
  | Prose
  | { readonly commands: readonly Command[] }
  | { readonly chain: readonly Command[] }
  | { readonly table: Table }
  | { readonly copy: { readonly language: string; readonly text: Argument } }
  | { readonly sql: Sql };

/** Rows below a head of our own words. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Prose[])[];
}

/** A part of a document. */
export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}
