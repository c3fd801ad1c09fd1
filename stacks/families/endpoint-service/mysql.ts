import { edit } from "../../../src/contract/acts";
import type { Path } from "../../../src/contract/problem";
import { prose } from "../../../src/contract/prose";
import type { Rule } from "../../../src/contract/spec-rule";
import type { Failure } from "../../../src/contract/stage";

/** A MySQL server behind a load balancer. */
interface MysqlServer {
  readonly key: string;
  readonly maxConnectErrors?: number;
  readonly path: Path;
}

/** The rule that a MySQL server does not block the load balancer for its health checks. */
export function blockedHealthChecks<S>(servers: (spec: S) => readonly MysqlServer[]): Rule<S> {
  return {
    code: "mysql-blocks-health-checks",
    severity: "warning",
    title: "A MySQL server may block the load balancer for its health checks",
    why: "Each TCP health check counts as a failed connection. At max_connect_errors, which is 100 unless it is raised, the server blocks the load balancer's addresses (error 1129), and traffic of PrivateLink has the same ones.",
    fix: "Raise max_connect_errors in the server's parameters, then say so as maxConnectErrors.",
    source: "MaterializeInc/materialize pull request 25150; MDEV-21456; MySQL, host_cache",
    check: (spec) =>
      servers(spec)
        .filter(({ maxConnectErrors = 100 }) => maxConnectErrors <= 100)
        .map(({ key, maxConnectErrors, path }) => ({
          path: maxConnectErrors === undefined ? path : [...path, "maxConnectErrors"],
          message: `${key} counts health checks as failed connections, up to ${maxConnectErrors ?? "its default of 100"}`,
        })),
  };
}

/** What it looks like when a server has blocked the load balancer; `server` is its place in the spec. */
export function blockedHost(server: string): Failure {
  return {
    symptom: prose`Connections end with ${"ERROR 1129"}: the host is blocked because of many connection errors. The target may be ${"healthy"} all the while.`,
    cause: prose`Each health check of the load balancer counts as a failed connection, and ${"max_connect_errors"} of the server is reached. Clients over PrivateLink have the load balancer's addresses, too.`,
    remedy: prose`Raise ${"max_connect_errors"} in the server's parameters, clear the list with ${"mysqladmin flush-hosts"} or ${"TRUNCATE TABLE performance_schema.host_cache"}, and ${edit({ set: { [`${server}.maxConnectErrors`]: { found: "the new value" } }, isApplied: true })}.`,
    stage: "service",
  };
}
