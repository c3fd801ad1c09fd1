import type { Model } from "../../src/contract/model";
import type { ResourceKnowledge } from "../../src/contract/resource";
import { createNamed, refuseInUse } from "../parts/google";
import { regionalId } from "../parts/ids";
import { textOf, textsOf } from "../parts/known";
import { googleName, writtenSources } from "../parts/read-back";

/** A subnet. */
export const knowledge: ResourceKnowledge = {
  part: "front",
  replacement: {
    costs: ["downtime"],
    effect: "another subnet: Google Cloud deletes none that something uses, so that the apply stops",
    source: "hashicorp/terraform-provider-google v7.45.0, google/services/compute/resource_compute_subnetwork.go",
  },
  stops: "connections lose the addresses that they come from",
  // A wider network is in place, any other replaces.
  replaces(before, after) {
    const [old = "", fresh = ""] = [textOf(before["ip_cidr_range"]), textOf(after["ip_cidr_range"])];
    return [old, fresh].every((range) => range.includes("/")) && !isWithin(old, fresh) ? ["ip_cidr_range"] : [];
  },
  defaults: { send_secondary_ip_range_if_empty: false },
  computedBlocks: ["secondary_ip_range"],
  readsBack: { network: googleName },
  asWritten: { arguments: "ip_cidr_range name project purpose region", source: writtenSources.google },
  importId: {
    form: /^projects\/[^/]+\/regions\/[^/]+\/subnetworks\/[^/]+$/,
    example: "projects/analytics-123456/regions/us-central1/subnetworks/orders-nat",
    source: "hashicorp/terraform-provider-google website/docs/r/compute_subnetwork.html.markdown, Import",
  },
  iam: "none",
};

/** Whether a network is within another one, or is that one. */
function isWithin(inner: string, outer: string): boolean {
  const [[address, length], [around, width]] = [partsOf(inner), partsOf(outer)];
  const size = 2 ** (32 - width);
  return width <= length && Math.floor(address / size) === Math.floor(around / size);
}

/** The first address of a network as a number, and the length of its prefix. */
function partsOf(range: string): [number, number] {
  const [address = "", length] = range.split("/");
  return [address.split(".").reduce((number, part) => number * 256 + Number(part), 0), Number(length)];
}

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `hashicorp/terraform-provider-google v7.45.0, google/services/compute/resource_compute_subnetwork.go: a network that the old one is
not within replaces (IsShrinkageIpCidr). Compute Engine API: one name a region, not deleted while something uses it.`,
  inferred: ["the words in which a subnet in use is not deleted"],
  computedTexts: { id: (around) => regionalId("subnetworks", around) },
  create: ({ values, cloud }) => createNamed("Subnetwork", "google_compute_subnetwork", values, cloud),
  remove: ({ object, cloud }) =>
    refuseInUse("Subnetwork", object, cloud.all("google_compute_service_attachment"), ({ values }) =>
      textsOf(values["nat_subnets"]).map(googleName.spell),
    ),
};
