import type { MaterializeRds } from "../../generated/types/spec";
import type { Path } from "../../src/contract/problem";
import type { Claim, Rule, Violation } from "../../src/contract/topology";
import { duplicateId } from "../parts/duplicates";
import { privatelinkName } from "../parts/materialize";
import { materializeClaims, materializeRules, type RuleSubject } from "../parts/materialize-rules";
import { behind, connectionName, instancesOf, type KeyedInstance } from "./instances";

type SpecRule = Rule<MaterializeRds>;

const sourcesPath: Path = ["materialize", "sources"];

const subject: RuleSubject<MaterializeRds> = {
  behind,
  objects: (spec) => [
    { name: privatelinkName(spec), path: ["name"] },
    ...instancesOf(spec).map((instance) => ({ name: connectionName(spec, instance), path: pathOf(instance) })),
    ...spec.materialize.sources.map(({ name }, index) => ({ name, path: [...sourcesPath, index, "name"] })),
  ],
  hosts: (spec) => instancesOf(spec).map((instance) => ({ host: instance.host, path: [...pathOf(instance), "host"] })),
};

/** An instance may hold several databases; its host has one address. */
const hostTwice: SpecRule = {
  ...duplicateId,
  check: (spec) => {
    const hosts = instancesOf(spec);
    return hosts.flatMap((instance, index) => {
      const other = hosts.slice(0, index).find(({ host, ip }) => host === instance.host && ip !== instance.ip);
      const message = `${instance.host} has another address already`;
      return other === undefined ? [] : [{ path: [...pathOf(instance), "host"], message }];
    });
  },
};

const unknownInstance: SpecRule = {
  code: "unknown-instance",
  severity: "error",
  title: "A source names an instance that the spec does not have",
  why: "A source reads through the connection of one instance.",
  fix: "Give the key of an instance below rds.instances.",
  source: "Materialize documentation, CREATE SOURCE",
  check: ({ rds, materialize }) => {
    const keys = Object.keys(rds.instances);
    return materialize.sources.flatMap(({ instance }, index) =>
      keys.includes(instance)
        ? []
        : [
            {
              path: [...sourcesPath, index, "instance"],
              message: `there is no instance ${instance}`,
              hint: `instances: ${keys.join(", ")}`,
            },
          ],
    );
  },
};

const publicationMissing: SpecRule = {
  code: "publication-missing",
  severity: "error",
  title: "A source of a PostgreSQL database names no publication",
  why: "CREATE SOURCE reads what a publication of the database publishes.",
  fix: "Name the publication that CREATE PUBLICATION made in the database.",
  source: "Materialize documentation, CREATE SOURCE, PostgreSQL",
  check: (spec) =>
    eachSource(spec, "postgres").flatMap(({ source, path }) =>
      source.publication === undefined ? [{ path, message: `the source ${source.name} has no publication` }] : [],
    ),
};

const publicationWithMysql: SpecRule = {
  code: "publication-with-mysql",
  severity: "error",
  title: "A source of a MySQL database names a publication",
  why: "MySQL has no publications: its changes are read from the binary log.",
  fix: "Remove the publication, or correct the instance.",
  source: "Materialize documentation, CREATE SOURCE, MySQL",
  check: (spec) =>
    eachSource(spec, "mysql").flatMap(({ source, path }) =>
      source.publication === undefined
        ? []
        : [{ path: [...path, "publication"], message: `${source.instance} is a MySQL database` }],
    ),
};

const databaseMissing: SpecRule = {
  code: "database-missing",
  severity: "error",
  title: "A PostgreSQL instance names no database",
  why: "A connection to PostgreSQL is to one database.",
  fix: "Name the database.",
  source: "Materialize documentation, CREATE CONNECTION, PostgreSQL",
  check: eachInstance(({ engine, database }) =>
    engine === "postgres" && database === undefined ? ["a PostgreSQL instance needs a database"] : [],
  ),
};

