import { toDotText } from "../encoders/dot";
import type { Arrow, Node, Picture } from "./picture";

const styles: { readonly [kind in Arrow["kind"]]: string } = {
  way: "solid",
  link: "bold",
  beside: "dotted",
  order: "solid",
};

/** Pictures as one graph in the language of Graphviz. */
export function toDot(pictures: readonly Picture[]): string {
  const lines = pictures.flatMap((picture, index) => {
    const id = (name: string) => `c${index + 1}_${name}`;
    const { name, title, boxes } = picture;
    return [
      `  subgraph cluster_${id("connection")} {`,
      `    label=${quoted(`${name}: ${title}`)}`,
      ...boxes.flatMap((box) => [
        `    subgraph cluster_${id(box.id)} {`,
        `      label=${quoted(box.title)}`,
        ...box.nodes.map((node) => `      ${id(node.id)} [label=${nodeLabel(node)}${looks[node.look]}]`),
        "    }",
      ]),
      ...picture.arrows.map(({ from, to, kind, isAhead, label }) => {
        const said = label === undefined ? "" : `, label=${quoted(label)}`;
        const head = kind === "beside" ? ", arrowhead=none" : "";
        return `    ${id(from)} -> ${id(to)} [style=${isAhead ? "dashed" : styles[kind]}${head}${said}]`;
      }),
      "  }",
    ];
  });
  const head = [
    "digraph plinth {",
    "  rankdir=TB",
    '  node [shape=box, fontname="Helvetica"]',
    '  graph [fontname="Helvetica"]',
    '  edge [fontname="Helvetica"]',
  ];
  return `${[...head, ...lines, "}"].join("\n")}\n`;
}

const looks: { readonly [look in Node["look"]]: string } = {
  present: "",
  ahead: ", style=dashed",
  here: ", penwidth=3",
};

/** The lines of a node, each set to the left. */
function nodeLabel({ heading, lines }: Node): string {
  return `"${[heading, ...lines].map((line) => `${toDotText(line)}\\l`).join("")}"`;
}

function quoted(text: string): string {
  return `"${toDotText(text)}"`;
}
