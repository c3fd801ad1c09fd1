import { type Command, command, type Fill, type Prose, prose } from "../../../src/contract/prose";
import { answerConnection, showConnections } from "../endpoint-service/texts";
import { type MaterializeSpec, privatelinkName, type Target } from "./upstream";

export const serviceName: Fill = { fill: "SERVICE_NAME" };
export const serviceId: Fill = { fill: "SERVICE_ID" };
export const endpointId: Fill = { fill: "ENDPOINT_ID" };
export const materializeUrl: Fill = { fill: "MATERIALIZE_URL" };

/** Whether the load balancer reaches a target. */
export function showHealth(spec: MaterializeSpec, { key }: Target): Command {
  const region = ["--region", spec.aws.region, "--output", "text"];
  const find = ["--names", `${spec.name}-${key}`, "--query", "TargetGroups[0].TargetGroupArn"];
  const health = ["--query", "TargetHealthDescriptions[].TargetHealth.State", "--target-group-arn"];
  return {
    pipeline: [
      ["aws", "elbv2", "describe-target-groups", ...region, ...find],
      ["xargs", "aws", "elbv2", "describe-target-health", ...region, ...health],
    ],
    shows: prose`${"healthy"}`,
  };
}

/** A session of psql in which the statements of a stage can be pasted. */
export function openSession(): Command {
  return command(
    ["psql", materializeUrl, "--set", ["SERVICE_NAME=", serviceName]],
    prose`A prompt, in which statements can be pasted.`,
  );
}

function ask(query: string, shows: Prose): Command {
  return command(["psql", materializeUrl, "--tuples-only", "--command", query], shows);
}

/** The principal of the PrivateLink connection. */
export function showPrincipal(spec: MaterializeSpec): Command {
  return ask(
    `SELECT principal FROM mz_aws_privatelink_connections plc JOIN mz_connections c ON plc.id = c.id WHERE c.name = '${privatelinkName(spec)}'`,
    prose`A role whose ARN starts with ${"arn:aws:iam::664411391173:role/mz_"}`,
  );
}

/** The status of the PrivateLink connection. */
export function showStatus(spec: MaterializeSpec): Command {
  return ask(
    `SELECT status FROM mz_internal.mz_aws_privatelink_connection_statuses WHERE name = '${privatelinkName(spec)}'`,
    prose`${"available"}`,
  );
}

/** The test of a connection whose name Plinth gave. */
export function validateConnection(name: string): Command {
  return ask(`VALIDATE CONNECTION "${name}"`, prose`No error.`);
}

/** The endpoints that ask for a connection to the endpoint service. */
export function showEndpoints(spec: MaterializeSpec, shows: Prose): Command {
  return showConnections(spec.aws.region, serviceId, shows);
}

/** The acceptance of an endpoint. */
export function acceptEndpoint(spec: MaterializeSpec): Command {
  return answerConnection(spec.aws.region, "accept", serviceId, endpointId, prose`${"Unsuccessful"} is empty.`);
}
