import type { OfferAws } from "../../generated/types/spec";
import { command, listed, type Prose, prose, words } from "../../src/contract/prose";
import type { Block, Section } from "../../src/contract/section";
import type { FillText } from "../../src/contract/topology";
import { groupSection } from "../families/endpoint-service/group-texts";
import { targetSection } from "../families/endpoint-service/texts";
import { vpcFill } from "../families/interface-endpoint/private-dns";
import type { Consumer } from "../families/offer/consumer";
import { knownAcceptance, namesOf, targetRows } from "../families/offer/handover";
import { requestPart } from "../families/offer/request";
import { callBlocks } from "../families/reach/calls";
import { readyPart } from "../families/vendor/ready";
import { valueFills, valueRows } from "../families/vendor/values";
import { idValue } from "../parts/id-text";
import { outputFill } from "../parts/output-fill";
import { sourceDoor } from "../parts/source-door";
import { entryFill } from "../parts/target-fills";
import { type ValueRow, valuesSection } from "../parts/values-section";
import { variableFill } from "../parts/variable-fill";
import {
  accountId,
  balancedServices,
  endpointId,
  isCrossRegion,
  listEndpoints,
  listPrincipals,
  listServices,
  listTargets,
  madeServices,
  madeTargets,
  type OfferedService,
  ownersOf,
  regionsOf,
  valuesOf,
  zonesOf,
} from "./parts";
import { answerEach, of, sections, showEach } from "./texts";

