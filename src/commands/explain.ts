import { show } from "../contract/visible";
import { knowledge as ofBuild } from "../knowledge";
import { explainIndex, makeExplain, nearestNames } from "../pages/find-pages";
import { toMarkdownPage, toTextPage } from "../pages/page";
import { reviewRules } from "../review/rules/index";
import type { explainFormats } from "./formats";
import { openKnowledge } from "./open-knowledge";
import { foldersOf } from "./open-project";
import { readProject } from "./project";
import { note, refuse, type Terminal } from "./terminal";

interface ExplainOptions {
  readonly format: (typeof explainFormats)[number];
  readonly vendors?: string;
}

/**
 * `plinth explain`: the pages about a name, or what there is to explain. Vendors of the user's own are explained as text alone, because what
 * their files say is no Markdown of ours. Gives the exit code.
 */
export function explain(name: string | undefined, { format, vendors }: ExplainOptions, terminal: Terminal): number {
  const known = openKnowledge(format === "text" ? foldersOf(vendors, readProject()) : []);
  if ("problems" in known) note("vendor files have problems, which plinth validate shows, and are left out", terminal);
  const explained = { ...("problems" in known ? ofBuild : known.knowledge), rules: reviewRules };
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
