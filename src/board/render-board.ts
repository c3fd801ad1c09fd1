import { createHash } from "node:crypto";
import Handlebars from "handlebars/runtime";
import page from "../../templates/board.html.hbs";
import { counted } from "../contract/visible";
import { toXmlText } from "../encoders/xml";
import type { Connection } from "./connection";
import { script } from "./script";
import { style } from "./style";

/** A connection with what lies beside the board: links to its documents, and its picture as SVG. */
export interface Card extends Connection {
  readonly links: readonly { readonly href: string; readonly label: string }[];
  /** What is amiss with the folder that the links lead to. */
  readonly folder?: string;
  readonly svg: string;
}

// The template writes nothing but through these helpers: `word` is for our own words.
const handlebars = Handlebars.create();
handlebars.registerHelper({ word: (text: string) => text, text: toXmlText });
const template = handlebars.template<ReturnType<typeof toView>>(page);

/** The board of a fleet as one page that loads nothing from elsewhere. */
export function renderBoard(cards: readonly Card[]): string {
  return template(toView(cards));
}

function toView(cards: readonly Card[]) {
  const distinct = (values: readonly string[]) => [...new Set(values)].sort();
  const filters = [
    { id: "vendor", label: "Vendor", values: distinct(cards.map(({ vendor }) => vendor)) },
    { id: "stage", label: "Stage", values: distinct(cards.map(({ stage }) => stage)) },
    { id: "actor", label: "Who acts", values: distinct(cards.flatMap(({ actors }) => actors)) },
  ];
  return {
    style,
    script,
    policy: [
      "default-src 'none'",
      `style-src '${hashOf(style)}'`,
      `script-src '${hashOf(script)}'`,
      "img-src data:",
      "base-uri 'none'",
      "form-action 'none'",
    ].join("; "),
    total: counted(cards.length, "connection"),
    filters,
    cards: cards.map((card) => ({
      ...card,
      // A list in an attribute, divided by a sign that no name of an actor has.
      actorList: card.actors.join("|"),
      actorText: card.actors.join(", "),
      isReady: !card.isDone && card.waits.length === 0,
      picture: `data:image/svg+xml;base64,${Buffer.from(card.svg).toString("base64")}`,
    })),
  };
}

/** The hash by which a policy lets a style or a script of the page itself through. */
function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
