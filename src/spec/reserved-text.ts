/**
 * Whether CDKTF would put a value of its own in the place of this text, or of a part of it: cdktf 0.21.0 marks strings, lists and maps
 * with `TfToken[`, maps in a place for one value with two sentences, and numbers with the highest bits of a double (tokens/token.ts,
 * tokens/private/encoding.ts).
 */
export function isReservedText(text: string): boolean {
  return (
    text.includes("TfToken[") ||
    text === "String Map Token Value" ||
    text === "Any Map Token Value" ||
    [...text.matchAll(/(?<![-|\d.+])[-|\d.+]+e[-|\d.eE+]+/g)].some(([number]) =>
      isNumberToken(Number.parseFloat(number)),
    )
  );
}

function isNumberToken(number: number): boolean {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, number);
  return bits.getUint16(0) === 0xfdff;
}
