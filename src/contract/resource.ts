import { isObject, type Json } from "../terraform/json";
import type { ObjectValue, Value } from "./value";

/** What is lost when a resource is destroyed and made anew: its id, an acceptance, an entry of an allow list, time, data. */
export type Cost = "new-id" | "acceptance" | "allow-list" | "downtime" | "data";

/** What the replacement of a resource costs. */
export interface Replacement {
  readonly costs: readonly Cost[];
  readonly effect: string;
  readonly source: string;
}

/**
 * What a provider of such a version does:
 * - `replaces`: a change of the argument destroys the resource and creates another.
 * - `counts-as-true`: the argument is true in the cloud even where it is false or left out.
 * - `unknown-argument`, `unknown-resource`: its schema does not have it.
 * - `create-fails`, `update-fails`: a creation, or a change of the argument, is planned and then refused.
 * - `removes-last-only`: removing the resource takes only the last item of the argument away.
 * - `unmeasured`: nobody has looked; it may do anything.
 */
export type HazardBehaviour =
  | "replaces"
  | "counts-as-true"
  | "unknown-argument"
  | "unknown-resource"
  | "create-fails"
  | "update-fails"
  | "removes-last-only"
  | "unmeasured";

/** Provider versions that break an operation on an argument. It matters only to an output that has the resource and the argument. */
export interface ResourceHazard {
  /** Source address, such as `hashicorp/aws`. */
  readonly provider: string;
  /** Versions one by one, or a constraint. */
  readonly versions?: readonly string[];
  readonly range?: string;
  /** One of a block by its path. */
  readonly argument: string;
  /** Arguments that the behaviour covers besides `argument`. */
  readonly others?: readonly string[];
  /** What about the argument makes it matter: that a stage changes it, that it is set, or that it is false. */
  readonly when: "changes" | "isSet" | "isFalse";
  readonly behaviour: HazardBehaviour;
  /** The hazard matters only, or does not matter, to resources with one of these values. */
  readonly only?: { readonly [argument: string]: readonly string[] };
  readonly unless?: { readonly [argument: string]: readonly string[] };
  readonly effect: string;
  /** Constraints that exclude the hazard. */
  readonly safe: readonly string[];
  readonly source: string;
}

/** Names with blanks or line ends between them. */
export type Names = string;

/** The names one by one. */
export function toNames(names: Names): readonly string[] {
  return names.split(/\s+/).filter((name) => name !== "");
}

/** Actions for tags. They go in the call that creates, unless a note of the resource says otherwise. */
export interface TagActions {
  /** Needed to create with tags. */
  readonly onCreate: Names;
  /** Needed to change them later. */
  readonly later: Names;
  readonly source: string;
}

/**
 * The IAM actions that the AWS provider needs for a resource type (sources of hashicorp/aws between 5.x and 6.3x). They are calls that were
 * read in those sources, its waiters and closing reads included, where neither `inferred` nor a note says otherwise. The bodies of some finders
 * and waiters were not opened; there the action was taken from the finder's name. ARNs and condition keys are not covered. `sts:GetCallerIdentity`
 * is called once at start and cannot be denied.
 */
export interface Iam {
  /** What a refresh needs; a plan and an apply refresh first. */
  readonly read: Names;
  /** Whether a creation and an update end without that read. */
  readonly isNotReadBack?: true;
  readonly create: Names;
  /** Each action with the arguments or blocks whose change needs it; `*` for every update. */
  readonly update?: { readonly [action: string]: Names };
  readonly delete: Names;
  readonly tags?: TagActions;
  /** Needed besides where an argument is set, or has the value, or mentions the text. */
  readonly conditional?: readonly {
    readonly argument: string;
    readonly is?: boolean;
    readonly contains?: string;
    /** `create`, `update` or `delete`. */
    readonly on: Names;
    readonly actions: Names;
    /** The condition as the cloud has it, where the argument alone does not tell. */
    readonly means?: string;
  }[];
  /** Actions that no documentation names for these operations, and what is known instead. */
  readonly inferred?: readonly {
    readonly on: Names;
    readonly actions: Names;
    readonly evidence: string;
  }[];
  /** The service whose linked role the first of its kind in an account creates, which needs iam:CreateServiceLinkedRole. */
  readonly serviceRole?: string;
  readonly notes?: readonly string[];
  readonly source: string;
}

