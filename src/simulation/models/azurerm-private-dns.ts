import type { Model } from "../../contract/model";
import { errorAt, refused } from "../diagnostics";
import { textOf } from "../known";

/** A private DNS zone. */
export const azurermPrivateDnsZone: Model = {
  type: "azurerm_private_dns_zone",
  source:
    "azurerm: what exists has to be imported. Azure DNS: a zone that a network is linked to cannot be deleted, and a name has at least two labels.",
  create({ values, cloud }) {
    const [id, name] = [textOf(values["id"]) ?? "", textOf(values["name"]) ?? ""];
    if (cloud.find("azurerm_private_dns_zone", id) !== undefined) return refused(needsImport(id));
    if (!/^([A-Za-z0-9_-]{1,63}\.)+[A-Za-z0-9_-]{1,63}$/.test(name))
      return refused(`creating Private DNS Zone ${name}: BadRequest: The domain name '${name}' is invalid.`);
    return { values };
  },
  remove({ object, cloud }) {
    const link = cloud
      .all("azurerm_private_dns_zone_virtual_network_link")
      .find(({ values }) => values["private_dns_zone_name"] === object.values["name"]);
    return link === undefined
      ? []
      : [errorAt(undefined, `deleting ${object.id}: Can't delete DNS zone because it has virtual network links.`)];
  },
};

/** A link of a private DNS zone to a virtual network. */
export const azurermPrivateDnsZoneVirtualNetworkLink: Model = {
  type: "azurerm_private_dns_zone_virtual_network_link",
  source:
    "azurerm documentation: registration_enabled is false by default. Azure DNS: a network is linked to one zone of a name.",
  defaults: { registration_enabled: false },
  create({ values, cloud }) {
    const id = textOf(values["id"]) ?? "";
    const links = cloud.all("azurerm_private_dns_zone_virtual_network_link");
    if (links.some((other) => other.id === id)) return refused(needsImport(id));
    const rival = links.find(({ values: other }) =>
      ["virtual_network_id", "private_dns_zone_name"].every((name) => other[name] === values[name]),
    );
    if (rival !== undefined)
      return refused(
        `creating ${id}: Conflict: A virtual network cannot be linked to multiple zones with overlapping namespaces.`,
      );
    return { values };
  },
};

/** An A record of a private DNS zone. */
export const azurermPrivateDnsARecord: Model = {
  type: "azurerm_private_dns_a_record",
  source: "azurerm: what exists has to be imported; range of ttl.",
  validate(config) {
    const ttl = config["ttl"];
    if (typeof ttl !== "number" || (ttl >= 0 && ttl <= 2147483647)) return [];
    return [errorAt(["ttl"], `expected ttl to be in the range (0 - 2147483647), got ${ttl}`)];
  },
  create({ values, cloud }) {
    const id = textOf(values["id"]) ?? "";
    return cloud.find("azurerm_private_dns_a_record", id) === undefined ? { values } : refused(needsImport(id));
  },
};

function needsImport(id: string): string {
  return `A resource with the ID "${id}" already exists - to be managed via Terraform this resource needs to be imported into the State.`;
}
