import type { Cloud, CloudObject, Diagnostic, Model } from "../../src/contract/model";
import type { ResourceKnowledge } from "../../src/contract/resource";
import type { ObjectValue } from "../../src/contract/value";
import {
  answerConnection,
  connect,
  dropConnection,
  findEndpointService,
  isAllowed,
} from "../parts/endpoint-connections";
import { isGiven, textOf } from "../parts/known";
import { isConnectivityOn } from "../parts/msk-connectivity";
import { acceptInvitation, invitationStatus } from "../parts/ram-invitations";
import { writtenSources } from "../parts/read-back";
import { errorAt, refused } from "../parts/refusals";
import { withComputed } from "../parts/with-computed";

const type = "clickhouse_clickpipes_reverse_private_endpoint";

/** Account that ClickPipes connects from. (ClickHouse documentation, AWS PrivateLink for ClickPipes) */
const clickpipesAccount = "072088201116";

/** Arguments that each type needs, with the provider's summary where they are missing. */
const needs: { readonly [type: string]: readonly string[] } = {
  VPC_ENDPOINT_SERVICE: ["vpc_endpoint_service_name"],
  VPC_RESOURCE: ["vpc_resource_configuration_id", "vpc_resource_share_arn"],
  MSK_MULTI_VPC: ["msk_cluster_arn", "msk_authentication"],
  GCP_PSC_SERVICE_ATTACHMENT: ["gcp_service_attachment"],
};

/** A reverse private endpoint of ClickPipes. */
export const knowledge: ResourceKnowledge = {
  part: "endpoint",
  leadsTo: "vpc_endpoint_service_name vpc_resource_configuration_id msk_cluster_arn",
  replacement: {
    costs: ["new-id", "acceptance", "downtime"],
    effect:
      "another endpoint with other DNS names: its connection has to be accepted within a day, and every ClickPipe that uses the old one stops",
    source:
      "ClickHouse/terraform-provider-clickhouse clickpipe_reverse_private_endpoint.go; ClickPipes documentation, AWS PrivateLink",
  },
  stops: "ClickPipes that read through the endpoint stop; another one has another id and has to be accepted again",
  hazards: [
    {
      provider: "ClickHouse/clickhouse",
      range: "< 3.16.0",
      argument: "gcp_service_attachment",
      when: "isSet",
      behaviour: "unknown-argument",
      effect: "the type GCP_PSC_SERVICE_ATTACHMENT is unknown",
      safe: ["~> 3.25"],
      source: "provider PR 548",
    },
  ],
  states: {
    attribute: "status",
    values: {
      Ready: { is: "ready", meaning: "ClickPipes can connect through the endpoint" },
      Provisioning: { is: "waiting", meaning: "ClickPipes makes the endpoint" },
      PendingAcceptance: {
        is: "waiting",
        meaning: "the service's owner has not accepted the connection; removed after a day",
        removedAfter: 24,
      },
      Rejected: {
        is: "refused",
        meaning: "the service's owner refused the connection; removed after a day",
        removedAfter: 24,
      },
      Failed: {
        is: "refused",
        meaning: "ClickPipes could not make the endpoint; removed after seven days",
        removedAfter: 7 * 24,
        remedy: "Correct the cause and make the endpoint anew. ClickPipes deletes a failed endpoint after 7 days.",
        isMadeAnew: true,
      },
      Expired: {
        is: "refused",
        meaning: "ClickPipes removed the endpoint",
        removedAfter: 0,
        remedy:
          "The endpoint is removed. Find out why nobody accepted it before you apply: the new endpoint ends in the same way.",
      },
    },
  },
  asWritten: {
    arguments: `description msk_authentication msk_cluster_arn service_id type vpc_endpoint_service_name
      vpc_resource_configuration_id vpc_resource_share_arn`,
    source: writtenSources.clickhouse,
  },
  importId: {
    form: /^[0-9a-f-]{36}:[0-9a-f-]{36}$/,
    example: "6d3a0b3c-8f5e-4d2a-9a57-0c5d2f0b7e11:1e8b5c27-3a09-48d5-8602-57270a5c2b66",
    source:
      "ClickHouse/terraform-provider-clickhouse v3.25.3 docs/resources/clickpipes_reverse_private_endpoint.md, Import",
  },
  iam: "none",
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `ClickHouse/clickhouse 3.25.3, clickpipe_reverse_private_endpoint.go: creation looks at the arguments that a
type needs, then waits ten minutes until the status is no longer Provisioning; PendingAcceptance and Failed count as
success; the state is written only then; an update always fails. Measured: values of type and msk_authentication at
validate, nothing else. ClickHouse documentation, AWS PrivateLink for ClickPipes: removed after one day unaccepted or
rejected, seven days failed, at once expired; one endpoint a resource share; account 072088201116.`,
  inferred: [
    "what the account of ClickPipes may not reach ends as Failed",
    "an endpoint service that the spec did not make asks for acceptance",
  ],
  // ClickHouse/clickhouse 3.25.3, clickpipe_reverse_private_endpoint.go
  planning: {
    framework: true,
    keeps: ["id"],
  },
  importId: (values) => `${textOf(values["service_id"])}:${textOf(values["id"])}`,
  state: "status",
  validate: (config) => [
    ...oneOf(config, "type", Object.keys(needs)),
    ...oneOf(config, "msk_authentication", ["SASL_IAM", "SASL_SCRAM"]),
  ],
  create({ planned, values, cloud }) {
    const names = needs[textOf(values["type"]) ?? ""] ?? [];
    if (names.some((name) => !isGiven(values[name]))) {
      const plural = names.length > 1;
      return refused(
        `Missing required field${plural ? "s" : ""}`,
        `${names.join(" and ")} ${plural ? "are" : "is"} required when type is ${textOf(values["type"])}`,
      );
    }
    const endpointId = textOf(values["endpoint_id"]) ?? "";
    const made = (status: string) =>
      withComputed(planned, values, {
        status,
        ...(status === "Failed" ? { dns_names: [] } : {}),
        private_dns_names: privateNames(values),
      });
    if (!cloud.surroundings.reversePrivateEndpointsProvision) {
      cloud.put(type, textOf(values["id"]) ?? "", made("Provisioning"));
      return refused(
        "Error waiting for ClickPipe reverse private endpoint to be ready",
        "the endpoint is still Provisioning after 10 minutes; it exists, but Terraform does not know it",
      );
    }
    return { values: made(reach(values, endpointId, cloud)) };
  },
  update: () => refused("Update not supported", "ClickPipe reverse private endpoints cannot be updated"),
  remove({ object, cloud }) {
    dropConnection(endpointOf(object), cloud);
    return [];
  },
  read: ({ values }) => (values["status"] === "Expired" ? undefined : values),
  waitsFor: ({ values }) => (values["status"] === "PendingAcceptance" ? `the owner of ${targetOf(values)}` : undefined),
  isDue: ({ age }) => age > 0,
  accept: (object, cloud) => answer(object, "available", cloud),
  reject: (object, cloud) => answer(object, "rejected", cloud),
  disconnect: (object, cloud) => answer(object, "rejected", cloud),
  pass({ values, age }) {
    const lifetime = knowledge.states?.values[textOf(values["status"]) ?? ""]?.removedAfter;
    return lifetime !== undefined && age >= lifetime ? undefined : values;
  },
};

