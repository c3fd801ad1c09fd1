import type { ClickhouseAws, Variable } from "../../generated/types/spec";

/** What a port of ClickHouse Cloud speaks, and the prefix of its rules' names. */
export const portNames = {
  443: { name: "https_443", protocol: "HTTPS" },
  3306: { name: "mysql", protocol: "MySQL protocol over TLS" },
  8443: { name: "https", protocol: "HTTPS" },
  9440: { name: "native", protocol: "Native protocol over TLS" },
} as const;

/** The literal id, or the name of the variable that brings it. */
export function idText(id: string | Variable): string {
  return typeof id === "string" ? id : id.variable;
}

/** Region of the vendor's endpoint service, which is that of the ClickHouse services: part of the endpoint service's name. */
export function serviceRegion(spec: ClickhouseAws): string {
  return spec.clickhouse.endpointServiceName.split(".")[3] ?? "";
}

/** Zone of the hostnames of the vendor's newer way (ClickHouse documentation, AWS PrivateLink, 2025). */
export function privateZone(spec: ClickhouseAws): string {
  return `${serviceRegion(spec)}.vpce.aws.clickhouse.cloud`;
}

/** Name of a service's attachment: the first group of its id, which its console shows too. */
export function attachmentName(service: ClickhouseAws["clickhouse"]["services"][number]): string {
  return `service_${idText(service.id).split("-")[0]}`;
}
