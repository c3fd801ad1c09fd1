import { createHash } from "node:crypto";

/** SHA-256 of bytes, or of a text in UTF-8, as `sha256:` and hexadecimal digits. */
export function digest(text: string | Uint8Array): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}
