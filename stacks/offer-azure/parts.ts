import type { OfferAzure, Variable } from "../../generated/types/spec";
import type { Path } from "../../src/contract/problem";
import type { Fill } from "../../src/contract/prose";
import type { Consumer } from "../families/offer/consumer";
import { type OfferedTarget, offeredTargets } from "../families/offer/targets";
import type { FillIn } from "../families/reach/template";
import { fillInOf } from "../families/vendor/values";
import { keptKey } from "../parts/kept-key";
import { onceFor } from "../parts/once-for";

/** A server that is offered, with its name in Azure and in Terraform. */
export interface AzureTarget extends OfferedTarget {
  readonly name: string;
  readonly address: string;
  readonly probePort: number;
  readonly machines: readonly Machine[];
}

/** A network interface behind a target. */
interface Machine {
  readonly id: string | Variable;
  readonly ipConfiguration: string;
  readonly address: string;
  readonly path: Path;
}

/** The targets by key; their order in the spec means nothing. */
export const listTargets = onceFor(({ targets }: OfferAzure): readonly AzureTarget[] =>
  offeredTargets(targets, (target, key, path) => {
    const { healthCheckPort: probePort = target.port, networkInterfaces = [] } = target;
    const name = keptKey(key, target);
    const address = name.replaceAll("-", "_");
    const machines = networkInterfaces.map(({ id, ipConfiguration }, index) => ({
      id,
      ipConfiguration,
      address: `${address}_${endOf(id)}`,
      path: [...path, "networkInterfaces", index],
    }));
    return { name, address, probePort, machines, servers: machines.length };
  }),
);

/** The end of an id, or the variable that brings it, as a part of an address. */
function endOf(id: string | Variable): string {
  const end = typeof id === "string" ? (id.split("/").at(-1) ?? "") : id.variable;
  return end.replaceAll(/[^A-Za-z0-9]+/g, "_");
}

/** Whether everybody who knows the service may ask for a connection. */
export function isOpen({ vendor }: OfferAzure): boolean {
  return vendor.visibility === "everybody";
}

/** The subscriptions that may see the service; an asterisk is everybody. */
export function visibleTo(spec: OfferAzure): string[] {
  return isOpen(spec) ? ["*"] : [...(spec.vendor.subscriptions ?? [])].sort();
}

/** The private link service: its alias and its id. */
export const alias: Fill = { fill: "PRIVATE_LINK_SERVICE_ALIAS" };
export const serviceId: Fill = { fill: "PRIVATE_LINK_SERVICE_ID" };
/** The load balancer, where it is made or a variable brings its frontend. */
export const balancer: Fill = { fill: "LOAD_BALANCER_ID" };
/** A connection, by its name at the service. */
export const connectionName: Fill = { fill: "CONNECTION_NAME" };
/** What a variable or the environment brings. */
export const resourceGroup: Fill = { fill: "RESOURCE_GROUP" };
export const subscriptionId: Fill = { fill: "AZURE_SUBSCRIPTION_ID" };

/** The id of the load balancer. */
export function balancerId({ loadBalancer: { frontendId } }: OfferAzure): string | Fill {
  return typeof frontendId === "string" ? frontendId.split("/").slice(0, 9).join("/") : balancer;
}

/** The subscription that everything is in. */
export function subscriptionOf({ azure, terraform }: OfferAzure): string | Fill {
  return azure.subscriptionId ?? terraform.providers.azurerm.subscriptionId ?? subscriptionId;
}

/** What stands for the names in texts of a recipe. */
export function valuesOf(spec: OfferAzure, { handOver }: Consumer): FillIn {
  const endpoint = "<the vendor's endpoint>";
  const known = {
    region: spec.azure.location,
    subscriptionId: subscriptionOf(spec),
    serviceName: handOver.includes("alias") ? alias : serviceId,
    zone: "<zone>",
    endpointId: endpoint,
    endpointName: endpoint,
    endpointGuid: endpoint,
    endpointAddress: endpoint,
  };
  return fillInOf(known, spec.vendor.values);
}
