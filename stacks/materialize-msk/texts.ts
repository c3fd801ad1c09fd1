import type { MaterializeMsk } from "../../generated/types/spec";
import { type Prose, prose } from "../../src/contract/prose";
import type { Section } from "../../src/contract/section";
import { securityGroups } from "../families/materialize/handover";
import { frontIn, isCrossRegion, type SourceText } from "../families/materialize/upstream";
import { isThroughService, namesOf } from "./brokers";

/** The stage at which Materialize reads from the brokers. */
export function describeSource(spec: MaterializeMsk): SourceText {
  return {
    connections: prose`the Kafka connection ${namesOf(spec).kafka}`,
    sources: "its sources",
    ports: "with every broker on the port of its own listener",
    notes: [
      prose`Brokers that the connection does not name are contacted outside the private connection. Give every new broker to this spec before it takes partitions.`,
    ],
    failures: [
      {
        symptom: prose`The validation ends with an error about authentication or authorization.`,
        cause: prose`The cluster does not know the user, the role or the certificate, or its access lists do not let it read.`,
        remedy: prose`Compare the named secret with the cluster's own. The network is not at fault: the brokers answered.`,
        stage: "source",
      },
      {
        symptom: prose`Metadata is read, but reading a topic times out.`,
        cause: prose`A broker is missing from the spec, or a listener leads to another broker than its name says.`,
        remedy: prose`Compare ids, hosts and addresses with ${"aws kafka list-nodes"}.`,
        stage: "service",
      },
    ],
  };
}

/** What the connections refer to and somebody has to make. */
export function secrets({ materialize }: MaterializeMsk): Prose[] {
  const { username, passwordSecret, awsConnection, certificateSecret, keySecret, schemaRegistry } = materialize;
  return [
    ...(username === undefined || passwordSecret === undefined
      ? []
      : [
          prose`The connection refers to the secret ${passwordSecret}, which has to exist: ${"CREATE SECRET"} makes it, in Materialize alone. Its value is the password of the cluster's user ${username}, by ${"SCRAM-SHA-512"}.`,
        ]),
    ...(awsConnection === undefined
      ? []
      : [
          prose`The connection refers to the AWS connection ${awsConnection}, which has to exist. The role that it assumes may connect to the cluster and read the topics.`,
        ]),
    ...(certificateSecret === undefined || keySecret === undefined
      ? []
      : [
          prose`The connection refers to the secrets ${certificateSecret} and ${keySecret}, which have to exist: ${"CREATE SECRET"} makes them, in Materialize alone.`,
        ]),
    ...(schemaRegistry === undefined
      ? []
      : [
          isThroughService(schemaRegistry)
            ? prose`The schema registry ${schemaRegistry.url} is reached through the same load balancer; the port of its URL is that of its listener.`
            : prose`The schema registry ${schemaRegistry.url} has no address in the spec, so Materialize connects to it over the internet.`,
        ]),
  ];
}

function crossZone(spec: MaterializeMsk): Prose {
  if (frontIn(spec).kind !== "made")
    return prose`Whoever keeps the existing load balancer says whether it is on. Kafka across Regions requires it; without it a broker is reached from its own zone alone.`;
  return isCrossRegion(spec)
    ? prose`It is on, and has to stay on: Kafka across Regions requires it.`
    : prose`It is on, so that a broker is reached from every zone of the endpoint. AWS bills traffic between zones.`;
}

/** What is peculiar to brokers behind a load balancer. */
export function appendix(spec: MaterializeMsk): Section[] {
  return [...securityGroups(spec), { title: "Cross-zone load balancing", blocks: [crossZone(spec)] }];
}

/** Ways that are documented and that Plinth does not write. */
export const otherWays: readonly Prose[] = [
  prose`The vendor's module ${"terraform-aws-msk-privatelink"} makes a load balancer too, without allowed principals or rules of security groups, and counts its listeners by position. Nothing of it is used here.`,
  prose`Materialize can match brokers by a pattern (${"BROKERS (MATCHING …)"}), behind a feature flag of the vendor. Every broker is named here instead.`,
  prose`MSK's own multi-VPC connectivity is not documented for Materialize. An SSH tunnel and public brokers need no private connection.`,
];
