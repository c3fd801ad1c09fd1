import type { Cloud, CloudObject, Diagnostic, Model } from "../../contract/model";
import type { ObjectValue } from "../../contract/value";
import { errorAt, refused } from "../diagnostics";
import { blocksOf, isGiven, textOf } from "../known";
import { isConnectivityOn } from "./aws-msk";
import { acceptInvitation, invitationStatus } from "./aws-ram";
import { answerConnection, connect, dropConnection, findEndpointService, isAllowed } from "./endpoint-connections";
import { withComputed } from "./with-computed";

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

/** Hours after which ClickPipes removes an endpoint that is in a state. */
const lifetimes: { readonly [status: string]: number } = {
  PendingAcceptance: 24,
  Rejected: 24,
  Failed: 7 * 24,
  Expired: 0,
};

/** A reverse private endpoint of ClickPipes. */
export const clickhouseReversePrivateEndpoint: Model = {
  type,
  source: `ClickHouse/clickhouse 3.25.3, clickpipe_reverse_private_endpoint.go: creation looks at the arguments that a
type needs, then waits ten minutes until the status is no longer Provisioning; PendingAcceptance and Failed count as
success; the state is written only then; an update always fails. Measured: values of type and msk_authentication at
validate, nothing else. ClickHouse documentation, AWS PrivateLink for ClickPipes: removed after one day unaccepted or
rejected, seven days failed, at once expired; one endpoint a resource share; account 072088201116.`,
  inferred: [
    "what the account of ClickPipes may not reach ends as Failed",
    "an endpoint service that the spec did not make asks for acceptance",
  ],
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
    const lifetime = lifetimes[textOf(values["status"]) ?? ""];
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

/** Custom private DNS names of a reverse private endpoint. */
export const clickhouseReversePrivateEndpointCustomPrivateDns: Model = {
  type: "clickhouse_clickpipes_reverse_private_endpoint_custom_private_dns",
  source: `ClickHouse/clickhouse 3.25.3, clickpipe_reverse_private_endpoint_custom_private_dns.go; measured: names are
not checked before the apply. ClickHouse documentation, ClickPipes networking: exact names or a wildcard of one label,
unique in a service, not below local, localhost, internal, corp or private; not for MSK_MULTI_VPC.`,
  inferred: ["the words of refusals"],
  create: ({ planned, values, cloud }) => {
    const reason = whyNoNames(values, cloud);
    if (reason !== undefined) return refuseNames(reason);
    const id = `${textOf(values["service_id"])}:${textOf(values["reverse_private_endpoint_id"])}`;
    return { values: withComputed(planned, values, { id }) };
  },
  update: ({ values, cloud }) => {
    const reason = whyNoNames(values, cloud);
    return reason === undefined ? { values } : refuseNames(reason);
  },
  read: ({ values }, cloud) =>
    cloud.find(type, textOf(values["reverse_private_endpoint_id"]) ?? "") === undefined ? undefined : values,
};

function refuseNames(reason: string) {
  return refused("Error updating ClickPipe reverse private endpoint custom private DNS mappings", reason);
}

function namesOf(values: ObjectValue): string[] {
  return blocksOf(values["mapping"]).map((mapping) => textOf(mapping["private_dns_name"]) ?? "");
}

function whyNoNames(values: ObjectValue, cloud: Cloud): string | undefined {
  const endpoint = cloud.find(type, textOf(values["reverse_private_endpoint_id"]) ?? "");
  if (endpoint === undefined) return "status: 404, reverse private endpoint not found";
  if (endpoint.values["type"] === "MSK_MULTI_VPC")
    return "custom private DNS is not supported for reverse private endpoints of type MSK_MULTI_VPC";
  const names = namesOf(values);
  const bad = names.find((name) => !/^(\*\.)?([a-z0-9_-]+\.)+[a-z0-9-]+\.?$/i.test(name));
  if (bad !== undefined) return `private DNS name "${bad}" is not an exact name or a wildcard of one label`;
  const reserved = names.find((name) => /\.(local|localhost|internal|corp|private)\.?$/i.test(name));
  if (reserved !== undefined) return `private DNS name "${reserved}" has a reserved suffix`;
  const others = cloud
    .all("clickhouse_clickpipes_reverse_private_endpoint_custom_private_dns")
    .filter(
      (other) =>
        other.values["service_id"] === values["service_id"] &&
        other.values["reverse_private_endpoint_id"] !== values["reverse_private_endpoint_id"],
    )
    .flatMap((other) => namesOf(other.values));
  const taken = names.find((name, index) => others.includes(name) || names.indexOf(name) !== index);
  return taken === undefined ? undefined : `private DNS name "${taken}" is already mapped in this service`;
}
