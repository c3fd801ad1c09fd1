import type { CloudObject, Model } from "../../src/contract/model";
import type { ResourceKnowledge } from "../../src/contract/resource";
import type { ObjectValue } from "../../src/contract/value";
import { textOf } from "../parts/known";
import { writtenSources } from "../parts/read-back";
import { refused } from "../parts/refusals";
import { answerEndpoint, isRefused } from "../parts/registered-endpoints";
import { withComputed } from "../parts/with-computed";

const type = "mongodbatlas_privatelink_endpoint_service";

/** An endpoint that a project of MongoDB Atlas has been told of. */
export const knowledge: ResourceKnowledge = {
  part: "admission",
  replacement: {
    costs: ["acceptance", "downtime"],
    effect:
      "the project refuses the endpoint until it is told of it again, which waits for all clusters of the project, two hours at most",
    source: "mongodb/terraform-provider-mongodbatlas v2.16.0 internal/service/privatelinkendpointservice/resource.go",
  },
  stops: "the project refuses the endpoint, and connections through it end",
  states: {
    attribute: "aws_connection_status",
    others: "azure_status gcp_endpoint_status",
    values: {
      AVAILABLE: { is: "ready", meaning: "Atlas accepted the endpoint" },
      NONE: { is: "waiting", meaning: "Atlas has not looked at the endpoint yet" },
      INITIATING: { is: "waiting", meaning: "Atlas is connecting the endpoint" },
      PENDING: { is: "waiting", meaning: "Atlas is connecting the endpoint" },
      PENDING_ACCEPTANCE: { is: "waiting", meaning: "Atlas has not accepted the endpoint yet" },
      VERIFIED: { is: "waiting", meaning: "Atlas has found the endpoint and is connecting it" },
      DELETING: { is: "waiting", meaning: "somebody removed the endpoint from the project" },
      REJECTED: { is: "refused", meaning: "Atlas refused the endpoint, or ended the connection" },
      FAILED: { is: "refused", meaning: "Atlas could not connect the endpoint" },
    },
    refusal: {
      cause:
        "Atlas refused the endpoint or could not connect it. Where it gives a reason, the apply and each later plan stop with `privatelink endpoint service is in a failed state`; where it gives none, the apply ends without an error.",
      remedy:
        "Look at error_message of the resource, and whether the endpoint leads to the project's own service. Where plans stop with that error, add -refresh=false to the one that replaces it.",
    },
  },
  asWritten: {
    arguments: `delete_on_create_timeout endpoint_service_id gcp_project_id private_endpoint_ip_address private_link_id
      project_id provider_name`,
    source: writtenSources.mongodbatlas,
  },
  importId: {
    form: /^[0-9a-f]{24}--[0-9a-f]{24}--.+--(AWS|AZURE|GCP)$/,
    example: "5f0c2d3e4b5a69788796a5b4--6a0c2d3e4b5a69788796a5b4--vpce-0f1e2d3c4b5a69788--AWS",
    source: "mongodb/terraform-provider-mongodbatlas v2.16.0 docs/resources/privatelink_endpoint_service.md, Import",
  },
  iam: "none",
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `mongodb/mongodbatlas 2.16.0, measured: values of provider_name, what replaces, that another address is an update
in place. privatelinkendpointservice/resource.go: creation ends without
an error at AVAILABLE, REJECTED and FAILED; Azure needs the address, Google Cloud the project and an address for each
registration; the id is made of the arguments; removal ends at REJECTED or once it is gone.`,
  inferred: [
    "an endpoint that was refused before stays so, and error_message is empty then",
    "an endpoint that the project knows already is refused, whose words no source has",
  ],
  rules: {
    arguments: { provider_name: { oneOf: ["AWS", "AZURE", "GCP"] } },
    conflicts: [["endpoints", "private_endpoint_ip_address"]],
    blocks: ["endpoints"],
  },
  unread: ["delete_on_create_timeout"],
  computedTexts: { id: ({ values }) => stateId(values) },
  importId: (values) => idParts.map((part) => textOf(values[part])).join("--"),
  create({ planned, values, cloud }) {
    const provider = textOf(values["provider_name"]);
    const told = textOf(values["endpoint_service_id"]) ?? "";
    const address = textOf(planned["private_endpoint_ip_address"]);
    if (provider === "AZURE" && address === undefined)
      return refused("`private_endpoint_ip_address` must be set when `provider_name` is `AZURE`");
    if (provider === "GCP" && textOf(values["gcp_project_id"]) === undefined)
      return refused("`gcp_project_id` must be set for GCP");
    if (cloud.find(type, textOf(values["id"]) ?? "") !== undefined)
      return refused(
        `error adding MongoDB Private Service Endpoint Connection(${provider}) to a Private Endpoint (${textOf(values["private_link_id"])}): ${told} already exists`,
      );
    const made = (status: string) =>
      withComputed(planned, values, {
        interface_endpoint_id: provider === "AWS" ? told : "",
        private_endpoint_connection_name: "",
        private_endpoint_ip_address: null,
        private_endpoint_resource_id: provider === "AZURE" ? told : "",
        delete_requested: false,
        error_message: "",
        aws_connection_status: provider === "AWS" ? status : "",
        azure_status: provider === "AZURE" ? status : null,
        gcp_status: provider === "GCP" ? status : null,
        gcp_endpoint_status: provider === "GCP" ? status : null,
        port_mapping_enabled: provider === "GCP" ? true : null,
        endpoint_group_name: null,
        endpoints: [],
      });
    if (!cloud.surroundings.registrationsFinish) {
      cloud.put(type, textOf(values["id"]) ?? "", made("INITIATING"));
      return refused(
        `error adding MongoDB Private Service Endpoint Connection(${told}) to a Private Endpoint (${textOf(values["private_link_id"])}): timeout while waiting for state to become 'AVAILABLE, REJECTED, DELETED, FAILED'`,
      );
    }
    const isOpen = isRefused(told, cloud) !== true;
    if (isOpen) answerEndpoint(told, true, cloud);
    return { values: made(isOpen ? "AVAILABLE" : "REJECTED") };
  },
  remove({ object, cloud }) {
    answerEndpoint(toldBy(object), false, cloud);
    return [];
  },
  disconnect(object, cloud) {
    answerEndpoint(toldBy(object), false, cloud);
    const shown = { AWS: "aws_connection_status", AZURE: "azure_status", GCP: "gcp_endpoint_status" };
    const provider = textOf(object.values["provider_name"]) ?? "";
    return { ...object.values, [Object.entries(shown).find(([name]) => name === provider)?.[1] ?? ""]: "REJECTED" };
  },
};

const idParts = ["project_id", "private_link_id", "endpoint_service_id", "provider_name"];

/** What the provider makes an id of: each argument with its name, in the order of names. */
function stateId(values: ObjectValue): string {
  const encode = (text: string) => Buffer.from(text, "utf8").toString("base64");
  return idParts
    .toSorted()
    .map((part) => `${encode(part)}:${encode(textOf(values[part]) ?? "")}`)
    .join("-");
}

function toldBy({ values }: CloudObject): string {
  return textOf(values["endpoint_service_id"]) ?? "";
}
