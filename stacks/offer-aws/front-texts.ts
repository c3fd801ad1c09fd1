import type { OfferAws } from "../../generated/types/spec";
import type { GateItem } from "../../src/contract/gate-item";
import { type Command, listed, type Prose, prose, words } from "../../src/contract/prose";
import type { Block } from "../../src/contract/section";
import { balancedItem, servedItem, showSettings } from "../families/endpoint-service/existing-texts";
import { existingListeners, showListeners } from "../families/endpoint-service/texts";
import { evidence } from "../parts/gate-items";
import { itemKey, type OfferedService, offerOf } from "./parts";

/** What to look at where a load balancer or an endpoint service exists. */
export function existingSteps(spec: OfferAws): Block[] {
  const all = offerOf(spec).services;
  const balancers = all.flatMap((service) => listenersOf(spec, service));
  const services = all.filter(({ front }) => front.kind === "service");
  return [
    ...(balancers.length === 0 ? [] : [existingListeners, { commands: balancers }]),
    ...(services.length === 0
      ? []
      : [
          prose`Look how each existing endpoint service accepts, and which Regions it lists: Terraform changes neither.`,
          { commands: services.map((service) => settingsOf(spec, service)) },
        ]),
  ];
}

/** That what exists in front of targets leads there, and does what the spec says of it. */
export function existingItems(spec: OfferAws): GateItem[] {
  return offerOf(spec).services.flatMap((service): GateItem[] => {
    const key = itemKey("listeners", service);
    const [look] = listenersOf(spec, service);
    if (look !== undefined) return [balancedItem(key, portsOf(service), look)];
    if (service.front.kind !== "service") return [];
    const accepts = words(spec.vendor.acceptance === "automatic" ? "accepts by itself" : "waits for acceptance");
    const meaning = prose`The existing endpoint service ${accepts}${acrossThem(spec)}.`;
    return [
      servedItem(key, portsOf(service), service.front.isOwn),
      evidence(itemKey("settings", service), meaning, settingsOf(spec, service)),
    ];
  });
}

function portsOf({ targets }: OfferedService): Prose {
  return listed(
    targets.map(({ listenerPort }) => String(listenerPort)),
    ", ",
  );
}

/** The listeners of a load balancer that exists; nothing where it does not. */
function listenersOf({ aws }: OfferAws, service: OfferedService): Command[] {
  const { front, loadBalancerArn } = service;
  if (front.kind !== "load-balancer" || loadBalancerArn === undefined) return [];
  return [showListeners(aws.region, loadBalancerArn, prose`${"TCP"} for each of ${portsOf(service)}.`)];
}

function settingsOf(spec: OfferAws, { serviceId }: OfferedService): Command {
  const required = String(spec.vendor.acceptance !== "automatic");
  return showSettings(spec.aws.region, serviceId, prose`${"Available"}, then ${required}${acrossThem(spec)}.`);
}

function acrossThem(spec: OfferAws): Prose {
  const { regions, isCrossRegion } = offerOf(spec);
  return isCrossRegion ? prose`, and lists ${listed(regions, " and ")}` : prose``;
}
