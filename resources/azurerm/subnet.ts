import type { Model } from "../../src/contract/model";
import type { ResourceKnowledge } from "../../src/contract/resource";
import { azureId } from "../parts/ids";
import { blocksOf, textOf } from "../parts/known";
import { groupName, writtenSources } from "../parts/read-back";
import { errorAt, needsImport } from "../parts/refusals";

/** A subnet. */
export const knowledge: ResourceKnowledge = {
  part: "front",
  replacement: {
    costs: ["downtime"],
    effect: "another subnet: Azure deletes none in which something stands, so that the apply stops",
    source: "hashicorp/terraform-provider-azurerm internal/services/network/subnet_resource.go",
  },
  stops: "connections lose the addresses that they come from",
  readsBack: { resource_group_name: groupName },
  setByOthers: {
    service_endpoints: "whoever looks after the virtual network",
    delegation: "whoever looks after the virtual network",
  },
  defaults: { default_outbound_access_enabled: true, private_endpoint_network_policies: "Disabled" },
  asWritten: {
    arguments: "address_prefixes name private_link_service_network_policies_enabled virtual_network_name",
    source: writtenSources.azurerm,
  },
  importId: {
    form: /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.Network\/virtualNetworks\/[^/]+\/subnets\/[^/]+$/,
    example:
      "/subscriptions/0b1e7f2a-5c3d-4e6f-8a9b-0c1d2e3f4a5b/resourceGroups/rg-network/providers/Microsoft.Network/virtualNetworks/vnet-data/subnets/nat",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/subnet.html.markdown, Import",
  },
  iam: "none",
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source:
    "hashicorp/terraform-provider-azurerm v4.55.0, internal/services/network/subnet_resource.go: defaults, what exists has to be imported. Azure: not deleted while something stands in it.",
  inferred: ["the words in which a subnet in use is not deleted"],
  computedTexts: {
    id: (around) => {
      const network = textOf(around.values["virtual_network_name"]) ?? "";
      return azureId(`virtualNetworks/${network}/subnets`, around);
    },
  },
  create({ values, cloud }) {
    const id = textOf(values["id"]) ?? "";
    return cloud.find("azurerm_subnet", id) === undefined ? { values } : needsImport(id);
  },
  remove({ object, cloud }) {
    const user = cloud
      .all("azurerm_private_link_service")
      .find(({ values }) => blocksOf(values["nat_ip_configuration"]).some(({ subnet_id: id }) => id === object.id));
    if (user === undefined) return [];
    return [
      errorAt(
        undefined,
        `deleting ${object.id}: InUseSubnetCannotBeDeleted: Subnet ${textOf(object.values["name"])} is in use by ${user.id}`,
      ),
    ];
  },
};
