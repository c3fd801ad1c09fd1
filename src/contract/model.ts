import type { ComputedTexts } from "./computed-context";
import type { ObjectValue, Value } from "./value";

/** An error or a warning as Terraform shows it. */
export interface Diagnostic {
  readonly severity: "error" | "warning";
  /** In the words of the provider or the cloud. */
  readonly summary: string;
  readonly detail?: string;
  readonly attribute?: readonly (string | number)[];
}

/** A thing that exists in the simulated cloud. */
export interface CloudObject {
  readonly type: string;
  readonly id: string;
  /** What the provider would read: every attribute and block of the resource type, nothing unknown. */
  readonly values: ObjectValue;
  /** Simulated hours since it was made, or since its state last changed. */
  readonly age: number;
  /** The account that made it, where its provider tells accounts apart. */
  readonly owner?: string | undefined;
}

/** The simulated clouds of one rehearsal. Ids and names that it makes up are the same on every run. */
export interface Cloud {
  find(type: string, id: string): CloudObject | undefined;
  all(type: string): readonly CloudObject[];
  /** `owner` is for a new object. */
  put(type: string, id: string, values: ObjectValue, owner?: string): void;
  remove(type: string, id: string): void;
  /**
   * A new id such as `vpce-0a1b…`: the prefix and `length` hexadecimal digits. They come from `seed`, best the planned values: Terraform
   * creates at the same time what does not depend on each other, so ids by order would differ between runs.
   */
  nextId(prefix: string, length: number, seed?: ObjectValue): string;
  /** What holds for the surroundings that no resource describes, from the scenario. */
  readonly surroundings: Surroundings;
}

/** Facts about what stands around the connection. */
export interface Surroundings {
  /** Whether the VPC has DNS support and DNS hostnames on. */
  readonly vpcDns: boolean;
  /** Whether the owner of the endpoint service has verified its private DNS name. */
  readonly privateDnsNameVerified: boolean;
  /** When vendors accept a connection: once its endpoint is in an allow list, or at once. */
  readonly acceptance: "allow-list" | "automatic";
  /** Whether multi-VPC connectivity is on for MSK clusters that no configuration here made. */
  readonly multiVpcConnectivity: boolean;
  /** Ids that stand in the allow list of each ClickHouse service beside those of this configuration, such as `vpce-…`. */
  readonly listedEndpoints: readonly string[];
  /** Whether ClickPipes finishes provisioning a reverse private endpoint within the ten minutes that the provider waits. */
  readonly reversePrivateEndpointsProvision: boolean;
  /** The projects and networks that gates look for among the endpoints of others, as paths such as `/projects/vendor-prod/`. */
  readonly consumers: readonly string[];
  /** Whether vendors finish a registration by their own provider within the time that it waits. */
  readonly registrationsFinish: boolean;
}

/**
 * Either values, nothing unknown among them, or why there are none. `failed` is what went wrong once the object was there: Terraform keeps it,
 * and takes one that was just made for tainted.
 */
export type Outcome =
  | { readonly values: ObjectValue; readonly failed?: readonly Diagnostic[] }
  | { readonly diagnostics: readonly Diagnostic[] };
/** A fact about the surroundings that is so or not, and that a person can be asked for. */
export type SurroundingFact = "vpcDns" | "privateDnsNameVerified";

/** What a plan of the schema alone lacks. */
export interface PlanAdjustment {
  readonly diagnostics?: readonly Diagnostic[];
  /** Values to plan in place of those that the schema gives, by attribute. */
  readonly planned?: { readonly [attribute: string]: Value };
  /** Attributes that force a replacement besides those that are known of the type. */
  readonly replace?: readonly string[];
}

/** What a provider refuses of an argument beyond its type. */
export interface ArgumentRule {
  readonly oneOf?: readonly string[];
  /** An empty text passes as each of these. */
  readonly form?: "arn" | "json" | "integer" | "boolean";
  /** Of a text in characters; null is no limit. */
  readonly length?: Bounds;
  /** Of a number, or of the one that a text of the form integer says. */
  readonly range?: Bounds;
  /** Ranges of which one must hold. */
  readonly ranges?: readonly Bounds[];
  readonly pattern?: string;
  /** What the provider says where the pattern does not match. */
  readonly message?: string;
  /** The most items of a list. */
  readonly items?: number;
}

/** Both included; null is no bound. */
export type Bounds = readonly [least: number | null, most: number | null];

/**
 * What a provider refuses of the arguments of one resource type beyond their types, by its answers to terraform validate. Paths of blocks
 * are written with dots; a rule of a set or list holds for its items. An empty text is no ARN and no JSON, and passes all the same.
 */
export interface ArgumentRules {
  readonly arguments: { readonly [path: string]: ArgumentRule };
  /** Arguments of which no two may be given. */
  readonly conflicts?: readonly (readonly string[])[];
  /** Arguments of which exactly one must be given. */
  readonly exactlyOne?: readonly (readonly string[])[];
  /** Arguments that must be given beside an argument. */
  readonly needs?: { readonly [argument: string]: readonly string[] };
  /** Which of them are blocks: none is what an empty list of these means. */
  readonly blocks?: readonly string[];
}

