import { type Prose, prose, words } from "../../../src/contract/prose";
import type { Block } from "../../../src/contract/section";
import type { Failure, StageText } from "../../../src/contract/stage";
import { existingTexts } from "../../parts/existing-endpoint";
import { evidence } from "../../parts/gate-items";
import { principalsElsewhere } from "../endpoint-service/existing-texts";
import { droppedRows } from "../endpoint-service/group-texts";
import { acrossRegions, keptByConnections, nobodyConnected } from "../endpoint-service/texts";
import {
  acceptEndpoint,
  openSession,
  showEndpoints,
  showPrincipal,
  showService,
  showStatus,
  validateConnection,
} from "./commands";
import { askOwner, describeFront, unhealthy } from "./front-texts";
import {
  frontIn,
  hasPrivatelink,
  isAccepted,
  isCrossRegion,
  isForeign,
  isManual,
  isPrincipalGiven,
  type MaterializeSpec,
  privatelinkName,
  type Upstream,
} from "./upstream";

/** The first stage: the load balancer and its endpoint service, or what exists of them, before anybody may connect. */
export function describeService<S extends MaterializeSpec>(spec: S, upstream: Upstream<S>): StageText {
  const { kept, ...front } = describeFront(spec, upstream);
  const isKept = kept !== undefined;
  const lost = kept ?? prose`${keptByConnections} Its name is lost: a new one has another.`;
  return {
    ...front,
    actor: isPrincipalGiven(spec) ? "person" : isForeign(spec) ? "vendor" : "terraform",
    steps: [
      ...front.steps,
      ...(isCrossRegion(spec) && !isKept ? acrossRegions : []),
      ...(hasPrivatelink(spec) ? existingConnection(spec) : isManual(spec) ? makeConnection(spec) : []),
    ],
    gate: [
      ...front.gate,
      ...(hasPrivatelink(spec)
        ? [
            evidence(
              "privatelink-leads-here",
              prose`The existing PrivateLink connection ${privatelinkName(spec)} leads to the endpoint service.`,
              showService(spec),
            ),
          ]
        : []),
      ...(isPrincipalGiven(spec)
        ? [
            evidence(
              "principal",
              prose`The PrivateLink connection exists, and its principal is the value of the Terraform variable.`,
              showPrincipal(spec),
            ),
          ]
        : []),
    ],
    rollback:
      isPrincipalGiven(spec) && !isKept
        ? prose`${hasPrivatelink(spec) ? words("Have its owner drop") : words("Drop")} the PrivateLink connection in Materialize first: it would keep the name of an endpoint service that is gone. ${lost}`
        : lost,
    ...(isKept ? {} : { takeDown: [{ commands: [showEndpoints(spec, nobodyConnected)] }] }),
  };
}

function existingConnection(spec: MaterializeSpec): Block[] {
  return [
    prose`The PrivateLink connection ${privatelinkName(spec)} is its owner's. Look that it leads to the endpoint service.`,
    { commands: [showService(spec)] },
    ...(isPrincipalGiven(spec) ? [{ commands: [showPrincipal(spec)] }, givePrincipal] : []),
  ];
}

const givePrincipal = prose`Give the principal to Terraform, as the variable that ${"materialize.principal"} names. It is of this connection alone: never allow the root principal of Materialize.`;

function makeConnection(spec: MaterializeSpec): Block[] {
  return [
    prose`Now a person makes the PrivateLink connection in Materialize. Open a session and run the statements of ${"service.sql"}. The connection waits until its principal is allowed.`,
    { commands: [openSession(spec), showPrincipal(spec)] },
    givePrincipal,
  ];
}

/** The second stage: the connection of Materialize to the endpoint service. */
export function describeConnection(spec: MaterializeSpec): StageText {
  const name = privatelinkName(spec);
  const actor = isAccepted(spec) && !isForeign(spec) ? "person" : "vendor";
  return {
    ...admitted(spec, name),
    actor,
    steps: [
      ...askOwner(spec),
      ...(isAccepted(spec) && !isForeign(spec) ? accept(spec) : []),
      prose`Wait until the status is ${"available"}. It goes through ${"pending-service-discovery"} and ${"creating-endpoint"}, and it might take some minutes.`,
      { commands: [showStatus(spec), validateConnection(name)] },
    ],
    gate: [
      evidence(
        "connection-available",
        prose`Materialize has its endpoint. A source connection that is made before fails, because it is validated.`,
        showStatus(spec),
        actor,
      ),
      evidence("connection-valid", prose`Materialize finds no fault with the connection.`, validateConnection(name)),
    ],
    failures: connectionFailures(spec),
  };
}

