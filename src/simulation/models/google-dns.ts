import type { Model } from "../../contract/model";
import { errorAt, refused } from "../diagnostics";
import { textOf } from "../known";

/** A managed zone of Cloud DNS. */
export const googleDnsManagedZone: Model = {
  type: "google_dns_managed_zone",
  source: `google 7.45.0, measured: a name without its final dot and a private zone without network are let through.
Provider documentation: defaults. Cloud DNS API: names end with a dot; a zone that has records cannot be deleted.`,
  defaults: { description: "Managed by Terraform", force_destroy: false, visibility: "public" },
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

/** Records of Cloud DNS. */
export const googleDnsRecordSet: Model = {
  type: "google_dns_record_set",
  source: "Cloud DNS API: a name ends with a dot and lies in its zone; records that are there are not overwritten.",
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
