import type { ClickhouseAws, Variable } from "../../generated/types/spec";
import { idText } from "../parts/id-text";

/** The part of a rule's name that stands for the client's security group. */
export function clientName(id: string | Variable): string {
  return idText(id).replaceAll("-", "_");
}

/** Region of the vendor's endpoint service, which is that of the ClickHouse services: part of the endpoint service's name. */
export function serviceRegion(spec: ClickhouseAws): string {
  return spec.clickhouse.endpointServiceName.split(".")[3] ?? "";
}

/** Zone of the hostnames of the vendor's newer way (ClickHouse documentation, AWS PrivateLink, 2025). */
export function privateZone(spec: ClickhouseAws): string {
  return `${serviceRegion(spec)}.vpce.aws.clickhouse.cloud`;
}
