import type { Cloud, CloudObject, Model } from "../../contract/model";
import type { ObjectValue } from "../../contract/value";
import { errorAt, refused } from "../diagnostics";
import { textOf, textsOf } from "../known";
import { isRegion } from "./aws-names";
import { answerConnection, connect, dropConnection, findEndpointService, isAllowed } from "./endpoint-connections";
import { findDependents, findNamed } from "./materialize-names";

/** The resource whose objects are PrivateLink connections of Materialize. */
export const privatelinkType = "materialize_connection_aws_privatelink";

/** A PrivateLink connection of Materialize. */
export const materializeConnectionAwsPrivatelink: Model = {
  type: privatelinkType,
  source: `MaterializeInc/materialize 0.11.6, measured: names of zones and services are not checked, an empty list of
zones is accepted. Provider, resource_connection_ aws_privatelink.go: the principal is known once the connection is
made. Materialize documentation, PrivateLink: states of mz_aws_privatelink_connection_statuses; no zones across
regions, for which the service must support the region. Issue materialize 16499: names of zones instead of ids never
work, without an error.`,
  inferred: [
    "the service is found once it admits the principal",
    "an endpoint service that the spec did not make asks for acceptance",
  ],
  defaults: { schema_name: "public", database_name: "materialize", validate: true },
  create({ values, cloud }) {
    const same = findNamed(values, cloud);
    return same === undefined ? { values } : refused(`ERROR: catalog item '${textOf(values["name"])}' already exists`);
  },
  update({ prior, values, cloud }) {
    const id = textOf(prior["id"]) ?? "";
    if (prior["service_name"] !== values["service_name"]) dropConnection(id, cloud);
    return { values };
  },
  remove({ object, cloud }) {
    const [dependent] = findDependents(object, cloud);
    if (dependent !== undefined)
      return [
        errorAt(
          undefined,
          `ERROR: cannot drop connection "${textOf(object.values["name"])}": still depended upon by connection "${textOf(dependent.values["name"])}"`,
        ),
      ];
    dropConnection(object.id, cloud);
    return [];
  },
  waitsFor: (object, cloud) =>
    privatelinkStatus(object, cloud) === "pending-acceptance"
      ? `the owner of ${textOf(object.values["service_name"])}`
      : undefined,
  accept: (object, cloud) => answer(object, "available", cloud),
  reject: (object, cloud) => answer(object, "rejected", cloud),
  disconnect: (object, cloud) => answer(object, "rejected", cloud),
};

/** The status that Materialize shows of a connection. It asks for its endpoint as soon as the service can be discovered. */
export function privatelinkStatus({ id, values }: CloudObject, cloud: Cloud): string {
  if (!isDiscoverable(values, cloud)) return "pending-service-discovery";
  const state = connect(textOf(values["service_name"]) ?? "", id, cloud);
  return state === "pendingAcceptance" ? "pending-acceptance" : state;
}

function isDiscoverable(values: ObjectValue, cloud: Cloud): boolean {
  const zones = textsOf(values["availability_zones"]);
  if (!zones.every((zone) => /^[a-z]{2,5}\d-(az|[a-z]{3}\d-az)\d{1,2}$/.test(zone))) return false;
  const serviceName = textOf(values["service_name"]) ?? "";
  const service = findEndpointService(serviceName, cloud);
  if (service === undefined) return true;
  const serviceRegion = serviceName.split(".").find(isRegion);
  const region = textOf(values["region"])?.split("/").at(-1) ?? "";
  const isNear = zones.length > 0 || !isRegion(region) || region === serviceRegion;
  const isReachable = isNear || textsOf(service.values["supported_regions"]).includes(region);
  return isReachable && isAllowed(service, textOf(values["principal"]) ?? "");
}

function answer(object: CloudObject, state: "available" | "rejected", cloud: Cloud): ObjectValue {
  answerConnection(object.id, state, cloud);
  return object.values;
}
