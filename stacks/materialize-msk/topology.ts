import { ConnectionConfluentSchemaRegistry } from "../../generated/providers/materialize/connection-confluent-schema-registry";
import { ConnectionKafka, type ConnectionKafkaConfig } from "../../generated/providers/materialize/connection-kafka";
import type { MaterializeMsk } from "../../generated/types/spec";
import schema from "../../schemas/materialize-msk.schema.json";
import type { Scope, Topology } from "../../src/contract/topology";
import { loadBalancerClaimRules } from "../parts/load-balancer-rules";
import { isCrossRegion } from "../parts/materialize";
import { fills } from "../parts/materialize-documents";
import { addPrivatelink, addService, materializeProviders, type Privatelink } from "../parts/materialize-resources";
import { materializeClaimRules } from "../parts/materialize-rules";
import { behind, brokersOf, kafkaName, listenerPort, registryName } from "./brokers";
import { appendix, handover, stages } from "./documents";
import { claims, rules } from "./rules";
import { statements } from "./statements";

/** A load balancer in front of the brokers of an MSK cluster, and the connection of Materialize to it. */
export const materializeMsk: Topology<MaterializeMsk> = {
  title: "Materialize to Amazon MSK over AWS PrivateLink",
  summary: "Lets Materialize read from the brokers of an Amazon MSK cluster through an endpoint service",
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

function* build(scope: Scope, spec: MaterializeMsk): Generator<MaterializeMsk["stage"], void> {
  const brokers = behind(spec);
  const service = addService(scope, spec, brokers);
  yield "service";

  const privatelink = addPrivatelink(scope, spec, brokers, service);
  yield "connection";

  if (spec.materialize.connection === "terraform") {
    addKafka(scope, spec, privatelink);
    addRegistry(scope, spec, privatelink);
  }
  yield "source";
}

function addKafka(scope: Scope, spec: MaterializeMsk, { name, principal }: Privatelink): void {
  const config = {
    name: kafkaName(spec),
    ...credentials(spec),
    kafkaBroker: brokersOf(spec).map((broker) => ({
      broker: `${broker.host}:${broker.port}`,
      targetGroupPort: listenerPort(broker),
      ...(isCrossRegion(spec) ? {} : { availabilityZone: broker.availabilityZoneId }),
      privatelinkConnection: { name },
    })),
    dependsOn: [principal],
  };
  scope.add(ConnectionKafka, "brokers", config, ["msk", "brokers"], {
    name: ["name"],
    security_protocol: ["msk", "authentication"],
  });
}

function credentials({ msk, materialize }: MaterializeMsk): Partial<ConnectionKafkaConfig> {
  const { username, passwordSecret, awsConnection, certificateSecret, keySecret } = materialize;
  switch (msk.authentication) {
    case "SASL_SCRAM":
      return {
        securityProtocol: "SASL_SSL",
        saslMechanisms: "SCRAM-SHA-512",
        ...(username === undefined ? {} : { saslUsername: { text: username } }),
        ...(passwordSecret === undefined ? {} : { saslPassword: { name: passwordSecret } }),
      };
    case "SASL_IAM":
      return {
        securityProtocol: "SASL_SSL",
        ...(awsConnection === undefined ? {} : { awsConnection: { name: awsConnection } }),
      };
    case "TLS":
      return {
        securityProtocol: "SSL",
        ...(certificateSecret === undefined ? {} : { sslCertificate: { secret: { name: certificateSecret } } }),
        ...(keySecret === undefined ? {} : { sslKey: { name: keySecret } }),
      };
  }
}

function addRegistry(scope: Scope, spec: MaterializeMsk, { name, principal }: Privatelink): void {
  const { schemaRegistry } = spec.materialize;
  if (schemaRegistry === undefined) return;
  const config = {
    name: registryName(spec),
    url: schemaRegistry.url,
    ...(schemaRegistry.ip === undefined ? {} : { awsPrivatelink: { name }, dependsOn: [principal] }),
  };
  const path = ["materialize", "schemaRegistry"];
  scope.add(ConnectionConfluentSchemaRegistry, "schema_registry", config, path, { name: ["name"] });
}
