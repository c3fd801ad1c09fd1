import type { GateItem } from "../../../src/contract/gate-item";
import { type Fill, listed, type Prose, prose } from "../../../src/contract/prose";
import type { Block, Section } from "../../../src/contract/section";
import type { Failure, StageText } from "../../../src/contract/stage";
import { evidence } from "../../parts/gate-items";
import { balancedItem, servedItem } from "../endpoint-service/existing-texts";
import { groupCautions, groupRefusals, groupSteps, wayOutMissing } from "../endpoint-service/group-texts";
import { registeredCautions, registeredItems, registeredSteps } from "../endpoint-service/moving";
import {
  availableItem,
  existingListeners,
  groupFailures,
  nothingTakenBack,
  otherLoadBalancer,
  showListeners,
} from "../endpoint-service/texts";
import { acceptEndpoint, allowPrincipal, showEndpoints, showHealth } from "./commands";
import {
  consumerRegion,
  frontIn,
  isAccepted,
  isCrossRegion,
  isForeign,
  type MaterializeSpec,
  madeTargets,
  type Upstream,
  whereIs,
} from "./upstream";

/** What the first stage says of what stands in front of the targets. */
export interface FrontText extends Pick<StageText, "comment" | "purpose" | "cautions" | "steps" | "gate" | "failures"> {
  /** What is lost with it, where nothing is made of it. */
  readonly kept?: Prose;
}

/** A target that the load balancer does not reach. */
export function unhealthy(spec: MaterializeSpec): Failure {
  return {
    symptom: prose`A target is ${"unhealthy"}.`,
    cause: prose`Nothing listens on its address and port, or its network does not admit the load balancer on that port${wayOutMissing(spec)}.`,
    remedy: prose`Compare address and port with the target's own. Health checks go to the port of the target, from the load balancer's security group.`,
    stage: "service",
  };
}

/** ARN of an existing load balancer that a variable brings. */
export const loadBalancerArn: Fill = { fill: "LOAD_BALANCER_ARN" };

/** What stands in front of the targets, as the first stage makes it or finds it. */
export function describeFront<S extends MaterializeSpec>(spec: S, upstream: Upstream<S>): FrontText {
  const front = frontIn(spec);
  const ports = listed(
    upstream.targets(spec).map(({ listenerPort }) => String(listenerPort)),
    ", ",
  );
  const available = availableItem(upstream.address, prose`The endpoint service can be connected to.`);
  switch (front.kind) {
    case "made":
      return describeMade(spec, upstream, available);
    case "load-balancer": {
      const { loadBalancerArn: given } = spec.network;
      const arn = typeof given === "string" ? given : loadBalancerArn;
      const look = showListeners(spec.aws.region, arn, prose`${"TCP"} for each of ${ports}.`);
      return {
        comment: "the endpoint service in front of the load balancer that exists",
        purpose: prose`An endpoint service stands in front of a Network Load Balancer that exists and has one listener for each target. Terraform changes nothing of the load balancer. Nobody may connect yet.`,
        steps: [existingListeners, { commands: [look] }],
        gate: [available, balancedItem("listeners", ports, look)],
        failures: [otherLoadBalancer],
      };
    }
    case "service":
      return {
        comment: "the endpoint service in front of the targets exists",
        purpose: prose`The targets stand behind the endpoint service ${front.serviceName}, which exists: Terraform adds nothing.`,
        steps: [
          prose`Ask ${keeper(spec)} for a listener on each of the ports ${ports}, with healthy targets behind it${supported(spec)}.`,
        ],
        gate: [servedItem("listeners", ports, front.isOwn, supported(spec))],
        failures: [],
        kept: nothingTakenBack,
      };
  }
}

function describeMade<S extends MaterializeSpec>(spec: S, upstream: Upstream<S>, available: GateItem): FrontText {
  const targets = madeTargets(spec, upstream);
  const checks = targets.map((target) => ({ target, command: showHealth(spec, target) }));
  return {
    comment: "the load balancer, a listener for each target, and the endpoint service",
    purpose: prose`A Network Load Balancer has one listener for each target, and an endpoint service stands in front of it. Nobody may connect to it yet.`,
    cautions: [...registeredCautions(targets), ...groupCautions(spec, [upstream])],
    steps: [
      ...registeredSteps(targets, ({ name }) => name),
      ...groupSteps(spec, [upstream]),
      prose`Wait until the load balancer reports every target as healthy. It takes a minute or two after the apply.`,
      { commands: checks.map(({ command }) => command) },
    ],
    gate: [
      available,
      ...checks.map(({ target, command }) =>
        evidence(
          `healthy.${target.named ?? target.key}`,
          prose`The load balancer reaches ${whereIs(target)}.`,
          command,
        ),
      ),
      ...registeredItems(targets),
    ],
    failures: [
      unhealthy(spec),
      ...groupFailures(targets),
      ...groupRefusals(spec),
      {
        symptom: prose`The apply ends with an error that a load balancer or target group of the name exists.`,
        cause: prose`The names are unique in an account and Region, and another stack has one of them.`,
        remedy: prose`Rename the connection. Do not import what another stack owns.`,
        stage: "service",
      },
    ],
  };
}

function keeper(spec: MaterializeSpec): Prose {
  return isForeign(spec) ? prose`the owner of the endpoint service` : prose`whoever keeps the endpoint service`;
}

function supported(spec: MaterializeSpec): Prose {
  return isCrossRegion(spec) ? prose`, and lists ${consumerRegion(spec)} as a supported Region` : prose``;
}

/** What to ask of the owner of an endpoint service that is another's. */
export function askOwner(spec: MaterializeSpec): Block[] {
  if (!isForeign(spec)) return [];
  return [
    prose`Ask the owner of the endpoint service to allow the principal of the connection, which is of this connection alone: never the root principal of Materialize.`,
    { commands: [allowPrincipal(spec)] },
    ...(isAccepted(spec)
      ? [
          prose`Ask for the acceptance of the endpoint too, which is that of the account ${"664411391173"}, and again when Materialize makes it anew.`,
          { commands: [showEndpoints(spec, prose`${"pendingAcceptance"}`), acceptEndpoint(spec)] },
        ]
      : []),
  ];
}

/** What the hand-over says of who accepts where the endpoint service is another's. */
export function ownersSection(spec: MaterializeSpec): Section {
  return { title: "The owner of the endpoint service", blocks: askOwner(spec) };
}
