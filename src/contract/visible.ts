import { maskCredentials } from "./credentials";

const longest = 60;

/** A text on one line in which nothing is invisible: control, format and separator characters become `\u{…}`. */
export function visible(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** A received value as it appears in a message: JSON on one line, without credentials, shortened in the middle. */
export function show(value: unknown): string {
  return shorten(visible(maskCredentials(JSON.stringify(value) ?? "nothing")));
}

/** A text as long as a message bears, or no longer than `most`, shortened in the middle. */
export function shorten(text: string, most = longest): string {
  return text.length <= most ? text : `${text.slice(0, most - 12)}…${text.slice(-11)}`;
}

/** A number with its noun, such as `1 line` or `2 lines`; the plural takes an s. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** Stands where a sensitive value would. */
export const masked = "(sensitive)";
