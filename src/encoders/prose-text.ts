import type { Argument, Fill, Prose } from "../contract/prose";
import { visible } from "../contract/visible";
import { toCodeSpan } from "./markdown";

/** Prose in Markdown: our words as they are, values of the spec as code spans. */
export function toMarkdown(prose: Prose): string {
  return interleave(prose, (value) => toCodeSpan(toText(value)));
}

/** Prose for a terminal: values on one line, with nothing invisible in them. */
export function toPlainText(prose: Prose): string {
  return interleave(prose, (value) => visible(toText(value)));
}

/** A text to copy; what a person fills in stands in angle brackets. */
export function toBlankText(text: Argument): string {
  const pieces: readonly (string | Fill)[] = Array.isArray(text) ? text : [text];
  return pieces.map((piece) => (typeof piece === "string" ? piece : `<${piece.fill}>`)).join("");
}

function toText(value: string | Fill): string {
  return typeof value === "string" ? value : `$${value.fill}`;
}

function interleave({ words, values }: Prose, encode: (value: string | Fill) => string): string {
  return words.map((word, index) => word + (values[index] === undefined ? "" : encode(values[index]))).join("");
}
