import type { OfferAws, Variable } from "../../generated/types/spec";
import { byKey } from "../../src/contract/entries";
import { partitionOf } from "../../src/contract/partition";
import type { Path } from "../../src/contract/problem";
import type { Fill } from "../../src/contract/prose";
import type { EndpointService, Target } from "../families/endpoint-service/balanced";
import { type Front, frontOf } from "../families/endpoint-service/front";
import { admittedBy, statedOf } from "../families/endpoint-service/stated";
import { vpcText } from "../families/interface-endpoint/private-dns";
import type { Consumer } from "../families/offer/consumer";
import { type OfferedTarget, offeredTargets } from "../families/offer/targets";
import { type FillIn, namesIn, toCopy } from "../families/reach/template";
import { partitionOfArn } from "../families/vendor/partition";
import { fillInOf } from "../families/vendor/values";
import { idText } from "../parts/id-text";
import { keptKey } from "../parts/kept-key";
import { onceFor } from "../parts/once-for";
import { fillOf } from "../parts/target-fills";

/** A server that is offered, with what stands in front of it. */
export interface AwsTarget extends Target, Omit<OfferedTarget, keyof Target> {
  readonly host: string;
  readonly front: Front;
  /** ARN of its target group. */
  readonly groupArn: Fill;
}

/** An endpoint service with its load balancer: of all targets, or of one; made, or as it exists. */
export interface OfferedService extends EndpointService {
  readonly targets: readonly AwsTarget[];
  /** The target's key, where each has one. */
  readonly key: string | undefined;
  readonly front: Front;
  /** Its name in AWS, and its id. */
  readonly serviceName: string | Fill;
  readonly serviceId: string | Fill;
  /** ARN of its load balancer, where it exists. */
  readonly loadBalancerArn: string | Fill | undefined;
}

/** A principal that may ask for a connection, with the end of its addresses. */
export interface Principal {
  readonly address: string;
  readonly value: string | Variable;
  /** Where the spec has it; undefined where the vendor's data does. */
  readonly path: readonly (string | number)[] | undefined;
}

/** An endpoint of the vendor, and the endpoint service that it asks. */
export interface AskingEndpoint {
  readonly key: string;
  readonly address: string;
  readonly id: string | Variable;
  readonly service: OfferedService | undefined;
}

/** Services whose servers change their addresses at a failover or a maintenance: their host names say so, before the region or behind it, in China with an end of their own. */
const moving = /\.(rds|docdb|neptune|cache|kafka)\.([a-z0-9-]+\.)?amazonaws\.com(\.cn)?$/;

/** What a spec offers. */
export interface Offer {
  /** The targets by key, and those that a load balancer is made for. */
  readonly targets: readonly AwsTarget[];
  readonly madeTargets: readonly AwsTarget[];
  /** The endpoint services, those that are made, also in front of a load balancer that exists, and those whose load balancer is made, too. */
  readonly services: readonly OfferedService[];
  readonly madeServices: readonly OfferedService[];
  readonly balancedServices: readonly OfferedService[];
  /** The vendor's endpoints by key. */
  readonly endpoints: readonly AskingEndpoint[];
  /** Regions that the vendor's endpoints are in, and whether another one is among them. */
  readonly regions: readonly string[];
  readonly isCrossRegion: boolean;
  /** Availability zones of the load balancers, as far as the spec has them. */
  readonly zones: readonly string[];
}

/** What a spec offers, listed once. */
export const offerOf = onceFor((spec: OfferAws): Offer => {
  const { aws, vendor, network } = spec;
  const { subnets = [], availabilityZoneIds = [] } = network;
  const targets = listTargets(spec);
  const services = listServices(spec, targets);
  const { regions = [aws.region] } = vendor;
  return {
    targets,
    madeTargets: targets.filter(({ front }) => front.kind === "made"),
    services,
    madeServices: services.filter(({ front }) => front.kind !== "service"),
    balancedServices: services.filter(({ front }) => front.kind === "made"),
    endpoints: byKey(Object.entries(vendor.endpoints)).map(([key, { id, target = key }]) => ({
      key,
      address: toAddress(key),
      id,
      service: services.find((service) => service.key === undefined || service.key === target),
    })),
    regions,
    isCrossRegion: regions.some((region) => region !== aws.region),
    zones: [...new Set([...subnets.map(({ availabilityZoneId }) => availabilityZoneId), ...availabilityZoneIds])],
  };
});

function listTargets(spec: OfferAws): AwsTarget[] {
  const { perTarget } = spec.loadBalancer;
  return offeredTargets(spec.targets, (target, key, path) => {
    const { host, addresses = [], port, outsideVpc, securityGroupId, healthCheckPort, maxConnectErrors } = target;
    const kept = keptKey(key, target);
    const address = toAddress(kept);
    const own = frontIn(target, path);
    const front = perTarget || own.kind !== "made" ? own : frontIn(spec.network, ["network"]);
    // Whoever keeps what exists in front of a target registers its addresses there.
    const { addressMoves = front.kind === "made" && moving.test(host) } = target;
    return {
      address,
      name: `${spec.name}-${kept}`,
      namePrefix: `${kept.slice(0, 5).replace(/-+$/, "")}-`,
      addresses: addresses.map((ip, index) => ({
        ip,
        address: `${address}_${ip.replaceAll(".", "_")}`,
        path: [...path, "addresses", index],
      })),
      servers: addresses.length,
      ...statedOf({ ...target, addressMoves }, path, port),
      isOutsideVpc: outsideVpc,
      ...(healthCheckPort === undefined ? {} : { healthCheckPort }),
      ...(maxConnectErrors === undefined ? {} : { maxConnectErrors }),
      // Targets of one load balancer that are in one group share its rules; each load balancer has rules of its own.
      ...admittedBy(
        target,
        path,
        perTarget || securityGroupId === undefined ? address : toAddress(idText(securityGroupId)),
      ),
      front,
      groupArn: fillOf("TARGET_GROUP_ARN", address),
    };
  });
}

