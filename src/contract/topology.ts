import type { Probe, ShownHosts } from "./probe";
import type { Path } from "./problem";
import type { Command, Fill, Prose } from "./prose";
import type { Provider } from "./provider";
import type { Scope } from "./scope";
import type { Section } from "./section";
import type { SpecBase } from "./spec-base";
import type { Ownership, Rule } from "./spec-rule";
import type { Schema } from "./spec-schema";
import type { Stage } from "./stage";
import type { Statement } from "./statement";

/** The brokers that a spec lists, and where it does: each with its name and, where the spec has them, its address and id. */
export interface StatedBrokers {
  readonly path: Path;
  readonly brokers: readonly {
    readonly host: string;
    readonly hostPath: Path;
    readonly id?: { readonly value: number; readonly path: Path };
    readonly ip?: { readonly value: string; readonly path: Path };
  }[];
}

/** The two ends of a connection. */
export interface Ends {
  /** The network that Terraform works for. */
  readonly ours: Prose;
  /** Who has the other network. */
  readonly theirs: Prose;
  /** What an endpoint asks for, where no resource of the spec says it. */
  readonly service?: string;
  /** The end that connections are begun at. */
  readonly opens: "ours" | "theirs";
}

/** A value that only a person knows: its shell variable, what it is and where it comes from. */
export interface FillText {
  readonly fill: Fill;
  readonly meaning: Prose;
  readonly from: Prose;
  /** The output that gives it, where one does. */
  readonly output?: string;
  /** The output that gives it beside others, and its key there. */
  readonly entry?: { readonly output: string; readonly key: string };
}

/** What a value is recorded by: the name of its output, with its key where the output gives several; undefined where none gives it. */
export function recordedName({ output, entry }: FillText): string | undefined {
  return output ?? (entry && `${entry.output}.${entry.key}`);
}

/**
 * A kind of private connection. Everything that Plinth knows about it is here and in its schema. What takes a spec is a method,
 * not a property: methods are compared bivariantly, so topologies of several spec types fit in one list.
 */
export interface Topology<S extends SpecBase, StageName extends string = S["stage"]> {
  readonly title: string;
  /** What it connects, as a sentence without its final dot. */
  readonly summary: string;
  readonly schema: Schema;
  readonly providers: { readonly [name: string]: Provider<S> };
  /** In the order of the rollout. */
  readonly stages: readonly Stage<S, StageName>[];
  /** Adds what the stages have, in their order, and yields the name of each once it is complete. */
  build(scope: Scope, spec: S): Generator<StageName, void>;
  readonly rules: readonly Rule<S>[];
  /** What only one spec of a set may own. */
  readonly owns: readonly Ownership<S>[];
  /** Values that the documents leave to a person. */
  fills(spec: S): readonly FillText[];
  /** What the other party needs, and what it has to send back. */
  handover(spec: S): readonly Section[];
  /** What whoever runs Terraform may do, where that is more than what is derived from the calls to AWS. */
  permissions?(spec: S): readonly Section[];
  /** The statements for topologies whose vendor takes SQL, in the order of the stages, each of which has a file of its own; a comment stands above each. */
  statements?(spec: S): readonly Statement[];
  /** What is worth knowing of a spec and is no problem; `validate` says it. */
  notes?(spec: S): readonly Prose[];
  /** Closing parts of the runbook, such as ways that are not generated. */
  appendix(spec: S): readonly Section[];
  /** What is connected with what. */
  ends(spec: S): Ends;
  /** The brokers of a cluster that the spec lists; undefined where it lists none. */
  brokers?(spec: S): StatedBrokers | undefined;
  /** What `plinth verify` looks at from inside the network; nothing where all of it is on the other side. */
  probes(spec: S): readonly Probe[];
  /** What it looks at besides, where only a state tells the hosts. */
  shownHosts?(spec: S): readonly ShownHosts[];
  /** What nobody can look at from inside the network, and how a person sees it. */
  unprobed?(spec: S): readonly Unprobed[];
}

/** What `plinth verify` does not look at, with the command that shows it. */
export interface Unprobed {
  readonly what: Prose;
  readonly command?: Command;
}

/** The providers that the output of a spec needs, by name: for its resources, and for those that it forgets. */
export function usedProviders(topology: Topology<SpecBase>, spec: SpecBase): [string, Provider<SpecBase>][] {
  return Object.entries(topology.providers).filter(
    ([name, provider]) => provider.isUsed(spec) || spec.forget.some((address) => address.startsWith(`${name}_`)),
  );
}
