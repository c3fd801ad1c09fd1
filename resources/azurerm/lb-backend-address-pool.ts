import type { Model } from "../../src/contract/model";
import type { ResourceKnowledge } from "../../src/contract/resource";
import { createPart, partId } from "../parts/azure-load-balancer";
import { writtenSources } from "../parts/read-back";

/** A pool of network interfaces behind a load balancer. */
export const knowledge: ResourceKnowledge = {
  part: "front",
  replacement: {
    costs: ["downtime"],
    effect: "connections to its machines break until they are in the new pool",
    source: "hashicorp/terraform-provider-azurerm internal/services/loadbalancer/lb_backend_address_pool_resource.go",
  },
  stops: "its machines get no connections any more",
  asWritten: {
    arguments: "loadbalancer_id name",
    source: writtenSources.azurerm,
  },
  importId: {
    form: /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.Network\/loadBalancers\/[^/]+\/backendAddressPools\/[^/]+$/,
    example:
      "/subscriptions/0b1e7f2a-5c3d-4e6f-8a9b-0c1d2e3f4a5b/resourceGroups/rg-network/providers/Microsoft.Network/loadBalancers/orders/backendAddressPools/writer",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/lb_backend_address_pool.html.markdown, Import",
  },
  iam: "none",
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source:
    "hashicorp/terraform-provider-azurerm v4.55.0, internal/services/loadbalancer/lb_backend_address_pool_resource.go: ids, defaults, what exists has to be imported.",
  computedTexts: { id: (around) => partId("backendAddressPools", around) },
  create: ({ values, cloud }) => createPart("azurerm_lb_backend_address_pool", values, cloud),
};
