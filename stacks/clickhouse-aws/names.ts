import type { ClickhouseAws } from "../../generated/types/spec";

/** Region of the vendor's endpoint service, which is that of the ClickHouse services: part of the endpoint service's name. */
export function serviceRegion(spec: ClickhouseAws): string {
  return spec.clickhouse.endpointServiceName.split(".")[3] ?? "";
}

/** Zone of the hostnames of the vendor's newer way (ClickHouse documentation, AWS PrivateLink, 2025). */
export function privateZone(spec: ClickhouseAws): string {
  return `${serviceRegion(spec)}.vpce.aws.clickhouse.cloud`;
}
