import type { Model } from "../../src/contract/model";
import type { ResourceKnowledge } from "../../src/contract/resource";
import { azureId } from "../parts/ids";
import { textOf } from "../parts/known";
import { groupName, writtenSources } from "../parts/read-back";
import { errorAt, needsImport } from "../parts/refusals";

/** An A record of a private DNS zone. */
export const knowledge: ResourceKnowledge = {
  part: "name",
  replacement: {
    costs: ["downtime"],
    effect: "the name does not resolve in between, and caches keep that for a while",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/private_dns_a_record",
  },
  stops: "the name no longer resolves to the endpoint",
  hazards: [
    {
      provider: "hashicorp/azurerm",
      range: ">= 5.0.0",
      argument: "zone_name",
      others: ["resource_group_name"],
      when: "isSet",
      behaviour: "unknown-argument",
      effect: "the argument zone_name is gone in favour of private_dns_zone_id",
      safe: ["~> 4.55"],
      source: "provider 5.0 upgrade guide",
    },
  ],
  readsBack: { resource_group_name: groupName },
  asWritten: {
    arguments: "name records tags ttl zone_name",
    source: writtenSources.azurerm,
  },
  importId: {
    form: /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.Network\/privateDnsZones\/[^/]+\/A\/[^/]+$/,
    example:
      "/subscriptions/0b1e7f2a-5c3d-4e6f-8a9b-0c1d2e3f4a5b/resourceGroups/rg-network/providers/Microsoft.Network/privateDnsZones/eastus2.privatelink.azure.clickhouse.cloud/A/*",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/private_dns_a_record.html.markdown, Import",
  },
  iam: "none",
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: "azurerm: what exists has to be imported; range of ttl.",
  computedTexts: { id: (around) => azureId("A", around) },
  validate(config) {
    const ttl = config["ttl"];
    if (typeof ttl !== "number" || (ttl >= 0 && ttl <= 2147483647)) return [];
    return [errorAt(["ttl"], `expected ttl to be in the range (0 - 2147483647), got ${ttl}`)];
  },
  create({ values, cloud }) {
    const id = textOf(values["id"]) ?? "";
    return cloud.find("azurerm_private_dns_a_record", id) === undefined ? { values } : needsImport(id);
  },
};
