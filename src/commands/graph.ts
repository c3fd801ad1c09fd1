import { isFailing } from "../contract/problem";
import { makePicture } from "../picture/picture";
import { toDot } from "../picture/to-dot";
import { toMermaid } from "../picture/to-mermaid";
import type { graphFormats } from "./formats";
import { openSpecs, showFindings } from "./sources";
import { fail, type Terminal } from "./terminal";

interface GraphOptions {
  readonly vendors?: string;
  readonly format: (typeof graphFormats)[number];
}

/** `plinth graph`: the connections of specs as one picture. Gives the exit code. */
export async function graph(paths: readonly string[], options: GraphOptions, terminal: Terminal): Promise<number> {
  const opened = openSpecs(paths, options, terminal);
  const { specs, problems, shown } = opened;
  if (isFailing(problems, false)) return fail(problems, shown, terminal, "nothing was drawn");
  showFindings(opened, terminal);
  const pictures = specs.map(({ valid, timeline, knowledge }) =>
    makePicture(valid.topology, valid.spec, timeline, knowledge.resources),
  );
  const draw = {
    mermaid: async () => `${toMermaid(pictures)}\n`,
    dot: async () => toDot(pictures),
    // In a bundle of its own, so that the other commands start without it.
    svg: async () => (await import("../drawing/drawing")).drawSvg(pictures),
  };
  terminal.out(await draw[options.format]());
  return 0;
}
