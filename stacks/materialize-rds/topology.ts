import { ConnectionMysql } from "../../generated/providers/materialize/connection-mysql";
import { ConnectionPostgres } from "../../generated/providers/materialize/connection-postgres";
import type { MaterializeRds } from "../../generated/types/spec";
import schema from "../../schemas/materialize-rds.schema.json";
import { joinSql, type Sql, sql } from "../../src/contract/statement";
import type { Topology } from "../../src/contract/topology";
import { admittedBy } from "../families/endpoint-service/stated";
import { identifier, literal, throughPrivatelink } from "../families/materialize/statements";
import { materializeTopology } from "../families/materialize/topology";
import type { Source, SourceConnection, Target } from "../families/materialize/upstream";
import { instancesOf } from "./instances";
import { rules } from "./rules";
import { appendix, describeSource, handover, otherWays, secrets } from "./texts";

/** A load balancer in front of RDS instances, and the connection of Materialize to it. */
export const materializeRds: Topology<MaterializeRds> = materializeTopology({
  title: "Materialize to Amazon RDS over AWS PrivateLink",
  summary: "Lets Materialize read from Amazon RDS databases through an endpoint service",
  schema,
  noun: "databases",
  address: "instances",
  path: ["rds", "instances"],
  targets,
  hosts: (spec) => instancesOf(spec).map(({ host }) => host),
  connections: (spec) => instancesOf(spec).map((instance) => connection(spec, instance)),
  sources,
  rules,
  describeSource,
  secrets,
  handover,
  appendix,
  otherWays,
});

function targets(spec: MaterializeRds): Target[] {
  const group = admittedBy(spec.rds, ["rds"], "instances");
  return instancesOf(spec).map((instance) => ({ ...instance, protocol: instance.engine, ...group }));
}

/** The engines' own words, for SQL and for how far a certificate is verified; in SQL with `_` for `-`. */
const engines = {
  postgres: {
    kind: sql`POSTGRES`,
    sslModes: { disable: "disable", require: "require", "verify-ca": "verify_ca", "verify-full": "verify_full" },
  },
  mysql: {
    kind: sql`MYSQL`,
    sslModes: { disable: "disabled", require: "required", "verify-ca": "verify-ca", "verify-full": "verify-identity" },
  },
} as const;

function connection(spec: MaterializeRds, instance: ReturnType<typeof instancesOf>[number]): SourceConnection {
  const { address, engine, host, listenerPort: port, database, sslMode, authoritySecret, path } = instance;
  const name = instance.connectionName;
  const { username, passwordSecret } = spec.materialize;
  const { kind, sslModes } = engines[engine];
  return {
    name,
    path,
    comment: "The connection to one instance. The port is that of its listener.",
    kind,
    options: [
      sql`HOST ${literal(host)}`,
      sql`PORT ${{ number: port }}`,
      ...(database === undefined ? [] : [sql`DATABASE ${literal(database)}`]),
      sql`USER ${literal(username)}`,
      sql`PASSWORD SECRET ${identifier(passwordSecret)}`,
      sql`SSL MODE ${literal(sslModes[sslMode].replaceAll("-", "_"))}`,
      ...(authoritySecret === undefined ? [] : [sql`SSL CERTIFICATE AUTHORITY SECRET ${identifier(authoritySecret)}`]),
      throughPrivatelink(spec),
    ],
    add: (scope, privatelink) => {
      const config = {
        name,
        host,
        port,
        user: { text: username },
        password: { name: passwordSecret },
        sslMode: sslModes[sslMode],
        ...(authoritySecret && { sslCertificateAuthority: { secret: { name: authoritySecret } } }),
        awsPrivatelink: { name: privatelink.name },
        ...privatelink.after,
      };
      if (engine === "mysql") scope.add(ConnectionMysql, address, config, path);
      // A rule sees to it that the database is named.
      else if (database !== undefined) scope.add(ConnectionPostgres, address, { ...config, database }, path);
    },
  };
}

function sources(spec: MaterializeRds): Source[] {
  const instances = new Map(instancesOf(spec).map((instance) => [instance.key, instance]));
  return spec.materialize.sources.flatMap(({ instance: key, publication, tables, ...source }) => {
    const instance = instances.get(key);
    // A rule sees to it that the instance is there.
    if (instance === undefined) return [];
    const connection = identifier(instance.connectionName);
    const options = publication === undefined ? sql`` : sql` (PUBLICATION ${literal(publication)})`;
    return {
      ...source,
      comment: "A source of one instance.",
      from: sql`${engines[instance.engine].kind} CONNECTION ${connection}${options}
    ${tablesSql(tables)}`,
    };
  });
}

function tablesSql(tables: MaterializeRds["materialize"]["sources"][number]["tables"]): Sql {
  if (!Array.isArray(tables)) return sql`FOR ALL TABLES`;
  const names = tables.map((table) =>
    joinSql(
      table.split(".").map((part) => sql`${identifier(part)}`),
      ".",
    ),
  );
  return sql`FOR TABLES (${joinSql(names, ", ")})`;
}
