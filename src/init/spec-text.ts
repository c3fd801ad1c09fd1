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
        const here = [...path, isScalar(key) ? String(key.value) : ""];
        const description = partAt(schema, here)?.description;
        if (path.length === 0 && isScalar(key) && !isScalar(inner) && description !== undefined)
          key.commentBefore = ` ${visible(description)}`;
        annotate(inner, here);
      }
    else if (isSeq(node)) for (const [index, item] of node.items.entries()) annotate(item, [...path, index]);
    else if (isScalar(node)) comment(node, path);
  };
  const comment = (node: Node, path: Path): void => {
    const choices = partAt(schema, path)?.enum?.map(String);
    const text = noteOf(path) ?? (choices === undefined || choices.length < 2 ? undefined : choices.join(" | "));
    if (text !== undefined) node.comment = ` ${visible(text)}`;
  };
  annotate(document.contents, []);
  const comments = head.map((line) => `# ${visible(line)}\n`).join("");
  return `${comments}${document.toString({ nullStr: "", lineWidth: 0, flowCollectionPadding: true })}`;
}
