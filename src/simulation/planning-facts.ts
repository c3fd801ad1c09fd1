import facts from "../../facts/planning.json";
import type { Value } from "../contract/value";

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
    /** Whether the older SDK leaves the attribute of a new resource unknown where there is neither map nor addition. */
    readonly isUnknownWithout?: boolean;
  }[];
  readonly source: string;
}

/** What a provider plans for one type of resource beyond its schema (`facts/planning.json`). Paths are written with dots. */
export interface ResourcePlanning {
  /** Whether it is written with the newer plugin framework: an update makes computed attributes unknown, but those that it keeps. */
  readonly framework?: boolean;
  readonly keeps?: readonly string[];
  /** Computed attributes that an update makes unknown all the same. */
  readonly recomputed?: readonly string[];
  /** Blocks that keep what the cloud has where the configuration leaves them out. */
  readonly computedBlocks?: readonly string[];
  /** Blocks that keep what the state has where the configuration leaves them out, and are empty in a new resource. */
  readonly keptBlocks?: readonly string[];
  /** Arguments that a resource does not have unless another argument has one of these values: they are neither planned nor compared. */
  readonly ignoredUnless?: readonly {
    readonly arguments: readonly string[];
    readonly argument: string;
    readonly values: readonly string[];
  }[];
  /** What is planned for arguments that are left out. */
  readonly defaults?: { readonly [path: string]: Value };
  readonly source: string;
}

const providers: { readonly [source: string]: ProviderPlanning } = facts.providers;
const resources: { readonly [type: string]: ResourcePlanning } = facts.resources;

/** What is known of a provider; nothing where it does what its schema says. */
export function findProviderPlanning(source: string): Partial<ProviderPlanning> {
  return providers[source] ?? {};
}

/** What is known of a type of resource; nothing where it does what its schema says. */
export function findResourcePlanning(type: string): Partial<ResourcePlanning> {
  return resources[type] ?? {};
}
