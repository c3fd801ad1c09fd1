import type { OfferGcp } from "../../generated/types/spec";
import { byKey } from "../../src/contract/entries";
import type { Path } from "../../src/contract/problem";
import type { Fill } from "../../src/contract/prose";
import { declaredValue } from "../families/vendor/values";

/** A server that is offered. */
export interface OfferedTarget {
  readonly key: string;
  readonly engine: OfferGcp["targets"][string]["engine"];
  readonly host: string;
  /** Names that the vendor's side uses for it. */
  readonly names: readonly string[];
  readonly port: number;
  readonly listenerPort: number;
  /** Where the spec states that port, if it does. */
  readonly listenerPath?: Path;
  readonly path: Path;
}

/** The targets by key; their order in the spec means nothing. */
export function listTargets({ targets }: OfferGcp): OfferedTarget[] {
  return byKey(Object.entries(targets)).map(([key, { engine, host, names = [host], port, listenerPort }]) => {
    const path = ["targets", key];
    return {
      key,
      engine,
      host,
      names,
      port,
      listenerPort: listenerPort ?? port,
      ...(listenerPort === undefined ? {} : { listenerPath: [...path, "listenerPort"] }),
      path,
    };
  });
}

/** The ports of the load balancer that is made, each once, the lowest first. */
export function listPorts(spec: OfferGcp): number[] {
  return [...new Set(listTargets(spec).map(({ port }) => port))].sort((a, b) => a - b);
}

/** The name of the forwarding rule that is made. It has the ports, because other ports make another rule, which has to be there before the old one goes. */
export function ruleName(spec: OfferGcp): string {
  return [spec.name, ...listPorts(spec)].join("-");
}

/** A subnet that connections come from. */
export interface NatSubnet {
  readonly name: string;
  /** Name of the subnet in Terraform, where it is made. */
  readonly address: string;
  readonly ipCidrRange: string | undefined;
  /** Its network, or what it is called. */
  readonly shown: string;
  readonly path: Path;
}

/** The NAT subnets, in the order of the spec. */
export function listNatSubnets({ network }: OfferGcp): NatSubnet[] {
  return network.natSubnets.map(({ name, id, ipCidrRange }, index) => ({
    name,
    address: name.replaceAll("-", "_"),
    ipCidrRange,
    shown: ipCidrRange ?? (typeof id === "string" ? (id.split("/").at(-1) ?? name) : name),
    path: ["network", "natSubnets", index],
  }));
}

/** The name of a NAT subnet that is made. */
export function subnetName(spec: OfferGcp, { name }: NatSubnet): string {
  return `${spec.name}-${name}`;
}

/** Whether the load balancer is made. */
export function isMade({ loadBalancer }: OfferGcp): boolean {
  return loadBalancer.forwardingRule === undefined;
}

/** A project or a network of the vendor whose endpoints are accepted. */
export interface ListedConsumer {
  readonly kind: "project" | "network";
  readonly id: string;
  readonly limit: number;
}

/** Whom the list accepts. */
export function listConsumers({ vendor: { projects = [], networks = [] } }: OfferGcp): ListedConsumer[] {
  const all: ListedConsumer[] = [
    ...projects.map(({ id, limit }) => ({ kind: "project" as const, id, limit })),
    ...networks.map(({ id, limit }) => ({ kind: "network" as const, id, limit })),
  ];
  return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The service attachment, by its id. */
export const attachment: Fill = { fill: "SERVICE_ATTACHMENT" };
/** What a variable brings. */
export const projectId: Fill = { fill: "PROJECT_ID" };

/** The project of the service attachment, or what stands for the variable that brings it. */
export function projectText({ gcp }: OfferGcp): string | Fill {
  return typeof gcp.project === "string" ? gcp.project : projectId;
}

/** What stands for the names in texts of a recipe. */
export function valuesOf(spec: OfferGcp): (name: string) => string | Fill {
  return (name) => {
    switch (name) {
      case "region":
        return spec.gcp.region;
      case "projectId":
        return projectText(spec);
      case "serviceName":
        return attachment;
      case "zone":
        return "<zone>";
      case "connectionId":
      case "endpointId":
      case "endpointName":
      case "endpointAddress":
        return "<the vendor's endpoint>";
      default:
        return declaredValue(spec.vendor.values, name);
    }
  };
}
