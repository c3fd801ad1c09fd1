import type { OfferAws } from "../../generated/types/spec";
import { command, listed, type Prose, prose, words } from "../../src/contract/prose";
import type { Block, Section } from "../../src/contract/section";
import type { FillText } from "../../src/contract/topology";
import { groupSection } from "../families/endpoint-service/group-texts";
import { targetSection } from "../families/endpoint-service/texts";
import { vpcFill } from "../families/interface-endpoint/private-dns";
import type { Asker } from "../families/offer/asker";
import type { Consumer } from "../families/offer/consumer";
import { callBlocks } from "../families/reach/calls";
import { idValue } from "../parts/id-text";
import { outputFill } from "../parts/output-fill";
import { sourceDoor } from "../parts/source-door";
import { entryFill } from "../parts/target-fills";
import type { ValueRow } from "../parts/values-section";
import { variableFill } from "../parts/variable-fill";
import { accountId, endpointId, listPrincipals, type OfferedService, offerOf, ownersOf, valuesOf } from "./parts";
import { domainSection, of } from "./service-stage";
import { answerEach, showEach } from "./texts";

/** Values that the documents leave to a person. */
function fills(spec: OfferAws, consumer: Consumer): FillText[] {
  const { services, madeTargets } = offerOf(spec);
  return [
    ...services.flatMap(serviceFills),
    ...services.flatMap(({ key, loadBalancerArn }) => {
      const given = key === undefined ? spec.network.loadBalancerArn : spec.targets[key]?.loadBalancerArn;
      const isFill = typeof loadBalancerArn === "object";
      return isFill ? variableFill(given, loadBalancerArn, prose`ARN of the existing load balancer${of(key)}`) : [];
    }),
    ...madeTargets.map(({ key, groupArn }) =>
      entryFill(groupArn, "target_group_arns", key, prose`ARN of the target group of ${key}`),
    ),
    {
      fill: endpointId,
      meaning: prose`Id of an endpoint of ${consumer.title}`,
      from: prose`The connections of the endpoint service, at stage ${"principals"}`,
    },
    {
      fill: accountId,
      meaning: prose`Id of the AWS account of the load balancer`,
      from: prose`${"aws sts get-caller-identity"} in that account`,
    },
    ...vpcFill(spec.network),
  ];
}

/** The name and the id of an endpoint service that Terraform gives. */
function serviceFills({ key, serviceName, serviceId }: OfferedService): FillText[] {
  if (typeof serviceName === "string" || typeof serviceId === "string") return [];
  if (key === undefined)
    return [
      outputFill(serviceName, "endpoint_service_name", prose`Name of the endpoint service`),
      outputFill(serviceId, "endpoint_service_id", prose`Id of the endpoint service`),
    ];
  return [
    entryFill(serviceName, "endpoint_service_names", key, prose`Name of the endpoint service of ${key}`),
    entryFill(serviceId, "endpoint_service_ids", key, prose`Id of the endpoint service of ${key}`),
  ];
}

/** Where the endpoint services are, and who may ask. */
function rows(spec: OfferAws, consumer: Consumer): ValueRow[] {
  const { aws, privateDns } = spec;
  const { services, regions, zones } = offerOf(spec);
  const principals = listPrincipals(spec, consumer);
  const owners = ownersOf(spec, consumer);
  return [
    ...services.map(({ key, serviceName }): ValueRow => [prose`Endpoint service${of(key)}`, serviceName]),
    ["Region of the endpoint service", aws.region],
    ["Regions that may connect", listed([...new Set([aws.region, ...regions])].sort(), ", ")],
    ["Availability zones", zones.length === 0 ? words("those of the existing load balancer") : listed(zones, ", ")],
    ...(principals.length === 0
      ? [["Principals that may ask", words("not known yet: see below")] satisfies ValueRow]
      : principals.map(({ value }): ValueRow => ["Principal that may ask", idValue(value)])),
    ...(owners.length === 0 ? [] : [["Owner of the endpoints", listed(owners, ", ")] satisfies ValueRow]),
    ...(privateDns === undefined ? [] : [["Private DNS name", privateDns.name] satisfies ValueRow]),
  ];
}

/** What proves that the private DNS name is ours, where somebody else writes the record. */
function domain({ privateDns }: OfferAws): Section[] {
  if (privateDns === undefined) return [];
  const show = command(
    ["terraform", "output", "private_dns_verification"],
    prose`Name, type and value of the record; the name is below the domain of ${privateDns.name}.`,
  );
  const blocks: Block[] =
    privateDns.zoneId === undefined
      ? [
          prose`Whoever keeps the public zone of the domain of ${privateDns.name} writes this record. In a private zone AWS does not find it.`,
          { commands: [show] },
        ]
      : [prose`Terraform writes this record into the public zone.`, { commands: [show] }];
  return [{ title: domainSection, blocks }];
}

/** What the vendor needs to know of zones and Regions. */
function request(spec: OfferAws) {
  return {
    zoneNames: [
      prose`The names of the availability zones, as the account of the load balancer has them:`,
      { commands: [zoneNames(spec)] },
    ],
    more: offerOf(spec).isCrossRegion
      ? [prose`Across Regions an endpoint has a Regional DNS name only, none of a zone.`]
      : [],
  };
}

function zoneNames(spec: OfferAws) {
  const ids = offerOf(spec).zones;
  const query = ["--query", "AvailabilityZones[].[ZoneId, ZoneName]", "--output", "text"];
  const look = ["aws", "ec2", "describe-availability-zones", "--region", spec.aws.region];
  const which = ids.length === 0 ? [] : ["--zone-ids", ...ids];
  return command([...look, ...which, ...query], prose`Id and name of each zone.`);
}

