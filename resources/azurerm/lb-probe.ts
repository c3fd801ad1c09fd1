import type { Model } from "../../src/contract/model";
import type { ResourceKnowledge } from "../../src/contract/resource";
import { createPart, partId } from "../parts/azure-load-balancer";
import { writtenSources } from "../parts/read-back";

/** A health probe of a load balancer. */
export const knowledge: ResourceKnowledge = {
  part: "front",
  replacement: {
    costs: ["downtime"],
    effect: "the load balancer does not know which machines listen until the new probe has looked",
    source: "hashicorp/terraform-provider-azurerm internal/services/loadbalancer/lb_probe_resource.go",
  },
  stops: "nothing tells any more which machines listen",
  defaults: { probe_threshold: 1, interval_in_seconds: 15, number_of_probes: 2 },
  asWritten: {
    arguments: "loadbalancer_id name port protocol",
    source: writtenSources.azurerm,
  },
  importId: {
    form: /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.Network\/loadBalancers\/[^/]+\/probes\/[^/]+$/,
    example:
      "/subscriptions/0b1e7f2a-5c3d-4e6f-8a9b-0c1d2e3f4a5b/resourceGroups/rg-network/providers/Microsoft.Network/loadBalancers/orders/probes/writer",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/lb_probe.html.markdown, Import",
  },
  iam: "none",
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source:
    "hashicorp/terraform-provider-azurerm v4.55.0, internal/services/loadbalancer/lb_probe_resource.go: ids, defaults, what exists has to be imported.",
  computedTexts: { id: (around) => partId("probes", around) },
  create: ({ values, cloud }) => createPart("azurerm_lb_probe", values, cloud),
};
