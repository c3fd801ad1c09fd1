/** Whether bytes begin with the mark of UTF-16, or have a zero in every second place of their start, as text without the mark has. */
export function looksUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, 64);
  const isText = start.length > 1 && start.some((byte) => byte !== 0);
  return isText && [0, 1].some((at) => start.every((byte, index) => index % 2 !== at || byte === 0));
}
