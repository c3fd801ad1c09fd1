import type { Model } from "../../src/contract/model";
import type { ResourceKnowledge } from "../../src/contract/resource";
import { nameForm, refuseInUse, refuseTaken } from "../parts/google";
import { regionalId } from "../parts/ids";
import { textOf } from "../parts/known";
import { googleName, writtenSources } from "../parts/read-back";
import { errorAt } from "../parts/refusals";
import { withComputed } from "../parts/with-computed";

/** A reserved address. */
export const knowledge: ResourceKnowledge = {
  part: "endpoint",
  replacement: {
    costs: ["downtime"],
    effect: "another address: the forwarding rule is made anew with it, and records have to follow",
    source: "hashicorp/terraform-provider-google website/docs/r/compute_address",
  },
  readsBack: { subnetwork: googleName },
  setByOthers: { description: "whoever made an address that is taken over: another one replaces it" },
  stops: "the endpoint loses its address",
  openings: [{ attribute: "address_type", values: /^EXTERNAL$/, what: "the address is public" }],
  asWritten: {
    arguments: "address address_type description labels name project purpose region",
    source: writtenSources.google,
  },
  importId: {
    form: /^projects\/[^/]+\/regions\/[^/]+\/addresses\/[^/]+$/,
    example: "projects/analytics-123456/regions/us-central1/addresses/analytics",
    source: "hashicorp/terraform-provider-google website/docs/r/compute_address.html.markdown, Import",
  },
  iam: "none",
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source:
    "google 7.45.0, measured: form of the name at validate. Provider documentation: defaults. Compute Engine API: one name a region. Provider issues 6812 and 16870: not deleted while something uses it.",
  inferred: ["the words in which an address in use is not deleted"],
  computedTexts: { id: (around) => regionalId("addresses", around) },
  defaults: { address_type: "EXTERNAL" },
  validate(config) {
    const name = textOf(config["name"]);
    if (name === undefined || nameForm.test(name)) return [];
    return [errorAt(["name"], `"name" ("${name}") doesn't match regexp "^(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?)$"`)];
  },
  create({ planned, values, cloud }) {
    const taken = refuseTaken("Address", cloud.find("google_compute_address", textOf(values["id"]) ?? ""));
    return taken ?? { values: withComputed(planned, values, { users: [] }) };
  },
  remove: ({ object, cloud }) =>
    refuseInUse("Address", object, cloud.all("google_compute_forwarding_rule"), ({ values }) =>
      values["ip_address"] === object.values["address"] ? [object.id] : [],
    ),
};
