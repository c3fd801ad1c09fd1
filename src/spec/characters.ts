import type { Span } from "./source-node";

// C0 but tab and newline, DEL, C1, the byte order mark, bidirectional controls, lone surrogates: Terraform drops or rewrites
// some of them when it reads a string, and none can be seen in a review.
const forbidden =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The characters of a text that no spec may hold, each with its place. */
export function findForbidden(text: string): { readonly span: Span; readonly name: string }[] {
  return [...text.matchAll(forbidden)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    name: `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  }));
}
