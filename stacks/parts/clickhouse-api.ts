import { type Argument, type Command, type Fill, type Prose, prose, words } from "../../src/contract/prose";
import type { FillText } from "../../src/contract/topology";
import type { ClickhouseService } from "../families/clickhouse/service";
import { idText } from "./id-text";
import { variableFill } from "./variable-fill";

export const endpointId: Fill = { fill: "ENDPOINT_ID" };
const keyId: Fill = { fill: "CLICKHOUSE_CLOUD_API_KEY" };
const keySecret: Fill = { fill: "CLICKHOUSE_CLOUD_API_SECRET" };
const organizationId: Fill = { fill: "CLICKHOUSE_ORG_ID" };

/** The service's id, or the shell variable that stands for a Terraform variable. */
export function serviceIdArgument(service: ClickhouseService): string | Fill {
  return typeof service.id === "string" ? service.id : { fill: `SERVICE_ID_${idText(service.id).toUpperCase()}` };
}

/** A call of the vendor's API with the key from the environment; the answer goes through jq. */
export function callApi(
  path: readonly (string | Fill)[],
  query: string,
  options: readonly Argument[],
  shows?: Prose,
): Command {
  const url = ["https://api.clickhouse.cloud/v1/organizations/", organizationId, ...path];
  const curl = ["curl", "--silent", "--show-error", "--user", [keyId, ":", keySecret], ...options, url];
  return { pipeline: [curl, ["jq", query]], ...(shows === undefined ? {} : { shows }) };
}

function patch(body: Argument): Argument[] {
  return ["--request", "PATCH", "--header", "Content-Type: application/json", "--data", body];
}

/** The call that puts an endpoint into a service's allow list, or takes it out. */
export function changeAllowList(service: ClickhouseService, operation: "add" | "remove", id = endpointId): Command {
  const body = [`{"privateEndpointIds":{"${operation}":["`, id, '"]}}'];
  return callApi(["/services/", serviceIdArgument(service)], ".result.privateEndpointIds", patch(body));
}

/** The call that shows a service's allow list. */
export function showAllowList(
  service: ClickhouseService,
  id = endpointId,
  shows = prose`The list holds ${id}.`,
): Command {
  return callApi(["/services/", serviceIdArgument(service)], ".result.privateEndpointIds", [], shows);
}

/** The call that shows which networks a service takes over the internet. */
export function showPublicAccess(service: ClickhouseService, shows: Prose): Command {
  return callApi(["/services/", serviceIdArgument(service)], ".result.ipAccessList", [], shows);
}

/** The call that takes the whole internet out of what a service takes (API reference, update service basic details). */
export function closePublicAccess(service: ClickhouseService): Command {
  const body = '{"ipAccessList":{"remove":[{"source":"0.0.0.0/0"}]}}';
  return callApi(["/services/", serviceIdArgument(service)], ".result.ipAccessList", patch(body));
}

/** The call that shows a service's endpoint service and private hostname. */
export function showEndpointConfig(service: ClickhouseService, shows: Prose): Command {
  return callApi(["/services/", serviceIdArgument(service), "/privateEndpointConfig"], ".result", [], shows);
}

/** The call that lists the ids of the organization's services in a cloud's region. */
export function listServices(provider: "azure" | "gcp", region: string, shows: Prose): Command {
  const query = `.result[] | select(.region == ${JSON.stringify(region)} and .provider == "${provider}") | .id`;
  return callApi(["/services"], query, [], shows);
}

/** The call that makes an endpoint known to the organization, or forgets it: the vendor's older way on Azure. */
export function changeOrganization(operation: "add" | "remove", region: string, id: Fill): Command {
  const rest =
    operation === "add" ? '","description":"Azure private endpoint"}]}}' : `","region":${JSON.stringify(region)}}]}}`;
  const body = [`{"privateEndpoints":{"${operation}":[{"cloudProvider":"azure","id":"`, id, rest];
  return callApi([], ".result.privateEndpoints", patch(body));
}

/** The values that calls of the vendor's API need, with a key that may do what `purpose` says. */
export function apiFillsFor(purpose: string): FillText[] {
  return [
    {
      fill: organizationId,
      meaning: prose`Id of the ClickHouse organization`,
      from: prose`ClickHouse console, organization settings`,
    },
    {
      fill: keyId,
      meaning: prose`Id of a ClickHouse API key`,
      from: words(`ClickHouse console, API keys; it may ${purpose}`),
    },
    {
      fill: keySecret,
      meaning: prose`Secret of that key`,
      from: prose`Where your secrets are kept; never a file in version control`,
    },
  ];
}

/** The values that calls about allow lists need. */
export const apiFills: readonly FillText[] = apiFillsFor("view and manage private endpoints");

/** The ids of services that come from Terraform variables. */
export function serviceFills(services: readonly ClickhouseService[]): FillText[] {
  return services.flatMap((service) => {
    const fill = serviceIdArgument(service);
    return typeof fill === "string" ? [] : variableFill(service.id, fill, prose`Id of the service ${service.hostname}`);
  });
}
