import type { Model } from "../../src/contract/model";
import type { ResourceKnowledge } from "../../src/contract/resource";
import { azureId } from "../parts/ids";
import { textOf } from "../parts/known";
import { groupName, writtenSources } from "../parts/read-back";
import { errorAt, needsImport, refused } from "../parts/refusals";

/** A private DNS zone. */
export const knowledge: ResourceKnowledge = {
  part: "name",
  replacement: {
    costs: ["downtime"],
    effect: "names of the zone do not resolve until the new zone, its records and its links are there",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/private_dns_zone",
  },
  stops: "its names no longer resolve to the endpoint",
  readsBack: { resource_group_name: groupName },
  asWritten: {
    arguments: "name tags",
    source: writtenSources.azurerm,
  },
  importId: {
    form: /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.Network\/privateDnsZones\/[^/]+$/,
    example:
      "/subscriptions/0b1e7f2a-5c3d-4e6f-8a9b-0c1d2e3f4a5b/resourceGroups/rg-network/providers/Microsoft.Network/privateDnsZones/eastus2.privatelink.azure.clickhouse.cloud",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/private_dns_zone.html.markdown, Import",
  },
  iam: "none",
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source:
    "azurerm: what exists has to be imported. Azure DNS: a zone that a network is linked to cannot be deleted, and a name has at least two labels.",
  computedTexts: { id: (around) => azureId("privateDnsZones", around) },
  create({ values, cloud }) {
    const [id, name] = [textOf(values["id"]) ?? "", textOf(values["name"]) ?? ""];
    if (cloud.find("azurerm_private_dns_zone", id) !== undefined) return needsImport(id);
    if (!/^([A-Za-z0-9_-]{1,63}\.)+[A-Za-z0-9_-]{1,63}$/.test(name))
      return refused(`creating Private DNS Zone ${name}: BadRequest: The domain name '${name}' is invalid.`);
    return { values };
  },
  remove({ object, cloud }) {
    const link = cloud
      .all("azurerm_private_dns_zone_virtual_network_link")
      .find(({ values }) => values["private_dns_zone_name"] === object.values["name"]);
    return link === undefined
      ? []
      : [errorAt(undefined, `deleting ${object.id}: Can't delete DNS zone because it has virtual network links.`)];
  },
};
