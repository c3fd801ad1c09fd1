import { textOf, toUuid } from "../../src/contract/computed-context";
import type { Model } from "../../src/contract/model";
import type { ResourceKnowledge } from "../../src/contract/resource";
import { writtenSources } from "../parts/read-back";
import { refused } from "../parts/refusals";
import { answerEndpoint, findRule } from "../parts/registered-endpoints";

const type = "temporalcloud_connectivity_rule";

/** A rule of Temporal Cloud that names an endpoint: it admits one of Google Cloud. */
export const knowledge: ResourceKnowledge = {
  part: "admission",
  replacement: {
    costs: ["new-id", "acceptance", "downtime"],
    effect: "the endpoint is admitted by another rule, and namespaces that name this one have to name the other",
    source: "temporalio/terraform-provider-temporalcloud v1.5.0 internal/provider/connectivity_rule_resource.go",
  },
  stops: "the endpoint is admitted no longer; whether a connection that was accepted ends then is not known",
  defaults: { enable_stable_ips: false },
  asWritten: {
    arguments: "connection_id connectivity_type gcp_project_id region",
    source: writtenSources.temporalcloud,
  },
  importId: {
    form: /^[A-Za-z0-9._-]+$/,
    example: "3f8c2d3e-0000-4000-8000-000000000001",
    source:
      "temporalio/terraform-provider-temporalcloud v1.5.0 connectivity_rule_resource.go: ImportState takes the id",
  },
  iam: "none",
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `temporalio/temporalcloud 1.5.0, measured: values of connectivity_type, and that another connection id or region is
an update in place. connectivity_rule_resource.go: a private rule needs a connection id and a region,
and one of Google Cloud a project, which fails at apply alone; every update is refused. Temporal documentation, Google
Cloud connectivity: the connection is accepted once the rule is there, and stays pending where id, region or project are
wrong.`,
  inferred: ["a connection that was accepted stays so once its rule is removed", "what an id of a rule looks like"],
  planning: { framework: true, keeps: ["id"] },
  computedTexts: { id: ({ digits }) => toUuid(digits("id", 32)) },
  rules: { arguments: { connectivity_type: { oneOf: ["public", "private"] } } },
  create({ values, cloud }) {
    const told = textOf(values["connection_id"]);
    const region = textOf(values["region"]);
    const project = textOf(values["gcp_project_id"]);
    if (values["connectivity_type"] !== "private") return { values };
    if (told === undefined)
      return refused(
        "Connection ID is required",
        "connection_id must be specified when connectivity_type is 'private'",
      );
    if (region === undefined)
      return refused("Region is required", "region must be specified when connectivity_type is 'private'");
    if (region.startsWith("gcp") && project === undefined)
      return refused("GCP Project ID is required", "gcp_project_id must be specified when region is gcp");
    if (!cloud.surroundings.registrationsFinish) {
      cloud.put(type, textOf(values["id"]) ?? "", values);
      return refused("Failed to create Connectivity Rule", "context deadline exceeded");
    }
    const rule = findRule(told, cloud)?.values;
    if (rule !== undefined && region === `gcp-${textOf(rule["region"])}` && project === textOf(rule["project"]))
      answerEndpoint(told, true, cloud);
    return { values };
  },
  update: () =>
    refused(
      "Update Not Supported",
      "Connectivity rules cannot be updated. To modify a connectivity rule, it must be destroyed and recreated.",
    ),
};
