import { visible } from "../contract/visible";

/** A text in XML 1.0 or HTML, in a quoted attribute as well as between tags: one line, in which nothing is invisible. */
export function toXmlText(text: string): string {
  return visible(text).replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}
