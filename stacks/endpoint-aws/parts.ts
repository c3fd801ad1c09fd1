import type { EndpointAws } from "../../generated/types/spec";
import type { Fill } from "../../src/contract/prose";
import { vpcText } from "../families/interface-endpoint/private-dns";
import { type Connection, movesNames, zonesOf } from "../families/reach/connection";
import { namesIn, toSnake } from "../families/reach/template";

/** An endpoint of a spec. */
export interface Endpoint {
  readonly key: string;
  readonly address: string;
  readonly serviceName: string;
  /** What stands in outputs and checks for it. */
  readonly name: string;
  /** What stands for its id and its own DNS name in calls. */
  readonly id: Fill;
  readonly dnsName: Fill;
}

/** The endpoints of a spec, by their keys in code unit order. */
export function listEndpoints({ vendor }: EndpointAws): Endpoint[] {
  const entries = Object.entries(vendor.endpoints).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, { serviceName }]) => {
    const name = key.replaceAll("-", "_");
    const suffix = entries.length === 1 ? "" : `_${name.toUpperCase()}`;
    return {
      key,
      address: `aws_vpc_endpoint.${name}`,
      serviceName,
      name,
      id: { fill: `ENDPOINT_ID${suffix}` },
      dnsName: { fill: `ENDPOINT_DNS_NAME${suffix}` },
    };
  });
}

/** A record of a zone, and the endpoint that it leads to. */
export interface NamedRecord {
  readonly name: string;
  /** Its text in the recipe. */
  readonly template: string;
  readonly endpoint: Endpoint;
}

/** A private zone of the spec with its records. */
export interface NamedZone {
  readonly name: string;
  readonly template: string;
  readonly records: readonly NamedRecord[];
}

/** The zones that stage `dns` makes or fills, with names for addresses that no value of the spec changes. */
export function listZones(spec: EndpointAws, connection: Connection): NamedZone[] {
  const endpoints = listEndpoints(spec);
  return makesZones(spec, connection)
    ? zonesOf(connection, spec.vendor).map(({ zone, records }) => ({
        name: toName(zone),
        template: zone,
        records: records.flatMap((record) => {
          const found = endpoints.find(({ key }) => record.endpoint === undefined || key === record.endpoint);
          const label = record.name === zone ? "apex" : record.name.replace(`.${zone}`, "");
          return found === undefined
            ? []
            : [{ name: `${toName(zone)}_${toName(label)}`, template: record.name, endpoint: found }];
        }),
      }))
    : [];
}

/** Whether Terraform makes records. */
export function makesZones({ dns }: EndpointAws, connection: Connection): boolean {
  return dns.mode === "recipe" && connection.dns.kind !== "flip" && movesNames(connection.dns.kind);
}

/** Whether Terraform switches private DNS on. */
export function flips({ dns }: EndpointAws, connection: Connection): boolean {
  return dns.mode === "recipe" && connection.dns.kind === "flip";
}

/** A template as part of an address: `{{dnsDomain}}` is dns_domain, a wildcard is wildcard. */
function toName(template: string): string {
  return template
    .replaceAll(/\{\{([A-Za-z0-9]+)\}\}/g, (_, name: string) => toSnake(name))
    .replaceAll("*", "wildcard")
    .replaceAll(/[^A-Za-z0-9_]/g, "_");
}

/** The variable that brings a value which the spec does not have yet. */
export function variableName(value: string): string {
  return `vendor_${toSnake(value)}`;
}

/** What stands in calls for a value which the spec does not have yet. */
export function valueFill(value: string): Fill {
  return { fill: variableName(value).toUpperCase() };
}

/** The id of the account, which no spec has. */
export const accountId: Fill = { fill: "AWS_ACCOUNT_ID" };
/** The principal that makes the endpoint. */
export const principalArn: Fill = { fill: "AWS_PRINCIPAL_ARN" };

/** What stands for the names in texts of a recipe, those of one endpoint among them. */
export function valuesOf(spec: EndpointAws, endpoint: Endpoint | undefined): (name: string) => string | Fill {
  const { vendor, aws, network } = spec;
  return (name) => {
    switch (name) {
      case "region":
        return aws.region;
      case "accountId":
        return accountId;
      case "principalArn":
        return principalArn;
      case "vpcId":
        return vpcText(network);
      case "zone":
        return "<availability zone id>";
      case "serviceName":
        return endpoint?.serviceName ?? "";
      case "endpointId":
        return endpoint?.id ?? "";
      default:
        return Object.hasOwn(vendor.values, name) ? (vendor.values[name] ?? "") : valueFill(name);
    }
  };
}

/** The endpoints that a text is said of: each where it names what endpoints have of their own, the first where it does not. */
export function endpointsOf(spec: EndpointAws, texts: readonly string[]): Endpoint[] {
  const isOfEach = texts.some((text) => namesIn(text).some((name) => name === "endpointId" || name === "serviceName"));
  return isOfEach ? listEndpoints(spec) : listEndpoints(spec).slice(0, 1);
}
