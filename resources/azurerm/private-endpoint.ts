import type { Cloud, CloudObject, Diagnostic, Model, Outcome } from "../../src/contract/model";
import type { ResourceKnowledge } from "../../src/contract/resource";
import type { ObjectValue } from "../../src/contract/value";
import { azureId } from "../parts/ids";
import { isDueByAllowList } from "../parts/ids-of-others";
import { blockOf, isGiven, textOf } from "../parts/known";
import { connectionType, setStatus, statusOf } from "../parts/private-endpoint-connection";
import { anyCase, azureLocation, groupName, writtenSources } from "../parts/read-back";
import { errorAt, refused } from "../parts/refusals";

const endpointType = "azurerm_private_endpoint";

/** A private endpoint. */
export const knowledge: ResourceKnowledge = {
  part: "endpoint",
  leadsTo:
    "private_service_connection.private_connection_resource_alias private_service_connection.private_connection_resource_id",
  replacement: {
    costs: ["new-id", "acceptance", "allow-list", "downtime"],
    effect:
      "another endpoint: its request waits for approval, its address changes, and an allow list that names it by GUID has to take the new one",
    source:
      "hashicorp/terraform-provider-azurerm internal/services/network/private_endpoint_resource.go; Azure Private Link overview; ClickHouse Cloud documentation, Azure Private Link",
  },
  stops: "connections through the endpoint end; another one has to be approved and allowed again",
  reachedAt: {
    addresses: ["private_service_connection.private_ip_address"],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/private_endpoint.html.markdown, Attributes Reference",
  },
  hazards: [
    {
      provider: "hashicorp/azurerm",
      range: "< 4.0.0",
      argument: "private_service_connection",
      when: "isSet",
      behaviour: "unmeasured",
      effect: "the output is written for version 4; older majors were not measured",
      safe: ["~> 4.55"],
      source: "hashicorp/azurerm 4.55.0 measured, older majors not",
    },
  ],
  readsBack: {
    subnet_id: anyCase,
    "private_service_connection.private_connection_resource_id": anyCase,
    resource_group_name: groupName,
    location: azureLocation,
  },
  states: {
    data: "azurerm_private_endpoint_connection",
    attribute: "private_service_connection[0].status",
    values: {
      Approved: { is: "ready", meaning: "the vendor approved the connection" },
      Pending: { is: "waiting", meaning: "the vendor has not approved the connection yet" },
      Rejected: { is: "refused", meaning: "the vendor refused the connection" },
      Disconnected: { is: "refused", meaning: "the vendor ended the connection" },
    },
    refusal: {
      cause: "The vendor refused or removed the connection.",
      remedy:
        "Ask the vendor's support with the endpoint's id. Such an endpoint does not come back by itself: destroy it and make it anew.",
    },
  },
  setByOthers: {
    private_dns_zone_group:
      "Azure Policy adds zone groups (Microsoft Cloud Adoption Framework, Private Link and DNS integration at scale); the endpoint itself stays as it is",
  },
  asWritten: {
    arguments: `ip_configuration.name ip_configuration.private_ip_address name
      private_service_connection.is_manual_connection private_service_connection.name
      private_service_connection.private_connection_resource_alias private_service_connection.request_message
      private_service_connection.subresource_names tags`,
    source: writtenSources.azurerm,
  },
  importId: {
    form: /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.Network\/privateEndpoints\/[^/]+$/,
    example:
      "/subscriptions/0b1e7f2a-5c3d-4e6f-8a9b-0c1d2e3f4a5b/resourceGroups/rg-network/providers/Microsoft.Network/privateEndpoints/analytics",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/private_endpoint.html.markdown, Import",
  },
  iam: "none",
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `azurerm 4.55.0, measured: exactly one of alias and id, suffix of the alias and length of request_message at
validate; a manual connection without message fails only at apply, and so does a message without a manual connection.
Issues 27134 (an alias needs a manual connection) and 30763 (the resource does not export the state of the
connection). Microsoft Learn, private endpoint overview: Pending, Approved, Rejected, Disconnected; the address is
there from the start. ClickHouse documentation, Azure Private Link: approved once the allow list has the endpoint's
id.`,
  inferred: ["the words of what Azure itself refuses"],
  computedTexts: { id: (around) => azureId("privateEndpoints", around) },

  validate(config) {
    const connection = blockOf(config["private_service_connection"]);
    return connection === undefined ? [] : connectionErrors(connection);
  },
  create({ values, cloud }) {
    const id = textOf(values["id"]) ?? "";
    if (cloud.find(endpointType, id) !== undefined)
      return refused(
        `A resource with the ID "${id}" already exists - to be managed via Terraform this resource needs to be imported into the State.`,
      );
    const connection = blockOf(values["private_service_connection"]) ?? {};
    const reason = whyRefused(connection);
    if (reason !== undefined) return refused(reason);
    const isOpen = connection["is_manual_connection"] !== true || cloud.surroundings.acceptance === "automatic";
    setStatus(id, isOpen ? "Approved" : "Pending", cloud);
    const fixed = textOf(blockOf(values["ip_configuration"])?.["private_ip_address"]);
    if (fixed === undefined) return { values };
    return { values: { ...values, private_service_connection: [{ ...connection, private_ip_address: fixed }] } };
  },
  update({ values }): Outcome {
    const reason = whyRefused(blockOf(values["private_service_connection"]) ?? {});
    return reason === undefined ? { values } : refused(reason);
  },
  remove({ object, cloud }) {
    cloud.remove(connectionType, object.id);
    return [];
  },
  waitsFor: (object, cloud) => (statusOf(object, cloud) === "Pending" ? `the owner of ${targetOf(object)}` : undefined),
  isDue: (object, cloud) => isDueByAllowList(object, object.id, cloud),
  accept: (object, cloud) => answer(object, "Approved", cloud),
  reject: (object, cloud) => answer(object, "Rejected", cloud),
  disconnect: (object, cloud) => answer(object, "Disconnected", cloud),
};

