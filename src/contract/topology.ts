import type { TerraformResource } from "cdktf";
import type { Construct } from "constructs";
import type { Backend, Shape, Tags, TerraformCommand, Variable } from "../../generated/types/spec";
import type { JsonObject } from "../terraform/json";
import type { SurroundingFact } from "./model";
import type { Probe, ShownHosts, Sign } from "./probe";
import type { Path } from "./problem";
import type { ProblemText } from "./problem-texts";
import type { Argument, Command, Fill, Prose } from "./prose";
import type { InputVariable, Schema } from "./spec-schema";
import type { Sql, Statement } from "./statement";

/** Arguments of a resource that others set, with the reason why that is right. */
export interface Ignored {
  readonly address: string;
  readonly arguments: readonly string[];
  readonly reason: string;
}

/** What every spec has, whatever its topology. */
export interface SpecBase {
  readonly topology: string;
  readonly name: string;
  readonly stage: string;
  readonly terraform: {
    readonly shape: Shape;
    /** The program that documents and reports call. */
    readonly command: TerraformCommand;
    readonly backend?: Backend;
    /** File that brings the arguments of the backend that the spec leaves out, seen from where Terraform runs. */
    readonly backendConfig?: string;
    readonly version: string;
    /** What others set on resources, as the provider names it or as `tags.KEY`. */
    readonly ignore: readonly Ignored[];
    readonly providers: { readonly [provider: string]: { readonly version: string } };
  };
  /** Addresses of earlier output that Terraform stops managing without destroying. */
  readonly forget: readonly string[];
  /** Reasons why warnings are right for this spec, by code. */
  readonly expectedWarnings: { readonly [code: string]: string };
  /** What an import block takes for the id of what exists already, by its address. */
  readonly adopt: { readonly [address: string]: string };
  /** What the spec was called before, and earlier addresses by those of now. */
  readonly renamedFrom?: { readonly name?: string; readonly addresses?: { readonly [address: string]: string } };
  readonly tags: Tags;
}

/** The constraint on Terraform itself; the schema's default is raised where the output has `removed` blocks that keep what they name (Terraform 1.7.0, OpenTofu 1.10.0). */
export function terraformConstraint({ terraform: { version, command }, forget }: SpecBase): string {
  if (forget.length === 0 || version !== ">= 1.5.0") return version;
  return command === "tofu" ? ">= 1.10.0" : ">= 1.7.0";
}

/** The constraint on a provider; the schema gives each one a default. Throws where the schema has no such provider. */
export function findConstraint(spec: SpecBase, provider: string): string {
  const settings = spec.terraform.providers[provider];
  if (settings === undefined) throw new Error(`the schema of ${spec.topology} has no constraint for ${provider}`);
  return settings.version;
}

/** A finding of a rule: where, what, and a way out where the rule's own fix is too general. */
export interface Violation {
  readonly path: Path;
  /** Whether the key is wrong, not the value. */
  readonly marksKey?: boolean;
  readonly message: string;
  readonly hint?: string;
}

/** What a rule is called and says. */
export interface RuleText extends ProblemText {
  readonly code: string;
  readonly severity: "error" | "warning";
  /** Where the fact comes from: document, provider or measurement. */
  readonly source: string;
}

/** A rule about one place of a spec: what is wrong there, if anything is. */
interface RuleOfPlace<S> extends RuleText {
  readonly at: Path;
  finds(spec: S): string | false;
}

/** A rule about several places of a spec. */
interface RuleOfPlaces<S> extends RuleText {
  check(spec: S): readonly Violation[];
}

/** What JSON Schema cannot say about one spec. */
export type Rule<S> = RuleOfPlace<S> | RuleOfPlaces<S>;

/** What a rule finds in a spec. */
export function violationsOf<S>(rule: Rule<S>, spec: S): readonly Violation[] {
  if ("check" in rule) return rule.check(spec);
  const message = rule.finds(spec);
  return message === false ? [] : [{ path: rule.at, message }];
}

/** A kind of thing that only one spec of a set may own, and what a spec claims of it. */
export interface Ownership<S> extends ProblemText {
  readonly code: string;
  readonly source: string;
  claims(spec: S): readonly Claim[];
}

/** A spec's claim on a thing; two claims with the same key collide, unless both share it. */
export interface Claim {
  /** What tells the thing from others. What comes from a variable is not known here: such a claim counts for nothing. */
  readonly key: readonly (string | number | Variable | undefined)[];
  readonly isShared?: boolean;
  /** What the claim says of the thing: two claims that say the same of it go together. */
  readonly of?: string;
  /** How many claims there is room for, where the thing can be shared, but not by any number. */
  readonly room?: number;
  readonly path: Path;
  /** Names the thing in a message. */
  readonly thing: string;
  /** A way out, where the rule's own fix is too general. */
  readonly hint?: string;
}

