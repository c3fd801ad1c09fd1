import type { Cloud, CloudObject } from "../../src/contract/model";
import type { ObjectValue } from "../../src/contract/value";
import { isRegion } from "./aws-names";
import { connect, findEndpointService, isAllowed } from "./endpoint-connections";
import { blocksOf, textOf, textsOf } from "./known";

/** Types whose objects are connections; their names share one name space in a schema. */
const connectionTypes = [
  "materialize_connection_aws_privatelink",
  "materialize_connection_confluent_schema_registry",
  "materialize_connection_kafka",
  "materialize_connection_mysql",
  "materialize_connection_postgres",
];

/** The connection that has a name, where it was made here. */
export function findNamed(name: ObjectValue, cloud: Cloud): CloudObject | undefined {
  return connectionTypes.flatMap((type) => cloud.all(type)).find(({ values }) => fullName(values) === fullName(name));
}

/** The PrivateLink connections that a connection goes through, where they were made here. */
export function findPrivatelinks(values: ObjectValue, cloud: Cloud): CloudObject[] {
  return referencesOf(values).flatMap((name) => findNamed(name, cloud) ?? []);
}

/** The connections that go through a PrivateLink connection. */
export function findDependents(privatelink: CloudObject, cloud: Cloud): CloudObject[] {
  return connectionTypes
    .flatMap((type) => cloud.all(type))
    .filter(({ values }) => referencesOf(values).some((name) => fullName(name) === fullName(privatelink.values)));
}

/**
 * Names of PrivateLink connections: of the connection, of its brokers and of its matching rules. A database or schema that is left out is the
 * connection's own.
 */
function referencesOf(values: ObjectValue): ObjectValue[] {
  const parts = ["kafka_broker", "broker_matching_rule", "aws_privatelink"].flatMap((name) => blocksOf(values[name]));
  const names = parts.flatMap((part) =>
    "privatelink_connection" in part ? blocksOf(part["privatelink_connection"]) : [part],
  );
  return names.map((name) => ({
    name: name["name"] ?? null,
    database_name: name["database_name"] ?? values["database_name"] ?? null,
    schema_name: name["schema_name"] ?? values["schema_name"] ?? null,
  }));
}

function fullName(values: ObjectValue): string {
  const database = textOf(values["database_name"]) ?? "materialize";
  return JSON.stringify([database, textOf(values["schema_name"]) ?? "public", textOf(values["name"])]);
}

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
