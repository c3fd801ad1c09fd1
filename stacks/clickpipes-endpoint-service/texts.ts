import type { ClickpipesEndpointService } from "../../generated/types/spec";
import type { GateItem } from "../../src/contract/gate-item";
import { type Command, type Prose, prose, words } from "../../src/contract/prose";
import type { Block } from "../../src/contract/section";
import type { Stage, StageText } from "../../src/contract/stage";
import { groupCautions, groupRefusals, groupSteps } from "../families/endpoint-service/group-texts";
import { registeredCautions, registeredItems, registeredSteps } from "../families/endpoint-service/moving";
import { blockedHost } from "../families/endpoint-service/mysql";
import {
  acrossRegions,
  availableItem,
  existingListeners,
  groupFailures,
  keptByConnections,
  movedServer,
  nobodyConnected,
  nothingTakenBack,
  otherLoadBalancer,
  showConnections,
  showHealthOf,
  showListeners,
  unhealthyFailures,
} from "../families/endpoint-service/texts";
import {
  clickpipesAccount,
  clickpipesPrincipal,
  endpointAddress,
} from "../families/reverse-private-endpoint/endpoints";
import {
  endpointFailures,
  endpointRollback,
  refreshEndpoints,
  showEndpoints,
} from "../families/reverse-private-endpoint/texts";
import { evidence } from "../parts/gate-items";
import { deadlineOf, stateItem, statesAt } from "../parts/states";
import { fillOf } from "../parts/target-fills";
import { describeAccepted, showEach } from "./accepted-stage";
import { describeDns } from "./dns-stage";
import {
  foreignTargets,
  isCrossRegion,
  isMsk,
  isRds,
  listTargets,
  madeTargets,
  type OfferedTarget,
  ownTargets,
  servedTargets,
} from "./targets";

/** The rollout: names are mapped only once the connections are accepted and the endpoints are ready. */
export const stages: readonly Stage<ClickpipesEndpointService>[] = [
  { name: "service", title: "Offer the targets", describe: describeService },
  { name: "endpoint", title: "Connect from ClickPipes", describe: describeEndpoint },
  { name: "accepted", title: "Accept the connections", describe: describeAccepted },
  { name: "dns", title: "Map the names", describe: describeDns },
];

/** What is offered, in the words of what is made. */
function offered(spec: ClickpipesEndpointService): Pick<StageText, "comment" | "purpose"> {
  const [made, served, all] = [madeTargets(spec), servedTargets(spec), listTargets(spec)].map(({ length }) => length);
  if (made === all)
    return {
      comment: "a load balancer and an endpoint service for each target",
      purpose: prose`Each target stands behind an internal Network Load Balancer and an endpoint service. Only the account ${clickpipesAccount} of ClickPipes may ask to connect, and nothing is connected yet.`,
    };
  if (served === 0)
    return {
      comment: "the endpoint services in front of the targets exist",
      purpose: prose`Each target stands behind an endpoint service that exists, so that Terraform adds nothing. Its owner has to let the account ${clickpipesAccount} of ClickPipes ask to connect.`,
    };
  return {
    comment: "an endpoint service for each target that has none, behind a load balancer",
    purpose: prose`Each target stands behind a Network Load Balancer and an endpoint service; what exists of them stays as it is. Only the account ${clickpipesAccount} of ClickPipes may ask the new ones to connect, and nothing is connected yet.`,
  };
}

/** What to look at where a load balancer or an endpoint service exists. */
function existingSteps(spec: ClickpipesEndpointService): Block[] {
  const balancers = listTargets(spec).filter(({ front }) => front.kind === "load-balancer");
  const services = listTargets(spec).filter(({ front }) => front.kind === "service");
  return [
    ...(balancers.length === 0
      ? []
      : [existingListeners, { commands: balancers.map((target) => showListenersOf(spec, target)) }]),
    ...(services.length === 0
      ? []
      : [
          prose`Ask the owner of each existing endpoint service to let ${clickpipesPrincipal} ask to connect${isCrossRegion(spec) ? prose`, and to list ${spec.clickpipes.region} as a supported region` : prose``}.`,
        ]),
  ];
}

