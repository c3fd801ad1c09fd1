import { escapeTemplate } from "../template";

/** What is never written raw: quotes, backslashes, controls, line separators, byte order marks and text direction. */
const unsafe = /["\\\p{Cc}\u2028\u2029\ufeff\p{Bidi_Control}]/gu;

const shortEscapes: { readonly [character: string]: string } = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/**
 * Escapes the text between two quotes of HCL. Template sequences stay as they are: `${x}` in the text is an interpolation,
 * `$${x}` is literal, as in a string of Terraform JSON.
 */
export function escapeQuoted(text: string): string {
  return text.replace(
    unsafe,
    (character) => shortEscapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The HCL string whose value is exactly this text: nothing in it is an interpolation or a directive. */
export function toQuotedLiteral(text: string): string {
  return `"${escapeTemplate(escapeQuoted(text))}"`;
}
