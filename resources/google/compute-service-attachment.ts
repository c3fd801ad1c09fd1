import type { Cloud, CloudObject, Model, Outcome } from "../../src/contract/model";
import type { ResourceKnowledge } from "../../src/contract/resource";
import type { ObjectValue } from "../../src/contract/value";
import { answerEndpoints, dropEndpoints, endpointsOf, settleEndpoints } from "../parts/attachment-endpoints";
import { createNamed } from "../parts/google";
import { regionalId } from "../parts/ids";
import { blocksOf, textOf, textsOf } from "../parts/known";
import { googleName, writtenSources } from "../parts/read-back";
import { refused } from "../parts/refusals";
import { withComputed } from "../parts/with-computed";

const type = "google_compute_service_attachment";

/** A service attachment: a load balancer that others may reach through Private Service Connect. */
export const knowledge: ResourceKnowledge = {
  part: "service",
  replacement: {
    costs: ["new-id", "acceptance", "downtime"],
    effect: "another service attachment: every consumer has to make its endpoint anew, and be accepted again",
    source:
      "hashicorp/terraform-provider-google v7.45.0, google/services/compute/resource_compute_service_attachment.go: ForceNew",
  },
  stops: "connections through the service attachment end, and every consumer has to make its endpoint anew",
  openings: [
    { attribute: "connection_preference", values: /^ACCEPT_AUTOMATIC$/, what: "everybody who knows it is accepted" },
  ],
  principals: {
    attribute: "consumer_accept_lists",
    form: "list",
    within: ["project_id_or_num", "network_url", "endpoint_url"],
  },
  emptiedBlocks: {
    consumer_accept_lists:
      "hashicorp/terraform-provider-google v7.45.0, resource_compute_service_attachment.go: not computed, and sent as an empty list where there is none",
  },
  onlyGrows: {
    nat_subnets: "connections whose addresses are of the subnet may end, or Google Cloud refuses to take it off",
  },
  defaults: { send_propagated_connection_limit_if_zero: false },
  readsBack: {
    target_service: googleName,
    nat_subnets: googleName,
    "consumer_accept_lists.network_url": googleName,
  },
  asWritten: {
    arguments: `connection_preference consumer_accept_lists.connection_limit consumer_accept_lists.project_id_or_num
      consumer_reject_lists domain_names enable_proxy_protocol name project reconcile_connections region`,
    source: writtenSources.google,
  },
  importId: {
    form: /^projects\/[^/]+\/regions\/[^/]+\/serviceAttachments\/[^/]+$/,
    example: "projects/analytics-123456/regions/us-central1/serviceAttachments/orders",
    source: "hashicorp/terraform-provider-google website/docs/r/compute_service_attachment.html.markdown, Import",
  },
  iam: "none",
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `hashicorp/terraform-provider-google v7.45.0, website/docs/r/compute_service_attachment.html.markdown: accept lists by project or
network; reconcile_connections says whether a change of a list counts for endpoints that were accepted or rejected; connected_endpoints
shows each with its status. Google Cloud, About published services and Publish services: a NAT subnet and a forwarding rule are those of
one service attachment, entries of the lists are of one kind. Provider issue 17153: from ACCEPT_MANUAL to ACCEPT_AUTOMATIC is refused.`,
  inferred: [
    "an endpoint of each consumer that is listed asks for a connection soon, or of somebody where none is",
    "an endpoint that is taken out of the list waits again, where the change counts for it",
    "an endpoint that asks is gone with the service attachment",
    "the words of refusals but that of issue 17153",
  ],
  computedTexts: { id: (around) => regionalId("serviceAttachments", around) },
  create({ planned, values, cloud }): Outcome {
    const made = createNamed("ServiceAttachment", type, values, cloud);
    if ("diagnostics" in made) return made;
    const reason = whyRefused(values, cloud);
    if (reason !== undefined)
      return refused(`Error creating ServiceAttachment: googleapi: Error 400: ${reason}, invalid`);
    settleEndpoints(textOf(values["id"]) ?? "", values, cloud);
    return { values: withComputed(planned, values, { connected_endpoints: [] }) };
  },
  update({ prior, values, cloud }): Outcome {
    const opens = prior["connection_preference"] === "ACCEPT_MANUAL" && isAutomatic(values);
    const reason = opens ? mixed : whyRefused(values, cloud);
    const id = textOf(values["id"]) ?? "";
    if (reason !== undefined)
      return refused(`Error updating ServiceAttachment "${id}": googleapi: Error 400: ${reason}, invalid`);
    settleEndpoints(id, values, cloud);
    return { values: shown(values, id, cloud) };
  },
  read: (object, cloud) => shown(object.values, object.id, cloud),
  remove({ object, cloud }) {
    dropEndpoints(object.id, cloud);
    return [];
  },
  reject: (object, cloud) => answer(object, "REJECTED", cloud),
  disconnect: (object, cloud) => answer(object, "CLOSED", cloud),
};

const mixed =
  "Invalid value for field 'resource.connectionPreference': 'ACCEPT_AUTOMATIC'. Incorrect combination of connection preference with accept and/or reject list";

function isAutomatic(values: ObjectValue): boolean {
  return values["connection_preference"] === "ACCEPT_AUTOMATIC";
}

function whyRefused(values: ObjectValue, cloud: Cloud): string | undefined {
  const accepted = blocksOf(values["consumer_accept_lists"]);
  const rejected = textsOf(values["consumer_reject_lists"]);
  if (isAutomatic(values) && accepted.length + rejected.length > 0) return mixed;
  const others = cloud.all(type).filter(({ id }) => id !== values["id"]);
  const subnets = textsOf(values["nat_subnets"]).map(googleName.spell);
  const own = subnets.find((subnet) =>
    others.some((other) => textsOf(other.values["nat_subnets"]).map(googleName.spell).includes(subnet)),
  );
  if (own !== undefined) return `The subnetwork '${own}' is already used by another service attachment`;
  const rule = googleName.spell(textOf(values["target_service"]) ?? "");
  if (others.some((other) => googleName.spell(textOf(other.values["target_service"]) ?? "") === rule))
    return `The forwarding rule '${rule}' is already used by another service attachment`;
  const byNetwork = accepted.filter((item) => (textOf(item["network_url"]) ?? "") !== "");
  const isMixed = byNetwork.length > 0 && (byNetwork.length < accepted.length || rejected.length > 0);
  return isMixed ? "Accept and reject lists must be of projects or of networks" : undefined;
}

/** What is there, with the endpoints that have asked. */
function shown(values: ObjectValue, id: string, cloud: Cloud): ObjectValue {
  const endpoints = endpointsOf(id, cloud).map(
    ({ values: endpoint }): ObjectValue => ({
      endpoint: endpoint["endpoint"] ?? null,
      consumer_network: endpoint["consumer_network"] ?? null,
      status: endpoint["status"] ?? null,
      nat_ips: [],
      propagated_connection_count: 0,
      psc_connection_id: "98765432109876543",
    }),
  );
  return { ...values, connected_endpoints: endpoints };
}

function answer(object: CloudObject, status: "REJECTED" | "CLOSED", cloud: Cloud): ObjectValue {
  answerEndpoints(object.id, status, cloud);
  return object.values;
}