const asker: Asker<OfferAws> = {
  who: "principal",
  region: "Region",
  told: {
    object:
      "The vendor tells the principal only once it knows the endpoint service: give it the name after stage service, and admit the principal after that.",
    none: "The vendor names no principal: ask which one makes its endpoint.",
  },
  missing: {
    field: "vendor.principals",
    code: "vendor-principal-missing",
    title: "It is not said whom of the vendor to admit",
    why: "Only an admitted principal can ask the endpoint service for a connection.",
    fix: "Ask the vendor for the ARN of the principal that makes its endpoint, and give it as vendor.principals.",
  },
  neededFrom: (spec, consumer) => (listPrincipals(spec, consumer).length > 0 ? undefined : "principals"),
};

function sendBack(spec: OfferAws, consumer: Consumer): Prose[] {
  return [
    ...(listPrincipals(spec, consumer).length === 0
      ? [
          prose`The ARN of each principal that asks for the connection. It becomes ${"vendor.principals"}, before stage ${"principals"}.`,
        ]
      : []),
    prose`The id of each endpoint, which starts with ${"vpce-"}, its owner and its Region. ${words(spec.vendor.acceptance === "terraform" ? "The ids become" : "Where Terraform is to accept them, the ids become")} ${"vendor.endpoints"}, before stage ${"accepted"}.`,
  ];
}

function acceptance(spec: OfferAws, consumer: Consumer): Block[] {
  const owners = ownersOf(spec, consumer);
  const who = owners.length === 0 ? words("") : prose`, with the owner ${listed(owners, " or ")}`;
  const cut: Block[] = [
    prose`To cut a connection, reject it. Taking its principal out does not: AWS looks at a permission only when an endpoint asks.`,
    ...answerEach(spec, "reject"),
  ];
  const look: Block[] = [
    prose`The connections that ask for the endpoint service${who}:`,
    showEach(spec, prose`Endpoint, owner and state.`),
  ];
  switch (spec.vendor.acceptance) {
    case "manual":
      return [...look, prose`Accept each of them:`, ...answerEach(spec, "accept"), ...cut];
    case "terraform": {
      const { endpoints, services } = offerOf(spec);
      const { endpointId: calls, isOurs } = consumer;
      return [
        ...look,
        prose`Their ids go into ${"vendor.endpoints"}. Terraform accepts them at stage ${"accepted"}; removing one from the spec rejects it.`,
        ...(endpoints.length > 0 || calls === undefined
          ? []
          : [
              prose`The vendor shows the id here:`,
              ...services
                .slice(0, 1)
                .flatMap((service) => callBlocks(calls, { fillIn: valuesOf(spec, service), isOurs })),
            ]),
        ...cut,
      ];
    }
    case "automatic":
      return [
        prose`AWS accepts each endpoint of an admitted principal by itself, so look from time to time who is connected.`,
        ...look,
        ...cut,
      ];
  }
}

/** What may change later. */
function changes(spec: OfferAws): Prose[] {
  const { balancedServices, madeServices } = offerOf(spec);
  return [
    ...(balancedServices.length === 0
      ? [
          prose`In place, without a word to the vendor: principals and endpoints${words(madeServices.length === 0 ? "" : ", Regions, who accepts")}. What exists is changed by whoever keeps it.`,
        ]
      : madeChanges),
    prose`Another name, another ${"loadBalancer.perTarget"} or another key of a target that has a load balancer of its own, without ${"renamedFrom"}, makes another endpoint service: the vendor has to connect anew.`,
  ];
}

const madeChanges: Prose[] = [
  prose`In place, without a word to the vendor: more subnets, principals, Regions, who accepts, another address or port of a target, another health check port, cross-zone load balancing, the private DNS name.`,
  prose`Another ${"listenerPort"} is in place, too, but the vendor has to change over with it.`,
  prose`The subnets of a load balancer only grow. Taking one off or exchanging it makes another load balancer, and AWS deletes none that an endpoint service names: the apply stops. To leave a zone, offer the targets by a second spec under another name, have the vendor connect there, then take the first one away.`,
];

const notGenerated: Prose[] = [
  prose`A function that registers the new address of a server after a failover is not generated. Where you have one, name it as ${"registeredBy"}: Terraform then makes the target group and registers nothing.`,
  prose`VPC Lattice resources, policies of MSK clusters and grants of Redshift offer a source without a load balancer; for ClickPipes the topologies ${"clickpipes-vpc-resource"} and ${"clickpipes-msk-multi-vpc"} make the first two.`,
];

/** What stands before the targets, and the groups of their load balancers. */
function behind(spec: OfferAws, { title }: Consumer): Section[] {
  const { balancedServices } = offerOf(spec);
  return [
    ...(balancedServices.length === 0
      ? []
      : [targetSection(spec, balancedServices, prose`${title}`, !spec.loadBalancer.perTarget)]),
    ...groupSection(spec, balancedServices, prose`${title}`),
  ];
}

/** What the vendor, and whoever looks after the targets and the AWS account, need. */
export const handover = {
  asker,
  fills,
  rows,
  before: domain,
  request,
  behind,
  acceptance,
  sendBack,
  changes,
  more: (spec: OfferAws) =>
    sourceDoor(
      offerOf(spec).targets.map(({ host }) => host),
      spec.aws.region,
    ),
  notGenerated,
};
