import type { Cloud, CloudObject } from "../../contract/model";
import type { ObjectValue } from "../../contract/value";
import { blocksOf, textOf } from "../known";

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
