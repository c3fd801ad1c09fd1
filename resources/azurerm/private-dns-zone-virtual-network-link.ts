import type { Model } from "../../src/contract/model";
import type { ResourceKnowledge } from "../../src/contract/resource";
import { azureId } from "../parts/ids";
import { textOf } from "../parts/known";
import { anyCase, groupName, writtenSources } from "../parts/read-back";
import { needsImport, refused } from "../parts/refusals";

/** A link of a private DNS zone to a virtual network. */
export const knowledge: ResourceKnowledge = {
  part: "name",
  replacement: {
    costs: ["downtime"],
    effect: "the network does not see the zone in between",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/private_dns_zone_virtual_network_link",
  },
  stops: "the network no longer resolves names of the zone",
  hazards: [
    {
      provider: "hashicorp/azurerm",
      range: ">= 5.0.0",
      argument: "private_dns_zone_name",
      others: ["resource_group_name"],
      when: "isSet",
      behaviour: "unknown-argument",
      effect: "the argument private_dns_zone_name is gone in favour of private_dns_zone_id",
      safe: ["~> 4.55"],
      source: "provider 5.0 upgrade guide",
    },
  ],
  defaults: { registration_enabled: false },
  readsBack: {
    virtual_network_id: anyCase,
    resource_group_name: groupName,
    name: {
      ...groupName,
      source:
        "hashicorp/terraform-provider-azurerm private_dns_zone_virtual_network_link_resource.go: suppress.CaseDifference",
    },
  },
  asWritten: {
    arguments: "private_dns_zone_name registration_enabled tags",
    source: writtenSources.azurerm,
  },
  importId: {
    form: /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.Network\/privateDnsZones\/[^/]+\/virtualNetworkLinks\/[^/]+$/,
    example:
      "/subscriptions/0b1e7f2a-5c3d-4e6f-8a9b-0c1d2e3f4a5b/resourceGroups/rg-network/providers/Microsoft.Network/privateDnsZones/eastus2.privatelink.azure.clickhouse.cloud/virtualNetworkLinks/analytics",
    source:
      "hashicorp/terraform-provider-azurerm website/docs/r/private_dns_zone_virtual_network_link.html.markdown, Import",
  },
  iam: "none",
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source:
    "azurerm documentation: registration_enabled is false by default. Azure DNS: a network is linked to one zone of a name.",
  computedTexts: { id: (around) => azureId("virtualNetworkLinks", around) },
  create({ values, cloud }) {
    const id = textOf(values["id"]) ?? "";
    const links = cloud.all("azurerm_private_dns_zone_virtual_network_link");
    if (links.some((other) => other.id === id)) return needsImport(id);
    const rival = links.find(({ values: other }) =>
      ["virtual_network_id", "private_dns_zone_name"].every((name) => other[name] === values[name]),
    );
    if (rival !== undefined)
      return refused(
        `creating ${id}: Conflict: A virtual network cannot be linked to multiple zones with overlapping namespaces.`,
      );
    return { values };
  },
};