/** The part of the spec that a Terraform object came from, and those that its arguments came from. */
export interface Origin {
  readonly path: Path;
  /** Where an argument, or what is at a path within one, comes from; undefined where the spec does not have its value. */
  tryPathOf(argument: string): Path | undefined;
}

/** A CDKTF resource class. */
export interface ResourceClass<Config, Resource extends TerraformResource> {
  readonly tfResourceType: string;
  new (scope: Construct, id: string, config: Config): Resource;
}

/**
 * The assertion of a Terraform `check`, whose failure is a warning. What it reads stands outside: a data source inside a check is planned
 * as a read in every plan (seen with Terraform 1.11.4).
 */
export interface Check {
  readonly condition: string;
  readonly message: string;
}

/** What a topology builds its stack with. */
export interface Scope {
  /**
   * Adds a resource at the address `type.name`, which comes from the place `path` of the spec. Arguments are written in the order
   * of `config`. Where each comes from is told by its value; `because` is for those whose value does not tell.
   */
  add<Config extends object, Resource extends TerraformResource>(
    type: ResourceClass<Config, Resource>,
    name: string,
    config: Config,
    path: Path,
    because?: { readonly [argument: string]: Path },
  ): Resource;
  /** Changes an argument of a resource that an earlier stage added. A resource must not be changed in any other way. */
  change<Resource extends TerraformResource, Argument extends keyof Resource>(
    resource: Resource,
    argument: Argument,
    value: Resource[Argument],
  ): void;
  /**
   * Gives blocks of that name to a resource of an earlier stage that has none. Its type has to say that the provider takes their absence for
   * there being none (`emptiedBlocks`).
   */
  addBlocks<Resource extends TerraformResource>(
    resource: Resource,
    name: keyof Resource,
    put: (resource: Resource) => void,
  ): void;
  /** Adds a data source at the address `data.type.name`. It is read in every plan but those that change what it depends on, so its arguments must be known before an apply. */
  data(
    type: string,
    name: string,
    config: { readonly [argument: string]: string | readonly string[] },
    path: Path,
  ): void;
  /**
   * The scope whose resources a configuration beside the provider's own one makes, such as `aws.dns`, which comes from the place `path` of
   * the spec. The provider gives that configuration (`Provider.configurations`).
   */
  through(configuration: string, path: Path): Scope;
  /** Adds a Terraform `check` with one assertion. */
  check(name: string, check: Check, path: Path): void;
  /** Adds an output. */
  output(
    name: string,
    output: { readonly description: string; readonly value: unknown; readonly sensitive?: true },
  ): void;
  /**
   * The value of an id of existing infrastructure at a place of the spec: the literal, or a reference to an input variable where
   * the spec names one or the output is a module. What the variable is called is the schema's `x-variable`.
   */
  input(path: Path): string;
  /** A reference to an input variable for a value that no spec has. */
  variable(variable: InputVariable): string;
  /** The spec's tags, with a `Name` unless the spec has its own. */
  tags(name: string): { [key: string]: string };
  /** The spec's tags alone; undefined where there are none. */
  readonly specTags: { [key: string]: string } | undefined;
}

/** A paragraph, commands, commands as one that stops at the first that fails, a table, a text to copy or a statement in a document. */
export type Block =
  | Prose
  | { readonly commands: readonly Command[] }
  | { readonly chain: readonly Command[] }
  | { readonly table: Table }
  | { readonly copy: { readonly language: string; readonly text: Argument } }
  | { readonly sql: Sql };

/** Rows below a head of our own words. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Prose[])[];
}

/** A part of a document. */
export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Who acts: this Terraform, the vendor, or a person. */
export type Actor = "terraform" | "vendor" | "person";

/** Values that do not pass by waiting or by another refresh, and what helps. */
export interface Refusal {
  readonly values: readonly string[];
  readonly remedy: Prose;
  /** Address of the resource, where it does not come back and has to be made anew. */
  readonly anew?: string;
}

