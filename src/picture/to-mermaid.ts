import { toMermaidText } from "../encoders/mermaid";
import type { Arrow, Node, Picture } from "./picture";

const arrows: { readonly [kind in Arrow["kind"]]: readonly [present: string, ahead: string] } = {
  way: ["-->", "-.->"],
  link: ["==>", "-.->"],
  beside: ["-.-", "-.-"],
  order: ["-->", "-.->"],
};

/** Pictures as one flowchart of Mermaid, in the colours of whatever page shows it. */
export function toMermaid(pictures: readonly Picture[]): string {
  const lines = pictures.flatMap((picture, index) => {
    const id = (name: string) => `c${index + 1}_${name}`;
    const { name, title, boxes } = picture;
    return [
      `  subgraph ${id("connection")}["${toMermaidText(`${name}: ${title}`)}"]`,
      ...boxes.flatMap((box) => [
        `    subgraph ${id(box.id)}["${toMermaidText(box.title)}"]`,
        ...box.nodes.map((node) => `      ${id(node.id)}["${nodeLabel(node)}"]${classes[node.look]}`),
        "    end",
      ]),
      ...picture.arrows.map(({ from, to, kind, isAhead, label: text }) => {
        const said = text === undefined ? "" : `|"${toMermaidText(text)}"|`;
        return `    ${id(from)} ${arrows[kind][isAhead ? 1 : 0]}${said} ${id(to)}`;
      }),
      "  end",
    ];
  });
  return [
    // The lines are divided already.
    '%%{init: {"flowchart": {"wrappingWidth": 480}}}%%',
    "flowchart TB",
    ...lines,
    "  classDef ahead stroke-dasharray:5 4",
    "  classDef here stroke-width:4px",
  ].join("\n");
}

const classes: { readonly [look in Node["look"]]: string } = { present: "", ahead: ":::ahead", here: ":::here" };

function nodeLabel({ heading, lines }: Node): string {
  return [`<b>${toMermaidText(heading)}</b>`, ...lines.map(toMermaidText)].join("<br/>");
}
