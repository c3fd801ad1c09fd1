/** The text of UTF-8 bytes with nothing left out, so that writing it gives the same bytes. */
export function toExactText(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
