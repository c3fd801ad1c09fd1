import type { Cloud, Model } from "../../src/contract/model";
import type { ResourceKnowledge } from "../../src/contract/resource";
import type { ObjectValue } from "../../src/contract/value";
import { blocksOf, textOf } from "../parts/known";
import { writtenSources } from "../parts/read-back";
import { refused } from "../parts/refusals";
import { withComputed } from "../parts/with-computed";

const type = "clickhouse_clickpipes_reverse_private_endpoint";

/** Custom private DNS names of a reverse private endpoint. */
export const knowledge: ResourceKnowledge = {
  part: "name",
  replacement: {
    costs: ["downtime"],
    effect: "the custom names do not resolve until they are mapped again",
    source: "ClickHouse/terraform-provider-clickhouse clickpipe_reverse_private_endpoint_custom_private_dns.go",
  },
  stops: "ClickPipes no longer resolve the names that it holds",
  hazards: [
    {
      provider: "ClickHouse/clickhouse",
      range: "< 3.16.0",
      argument: "service_id",
      when: "isSet",
      behaviour: "unknown-resource",
      effect: "the resource is unknown",
      safe: ["~> 3.25"],
      source: "provider PR 552",
    },
  ],
  asWritten: {
    arguments: "mapping.private_dns_name reverse_private_endpoint_id service_id",
    source: writtenSources.clickhouse,
  },
  importId: {
    form: /^[0-9a-f-]{36}:[0-9a-f-]{36}$/,
    example: "6d3a0b3c-8f5e-4d2a-9a57-0c5d2f0b7e11:1e8b5c27-3a09-48d5-8602-57270a5c2b66",
    source:
      "ClickHouse/terraform-provider-clickhouse v3.25.3 docs/resources/clickpipes_reverse_private_endpoint_custom_private_dns.md, Import",
  },
  iam: "none",
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `ClickHouse/clickhouse 3.25.3, clickpipe_reverse_private_endpoint_custom_private_dns.go; measured: names are
not checked before the apply. ClickHouse documentation, ClickPipes networking: exact names or a wildcard of one label,
unique in a service, not below local, localhost, internal, corp or private; not for MSK_MULTI_VPC.`,
  inferred: ["the words of refusals"],
  // ClickHouse/clickhouse 3.25.3, clickpipe_reverse_private_endpoint_custom_private_dns.go
  planning: {
    framework: true,
    keeps: ["id"],
  },
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
