import type { ClickhouseAws } from "../../generated/types/spec";
import { type Argument, type Command, command, type Fill, type Prose, prose } from "../../src/prose";
import { idText } from "./names";

export const endpointId: Fill = { fill: "ENDPOINT_ID" };
export const endpointDnsName: Fill = { fill: "ENDPOINT_DNS_NAME" };
export const keyId: Fill = { fill: "KEY_ID" };
export const keySecret: Fill = { fill: "KEY_SECRET" };
export const organizationId: Fill = { fill: "ORG_ID" };

type Service = ClickhouseAws["clickhouse"]["services"][number];

/** The service's id, or the shell variable that stands for a Terraform variable. */
export function serviceIdArgument(service: Service): string | Fill {
  return typeof service.id === "string" ? service.id : { fill: `SERVICE_ID_${idText(service.id).toUpperCase()}` };
}

/** A call of the vendor's API with the key from the environment; the answer goes through jq. */
function callApi(
  path: readonly (string | Fill)[],
  query: string,
  options: readonly Argument[],
  shows?: Prose,
): Command {
  const url = ["https://api.clickhouse.cloud/v1/organizations/", organizationId, ...path];
  const curl = ["curl", "--silent", "--show-error", "--user", [keyId, ":", keySecret], ...options, url];
  return { pipeline: [curl, ["jq", query]], ...(shows === undefined ? {} : { shows }) };
}

/** The call that puts the endpoint into a service's allow list, or takes it out. */
export function changeAllowList(service: Service, operation: "add" | "remove"): Command {
  const body = [`{"privateEndpointIds":{"${operation}":["`, endpointId, '"]}}'];
  const options: Argument[] = ["--request", "PATCH", "--header", "Content-Type: application/json", "--data", body];
  return callApi(["/services/", serviceIdArgument(service)], ".result.privateEndpointIds", options);
}

/** The call that shows a service's allow list. */
export function showAllowList(service: Service): Command {
  return callApi(
    ["/services/", serviceIdArgument(service)],
    ".result.privateEndpointIds",
    [],
    prose`The list holds ${endpointId}.`,
  );
}

/** The call that shows a service's endpoint service and private hostname. */
export function showEndpointConfig(service: Service, shows: Prose): Command {
  return callApi(["/services/", serviceIdArgument(service), "/privateEndpointConfig"], ".result", [], shows);
}

/** The state of the endpoint, as AWS tells it. */
export function showState(spec: ClickhouseAws, shows: Prose): Command {
  const query = ["--query", "VpcEndpoints[0].State", "--output", "text"];
  return command(
    ["aws", "ec2", "describe-vpc-endpoints", "--region", spec.aws.region, "--vpc-endpoint-ids", endpointId, ...query],
    shows,
  );
}

/** A TCP connection to the endpoint's own name, on each port. */
export function testPorts(spec: ClickhouseAws): Command[] {
  return spec.clickhouse.ports.map((port) =>
    command(["telnet", endpointDnsName, String(port)], prose`Connected to ${endpointDnsName}`),
  );
}

/** What a name resolves to. */
export function resolve(name: string | Fill, shows: Prose): Command {
  return command(["nslookup", name], shows);
}

/** A query through the private hostname on each port that a client can be named for. */
export function query(spec: ClickhouseAws, service: Service): Command[] {
  const { hostname } = service;
  return spec.clickhouse.ports.flatMap((port) => {
    if (port === 9440) {
      const client = [
        "clickhouse-client",
        "--host",
        hostname,
        "--secure",
        "--port",
        String(port),
        "--password",
        "--query",
        "SELECT 1",
      ];
      return [command(client, prose`The answer is ${"1"}.`)];
    }
    if (port === 3306) {
      return [
        command(
          ["openssl", "s_client", "-connect", `${hostname}:${port}`, "-starttls", "mysql"],
          prose`The output has ${"CONNECTED"}.`,
        ),
      ];
    }
    return [
      command(["curl", "--silent", "--show-error", `https://${hostname}:${port}`], prose`The answer is ${"Ok."}`),
    ];
  });
}
