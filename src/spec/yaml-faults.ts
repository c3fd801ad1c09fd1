import type { YAMLError } from "yaml";
import { show } from "../contract/visible";
import type { Span, TextViolation } from "./source-node";

/** Spaces that are none to YAML, which reads them as letters. */
const otherSpace = "[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]";
const asIndentation = new RegExp(`^ *${otherSpace}`);
const afterColon = new RegExp(`^([A-Za-z][\\w-]*):${otherSpace}`);

/**
 * What is wrong with a text that YAML cannot read: one thing, because what comes after the first fault mostly follows from it. `findOpening` tells where a
 * quote begins that is not closed.
 */
export function toFault(
  text: string,
  faults: readonly YAMLError[],
  findOpening: () => Span | undefined,
): TextViolation | undefined {
  const [first] = [...faults].sort((a, b) => a.pos[0] - b.pos[0]);
  if (first === undefined) return undefined;
  const start = first.pos[0];
  const span = { start, end: Math.max(first.pos[1], start + 1) };
  const told = (message: string, hint: string, at: Span = span): TextViolation => ({
    ...{ code: "yaml-syntax", span: at, message, hint },
  });
  const conflict = /^(?:<{7}|={7}|>{7})(?: .*)?$/m.exec(text);
  if (conflict !== null) {
    const at = { start: conflict.index, end: conflict.index + conflict[0].length };
    return told("a conflict of git was left here", "Settle it and take out the lines that git has written.", at);
  }
  if (first.code === "TAB_AS_INDENT")
    return told("a tab indents this line", "Indent it with spaces, and all others too.");
  if (first.code === "MULTILINE_IMPLICIT_KEY") {
    const line = lineAt(text, start).trim();
    if (!/:(\s|$)/.test(line))
      return told(`${show(line)} is no key with a value`, "Write key: value, with a colon and a space after the key.");
  }
  const opening = first.code === "MISSING_CHAR" && /quote$/.test(first.message) ? findOpening() : undefined;
  if (opening !== undefined)
    return told("a quote opens here and is not closed", "Close it at the end of the value.", opening);
  if (first.code === "BAD_INDENT")
    return first.message.startsWith("Flow")
      ? told("a bracket that was opened before is not closed", "Close the { or [ at the end of the line that opens it.")
      : told(
          "this line is indented otherwise than the keys beside it",
          "Give the keys of one mapping the same indentation.",
        );
  return { code: "yaml-syntax", span, message: first.message };
}

/** That a text is Terraform; undefined where it is not. */
export function toForeign(text: string): TextViolation | undefined {
  const block = /^(?:resource|data|module|provider|terraform|variable|output|locals)\b[^:\n]*\{/m.exec(text);
  if (block === null) return undefined;
  return {
    code: "yaml-syntax",
    span: { start: block.index, end: block.index + block[0].length },
    message: "this is Terraform, and a spec is YAML",
    hint: "Give the spec; plinth init writes one, and plinth synth the Terraform.",
  };
}

/** That a plain key or value has another space where YAML needs one; nothing where it has not. */
export function toOtherSpace(plain: string, start: number): TextViolation[] {
  const found = asIndentation.exec(plain) ?? afterColon.exec(plain);
  if (found === null) return [];
  const at = start + found[0].length - 1;
  const name = `U+${found[0].slice(-1).charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  return [
    {
      code: "yaml-syntax",
      span: { start: at, end: at + 1 },
      message: `the character ${name} looks like a space and is none`,
      hint: "Put a space in its place, here and wherever else it stands.",
    },
  ];
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf("\n", offset);
  return text.slice(text.lastIndexOf("\n", offset - 1) + 1, end < 0 ? text.length : end);
}
