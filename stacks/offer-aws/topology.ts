import { Route53Record } from "../../generated/providers/aws/route53-record";
import { VpcEndpointConnectionAccepter } from "../../generated/providers/aws/vpc-endpoint-connection-accepter";
import { VpcEndpointServiceAllowedPrincipal } from "../../generated/providers/aws/vpc-endpoint-service-allowed-principal";
import { VpcEndpointServicePrivateDnsVerification } from "../../generated/providers/aws/vpc-endpoint-service-private-dns-verification";
import type { OfferAws } from "../../generated/types/spec";
import schema from "../../schemas/offer-aws.schema.json";
import type { Scope } from "../../src/contract/scope";
import type { Topology } from "../../src/contract/topology";
import type { Vendors } from "../../src/contract/vendor";
import { existingGroups } from "../families/endpoint-service/groups";
import { addEndpointServices } from "../families/endpoint-service/service";
import type { Consumer } from "../families/offer/consumer";
import { type OfferCloud, offerTopology } from "../families/offer/topology";
import { vpcOf } from "../parts/networks";
import { awsProvider } from "../parts/providers";
import { handover } from "./handover";
import { listPrincipals, type OfferedService, offerOf, valuesOf } from "./parts";
import { owns, rules } from "./rules";
import { texts } from "./texts";

const cloud: OfferCloud<OfferAws, void> = {
  cloud: "aws",
  title: "Offer a data source on AWS to any vendor",
  summary: "Lets a vendor reach databases, brokers or other servers in an AWS VPC through endpoint services",
  schema,
  providers: { aws: awsProvider },
  shapes: ["load-balancer", "load-balancer-per-target"],
  accepts: "Accept its endpoints",
  offer: addServices,
  admit: (scope, spec, _, consumer) => {
    for (const service of offerOf(spec).services) addPrincipals(scope, spec, consumer, service);
  },
  accept: (scope, spec) => {
    if (spec.vendor.acceptance === "terraform") addAccepters(scope, spec);
  },
  targets: (spec) => offerOf(spec).targets,
  probed: (spec) => offerOf(spec).madeTargets,
  servers: { field: "addresses", noun: "addresses" },
  fillIns: (spec) => offerOf(spec).services.map((service) => valuesOf(spec, service)),
  network: ({ aws, network }) => vpcOf(aws.region, network.vpcId),
  rules,
  owns,
  ...texts,
  ...handover,
};

/** Endpoint services in an AWS VPC for any of these vendors, or for one that the spec describes. */
export function offerAws(vendors: Vendors): Topology<OfferAws> {
  return offerTopology(vendors, cloud);
}

function addServices(scope: Scope, spec: OfferAws): void {
  const { vendor, privateDns } = spec;
  const made = addEndpointServices(scope, spec, offerOf(spec).madeServices, {
    isAcceptanceRequired: vendor.acceptance !== "automatic",
    acceptancePath: ["vendor", "acceptance"],
    regions: offerOf(spec).regions,
    regionPath: ["vendor", "regions"],
    ...(privateDns === undefined ? {} : { privateDnsName: privateDns.name }),
  });
  if (privateDns !== undefined) for (const { service } of made) addVerification(scope, spec, service);
  addOutputs(scope, spec);
}

/** The id of an endpoint service, whether it is made or exists; its name likewise. */
function idOf({ address, serviceId }: OfferedService): string {
  return typeof serviceId === "string" ? serviceId : `\${aws_vpc_endpoint_service.${address}.id}`;
}

function nameOf({ address, serviceName }: OfferedService): string {
  return typeof serviceName === "string" ? serviceName : `\${aws_vpc_endpoint_service.${address}.service_name}`;
}

/** The record that proves that the domain is ours, and the check of it. */
function addVerification(scope: Scope, { privateDns }: OfferAws, { address }: OfferedService): void {
  const shown = `aws_vpc_endpoint_service.${address}.private_dns_name_configuration[0]`;
  scope.output("private_dns_verification", {
    description:
      "The public TXT record that proves that the domain is yours: its name below the domain, and its value.",
    value: { name: `\${${shown}.name}`, type: `\${${shown}.type}`, value: `\${${shown}.value}` },
  });
  if (privateDns?.zoneId === undefined) return;
  const path = ["privateDns", "zoneId"];
  const record = {
    zoneId: scope.input(path),
    name: `\${${shown}.name}`,
    type: "TXT",
    ttl: 300,
    records: [`\${${shown}.value}`],
  };
  const made = scope.add(Route53Record, "private_dns_verification", record, path);
  const verification = { serviceId: `\${aws_vpc_endpoint_service.${address}.id}`, dependsOn: [made] };
  scope.add(VpcEndpointServicePrivateDnsVerification, address, verification, path);
}

function addPrincipals(scope: Scope, spec: OfferAws, consumer: Consumer, service: OfferedService): void {
  for (const { address, value, path } of listPrincipals(spec, consumer)) {
    const principalArn = typeof value === "string" ? value : scope.input(path ?? []);
    const name = service.key === undefined ? address : `${service.address}_${address}`;
    const config = { vpcEndpointServiceId: idOf(service), principalArn };
    scope.add(VpcEndpointServiceAllowedPrincipal, name, config, path ?? ["vendor", "name"]);
  }
}

function addAccepters(scope: Scope, spec: OfferAws): void {
  for (const { key, address, service } of offerOf(spec).endpoints) {
    if (service === undefined) continue;
    const path = ["vendor", "endpoints", key, "id"];
    const config = {
      vpcEndpointServiceId: idOf(service),
      vpcEndpointId: scope.input(path),
    };
    scope.add(VpcEndpointConnectionAccepter, address, config, path);
  }
}

function addOutputs(scope: Scope, spec: OfferAws): void {
  const { services, balancedServices, madeTargets: targets } = offerOf(spec);
  const end = spec.loadBalancer.perTarget ? "s" : "";
  const add = (
    name: string,
    description: string,
    services: readonly OfferedService[],
    of: (one: OfferedService) => string,
  ) => {
    const [first] = services;
    if (first === undefined) return;
    const each = () => Object.fromEntries(services.map((service) => [service.key, of(service)]));
    scope.output(`${name}${end}`, { description, value: first.key === undefined ? of(first) : each() });
  };
  add("endpoint_service_name", "What the vendor's endpoints ask for.", services, nameOf);
  add("endpoint_service_id", "What connections are looked at and answered by.", services, idOf);
  add(
    "load_balancer_security_group_id",
    "What the targets must admit.",
    existingGroups(spec).length > 0 ? [] : balancedServices,
    ({ address }) => `\${aws_security_group.${address}.id}`,
  );
  if (targets.length === 0) return;
  scope.output("target_group_arns", {
    description: "Target groups, which show whether the load balancer reaches the targets.",
    value: Object.fromEntries(
      targets.map(({ key, address, group }) => [
        key,
        group === undefined ? `\${aws_lb_target_group.${address}.arn}` : scope.input(group.path),
      ]),
    ),
  });
}
