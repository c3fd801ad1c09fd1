import { Route53Record } from "../../generated/providers/aws/route53-record";
import { VpcEndpointConnectionAccepter } from "../../generated/providers/aws/vpc-endpoint-connection-accepter";
import type { VpcEndpointService } from "../../generated/providers/aws/vpc-endpoint-service";
import { VpcEndpointServiceAllowedPrincipal } from "../../generated/providers/aws/vpc-endpoint-service-allowed-principal";
import { VpcEndpointServicePrivateDnsVerification } from "../../generated/providers/aws/vpc-endpoint-service-private-dns-verification";
import type { OfferAws } from "../../generated/types/spec";
import schema from "../../schemas/offer-aws.schema.json";
import { prose } from "../../src/contract/prose";
import type { Scope, Topology } from "../../src/contract/topology";
import type { Vendors } from "../../src/contract/vendor";
import { brokersAmong } from "../families/endpoint-service/brokers";
import { targetProbes } from "../families/endpoint-service/probes";
import { addEndpointService } from "../families/endpoint-service/service";
import { protocols } from "../families/offer/connected";
import { type Consumer, findConsumer, tryFindOffer } from "../families/offer/consumer";
import { ageNotes } from "../families/vendor/recipe-age";
import { vpcOf } from "../parts/networks";
import { awsProvider } from "../parts/providers";
import { appendix, fills, handover } from "./handover";
import { listEndpoints, listPrincipals, listServices, listTargets, type OfferedService, regionsOf } from "./parts";
import { owns, rules } from "./rules";
import { describeAccepted, describeConnected, describePrincipals, describeService } from "./texts";

type StageName = OfferAws["stage"];

/** Endpoint services in an AWS VPC for any of these vendors, or for one that the spec describes. */
export function offerAws(vendors: Vendors): Topology<OfferAws, StageName> {
  const find = (spec: OfferAws) => findConsumer(vendors, "aws", spec.vendor);
  return {
    title: "Offer a data source on AWS to any vendor",
    summary: "Lets a vendor reach databases, brokers or other servers in an AWS VPC through endpoint services",
    schema,
    providers: { aws: awsProvider },
    stages: [
      { name: "service", title: "Offer the targets", describe: (spec) => describeService(spec, find(spec)) },
      { name: "principals", title: "Admit the vendor", describe: (spec) => describePrincipals(spec, find(spec)) },
      { name: "accepted", title: "Accept its endpoints", describe: (spec) => describeAccepted(spec, find(spec)) },
      { name: "connected", title: "See it connected", describe: (spec) => describeConnected(spec, find(spec)) },
    ],
    *build(scope, spec) {
      const services = addServices(scope, spec);
      yield "service";

      for (const { service, resource } of services) addPrincipals(scope, spec, find(spec), service, resource);
      yield "principals";

      if (spec.vendor.acceptance === "terraform") addAccepters(scope, spec);
      yield "accepted";

      yield "connected";
    },
    rules: rules(vendors),
    owns,
    notes: (spec) => ageNotes(vendors, spec.vendor.name, tryFindOffer(vendors, "aws", spec.vendor)),
    ends: (spec) => ({
      ours: vpcOf(spec.aws.region, spec.network.vpcId),
      theirs: prose`${find(spec).title}`,
      opens: "theirs",
    }),
    brokers: (spec) => brokersAmong(listTargets(spec).filter(({ engine }) => engine === "kafka-broker")),
    probes: (spec) => targetProbes(listTargets(spec), ({ engine }) => protocols[engine]),
    fills: (spec) => fills(spec, find(spec)),
    handover: (spec) => handover(spec, find(spec)),
    appendix,
  };
}

function addServices(scope: Scope, spec: OfferAws): { service: OfferedService; resource: VpcEndpointService }[] {
  const { vendor, privateDns } = spec;
  const made = listServices(spec).map((service) => {
    const resource = addEndpointService(scope, spec, service, {
      isAcceptanceRequired: vendor.acceptance !== "automatic",
      acceptancePath: ["vendor", "acceptance"],
      regions: regionsOf(spec),
      regionPath: ["vendor", "regions"],
      ...(privateDns === undefined ? {} : { privateDnsName: privateDns.name }),
    });
    if (privateDns !== undefined) addVerification(scope, spec, service);
    return { service, resource };
  });
  addOutputs(scope, spec);
  return made;
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

function addPrincipals(
  scope: Scope,
  spec: OfferAws,
  consumer: Consumer,
  service: OfferedService,
  { id }: VpcEndpointService,
): void {
  for (const { address, value, path } of listPrincipals(spec, consumer)) {
    const principalArn = typeof value === "string" ? value : scope.input(path ?? []);
    const name = service.key === undefined ? address : `${service.address}_${address}`;
    const config = { vpcEndpointServiceId: id, principalArn };
    scope.add(VpcEndpointServiceAllowedPrincipal, name, config, path ?? ["vendor", "name"]);
  }
}

function addAccepters(scope: Scope, spec: OfferAws): void {
  for (const { key, address, service } of listEndpoints(spec)) {
    if (service === undefined) continue;
    const path = ["vendor", "endpoints", key, "id"];
    const config = {
      vpcEndpointServiceId: `\${aws_vpc_endpoint_service.${service.address}.id}`,
      vpcEndpointId: scope.input(path),
    };
    scope.add(VpcEndpointConnectionAccepter, address, config, path);
  }
}

function addOutputs(scope: Scope, spec: OfferAws): void {
  const services = listServices(spec);
  const targets = listTargets(spec);
  const value = (type: string, attribute: string) => {
    const [first] = services;
    if (first?.key === undefined) return `\${${type}.${first?.address}.${attribute}}`;
    return Object.fromEntries(services.map(({ key, address }) => [key, `\${${type}.${address}.${attribute}}`]));
  };
  const end = spec.loadBalancer.perTarget ? "s" : "";
  scope.output(`endpoint_service_name${end}`, {
    description: "What the vendor's endpoints ask for.",
    value: value("aws_vpc_endpoint_service", "service_name"),
  });
  scope.output(`endpoint_service_id${end}`, {
    description: "What connections are looked at and answered by.",
    value: value("aws_vpc_endpoint_service", "id"),
  });
  scope.output(`load_balancer_security_group_id${end}`, {
    description: "What the targets must admit.",
    value: value("aws_security_group", "id"),
  });
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