/** What stands in front of targets; an endpoint service that exists is always one of this account. */
function frontIn(given: Parameters<typeof frontOf>[0], path: Path): Front {
  return frontOf({ ...given, ownService: true }, path);
}

/** The endpoint services with their load balancers. */
function listServices(spec: OfferAws, targets: readonly AwsTarget[]): OfferedService[] {
  const common = { isCrossZone: spec.loadBalancer.crossZone };
  if (!spec.loadBalancer.perTarget) {
    const front = frontIn(spec.network, ["network"]);
    const named = namedBy(front, spec.network.loadBalancerArn, (what) => ({ fill: what }));
    const shared = { address: "offer", name: spec.name, namePath: ["name"], path: ["targets"], key: undefined };
    return [{ ...common, ...shared, targets, ...named }];
  }
  return targets.map((target) => {
    const { address, name, path, key, front } = target;
    const named = namedBy(front, spec.targets[key]?.loadBalancerArn, (what) => fillOf(what, address));
    return { ...common, address, name, namePath: path, path, key, targets: [target], ...named };
  });
}

/** How an endpoint service and its load balancer are named: as Terraform gives it, or as the spec has what exists. */
function namedBy(front: Front, arn: string | Variable | undefined, toFill: (what: string) => Fill) {
  const isService = front.kind === "service";
  return {
    front,
    ...(front.kind === "load-balancer" ? { loadBalancerPath: front.path } : {}),
    loadBalancerArn: typeof arn === "object" ? toFill("LOAD_BALANCER_ARN") : arn,
    serviceName: isService ? front.serviceName : toFill("ENDPOINT_SERVICE_NAME"),
    serviceId: isService ? front.serviceId : toFill("ENDPOINT_SERVICE_ID"),
  };
}

/** The key of a gate's question about an endpoint service. */
export function itemKey(key: string, service: OfferedService): string {
  return service.key === undefined ? key : `${key}.${service.address}`;
}

/** The principals: those of the spec, or else those that the vendor publishes for everybody in the partition of the region, by region where it does so. */
export function listPrincipals(spec: OfferAws, { principals }: Consumer): Principal[] {
  const { vendor } = spec;
  if (vendor.principals !== undefined)
    return vendor.principals.map(({ arn, service }, index) => {
      const value = arn ?? service ?? "";
      const path = ["vendor", "principals", index, arn === undefined ? "service" : "arn"];
      return { address: principalAddress(value), value, path };
    });
  const isKnown = (name: string) => name === "region" || Object.hasOwn(vendor.values, name);
  const partition = partitionOf(spec.aws.region).name;
  const texts = publishedOf(principals)
    .filter((text) => namesIn(text).every(isKnown))
    .filter((text) => (partitionOfArn(text) ?? partition) === partition)
    .flatMap((text) =>
      offerOf(spec).regions.map((region) =>
        toCopy(text, (name) => (name === "region" ? region : (vendor.values[name] ?? ""))),
      ),
    );
  return [...new Set(texts)].map((value) => ({ address: principalAddress(value), value, path: undefined }));
}

/** The principals that a vendor publishes for everybody; not those that were seen with its customers only, or are for some. */
function publishedOf({ known = [] }: Consumer["principals"]): string[] {
  return known.flatMap(({ principal, seen, for: whom }) =>
    seen === "published" && whom === undefined ? [principal] : [],
  );
}

/** The partitions of AWS in which principals of the vendor are known. */
export function partitionsOf({ principals: { known = [] } }: Consumer): string[] {
  return known.flatMap(({ principal }) => partitionOfArn(principal) ?? []);
}

function principalAddress(value: string | Variable): string {
  const text = typeof value === "string" ? value.replace(/^arn:[a-z-]+:iam::/, "account_") : value.variable;
  return text.replaceAll(/[^A-Za-z0-9]+/g, "_");
}

/** The accounts whose endpoints may be accepted, as far as they are known. */
export function ownersOf(spec: OfferAws, consumer: Consumer): string[] {
  if (spec.vendor.ownerId !== undefined) return [spec.vendor.ownerId];
  const accounts = listPrincipals(spec, consumer).flatMap(({ value }) =>
    typeof value === "string" ? (/^arn:[a-z-]+:iam::(\d{12}):/.exec(value)?.[1] ?? []) : [],
  );
  return [...new Set(accounts)].sort();
}

/** What stands for the id of an endpoint that is not in the spec. */
export const endpointId: Fill = { fill: "VPC_ENDPOINT_ID" };
/** The account of the load balancer. */
export const accountId: Fill = { fill: "AWS_ACCOUNT_ID" };

/** What stands for the names in texts of a recipe, those of one endpoint service among them. */
export function valuesOf({ vendor, aws, network }: OfferAws, { serviceName }: OfferedService): FillIn {
  const known = {
    region: aws.region,
    accountId,
    vpcId: vpcText(network),
    zone: "<availability zone id>",
    principalArn: "<the principal>",
    serviceName,
    endpointId,
  };
  return fillInOf(known, vendor.values);
}

function toAddress(text: string): string {
  return text.replaceAll("-", "_");
}
