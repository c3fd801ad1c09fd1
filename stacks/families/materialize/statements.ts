import { joinSql, type Sql, type SqlValue, type Statement, sql } from "../../../src/contract/statement";
import {
  hasPrivatelink,
  isCrossRegion,
  isManual,
  isPrincipalGiven,
  type MaterializeSpec,
  privatelinkName,
  type Source,
  serviceNameOf,
  type Upstream,
  zoneIds,
} from "./upstream";

/** A name in quotes. */
export function identifier(name: string): SqlValue {
  return { identifier: name };
}

/** A text in quotes. */
export function literal(text: string): SqlValue {
  return { literal: text };
}

/** That a connection goes through the PrivateLink connection. */
export function throughPrivatelink(spec: MaterializeSpec): Sql {
  return sql`AWS PRIVATELINK ${identifier(privatelinkName(spec))}`;
}

/** What a person or Terraform says to Materialize, in the order of the stages. */
export function statements<S extends MaterializeSpec>(spec: S, upstream: Upstream<S>): Statement[] {
  return [
    ...privatelink(spec),
    ...upstream
      .connections(spec)
      .flatMap(({ name, comment, kind, options }) => [
        { stage: "source", comment: `${comment} ${madeBy(spec)}`, sql: createConnection(name, kind, options) },
        validate("source", name),
      ]),
    ...upstream.sources(spec).map(createSource),
  ];
}

/** The PrivateLink connection unless it exists, its principal, its status and its test. */
function privatelink(spec: MaterializeSpec): Statement[] {
  const name = privatelinkName(spec);
  const serviceName = serviceNameOf(spec);
  const zones = joinSql(
    zoneIds(spec).map((zone) => sql`${literal(zone)}`),
    ", ",
  );
  const zonesText = isCrossRegion(spec) ? "without zones across Regions" : "with the ids of the zones";
  // By hand, it is made as soon as the endpoint service is there: Terraform then needs its principal.
  const stage = isPrincipalGiven(spec) ? "service" : "connection";
  const made: Statement = {
    stage,
    comment: `${isManual(spec) ? "After the apply: the" : "The"} PrivateLink connection, ${zonesText}. ${madeBy(spec)}`,
    sql: createConnection(name, sql`AWS PRIVATELINK`, [
      sql`SERVICE NAME ${typeof serviceName === "string" ? literal(serviceName) : serviceName}`,
      sql`AVAILABILITY ZONES (${zones})`,
    ]),
  };
  return [
    ...(hasPrivatelink(spec) ? [] : [made]),
    {
      stage,
      comment: "The principal that the endpoint service has to allow.",
      sql: sql`SELECT principal
FROM mz_aws_privatelink_connections plc
JOIN mz_connections c ON plc.id = c.id
WHERE c.name = ${literal(name)}`,
    },
    {
      stage: "connection",
      comment: "The status, to be available before the next stage.",
      sql: sql`SELECT status
FROM mz_internal.mz_aws_privatelink_connection_statuses
WHERE name = ${literal(name)}`,
    },
    validate("connection", name),
  ];
}

function createConnection(name: string, kind: Sql, options: readonly Sql[]): Sql {
  return sql`CREATE CONNECTION IF NOT EXISTS ${identifier(name)} TO ${kind} (
    ${joinSql(options, ",\n    ")}
)`;
}

function createSource({ name, cluster, comment, from }: Source): Statement {
  const inCluster = cluster === undefined ? sql`` : sql`\n    IN CLUSTER ${identifier(cluster)}`;
  return {
    stage: "source",
    comment: `${comment} A person runs it.`,
    sql: sql`CREATE SOURCE IF NOT EXISTS ${identifier(name)}${inCluster}
    FROM ${from}`,
  };
}

function validate(stage: string, name: string): Statement {
  return {
    stage,
    comment: "The test of the connection. No error is success.",
    sql: sql`VALIDATE CONNECTION ${identifier(name)}`,
  };
}

function madeBy(spec: MaterializeSpec): string {
  return isManual(spec) ? "A person runs it." : "Terraform makes it: where it exists, the statement does nothing.";
}