const databaseWithMysql: SpecRule = {
  code: "database-with-mysql",
  severity: "error",
  title: "A MySQL instance names a database",
  why: "A connection to MySQL is to the whole server; a source names its tables with their database.",
  fix: "Remove the database, and name the tables of the source.",
  source: "Materialize documentation, CREATE CONNECTION, MySQL",
  check: eachInstance(
    ({ engine, database }) => (engine === "mysql" && database !== undefined ? ["a MySQL instance takes none"] : []),
    "database",
  ),
};

const authorityMissing: SpecRule = {
  code: "certificate-authority-missing",
  severity: "warning",
  title: "A certificate is to be verified, but no authority is given",
  why: "That Materialize knows the authority of RDS without being told is not documented, so the verification is likely to fail.",
  fix: "Name a secret of Materialize that holds the certificate bundle of RDS, or set sslMode to require.",
  source: "Materialize documentation, CREATE CONNECTION; inferred",
  check: eachInstance(
    ({ sslMode, authoritySecret }) =>
      sslMode.startsWith("verify") && authoritySecret === undefined
        ? [`${sslMode} has no authority to verify with`]
        : [],
    "sslMode",
  ),
};

const authorityUnused: SpecRule = {
  code: "certificate-authority-unused",
  severity: "error",
  title: "An authority is given, but no certificate is verified",
  why: "The connection looks verified and is not.",
  fix: "Set sslMode to verify-full, or remove the authority.",
  source: "Materialize documentation, CREATE CONNECTION",
  check: eachInstance(
    ({ sslMode, authoritySecret }) =>
      !sslMode.startsWith("verify") && authoritySecret !== undefined ? [`${sslMode} verifies no certificate`] : [],
    "authoritySecret",
  ),
};

const plainText: SpecRule = {
  code: "ssl-mode-disabled",
  severity: "warning",
  title: "The connection to a database is not encrypted",
  why: "The load balancer passes bytes on as they are, so the password and all rows cross the network in the clear. RDS refuses such connections where rds.force_ssl or require_secure_transport is on.",
  fix: "Set sslMode to require or more.",
  source: "Materialize documentation, CREATE CONNECTION; Amazon RDS user guide",
  check: eachInstance(({ sslMode }) => (sslMode === "disable" ? ["sslMode is disable"] : []), "sslMode"),
};

const readerEndpoint: SpecRule = {
  code: "reader-endpoint",
  severity: "error",
  title: "A host is the reader endpoint of an Aurora cluster",
  why: "Changes are read from the writer; the vendor's module says that readers do not work.",
  fix: "Give the endpoint and the address of the writer instance.",
  source: "MaterializeInc/terraform-aws-rds-privatelink, README",
  check: eachInstance(
    ({ host }) => (host.includes(".cluster-ro-") ? [`${host} is the endpoint of readers`] : []),
    "host",
  ),
};

/** What the schema cannot say about a spec of this topology. */
export const rules: readonly SpecRule[] = [
  ...materializeRules(subject),
  hostTwice,
  unknownInstance,
  publicationMissing,
  publicationWithMysql,
  databaseMissing,
  databaseWithMysql,
  authorityMissing,
  authorityUnused,
  plainText,
  readerEndpoint,
];

/** What a spec owns. */
export function claims(spec: MaterializeRds): Claim[] {
  return materializeClaims(spec, subject);
}

function pathOf({ key }: KeyedInstance): Path {
  return ["rds", "instances", key];
}

function eachInstance(check: (instance: KeyedInstance) => readonly string[], property?: string) {
  return (spec: MaterializeRds): Violation[] =>
    instancesOf(spec).flatMap((instance) =>
      check(instance).map((message) => ({
        path: property === undefined ? pathOf(instance) : [...pathOf(instance), property],
        message,
      })),
    );
}

function eachSource({ rds, materialize }: MaterializeRds, engine: KeyedInstance["engine"]) {
  return materialize.sources.flatMap((source, index) =>
    rds.instances[source.instance]?.engine === engine ? [{ source, path: [...sourcesPath, index] }] : [],
  );
}
