import { createHash } from "node:crypto";

/** SHA-256 of a text in UTF-8, as `sha256:` and hexadecimal digits. */
export function digest(text: string): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}
