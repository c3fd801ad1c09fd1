import { ComputeForwardingRule } from "../../generated/providers/google/compute-forwarding-rule";
import { ComputeRegionBackendService } from "../../generated/providers/google/compute-region-backend-service";
import { ComputeRegionHealthCheck } from "../../generated/providers/google/compute-region-health-check";
import { ComputeServiceAttachment } from "../../generated/providers/google/compute-service-attachment";
import { ComputeSubnetwork } from "../../generated/providers/google/compute-subnetwork";
import type { OfferGcp } from "../../generated/types/spec";
import schema from "../../schemas/offer-gcp.schema.json";
import { given } from "../../src/contract/entries";
import { prose } from "../../src/contract/prose";
import type { Scope } from "../../src/contract/scope";
import type { Topology } from "../../src/contract/topology";
import type { Vendors } from "../../src/contract/vendor";
import { type NatSubnet, natSubnetName, natSubnetsOf } from "../families/offer/targets";
import { type OfferCloud, offerTopology } from "../families/offer/topology";
import { labelledBy } from "../families/psc-endpoint/endpoint";
import { idSegment } from "../parts/id-segment";
import { googleProvider } from "../parts/providers";
import { handover } from "./handover";
import { isMade, listConsumers, listPorts, listTargets, ruleName, valuesOf } from "./parts";
import { owns, rules } from "./rules";
import { texts } from "./texts";

const cloud: OfferCloud<OfferGcp, ComputeServiceAttachment> = {
  cloud: "gcp",
  title: "Offer a data source on Google Cloud to any vendor",
  summary:
    "Lets a vendor reach databases, brokers or other servers in a network of Google Cloud through a service attachment",
  schema,
  providers: { google: googleProvider },
  shapes: ["service-attachment"],
  accepts: "Accept its endpoints",
  offer: (scope, spec) => addAttachment(scope, spec, isMade(spec) ? addBalancer(scope, spec) : undefined),
  admit: (scope, spec, service) => {
    if (spec.vendor.acceptance === "automatic") acceptListed(scope, spec, service);
  },
  accept: (scope, spec, service) => {
    if (spec.vendor.acceptance === "terraform") acceptListed(scope, spec, service);
  },
  targets: listTargets,
  servers: { field: "engine", noun: "instance groups" },
  fillIns: (spec) => [valuesOf(spec)],
  network: ({ name, gcp }) => prose`VPC network of ${name}, Google Cloud ${gcp.region}`,
  rules,
  owns: () => owns,
  ...texts,
  ...handover,
};

/** A service attachment in Google Cloud for any of these vendors, or for one that the spec describes. */
export function offerGcp(vendors: Vendors): Topology<OfferGcp> {
  return offerTopology(vendors, cloud);
}

function placeOf(scope: Scope, { gcp, name }: OfferGcp) {
  return { project: scope.input(["gcp", "project"]), region: gcp.region, name };
}

/** Adds an internal passthrough load balancer, and gives the id of its forwarding rule. */
function addBalancer(scope: Scope, spec: OfferGcp): string {
  const { instanceGroups = [], healthCheckPort } = spec.loadBalancer;
  const place = placeOf(scope, spec);
  const at = ["loadBalancer"];
  const checkConfig = { ...place, tcpHealthCheck: given({ port: healthCheckPort }) };
  const check = scope.add(ComputeRegionHealthCheck, "offer", checkConfig, [...at, "healthCheckPort"]);
  const backendConfig = {
    ...place,
    loadBalancingScheme: "INTERNAL",
    protocol: "TCP",
    healthChecks: [check.id],
    backend: instanceGroups.map((_, index) => ({
      // Google Cloud takes no partial URL here.
      group: `https://www.googleapis.com/compute/v1/${scope.input([...at, "instanceGroups", index, "id"])}`,
      balancingMode: "CONNECTION",
    })),
  };
  const backends = scope.add(ComputeRegionBackendService, "offer", backendConfig, [...at, "instanceGroups"]);
  const ruleConfig = {
    ...place,
    name: ruleName(spec),
    loadBalancingScheme: "INTERNAL",
    ipProtocol: "TCP",
    ports: listPorts(spec).map(String),
    backendService: backends.id,
    subnetwork: scope.input([...at, "subnetwork"]),
    ...labelledBy(scope),
    // Other ports make another rule, and none is deleted that a service attachment uses.
    lifecycle: { createBeforeDestroy: true },
  };
  const rule = scope.add(ComputeForwardingRule, "offer", ruleConfig, [...at, "subnetwork"], { ports: ["targets"] });
  scope.output("load_balancer_address", {
    description: "Private address of the load balancer, for a test from inside the network.",
    value: rule.ipAddress,
  });
  return rule.id;
}

function addAttachment(scope: Scope, spec: OfferGcp, made: string | undefined): ComputeServiceAttachment {
  const { loadBalancer, privateDns, vendor } = spec;
  const config = {
    ...placeOf(scope, spec),
    targetService: made ?? scope.input(["loadBalancer", "forwardingRule"]),
    connectionPreference: vendor.acceptance === "everybody" ? "ACCEPT_AUTOMATIC" : "ACCEPT_MANUAL",
    natSubnets: natSubnetsOf(spec.network.natSubnets).map((subnet) =>
      subnet.range === undefined
        ? scope.input([...subnet.path, "id"])
        : addNatSubnet(scope, spec, subnet, subnet.range),
    ),
    enableProxyProtocol: loadBalancer.proxyProtocol,
    reconcileConnections: vendor.reconcile,
    ...(vendor.rejected === undefined ? {} : { consumerRejectLists: [...vendor.rejected].sort() }),
    ...(privateDns === undefined ? {} : { domainNames: [`${privateDns.name}.`] }),
  };
  const service = scope.add(ComputeServiceAttachment, "offer", config, ["network", "natSubnets"]);
  scope.output("service_attachment", {
    description: "What the vendor's endpoints lead to, by its id.",
    value: service.id,
  });
  return service;
}

function addNatSubnet(scope: Scope, spec: OfferGcp, subnet: NatSubnet, ipCidrRange: string): string {
  const network = scope.input(["network", "network"]);
  const config = {
    project: idSegment(network, 1),
    region: spec.gcp.region,
    name: natSubnetName(spec, subnet),
    network,
    ipCidrRange,
    purpose: "PRIVATE_SERVICE_CONNECT",
  };
  return scope.add(ComputeSubnetwork, subnet.address, config, subnet.path).id;
}

/** Lists whom the service attachment accepts; the list is the whole one. */
function acceptListed(scope: Scope, spec: OfferGcp, service: ComputeServiceAttachment): void {
  const consumers = listConsumers(spec).map(({ kind, id, limit }) => ({
    ...(kind === "project" ? { projectIdOrNum: id } : { networkUrl: `https://www.googleapis.com/compute/v1/${id}` }),
    connectionLimit: limit,
  }));
  scope.addBlocks(service, "consumerAcceptLists", (resource) => resource.putConsumerAcceptLists(consumers));
}