/** That what stands in front of a target leads there. */
function frontItem(spec: ClickpipesEndpointService, target: OfferedTarget): GateItem {
  const { key, address, ip, port, front } = target;
  switch (front.kind) {
    case "made": {
      const meaning = prose`The load balancer of ${key} reaches ${ip ?? prose`its target group`} on port ${port}.`;
      return evidence(`healthy.${address}`, meaning, showHealthOf(spec.aws.region, target));
    }
    case "load-balancer": {
      const meaning = prose`The existing load balancer of ${key} listens on port ${port}, and its targets are healthy.`;
      return evidence(`listener.${address}`, meaning, showListenersOf(spec, target));
    }
    case "service": {
      const meaning = prose`The owner of the endpoint service of ${key} lets the account of ClickPipes ask to connect${isCrossRegion(spec) ? prose`, from ${spec.clickpipes.region} too` : prose``}.`;
      const look = prose`The owner says so; ${"aws ec2 describe-vpc-endpoint-service-permissions"} in its account shows ${clickpipesPrincipal}.`;
      return evidence(`admitted.${address}`, meaning, look, front.isOwn ? "person" : "vendor");
    }
  }
}

/** The listeners of an existing load balancer. */
function showListenersOf({ aws, targets }: ClickpipesEndpointService, { key, address, port }: OfferedTarget): Command {
  const given = targets[key]?.loadBalancerArn;
  const arn = typeof given === "string" ? given : fillOf("LOAD_BALANCER_ARN", address);
  return showListeners(aws.region, arn, prose`${port} with ${"TCP"}.`);
}

function describeService(spec: ClickpipesEndpointService): StageText {
  const targets = madeTargets(spec);
  const served = servedTargets(spec);
  return {
    ...offered(spec),
    actor: "person",
    cautions: [...registeredCautions(targets), ...groupCautions(spec, targets)],
    steps: [
      ...chooseAnotherWay(spec),
      ...registeredSteps(targets, ({ name }) => name),
      ...groupSteps(spec, targets),
      ...(targets.length === 0
        ? []
        : [
            prose`Look whether each load balancer reaches its target. New targets take a minute or two.`,
            { commands: targets.map((target) => showHealthOf(spec.aws.region, target)) },
          ]),
      ...existingSteps(spec),
      spec.clickpipes.endpoint === "terraform"
        ? prose`Set the three variables of the ClickHouse API key before the next stage; HANDOVER.md names them.`
        : prose`Give HANDOVER.md to whoever looks after the ClickHouse service.`,
    ],
    gate: listTargets(spec).flatMap((target) => [
      ...(target.front.kind === "service"
        ? []
        : [availableItem(target.address, prose`The endpoint service of ${target.key} takes connections.`)]),
      frontItem(spec, target),
      ...registeredItems([target]),
    ]),
    failures: [
      ...unhealthyFailures(spec, targets, prose`ClickPipes`),
      ...(targets.length === 0 ? [] : groupRefusals(spec)),
      ...groupFailures(targets),
      ...(listTargets(spec).some(({ front }) => front.kind === "load-balancer") ? [otherLoadBalancer] : []),
      ...(spec.clickpipes.source === "mysql" && targets.length > 0 ? [blockedHost("targets.KEY")] : []),
      ...(spec.clickpipes.source === "kafka" || targets.length === 0 ? [] : [failover]),
    ],
    rollback: served.length === 0 ? nothingTakenBack : prose`${keptByConnections} Look first that none is.`,
    ...(served.length === 0
      ? {}
      : {
          takeDown: [
            { commands: served.map(({ serviceId }) => showConnections(spec.aws.region, serviceId, nobodyConnected)) },
          ],
        }),
  };
}