/** What must be observed before a spec may move on: in the state that `terraform show -json` prints, or by a person. */
export type GateItem =
  | {
      readonly kind: "state";
      readonly address: string;
      /** A path into the values of the address, such as `state` or `dns_entry[0].dns_name`. */
      readonly attribute: string;
      /**
       * One of these values, any value but an empty one, a list that holds the value of another attribute (`address.attribute`), or a list
       * of objects of which one is as it should be.
       */
      readonly expected:
        | { readonly oneOf: readonly string[] }
        | { readonly isSet: true }
        | { readonly contains: string }
        | { readonly member: ExpectedMember };
      readonly meaning: Prose;
      /** Who has to act where something else is observed. */
      readonly actor: Actor;
      readonly refused?: readonly Refusal[];
      /** Why it may be missing from the state of an applied stage, and what helps then. */
      readonly gone?: Prose;
    }
  | {
      readonly kind: "evidence";
      readonly key: string;
      readonly meaning: Prose;
      /** The command that shows it, or where a person sees it. */
      readonly command: Command | Prose;
      /** Who has to act where the answer is no. */
      readonly actor: Actor;
      /** Answers that do not pass by waiting, as a person sees them. */
      readonly refused?: readonly Refusal[];
      /** An attribute that tells the same. Where a state or plan shows it, that is the answer, whatever a person said. */
      readonly shown?: ShownAnswer;
      /** What of the surroundings makes the answer no in a rehearsal where it is not so. */
      readonly needs?: SurroundingFact;
    };

/** What one object of a list has to be: its attribute has one of the values, and where `with` is given, another one holds whole parts of a path, in any letter case. */
export interface ExpectedMember {
  readonly attribute: string;
  readonly oneOf: readonly string[];
  readonly with?: { readonly attribute: string; readonly holds: string };
}

/** What an attribute of the state or of a data source has to be, and which values do not pass by waiting. */
export interface ShownAnswer {
  readonly address: string;
  readonly attribute: string;
  readonly expected: { readonly oneOf: readonly string[] };
  readonly refused?: readonly Refusal[];
}

/** What a failure of a stage looks like from a client. */
export interface Failure {
  readonly symptom: Prose;
  readonly cause: Prose;
  readonly remedy: Prose;
  /** The stage that the symptom points to, where it is another one. */
  readonly stage?: string;
  /** How `plinth verify` sees it, where it does. */
  readonly sign?: Sign;
}

/** What a stage means for one spec. */
export interface StageText {
  /** Comment above the stage's blocks in `main.tf`; without values of the spec. */
  readonly comment: string;
  readonly purpose: Prose;
  /** Who acts once the stage is applied. */
  readonly actor: Actor;
  /** What to heed in the plan before it is applied, beyond its counts. */
  readonly caution?: Prose;
  /** What to do once the stage is applied, in order. */
  readonly steps: readonly Block[];
  readonly gate: readonly GateItem[];
  readonly failures: readonly Failure[];
  readonly rollback: Prose;
  /** Of the first stage: what to look at before the whole connection is destroyed. */
  readonly takeDown?: readonly Block[];
  /** Whether clients have somewhere else to go once the stage is taken back, as where it cut names over from public ones. */
  readonly relieves?: true;
}

/** A named step of a rollout. */
export interface Stage<S extends SpecBase, Name extends string = S["stage"]> {
  readonly name: Name;
  readonly title: string;
  describe(spec: S): StageText;
}

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

/** How a provider is set up in a root module: the configuration of its own name, or one beside it under an alias. */
export interface ProviderConfiguration {
  readonly alias?: string;
  readonly block: JsonObject;
}

/** A provider that a topology's output needs. */
export interface Provider<S> {
  /** Source address, such as `hashicorp/aws`. */
  readonly source: string;
  /** Whether the output of this spec has resources of it. */
  isUsed(spec: S): boolean;
  /** Its configurations, the one without an alias first. */
  configurations(spec: S): readonly [ProviderConfiguration, ...ProviderConfiguration[]];
  /** Arguments of its blocks that say neither who acts nor through whom. */
  readonly harmless: readonly string[];
  /** Whether what it makes stands on the other side. */
  readonly isVendors?: true;
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

/** The blocks that set providers up in a root module, by name. */
export function providerBlocks(
  providers: readonly (readonly [name: string, provider: Provider<SpecBase>])[],
  spec: SpecBase,
): { readonly [name: string]: readonly JsonObject[] } {
  return Object.fromEntries(
    providers.map(([name, provider]) => [
      name,
      provider.configurations(spec).map(({ alias, block }) => (alias === undefined ? block : { alias, ...block })),
    ]),
  );
}

/** The providers that the output of a spec needs, by name: for its resources, and for those that it forgets. */
export function usedProviders(topology: Topology<SpecBase>, spec: SpecBase): [string, Provider<SpecBase>][] {
  return Object.entries(topology.providers).filter(
    ([name, provider]) => provider.isUsed(spec) || spec.forget.some((address) => address.startsWith(`${name}_`)),
  );
}
