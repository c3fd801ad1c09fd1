import type { ClickpipesEndpointService } from "../../generated/types/spec";
import { type Command, command, type Prose, prose, words } from "../../src/contract/prose";
import type { Block, Failure, GateItem, Stage, StageText } from "../../src/contract/topology";
import { registeredItems, registeredSteps } from "../families/endpoint-service/moving";
import { blockedHost } from "../families/endpoint-service/mysql";
import {
  acrossRegions,
  answerConnection,
  availableItem,
  keptByConnections,
  movedServer,
  nobodyConnected,
  showConnections,
  showTargetHealth,
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
  readyGate,
  refreshEndpoints,
  showEndpoints,
} from "../families/reverse-private-endpoint/texts";
import { evidence } from "../parts/gate-items";
import { deadlineOf, stateItem, statesAt } from "../parts/states";
import { fillOf } from "../parts/target-fills";
import { describeDns } from "./dns-stage";
import {
  foreignTargets,
  isCrossRegion,
  isMsk,
  isRds,
  listEndpoints,
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

/** The connections to the endpoint services of this account. */
export function showEach(spec: ClickpipesEndpointService, shows: Prose): Block {
  return { commands: ownTargets(spec).map(({ serviceId }) => showConnections(spec.aws.region, serviceId, shows)) };
}

/** The call for the connection of each target. */
export function answerEach(spec: ClickpipesEndpointService, answer: "accept" | "reject"): Block {
  return {
    commands: ownTargets(spec).map(({ serviceId, endpointId }) =>
      answerConnection(spec.aws.region, answer, serviceId, endpointId),
    ),
  };
}

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
      : [
          prose`Look whether each existing load balancer has its listener. Its security groups must let PrivateLink traffic in, or not be enforced on it: traffic comes from the load balancer's own addresses.`,
          { commands: balancers.map((target) => showListeners(spec, target)) },
        ]),
    ...(services.length === 0
      ? []
      : [
          prose`Ask the owner of each existing endpoint service to let ${clickpipesPrincipal} ask to connect${isCrossRegion(spec) ? prose`, and to list ${spec.clickpipes.region} as a supported region` : prose``}.`,
        ]),
  ];
}

/** That what stands in front of a target leads there. */
function frontItem(spec: ClickpipesEndpointService, target: OfferedTarget): GateItem {
  const { key, address, name, ip, port, front } = target;
  switch (front.kind) {
    case "made": {
      const meaning = prose`The load balancer of ${key} reaches ${ip ?? ""} on port ${port}.`;
      return evidence(`healthy.${address}`, meaning, showTargetHealth(spec.aws.region, name));
    }
    case "load-balancer": {
      const meaning = prose`The existing load balancer of ${key} listens on port ${port}, and its targets are healthy.`;
      return evidence(`listener.${address}`, meaning, showListeners(spec, target));
    }
    case "service": {
      const meaning = prose`The owner of the endpoint service of ${key} lets the account of ClickPipes ask to connect${isCrossRegion(spec) ? prose`, from ${spec.clickpipes.region} too` : prose``}.`;
      const look = prose`The owner says so; ${"aws ec2 describe-vpc-endpoint-service-permissions"} in its account shows ${clickpipesPrincipal}.`;
      return evidence(`admitted.${address}`, meaning, look, front.isOwn ? "person" : "vendor");
    }
  }
}

/** The listeners of an existing load balancer. */
function showListeners({ aws, targets }: ClickpipesEndpointService, { key, address, port }: OfferedTarget): Command {
  const given = targets[key]?.loadBalancerArn;
  const arn = typeof given === "string" ? given : fillOf("LOAD_BALANCER_ARN", address);
  const describe = ["aws", "elbv2", "describe-listeners", "--region", aws.region, "--load-balancer-arn", arn];
  return command(
    [...describe, "--query", "Listeners[].[Port,Protocol]", "--output", "text"],
    prose`${port} with ${"TCP"}.`,
  );
}

