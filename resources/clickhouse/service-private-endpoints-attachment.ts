import type { Cloud, Diagnostic, Model } from "../../src/contract/model";
import type { ResourceKnowledge } from "../../src/contract/resource";
import { unknown } from "../../src/contract/value";
import { allowListType, idsOfOthers, setIdsOfOthers } from "../parts/ids-of-others";
import { isGiven, textOf, textsOf } from "../parts/known";
import { anyCase, writtenSources } from "../parts/read-back";
import { errorAt } from "../parts/refusals";

/** The allow list of a ClickHouse service. */
export const knowledge: ResourceKnowledge = {
  part: "admission",
  replacement: {
    costs: ["allow-list", "downtime"],
    effect: "its ids leave the allow list until the new attachment has put them back",
    source: "ClickHouse/terraform-provider-clickhouse service_private_endpoints_attachment.go",
  },
  stops: "its ids leave the allow list: the endpoints are refused, and clients see the connection reset",
  hazards: [
    {
      provider: "ClickHouse/clickhouse",
      range: "< 3.15.0",
      argument: "private_endpoint_ids",
      when: "isSet",
      behaviour: "removes-last-only",
      effect: "removing the resource removes only the last endpoint from the allow list",
      safe: ["~> 3.25"],
      source: "provider PR 472",
    },
  ],
  readsBack: { private_endpoint_ids: anyCase },
  allowList: "private_endpoint_ids",
  asWritten: {
    arguments: "service_id",
    source: writtenSources.clickhouse,
  },
  importId: {
    form: /^[0-9a-f-]{36}$/,
    example: "6d3a0b3c-8f5e-4d2a-9a57-0c5d2f0b7e11",
    source:
      "ClickHouse/terraform-provider-clickhouse v3.25.3 docs/resources/service_private_endpoints_attachment.md, Import",
  },
  iam: "none",
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `ClickHouse/clickhouse 3.25.3, measured: [], an absent or wholly unknown list and an absent service_id are
errors at plan; changes are in place and order is one. service_private_endpoints_attachment.go: creation adds, an
update removes what the state has and adds what the plan has, reading gives every id on the service and drops the
resource where there is none, a service that is changed is never detached from the old one.`,
  inferred: ["the API lists the ids of others first"],
  // ClickHouse/clickhouse 3.25.3, service_private_endpoints_attachment.go
  planning: {
    framework: true,
  },
  identify: (values) => textOf(values["service_id"]) ?? "",
  plan({ config }) {
    const type = `${allowListType} is invalid`;
    const ids = config["private_endpoint_ids"];
    const found: Diagnostic[] = [];
    if (!isGiven(config["service_id"])) found.push(errorAt(["service_id"], type, "service_id must be set"));
    if (ids === unknown || !isGiven(ids))
      found.push(errorAt(["private_endpoint_ids"], type, "private_endpoint_ids must be set"));
    return { diagnostics: found };
  },
  create({ values, cloud }) {
    const service = textOf(values["service_id"]) ?? "";
    const own = textsOf(values["private_endpoint_ids"]);
    setIdsOfOthers(service, withoutAny(idsOfOthers(service, cloud), own), cloud);
    return { values };
  },
  update({ prior, values, cloud }) {
    const before = textOf(prior["service_id"]) ?? "";
    const after = textOf(values["service_id"]) ?? "";
    const listed = textsOf(prior["private_endpoint_ids"]);
    if (before === after) forget(after, listed, cloud);
    else setIdsOfOthers(before, [...withoutAny(idsOfOthers(before, cloud), listed), ...listed], cloud);
    return { values };
  },
  remove({ object, cloud }) {
    forget(object.id, textsOf(object.values["private_endpoint_ids"]), cloud);
    return [];
  },
  read({ id, values }, cloud) {
    const ids = [...idsOfOthers(id, cloud), ...textsOf(values["private_endpoint_ids"])];
    return ids.length === 0 ? undefined : { ...values, private_endpoint_ids: ids };
  },
};

function forget(service: string, ids: readonly string[], cloud: Cloud): void {
  setIdsOfOthers(service, withoutAny(idsOfOthers(service, cloud), ids), cloud);
}

function withoutAny(ids: readonly string[], others: readonly string[]): string[] {
  return ids.filter((id) => !others.includes(id));
}
