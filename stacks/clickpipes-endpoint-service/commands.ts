import type { ClickpipesEndpointService } from "../../generated/types/spec";
import { type Command, command, type Fill, type Prose, prose } from "../../src/contract/prose";
import { loadBalancerName, type Target } from "./names";

/** Id of a target's endpoint service. */
export function endpointServiceId(target: Target): Fill {
  return { fill: `ENDPOINT_SERVICE_ID_${target.address.toUpperCase()}` };
}

/** Name of a target's endpoint service. */
export function endpointServiceName(target: Target): Fill {
  return { fill: `ENDPOINT_SERVICE_NAME_${target.address.toUpperCase()}` };
}

/** Id of the endpoint in the account of ClickPipes that asks to connect to a target. */
export function vpcEndpointId(target: Target): Fill {
  return { fill: `VPC_ENDPOINT_ID_${target.address.toUpperCase()}` };
}

/** The health of a target as its load balancer sees it. */
export function showTargetHealth(spec: ClickpipesEndpointService, target: Target): Command {
  const region = ["--region", spec.aws.region];
  const text = ["--output", "text"];
  const find = ["--names", loadBalancerName(spec, target), "--query", "TargetGroups[0].TargetGroupArn"];
  const query = ["--query", "TargetHealthDescriptions[].TargetHealth.[State,Reason]"];
  return {
    pipeline: [
      ["aws", "elbv2", "describe-target-groups", ...region, ...find, ...text],
      ["xargs", "aws", "elbv2", "describe-target-health", ...region, ...query, ...text, "--target-group-arn"],
    ],
    shows: prose`${"healthy"}`,
  };
}

/** The connections to a target's endpoint service: endpoint, owner and state. */
export function showConnections(spec: ClickpipesEndpointService, target: Target, shows: Prose): Command {
  return command(
    [
      "aws",
      "ec2",
      "describe-vpc-endpoint-connections",
      "--region",
      spec.aws.region,
      "--filters",
      ["Name=service-id,Values=", endpointServiceId(target)],
      "--query",
      "VpcEndpointConnections[].[VpcEndpointId,VpcEndpointOwner,VpcEndpointState]",
      "--output",
      "text",
    ],
    shows,
  );
}

/** Accepts or rejects the connection to a target's endpoint service. */
export function answerConnection(
  spec: ClickpipesEndpointService,
  target: Target,
  answer: "accept" | "reject",
): Command {
  return command(
    [
      "aws",
      "ec2",
      `${answer}-vpc-endpoint-connections`,
      "--region",
      spec.aws.region,
      "--service-id",
      endpointServiceId(target),
      "--vpc-endpoint-ids",
      vpcEndpointId(target),
    ],
    prose`${"Unsuccessful"} is an empty list.`,
  );
}
