import type { ProblemCode } from "../contract/problem-texts";

/** Offsets into the text, in UTF-16 code units: from the first character to the place after the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A key and its value in a mapping. */
export interface SourceEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly node: SourceNode;
}

/** A value as it stands in the text; YAML and JSON are read into the same tree. */
export type SourceNode =
  | { readonly kind: "scalar"; readonly span: Span; readonly value: string | number | boolean | null }
  | { readonly kind: "list"; readonly span: Span; readonly items: readonly SourceNode[] }
  | { readonly kind: "mapping"; readonly span: Span; readonly entries: readonly SourceEntry[] };

/** Something wrong at a place of the text. */
export interface TextViolation {
  readonly code: ProblemCode;
  readonly span: Span;
  readonly message: string;
  /** The way out, where that of the code is too general. */
  readonly hint?: string;
}

/** What reading a text gives: its tree, or all that is wrong with it. */
export type ReadResult =
  | { readonly node: SourceNode; readonly violations?: never }
  | { readonly node?: never; readonly violations: readonly TextViolation[] };
