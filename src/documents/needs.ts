import facts from "../../facts/credentials.json";
import { listed, type Prose, prose, words } from "../contract/prose";
import type { ProviderConfiguration } from "../contract/provider";
import type { Block } from "../contract/section";
import type { SpecBase } from "../contract/spec-base";
import { type Topology, usedProviders } from "../contract/topology";
import type { TimelineStage } from "../stage/timeline";
import { toSnakeCase } from "../terraform/snake-case";

/** What a provider takes from the environment. */
interface Credentials {
  readonly provider: string;
  readonly variables: readonly string[];
  readonly note: Prose;
}

interface Known {
  readonly variables: readonly string[];
  readonly note: string;
  /** What settings of the spec do to it: variables that are read no more, what is needed besides, and what the note is then. */
  readonly settings?: { readonly [setting: string]: Setting };
}

interface Setting {
  readonly replaces: readonly string[];
  readonly note: string;
  readonly leaves?: string;
}

const providers: { readonly [source: string]: Known | undefined } = facts.providers;

/** What the providers of a spec's output take from the environment of the run. */
export function credentialsOf(topology: Topology<SpecBase>, spec: SpecBase): Credentials[] {
  return usedProviders(topology, spec).flatMap(([name, { source, configurations }]) => {
    const known = providers[source];
    if (known === undefined) return [];
    const stated = spec.terraform.providers[name] ?? {};
    // What a block says may come from elsewhere in the spec; the block of a module is its root's.
    const block = spec.terraform.shape === "root" ? configurations(spec)[0].block : {};
    const settings = Object.entries(known.settings ?? {}).flatMap(([key, fact]) =>
      Object.hasOwn(stated, key) || Object.hasOwn(block, toSnakeCase(key)) ? [fact] : [],
    );
    const replaced = new Set(settings.flatMap(({ replaces }) => replaces));
    const variables = known.variables.filter((variable) => !replaced.has(variable));
    const left = settings.find(({ leaves }) => leaves !== undefined)?.leaves ?? known.note;
    const notes = [...(variables.length === 0 ? [] : [left]), ...settings.map(({ note }) => note)];
    const own = { provider: source, variables, note: words(notes.join("; ")) };
    return [own, ...configurations(spec).flatMap((each) => othersOf(name, known, each))];
  });
}

/** What a configuration beside the provider's own one takes, where its arguments say something of it. */
function othersOf(name: string, { settings = {} }: Known, { alias, block }: ProviderConfiguration): Credentials[] {
  if (alias === undefined) return [];
  const notes = Object.entries(settings).flatMap(([key, { note }]) =>
    key !== "tenantId" && key !== "clientId" && Object.hasOwn(block, toSnakeCase(key)) ? [note] : [],
  );
  return [{ provider: `${name}.${alias}`, variables: [], note: words(notes.join("; ")) }];
}

/** The programs that the commands of a runbook call, as one sentence. */
export function toolsOf(program: string, timeline: readonly TimelineStage[], others: readonly Block[]): Prose {
  const blocks = [...timeline.flatMap(({ text }) => text.steps), ...others];
  const inBlocks = blocks.flatMap((block) => ("commands" in block ? block.commands : []));
  const inGates = timeline.flatMap(({ text }) =>
    text.gate.flatMap((item) => (item.kind === "evidence" && "pipeline" in item.command ? [item.command] : [])),
  );
  const names = [...inBlocks, ...inGates].flatMap(({ pipeline }) => pipeline.map(([program]) => String(program)));
  const sorted = [...new Set(["plinth", program, ...names])].sort();
  return prose`The commands call ${listed(sorted, ", ")}.`;
}
