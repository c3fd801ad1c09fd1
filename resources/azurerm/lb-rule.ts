import type { Model } from "../../src/contract/model";
import type { ResourceKnowledge } from "../../src/contract/resource";
import { createPart, partId } from "../parts/azure-load-balancer";
import { writtenSources } from "../parts/read-back";

/** A port of a load balancer and where it leads. */
export const knowledge: ResourceKnowledge = {
  part: "front",
  replacement: {
    costs: ["downtime"],
    effect: "the port is closed in between",
    source: "hashicorp/terraform-provider-azurerm internal/services/loadbalancer/lb_rule_resource.go",
  },
  stops: "the port is closed",
  defaults: { disable_outbound_snat: false, idle_timeout_in_minutes: 4, load_distribution: "Default" },
  asWritten: {
    arguments: `backend_address_pool_ids backend_port frontend_ip_configuration_name frontend_port loadbalancer_id name
      probe_id protocol`,
    source: writtenSources.azurerm,
  },
  importId: {
    form: /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.Network\/loadBalancers\/[^/]+\/loadBalancingRules\/[^/]+$/,
    example:
      "/subscriptions/0b1e7f2a-5c3d-4e6f-8a9b-0c1d2e3f4a5b/resourceGroups/rg-network/providers/Microsoft.Network/loadBalancers/orders/loadBalancingRules/writer",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/lb_rule.html.markdown, Import",
  },
  iam: "none",
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source:
    "hashicorp/terraform-provider-azurerm v4.55.0, internal/services/loadbalancer/lb_rule_resource.go: ids, defaults, what exists has to be imported.",
  computedTexts: { id: (around) => partId("loadBalancingRules", around) },
  create: ({ values, cloud }) => createPart("azurerm_lb_rule", values, cloud),
};
