import type { AdmissionStep, VendorDns } from "../../generated/types/input";
import type { OfferRecipe, ReachRecipe } from "../contract/vendor";

/** What a vendor is told of an endpoint, in words. */
export const identityWords = {
  accountId: "the AWS account",
  principalArn: "the ARN of a principal",
  subscriptionId: "the subscription",
  projectId: "the project",
  endpointId: "the id of the endpoint",
  endpointGuid: "the resource GUID of the endpoint",
  endpointName: "the name of the endpoint",
  endpointAddress: "the private address of the endpoint",
  connectionId: "the PSC connection id",
  region: "the region",
} as const satisfies Record<NonNullable<AdmissionStep["identities"]>[number], string>;

/** Choices of recipes to the vendor, in words. */
export const reachWords = {
  target: {
    "endpoint-service": "the name of the endpoint service",
    "resource-configuration": "the ARN of the resource configuration",
    alias: "the alias of the private link service",
    "resource-id": "the resource id to connect to",
    "service-attachment": "the service attachment",
  } satisfies Record<ReachRecipe["target"], string>,
  admission: {
    open: "Nobody has to act: the endpoint is let in at once.",
    principal: "Before the endpoint is made.",
    register: "After the endpoint is made.",
    approve: "A person approves the connection.",
    claim: "Every endpoint is accepted, and reaches nothing until it is claimed.",
  } satisfies Record<AdmissionStep["kind"], string>,
  dns: {
    flip: "The endpoint's own private DNS is switched on, never before the endpoint is available.",
    "zone-wildcard": "A private zone of yours, with a wildcard.",
    "zone-names": "Private zones of yours, with named records.",
    vendor: "The vendor's public names answer with private addresses.",
    none: "Clients use the name or the address of the endpoint.",
  } satisfies Record<VendorDns["kind"], string>,
  shadows: {
    yes: "The names are in use already: from the DNS step on, their clients take the private path.",
    no: "The names are private ones: nothing moves until clients use them.",
    unknown: "Whether the names are in use already is not known.",
  } satisfies Record<ReachRecipe["shadows"], string>,
};

/** Shapes of what a customer offers, in words. */
export const shapeWords = {
  "load-balancer": "One network load balancer and one endpoint service.",
  "load-balancer-per-target": "A network load balancer and an endpoint service for each target.",
  "resource-configuration": "A VPC Lattice resource configuration, shared through AWS RAM.",
  grant: "A grant of the data service; there is no load balancer.",
  "private-link-service": "A private link service.",
  approval: "Nothing: the vendor points at the resource, and you approve.",
  "service-attachment": "A service attachment.",
  "own-attachment": "The managed service's own service attachment.",
} as const satisfies Record<OfferRecipe["shape"], string>;

/** Choices of recipes from the vendor, in words. */
export const offerWords = {
  when: {
    fixed: "It is the same for every customer.",
    region: "The vendor publishes it by region.",
    tenant: "The vendor shows each customer another one, before anything is built.",
    object: "Known only after an object on the vendor's side that needs what you built: two passes.",
    support: "On request.",
    none: "The vendor names nobody: you approve its connection.",
  } satisfies Record<OfferRecipe["principals"]["when"], string>,
  handOver: {
    serviceName: "the name of the service",
    region: "its region",
    availabilityZoneIds: "the ids of its availability zones",
    availabilityZoneNames: "the names of its availability zones",
    ports: "the ports",
    hostNames: "the host names",
    engine: "the kind of source",
    serviceId: "the id of what is offered",
    alias: "the alias of the private link service",
    resourceId: "the resource id",
    resourceShare: "the resource share",
    dnsZone: "the DNS zone and its records",
    accountId: "your account",
    authentication: "the kind of authentication",
    other: "what it asks for besides",
  } satisfies Record<OfferRecipe["handOver"][number], string>,
  crossRegion: {
    yes: "The vendor's endpoint may be in another region.",
    no: "The vendor's endpoint is in the same region.",
    unknown: "Whether the vendor's endpoint may be in another region is not known.",
  } satisfies Record<OfferRecipe["crossRegion"], string>,
  dns: {
    endpoint: "The vendor uses the name or address of its endpoint.",
    mapped: "The vendor maps your names to its endpoint.",
    listener: "The brokers advertise names of a pattern that the vendor gives.",
    "load-balancer": "The vendor uses the name of your load balancer.",
    service: "The vendor uses the name of the managed service.",
    unknown: "How the vendor names the target is not known.",
  } satisfies Record<OfferRecipe["dns"], string>,
  privateDnsName: {
    no: "A private DNS name of the endpoint service is not used.",
    possible: "A private DNS name of the endpoint service can be used.",
    unknown: "Whether a private DNS name of the endpoint service can be used is not known.",
  } satisfies Record<NonNullable<OfferRecipe["privateDnsName"]>, string>,
};
