import { escapeInvisible } from "./string";

/** The text as comment lines of HCL, one for each of its lines; whatever the text holds, it stays comment. */
export function toComment(text: string): string {
  return text
    .split("\n")
    .map((line) => `# ${escapeInvisible(line)}`.trimEnd())
    .join("\n");
}