/** A value that opens something to everybody. */
export interface Opening {
  /** As a finding names it. */
  readonly attribute: string;
  /** Dotted paths to its values, through lists of blocks; the attribute by itself where it is left out. */
  readonly at?: readonly string[];
  /** Values that open it; everybody's address or name where it is left out. */
  readonly values?: RegExp;
  /** It opens only a resource with these values. */
  readonly only?: { readonly [attribute: string]: string };
  /** In our words. */
  readonly what: string;
}

/** One peer and range of ports that a group of rules lets through. */
export interface Flow {
  readonly peer: string;
  readonly protocol: string;
  readonly from: number;
  readonly to: number;
}

/** An attribute that tells how far a resource is with the other side. */
export interface States {
  readonly attribute: string;
  /** Attributes that tell it in place of that one, such as one a cloud. */
  readonly others?: Names;
  /** The data source that reads it, where the resource does not show it. */
  readonly data?: string;
  /** What each value means: `ready` to be used, `waiting` for somebody, `refused` so that waiting does not help. */
  readonly values: {
    readonly [value: string]: {
      readonly is: "ready" | "waiting" | "refused";
      readonly meaning: string;
      /** In hours, after how long in it the other side removes the resource by itself. */
      readonly removedAfter?: number;
      /** What helps where this value is refused. */
      readonly remedy?: string;
      /** After that the resource has to be made anew, which the remedy leaves unsaid. */
      readonly isMadeAnew?: true;
    };
  };
  /** Why any of the refused values comes about, and what helps, where that is the same for all of them. */
  readonly refusal?: { readonly cause: string; readonly remedy: string };
}

/** Every attribute that tells it. */
export function stateAttributes({ attribute, others = "" }: States): readonly string[] {
  return [attribute, ...toNames(others)];
}

/** A form in which the cloud gives a value back that is not the one it was written in. */
export interface ReadBack {
  /** One spelling for all those of a value. The provider keeps what it has read where only that differs. */
  spell?(value: string): string;
  /** What the cloud always gives back for a value that was written. */
  returned?(value: string): string;
  /** The provider does not know that the spellings mean the same, and plans a change. */
  readonly isPlanned?: true;
  /** The attribute that stands for a reference to a resource of the type. */
  readonly reference?: { readonly type: string; readonly attribute: string };
  readonly source: string;
}

/** Arguments, by dotted path, that the cloud gives back as they were written, and where that is known from. */
export interface AsWritten {
  readonly arguments: Names;
  readonly source: string;
}

/** What an import block takes for the id of a resource. */
export interface ImportId {
  readonly form: RegExp;
  readonly example: string;
  readonly source: string;
}

/** What is known of a resource type whether or not a topology makes it. */
export interface ForeignKnowledge {
  readonly hazards?: readonly ResourceHazard[];
  readonly openings?: readonly Opening[];
  /** The arguments of a rule of a firewall or security group that say what it lets through, and from or to where. */
  readonly reach?: readonly string[];
}

/**
 * What of a private connection a resource is. A client comes through the first five in this order: what connects, the names that lead to
 * the endpoint, the endpoint, the service that it asks for, what stands before the targets. Beside them stand who lets the endpoint in and
 * who guards the way.
 */
export type Part = "client" | "name" | "endpoint" | "service" | "front" | "admission" | "guard";

