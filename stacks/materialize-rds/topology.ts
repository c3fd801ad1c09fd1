import { ConnectionMysql } from "../../generated/providers/materialize/connection-mysql";
import { ConnectionPostgres } from "../../generated/providers/materialize/connection-postgres";
import type { MaterializeRds } from "../../generated/types/spec";
import schema from "../../schemas/materialize-rds.schema.json";
import type { Scope, Topology } from "../../src/contract/topology";
import { loadBalancerClaimRules } from "../parts/load-balancer-rules";
import { fills } from "../parts/materialize-documents";
import { addPrivatelink, addService, materializeProviders, type Privatelink } from "../parts/materialize-resources";
import { materializeClaimRules } from "../parts/materialize-rules";
import { appendix, handover, stages } from "./documents";
import { behind, connectionName, instancesOf, type KeyedInstance, listenerPort, sslModes } from "./instances";
import { claims, rules } from "./rules";
import { statements } from "./statements";

/** A load balancer in front of RDS instances, and the connection of Materialize to it. */
export const materializeRds: Topology<MaterializeRds> = {
  title: "Materialize to Amazon RDS over AWS PrivateLink",
  summary: "Lets Materialize read from Amazon RDS databases through an endpoint service",
  schema,
  providers: materializeProviders,
  stages,
  build,
  rules,
  claimRules: [...loadBalancerClaimRules, ...materializeClaimRules],
  claims,
  fills,
  handover,
  statements,
  appendix,
};

function* build(scope: Scope, spec: MaterializeRds): Generator<MaterializeRds["stage"], void> {
  const instances = behind(spec);
  const service = addService(scope, spec, instances);
  yield "service";

  const privatelink = addPrivatelink(scope, spec, instances, service);
  yield "connection";

  if (spec.materialize.connection === "terraform") {
    for (const instance of instancesOf(spec)) addConnection(scope, spec, instance, privatelink);
  }
  yield "source";
}

function addConnection(
  scope: Scope,
  spec: MaterializeRds,
  instance: KeyedInstance,
  { name, principal }: Privatelink,
): void {
  const { engine, host, database, sslMode, authoritySecret } = instance;
  const shared = {
    name: connectionName(spec, instance),
    host,
    port: listenerPort(instance),
    user: { text: spec.materialize.username },
    password: { name: spec.materialize.passwordSecret },
    sslMode: sslModes[engine][sslMode],
    ...(authoritySecret === undefined ? {} : { sslCertificateAuthority: { secret: { name: authoritySecret } } }),
    awsPrivatelink: { name },
    dependsOn: [principal],
  };
  const address = instance.key.replaceAll("-", "_");
  const path = ["rds", "instances", instance.key];
  if (engine === "mysql") scope.add(ConnectionMysql, address, shared, path);
  // A rule sees to it that the database is named.
  else if (database !== undefined) scope.add(ConnectionPostgres, address, { ...shared, database }, path);
}
