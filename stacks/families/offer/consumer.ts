import type { VendorCall } from "../../../generated/types/input";
import type { OfferAws, OfferGcp } from "../../../generated/types/spec";
import type { Cloud, OfferRecipe, Vendors } from "../../../src/contract/vendor";
import { recipesOn, tryFindNamed, tryFindVendor } from "../vendor/recipes";
import { customName } from "../vendor/rules";

/** The vendor as a spec that offers something has it; what differs by cloud is left out. */
export type ConsumerSection = Pick<OfferAws["vendor"], "name" | "recipe" | "title" | "values" | "request" | "ready"> & {
  readonly acceptance: (OfferAws | OfferGcp)["vendor"]["acceptance"];
};

type Facts = Pick<
  OfferRecipe,
  "principals" | "request" | "needs" | "asks" | "returns" | "handOver" | "regions" | "limits" | "pitfalls"
>;

/** How a vendor connects to what is offered: what its recipe says, and the spec where the recipe does not know. */
export interface Consumer extends Facts {
  /** Name of the vendor in documents. */
  readonly title: string;
  /** Whether its texts are those of our data; those of a spec are values. */
  readonly isOurs: boolean;
  readonly acceptance: Exclude<OfferRecipe["acceptance"], "unknown"> | undefined;
  readonly endpointId: VendorCall | undefined;
  readonly dns: OfferRecipe["dns"];
  readonly ready: Exclude<OfferRecipe["ready"], "unknown"> | undefined;
  readonly declared: NonNullable<OfferRecipe["values"]>;
}

/** The recipe that a spec follows; undefined where it names none that there is, or leaves open which. */
export function tryFindOffer(
  vendors: Vendors,
  cloud: Cloud,
  { name, recipe }: Pick<ConsumerSection, "name" | "recipe">,
): OfferRecipe | undefined {
  return tryFindNamed(recipesOn(tryFindVendor(vendors, name)?.offer, cloud), recipe);
}

/** How the vendor of a spec connects; undefined where there is neither a recipe nor a vendor of the spec's own. */
export function tryFindConsumer(vendors: Vendors, cloud: Cloud, section: ConsumerSection): Consumer | undefined {
  if (section.name === customName) return consumerOf(section);
  const recipe = tryFindOffer(vendors, cloud, section);
  if (recipe === undefined) return undefined;
  const { acceptance, endpointId, ready, values = {} } = recipe;
  return {
    ...recipe,
    title: vendors[section.name]?.title ?? section.name,
    isOurs: vendors[section.name]?.isForeign !== true,
    acceptance: acceptance === "unknown" ? undefined : acceptance,
    endpointId: typeof endpointId === "string" ? undefined : endpointId,
    ready: ready === "unknown" ? section.ready : ready,
    declared: values,
  };
}

/** The same. Throws where there is neither. */
export function findConsumer(vendors: Vendors, cloud: Cloud, section: ConsumerSection): Consumer {
  const consumer = tryFindConsumer(vendors, cloud, section);
  if (consumer === undefined) throw new Error(`${section.name} is not known`);
  return consumer;
}

/** A vendor that the spec alone describes. */
function consumerOf({ title = "the vendor", request = [], ready }: ConsumerSection): Consumer {
  return {
    title,
    isOurs: false,
    principals: { when: "support", identity: "none" },
    request,
    handOver: ["serviceName", "region", "availabilityZoneIds", "ports", "hostNames"],
    pitfalls: [],
    acceptance: undefined,
    endpointId: undefined,
    dns: "unknown",
    ready,
    declared: {},
  };
}