function chooseAnotherWay(spec: ClickpipesEndpointService): Prose[] {
  const targets = listTargets(spec);
  if (isCrossRegion(spec)) {
    return [
      prose`ClickPipes comes from ${spec.clickpipes.region}, so each endpoint service lists that region as supported. An endpoint service is the only way that crosses regions.`,
      ...acrossRegions,
      ...(targets.some(isMsk)
        ? [prose`For an MSK cluster in another region, ask ClickHouse support for assistance first.`]
        : []),
    ];
  }
  if (targets.some(isMsk)) {
    return [
      prose`For MSK in the region of ClickPipes the vendor recommends multi-VPC connectivity, the topology ${"clickpipes-msk-multi-vpc"}. This way is for brokers that cannot have it.`,
    ];
  }
  if (targets.some(isRds)) {
    return [
      prose`For RDS in the region of ClickPipes the vendor recommends a VPC resource, the topology ${"clickpipes-vpc-resource"}. It needs no load balancer and follows failovers.`,
    ];
  }
  return [];
}

const failover = movedServer(
  words("the pipe meets a replica"),
  "targets.KEY.ip",
  prose`One endpoint service serves one writer. A job that does so by itself is not generated; a VPC resource needs none, because it takes the name.`,
);

function describeEndpoint(spec: ClickpipesEndpointService): StageText {
  const { endpoint, acceptance, region } = spec.clickpipes;
  const isAutomatic = acceptance === "automatic";
  const shows = isAutomatic
    ? prose`One line with ${"available"}.`
    : prose`One line with the endpoint's id and ${"pendingAcceptance"}.`;
  const waiting = {
    cause: prose`The connection is not accepted yet, or was rejected.`,
    remedy: prose`Accept it within 1 day, at stage ${"accepted"}: ClickPipes deletes a pending or rejected endpoint after that.`,
  };
  const failed = isCrossRegion(spec)
    ? prose`The region ${region} is not that of ClickPipes for this service (the vendor's list depends on the service's region and age), or not yet supported by the endpoint service.`
    : prose`ClickPipes runs in another region for this service (the vendor's list depends on the service's region and age), or has no availability zone in common with the load balancer.`;
  return {
    ...(endpoint === "terraform"
      ? {
          comment: "a reverse private endpoint for each endpoint service",
          purpose: prose`A reverse private endpoint for each endpoint service stands in ClickPipes. The apply succeeds also when the endpoint failed or waits, so look at its status.`,
          actor: "terraform",
        }
      : {
          comment: "a person makes a reverse private endpoint for each endpoint service",
          purpose: prose`A person makes a reverse private endpoint for each endpoint service, with the values in HANDOVER.md. Terraform changes nothing at this stage.`,
          actor: "person",
        }),
    steps: [
      ...(isAutomatic
        ? []
        : [
            prose`From now on there is one day: ClickPipes removes an endpoint whose connection is not accepted within a day. Plan the next stage for the same day.`,
          ]),
      ...(ownTargets(spec).length === 0
        ? []
        : [prose`Look at the connections that ask for each endpoint service.`, showEach(spec, shows)]),
      ...(foreignTargets(spec).length === 0
        ? []
        : [
            prose`Look at the status of the endpoints whose endpoint service is another's, which only its owner sees from the other side.`,
            refreshEndpoints(spec.clickpipes, prose`${"PendingAcceptance"} or ${"Ready"} as their status.`),
          ]),
    ],
    gate: listTargets(spec).map((target) => {
      const states = statesAt(endpointAddress(target.address), waiting.remedy);
      const isForeign = foreignTargets(spec).some(({ key }) => key === target.key);
      const isAccepted = isAutomatic && !isForeign;
      const deadline = isAccepted ? prose`` : deadlineOf(states);
      const meaning = prose`The endpoint of ${target.key} has reached its endpoint service.${deadline}`;
      const statuses = isAccepted ? ["Ready"] : ["PendingAcceptance", "Ready"];
      if (endpoint === "terraform") return stateItem(states, statuses, meaning, "vendor");
      const look = isForeign
        ? showEndpoints(
            spec.clickpipes,
            prose`${"PendingAcceptance"} or ${"Ready"} as the status of ${target.endpoint.description}.`,
          )
        : showConnections(spec.aws.region, target.serviceId, shows);
      return evidence(`connection.${target.address}`, meaning, look);
    }),
    failures: endpointFailures(
      listTargets(spec).map(({ address }) => ({ name: address })),
      spec.clickpipes,
      failed,
      isAutomatic && foreignTargets(spec).length === 0 ? undefined : waiting,
    ),
    rollback: endpointRollback(spec.clickpipes),
  };
}
