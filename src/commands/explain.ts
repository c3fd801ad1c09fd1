import { show } from "../contract/visible";
import { knowledge } from "../knowledge";
import { explainIndex, makeExplain, nearestNames } from "../pages/explain";
import { toMarkdownPage, toTextPage } from "../pages/page";
import { reviewRules } from "../review/rules/index";
import { refuse, type Terminal } from "./terminal";

/** Formats of `plinth explain`. */
export const explainFormats = ["text", "markdown"] as const;

interface ExplainOptions {
  readonly format: (typeof explainFormats)[number];
}

/** `plinth explain`: the pages about a name, or what there is to explain. Gives the exit code. */
export function explain(name: string | undefined, { format }: ExplainOptions, terminal: Terminal): number {
  const explained = { ...knowledge, rules: reviewRules };
  const pages = name === undefined ? [explainIndex(explained)] : makeExplain(explained)(name);
  if (name !== undefined && pages.length === 0) {
    const near = nearestNames(name, explained);
    const way = near.length === 0 ? "plinth explain lists what it knows" : `did you mean ${near.join(" or ")}?`;
    return refuse(`${show(name)} is no topology, vendor, stage, field, problem or rule; ${way}`, terminal);
  }
  const texts = pages.map((page) =>
    format === "markdown" ? toMarkdownPage(page) : toTextPage(page, terminal.outColors, terminal.columns),
  );
  terminal.out(texts.join("\n"));
  return 0;
}
