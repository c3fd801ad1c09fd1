import { visible } from "../contract/visible";

/** A text within a quoted string of DOT: backslashes begin its escapes, and Graphviz reads the entities of HTML. */
export function toDotText(text: string): string {
  return visible(text).replaceAll("&", "&amp;").replace(/["\\]/g, "\\$&");
}
