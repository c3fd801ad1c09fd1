import type { MaterializeMsk } from "../../generated/types/spec";
import { joinSql, type Sql, type Statement, sql } from "../../src/contract/sql";
import { isCrossRegion, privatelinkName } from "../parts/materialize";
import {
  identifier,
  inCluster,
  literal,
  madeBy,
  privatelinkStatements,
  validate,
} from "../parts/materialize-statements";
import { brokersOf, kafkaName, listenerPort, registryName } from "./brokers";

type Source = MaterializeMsk["materialize"]["sources"][number];

/** What connection.sql says, in the order of the stages. */
export function statements(spec: MaterializeMsk): Statement[] {
  return [
    ...privatelinkStatements(spec),
    {
      comment: `Stage source: the Kafka connection. Each port is that of the broker's listener. ${madeBy(spec)}`,
      sql: sql`CREATE CONNECTION IF NOT EXISTS ${identifier(kafkaName(spec))} TO KAFKA (
    BROKERS (
        ${joinSql(brokers(spec), ",\n        ")}
    ),
    ${joinSql(credentials(spec), ",\n    ")}
)`,
    },
    validate("source", kafkaName(spec)),
    ...registry(spec),
    ...spec.materialize.sources.map((source) => createSource(spec, source)),
  ];
}

function brokers(spec: MaterializeMsk): Sql[] {
  return brokersOf(spec).map((broker) => {
    const zone = isCrossRegion(spec) ? sql`` : sql`, AVAILABILITY ZONE ${literal(broker.availabilityZoneId)}`;
    const through = sql`USING AWS PRIVATELINK ${identifier(privatelinkName(spec))}`;
    return sql`${literal(`${broker.host}:${broker.port}`)} ${through} (PORT ${{ number: listenerPort(broker) }}${zone})`;
  });
}

function credentials({ msk, materialize }: MaterializeMsk): Sql[] {
  const secret = (name: string | undefined, to: (value: Sql) => Sql) =>
    name === undefined ? [] : [to(sql`${identifier(name)}`)];
  switch (msk.authentication) {
    case "SASL_SCRAM":
      return [
        sql`SECURITY PROTOCOL = ${literal("SASL_SSL")}`,
        sql`SASL MECHANISMS = ${literal("SCRAM-SHA-512")}`,
        ...(materialize.username === undefined ? [] : [sql`SASL USERNAME = ${literal(materialize.username)}`]),
        ...secret(materialize.passwordSecret, (name) => sql`SASL PASSWORD = SECRET ${name}`),
      ];
    case "SASL_IAM":
      return [
        sql`SECURITY PROTOCOL = ${literal("SASL_SSL")}`,
        ...secret(materialize.awsConnection, (name) => sql`AWS CONNECTION = ${name}`),
      ];
    case "TLS":
      return [
        sql`SECURITY PROTOCOL = ${literal("SSL")}`,
        ...secret(materialize.certificateSecret, (name) => sql`SSL CERTIFICATE = SECRET ${name}`),
        ...secret(materialize.keySecret, (name) => sql`SSL KEY = SECRET ${name}`),
      ];
  }
}

function registry(spec: MaterializeMsk): Statement[] {
  const { schemaRegistry } = spec.materialize;
  if (schemaRegistry === undefined) return [];
  const through =
    schemaRegistry.ip === undefined
      ? sql``
      : sql`,
    AWS PRIVATELINK ${identifier(privatelinkName(spec))}`;
  return [
    {
      comment: `Stage source: the connection of the schema registry. ${madeBy(spec)}`,
      sql: sql`CREATE CONNECTION IF NOT EXISTS ${identifier(registryName(spec))} TO CONFLUENT SCHEMA REGISTRY (
    URL ${literal(schemaRegistry.url)}${through}
)`,
    },
    validate("source", registryName(spec)),
  ];
}

function createSource(spec: MaterializeMsk, { name, topic, format, cluster }: Source): Statement {
  const formats = {
    json: sql`JSON`,
    text: sql`TEXT`,
    bytes: sql`BYTES`,
    avro: sql`AVRO USING CONFLUENT SCHEMA REGISTRY CONNECTION ${identifier(registryName(spec))}`,
  };
  return {
    comment: "Stage source: a source of one topic. A person runs it.",
    sql: sql`CREATE SOURCE IF NOT EXISTS ${identifier(name)}${inCluster(cluster)}
    FROM KAFKA CONNECTION ${identifier(kafkaName(spec))} (TOPIC ${literal(topic)})
    FORMAT ${formats[format]}`,
  };
}
