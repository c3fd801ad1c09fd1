import type { MaterializeRds } from "../../generated/types/spec";
import type { Rule } from "../../src/contract/spec-rule";
import { blockedHealthChecks } from "../families/endpoint-service/mysql";
import { frontIn } from "../families/materialize/upstream";
import { eachOf } from "../parts/checks";
import { duplicateId } from "../parts/duplicates";
import { keptKeys } from "../parts/kept-key";
import { instancesOf } from "./instances";

/** What the schema cannot say about a spec of this topology alone. */
export const rules: readonly Rule<MaterializeRds>[] = [
  // An instance may hold several databases; its host has one address.
  {
    ...duplicateId,
    check: (spec) => {
      const instances = instancesOf(spec);
      return instances.flatMap(({ host, ip, path }, index) =>
        instances.slice(0, index).some((other) => other.host === host && other.ip !== ip)
          ? [
              {
                path: [...path, "host"],
                message: `${host} has another address already`,
                hint: "give both the address that the host has, or correct the host",
              },
            ]
          : [],
      );
    },
  },
  {
    code: "unknown-instance",
    severity: "error",
    title: "A source names an instance that the spec does not have",
    why: "A source reads through the connection of one instance.",
    fix: "Give the key of an instance below rds.instances.",
    source: "Materialize documentation, CREATE SOURCE",
    check: (spec) =>
      sourcesOf(spec)
        .filter(({ engine }) => engine === undefined)
        .map(({ instance, path }) => ({
          path: [...path, "instance"],
          message: `there is no instance ${instance}`,
          hint: `instances: ${Object.keys(spec.rds.instances).join(", ")}`,
        })),
  },
  {
    code: "publication-missing",
    severity: "error",
    title: "A source of a PostgreSQL database names no publication",
    why: "CREATE SOURCE reads what a publication of the database publishes.",
    fix: "Name the publication that CREATE PUBLICATION made in the database.",
    source: "Materialize documentation, CREATE SOURCE, PostgreSQL",
    check: eachOf(
      sourcesOf,
      [],
      ({ engine, name, publication }) =>
        engine === "postgres" && publication === undefined && `the source ${name} has no publication`,
    ),
  },
  {
    code: "publication-with-mysql",
    severity: "error",
    title: "A source of a MySQL database names a publication",
    why: "MySQL has no publications: its changes are read from the binary log.",
    fix: "Remove the publication, or correct the instance.",
    source: "Materialize documentation, CREATE SOURCE, MySQL",
    check: eachOf(
      sourcesOf,
      ["publication"],
      ({ engine, instance, publication }) =>
        engine === "mysql" && publication !== undefined && `${instance} is a MySQL database`,
    ),
  },
  {
    code: "database-missing",
    severity: "error",
    title: "A PostgreSQL instance names no database",
    why: "A connection to PostgreSQL is to one database.",
    fix: "Name the database.",
    source: "Materialize documentation, CREATE CONNECTION, PostgreSQL",
    check: eachOf(
      instancesOf,
      [],
      ({ engine, database }) =>
        engine === "postgres" && database === undefined && "a PostgreSQL instance needs a database",
    ),
  },
  {
    code: "database-with-mysql",
    severity: "error",
    title: "A MySQL instance names a database",
    why: "A connection to MySQL is to the whole server; a source names its tables with their database.",
    fix: "Remove the database, and name the tables of the source.",
    source: "Materialize documentation, CREATE CONNECTION, MySQL",
    check: eachOf(
      instancesOf,
      ["database"],
      ({ engine, database }) => engine === "mysql" && database !== undefined && "a MySQL instance takes none",
    ),
  },
  {
    code: "certificate-authority-missing",
    severity: "warning",
    title: "A certificate is to be verified, but no authority is given",
    why: "That Materialize knows the authority of RDS without being told is not documented, so the verification is likely to fail.",
    fix: "Name a secret of Materialize that holds the certificate bundle of RDS, or set sslMode to require.",
    source: "Materialize documentation, CREATE CONNECTION; inferred",
    check: eachOf(
      instancesOf,
      ["sslMode"],
      ({ sslMode, authoritySecret }) =>
        sslMode.startsWith("verify") && authoritySecret === undefined && `${sslMode} has no authority to verify with`,
    ),
  },
  {
    code: "certificate-authority-unused",
    severity: "error",
    title: "An authority is given, but no certificate is verified",
    why: "The connection looks verified and is not.",
    fix: "Set sslMode to verify-full, or remove the authority.",
    source: "Materialize documentation, CREATE CONNECTION",
    check: eachOf(
      instancesOf,
      ["authoritySecret"],
      ({ sslMode, authoritySecret }) =>
        !sslMode.startsWith("verify") && authoritySecret !== undefined && `${sslMode} verifies no certificate`,
    ),
  },
  {
    code: "ssl-mode-disabled",
    severity: "warning",
    title: "The connection to a database is not encrypted",
    why: "The load balancer passes bytes on as they are, so the password and all rows cross the network in the clear. RDS refuses such connections where rds.force_ssl or require_secure_transport is on.",
    fix: "Set sslMode to require or more.",
    source: "Materialize documentation, CREATE CONNECTION; Amazon RDS user guide",
    check: eachOf(instancesOf, ["sslMode"], ({ sslMode }) => sslMode === "disable" && "sslMode is disable"),
  },
  {
    code: "reader-endpoint",
    severity: "error",
    title: "A host is the reader endpoint of an Aurora cluster",
    why: "Changes are read from the writer; the vendor's module says that readers do not work.",
    fix: "Give the endpoint and the address of the writer instance.",
    source: "MaterializeInc/terraform-aws-rds-privatelink, README",
    check: eachOf(
      instancesOf,
      ["host"],
      ({ host }) => host.includes(".cluster-ro-") && `${host} is the endpoint of readers`,
    ),
  },
  keptKeys(["rds", "instances"], ({ rds }) => rds.instances),
  blockedHealthChecks((spec) =>
    frontIn(spec).kind === "made"
      ? instancesOf(spec).filter(({ engine, group }) => engine === "mysql" && group === undefined)
      : [],
  ),
];

/** Sources with the engine of the instance that they read from. */
function sourcesOf({ rds, materialize }: MaterializeRds) {
  return materialize.sources.map((source, index) => ({
    ...source,
    engine: new Map(Object.entries(rds.instances)).get(source.instance)?.engine,
    path: ["materialize", "sources", index],
  }));
}
