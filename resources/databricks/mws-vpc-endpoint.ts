import { textOf, toUuid } from "../../src/contract/computed-context";
import type { Model } from "../../src/contract/model";
import type { ResourceKnowledge } from "../../src/contract/resource";
import { writtenSources } from "../parts/read-back";
import { refused } from "../parts/refusals";
import { answerEndpoint, isRefused } from "../parts/registered-endpoints";
import { withComputed } from "../parts/with-computed";

const type = "databricks_mws_vpc_endpoint";

/** What helps where the endpoint itself is refused or gone: the registration shows its state. */
const endpointAnew =
  "Look whether the endpoint leads to a service in the vendor's table for the region, and make the endpoint anew: its registration follows the id.";

/** An endpoint that an account of Databricks has been told of. */
export const knowledge: ResourceKnowledge = {
  part: "admission",
  replacement: {
    costs: ["new-id", "acceptance", "downtime"],
    effect:
      "the endpoint is registered under another id, which networks and private access settings of workspaces have to name in place of this one; Databricks deletes none that a workspace uses",
    source: "databricks/terraform-provider-databricks 1.128.0 mws/resource_mws_vpc_endpoint.go",
  },
  stops:
    "the account knows the endpoint no longer, which Databricks refuses while a workspace uses it; whether a connection that was accepted ends then is not known",
  states: {
    attribute: "state",
    values: {
      available: { is: "ready", meaning: "Databricks accepted the endpoint" },
      pendingAcceptance: { is: "waiting", meaning: "Databricks has not accepted the endpoint yet" },
      pending: { is: "waiting", meaning: "AWS is connecting the endpoint" },
      rejected: {
        is: "refused",
        meaning: "Databricks refused the endpoint, or ended the connection",
        remedy: endpointAnew,
      },
      failed: { is: "refused", meaning: "AWS could not make the endpoint", remedy: endpointAnew },
      expired: { is: "refused", meaning: "Databricks did not accept the endpoint in time", remedy: endpointAnew },
      deleted: { is: "refused", meaning: "somebody deleted the endpoint", remedy: endpointAnew },
    },
  },
  asWritten: {
    arguments: "account_id aws_vpc_endpoint_id region vpc_endpoint_name",
    source: writtenSources.databricks,
  },
  importId: {
    form: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    example: "7f1c2d3e-0000-4000-8000-000000000003/8f1c2d3e-0000-4000-8000-000000000004",
    source:
      "databricks/terraform-provider-databricks 1.128.0 common/resource.go, whose import every resource has; its page says that there is none",
  },
  iam: "none",
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `databricks/databricks 1.128.0, built from its source and applied against a stub of the API: what replaces, what an import gives,
and that a refused endpoint fails the creation and stays out of the state. mws/resource_mws_vpc_endpoint.go: creation ends at available and
fails after fifteen minutes of pending. Databricks documentation, account vpc-endpoints command group: a registered endpoint is accepted by itself.`,
  inferred: [
    "the account keeps a registration whose creation failed",
    "a connection that was accepted stays so once its registration is removed",
    "an endpoint that the account knows already is refused, whose words no source has",
  ],
  rules: {
    arguments: {},
    exactlyOne: [
      ["aws_vpc_endpoint_id", "gcp_vpc_endpoint_info"],
      ["region", "gcp_vpc_endpoint_info"],
    ],
    blocks: ["gcp_vpc_endpoint_info"],
  },
  computedTexts: {
    vpc_endpoint_id: ({ digits }) => toUuid(digits("registration", 32)),
    id: ({ values, digits }) => `${textOf(values["account_id"])}/${toUuid(digits("registration", 32))}`,
  },
  create({ planned, values, cloud }) {
    const told = textOf(values["aws_vpc_endpoint_id"]) ?? "";
    const action = "cannot create mws vpc endpoint";
    if (cloud.all(type).some((each) => each.values["aws_vpc_endpoint_id"] === told))
      return refused(`${action}: ${told} already exists`);
    const made = (state: string) => withComputed(planned, values, { state, use_case: "WORKSPACE_ACCESS" });
    const fail = (state: string, why: string) => {
      cloud.put(type, textOf(values["id"]) ?? "", made(state));
      return refused(`${action}: ${why}`);
    };
    if (isRefused(told, cloud) === true) return fail("rejected", `cannot register ${told}: rejected`);
    if (!cloud.surroundings.registrationsFinish)
      return fail("pendingAcceptance", `endpoint ${told} is still pendingAcceptance`);
    answerEndpoint(told, true, cloud);
    return { values: made("available") };
  },
  disconnect(object, cloud) {
    answerEndpoint(textOf(object.values["aws_vpc_endpoint_id"]) ?? "", false, cloud);
    return { ...object.values, state: "rejected" };
  },
};
