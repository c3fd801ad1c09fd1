import { ConnectionConfluentSchemaRegistry } from "../../generated/providers/materialize/connection-confluent-schema-registry";
import { ConnectionKafka } from "../../generated/providers/materialize/connection-kafka";
import type { MaterializeMsk } from "../../generated/types/spec";
import schema from "../../schemas/materialize-msk.schema.json";
import type { Path } from "../../src/contract/problem";
import { joinSql, sql } from "../../src/contract/statement";
import type { Topology } from "../../src/contract/topology";
import { admittedBy, groupOf } from "../families/endpoint-service/stated";
import { identifier, literal, throughPrivatelink } from "../families/materialize/statements";
import { materializeTopology } from "../families/materialize/topology";
import { isCrossRegion, type Source, type SourceConnection, type Target } from "../families/materialize/upstream";
import { authentications, brokersOf, isThroughService, namesOf, registryPort } from "./brokers";
import { rules } from "./rules";
import { appendix, describeSource, otherWays, secrets } from "./texts";

const registryPath: Path = ["materialize", "schemaRegistry"];

/** A load balancer in front of the brokers of an MSK cluster, and the connection of Materialize to it. */
export const materializeMsk: Topology<MaterializeMsk> = materializeTopology({
  title: "Materialize to Amazon MSK over AWS PrivateLink",
  summary: "Lets Materialize read from the brokers of an Amazon MSK cluster through an endpoint service",
  schema,
  noun: "brokers",
  address: "brokers",
  path: ["msk", "brokers"],
  targets,
  hosts: ({ msk }) => msk.brokers.map(({ host }) => host),
  connections: (spec) => [kafka(spec), ...registry(spec)],
  sources,
  rules,
  describeSource,
  secrets,
  appendix,
  otherWays,
});

/** The brokers, and the registry where it has an address or a target group. Every way to authenticate is over TLS; a registry without it is only connected to. */
function targets(spec: MaterializeMsk): Target[] {
  const { schemaRegistry } = spec.materialize;
  const group = admittedBy(spec.msk, ["msk"], "brokers");
  const brokers = brokersOf(spec).map((broker) => ({ ...broker, protocol: "kafka" as const, ...group }));
  if (schemaRegistry === undefined || !isThroughService(schemaRegistry)) return brokers;
  const { ip, targetGroupArn, url } = schemaRegistry;
  const address = "schema_registry";
  return [
    ...brokers,
    {
      key: "registry",
      address,
      ...(ip !== undefined && { ip }),
      ...groupOf(targetGroupArn, registryPath),
      ...(url.startsWith("https:") && { protocol: "tls" as const }),
      port: registryPort(url),
      listenerPort: registryPort(url),
      listenerPath: [...registryPath, "url"],
      path: registryPath,
      ...admittedBy(schemaRegistry, registryPath, address),
    },
  ];
}

function kafka(spec: MaterializeMsk): SourceConnection {
  const name = namesOf(spec).kafka;
  const brokers = brokersOf(spec);
  const { protocol, mechanism } = authentications[spec.msk.authentication];
  // A rule sees to it that those are given which the authentication uses.
  const { username, passwordSecret, awsConnection, certificateSecret, keySecret } = spec.materialize;
  const brokerOptions = brokers.map(({ host, port, listenerPort, availabilityZoneId }) => {
    const zone = isCrossRegion(spec) ? sql`` : sql`, AVAILABILITY ZONE ${literal(availabilityZoneId)}`;
    return sql`${literal(`${host}:${port}`)} USING ${throughPrivatelink(spec)} (PORT ${{ number: listenerPort }}${zone})`;
  });
  return {
    name,
    path: ["name"],
    comment: "The Kafka connection. Each port is that of the broker's listener.",
    kind: sql`KAFKA`,
    options: [
      sql`BROKERS (
        ${joinSql(brokerOptions, ",\n        ")}
    )`,
      sql`SECURITY PROTOCOL = ${literal(protocol)}`,
      ...(mechanism ? [sql`SASL MECHANISMS = ${literal(mechanism)}`] : []),
      ...(username ? [sql`SASL USERNAME = ${literal(username)}`] : []),
      ...(passwordSecret ? [sql`SASL PASSWORD = SECRET ${identifier(passwordSecret)}`] : []),
      ...(awsConnection ? [sql`AWS CONNECTION = ${identifier(awsConnection)}`] : []),
      ...(certificateSecret ? [sql`SSL CERTIFICATE = SECRET ${identifier(certificateSecret)}`] : []),
      ...(keySecret ? [sql`SSL KEY = SECRET ${identifier(keySecret)}`] : []),
    ],
    add: (scope, privatelink) => {
      const config = {
        name,
        securityProtocol: protocol,
        ...(mechanism && { saslMechanisms: mechanism }),
        ...(username && { saslUsername: { text: username } }),
        ...(passwordSecret && { saslPassword: { name: passwordSecret } }),
        ...(awsConnection && { awsConnection: { name: awsConnection } }),
        ...(certificateSecret && { sslCertificate: { secret: { name: certificateSecret } } }),
        ...(keySecret && { sslKey: { name: keySecret } }),
        kafkaBroker: brokers.map((broker) => ({
          broker: `${broker.host}:${broker.port}`,
          targetGroupPort: broker.listenerPort,
          ...(isCrossRegion(spec) ? {} : { availabilityZone: broker.availabilityZoneId }),
          privatelinkConnection: { name: privatelink.name },
        })),
        ...privatelink.after,
      };
      scope.add(ConnectionKafka, "brokers", config, ["msk", "brokers"], {
        name: ["name"],
        security_protocol: ["msk", "authentication"],
      });
    },
  };
}

function registry(spec: MaterializeMsk): SourceConnection[] {
  const { schemaRegistry } = spec.materialize;
  if (schemaRegistry === undefined) return [];
  const name = namesOf(spec).registry;
  const { url } = schemaRegistry;
  const isPrivate = isThroughService(schemaRegistry);
  return [
    {
      name,
      path: registryPath,
      comment: "The connection of the schema registry.",
      kind: sql`CONFLUENT SCHEMA REGISTRY`,
      options: [sql`URL ${literal(url)}`, ...(isPrivate ? [throughPrivatelink(spec)] : [])],
      add: (scope, privatelink) => {
        const through = { awsPrivatelink: { name: privatelink.name }, ...privatelink.after };
        const config = { name, url, ...(isPrivate ? through : {}) };
        scope.add(ConnectionConfluentSchemaRegistry, "schema_registry", config, registryPath, { name: ["name"] });
      },
    },
  ];
}

function sources(spec: MaterializeMsk): Source[] {
  const formats = {
    json: sql`JSON`,
    text: sql`TEXT`,
    bytes: sql`BYTES`,
    avro: sql`AVRO USING CONFLUENT SCHEMA REGISTRY CONNECTION ${identifier(namesOf(spec).registry)}`,
  };
  return spec.materialize.sources.map(({ topic, format, ...source }) => ({
    ...source,
    comment: "A source of one topic.",
    from: sql`KAFKA CONNECTION ${identifier(namesOf(spec).kafka)} (TOPIC ${literal(topic)})
    FORMAT ${formats[format]}`,
  }));
}
