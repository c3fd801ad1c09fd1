import type { MaterializeMsk } from "../../generated/types/spec";
import type { Path } from "../../src/contract/problem";
import type { Claim, Rule } from "../../src/contract/topology";
import { privatelinkName } from "../parts/materialize";
import { isZoneCovered, materializeClaims, materializeRules, type RuleSubject } from "../parts/materialize-rules";
import { behind, kafkaName, registryName, registryPort } from "./brokers";

type SpecRule = Rule<MaterializeMsk>;
type Credential = "username" | "passwordSecret" | "awsConnection" | "certificateSecret" | "keySecret";

const brokersPath: Path = ["msk", "brokers"];
const ports = { SASL_SCRAM: 9096, SASL_IAM: 9098, TLS: 9094 } as const;
const credentials: { readonly [authentication in MaterializeMsk["msk"]["authentication"]]: readonly Credential[] } = {
  SASL_SCRAM: ["username", "passwordSecret"],
  SASL_IAM: ["awsConnection"],
  TLS: ["certificateSecret", "keySecret"],
};
const allCredentials = Object.values(credentials).flat();

const subject: RuleSubject<MaterializeMsk> = {
  behind,
  objects: (spec) => [
    { name: privatelinkName(spec), path: ["name"] },
    { name: kafkaName(spec), path: ["name"] },
    ...(spec.materialize.schemaRegistry === undefined
      ? []
      : [{ name: registryName(spec), path: ["materialize", "schemaRegistry"] }]),
    ...spec.materialize.sources.map(({ name }, index) => ({
      name,
      path: ["materialize", "sources", index, "name"],
    })),
  ],
  hosts: ({ msk }) => msk.brokers.map(({ host }, index) => ({ host, path: [...brokersPath, index, "host"] })),
};

const hostOfOtherId: SpecRule = {
  code: "broker-host-of-other-id",
  severity: "error",
  title: "A broker's host is that of another broker",
  why: "MSK names the broker with id 2 b-2. With the wrong host the listener leads to a broker that refuses the connection's partitions.",
  fix: "Compare id, host and address with aws kafka list-nodes.",
  source: "Amazon MSK developer guide, bootstrap brokers",
  check: ({ msk }) =>
    msk.brokers.flatMap(({ id, host }, index) => {
      const named = /^b-([0-9]+)\./.exec(host)?.[1];
      return named === undefined || Number(named) === id
        ? []
        : [{ path: [...brokersPath, index, "host"], message: `${host} is the name of broker ${named}, not of ${id}` }];
    }),
};

const serverless: SpecRule = {
  code: "serverless-broker",
  severity: "error",
  title: "A host is that of a serverless cluster",
  why: "A serverless cluster has one bootstrap name and no brokers with addresses of their own, so no listener can lead to one of them.",
  fix: "Use a provisioned cluster.",
  source: "Amazon MSK developer guide, MSK Serverless",
  check: ({ msk }) =>
    msk.brokers.flatMap(({ host }, index) =>
      /\.kafka-serverless\./.test(host)
        ? [{ path: [...brokersPath, index, "host"], message: `${host} is the name of a serverless cluster` }]
        : [],
    ),
};

const otherPort: SpecRule = {
  code: "broker-port-of-other-authentication",
  severity: "warning",
  title: "A broker's port is not that of the authentication",
  why: "MSK has a port for each way: 9096 for SASL/SCRAM, 9098 for IAM, 9094 for TLS. On another port the handshake fails, although the target is healthy.",
  fix: "Use the port of the authentication, unless the cluster stands behind other ports.",
  source: "Amazon MSK developer guide, port information; Materialize documentation, AWS PrivateLink connections",
  check: ({ msk }) =>
    msk.brokers.flatMap(({ port }, index) =>
      port === ports[msk.authentication]
        ? []
        : [
            {
              path: [...brokersPath, index, "port"],
              message: `${msk.authentication} is on port ${ports[msk.authentication]}, not ${port}`,
            },
          ],
    ),
};