function describeService(spec: ClickpipesEndpointService): StageText {
  const targets = madeTargets(spec);
  const served = servedTargets(spec);
  return {
    ...offered(spec),
    actor: "person",
    steps: [
      ...chooseAnotherWay(spec),
      ...registeredSteps(targets, ({ name }) => name),
      ...(targets.length === 0
        ? []
        : [
            prose`Look whether each load balancer reaches its target. New targets take a minute or two.`,
            { commands: targets.map(({ name }) => showTargetHealth(spec.aws.region, name)) },
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
      ...unhealthyFailures(targets, prose`ClickPipes`),
      ...(listTargets(spec).some(({ front }) => front.kind === "load-balancer") ? [otherLoadBalancer] : []),
      ...(spec.clickpipes.source === "mysql" && targets.length > 0 ? [blockedHost] : []),
      ...(spec.clickpipes.source === "kafka" || targets.length === 0 ? [] : [failover]),
    ],
    rollback:
      served.length === 0
        ? prose`There is nothing to take back: what stands in front of the targets stays.`
        : prose`${keptByConnections} Look first that none is.`,
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

const otherLoadBalancer: Failure = {
  symptom: prose`The apply ends with an error about the load balancer.`,
  cause: prose`The ARN is not that of a Network Load Balancer of this account and Region, or it is not active yet.`,
  remedy: prose`Compare it with ${"aws elbv2 describe-load-balancers"}, and correct ${"loadBalancerArn"}.`,
  stage: "service",
};

const failover = movedServer(
  words("the pipe meets a replica"),
  "ip",
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
    failures: endpointFailures(failed, isAutomatic && foreignTargets(spec).length === 0 ? undefined : waiting),
    rollback: endpointRollback(spec.clickpipes),
  };
}

/** What stage `accepted` says of each way to accept the connections. */
const acceptances: {
  readonly [way in ClickpipesEndpointService["clickpipes"]["acceptance"]]: Pick<
    StageText,
    "comment" | "purpose" | "actor" | "rollback"
  >;
} = {
  manual: {
    comment: "a person accepts the connections",
    purpose: prose`A person accepts each connection, within a day of its reverse private endpoint. The account ${clickpipesAccount} is that of all customers of ClickPipes, so accept only endpoints that you made.`,
    actor: "person",
    rollback: prose`The connections stay accepted. To cut one, use ${"aws ec2 reject-vpc-endpoint-connections"} as in HANDOVER.md; ClickPipes removes a rejected endpoint after 1 day.`,
  },
  terraform: {
    comment: "the connections are accepted",
    purpose: prose`Terraform accepts each connection. Removing one of these resources later rejects the connection.`,
    actor: "terraform",
    rollback: prose`That rejects the connections: every ClickPipe that uses them stops, and ClickPipes removes the rejected endpoints after 1 day. To stop only managing them, use ${"terraform state rm"} on the resources first.`,
  },
  automatic: {
    comment: "AWS accepts the connections by itself",
    purpose: prose`AWS accepts each connection by itself. The account ${clickpipesAccount} is that of all customers of ClickPipes: whoever among them learns the name of the endpoint service can connect.`,
    actor: "vendor",
    rollback: prose`The connections stay accepted.`,
  },
};

/** What the stage says where every endpoint service is another's. */
const acceptedByOwners: Pick<StageText, "comment" | "purpose" | "actor" | "rollback"> = {
  comment: "the owners of the endpoint services accept the connections",
  purpose: prose`The owner of each endpoint service accepts the connection, within a day of its reverse private endpoint. Terraform adds only a check of each endpoint's status.`,
  actor: "vendor",
  rollback: prose`The connections stay accepted; their owners can reject them.`,
};

/** What to ask of those who own endpoint services. */
export function askOwners(spec: ClickpipesEndpointService): Block[] {
  const targets = foreignTargets(spec);
  if (targets.length === 0) return [];
  return [
    prose`Ask the owner of each of these endpoint services to accept the connection, with the id of the endpoint, within a day:`,
    {
      table: {
        head: ["target", "endpoint service", "id of the endpoint"],
        rows: targets.map(({ key, serviceId, endpointId }) => [
          prose`${key}`,
          prose`${serviceId}`,
          prose`${endpointId}`,
        ]),
      },
    },
  ];
}

function describeAccepted(spec: ClickpipesEndpointService): StageText {
  const { clickpipes } = spec;
  const isTerraform = clickpipes.endpoint === "terraform";
  const text = ownTargets(spec).length === 0 ? acceptedByOwners : acceptances[clickpipes.acceptance];
  const rejected = prose`Accept the connection within a day. After that ClickPipes removes the endpoint.`;
  const unknownId: Failure = {
    symptom: prose`The apply ends with an error about the id of the endpoint.`,
    cause: isTerraform
      ? prose`${"endpoint_id"} is not the id of the endpoint in AWS, or the endpoint is gone.`
      : prose`The variable has another id, or the endpoint is gone.`,
    remedy: prose`Compare it with the connections that the command above shows. Accept by hand with ${"clickpipes.acceptance"} ${"manual"} if they differ.`,
    stage: "accepted",
  };
  return {
    ...text,
    ...(isTerraform
      ? { caution: prose`Until the endpoints are ready, the checks print warnings. They block nothing.` }
      : {}),
    steps: [
      ...(ownTargets(spec).length === 0
        ? []
        : [
            ...acceptanceSteps(spec),
            prose`Look that each connection is ${"available"}.`,
            showEach(spec, prose`One line with ${"available"}.`),
          ]),
      ...askOwners(spec),
      isTerraform
        ? prose`Refresh the state, which keeps what the last run saw. The status becomes ${"Ready"}, and the checks fall silent.`
        : prose`Look at the status that ClickPipes shows, in the service's settings or by the API.`,
      refreshEndpoints(clickpipes, prose`${"Ready"} as the status of each endpoint.`),
    ],
    gate: readyGate(listEndpoints(spec), clickpipes, rejected, text.actor),
    failures: [
      ...(clickpipes.acceptance === "terraform" && ownTargets(spec).length > 0 ? [unknownId] : []),
      {
        symptom: prose`The status stays ${"PendingAcceptance"}.`,
        cause: prose`Another endpoint was accepted, or the state was not refreshed.`,
        remedy: prose`Look at the connections again and refresh the state. After 1 day the endpoint is removed and has to be made anew.`,
        stage: "accepted",
      },
      {
        symptom: prose`The status is ${"Rejected"}.`,
        cause: prose`Somebody rejected the connection, or a resource that accepted it was removed.`,
        remedy: rejected,
        stage: "accepted",
      },
    ],
  };
}

function acceptanceSteps(spec: ClickpipesEndpointService): Block[] {
  switch (spec.clickpipes.acceptance) {
    case "manual":
      return [
        prose`Look which endpoints are ${"pendingAcceptance"}. Two lines of one target with that state mean that somebody else asks too: compare with your reverse private endpoint before you accept.`,
        showEach(
          spec,
          prose`One line; note the endpoint's id. Its owner is ${clickpipesAccount}, its state ${"pendingAcceptance"}.`,
        ),
        prose`Accept them.`,
        answerEach(spec, "accept"),
      ];
    case "terraform":
      return [
        spec.clickpipes.endpoint === "terraform"
          ? prose`That ${"endpoint_id"} of a reverse private endpoint is the id that AWS wants is inferred from the provider's fields, not documented. If AWS refuses it, set ${"clickpipes.acceptance"} to ${"manual"}.`
          : prose`The ids of the endpoints came in as variables; HANDOVER.md says where they are seen.`,
      ];
    case "automatic":
      return [];
  }
}
