import { graphlib, layout } from "@dagrejs/dagre";
import { toXmlText } from "../encoders/xml";
import type { Arrow, Box, Node, Picture } from "../picture/picture";
import { textWidth } from "./text-width";

const sizes = { text: 13, heading: 13, title: 15, label: 12 };
const lineHeight = 18;
const padding = 12;
const margin = 16;
/** From the top of a frame to what is in it. */
const titleHeight = 34;
/** Between the networks. */
const gap = 40;

/** Pictures as one SVG, one below the other. It has the colours of the reader's light or dark theme, and the same bytes on every machine. */
export function drawSvg(pictures: readonly Picture[]): string {
  const drawn = pictures.map(drawPicture);
  const width = Math.max(...drawn.map((each) => each.width)) + 2 * margin;
  let top = margin;
  const placed = drawn.map(({ text, height }) => {
    const place = `<g transform="translate(${margin} ${round(top)})">\n${text}\n</g>`;
    top += height + margin;
    return place;
  });
  const name = toXmlText(pictures.map((picture) => `${picture.name}: ${picture.title}`).join("; "));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(top)}" viewBox="0 0 ${round(width)} ${round(top)}" role="img" aria-label="${name}">`,
    `<style>${style}</style>`,
    `<defs>${marker("head")}${marker("link")}</defs>`,
    `<rect class="page" width="${round(width)}" height="${round(top)}"/>`,
    ...placed,
    "</svg>\n",
  ].join("\n");
}

function marker(name: "head" | "link"): string {
  const size = 'viewBox="0 0 10 10" refX="9" refY="5" markerWidth="11" markerHeight="11" markerUnits="userSpaceOnUse"';
  return `<marker id="plinth-${name}" ${size} orient="auto"><path class="${name}-point" d="M0 1 9 5 0 9z"/></marker>`;
}

const style = [
  "text{font-family:Helvetica,Arial,'Liberation Sans',sans-serif;font-size:13px;fill:#1f2328}",
  ".bold{font-weight:700}.title{font-size:15px;font-weight:700}.small{font-size:12px;fill:#59636e}",
  ".page{fill:#fff}.frame{fill:none;stroke:#d1d9e0}.box{fill:#f6f8fa;stroke:#d1d9e0}",
  ".node{fill:#fff;stroke:#59636e}.ahead{stroke-dasharray:5 4}.here{stroke:#0969da;stroke-width:3}",
  ".arrow{fill:none;stroke:#59636e;stroke-width:1.5}.link{stroke:#0969da;stroke-width:3}.beside{stroke-dasharray:2 4}.head-point{fill:#59636e}.link-point{fill:#0969da}.label{fill:#fff}",
  "@media(prefers-color-scheme:dark){text{fill:#f0f6fc}.small{fill:#9198a1}.page{fill:#0d1117}.frame,.box{stroke:#3d444d}.box{fill:#151b23}",
  ".node{fill:#0d1117;stroke:#9198a1}.here{stroke:#4493f8}.arrow{stroke:#9198a1}.link{stroke:#4493f8}.head-point{fill:#9198a1}.link-point{fill:#4493f8}.label{fill:#0d1117}}",
].join("");

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Drawn {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** A box with the places of its nodes, from its upper left corner. */
interface DrawnBox extends Drawn {
  readonly places: ReadonlyMap<string, Place>;
}

/** A picture in a frame that bears its name: the networks one below the other, the stages beside them. */
function drawPicture({ name, title, boxes, arrows }: Picture): Drawn {
  const heading = `${name}: ${title}`;
  const networks = boxes.filter(({ id }) => id !== "rollout").map((box) => drawBox(box, arrows));
  const rollout = boxes.filter(({ id }) => id === "rollout").map((box) => drawBox(box, arrows));
  const column = Math.max(...networks.map(({ width }) => width));
  const beside = Math.max(...rollout.map((box) => box.width));
  const left = stack(networks, padding, column);
  const right = stack(rollout, column + 2 * padding, beside);
  const width = Math.max(column + beside + 3 * padding, textWidth(heading, sizes.title, "bold") + 2 * padding);
  const height = Math.max(left.bottom, right.bottom) + padding;
  const text = [
    `<rect class="frame" x="0.5" y="0.5" width="${round(width - 1)}" height="${round(height - 1)}" rx="8"/>`,
    line(heading, padding, 23, "title"),
    ...left.texts,
    ...right.texts,
    ...arrows.flatMap((arrow) => drawLink(arrow, left.places, left.tops[1] ?? 0)),
  ].join("\n");
  return { text, width, height };
}

/** Boxes one below the other, each in the middle of a column, with the places of their nodes in the frame. */
function stack(boxes: readonly DrawnBox[], left: number, column: number) {
  const places = new Map<string, Place>();
  const tops: number[] = [];
  let top = titleHeight;
  const texts = boxes.map(({ text, width, height, places: inner }) => {
    const x = left + (column - width) / 2;
    for (const [id, place] of inner) places.set(id, { ...place, x: place.x + x, y: place.y + top });
    const moved = `<g transform="translate(${round(x)} ${round(top)})">\n${text}\n</g>`;
    tops.push(top);
    top += height + gap;
    return moved;
  });
  return { texts, places, tops, bottom: top - gap };
}

/** A box with its title, its nodes as dagre places them, and the arrows within it. */
function drawBox({ title, nodes }: Box, arrows: readonly Arrow[]): DrawnBox {
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: "TB", nodesep: 24, edgesep: 16, ranksep: 32, rankalign: "top" });
  for (const node of nodes) graph.setNode(node.id, sizeOf(node));
  const within = arrows.filter(({ from, to }) => graph.hasNode(from) && graph.hasNode(to));
  for (const { from, to } of within) graph.setEdge(from, to, {});
  layout(graph);
  const { width: inner = 0, height: inside = 0 } = graph.graph();
  const titled = textWidth(title, sizes.heading, "bold");
  const entered = arrows.find(({ from, to }) => graph.hasNode(to) && !graph.hasNode(from))?.to;
  // What comes in from above passes the title on its right.
  const shift = entered === undefined ? 0 : Math.max(0, titled + padding - graph.node(entered).x);
  const width = Math.max(inner + shift, titled) + 2 * padding;
  const height = inside + titleHeight + padding;
  const left = entered === undefined ? (width - inner) / 2 : padding + shift;
  const move = ({ x, y }: Point): Point => ({ x: x + left, y: y + titleHeight });
  const placed = nodes.map((node): [Node, Place] => {
    const { width, height, ...center } = graph.node(node.id);
    return [node, { width, height, ...move(center) }];
  });
  const text = [
    rect("box", { x: width / 2, y: height / 2, width, height }),
    line(title, padding, 22, "bold"),
    ...within.map((arrow) => drawPath(arrow, graph.edge(arrow.from, arrow.to).points.map(move))),
    ...placed.map(([node, place]) => drawNode(node, place)),
  ].join("\n");
  return { text, width, height, places: new Map(placed.map(([{ id }, place]) => [id, place])) };
}

