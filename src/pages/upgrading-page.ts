import { build, corrections } from "../contract/correction";
import { toCodeSpan } from "../encoders/markdown";
import type { Page, PagePart } from "./page";

/** What upgrading does to a connection that an earlier build wrote, topology by topology. */
export function upgradingPage(topologies: readonly string[]): Page {
  const parts = topologies.flatMap((name): PagePart[] => {
    const own = corrections.filter((each) => each.topologies.includes(name));
    const rows = own.map(({ build, stages, type, argument, effect, why, source }) => [
      `${build}`,
      stages,
      `${type}: ${toCodeSpan(argument)}`,
      effect,
      `${why} (${source})`,
    ]);
    const head = ["since build", "stage", "what", "the plan", "why"];
    return [{ heading: name, level: 2 }, rows.length === 0 ? { text: "Nothing changes." } : { head, rows }];
  });
  return [
    { heading: "Upgrading", level: 1 },
    {
      text: `This Plinth is build ${build}. The output \`plinth\` of each configuration, and its \`plinth.json\`, name the build that wrote it; what names none is of build 1. The build goes up where an unchanged spec compiles to something else.`,
    },
    {
      text: "For each connection, at the stage that it is at: compile with `plinth synth`, plan, review and apply, before the spec moves on. `plinth review` passes what the tables below have, and says of each change that it is an upgrade; the output `plinth` changes in every plan. With `--strict` it fails there, as it does for every warning.",
    },
    ...parts,
  ];
}
