import { nameOf } from "../../src/contract/computed-context";
import type { Model } from "../../src/contract/model";
import type { ResourceKnowledge } from "../../src/contract/resource";
import { googleId } from "../parts/ids";
import { textOf } from "../parts/known";
import { writtenSources } from "../parts/read-back";
import { refused } from "../parts/refusals";

/** Records of Cloud DNS. */
export const knowledge: ResourceKnowledge = {
  part: "name",
  replacement: {
    costs: ["downtime"],
    effect: "the name does not resolve in between, and caches keep that for a while",
    source: "hashicorp/terraform-provider-google website/docs/r/dns_record_set",
  },
  stops: "the name no longer resolves to the endpoint",
  asWritten: {
    arguments: "managed_zone name project rrdatas ttl type",
    source: writtenSources.google,
  },
  importId: {
    form: /^projects\/[^/]+\/managedZones\/[^/]+\/rrsets\/[^/]+\/A$/,
    example: "projects/analytics-123456/managedZones/analytics/rrsets/*.us-central1.p.gcp.clickhouse.cloud./A",
    source: "hashicorp/terraform-provider-google website/docs/r/dns_record_set.html.markdown, Import",
  },
  iam: "none",
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: "Cloud DNS API: a name ends with a dot and lies in its zone; records that are there are not overwritten.",
  computedTexts: {
    id: (around) => {
      const [zone, type] = ["managed_zone", "type"].map((name) => textOf(around.values[name]) ?? "");
      return googleId(`managedZones/${zone}/rrsets/${nameOf(around)}/${type}`, around);
    },
  },
  create({ values, cloud }) {
    const [id, name] = [textOf(values["id"]) ?? "", textOf(values["name"]) ?? ""];
    const refuse = (reason: string) => refused(`Error creating DNS RecordSet: googleapi: ${reason}`);
    if (cloud.find("google_dns_record_set", id) !== undefined)
      return refuse(
        `Error 409: The resource 'entity.change.additions[0]' named '${name} (${textOf(values["type"])})' already exists, alreadyExists`,
      );
    const zone = cloud
      .all("google_dns_managed_zone")
      .find(
        (other) => other.values["name"] === values["managed_zone"] && other.values["project"] === values["project"],
      );
    const domain = textOf(zone?.values["dns_name"]) ?? ".";
    if (!name.endsWith(".") || !(name === domain || name.endsWith(domain === "." ? "." : `.${domain}`)))
      return refuse(`Error 400: Invalid value for 'entity.change.additions[0].name': '${name}', invalid`);
    return { values };
  },
};
