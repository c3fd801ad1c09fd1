import type { AllowList, Variable } from "../../../generated/types/spec";
import { idText } from "../../parts/id-text";

/** A ClickHouse Cloud service and its private hostname. */
export interface ClickhouseService {
  readonly id: string | Variable;
  readonly hostname: string;
}

/** The services that an endpoint leads to, and who keeps their allow lists. */
export interface AllowLists {
  readonly allowList: AllowList;
  /** Ids of endpoints outside the spec that the allow lists hold as well. */
  readonly otherEndpointIds: readonly (string | Variable)[];
  readonly services: readonly ClickhouseService[];
}

/** What a port of ClickHouse Cloud speaks, and the prefix of its rules' names. */
export const portNames = {
  443: { name: "https_443", protocol: "HTTPS" },
  3306: { name: "mysql", protocol: "MySQL protocol over TLS" },
  8443: { name: "https", protocol: "HTTPS" },
  9440: { name: "native", protocol: "Native protocol over TLS" },
} as const;

/** A port that ClickHouse Cloud listens on. */
export type ClickhousePort = keyof typeof portNames;

/** Address of a service's attachment. */
export function attachmentAddress(service: ClickhouseService): string {
  return `clickhouse_service_private_endpoints_attachment.${attachmentName(service)}`;
}

/** Name of a service's attachment: the first group of its id, which its console shows too. */
export function attachmentName(service: ClickhouseService): string {
  return `service_${idText(service.id).split("-")[0]}`;
}
