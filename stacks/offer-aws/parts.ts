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
import { namesIn, toCopy } from "../families/reach/template";
import { partitionOfArn } from "../families/vendor/partition";
import { declaredValue } from "../families/vendor/values";
import { idText } from "../parts/id-text";
import { keptKey } from "../parts/kept-key";
import { fillOf } from "../parts/target-fills";

/** A server that is offered. */
export interface OfferedTarget extends Target {
  readonly engine: OfferAws["targets"][string]["engine"];
  readonly host: string;
  /** Names that the vendor's side uses for it. */
  readonly names: readonly string[];
  readonly maxConnectErrors?: number;
  /** What stands in front of it. */
  readonly front: Front;
  /** ARN of its target group. */
  readonly groupArn: Fill;
}

/** An endpoint service with its load balancer: of all targets, or of one; made, or as it exists. */
export interface OfferedService extends EndpointService {
  readonly targets: readonly OfferedTarget[];
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

/** The targets by key; their order in the spec means nothing. */
export function listTargets(spec: OfferAws): OfferedTarget[] {
  const { perTarget } = spec.loadBalancer;
  return sorted(spec.targets).map(([key, target]): OfferedTarget => {
    const { engine, host, addresses = [], port, outsideVpc, securityGroupId } = target;
    const { healthCheckPort, maxConnectErrors } = target;
    const kept = keptKey(key, target);
    const address = toAddress(kept);
    const path = ["targets", key];
    const own = frontIn(target, path);
    const front = perTarget || own.kind !== "made" ? own : frontIn(spec.network, ["network"]);
    // Whoever keeps what exists in front of a target registers its addresses there.
    const { addressMoves = front.kind === "made" && moving.test(host) } = target;
    return {
      key,
      address,
      name: `${spec.name}-${kept}`,
      namePrefix: `${kept.slice(0, 5).replace(/-+$/, "")}-`,
      engine,
      host,
      names: target.names ?? [host],
      addresses: addresses.map((ip, index) => ({
        ip,
        address: `${address}_${ip.replaceAll(".", "_")}`,
        path: [...path, "addresses", index],
      })),
      ...statedOf({ ...target, addressMoves }, path, port),
      port,
      isOutsideVpc: outsideVpc,
      ...(healthCheckPort === undefined ? {} : { healthCheckPort }),
      ...(maxConnectErrors === undefined ? {} : { maxConnectErrors }),
      // Targets of one load balancer that are in one group share its rules; each load balancer has rules of its own.
      ...admittedBy(
        target,
        path,
        perTarget || securityGroupId === undefined ? address : toAddress(idText(securityGroupId)),
      ),
      path,
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
export function listServices(spec: OfferAws): OfferedService[] {
  const targets = listTargets(spec);
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

/** The endpoint services that are made, also in front of a load balancer that exists. */
export function madeServices(spec: OfferAws): OfferedService[] {
  return listServices(spec).filter(({ front }) => front.kind !== "service");
}

/** Those whose load balancer is made, too. */
export function balancedServices(spec: OfferAws): OfferedService[] {
  return listServices(spec).filter(({ front }) => front.kind === "made");
}

/** The targets that a load balancer is made for. */
export function madeTargets(spec: OfferAws): OfferedTarget[] {
  return listTargets(spec).filter(({ front }) => front.kind === "made");
}

/** Availability zones of the load balancers, as far as the spec has them. */
export function zonesOf({ network: { subnets = [], availabilityZoneIds = [] } }: OfferAws): string[] {
  return [...new Set([...subnets.map(({ availabilityZoneId }) => availabilityZoneId), ...availabilityZoneIds])];
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
      regionsOf(spec).map((region) =>
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

/** The vendor's endpoints by key. */
export function listEndpoints(spec: OfferAws): AskingEndpoint[] {
  const services = listServices(spec);
  return sorted(spec.vendor.endpoints).map(([key, { id, target = key }]) => ({
    key,
    address: toAddress(key),
    id,
    service: services.find((service) => service.key === undefined || service.key === target),
  }));
}

/** Regions that the vendor's endpoints are in. */
export function regionsOf({ aws, vendor }: OfferAws): string[] {
  return vendor.regions ?? [aws.region];
}

/** Whether the vendor comes from another Region. */
export function isCrossRegion(spec: OfferAws): boolean {
  return regionsOf(spec).some((region) => region !== spec.aws.region);
}

/** What stands for the id of an endpoint that is not in the spec. */
export const endpointId: Fill = { fill: "VPC_ENDPOINT_ID" };
/** The account of the load balancer. */
export const accountId: Fill = { fill: "AWS_ACCOUNT_ID" };

/** What stands for the names in texts of a recipe, those of one endpoint service among them. */
export function valuesOf(spec: OfferAws, service: OfferedService | undefined): (name: string) => string | Fill {
  const { vendor, aws, network } = spec;
  return (name) => {
    switch (name) {
      case "region":
        return aws.region;
      case "accountId":
        return accountId;
      case "vpcId":
        return vpcText(network);
      case "zone":
        return "<availability zone id>";
      case "principalArn":
        return "<the principal>";
      case "serviceName":
        return service?.serviceName ?? "";
      case "endpointId":
        return endpointId;
      default:
        return declaredValue(vendor.values, name);
    }
  };
}

function sorted<Item>(items: { readonly [key: string]: Item }): [string, Item][] {
  return byKey(Object.entries(items));
}

function toAddress(text: string): string {
  return text.replaceAll("-", "_");
}
