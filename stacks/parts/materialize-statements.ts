import { joinSql, type Sql, type SqlValue, type Statement, sql } from "../../src/contract/sql";
import { isCrossRegion, type MaterializeSpec, privatelinkName, zoneIds } from "./materialize";
import { serviceName } from "./materialize-commands";

/** A name in quotes. */
export function identifier(name: string): SqlValue {
  return { identifier: name };
}

/** A text in quotes. */
export function literal(text: string): SqlValue {
  return { literal: text };
}

/** Who runs a statement that makes a connection. */
export function madeBy(spec: MaterializeSpec): string {
  return spec.materialize.connection === "terraform"
    ? "Terraform makes it: where it exists, the statement does nothing."
    : "A person runs it.";
}

/** The PrivateLink connection, its principal, its status and its test. */
export function privatelinkStatements(spec: MaterializeSpec): Statement[] {
  const name = privatelinkName(spec);
  const zones = joinSql(
    zoneIds(spec).map((zone) => sql`${literal(zone)}`),
    ", ",
  );
  const zonesText = isCrossRegion(spec) ? "without zones across Regions" : "with the ids of the zones";
  return [
    {
      comment: `${firstStage(spec)}: the PrivateLink connection, ${zonesText}. ${madeBy(spec)}`,
      sql: sql`CREATE CONNECTION IF NOT EXISTS ${identifier(name)} TO AWS PRIVATELINK (
    SERVICE NAME ${serviceName},
    AVAILABILITY ZONES (${zones})
)`,
    },
    {
      comment: `${firstStage(spec)}: the principal that the endpoint service has to allow.`,
      sql: sql`SELECT principal
FROM mz_aws_privatelink_connections plc
JOIN mz_connections c ON plc.id = c.id
WHERE c.name = ${literal(name)}`,
    },
    {
      comment: "Stage connection: the status, to be available before the next stage.",
      sql: sql`SELECT status
FROM mz_internal.mz_aws_privatelink_connection_statuses
WHERE name = ${literal(name)}`,
    },
    validate("connection", name),
  ];
}

/** The test of a connection. */
export function validate(stage: string, name: string): Statement {
  return {
    comment: `Stage ${stage}: the test of the connection. No error is success.`,
    sql: sql`VALIDATE CONNECTION ${identifier(name)}`,
  };
}

/** The cluster of a source, where the spec names one. */
export function inCluster(cluster: string | undefined): Sql {
  return cluster === undefined
    ? sql``
    : sql`
    IN CLUSTER ${identifier(cluster)}`;
}

/** By hand, the PrivateLink connection is made as soon as the endpoint service is there: Terraform then needs its principal. */
function firstStage(spec: MaterializeSpec): string {
  return spec.materialize.connection === "manual" ? "Stage service, after the apply" : "Stage connection";
}
