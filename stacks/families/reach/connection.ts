import type { EndpointAws, Variable } from "../../../generated/types/spec";
import type { SpecBase } from "../../../src/contract/spec-base";
import type { Cloud, ReachRecipe, Vendors } from "../../../src/contract/vendor";
import { recipesOn, tryFindNamed, tryFindVendor } from "../vendor/recipes";
import { customName } from "../vendor/rules";
import { namesIn } from "./template";

type Stage = EndpointAws["stage"];

/** The vendor as a spec has it, whatever its cloud. */
export interface VendorSection extends Omit<EndpointAws["vendor"], "endpoints"> {
  readonly endpoints: { readonly [key: string]: object };
  /** Azure: whether connections ask for approval. */
  readonly manualConnection?: boolean;
}

/** An endpoint that exists already, and where it is reached, as far as its cloud has it and the spec says it. */
interface ExistingEndpoint {
  readonly id: string | Variable;
  readonly dnsName?: string | Variable;
  readonly ipAddress?: string | Variable;
}

/** A spec that reaches a vendor. */
export interface ReachSpec extends SpecBase {
  readonly stage: Stage;
  /** The network, with the endpoint where it exists already. */
  readonly network: { readonly endpoint?: ExistingEndpoint };
  readonly vendor: VendorSection;
  /** With mode external, somebody else keeps the names. */
  readonly dns: { readonly mode: "recipe" | "external"; readonly zoneId?: string | Variable };
}

type Facts = Pick<ReachRecipe, "admission" | "close" | "needs" | "regions" | "partitions" | "pitfalls">;

/** How a vendor is reached: what its recipe says, and the spec where the recipe does not know. */
export interface Connection extends Facts {
  /** Name of the vendor in documents. */
  readonly title: string;
  /** Whether its texts are those of our data; those of a spec are values. */
  readonly isOurs: boolean;
  readonly dns: Exclude<ReachRecipe["dns"], "unknown">;
  /** Whether names that clients use now are moved, or may be. */
  readonly isCutOver: boolean;
  readonly ports: Exclude<ReachRecipe["ports"], "unknown">["tcp"];
  readonly ready: Exclude<ReachRecipe["ready"], "unknown"> | undefined;
  readonly declared: NonNullable<ReachRecipe["values"]>;
  readonly lookup: ReachRecipe["serviceName"]["lookup"];
  /** What the recipe says of its endpoints; nothing where the spec says it. */
  readonly endpoints: ReachRecipe["endpoints"];
  /** Whether there is one endpoint a zone, where no endpoint has parts in several. */
  readonly isZonal: boolean;
  /** Azure: whether the connection asks for approval with a message. */
  readonly isManual: boolean;
}

/** How the vendor of a spec is reached; undefined where neither its recipe nor the spec says enough. */
export type Find<S> = (spec: S) => Connection | undefined;

/** The recipe that a spec follows; undefined where it names none that there is, or leaves open which. */
export function tryFindRecipe(
  vendors: Vendors,
  cloud: Cloud,
  { name, recipe }: VendorSection,
): ReachRecipe | undefined {
  return tryFindNamed(recipesOn(tryFindVendor(vendors, name)?.reach, cloud), recipe);
}

/** How the vendor of a spec is reached; undefined where neither its recipe nor the spec says enough. */
export function tryFindConnection(vendors: Vendors, cloud: Cloud, section: VendorSection): Connection | undefined {
  const isCustom = section.name === customName;
  const recipe = isCustom ? undefined : tryFindRecipe(vendors, cloud, section);
  if (!isCustom && recipe === undefined) return undefined;
  const known = <Value>(value: Value | "unknown" | undefined) => (value === "unknown" ? undefined : value);
  const dns = known(recipe?.dns) ?? section.dns;
  const ports = section.ports?.tcp ?? known(recipe?.ports)?.tcp.filter(({ optional }) => optional !== true);
  const admission = recipe?.admission ?? section.admission;
  if (dns === undefined || ports === undefined || admission === undefined) return undefined;
  const close = recipe?.close ?? section.close;
  return {
    title: recipe === undefined ? (section.title ?? "the vendor") : (vendors[section.name]?.title ?? section.name),
    isOurs: recipe !== undefined && vendors[section.name]?.isForeign !== true,
    admission,
    dns,
    isCutOver: (known(recipe?.shadows) ?? section.shadows ?? "yes") === "yes" && movesNames(dns.kind),
    ports,
    ready: known(recipe?.ready) ?? section.ready,
    declared: recipe?.values ?? {},
    lookup: recipe?.serviceName.lookup ?? [],
    endpoints: recipe?.endpoints ?? {},
    isZonal: recipe?.perZone ?? (cloud !== "aws" && hasZonal(dns)),
    isManual: recipe?.manualConnection ?? section.manualConnection ?? true,
    pitfalls: recipe?.pitfalls ?? [],
    ...(close === undefined ? {} : { close }),
    ...(recipe?.needs === undefined ? {} : { needs: recipe.needs }),
    ...(recipe?.regions === undefined ? {} : { regions: recipe.regions }),
    ...(recipe?.partitions === undefined ? {} : { partitions: recipe.partitions }),
  };
}

/** Whether names need a record of their own for each zone. */
export function hasZonal({ zones = [] }: Connection["dns"]): boolean {
  return zones.some(({ records }) => records.some(({ target }) => target === "zone"));
}

/** Whether stage `dns` makes names lead to the endpoints. */
export function movesNames(kind: Connection["dns"]["kind"]): boolean {
  return kind === "flip" || kind === "zone-wildcard" || kind === "zone-names";
}

/** The zones that are made, with the records whose endpoint and whose optional values the spec has; none without a record. */
export function zonesOf(connection: Connection, section: VendorSection) {
  const isLeftOut = (name: string) =>
    connection.declared[name]?.optional === true && !Object.hasOwn(section.values, name);
  return (connection.dns.zones ?? [])
    .map(({ zone, records }) => ({
      zone,
      records: records.filter(
        (record) =>
          !namesIn(record.name).some(isLeftOut) &&
          (record.endpoint === undefined || Object.hasOwn(section.endpoints, record.endpoint)),
      ),
    }))
    .filter(({ records }) => records.length > 0);
}
