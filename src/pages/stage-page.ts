import type { Topologies } from "../spec/validate-spec";
import type { Page } from "./page";

/** The page of the stages of this name; none where no topology has one. */
export function stagePage(name: string, topologies: Topologies): Page[] {
  const rows = Object.entries(topologies).flatMap(([topology, { stages }]) => {
    const index = stages.findIndex((stage) => stage.name === name);
    const stage = stages[index];
    if (stage === undefined) return [];
    const before = stages[index - 1]?.name ?? "";
    return [[topology, stage.title, before, stages[index + 1]?.name ?? ""]];
  });
  if (rows.length === 0) return [];
  return [
    [
      { heading: `The stage ${name}`, level: 1 },
      { text: "`plinth stages SPEC` shows what it adds for a spec, who acts, and what has to be seen before it." },
      { head: ["topology", "what happens", "after", "before"], rows },
    ],
  ];
}
