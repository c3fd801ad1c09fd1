import { toUuid } from "../../src/contract/computed-context";
import type { Cloud, CloudObject, Model } from "../../src/contract/model";
import type { ResourceKnowledge } from "../../src/contract/resource";
import type { ObjectValue } from "../../src/contract/value";
import { answerConnection, dropConnection } from "../parts/endpoint-connections";
import { materializeId, materializeNumber } from "../parts/ids";
import { textOf } from "../parts/known";
import { connectionDefaults } from "../parts/materialize-connections";
import { findDependents, findNamed, privatelinkStatus } from "../parts/materialize-names";
import { writtenSources } from "../parts/read-back";
import { errorAt, refused } from "../parts/refusals";

/** A PrivateLink connection of Materialize. */
export const knowledge: ResourceKnowledge = {
  part: "endpoint",
  leadsTo: "service_name",
  replacement: {
    costs: ["new-id", "acceptance", "downtime"],
    effect:
      "another principal and endpoint: it has to be allowed and perhaps accepted, and what is made from the connection has to be dropped first",
    source: "MaterializeInc/terraform-provider-materialize resource_connection_aws_privatelink.go",
  },
  stops: "connections that use it end; another one has another principal, to be allowed again",
  defaults: connectionDefaults,
  asWritten: {
    arguments: "availability_zones name service_name validate",
    source: writtenSources.materialize,
  },
  importId: {
    form: /^[a-z0-9-]+\/[a-z0-9-]+:u\d+$/,
    example: "aws/us-east-1:u12",
    source:
      "MaterializeInc/terraform-provider-materialize v0.11.6 docs/resources/connection_aws_privatelink.md, Import",
  },
  iam: "none",
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `MaterializeInc/materialize 0.11.6, measured: names of zones and services are not checked, an empty list of
zones is accepted. Provider, resource_connection_ aws_privatelink.go: the principal is known once the connection is
made. Materialize documentation, PrivateLink: states of mz_aws_privatelink_connection_statuses; no zones across
regions, for which the service must support the region. Issue materialize 16499: names of zones instead of ids never
work, without an error.`,
  inferred: [
    "the service is found once it admits the principal",
    "an endpoint service that the spec did not make asks for acceptance",
  ],
  computedTexts: {
    id: materializeId,
    // A principal of Materialize's account.
    principal: (around) =>
      `arn:aws:iam::664411391173:role/mz_${toUuid(around.digits("principal", 32))}_${materializeNumber(around)}`,
  },
  create({ values, cloud }) {
    const same = findNamed(values, cloud);
    return same === undefined ? { values } : refused(`ERROR: catalog item '${textOf(values["name"])}' already exists`);
  },
  update({ prior, values, cloud }) {
    const id = textOf(prior["id"]) ?? "";
    if (prior["service_name"] !== values["service_name"]) dropConnection(id, cloud);
    return { values };
  },
  remove({ object, cloud }) {
    const [dependent] = findDependents(object, cloud);
    if (dependent !== undefined)
      return [
        errorAt(
          undefined,
          `ERROR: cannot drop connection "${textOf(object.values["name"])}": still depended upon by connection "${textOf(dependent.values["name"])}"`,
        ),
      ];
    dropConnection(object.id, cloud);
    return [];
  },
  waitsFor: (object, cloud) =>
    privatelinkStatus(object, cloud) === "pending-acceptance"
      ? `the owner of ${textOf(object.values["service_name"])}`
      : undefined,
  accept: (object, cloud) => answer(object, "available", cloud),
  reject: (object, cloud) => answer(object, "rejected", cloud),
  disconnect: (object, cloud) => answer(object, "rejected", cloud),
};

function answer(object: CloudObject, state: "available" | "rejected", cloud: Cloud): ObjectValue {
  answerConnection(object.id, state, cloud);
  return object.values;
}