function sizeOf({ heading, lines }: Node): { width: number; height: number } {
  const widths = [
    textWidth(heading, sizes.heading, "bold"),
    ...lines.map((each) => textWidth(each, sizes.text, "regular")),
  ];
  return { width: Math.ceil(Math.max(...widths)) + 2 * padding, height: (lines.length + 1) * lineHeight + padding };
}

function rect(className: string, { x, y, width, height }: Place): string {
  return `<rect class="${className}" x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${round(width)}" height="${round(height)}" rx="6"/>`;
}

function drawNode({ heading, lines, look }: Node, place: Place): string {
  const left = place.x - place.width / 2 + padding;
  const top = place.y - place.height / 2 + padding + 8;
  return [
    rect(look === "present" ? "node" : `node ${look}`, place),
    line(heading, left, top, "bold"),
    ...lines.map((each, index) => line(each, left, top + (index + 1) * lineHeight, "plain")),
  ].join("\n");
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function drawPath({ kind, isAhead }: Arrow, points: readonly Point[]): string {
  const isLink = kind === "link";
  const isBeside = kind === "beside";
  const classes = ["arrow", ...(isLink || isBeside ? [kind] : []), ...(isAhead && !isBeside ? ["ahead"] : [])];
  const head = isBeside ? "" : ` marker-end="url(#plinth-${isLink ? "link" : "head"})"`;
  const path = points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
  return `<path class="${classes.join(" ")}" d="${path}"${head}/>`;
}

/** An arrow from the foot of a node to the head of one in the box below, which begins at `top`, with its label in the gap between the boxes. */
function drawLink(arrow: Arrow, places: ReadonlyMap<string, Place>, top: number): string[] {
  const [from, to] = [places.get(arrow.from), places.get(arrow.to)];
  if (arrow.kind !== "link" || from === undefined || to === undefined) return [];
  const [start, end] = [from.y + from.height / 2, to.y - to.height / 2];
  const turn = top - gap / 2;
  const points = [
    { x: from.x, y: start },
    { x: from.x, y: turn },
    { x: to.x, y: turn },
    { x: to.x, y: end },
  ];
  const path = drawPath(arrow, points);
  if (arrow.label === undefined) return [path];
  const width = textWidth(arrow.label, sizes.label, "regular") + 8;
  const x = (from.x + to.x) / 2;
  const back = rect("label", { x, y: turn, width, height: lineHeight });
  return [path, back, line(arrow.label, x - width / 2 + 4, turn + 4, "small")];
}

const weights = { plain: "regular", bold: "bold", title: "bold", small: "regular" } as const;
const fontSizes = { plain: sizes.text, bold: sizes.heading, title: sizes.title, small: sizes.label };

/** A line of text, exactly as wide as the table says. */
function line(text: string, x: number, y: number, className: keyof typeof weights): string {
  const width = textWidth(text, fontSizes[className], weights[className]);
  const named = className === "plain" ? "" : ` class="${className}"`;
  return `<text${named} x="${round(x)}" y="${round(y)}" textLength="${round(width)}" lengthAdjust="spacingAndGlyphs">${toXmlText(text)}</text>`;
}

/** To a tenth: what is computed with fractions may differ in its last digits. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
