import { visible } from "../contract/visible";

/** What could be more than itself in a quoted label of Mermaid; a point or a dash before a blank would make it a list. */
const special = /[^A-Za-z0-9 /.-]|[.-](?![A-Za-z0-9])/gu;

/** What Mermaid takes for a formula or an icon even where signs are written by their numbers, so that something has to stand between. */
const pairs = /^(\$\$|:fa-)/;

/** A text within a quoted label of Mermaid: signs that could be more than themselves by their numbers. */
export function toMermaidText(text: string): string {
  return visible(text).replace(special, (sign, at: number, whole: string) => {
    const between = pairs.test(whole.slice(at)) ? "<wbr>" : "";
    return `#${sign.codePointAt(0)};${between}`;
  });
}
