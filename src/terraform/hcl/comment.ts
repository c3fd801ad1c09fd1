/** What would end a comment's line, hide in it or change its direction. */
const unsafe = /[\p{Cc}\u2028\u2029\ufeff\p{Bidi_Control}]/gu;

/** The text as comment lines of HCL, one for each of its lines; whatever else it holds, it stays comment. */
export function toComment(text: string): string {
  return text
    .split("\n")
    .map((line) => `# ${line.replace(unsafe, " ")}`.trimEnd())
    .join("\n");
}