function connectionErrors(connection: ObjectValue): Diagnostic[] {
  const path = ["private_service_connection", 0];
  const found: Diagnostic[] = [];
  const names = ["private_connection_resource_alias", "private_connection_resource_id"];
  const given = names.filter((name) => isGiven(connection[name]));
  if (given.length !== 1) {
    const places = names.map((name) => `private_service_connection.0.${name}`).join(",");
    const reason =
      given.length === 0 ? `one of \`${places}\` must be specified` : `only one of \`${places}\` can be specified`;
    found.push(errorAt(path, "Invalid combination of arguments", reason));
  }
  const alias = textOf(connection["private_connection_resource_alias"]);
  if (alias !== undefined && !alias.endsWith(".azure.privatelinkservice"))
    found.push(
      errorAt(
        [...path, "private_connection_resource_alias"],
        `"private_connection_resource_alias" is not a valid alias: it must end with .azure.privatelinkservice`,
      ),
    );
  const message = textOf(connection["request_message"]);
  if (message !== undefined && (message.length < 1 || message.length > 140))
    found.push(
      errorAt(
        [...path, "request_message"],
        `expected length of private_service_connection.0.request_message to be in the range (1 - 140), got ${message}`,
      ),
    );
  return found;
}

function whyRefused(connection: ObjectValue): string | undefined {
  const message = (textOf(connection["request_message"]) ?? "").trim();
  const isManual = connection["is_manual_connection"] === true;
  const name = textOf(connection["name"]);
  if (isManual && message === "")
    return `private_service_connection ${name}: the request_message attribute must not be empty when is_manual_connection is true`;
  if (!isManual && message !== "")
    return `private_service_connection ${name}: the request_message attribute must be empty when is_manual_connection is false`;
  if (!isManual && isGiven(connection["private_connection_resource_alias"]))
    return "creating Private Endpoint: a connection by alias needs manual approval (is_manual_connection)";
  return undefined;
}

function targetOf({ values }: CloudObject): string {
  const connection = blockOf(values["private_service_connection"]) ?? {};
  return (
    textOf(connection["private_connection_resource_alias"]) ??
    textOf(connection["private_connection_resource_id"]) ??
    ""
  );
}

function answer(object: CloudObject, status: string, cloud: Cloud): ObjectValue {
  setStatus(object.id, status, cloud);
  return object.values;
}
