import { Fn, Token } from "cdktf";

/** A segment of an id that slashes divide, counted from its first slash and from the beginning again behind the last; of an input variable, the expression that takes it. */
export function idSegment(id: string, index: number): string {
  if (Token.isUnresolved(id)) return Token.asString(Fn.element(Fn.split("/", id), index));
  const segments = id.split("/");
  return segments[index % segments.length] ?? "";
}
