import type { MaterializeRds } from "../../generated/types/spec";
import { edit } from "../../src/contract/acts";
import { listed, type Prose, prose, words } from "../../src/contract/prose";
import type { Section } from "../../src/contract/section";
import { blockedHost } from "../families/endpoint-service/mysql";
import { securityGroups } from "../families/materialize/handover";
import { frontIn, type SourceText } from "../families/materialize/upstream";
import { instancesOf } from "./instances";

/** What is to be done when an instance gets another address. */
function failover(spec: MaterializeRds): Prose[] {
  if (frontIn(spec).kind !== "made") return [existingFailover];
  const instances = instancesOf(spec).filter(({ group }) => group === undefined);
  const watched = instances.flatMap(({ key, registeredBy }) =>
    registeredBy === undefined ? [] : [{ key, registeredBy }],
  );
  const others = watched.length === 0 ? prose`` : prose`Of the other instances: `;
  return [
    ...watched.map(
      ({ key, registeredBy }) =>
        prose`When ${key} fails over, is resized or restored, ${registeredBy} registers its new address and takes the old one off: Terraform registers none and leaves what is there. Its address in the spec is what it is now, and nothing is made of it.`,
    ),
    ...(watched.length > 0 && watched.length === instances.length ? [] : [prose`${others}${madeFailover}`]),
  ];
}

const existingFailover = prose`What stands in front of the databases exists, and leads to their addresses. When an instance fails over, is resized or restored, it gets another address: see that whoever keeps the load balancer registers it.`;

const madeFailover = prose`The listeners lead to the addresses in the spec. When an instance fails over, is resized or restored, its name gets another address and its target turns ${"unhealthy"}: look up the new address, put it in the spec and apply. Nothing does that by itself.`;

/** What helps where an instance has moved to another address. */
function movedRemedy(spec: MaterializeRds): Prose {
  if (frontIn(spec).kind !== "made")
    return prose`Look up its name inside the VPC, and have the address registered behind the existing load balancer.`;
  const instances = instancesOf(spec);
  const watched = [...new Set(instances.flatMap(({ registeredBy }) => registeredBy ?? []))];
  const write = prose`${edit({ set: { "rds.instances.KEY.ip": { found: "the address" } }, isApplied: true })} and apply`;
  if (watched.length === 0) return prose`Look up its name inside the VPC, ${write}.`;
  const see = prose`Look up its name inside the VPC, and see why ${listed(watched, " or ")} has not registered that address with the target group, nor taken the old one off.`;
  return instances.every(({ registeredBy }) => registeredBy !== undefined)
    ? see
    : prose`${see} Of an instance without ${"registeredBy"}, ${write}.`;
}

/** The stage at which Materialize reads from the databases. */
export function describeSource(spec: MaterializeRds): SourceText {
  return {
    connections: words("a connection for each instance"),
    sources: "the sources",
    ports: "on the port of its listener",
    notes: failover(spec),
    failures: [
      {
        symptom: prose`The connection worked and now times out; the target is ${"unhealthy"}.`,
        cause: prose`The instance failed over and has another address.`,
        remedy: movedRemedy(spec),
        stage: "service",
      },
      {
        symptom: prose`The validation ends with an error about the password or the certificate.`,
        cause: prose`The database answered and refused. The certificate is for the host of the spec, which the connection keeps although it goes through the load balancer.`,
        remedy: prose`Compare user, secret and ${"sslMode"} with those of the database.`,
        stage: "source",
      },
      {
        symptom: prose`${"CREATE SOURCE"} ends with an error about replication, ${"wal_level"} or GTID.`,
        cause: prose`The database does not replicate logically.`,
        remedy: prose`See what it needs in HANDOVER.md, below Logical replication.`,
        stage: "source",
      },
      ...(frontIn(spec).kind === "made" && instancesOf(spec).some(({ engine }) => engine === "mysql")
        ? [blockedHost("rds.instances.KEY")]
        : []),
    ],
    left: " A source that is dropped leaves its replication slot behind when the database cannot be reached.",
  };
}

/** What the connections refer to and somebody has to make. */
export function secrets(spec: MaterializeRds): Prose[] {
  const { username, passwordSecret } = spec.materialize;
  return [
    prose`The connections refer to the secret ${passwordSecret}, which has to exist: ${"CREATE SECRET"} makes it, in Materialize alone. Its value is the password of the user ${username} in each database.`,
    ...instancesOf(spec).flatMap(({ key, authoritySecret }) =>
      authoritySecret === undefined
        ? []
        : [
            prose`The connection to ${key} refers to the secret ${authoritySecret}, which holds the certificate of the authority.`,
          ],
    ),
  ];
}

/** What whoever looks after the databases prepares. */
export function handover(spec: MaterializeRds): Section[] {
  const has = (engine: string) => instancesOf(spec).some((instance) => instance.engine === engine);
  const texts = [
    prose`Whoever looks after the databases prepares them; Plinth does not touch them.`,
    ...(has("postgres") ? [postgres] : []),
    ...(has("mysql") ? [mysql] : []),
  ];
  return [{ title: "Logical replication", blocks: texts }];
}

const postgres = prose`PostgreSQL: the parameter ${"rds.logical_replication"} is ${"1"}, which takes a restart. The user has the role ${"rds_replication"}, ${"CONNECT"} on the database, ${"USAGE"} on the schemas and ${"SELECT"} on the tables. The tables have ${"REPLICA IDENTITY FULL"}, and ${"CREATE PUBLICATION"} made the publication that a source names.`;

/** Materialize documentation, Ingest data from Amazon RDS for MySQL: settings, retention and the grants, all of which its snapshot needs. */
const mysql = prose`MySQL: ${"binlog_format"} is ${"ROW"}, ${"binlog_row_image"} is ${"FULL"}, ${"gtid-mode"} and ${"enforce_gtid_consistency"} are ${"ON"}, and automated backups are on. ${"CALL mysql.rds_show_configuration"} shows ${"binlog retention hours"} of ${"168"} or more: RDS deletes what is older, and a source whose log is gone has to be made anew. The user has ${"SELECT, RELOAD, SHOW DATABASES, REPLICATION SLAVE, REPLICATION CLIENT, LOCK TABLES"} on ${"*.*"}.`;

/** What is peculiar to databases behind a load balancer. */
export function appendix(spec: MaterializeRds): Section[] {
  return [{ title: "When an address changes", blocks: failover(spec) }, ...securityGroups(spec)];
}

/** Ways that are documented and that Plinth does not write. */
export const otherWays: readonly Prose[] = [
  prose`The vendor's module ${"terraform-aws-rds-privatelink"} has a Lambda function that registers an instance's new address after a failover. Nothing of the kind is generated: it would need code and permissions of its own. Where you have one, name it as ${"registeredBy"}: Terraform then registers no address.`,
  prose`RDS Proxy has an address that stays, but it does not pass on logical replication of PostgreSQL. Of an Aurora cluster, only the writer instance can be a target.`,
  prose`An SSH tunnel needs no private connection.`,
];
