import type { Cloud, CloudObject } from "../../src/contract/model";
import { textsOf } from "./known";

/** The resource whose objects are the allow lists of ClickHouse services. */
export const allowListType = "clickhouse_service_private_endpoints_attachment";

/** Ids on a service that no resource here put there; they are the service's, so no resource describes them. */
const othersType = "ids-of-others-on-service";

/** The ids of others in a service's allow list: at first those of the surroundings. */
export function idsOfOthers(service: string, cloud: Cloud): readonly string[] {
  const known = cloud.find(othersType, service);
  return known === undefined ? cloud.surroundings.listedEndpoints : textsOf(known.values["ids"]);
}

/** Sets them. */
export function setIdsOfOthers(service: string, ids: readonly string[], cloud: Cloud): void {
  cloud.put(othersType, service, { ids });
}

/** Whether the allow list of some ClickHouse service holds an endpoint. */
function isListed(endpoint: string, cloud: Cloud): boolean {
  if (cloud.surroundings.listedEndpoints.includes(endpoint)) return true;
  return cloud.all(allowListType).some(({ values }) => textsOf(values["private_endpoint_ids"]).includes(endpoint));
}

/**
 * Whether a vendor who accepts by allow list accepts an endpoint by now. Where Terraform has no allow list, a person keeps it, who is taken
 * to have listed the endpoint some time after it was made.
 */
export function isDueByAllowList(object: CloudObject, endpoint: string, cloud: Cloud): boolean {
  return isListed(endpoint, cloud) || (cloud.all(allowListType).length === 0 && object.age > 0);
}
