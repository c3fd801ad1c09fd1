import { textOf } from "../../src/contract/computed-context";
import type { Model } from "../../src/contract/model";
import type { ResourceKnowledge } from "../../src/contract/resource";
import { writtenSources } from "../parts/read-back";
import { refused } from "../parts/refusals";
import { answerEndpoint } from "../parts/registered-endpoints";

const type = "cockroach_private_endpoint_connection";

/** An endpoint that a cluster of CockroachDB Cloud has been told of. */
export const knowledge: ResourceKnowledge = {
  part: "admission",
  replacement: {
    costs: ["acceptance", "downtime"],
    effect: "the cluster refuses the endpoint until it is told of it again, which takes up to ten minutes",
    source:
      "cockroachdb/terraform-provider-cockroach v1.22.0 internal/provider/private_endpoint_connection_resource.go",
  },
  stops: "the cluster refuses the endpoint, and connections through it end",
  asWritten: { arguments: "cluster_id endpoint_id", source: writtenSources.cockroach },
  importId: {
    form: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:.+$/,
    example: "7f1c2d3e-0000-4000-8000-000000000001:vpce-0f1e2d3c4b5a69788",
    source: "cockroachdb/terraform-provider-cockroach v1.22.0 docs/resources/private_endpoint_connection.md, Import",
  },
  iam: "none",
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `cockroachdb/cockroach 1.22.0, measured: what replaces. private_endpoint_connection_resource.go: creation ends once the connection is
AVAILABLE and fails after ten minutes, so that no attribute shows a state; one that was removed is REJECTED, and can be
made again with the same endpoint id.`,
  inferred: [
    "the endpoint shows at once what the connection is",
    "a connection that is there already is refused, whose words no source has",
  ],
  planning: { framework: true, keeps: ["id", "region_name", "cloud_provider", "service_id"] },
  computedTexts: {
    id: ({ values }) => `${textOf(values["cluster_id"])}:${textOf(values["endpoint_id"])}`,
    cloud_provider: ({ values }) => cloudOf(textOf(values["endpoint_id"]) ?? ""),
  },
  create({ values, cloud }) {
    const told = textOf(values["endpoint_id"]) ?? "";
    if (cloud.find(type, textOf(values["id"]) ?? "") !== undefined)
      return refused(
        "Error establishing Private Endpoint Connection",
        `Could not establish Private Endpoint Connection: ${told} already exists`,
      );
    if (!cloud.surroundings.registrationsFinish) {
      cloud.put(type, textOf(values["id"]) ?? "", values);
      return refused(
        "Error accepting private endpoint connection",
        "Could not accept private endpoint connection: endpoint connection is not ready yet",
      );
    }
    answerEndpoint(told, true, cloud);
    return { values };
  },
  remove({ object, cloud }) {
    answerEndpoint(textOf(object.values["endpoint_id"]) ?? "", false, cloud);
    return [];
  },
};

function cloudOf(endpoint: string): string {
  if (endpoint.startsWith("vpce-")) return "AWS";
  return endpoint.startsWith("/subscriptions/") ? "AZURE" : "GCP";
}
