import type { Model } from "../../src/contract/model";
import type { ResourceKnowledge } from "../../src/contract/resource";
import { azureId } from "../parts/ids";
import { blocksOf, textOf, textsOf } from "../parts/known";
import { anyCase, azureLocation, groupName, writtenSources } from "../parts/read-back";
import { errorAt, needsImport } from "../parts/refusals";

/** A load balancer. */
export const knowledge: ResourceKnowledge = {
  part: "front",
  replacement: {
    costs: ["new-id", "downtime"],
    effect: "another load balancer: the private link service in front of it is made anew, and connections break",
    source: "hashicorp/terraform-provider-azurerm internal/services/loadbalancer/lb_resource.go",
  },
  stops: "connections through the load balancer end",
  readsBack: {
    resource_group_name: groupName,
    location: azureLocation,
    "frontend_ip_configuration.subnet_id": anyCase,
  },
  openings: [
    {
      attribute: "frontend_ip_configuration.public_ip_address_id",
      values: /./,
      what: "the load balancer faces the internet",
    },
  ],
  defaults: { sku_tier: "Regional" },
  asWritten: {
    arguments: `frontend_ip_configuration.name frontend_ip_configuration.private_ip_address
      frontend_ip_configuration.private_ip_address_allocation name sku tags`,
    source: writtenSources.azurerm,
  },
  importId: {
    form: /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.Network\/loadBalancers\/[^/]+$/,
    example:
      "/subscriptions/0b1e7f2a-5c3d-4e6f-8a9b-0c1d2e3f4a5b/resourceGroups/rg-network/providers/Microsoft.Network/loadBalancers/orders",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/lb.html.markdown, Import",
  },
  iam: "none",
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source:
    "hashicorp/terraform-provider-azurerm v4.55.0, internal/services/loadbalancer/lb_resource.go: defaults, ids of frontends, what exists has to be imported. Azure: not deleted while a private link service stands before it.",
  inferred: ["the words in which a load balancer in use is not deleted"],
  computedTexts: { id: (around) => azureId("loadBalancers", around) },
  create({ values, cloud }) {
    const id = textOf(values["id"]) ?? "";
    if (cloud.find("azurerm_lb", id) !== undefined) return needsImport(id);
    const frontends = blocksOf(values["frontend_ip_configuration"]).map((frontend) => ({
      ...frontend,
      id: `${id}/frontendIPConfigurations/${textOf(frontend["name"]) ?? ""}`,
      load_balancer_rules: [],
      inbound_nat_rules: [],
      outbound_rules: [],
    }));
    return { values: { ...values, frontend_ip_configuration: frontends } };
  },
  remove({ object, cloud }) {
    const user = cloud
      .all("azurerm_private_link_service")
      .find(({ values }) =>
        textsOf(values["load_balancer_frontend_ip_configuration_ids"]).some((id) => id.startsWith(`${object.id}/`)),
      );
    return user === undefined
      ? []
      : [errorAt(undefined, `deleting ${object.id}: its frontend is in use by ${user.id}`)];
  },
};
