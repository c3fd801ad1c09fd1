import facts from "../../facts/credentials.json";
import { listed, type Prose, prose, words } from "../contract/prose";
import { type Block, type SpecBase, type Topology, usedProviders } from "../contract/topology";
import type { TimelineStage } from "../stage/timeline";

/** What a provider takes from the environment. */
interface Credentials {
  readonly provider: string;
  readonly variables: readonly string[];
  readonly note: Prose;
}

const providers: {
  readonly [source: string]: { readonly variables: readonly string[]; readonly note: string } | undefined;
} = facts.providers;

/** What the providers of a spec's output take from the environment of the run. */
export function credentialsOf(topology: Topology<SpecBase>, spec: SpecBase): Credentials[] {
  return usedProviders(topology, spec).flatMap(([, { source }]) => {
    const known = providers[source];
    return known === undefined ? [] : [{ provider: source, variables: known.variables, note: words(known.note) }];
  });
}

/** The programs that the commands of a runbook call, as one sentence. */
export function toolsOf(timeline: readonly TimelineStage[], others: readonly Block[]): Prose {
  const blocks = [...timeline.flatMap(({ text }) => text.steps), ...others];
  const inBlocks = blocks.flatMap((block) => ("commands" in block ? block.commands : []));
  const inGates = timeline.flatMap(({ text }) =>
    text.gate.flatMap((item) => (item.kind === "evidence" ? [item.command] : [])),
  );
  const names = [...inBlocks, ...inGates].flatMap(({ pipeline }) => pipeline.map(([program]) => String(program)));
  const sorted = [...new Set(["plinth", "terraform", ...names])].sort();
  return prose`The commands call ${listed(sorted, ", ")}.`;
}
