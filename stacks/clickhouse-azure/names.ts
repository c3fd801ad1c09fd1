import type { ClickhouseAzure } from "../../generated/types/spec";

/** Ports that the vendor's example of Azure opens (ClickHouse/clickhouse, examples/full/private_endpoint/azure). */
export const ports = [8443, 9440] as const;

/** Zone of the private hostnames: its first label is the location of the services, not that of the network. */
export function privateZone(spec: ClickhouseAzure): string {
  return `${spec.clickhouse.location}.privatelink.azure.clickhouse.cloud`;
}

/** Zone of the hostnames that go over the internet. */
export function publicZone(spec: ClickhouseAzure): string {
  return `${spec.clickhouse.location}.azure.clickhouse.cloud`;
}

/** Subscription that a resource id names. */
export function subscriptionOf(resourceId: string): string {
  return resourceId.split("/")[2] ?? "";
}
