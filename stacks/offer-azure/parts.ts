import type { OfferAzure, Variable } from "../../generated/types/spec";
import { byKey } from "../../src/contract/entries";
import type { Path } from "../../src/contract/problem";
import type { Fill } from "../../src/contract/prose";
import { listenerOf } from "../families/endpoint-service/stated";
import type { Consumer } from "../families/offer/consumer";
import { declaredValue } from "../families/vendor/values";
import { keptKey } from "../parts/kept-key";

/** A server that is offered. */
export interface OfferedTarget {
  readonly key: string;
  /** Name of its pool, probe and rule in Azure. */
  readonly name: string;
  /** Name of its pool, probe and rule in Terraform. */
  readonly address: string;
  readonly engine: OfferAzure["targets"][string]["engine"];
  readonly host: string;
  /** Names that the vendor's side uses for it. */
  readonly names: readonly string[];
  readonly port: number;
  readonly listenerPort: number;
  /** Where the spec states that port, if it does. */
  readonly listenerPath?: Path;
  readonly probePort: number;
  readonly machines: readonly Machine[];
  readonly path: Path;
}

/** A network interface behind a target. */
interface Machine {
  readonly id: string | Variable;
  readonly ipConfiguration: string;
  readonly address: string;
  readonly path: Path;
}

/** The targets by key; their order in the spec means nothing. */
export function listTargets({ targets }: OfferAzure): OfferedTarget[] {
  return byKey(Object.entries(targets)).map(([key, target]) => {
    const { engine, host, names = [host], port, healthCheckPort, networkInterfaces = [] } = target;
    const path = ["targets", key];
    const kept = keptKey(key, target);
    const address = kept.replaceAll("-", "_");
    return {
      key,
      name: kept,
      address,
      engine,
      host,
      names,
      port,
      ...listenerOf(target, path, port),
      probePort: healthCheckPort ?? port,
      machines: networkInterfaces.map(({ id, ipConfiguration }, index) => ({
        id,
        ipConfiguration,
        address: `${address}_${endOf(id)}`,
        path: [...path, "networkInterfaces", index],
      })),
      path,
    };
  });
}

/** The end of an id, or the variable that brings it, as a part of an address. */
function endOf(id: string | Variable): string {
  const end = typeof id === "string" ? (id.split("/").at(-1) ?? "") : id.variable;
  return end.replaceAll(/[^A-Za-z0-9]+/g, "_");
}

/** A subnet that connections come from. */
export interface NatSubnet {
  readonly name: string;
  /** Name of the subnet in Terraform, where it is made. */
  readonly address: string;
  readonly addressPrefix: string | undefined;
  /** Its network, or what it is called. */
  readonly shown: string;
  readonly path: Path;
}

/** The name of a NAT subnet that is made. */
export function subnetName(spec: OfferAzure, { name }: NatSubnet): string {
  return `${spec.name}-${name}`;
}

/** The NAT subnets, in the order of the spec: the first one is that of the service for good. */
export function listNatSubnets({ network }: OfferAzure): NatSubnet[] {
  return network.natSubnets.map(({ name, id, addressPrefix }, index) => ({
    name,
    address: name.replaceAll("-", "_"),
    addressPrefix,
    shown: addressPrefix ?? (typeof id === "string" ? (id.split("/").at(-1) ?? name) : name),
    path: ["network", "natSubnets", index],
  }));
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
export function valuesOf(spec: OfferAzure, { handOver }: Consumer): (name: string) => string | Fill {
  return (name) => {
    switch (name) {
      case "region":
        return spec.azure.location;
      case "subscriptionId":
        return subscriptionOf(spec);
      case "serviceName":
        return handOver.includes("alias") ? alias : serviceId;
      case "zone":
        return "<zone>";
      case "endpointId":
      case "endpointName":
      case "endpointGuid":
      case "endpointAddress":
        return "<the vendor's endpoint>";
      default:
        return declaredValue(spec.vendor.values, name);
    }
  };
}
