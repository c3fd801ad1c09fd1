import type { MaterializeRds } from "../../generated/types/spec";
import { joinSql, type Sql, type Statement, sql } from "../../src/contract/sql";
import { privatelinkName } from "../parts/materialize";
import {
  identifier,
  inCluster,
  literal,
  madeBy,
  privatelinkStatements,
  validate,
} from "../parts/materialize-statements";
import { connectionName, instancesOf, type KeyedInstance, listenerPort, sslModes } from "./instances";

type Source = MaterializeRds["materialize"]["sources"][number];

/** What connection.sql says, in the order of the stages. */
export function statements(spec: MaterializeRds): Statement[] {
  return [
    ...privatelinkStatements(spec),
    ...instancesOf(spec).flatMap((instance) => [
      createConnection(spec, instance),
      validate("source", connectionName(spec, instance)),
    ]),
    ...spec.materialize.sources.flatMap((source) => createSource(spec, source)),
  ];
}

function createConnection(spec: MaterializeRds, instance: KeyedInstance): Statement {
  const { engine, host, database, sslMode, authoritySecret } = instance;
  const { username, passwordSecret } = spec.materialize;
  const options = [
    sql`HOST ${literal(host)}`,
    sql`PORT ${{ number: listenerPort(instance) }}`,
    ...(database === undefined ? [] : [sql`DATABASE ${literal(database)}`]),
    sql`USER ${literal(username)}`,
    sql`PASSWORD SECRET ${identifier(passwordSecret)}`,
    sql`SSL MODE ${literal(sslModes[engine][sslMode].replaceAll("-", "_"))}`,
    ...(authoritySecret === undefined ? [] : [sql`SSL CERTIFICATE AUTHORITY SECRET ${identifier(authoritySecret)}`]),
    sql`AWS PRIVATELINK ${identifier(privatelinkName(spec))}`,
  ];
  const engines = { postgres: sql`POSTGRES`, mysql: sql`MYSQL` };
  return {
    comment: `Stage source: the connection to one instance. The port is that of its listener. ${madeBy(spec)}`,
    sql: sql`CREATE CONNECTION IF NOT EXISTS ${identifier(connectionName(spec, instance))} TO ${engines[engine]} (
    ${joinSql(options, ",\n    ")}
)`,
  };
}

function createSource(spec: MaterializeRds, source: Source): Statement[] {
  const instance = instancesOf(spec).find(({ key }) => key === source.instance);
  if (instance === undefined) return [];
  const connection = identifier(connectionName(spec, instance));
  const publication = source.publication === undefined ? sql`` : sql` (PUBLICATION ${literal(source.publication)})`;
  const from =
    instance.engine === "postgres"
      ? sql`POSTGRES CONNECTION ${connection}${publication}`
      : sql`MYSQL CONNECTION ${connection}`;
  return [
    {
      comment: "Stage source: a source of one instance. A person runs it.",
      sql: sql`CREATE SOURCE IF NOT EXISTS ${identifier(source.name)}${inCluster(source.cluster)}
    FROM ${from}
    ${tables(source)}`,
    },
  ];
}

function tables(source: Source): Sql {
  if (!Array.isArray(source.tables)) return sql`FOR ALL TABLES`;
  const names = source.tables.map((table) =>
    joinSql(
      table.split(".").map((part) => sql`${identifier(part)}`),
      ".",
    ),
  );
  return sql`FOR TABLES (${joinSql(names, ", ")})`;
}
