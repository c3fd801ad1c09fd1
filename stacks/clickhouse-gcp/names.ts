import type { ClickhouseGcp } from "../../generated/types/spec";

/** Ports that the vendor's page for Google Cloud connects to. */
export const ports = [8443, 9440] as const;

/** Region of the services, which the id of their service attachment names. */
export function serviceRegion(spec: ClickhouseGcp): string {
  return spec.clickhouse.serviceAttachment.split("/")[3] ?? "";
}

/** Zone of the private hostnames. */
export function privateZone(spec: ClickhouseGcp): string {
  return `${serviceRegion(spec)}.p.gcp.clickhouse.cloud`;
}

/** Zone of the hostnames that go over the internet. */
export function publicZone(spec: ClickhouseGcp): string {
  return `${serviceRegion(spec)}.gcp.clickhouse.cloud`;
}