const zoneWithoutSubnet: SpecRule = {
  code: "broker-zone-without-subnet",
  severity: "error",
  title: "A broker lies in an availability zone that the load balancer is not in",
  why: "Materialize looks for each broker in the zone that its connection names, and its endpoint is only in the zones of the load balancer.",
  fix: "Add a subnet in the broker's zone: the load balancer is enabled for the subnets that the brokers are in.",
  source: "Materialize documentation, AWS PrivateLink connections",
  check: (spec) =>
    spec.msk.brokers.flatMap(({ availabilityZoneId }, index) =>
      isZoneCovered(spec, availabilityZoneId)
        ? []
        : [
            {
              path: [...brokersPath, index, "availabilityZoneId"],
              message: `no subnet of the load balancer is in ${availabilityZoneId}`,
            },
          ],
    ),
};

const missingCredential: SpecRule = {
  code: "credential-missing",
  severity: "error",
  title: "The authentication needs something that is not given",
  why: "Without it the cluster refuses the connection, or Materialize refuses to make it.",
  fix: "Name the user, the secret or the AWS connection. Secrets are named, never given.",
  source: "Materialize documentation, CREATE CONNECTION, Kafka; MaterializeInc/materialize 0.11.6, measured",
  check: ({ msk, materialize }) =>
    credentials[msk.authentication]
      .filter((name) => materialize[name] === undefined)
      .map((name) => ({ path: ["materialize"], message: `${msk.authentication} needs materialize.${name}` })),
};

const unusedCredential: SpecRule = {
  code: "credential-unused",
  severity: "error",
  title: "Something is given that the authentication does not use",
  why: "It would have no effect, and suggests that another authentication is meant.",
  fix: "Remove it, or correct msk.authentication.",
  source: "Materialize documentation, CREATE CONNECTION, Kafka",
  check: ({ msk, materialize }) =>
    allCredentials
      .filter((name) => materialize[name] !== undefined && !credentials[msk.authentication].includes(name))
      .map((name) => ({ path: ["materialize", name], message: `${msk.authentication} does not use it` })),
};

const avroWithoutRegistry: SpecRule = {
  code: "avro-without-registry",
  severity: "error",
  title: "A source reads Avro, but there is no schema registry",
  why: "CREATE SOURCE takes the schemas of Avro messages from the connection of a schema registry.",
  fix: "Give materialize.schemaRegistry.",
  source: "Materialize documentation, CREATE SOURCE, Kafka",
  check: ({ materialize }) =>
    materialize.schemaRegistry !== undefined
      ? []
      : materialize.sources.flatMap(({ format }, index) =>
          format === "avro"
            ? [
                {
                  path: ["materialize", "sources", index, "format"],
                  message: "avro needs materialize.schemaRegistry",
                },
              ]
            : [],
        ),
};

const registryPortRange: SpecRule = {
  code: "url-port-out-of-range",
  severity: "error",
  title: "The port of a URL is no port",
  why: "The listener has the port of the URL, and ports go from 1 to 65535.",
  fix: "Correct the URL.",
  source: "Elastic Load Balancing API, CreateListener",
  check: ({ materialize: { schemaRegistry } }) => {
    if (schemaRegistry === undefined) return [];
    const { url } = schemaRegistry;
    const port = registryPort(url);
    return port < 1 || port > 65535
      ? [{ path: ["materialize", "schemaRegistry", "url"], message: `${url} has no port from 1 to 65535` }]
      : [];
  },
};

/** What the schema cannot say about a spec of this topology. */
export const rules: readonly SpecRule[] = [
  ...materializeRules(subject),
  hostOfOtherId,
  serverless,
  otherPort,
  zoneWithoutSubnet,
  missingCredential,
  unusedCredential,
  avroWithoutRegistry,
  registryPortRange,
];

/** What a spec owns. */
export function claims(spec: MaterializeMsk): Claim[] {
  return materializeClaims(spec, subject);
}
