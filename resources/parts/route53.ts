import type { ArgumentRule, Cloud, CloudObject } from "../../src/contract/model";
import { blocksOf, textOf } from "./known";

/** A name as Route 53 writes it. */
export function withoutFinalDot(name: string): string {
  return name.length > 1 && name.endsWith(".") ? name.slice(0, -1) : name;
}

/** What the provider takes for the region of a VPC: one of those that its SDK knows, which are all of this form (AWS 5.100.0, measured). */
export const vpcRegion: ArgumentRule = {
  pattern: "^[a-z]{2,4}(-[a-z]+)+-\\d+$",
  message: "expected vpc_region to be one of the regions of AWS",
};

/** What was associated with a zone after it was made. */
export function associationsOf(zoneId: string, cloud: Cloud): CloudObject[] {
  return cloud.all("aws_route53_zone_association").filter(({ values }) => values["zone_id"] === zoneId);
}

/** The VPCs that a zone of the cloud is associated with: those that it was made with, and others since. */
export function vpcsOfZone({ id, values }: CloudObject, cloud: Cloud): string[] {
  return [...blocksOf(values["vpc"]), ...associationsOf(id, cloud).map((other) => other.values)].flatMap(
    (vpc) => textOf(vpc["vpc_id"]) ?? [],
  );
}

/** A zone of a name that one of these VPCs is associated with: a VPC takes one zone of a name. */
export function findRival(name: string, vpcs: readonly string[], cloud: Cloud): CloudObject | undefined {
  return cloud
    .all("aws_route53_zone")
    .find((zone) => zone.values["name"] === name && vpcsOfZone(zone, cloud).some((vpc) => vpcs.includes(vpc)));
}

/** Why an account may not touch a zone; undefined where the zone is its own, or none that was made here. */
export function foreignZone(zone: CloudObject | undefined, actor: string | undefined): string | undefined {
  if (zone?.owner === undefined || actor === undefined || zone.owner === actor) return undefined;
  return `User is not authorized to access this resource: hosted zone ${zone.id} is not owned by ${actor}`;
}
