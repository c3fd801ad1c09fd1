import type { OfferGcp } from "../../generated/types/spec";
import type { Fill } from "../../src/contract/prose";
import { type OfferedTarget, offeredTargets } from "../families/offer/targets";
import { projectText } from "../families/psc-endpoint/texts";
import type { FillIn } from "../families/reach/template";
import { fillInOf } from "../families/vendor/values";
import { onceFor } from "../parts/once-for";

/** The targets by key; their order in the spec means nothing. */
export const listTargets = onceFor(
  ({ targets, loadBalancer: { instanceGroups = [] } }: OfferGcp): readonly OfferedTarget[] =>
    offeredTargets(targets, () => ({ servers: instanceGroups.length })),
);

/** The ports of the load balancer that is made, each once, the lowest first. */
export function listPorts(spec: OfferGcp): number[] {
  return [...new Set(listTargets(spec).map(({ port }) => port))].sort((a, b) => a - b);
}

/** The name of the forwarding rule that is made. It has the ports, because other ports make another rule, which has to be there before the old one goes. */
export function ruleName(spec: OfferGcp): string {
  return [spec.name, ...listPorts(spec)].join("-");
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
export const listConsumers = onceFor(
  ({ vendor: { projects = [], networks = [] } }: OfferGcp): readonly ListedConsumer[] => {
    const all: ListedConsumer[] = [
      ...projects.map(({ id, limit }) => ({ kind: "project" as const, id, limit })),
      ...networks.map(({ id, limit }) => ({ kind: "network" as const, id, limit })),
    ];
    return all.sort((a, b) => (a.id < b.id ? -1 : 1));
  },
);

/** The service attachment, by its id. */
export const attachment: Fill = { fill: "SERVICE_ATTACHMENT" };

/** What stands for the names in texts of a recipe. */
export function valuesOf(spec: OfferGcp): FillIn {
  const endpoint = "<the vendor's endpoint>";
  const known = {
    region: spec.gcp.region,
    projectId: projectText(spec),
    serviceName: attachment,
    zone: "<zone>",
    connectionId: endpoint,
    endpointId: endpoint,
    endpointName: endpoint,
    endpointAddress: endpoint,
  };
  return fillInOf(known, spec.vendor.values);
}