/** What a provider plans for all of its resources. */
export interface ProviderPlanning {
  /** Arguments that every resource has from some version on, as a constraint. */
  readonly arguments?: { readonly [argument: string]: string };
  /** Arguments that take the provider's own where they are left out; a change of them replaces the resource. */
  readonly fromProvider?: readonly string[];
  /** Attributes that hold a map argument and what the provider adds to it from a block of its own, which has an argument of that name. */
  readonly merged?: readonly {
    readonly attribute: string;
    readonly from: string;
    readonly defaults?: string;
    /** A block of its own with the keys, and the beginnings of keys, that it leaves out. */
    readonly ignores?: { readonly block: string; readonly keys: string; readonly prefixes: string };
    /** Whether the older SDK leaves the attribute of a new resource unknown where there is neither map nor addition. */
    readonly isUnknownWithout?: boolean;
  }[];
  /** The account that its arguments have it act in, and that owns what it makes. */
  actor?(settings: ObjectValue): string;
  readonly source: string;
}

/** What a provider plans for one type of resource beyond its schema. Paths are written with dots. */
export interface ResourcePlanning {
  /** Whether it is written with the newer plugin framework: an update makes computed attributes unknown, but those that it keeps. */
  readonly framework?: boolean;
  readonly keeps?: readonly string[];
  /** Computed attributes that an update makes unknown all the same. */
  readonly recomputed?: readonly string[];
  /** Blocks that keep what the state has where the configuration leaves them out, and are empty in a new resource. */
  readonly keptBlocks?: readonly string[];
  /** Arguments that a resource does not have unless another argument has one of these values: they are neither planned nor compared. A `*`
   * at the end of a name stands for any end. */
  readonly ignoredUnless?: readonly {
    readonly arguments: readonly string[];
    readonly argument: string;
    readonly values: readonly string[];
  }[];
}

/**
 * How one resource type of a provider, and the cloud behind it, behave beyond their schema. It knows resource types, never topologies. Each
 * part may be left out: the engine then does what the schema says, and makes up well-formed values for what is computed.
 */
export interface Model {
  /** Where the facts come from: document, provider with version or measurement. */
  readonly source: string;
  /** What no document and no measurement says, and is played all the same: clauses or nouns, shown in the guide. */
  readonly inferred?: readonly string[];
  /** The id in the cloud, for types that have no attribute `id`. */
  identify?(values: ObjectValue): string;
  /** What `terraform import` is given for it, where that is not its id. */
  importId?(values: ObjectValue): string;
  /** The attribute that holds the state of its life. Its age starts anew when that changes. */
  readonly state?: string;
  readonly planning?: ResourcePlanning;
  /** Arguments that no read brings back: a refresh keeps what the state has, and an import leaves them empty. */
  readonly unread?: readonly string[];
  readonly rules?: ArgumentRules;
  /** How its ids and other texts are formed, where the attribute's name does not tell. */
  readonly computedTexts?: ComputedTexts;
  /**
   * What the provider plans for arguments that the configuration does not give, besides the defaults that are known of the type. Those of blocks
   * by their path: `health_check.port`.
   */
  readonly defaults?: { readonly [argument: string]: Value };
  /** Refused by the provider when it validates a configuration. Unknown values must pass. */
  validate?(config: ObjectValue): readonly Diagnostic[];
  /** `prior` is null for a creation. */
  plan?(request: { prior: ObjectValue | null; proposed: ObjectValue; config: ObjectValue }): PlanAdjustment;
  /**
   * Completes the values of a creation. `values` is the plan with everything that was unknown made up. The id is `values.id`. `actor` is the
   * account that the provider acts in, where it tells accounts apart.
   */
  create?(request: { planned: ObjectValue; values: ObjectValue; cloud: Cloud; actor?: string | undefined }): Outcome;
  update?(request: { prior: ObjectValue; planned: ObjectValue; values: ObjectValue; cloud: Cloud }): Outcome;
  /** Called before the object is removed. */
  remove?(request: { object: CloudObject; cloud: Cloud }): readonly Diagnostic[];
  /** What a read finds; undefined where it is gone. */
  read?(object: CloudObject, cloud: Cloud): ObjectValue | undefined;
  /** Whom it waits for outside Terraform, as words that follow "waits for"; undefined where nobody has to act. */
  waitsFor?(object: CloudObject, cloud: Cloud): string | undefined;
  /** Whether they accept now without a scenario that says so: what they ask for is there. At once where it is left out. */
  isDue?(object: CloudObject, cloud: Cloud): boolean;
  /** The values once that somebody accepted it, rejected it, or ended what had been accepted. */
  accept?(object: CloudObject, cloud: Cloud): ObjectValue;
  reject?(object: CloudObject, cloud: Cloud): ObjectValue;
  disconnect?(object: CloudObject, cloud: Cloud): ObjectValue;
  /** The values at the object's age, after simulated hours have passed; undefined where it was removed for its age. */
  pass?(object: CloudObject, cloud: Cloud): ObjectValue | undefined;
}

/** How a data source answers beyond made up values. */
export interface DataModel {
  readonly source: string;
  read(config: ObjectValue, cloud: Cloud): Outcome;
}

/** How resource types, data sources and providers behave beyond their schemas. */
export interface Models {
  readonly resources: { readonly [type: string]: Model };
  readonly data: { readonly [type: string]: DataModel };
  readonly providers: { readonly [source: string]: ProviderPlanning };
}
