import { type Command, command, type Fill, type Prose, prose } from "../../../src/contract/prose";
import { answerConnection, showConnections, showHealthOf } from "../endpoint-service/texts";
import { type MaterializeSpec, privatelinkName, serviceIdOf, serviceNameOf, type Target } from "./upstream";

export const endpointId: Fill = { fill: "ENDPOINT_ID" };
export const principalArn: Fill = { fill: "PRINCIPAL_ARN" };
export const materializeUrl: Fill = { fill: "MATERIALIZE_URL" };

/** Whether the load balancer reaches a target. */
export function showHealth(spec: MaterializeSpec, { key, named = key, address, group }: Target): Command {
  if (group !== undefined) return showHealthOf(spec.aws.region, { name: key, address, group });
  const region = ["--region", spec.aws.region, "--output", "text"];
  const find = ["--names", `${spec.name}-${named}`, "--query", "TargetGroups[0].TargetGroupArn"];
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
export function openSession(spec: MaterializeSpec): Command {
  const serviceName = serviceNameOf(spec);
  const set = typeof serviceName === "string" ? [] : ["--set", ["SERVICE_NAME=", serviceName]];
  return command(["psql", materializeUrl, ...set], prose`A prompt, in which statements can be pasted.`);
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

/** What the PrivateLink connection leads to. */
export function showService(spec: MaterializeSpec): Command {
  return ask(`SHOW CREATE CONNECTION "${privatelinkName(spec)}"`, prose`${"SERVICE NAME"} is ${serviceNameOf(spec)}.`);
}

/** The call that allows the principal, for whoever keeps the endpoint service. */
export function allowPrincipal(spec: MaterializeSpec): Command {
  const service = ["--region", spec.aws.region, "--service-id", serviceIdOf(spec)];
  return command(
    ["aws", "ec2", "modify-vpc-endpoint-service-permissions", ...service, "--add-allowed-principals", principalArn],
    prose`${"ReturnValue"} is ${"true"}.`,
  );
}

/** The test of a connection whose name Plinth gave, or that has no quotes by its schema. */
export function validateConnection(name: string): Command {
  return ask(`VALIDATE CONNECTION "${name}"`, prose`No error.`);
}

/** The endpoints that ask for a connection to the endpoint service. */
export function showEndpoints(spec: MaterializeSpec, shows: Prose): Command {
  return showConnections(spec.aws.region, serviceIdOf(spec), shows);
}

/** The acceptance of an endpoint. */
export function acceptEndpoint(spec: MaterializeSpec): Command {
  return answerConnection(spec.aws.region, "accept", serviceIdOf(spec), endpointId, prose`${"Unsuccessful"} is empty.`);
}
