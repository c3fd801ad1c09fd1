import { escapeTemplate, unescapeTemplate } from "../template";

const shortEscapes: { readonly [character: string]: string } = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const letters: { readonly [letter: string]: string } = { n: "\n", r: "\r", t: "\t" };

/** The HCL string whose value is exactly this text: nothing in it is an interpolation or a directive. */
export function toQuotedLiteral(text: string): string {
  return `"${escapeTemplate(escapeQuoted(text))}"`;
}

/**
 * Escapes the text between two quotes of HCL. Template sequences stay as they are: `${x}` in the text is an interpolation,
 * `$${x}` is literal, as in a string of Terraform JSON.
 */
export function escapeQuoted(text: string): string {
  if (isPlain(text)) return text;
  return escapeInvisible(text.replace(/["\\]/g, "\\$&"));
}

/** The text that a literal between two quotes of HCL stands for, template sequences in it included. */
export function readQuotedLiteral(text: string): string {
  const plain = text.replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/g, (_, short, long, letter) =>
    letter === undefined ? String.fromCodePoint(Number.parseInt(short ?? long, 16)) : (letters[letter] ?? letter),
  );
  return unescapeTemplate(plain);
}

/** Escapes, as HCL strings do, what a reader would not see: controls, formatting, private use and line separators. */
export function escapeInvisible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu, (character) => {
    const digits = (character.codePointAt(0) ?? 0).toString(16);
    const longEscape = digits.length > 4 ? `\\U${digits.padStart(8, "0")}` : `\\u${digits.padStart(4, "0")}`;
    return shortEscapes[character] ?? longEscape;
  });
}

/** Spares nearly every text the search for rare characters. */
function isPlain(text: string): boolean {
  return /^[ !#-[\]-~]*$/.test(text);
}