/** Who lets the principal of the connection in, and how that is taken back. */
function admitted(spec: MaterializeSpec, name: string): Pick<StageText, "comment" | "purpose" | "rollback"> {
  if (hasPrivatelink(spec)) {
    const existing = existingTexts(name, "PrivateLink connection");
    if (isForeign(spec)) return existing;
    return {
      comment: "the principal of the PrivateLink connection that exists may connect",
      purpose: prose`The principal of the PrivateLink connection ${name}, which exists, may connect to the endpoint service. Materialize then makes its endpoint.`,
      rollback: prose`The principal is no longer allowed, so no new endpoint can connect. ${existing.rollback}`,
    };
  }
  if (isForeign(spec))
    return {
      comment: "the PrivateLink connection in Materialize, whose principal the owner of the endpoint service allows",
      purpose: prose`Materialize gets the PrivateLink connection ${name}. Its principal exists only from then on, and the owner of the endpoint service allows it. Materialize then makes its endpoint.`,
      rollback: prose`The connection in Materialize is dropped. Drop sources that are made from it first, and have the owner of the endpoint service take its principal off.`,
    };
  if (isManual(spec))
    return {
      comment: "the principal of the PrivateLink connection that a person made may connect",
      purpose: prose`The principal of the PrivateLink connection ${name} may connect to the endpoint service. Materialize then makes its endpoint.`,
      rollback: prose`The principal is no longer allowed, so no new endpoint can connect. Then drop the connection in Materialize. Drop what is made from it first.`,
    };
  return {
    comment: "the PrivateLink connection in Materialize, and its principal may connect",
    purpose: prose`Materialize gets the PrivateLink connection ${name}. Its principal exists only from then on, so it is allowed by a resource of its own. Materialize then makes its endpoint.`,
    rollback: prose`The principal is no longer allowed, and the connection in Materialize is dropped. Drop sources that are made from it first.`,
  };
}

function accept(spec: MaterializeSpec): Block[] {
  return [
    prose`The endpoint service requires acceptance. Look for the endpoint of Materialize, whose owner is ${"664411391173"}, and accept it. It might take some minutes to show up.`,
    { commands: [showEndpoints(spec, prose`${"pendingAcceptance"}`), acceptEndpoint(spec)] },
    prose`Materialize may make its endpoint anew later on, and that one has to be accepted again. With ${"materialize.acceptance"} ${"automatic"} the allowed principal alone decides, which its documentation recommends.`,
  ];
}

const limit: Failure = {
  symptom: prose`Making the connection ends with an error about ${"max_aws_privatelink_connections"}.`,
  cause: prose`The limit of PrivateLink connections of the region is reached.`,
  remedy: prose`Ask the support of Materialize to raise it.`,
  stage: "connection",
};

function connectionFailures(spec: MaterializeSpec): Failure[] {
  const zones: Prose = isCrossRegion(spec)
    ? prose`The endpoint service does not support the Region of Materialize, or its principal is not allowed.`
    : prose`The principal is not allowed, or no zone of the connection is one of the load balancer.`;
  return [
    {
      symptom: prose`The status stays ${"pending-service-discovery"}.`,
      cause: zones,
      remedy: prose`Compare ${"SELECT principal"} with the allowed principal, and the service name. Zones are given as ids such as ${"use1-az1"}; names such as ${"us-east-1a"} are taken and never work.`,
      stage: "connection",
    },
    {
      symptom: prose`The status is ${"pending-acceptance"}.`,
      cause: prose`The endpoint service requires acceptance and nobody has accepted the endpoint.`,
      remedy: prose`Accept it with the commands in HANDOVER.md. Materialize may have made its endpoint anew.`,
      stage: "connection",
    },
    {
      symptom: prose`The status is ${"rejected"}, ${"failed"} or ${"expired"}.`,
      cause: prose`The endpoint was rejected, or AWS could not make it.`,
      remedy: prose`Look at the connections of the endpoint service, and ask the support of Materialize with the name of the connection.`,
      stage: "connection",
    },
    ...(hasPrivatelink(spec) ? [] : [limit]),
    ...(frontIn(spec).kind === "service" && !isForeign(spec) ? [principalsElsewhere] : []),
  ];
}

/** The last stage: the connections that sources read through. */
export function describeSource<S extends MaterializeSpec>(spec: S, upstream: Upstream<S>): StageText {
  const { connections, sources, ports, notes, left = "", failures } = upstream.describeSource(spec);
  const names = upstream.connections(spec).map(({ name }) => name);
  return {
    comment: isManual(spec)
      ? "a person makes the source connections, with source.sql"
      : "the connections in Materialize that sources read from",
    purpose: isManual(spec)
      ? prose`A person makes ${connections} and ${words(sources)} with ${"source.sql"}. Terraform changes nothing at this stage.`
      : prose`Materialize gets ${connections}, ${words(ports)}. It is validated when it is made, so the stage before must be finished.`,
    actor: "person",
    steps: [
      prose`Open a session and run the statements of ${"source.sql"}. Statements for what exists already do nothing.`,
      { commands: [openSession(spec), ...names.map(validateConnection)] },
      ...notes,
    ],
    gate: names.map((name) =>
      evidence(
        `valid.${name}`,
        prose`Materialize reaches what ${name} names, and is let in.`,
        validateConnection(name),
      ),
    ),
    failures: [
      timeout(spec),
      ...(frontIn(spec).kind === "made" ? [...droppedRows(spec, prose`Materialize`), unhealthy(spec)] : []),
      ...failures,
    ],
    rollback: isManual(spec)
      ? prose`Drop the sources and then the connections in Materialize.${words(left)}`
      : prose`Drop the sources in Materialize first: a connection that something reads from cannot be dropped.${words(left)}`,
  };
}

function timeout(spec: MaterializeSpec): Failure {
  return {
    symptom: prose`Making the source connection ends with a timeout.`,
    cause: prose`The port is not that of a listener, the target is not healthy, or the PrivateLink connection is not ${"available"}.`,
    remedy: isCrossRegion(spec)
      ? prose`Compare the ports in ${"source.sql"} with the listeners. They must match exactly. Then look at the health of the targets and the status.`
      : prose`Compare ports and zones in ${"source.sql"} with listeners and subnets. They must match exactly. Then look at the health of the targets and the status.`,
    stage: "connection",
  };
}
