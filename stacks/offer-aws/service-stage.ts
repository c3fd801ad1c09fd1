import type { OfferAws } from "../../generated/types/spec";
import { asSentence, edit } from "../../src/contract/acts";
import type { GateItem } from "../../src/contract/gate-item";
import { listed, type Prose, prose, words } from "../../src/contract/prose";
import type { Block } from "../../src/contract/section";
import type { Failure, StageText } from "../../src/contract/stage";
import { groupCautions, groupRefusals, groupSteps } from "../families/endpoint-service/group-texts";
import { registeredCautions, registeredItems, registeredSteps } from "../families/endpoint-service/moving";
import { blockedHost } from "../families/endpoint-service/mysql";
import {
  acrossRegions,
  availableItem,
  groupFailures,
  keptByConnections,
  movedServer,
  nobodyConnected,
  nothingTakenBack,
  otherLoadBalancer,
  showConnections,
  showGroupHealth,
  unhealthyFailures,
} from "../families/endpoint-service/texts";
import type { Consumer } from "../families/offer/consumer";
import { acceptanceSection } from "../families/offer/topology";
import { evidence, oneOf } from "../parts/gate-items";
import { refreshOnly } from "../parts/refresh";
import { existingItems, existingSteps } from "./front-texts";
import { type OfferedService, offerOf } from "./parts";

/** Part of HANDOVER.md that the runbook names. */
export const domainSection = "Proof of the domain";

/** Behind "the endpoint service": of which target, where each has one. */
export function of(key: string | undefined): Prose {
  return key === undefined ? words("") : prose` of ${key}`;
}

/** The connections to one endpoint service. */
export function showOne({ aws }: OfferAws, { serviceId }: OfferedService, shows: Prose) {
  return showConnections(aws.region, serviceId, shows);
}

/** What is offered, in the words of what is made. */
function offered(spec: OfferAws): Pick<StageText, "comment" | "purpose"> {
  const { balancedServices, madeServices, services } = offerOf(spec);
  if (balancedServices.length === services.length) {
    const { perTarget } = spec.loadBalancer;
    return {
      comment: perTarget
        ? "a load balancer and an endpoint service for each target"
        : "a load balancer with a listener for each target, and its endpoint service",
      purpose: prose`${words(perTarget ? "Each target stands behind an internal Network Load Balancer and an endpoint service of its own." : "The targets stand behind an internal Network Load Balancer, with a listener each, and one endpoint service.")} Nobody is admitted yet.`,
    };
  }
  if (madeServices.length === 0)
    return {
      comment: "the endpoint services in front of the targets exist",
      purpose: prose`The targets stand behind what exists: Terraform adds nothing, and changes nothing of it. What it admits and accepts comes at the next stages.`,
    };
  return {
    comment: "an endpoint service for each load balancer that has none",
    purpose: prose`The targets stand behind Network Load Balancers and endpoint services; what exists of them stays as it is. Nobody is admitted yet to what is made.`,
  };
}

/** Stage `service`: what is offered stands, and nobody is admitted. */
export function service(spec: OfferAws, { title }: Consumer) {
  const { aws, loadBalancer, privateDns } = spec;
  const {
    madeTargets: targets,
    madeServices: made,
    balancedServices,
    services,
    regions,
    isCrossRegion,
  } = offerOf(spec);
  return {
    ...offered(spec),
    cautions: [...registeredCautions(targets), ...groupCautions(spec, balancedServices)],
    steps: [
      ...targets.flatMap((target) => registeredSteps([target], () => target.groupArn)),
      ...groupSteps(spec, balancedServices),
      ...(targets.length === 0
        ? []
        : [
            prose`Look whether each load balancer reaches its targets. New targets take a minute or two.`,
            { commands: targets.map(({ groupArn }) => showGroupHealth(aws.region, groupArn)) },
          ]),
      ...existingSteps(spec),
      ...(privateDns === undefined ? [] : verifySteps(spec)),
      ...(isCrossRegion
        ? [
            prose`${title} comes from ${listed(regions, " and ")}, so each endpoint service lists these Regions.`,
            ...acrossRegions,
          ]
        : []),
    ],
    gate: [
      ...made.map(({ address, key }) =>
        availableItem(address, prose`The endpoint service${of(key)} takes connections.`),
      ),
      ...targets.map(({ key, address, port, groupArn }) =>
        evidence(
          `healthy.${address}`,
          prose`The load balancer reaches ${key} on port ${port}.`,
          showGroupHealth(aws.region, groupArn),
        ),
      ),
      ...existingItems(spec),
      ...registeredItems(targets),
      ...(privateDns === undefined ? [] : made.map(({ address }) => verifiedItem(address))),
    ],
    failures: [
      ...unhealthyFailures(spec, targets, prose`${title}`),
      ...(targets.length === 0 ? [] : groupRefusals(spec)),
      ...groupFailures(targets),
      ...(services.some(({ front }) => front.kind === "load-balancer") ? [otherLoadBalancer] : []),
      ...(targets.some(({ engine }) => engine === "mysql") ? [blockedHost("targets.KEY")] : []),
      ...(targets.some(({ movesUnseen }) => movesUnseen) ? [moved] : []),
      ...(loadBalancer.crossZone ? [] : [zonal]),
    ],
    rollback:
      made.length === 0
        ? nothingTakenBack
        : prose`${keptByConnections} Nor can a load balancer that an endpoint service names. Have the vendor delete its endpoints, or reject them as ${"HANDOVER.md"} says under ${words(acceptanceSection)}. The name of the endpoint service is lost: a new one has another.`,
    ...(made.length === 0 ? {} : { takeDown: [{ commands: made.map((one) => showOne(spec, one, nobodyConnected)) }] }),
  };
}

const moved = movedServer(
  words("clients meet a replica"),
  "targets.KEY.addresses",
  prose`Where a function registers addresses by itself, say so as ${"registeredBy"}.`,
);

const zonal: Failure = {
  symptom: prose`Some connections fail, or those from one availability zone.`,
  cause: prose`Cross-zone load balancing is off, and a zone of the load balancer has no healthy target.`,
  remedy: prose`${asSentence(edit({ set: { "loadBalancer.crossZone": true }, isApplied: true }))}, which is an update in place, or have a target in each zone.`,
};

function verifySteps(spec: OfferAws): Block[] {
  const { aws, privateDns } = spec;
  const domain = privateDns?.name ?? "";
  if (privateDns?.zoneId !== undefined)
    return [
      prose`Terraform has written the record that proves the domain of ${domain}, and asked AWS to look. Wait until AWS has, then bring the new state into Terraform's.`,
      { commands: [refreshOnly] },
    ];
  const start = ["aws", "ec2", "start-vpc-endpoint-service-private-dns-verification", "--region", aws.region];
  return [
    prose`Have the public record written that ${"HANDOVER.md"} has under ${words(domainSection)}, then ask AWS to look, and bring the new state into Terraform's once it has.`,
    {
      commands: [
        ...offerOf(spec).madeServices.map(({ serviceId }) => ({ pipeline: [[...start, "--service-id", serviceId]] })),
        refreshOnly,
      ],
    },
  ];
}

function verifiedItem(address: string): GateItem {
  return oneOf(
    [`aws_vpc_endpoint_service.${address}`, "private_dns_name_configuration[0].state"],
    ["verified"],
    prose`AWS has seen the proof of the domain. Before that, endpoints cannot have the private DNS name.`,
    "person",
    [
      {
        values: ["failed"],
        remedy: prose`AWS did not find the record. Compare its name and value, in the public zone of the domain, and ask AWS to look again.`,
      },
    ],
  );
}
