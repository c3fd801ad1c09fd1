import type { OfferAws } from "../../generated/types/spec";
import { asSentence, edit } from "../../src/contract/acts";
import type { GateItem } from "../../src/contract/gate-item";
import { listed, prose, words } from "../../src/contract/prose";
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
  showGroupHealth,
  unhealthyFailures,
} from "../families/endpoint-service/texts";
import type { Consumer } from "../families/offer/consumer";
import { evidence, oneOf } from "../parts/gate-items";
import { existingItems, existingSteps } from "./front-texts";
import { balancedServices, isCrossRegion, listServices, madeServices, madeTargets, regionsOf } from "./parts";
import { of, sections, showOne } from "./texts";

/** What is offered, in the words of what is made. */
function offered(spec: OfferAws): Pick<StageText, "comment" | "purpose"> {
  const [balanced, made, all] = [balancedServices(spec), madeServices(spec), listServices(spec)].map(
    ({ length }) => length,
  );
  if (balanced === all) {
    const { perTarget } = spec.loadBalancer;
    return {
      comment: perTarget
        ? "a load balancer and an endpoint service for each target"
        : "a load balancer with a listener for each target, and its endpoint service",
      purpose: prose`${words(perTarget ? "Each target stands behind an internal Network Load Balancer and an endpoint service of its own." : "The targets stand behind an internal Network Load Balancer, with a listener each, and one endpoint service.")} Nobody is admitted yet.`,
    };
  }
  if (made === 0)
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
export function describeService(spec: OfferAws, consumer: Consumer): StageText {
  const { aws, loadBalancer, privateDns } = spec;
  const targets = madeTargets(spec);
  const made = madeServices(spec);
  return {
    ...offered(spec),
    actor: "person",
    cautions: [...registeredCautions(targets), ...groupCautions(spec, balancedServices(spec))],
    steps: [
      ...targets.flatMap((target) => registeredSteps([target], () => target.groupArn)),
      ...groupSteps(spec, balancedServices(spec)),
      ...(targets.length === 0
        ? []
        : [
            prose`Look whether each load balancer reaches its targets. New targets take a minute or two.`,
            { commands: targets.map(({ groupArn }) => showGroupHealth(aws.region, groupArn)) },
          ]),
      ...existingSteps(spec),
      ...(privateDns === undefined ? [] : verifySteps(spec)),
      ...(isCrossRegion(spec)
        ? [
            prose`${consumer.title} comes from ${listed(regionsOf(spec), " and ")}, so each endpoint service lists these Regions.`,
            ...acrossRegions,
          ]
        : []),
      prose`Give ${"HANDOVER.md"} to whoever looks after ${consumer.title}.`,
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
      ...unhealthyFailures(spec, targets, prose`${consumer.title}`),
      ...(targets.length === 0 ? [] : groupRefusals(spec)),
      ...groupFailures(targets),
      ...(listServices(spec).some(({ front }) => front.kind === "load-balancer") ? [otherLoadBalancer] : []),
      ...(targets.some(({ engine }) => engine === "mysql") ? [blockedHost("targets.KEY")] : []),
      ...(targets.some(({ movesUnseen }) => movesUnseen) ? [moved] : []),
      ...(loadBalancer.crossZone ? [] : [zonal]),
    ],
    rollback:
      made.length === 0
        ? nothingTakenBack
        : prose`${keptByConnections} Nor can a load balancer that an endpoint service names. Have the vendor delete its endpoints, or reject them as ${"HANDOVER.md"} says under Acceptance. The name of the endpoint service is lost: a new one has another.`,
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
      { commands: [{ pipeline: [["terraform", "apply", "-refresh-only"]] }] },
    ];
  const start = ["aws", "ec2", "start-vpc-endpoint-service-private-dns-verification", "--region", aws.region];
  return [
    prose`Have the public record written that ${"HANDOVER.md"} has under ${words(sections.domain)}, then ask AWS to look, and bring the new state into Terraform's once it has.`,
    {
      commands: [
        ...madeServices(spec).map(({ serviceId }) => ({ pipeline: [[...start, "--service-id", serviceId]] })),
        { pipeline: [["terraform", "apply", "-refresh-only"]] },
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
