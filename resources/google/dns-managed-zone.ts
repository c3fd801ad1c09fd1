import { nameOf } from "../../src/contract/computed-context";
import type { Model } from "../../src/contract/model";
import type { ResourceKnowledge } from "../../src/contract/resource";
import { googleId } from "../parts/ids";
import { textOf } from "../parts/known";
import { googleName, writtenSources } from "../parts/read-back";
import { errorAt, refused } from "../parts/refusals";

/** A managed zone of Cloud DNS. */
export const knowledge: ResourceKnowledge = {
  part: "name",
  replacement: {
    costs: ["downtime"],
    effect: "names of the zone do not resolve until the new zone and its records are there",
    source: "hashicorp/terraform-provider-google website/docs/r/dns_managed_zone",
  },
  stops: "its names no longer resolve to the endpoint",
  defaults: { description: "Managed by Terraform", force_destroy: false },
  readsBack: { "private_visibility_config.networks.network_url": googleName },
  setByOthers: {
    description: "whoever made a zone that is taken over",
    private_visibility_config: "whoever attaches further networks to the zone",
  },
  asWritten: {
    arguments: "description dns_name labels name project visibility",
    source: writtenSources.google,
  },
  importId: {
    form: /^projects\/[^/]+\/managedZones\/[^/]+$/,
    example: "projects/analytics-123456/managedZones/analytics",
    source: "hashicorp/terraform-provider-google website/docs/r/dns_managed_zone.html.markdown, Import",
  },
  iam: "none",
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `google 7.45.0, measured: a name without its final dot and a private zone without network are let through.
Provider documentation: defaults. Cloud DNS API: names end with a dot; a zone that has records cannot be deleted.`,
  computedTexts: { id: (around) => googleId(`managedZones/${nameOf(around)}`, around) },
  defaults: { visibility: "public" },
  create({ values, cloud }) {
    const id = textOf(values["id"]) ?? "";
    const name = textOf(values["dns_name"]) ?? "";
    if (cloud.find("google_dns_managed_zone", id) !== undefined)
      return refused(
        `Error creating ManagedZone: googleapi: Error 409: The resource 'entity.managedZone' named '${textOf(values["name"])}' already exists, alreadyExists`,
      );
    if (!name.endsWith("."))
      return refused(
        `Error creating ManagedZone: googleapi: Error 400: Invalid value for 'entity.managedZone.dnsName': '${name}', invalid`,
      );
    return { values };
  },
  remove({ object, cloud }) {
    const isUsed = cloud
      .all("google_dns_record_set")
      .some(({ values }) =>
        ["managed_zone", "project"].every((name) => values[name] === object.values[name === "project" ? name : "name"]),
      );
    if (!isUsed || object.values["force_destroy"] === true) return [];
    const reason =
      "The resource named 'managedZone' cannot be deleted because it contains one or more 'resource record sets'.";
    return [
      errorAt(
        undefined,
        `Error when reading or editing ManagedZone: googleapi: Error 400: ${reason}, containerNotEmpty`,
      ),
    ];
  },
};