/** The status that an endpoint gets once it is provisioned. */
function reach(values: ObjectValue, endpointId: string, cloud: Cloud): string {
  switch (values["type"]) {
    case "VPC_ENDPOINT_SERVICE": {
      const name = textOf(values["vpc_endpoint_service_name"]) ?? "";
      const service = findEndpointService(name, cloud);
      if (service !== undefined && !isAllowed(service, `arn:aws:iam::${clickpipesAccount}:root`)) return "Failed";
      return connect(name, endpointId, cloud) === "available" ? "Ready" : "PendingAcceptance";
    }
    case "VPC_RESOURCE":
      return isShared(values, cloud) ? "Ready" : "Failed";
    case "MSK_MULTI_VPC":
      return isClusterOpen(values, cloud) ? "Ready" : "Failed";
    default:
      return cloud.surroundings.acceptance === "automatic" ? "Ready" : "PendingAcceptance";
  }
}

/** Whether a share that was made here is for ClickPipes, holds the resource, was not declined and serves no other endpoint. */
function isShared(values: ObjectValue, cloud: Cloud): boolean {
  const share = textOf(values["vpc_resource_share_arn"]) ?? "";
  const isUsed = cloud.all(type).some((other) => other.values["vpc_resource_share_arn"] === share);
  if (isUsed) return false;
  if (cloud.find("aws_ram_resource_share", share) === undefined) return true;
  const configuration = cloud.find(
    "aws_vpclattice_resource_configuration",
    textOf(values["vpc_resource_configuration_id"]) ?? "",
  );
  const resources = cloud
    .all("aws_ram_resource_association")
    .filter((association) => association.values["resource_share_arn"] === share)
    .map((association) => association.values["resource_arn"]);
  const invitation = invitationStatus(share, clickpipesAccount, cloud);
  if (invitation === undefined || invitation === "REJECTED") return false;
  if (configuration !== undefined && !resources.includes(configuration.values["arn"] ?? null)) return false;
  acceptInvitation(share, clickpipesAccount, cloud);
  return true;
}

/** Whether a cluster has connectivity on and, where its policy was made here, lets ClickPipes in. */
function isClusterOpen(values: ObjectValue, cloud: Cloud): boolean {
  const cluster = textOf(values["msk_cluster_arn"]) ?? "";
  const way = values["msk_authentication"] === "SASL_IAM" ? "iam" : "scram";
  if (!isConnectivityOn(cluster, way, cloud)) return false;
  const policy = textOf(cloud.find("aws_msk_cluster_policy", cluster)?.values["policy"]);
  if (policy === undefined) return cloud.find("aws_msk_cluster", cluster) === undefined;
  return policy.includes(clickpipesAccount) && policy.includes("kafka:CreateVpcConnection");
}

/** Brokers of a cluster keep their names; other endpoints have custom names only. */
function privateNames(values: ObjectValue): readonly string[] {
  const [, name, uuid = ""] = (textOf(values["msk_cluster_arn"]) ?? "").split("/");
  if (name === undefined) return [];
  return [1, 2, 3].map((broker) => `b-${broker}.${name}.${uuid.slice(0, 6)}.c5.kafka.amazonaws.com`);
}

function targetOf(values: ObjectValue): string {
  return textOf(values["vpc_endpoint_service_name"]) ?? textOf(values["gcp_service_attachment"]) ?? "the resource";
}

function endpointOf({ values }: CloudObject): string {
  return textOf(values["endpoint_id"]) ?? "";
}

function answer(object: CloudObject, state: "available" | "rejected", cloud: Cloud): ObjectValue {
  answerConnection(endpointOf(object), state, cloud);
  return { ...object.values, status: state === "available" ? "Ready" : "Rejected" };
}

function oneOf(config: ObjectValue, name: string, allowed: readonly string[]): Diagnostic[] {
  const text = textOf(config[name]);
  if (text === undefined || allowed.includes(text)) return [];
  const list = allowed.map((word) => `"${word}"`).join(" ");
  return [
    errorAt(
      [name],
      "Invalid Attribute Value Match",
      `Attribute ${name} value must be one of: [${list}], got: "${text}"`,
    ),
  ];
}
