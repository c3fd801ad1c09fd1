import type { ClickpipesEndpointService } from "../../generated/types/spec";
import { prose } from "../../src/contract/prose";
import type { Block, Failure, GateItem, StageText } from "../../src/contract/topology";
import { clickpipesAccount } from "../parts/reverse-private-endpoint";
import { showTargetHealth } from "./commands";
import { isCrossRegion, isMsk, isRds, listTargets } from "./names";

/** What stage `service` means for one spec. */
export function describeService(spec: ClickpipesEndpointService): StageText {
  const targets = listTargets(spec);
  return {
    comment: "a load balancer and an endpoint service for each target",
    purpose: prose`Each target stands behind an internal Network Load Balancer and an endpoint service. Only the account ${clickpipesAccount} of ClickPipes may ask to connect, and nothing is connected yet.`,
    actor: "person",
    steps: [
      ...chooseAnotherWay(spec),
      { text: prose`Look whether each load balancer reaches its target. New targets take a minute or two.` },
      { commands: targets.map((target) => showTargetHealth(spec, target)) },
      {
        text:
          spec.clickpipes.endpoint === "terraform"
            ? prose`Set the three variables of the ClickHouse API key before the next stage; HANDOVER.md names them.`
            : prose`Give HANDOVER.md to whoever looks after the ClickHouse service.`,
      },
    ],
    gate: targets.flatMap((target): GateItem[] => [
      {
        kind: "state",
        address: `aws_vpc_endpoint_service.${target.address}`,
        attribute: "state",
        expected: { oneOf: ["Available"] },
        meaning: prose`The endpoint service of ${target.key} takes connections.`,
        actor: "terraform",
      },
      {
        kind: "evidence",
        key: `healthy.${target.address}`,
        meaning: prose`The load balancer of ${target.key} reaches ${target.given.ip} on port ${target.given.port}.`,
        actor: "person",
        command: showTargetHealth(spec, target),
      },
    ]),
    failures: [...unhealthy(spec), ...failover(spec)],
    rollback: prose`An endpoint service that has connections cannot be deleted: look first that ${"aws ec2 describe-vpc-endpoint-connections"} shows none.`,
  };
}

function chooseAnotherWay(spec: ClickpipesEndpointService): Block[] {
  const targets = listTargets(spec);
  if (isCrossRegion(spec)) {
    const open: Block = {
      text: prose`ClickPipes comes from ${spec.clickpipes.region}, so each endpoint service lists that region as supported. An endpoint service is the only way that crosses regions.`,
    };
    return targets.some(isMsk)
      ? [open, { text: prose`For an MSK cluster in another region, ask ClickHouse support for assistance first.` }]
      : [open];
  }
  if (targets.some(isMsk)) {
    return [
      {
        text: prose`For MSK in the region of ClickPipes the vendor recommends multi-VPC connectivity, the topology ${"clickpipes-msk-multi-vpc"}. This way is for brokers that cannot have it.`,
      },
    ];
  }
  if (targets.some(isRds)) {
    return [
      {
        text: prose`For RDS in the region of ClickPipes the vendor recommends a VPC resource, the topology ${"clickpipes-vpc-resource"}. It needs no load balancer and follows failovers.`,
      },
    ];
  }
  return [];
}

function unhealthy(spec: ClickpipesEndpointService): Failure[] {
  const inside: Failure = {
    symptom: prose`The state is ${"unhealthy"} with ${"Target.FailedHealthChecks"}.`,
    cause: prose`The target does not listen on its port, or its security group does not admit the load balancer.`,
    remedy: prose`Admit the load balancer's security group. The source is always an address of the load balancer, never one of ClickPipes.`,
    stage: "service",
  };
  const outside: Failure = {
    symptom: prose`The state of a target outside the VPC is ${"unhealthy"}.`,
    cause: prose`No route leads there or back, or a firewall drops the load balancer's addresses.`,
    remedy: prose`Look at the routes of the load balancer's subnets, at the VPN or Direct Connect, and let the firewall admit the networks of these subnets.`,
    stage: "service",
  };
  const targets = listTargets(spec);
  return [
    ...(targets.some(({ given }) => !given.outsideVpc) ? [inside] : []),
    ...(targets.some(({ given }) => given.outsideVpc) ? [outside] : []),
  ];
}

function failover(spec: ClickpipesEndpointService): Failure[] {
  if (spec.clickpipes.source === "kafka") return [];
  return [
    {
      symptom: prose`A target was ${"healthy"} and is ${"unhealthy"}, or the pipe meets a replica.`,
      cause: prose`A failover or a maintenance moved the writer to another address. One endpoint service serves one writer.`,
      remedy: prose`Look up the host's new address, set ${"ip"} and apply. The attachment is replaced, the endpoint stays. A job that does so by itself is not generated; a VPC resource needs none, because it takes the name.`,
      stage: "service",
    },
  ];
}
