import type { Model } from "../../src/contract/model";
import type { ResourceKnowledge } from "../../src/contract/resource";
import { textOf } from "../parts/known";
import { anyCase, writtenSources } from "../parts/read-back";
import { needsImport } from "../parts/refusals";

/** A network interface in a pool of a load balancer. */
export const knowledge: ResourceKnowledge = {
  part: "front",
  replacement: {
    costs: ["downtime"],
    effect: "the machine is taken out of the pool, and the new one serves only once its probe is answered",
    source:
      "hashicorp/terraform-provider-azurerm internal/services/network/network_interface_backend_address_pool_association_resource.go",
  },
  stops: "the machine gets no connections any more",
  readsBack: { network_interface_id: anyCase },
  asWritten: { arguments: "backend_address_pool_id ip_configuration_name", source: writtenSources.azurerm },
  importId: {
    form: /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.Network\/networkInterfaces\/[^/]+\/ipConfigurations\/[^/|]+\|\/subscriptions\/.+\/backendAddressPools\/[^/]+$/,
    example:
      "/subscriptions/0b1e7f2a-5c3d-4e6f-8a9b-0c1d2e3f4a5b/resourceGroups/rg-network/providers/Microsoft.Network/networkInterfaces/vm-orders-nic/ipConfigurations/internal|/subscriptions/0b1e7f2a-5c3d-4e6f-8a9b-0c1d2e3f4a5b/resourceGroups/rg-network/providers/Microsoft.Network/loadBalancers/orders/backendAddressPools/writer",
    source:
      "hashicorp/terraform-provider-azurerm website/docs/r/network_interface_backend_address_pool_association.html.markdown, Import",
  },
  iam: "none",
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source:
    "hashicorp/terraform-provider-azurerm v4.55.0, internal/services/network/network_interface_backend_address_pool_association_resource.go: form of the id, what exists has to be imported.",
  inferred: ["a network interface that is named is there and has the IP configuration"],
  computedTexts: {
    id: ({ values }) => {
      const [nic, name, pool] = ["network_interface_id", "ip_configuration_name", "backend_address_pool_id"].map(
        (argument) => textOf(values[argument]) ?? "",
      );
      return `${nic}/ipConfigurations/${name}|${pool}`;
    },
  },
  create({ values, cloud }) {
    const id = textOf(values["id"]) ?? "";
    const type = "azurerm_network_interface_backend_address_pool_association";
    return cloud.find(type, id) === undefined ? { values } : needsImport(id);
  },
};
