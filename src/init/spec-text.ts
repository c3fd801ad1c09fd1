import { Document, isMap, isScalar, isSeq, type Node } from "yaml";
import type { Path } from "../contract/problem";
import { type PartSchema, partAt } from "../contract/schema-parts";
import { visible } from "../contract/visible";
import type { Value } from "../spec/parse";

/** A new spec as YAML with comments: what each part is, which choices there are, and beside what is missing what it is and where it is seen. */
export function toSpecText(
  value: Value,
  schema: PartSchema,
  head: readonly string[],
  noteOf: (path: Path) => string | undefined,
): string {
  const document = new Document(value);
  const annotate = (node: unknown, path: Path): void => {
    if (isMap(node))
      for (const { key, value: inner } of node.items) {
        quote(key);
        const here = [...path, isScalar(key) ? String(key.value) : ""];
        const description = partAt(schema, here)?.description;
        if (path.length === 0 && isScalar(key) && !isScalar(inner) && description !== undefined)
          key.commentBefore = ` ${visible(description)}`;
        annotate(inner, here);
      }
    else if (isSeq(node)) for (const [index, item] of node.items.entries()) annotate(item, [...path, index]);
    else if (isScalar(node)) comment(node, path);
  };
  const quote = (node: unknown): void => {
    if (isScalar(node) && isChanged(node.value)) node.type = "QUOTE_DOUBLE";
  };
  const comment = (node: Node, path: Path): void => {
    quote(node);
    const choices = partAt(schema, path)?.enum?.map(String);
    const text = noteOf(path) ?? (choices === undefined || choices.length < 2 ? undefined : choices.join(" | "));
    if (text !== undefined) node.comment = ` ${visible(text)}`;
  };
  annotate(document.contents, []);
  const comments = head.map((line) => `# ${visible(line)}\n`).join("");
  return `${comments}${document.toString({ nullStr: "", lineWidth: 0, flowCollectionPadding: true })}`;
}

/** Whether YAML without quotes gives a text otherwise: the library's block scalars lose blanks before a newline, and our parser refuses other spaces. */
function isChanged(value: unknown): boolean {
  return typeof value === "string" && /^[ \t].*\n|[^\S \t\n]/s.test(value);
}