/** Values that the documents leave to a person. */
export function fills(spec: OfferAws, consumer: Consumer): FillText[] {
  return [
    ...listServices(spec).flatMap(serviceFills),
    ...listServices(spec).flatMap(({ key, loadBalancerArn }) => {
      const given = key === undefined ? spec.network.loadBalancerArn : spec.targets[key]?.loadBalancerArn;
      const isFill = typeof loadBalancerArn === "object";
      return isFill ? variableFill(given, loadBalancerArn, prose`ARN of the existing load balancer${of(key)}`) : [];
    }),
    ...madeTargets(spec).map(({ key, groupArn }) =>
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
    ...valueFills(spec.vendor.values, consumer),
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

/** What the vendor, and whoever looks after the targets and the AWS account, need. */
export function handover(spec: OfferAws, consumer: Consumer): Section[] {
  return [
    values(spec, consumer),
    ...domain(spec),
    request(spec, consumer),
    ...(balancedServices(spec).length === 0
      ? []
      : [targetSection(spec, balancedServices(spec), prose`${consumer.title}`, !spec.loadBalancer.perTarget)]),
    ...groupSection(spec, balancedServices(spec), prose`${consumer.title}`),
    { title: "Acceptance", blocks: acceptance(spec, consumer) },
    ...readyPart(consumer, () => [{ fillIn: valuesOf(spec, listServices(spec)[0]) }]),
    {
      title: "What to send back",
      blocks: [
        ...(listPrincipals(spec, consumer).length === 0
          ? [
              prose`The ARN of each principal that asks for the connection. It becomes ${"vendor.principals"}, before stage ${"principals"}.`,
            ]
          : []),
        prose`The id of each endpoint, which starts with ${"vpce-"}, its owner and its Region. ${words(spec.vendor.acceptance === "terraform" ? "The ids become" : "Where Terraform is to accept them, the ids become")} ${"vendor.endpoints"}, before stage ${"accepted"}.`,
        prose`Then what a test of the connection to each target shows.`,
      ],
    },
  ];
}

function values(spec: OfferAws, consumer: Consumer): Section {
  const { aws, privateDns } = spec;
  const principals = listPrincipals(spec, consumer);
  const owners = ownersOf(spec, consumer);
  const rows: ValueRow[] = [
    ["Vendor", consumer.title],
    ...listServices(spec).flatMap((service): ValueRow[] => [
      [service.key === undefined ? "Endpoint service" : prose`Endpoint service of ${service.key}`, service.serviceName],
    ]),
    ["Region of the endpoint service", aws.region],
    ["Regions that may connect", listed([...new Set([aws.region, ...regionsOf(spec)])].sort(), ", ")],
    [
      "Availability zones",
      zonesOf(spec).length === 0 ? words("those of the existing load balancer") : listed(zonesOf(spec), ", "),
    ],
    ...(principals.length === 0
      ? [["Principals that may ask", words("not known yet: see below")] satisfies ValueRow]
      : principals.map(({ value }): ValueRow => ["Principal that may ask", idValue(value)])),
    ...(owners.length === 0 ? [] : [["Owner of the endpoints", listed(owners, ", ")] satisfies ValueRow]),
    ...(privateDns === undefined ? [] : [["Private DNS name", privateDns.name] satisfies ValueRow]),
    ...targetRows(listTargets(spec)),
    ...valueRows(spec.vendor.values),
  ];
  return valuesSection(rows);
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
  return [{ title: sections.domain, blocks }];
}

/** How the vendor is asked to connect, and what it asks for. */
function request(spec: OfferAws, consumer: Consumer): Section {
  return requestPart(consumer, {
    values: spec.vendor.values,
    services: listServices(spec).map((service) => valuesOf(spec, service)),
    who: "principal",
    when: whenWords,
    names: namesOf(listTargets(spec)),
    zoneNames: [
      prose`The names of the availability zones, as the account of the load balancer has them:`,
      { commands: [zoneNames(spec)] },
    ],
    more: isCrossRegion(spec) ? [prose`Across Regions an endpoint has a Regional DNS name only, none of a zone.`] : [],
  });
}

function zoneNames(spec: OfferAws) {
  const ids = zonesOf(spec);
  const query = ["--query", "AvailabilityZones[].[ZoneId, ZoneName]", "--output", "text"];
  const look = ["aws", "ec2", "describe-availability-zones", "--region", spec.aws.region];
  const which = ids.length === 0 ? [] : ["--zone-ids", ...ids];
  return command([...look, ...which, ...query], prose`Id and name of each zone.`);
}

const whenWords: { readonly [when in Consumer["principals"]["when"]]: string } = {
  fixed: "The principal that asks for the connection is the same for every customer of the vendor.",
  region: "The principal that asks for the connection depends on the vendor's Region.",
  tenant: "The vendor shows each customer another principal, before anything is built.",
  object:
    "The vendor tells the principal only once it knows the endpoint service: give it the name after stage service, and admit the principal after that.",
  support: "The vendor tells the principal on request.",
  none: "The vendor names no principal: ask which one makes its endpoint.",
};

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
  const known = knownAcceptance(consumer, valuesOf(spec, undefined));
  switch (spec.vendor.acceptance) {
    case "manual":
      return [...known, ...look, prose`Accept each of them:`, ...answerEach(spec, "accept"), ...cut];
    case "terraform":
      return [
        ...known,
        ...look,
        prose`Their ids go into ${"vendor.endpoints"}. Terraform accepts them at stage ${"accepted"}; removing one from the spec rejects it.`,
        ...(listEndpoints(spec).length > 0 || consumer.endpointId === undefined
          ? []
          : [
              prose`The vendor shows the id here:`,
              ...callBlocks(consumer.endpointId, { fillIn: valuesOf(spec, undefined), isOurs: consumer.isOurs }),
            ]),
        ...cut,
      ];
    case "automatic":
      return [
        ...known,
        prose`AWS accepts each endpoint of an admitted principal by itself, so look from time to time who is connected.`,
        ...look,
        ...cut,
      ];
  }
}

/** What may change later, and what is not generated. */
export function appendix(spec: OfferAws): Section[] {
  return [
    {
      title: "What may change",
      blocks: [
        ...(balancedServices(spec).length === 0
          ? [
              prose`In place, without a word to the vendor: principals and endpoints${words(madeServices(spec).length === 0 ? "" : ", Regions, who accepts")}. What exists is changed by whoever keeps it.`,
            ]
          : madeChanges),
        prose`Another name, another ${"loadBalancer.perTarget"} or another key of a target that has a load balancer of its own, without ${"renamedFrom"}, makes another endpoint service: the vendor has to connect anew.`,
      ],
    },
    ...sourceDoor(
      listTargets(spec).map(({ host }) => host),
      spec.aws.region,
    ),
    {
      title: "Ways that are not generated",
      blocks: [
        prose`A function that registers the new address of a server after a failover is not generated. Where you have one, name it as ${"registeredBy"}: Terraform then makes the target group and registers nothing.`,
        prose`VPC Lattice resources, policies of MSK clusters and grants of Redshift offer a source without a load balancer; for ClickPipes the topologies ${"clickpipes-vpc-resource"} and ${"clickpipes-msk-multi-vpc"} make the first two.`,
      ],
    },
  ];
}

const madeChanges: Prose[] = [
  prose`In place, without a word to the vendor: more subnets, principals, Regions, who accepts, another address or port of a target, another health check port, cross-zone load balancing, the private DNS name.`,
  prose`Another ${"listenerPort"} is in place, too, but the vendor has to change over with it.`,
  prose`The subnets of a load balancer only grow. Taking one off or exchanging it makes another load balancer, and AWS deletes none that an endpoint service names: the apply stops. To leave a zone, offer the targets by a second spec under another name, have the vendor connect there, then take the first one away.`,
];