/** All that is known of a resource type that topologies make, but for how it is simulated. */
export interface ResourceKnowledge extends ForeignKnowledge {
  readonly part: Part;
  /** Of an endpoint the arguments, by dotted path, that name the service it asks for. */
  readonly leadsTo?: Names;
  readonly replacement: Replacement;
  /** What one is that has this value of the argument, where the type serves several purposes. */
  readonly otherUse?: {
    readonly argument: string;
    readonly value: string;
    readonly is: Pick<ResourceKnowledge, "part" | "replacement" | "stops">;
  };
  /** `none` where the provider imports no resource of the type. */
  readonly importId: ImportId | "none";
  /** Arguments besides tags and labels that others may set, so that a spec can have Terraform ignore them, each with who does. */
  readonly setByOthers?: { readonly [argument: string]: string };
  /** What ends when one that is in use is removed. */
  readonly stops?: string;
  /** What happens when one is removed that another resource, which stays, referred to until then. */
  readonly held?: { readonly costs: readonly Cost[]; readonly effect: string; readonly source: string };
  /**
   * The arguments that replace only in one direction or from some values, so that the provider's schema does not say it, where they change
   * in that way. What is not known yet says nothing.
   */
  replaces?(before: ObjectValue, after: ObjectValue): readonly string[];
  /** The actions that Terraform needs; `none` where the provider has no IAM that we know of. */
  readonly iam: Iam | "none";
  /**
   * What the provider plans for arguments that a configuration leaves out, by dotted path (`*.` for any block); measured with
   * terraform plan -refresh=false. Defaults that open something, such as a public zone or address, are left out: the output always states those arguments.
   */
  readonly defaults?: { readonly [path: string]: Json };
  /** Blocks, by dotted path, that the cloud fills in where the configuration leaves them out. */
  readonly computedBlocks?: readonly string[];
  /**
   * Blocks that the provider empties in the cloud where the configuration leaves them out, with where that is known from: without them it
   * says that there are none, as `false` does for a truth value, so that a stage may add them.
   */
  readonly emptiedBlocks?: { readonly [block: string]: string };
  /** Lists, by dotted path, that only grow, with what becomes of connections where an item is taken out. */
  readonly onlyGrows?: { readonly [path: string]: string };
  /** The arguments that read back as they are written; what a topology writes is either here or in `readsBack`. */
  readonly asWritten: AsWritten;
  /** What reads back otherwise than it is written, by dotted path; the same of lists for each item. */
  readonly readsBack?: { readonly [path: string]: ReadBack };
  readonly states?: States;
  /** Computed attributes that have another value only after the apply that changes an argument, with that argument. */
  readonly moves?: { readonly [attribute: string]: string };
  /** After how many hours the other side's invitation ends, so that the state loses the resource; `inferred` says what of it is. */
  readonly invitation?: { readonly hours: number; readonly inferred: string; readonly source: string };
  /** What a value of an attribute does to those who connect, whether a spec asks for it or somebody sets it all the same. */
  readonly effects?: { readonly [attribute: string]: { readonly [value: string]: string } };
  /** Where it says who may connect: a list, one principal, or a policy; of a list of blocks, the arguments that name somebody. */
  readonly principals?: {
    readonly attribute: string;
    readonly form: "list" | "one" | "policy";
    readonly within?: readonly string[];
  };
  /** The attribute that is an allow list of endpoints: whoever is not in it is refused. */
  readonly allowList?: string;
  /** Attributes that show what resources of another type add to it, with that type. */
  readonly gathers?: { readonly [attribute: string]: string };
  /**
   * Where its state shows what an endpoint is reached at, by dotted paths through lists: addresses, and names of its own that resolve to
   * them, which are those that match.
   */
  readonly reachedAt?: {
    readonly addresses: readonly string[];
    readonly names?: { readonly path: string; readonly own: RegExp };
    readonly source: string;
  };
  /** What one of its rules, a resource or a block of the group, lets through. */
  flows?(rule: Value | undefined): readonly Flow[];
}

/** What is known of a resource of this configuration, or with these values, whose type may serve several purposes. */
export function usedAs(knowledge: Partial<ResourceKnowledge>, body: Json | undefined): Partial<ResourceKnowledge> {
  const { otherUse } = knowledge;
  const isOther = otherUse !== undefined && isObject(body) && body[otherUse.argument] === otherUse.value;
  return isOther ? { ...knowledge, ...otherUse.is } : knowledge;
}

/** What is known of a resource type of AWS. */
export interface AwsKnowledge extends ResourceKnowledge {
  readonly iam: Iam;
}

/** What is known of a data source that topologies read. */
export interface DataKnowledge {
  readonly iam: Iam | "none";
}

/** What is known of a data source of AWS. */
export interface AwsDataKnowledge extends DataKnowledge {
  readonly iam: Iam;
}

/** What this build knows of resource types, by type, and of data sources, by `data.` and type. */
export type Resources = { readonly [type: string]: Partial<ResourceKnowledge> };
