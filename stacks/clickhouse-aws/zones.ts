import type { ClickhouseAws } from "../../generated/types/spec";
import { byocZone } from "../families/clickhouse/byoc";
import { regionOfService } from "../families/interface-endpoint/rules";

/** Region of the vendor's endpoint service, which is that of the ClickHouse services: part of the endpoint service's name. */
export function serviceRegion(spec: ClickhouseAws): string {
  return regionOfService(spec.clickhouse.endpointServiceName);
}

/** Zone of the hostnames of a BYOC deployment; undefined for services of ClickHouse Cloud's own. */
export function byoc(spec: ClickhouseAws): string | undefined {
  return byocZone(spec.clickhouse, "vpce", serviceRegion(spec));
}

/** Zone of the private hostnames, for which the endpoint's own private DNS answers (ClickHouse documentation, AWS PrivateLink, 2025). */
export function privateZone(spec: ClickhouseAws): string {
  return byoc(spec) ?? `${serviceRegion(spec)}.vpce.aws.clickhouse.cloud`;
}
