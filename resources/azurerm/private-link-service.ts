import type { Cloud, CloudObject, Model, Outcome } from "../../src/contract/model";
import type { ResourceKnowledge } from "../../src/contract/resource";
import type { ObjectValue } from "../../src/contract/value";
import { azureId } from "../parts/ids";
import { blocksOf, textOf } from "../parts/known";
import { answerAll, connectionsOf, dropConnections, requestConnections } from "../parts/private-link-connections";
import { anyCase, azureLocation, groupName, writtenSources } from "../parts/read-back";
import { errorAt, needsImport, refused } from "../parts/refusals";

const type = "azurerm_private_link_service";

/** A private link service. */
export const knowledge: ResourceKnowledge = {
  part: "service",
  replacement: {
    costs: ["new-id", "acceptance", "downtime"],
    effect:
      "the private link service gets another alias: every consumer has to make its endpoint anew, and it cannot be deleted while connections are there",
    source:
      "hashicorp/terraform-provider-azurerm internal/services/network/private_link_service_resource.go; azurerm issue 18328",
  },
  stops: "connections through the private link service end, and every consumer has to make its endpoint anew",
  hazards: [
    {
      provider: "hashicorp/azurerm",
      range: "< 4.59.0",
      argument: "nat_ip_configuration",
      when: "changes",
      behaviour: "replaces",
      effect: "another NAT subnet replaces the private link service: its alias and all connections are lost",
      safe: ["~> 4.59"],
      source:
        "hashicorp/terraform-provider-azurerm private_link_service_resource.go: name and primary of nat_ip_configuration are ForceNew up to v4.58.0, and no longer in v4.59.0",
    },
  ],
  onlyGrows: {
    "nat_ip_configuration.subnet_id": "what becomes of connections whose addresses are of the subnet is not known",
  },
  // Who may see the service only asks; these are let in.
  principals: { attribute: "auto_approval_subscription_ids", form: "list" },
  readsBack: {
    resource_group_name: groupName,
    location: azureLocation,
    load_balancer_frontend_ip_configuration_ids: anyCase,
    "nat_ip_configuration.subnet_id": anyCase,
  },
  defaults: { "nat_ip_configuration.private_ip_address_version": "IPv4" },
  asWritten: {
    arguments:
      "auto_approval_subscription_ids name nat_ip_configuration.name nat_ip_configuration.primary tags visibility_subscription_ids",
    source: writtenSources.azurerm,
  },
  importId: {
    form: /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.Network\/privateLinkServices\/[^/]+$/,
    example:
      "/subscriptions/0b1e7f2a-5c3d-4e6f-8a9b-0c1d2e3f4a5b/resourceGroups/rg-network/providers/Microsoft.Network/privateLinkServices/orders",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/private_link_service.html.markdown, Import",
  },
  iam: "none",
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `hashicorp/terraform-provider-azurerm, private_link_service_resource.go: exactly one of frontends and
destination_ip_address; the subnet of the first NAT configuration cannot change; what exists has to be imported.
Documentation of the subnet: the policies for private link services have to be off. Microsoft Learn, private link service:
who is listed may see the service, and is approved at once where the other list has it too; a rejected connection has to be made
anew (azurerm issue 20776).`,
  inferred: [
    "an endpoint of each subscription that may see the service asks for a connection soon",
    "a connection that is there outlasts the subscription's entry in the list",
    "connections are rejected before the service is deleted",
    "the words of what Azure itself refuses",
  ],
  computedTexts: {
    id: (around) => azureId("privateLinkServices", around),
    alias: (around) => {
      const { values, digits } = around;
      const guid = digits("alias", 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
      return `${textOf(values["name"])}.${guid}.${textOf(values["location"])}.azure.privatelinkservice`;
    },
  },
  plan({ prior, proposed }) {
    const [first] = blocksOf(proposed["nat_ip_configuration"]);
    const [before] = blocksOf(prior?.["nat_ip_configuration"]);
    const [old, fresh] = [textOf(before?.["subnet_id"]), textOf(first?.["subnet_id"])];
    if (old === undefined || fresh === undefined || old === fresh) return {};
    const what = `for Private Link Service "${textOf(proposed["name"])}" nat_ip_configuration "${textOf(first?.["name"])}"`;
    return { diagnostics: [errorAt(undefined, `${what} primary subnet_id once assigned can not be changed`)] };
  },
  create({ values, cloud }): Outcome {
    const id = textOf(values["id"]) ?? "";
    if (cloud.find(type, id) !== undefined) return needsImport(id);
    const reason = whyRefused(values, cloud);
    if (reason !== undefined) return refused(`creating ${id}: ${reason}`);
    requestConnections(id, values, cloud);
    return { values };
  },
  update({ values, cloud }): Outcome {
    const reason = whyRefused(values, cloud);
    if (reason !== undefined) return refused(`updating ${textOf(values["id"])}: ${reason}`);
    requestConnections(textOf(values["id"]) ?? "", values, cloud);
    return { values };
  },
  remove({ object, cloud }) {
    dropConnections(object.id, cloud);
    return [];
  },
  waitsFor: (object, cloud) =>
    connectionsOf(object.id, cloud).some(({ values }) => values["status"] === "Pending") ? "a person here" : undefined,
  accept: (object, cloud) => answer(object, "Approved", cloud),
  reject: (object, cloud) => answer(object, "Rejected", cloud),
  disconnect: (object, cloud) => answer(object, "Disconnected", cloud),
};

function whyRefused(values: ObjectValue, cloud: Cloud): string | undefined {
  const subnets = blocksOf(values["nat_ip_configuration"]).map(({ subnet_id: id }) => textOf(id) ?? "");
  const closed = subnets.find(
    (id) => cloud.find("azurerm_subnet", id)?.values["private_link_service_network_policies_enabled"] === true,
  );
  return closed === undefined
    ? undefined
    : `PrivateLinkServiceCannotBeCreatedInSubnetThatHasNetworkPoliciesEnabled: Private link service cannot be created in the subnet ${closed} since it has private link service network policies enabled.`;
}

function answer(object: CloudObject, status: string, cloud: Cloud): ObjectValue {
  answerAll(object.id, status, cloud);
  return object.values;
}
