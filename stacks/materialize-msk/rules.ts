import type { MaterializeMsk } from "../../generated/types/spec";
import type { Rule } from "../../src/contract/spec-rule";
import { isCrossRegion, zonesOf } from "../families/materialize/upstream";
import { eachOf } from "../parts/checks";
import { authentications, brokersOf, registryPort } from "./brokers";

/** What the schema cannot say about a spec of this topology alone. */
export const rules: readonly Rule<MaterializeMsk>[] = [
  {
    code: "broker-host-of-other-id",
    severity: "error",
    title: "A broker's host is that of another broker",
    why: "MSK names the broker with id 2 b-2. With the wrong host the listener leads to a broker that refuses the connection's partitions.",
    fix: "Compare id, host and address with aws kafka list-nodes.",
    source: "Amazon MSK developer guide, bootstrap brokers",
    check: eachOf(brokersOf, ["host"], ({ id, host }) => {
      const named = /^b-([0-9]+)\./.exec(host)?.[1];
      return named !== undefined && Number(named) !== id && `${host} is the name of broker ${named}, not of ${id}`;
    }),
  },
  {
    code: "serverless-broker",
    severity: "error",
    title: "A host is that of a serverless cluster",
    why: "A serverless cluster has one bootstrap name and no brokers with addresses of their own, so no listener can lead to one of them.",
    fix: "Use a provisioned cluster.",
    source: "Amazon MSK developer guide, MSK Serverless",
    check: eachOf(
      brokersOf,
      ["host"],
      ({ host }) => /\.kafka-serverless\./.test(host) && `${host} is the name of a serverless cluster`,
    ),
  },
  {
    code: "broker-port-of-other-authentication",
    severity: "warning",
    title: "A broker's port is not that of the authentication",
    why: "MSK has a port for each way: 9096 for SASL/SCRAM, 9098 for IAM, 9094 for TLS. On another port the handshake fails, although the target is healthy.",
    fix: "Use the port of the authentication, unless the cluster stands behind other ports.",
    source: "Amazon MSK developer guide, port information; Materialize documentation, AWS PrivateLink connections",
    check: eachOf(brokersOf, ["port"], ({ port }, { msk: { authentication } }) => {
      const expected = authentications[authentication].port;
      return port !== expected && `${authentication} is on port ${expected}, not ${port}`;
    }),
  },
  {
    code: "broker-zone-without-subnet",
    severity: "error",
    title: "A broker lies in an availability zone that the load balancer is not in",
    why: "Materialize looks for each broker in the zone that its connection names, and its endpoint is only in the zones of the load balancer.",
    fix: "Add a subnet in the broker's zone, or correct availabilityZoneIds of what exists: the load balancer is enabled for the subnets that the brokers are in.",
    source: "Materialize documentation, AWS PrivateLink connections",
    check: eachOf(
      brokersOf,
      ["availabilityZoneId"],
      ({ availabilityZoneId: zone }, spec) =>
        // Across regions no zones are named.
        !isCrossRegion(spec) &&
        zonesOf(spec).length > 0 &&
        !zonesOf(spec).includes(zone) &&
        `${spec.network.subnets === undefined ? "the load balancer is not" : "no subnet of the load balancer is"} in ${zone}`,
    ),
  },
  {
    code: "credential-missing",
    severity: "error",
    title: "The authentication needs something that is not given",
    why: "Without it the cluster refuses the connection, or Materialize refuses to make it.",
    fix: "Name the user, the secret or the AWS connection. Secrets are named, never given.",
    source: "Materialize documentation, CREATE CONNECTION, Kafka; MaterializeInc/materialize 0.11.6, measured",
    check: ({ msk: { authentication }, materialize }) =>
      authentications[authentication].needs
        .filter((name) => materialize[name] === undefined)
        .map((name) => ({ path: ["materialize"], message: `${authentication} needs materialize.${name}` })),
  },
  {
    code: "credential-unused",
    severity: "error",
    title: "Something is given that the authentication does not use",
    why: "It would have no effect, and suggests that another authentication is meant.",
    fix: "Remove it, or correct msk.authentication.",
    source: "Materialize documentation, CREATE CONNECTION, Kafka",
    check: ({ msk: { authentication }, materialize }) =>
      Object.values(authentications)
        .flatMap(({ needs }) => needs)
        .filter((name) => materialize[name] !== undefined && !authentications[authentication].needs.includes(name))
        .map((name) => ({ path: ["materialize", name], message: `${authentication} does not use it` })),
  },
  {
    code: "avro-without-registry",
    severity: "error",
    title: "A source reads Avro, but there is no schema registry",
    why: "CREATE SOURCE takes the schemas of Avro messages from the connection of a schema registry.",
    fix: "Give materialize.schemaRegistry.",
    source: "Materialize documentation, CREATE SOURCE, Kafka",
    check: eachOf(
      ({ materialize: { sources } }) =>
        sources.map((source, index) => ({ ...source, path: ["materialize", "sources", index] })),
      ["format"],
      ({ format }, { materialize }) =>
        format === "avro" && materialize.schemaRegistry === undefined && "avro needs materialize.schemaRegistry",
    ),
  },
  {
    code: "url-port-out-of-range",
    severity: "error",
    title: "The port of a URL is no port",
    why: "The listener has the port of the URL, and ports go from 1 to 65535.",
    fix: "Correct the URL.",
    source: "Elastic Load Balancing API, CreateListener",
    at: ["materialize", "schemaRegistry", "url"],
    finds: ({ materialize: { schemaRegistry } }) => {
      if (schemaRegistry === undefined) return false;
      const { url } = schemaRegistry;
      const port = registryPort(url);
      return (port < 1 || port > 65535) && `${url} has no port from 1 to 65535`;
    },
  },
];
