import type { OfferAws } from "../../generated/types/spec";
import { asSentence, edit } from "../../src/contract/acts";
import type { GateItem } from "../../src/contract/gate-item";
import { listed, type Prose, prose, words } from "../../src/contract/prose";
import type { Block } from "../../src/contract/section";
import type { Failure, StageText } from "../../src/contract/stage";
import { principalsElsewhere } from "../families/endpoint-service/existing-texts";
import { droppedClients, groupCautions, groupRefusals, groupSteps } from "../families/endpoint-service/group-texts";
import { isEnforced } from "../families/endpoint-service/groups";
import { registeredCautions, registeredItems, registeredSteps } from "../families/endpoint-service/moving";
import { blockedHost } from "../families/endpoint-service/mysql";
import {
  acrossRegions,
  answerConnection,
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
import { connectedStage } from "../families/offer/connected";
import type { Consumer } from "../families/offer/consumer";
import { requestSection } from "../families/offer/request";
import { toProse } from "../families/reach/template";
import { evidence, oneOf } from "../parts/gate-items";
import { idText } from "../parts/id-text";
import { stateItem, statesAt } from "../parts/states";
import { existingItems, existingSteps } from "./front-texts";
import {
  balancedServices,
  endpointId,
  isCrossRegion,
  itemKey,
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
} from "./parts";

/** Parts of HANDOVER.md that the runbook names. */
export const sections = { request: requestSection, domain: "Proof of the domain" } as const;

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

/** Behind "the endpoint service": of which target, where each has one. */
export function of(key: string | undefined): Prose {
  return key === undefined ? words("") : prose` of ${key}`;
}

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

/** Stage `principals`: the vendor may ask for connections. */
export function describePrincipals(spec: OfferAws, consumer: Consumer): StageText {
  const { title, isOurs } = consumer;
  const isAutomatic = spec.vendor.acceptance === "automatic";
  const principals = listPrincipals(spec, consumer).map(({ value }) => idText(value));
  const state = isAutomatic ? "available" : "pendingAcceptance";
  const deadline = consumer.acceptance?.deadline;
  return {
    comment: "principals of the vendor may ask for connections",
    purpose: prose`${title} may ask for connections${principals.length === 0 ? words("") : prose`, as ${listed(principals, ", ")}`}. ${words(isAutomatic ? "AWS accepts each of its endpoints at once." : "Each of its endpoints waits until it is accepted.")}`,
    actor: "vendor",
    steps: [
      prose`Have the vendor connect, as ${"HANDOVER.md"} says under ${words(sections.request)}.`,
      ...(deadline === undefined ? [] : [toProse(deadline, valuesOf(spec, undefined), isOurs)]),
      prose`Look at the connections that ask for the endpoint service.`,
      showEach(spec, prose`A line with the endpoint's id${owner(spec, consumer)} and ${state}.`),
    ],
    gate: listServices(spec).map((service) =>
      evidence(
        itemKey("connection-requested", service),
        prose`An endpoint of ${title} has asked for the endpoint service${of(service.key)}.`,
        showOne(spec, service, prose`A line with the endpoint's id${owner(spec, consumer)} and ${state}.`),
        "vendor",
      ),
    ),
    failures: [
      {
        symptom: prose`No connection shows up, or the vendor reads that the service does not exist or cannot be verified.`,
        cause: prose`The vendor asks as another principal, from a Region that the endpoint service does not list, or for another name.`,
        remedy: prose`Ask the vendor for the ARN of the principal and for the Region of its endpoint. Compare them with ${"vendor.principals"} and ${"vendor.regions"}, and the name with ${"terraform output"}.`,
      },
      {
        symptom: prose`The vendor reads that the endpoint service does not support the availability zone of its subnet.`,
        cause: prose`The load balancer is in other zones. Names of zones differ between accounts, ids do not.`,
        remedy: prose`Give the vendor the zone ids in ${"HANDOVER.md"}, or add a subnet in its zone: that is an update in place.`,
      },
      ...(listServices(spec).some(({ front }) => front.kind === "service") ? [principalsElsewhere] : []),
    ],
    rollback: prose`The principals can make no new endpoints. Connections that are there stay, because AWS looks at a permission only when an endpoint asks: go back from ${"accepted"} first, or reject them as ${"HANDOVER.md"} says.`,
  };
}

/** Stage `accepted`: the vendor's endpoints are let in. */
export function describeAccepted(spec: OfferAws, consumer: Consumer): StageText {
  const { title } = consumer;
  const shows = prose`A line with ${"available"} for each endpoint of ${title}.`;
  const item = (service: OfferedService, actor: "person" | "vendor") =>
    evidence(
      itemKey("connection-available", service),
      prose`Each endpoint of ${title} is connected to the endpoint service${of(service.key)}.`,
      showOne(spec, service, shows),
      actor,
    );
  const look: Block[] = [prose`Look that each connection is ${"available"}.`, showEach(spec, shows)];
  const owners = ownersOf(spec, consumer);
  const whose = owners.length === 0 ? prose`of ${title}` : prose`that ${listed(owners, " or ")} owns`;
  const foreign = prose`Accept only endpoints ${whose}, and compare their ids with what the vendor shows.`;
  const stays: Failure = {
    symptom: prose`A connection stays ${"pendingAcceptance"}.`,
    cause: prose`Another endpoint was accepted, or the vendor has made its endpoint anew.`,
    remedy: prose`Look at the connections again, and accept the one that the vendor shows now.`,
  };
  switch (spec.vendor.acceptance) {
    case "manual":
      return {
        comment: "a person accepts the vendor's endpoints",
        purpose: prose`A person accepts each endpoint of ${title}. Terraform changes nothing at this stage.`,
        actor: "person",
        steps: [foreign, ...answerEach(spec, "accept"), ...look],
        gate: listServices(spec).map((service) => item(service, "person")),
        failures: [stays],
        rollback: prose`Reject the connections, which ends them: a removed principal would not. ${"HANDOVER.md"} has the call under Acceptance.`,
      };
    case "terraform":
      return {
        comment: "the vendor's endpoints are accepted",
        purpose: prose`Terraform accepts the endpoints that the spec names. Removing one of them later rejects its connection.`,
        actor: "terraform",
        cautions: [foreign],
        steps: look,
        gate: listEndpoints(spec).map(({ key, address }) => {
          const states = statesAt(`aws_vpc_endpoint_connection_accepter.${address}`, anew);
          return stateItem(
            states,
            [states.ready],
            prose`The connection of the endpoint ${key} is accepted.`,
            "terraform",
          );
        }),
        failures: [
          {
            symptom: prose`The apply ends with an error about the id of an endpoint.`,
            cause: prose`The endpoint is gone, asks another endpoint service, or the id is not its.`,
            remedy: prose`Compare the id with the connections that the command above shows.`,
          },
        ],
        rollback: prose`That rejects the connections: what goes through them stops. To stop only managing them, name their addresses below ${"forget"} as you go back.`,
      };
    case "automatic":
      return {
        comment: "AWS accepts the vendor's endpoints by itself",
        purpose: prose`AWS accepts each endpoint of an admitted principal by itself. Terraform changes nothing at this stage.`,
        actor: "vendor",
        steps: look,
        gate: listServices(spec).map((service) => item(service, "vendor")),
        failures: [],
        rollback: prose`Reject the connections, which ends them: a removed principal would not. ${"HANDOVER.md"} has the call under Acceptance. Whoever is admitted can connect again, so take the principals out as well.`,
      };
  }
}

const anew = prose`Somebody rejected the connection. Have the vendor make its endpoint anew, and name the new id.`;

/** Stage `connected`: the vendor's side works. */
export function describeConnected(spec: OfferAws, consumer: Consumer): StageText {
  return connectedStage(consumer, {
    targets: listTargets(spec),
    fillIn: valuesOf(spec, listServices(spec)[0]),
    traffic: listServices(spec).map((service) =>
      evidence(
        itemKey("traffic-seen", service),
        prose`Connections of ${consumer.title} reach the load balancer${of(service.key)}.`,
        prose`CloudWatch, namespace ${"AWS/NetworkELB"}: ${"NewFlowCount"} of ${balancerOf(service)} is above 0 in the minutes of the test`,
        "vendor",
      ),
    ),
    timesOut: isEnforced(spec)
      ? droppedClients(spec, prose`${consumer.title}`)
      : {
          symptom: prose`The endpoint is ${"available"}, and every connection times out.`,
          cause: prose`The target does not admit the load balancer, the vendor uses another port, or somebody has its security group enforced on what comes through PrivateLink.`,
          remedy: prose`Look at the health of the targets and at the port. ${"enforce_security_group_inbound_rules_on_private_link_traffic"} has to be ${"off"}: a rule there would have to name the private addresses of the vendor's clients, never its public ones.`,
        },
    idle: {
      cause: prose`The load balancer forgets a connection without traffic after 350 seconds.`,
      remedy: prose`Have either side send keepalives in less than 300 seconds.`,
    },
  });
}

function balancerOf({ front, name }: OfferedService): Prose {
  return front.kind === "made" ? prose`the load balancer ${name}` : prose`the existing load balancer`;
}

/** The owner in a line about a connection. */
function owner(spec: OfferAws, consumer: Consumer): Prose {
  const owners = ownersOf(spec, consumer);
  return owners.length === 0 ? words("") : prose`, its owner ${listed(owners, " or ")}`;
}

function showOne({ aws }: OfferAws, { serviceId }: OfferedService, shows: Prose) {
  return showConnections(aws.region, serviceId, shows);
}

/** The connections to each endpoint service. */
export function showEach(spec: OfferAws, shows: Prose): Block {
  return { commands: listServices(spec).map((service) => showOne(spec, service, shows)) };
}

/** The calls for the endpoints of the vendor at each endpoint service: for those whose ids the spec has, and for the ones that a person fills in. */
export function answerEach(spec: OfferAws, answer: "accept" | "reject"): Block[] {
  const endpoints = listEndpoints(spec);
  const commands = listServices(spec).flatMap(({ address, serviceId }) => {
    const known = endpoints
      .filter(({ service }) => service?.address === address)
      .map(({ id }) => (typeof id === "string" ? id : endpointId));
    const ids = known.length === 0 ? [endpointId] : [...new Set(known)];
    return ids.map((id) => answerConnection(spec.aws.region, answer, serviceId, id));
  });
  return [{ commands }];
}
