import type { Model } from "../../contract/model";
import { errorAt, refusedByAws } from "../diagnostics";
import { blocksOf, isGiven, textOf } from "../known";
import { withComputed } from "./with-computed";

/** A hosted zone. */
export const awsRoute53Zone: Model = {
  type: "aws_route53_zone",
  source: `AWS provider 5.100.0, measured: the final dot of the name is dropped when it is planned, defaults.
Route 53 API, CreateHostedZone: a VPC can be in one zone of a name only; DeleteHostedZone: not while it has records of
others.`,
  defaults: { comment: "Managed by Terraform", force_destroy: false },
  plan({ proposed }) {
    const name = textOf(proposed["name"]);
    return name === undefined ? {} : { planned: { name: withoutFinalDot(name) } };
  },
  create({ planned, values, cloud }) {
    const name = textOf(values["name"]) ?? "";
    const vpcs = blocksOf(values["vpc"]).map((vpc) => vpc["vpc_id"]);
    const rival = cloud
      .all("aws_route53_zone")
      .find(
        (other) =>
          other.values["name"] === name && blocksOf(other.values["vpc"]).some((vpc) => vpcs.includes(vpc["vpc_id"])),
      );
    if (rival !== undefined)
      return refusedByAws(
        `creating Route53 Hosted Zone (${name})`,
        "Route 53",
        "CreateHostedZone",
        "ConflictingDomainExists",
        `The VPC ${textOf(vpcs[0])} has already been associated with the hosted zone ${rival.id} with the same domain name.`,
      );
    const servers = vpcs.length > 0 ? [] : [1, 2, 3, 4].map((number) => `ns-${number}.awsdns-0${number}.org`);
    return {
      values: withComputed(planned, values, {
        zone_id: values["id"] ?? null,
        name_servers: servers,
        primary_name_server: servers[0] ?? `ns-0.awsdns-00.com`,
        enable_accelerated_recovery: false,
      }),
    };
  },
  remove({ object, cloud }) {
    const record = cloud.all("aws_route53_record").find(({ values }) => values["zone_id"] === object.id);
    if (record === undefined || object.values["force_destroy"] === true) return [];
    const reason = "The specified hosted zone contains non-required resource record sets and so cannot be deleted.";
    return [errorAt(undefined, `deleting Route53 Hosted Zone (${object.id}): HostedZoneNotEmpty: ${reason}`)];
  },
};

/** A record. */
export const awsRoute53Record: Model = {
  type: "aws_route53_record",
  source: `Route 53 API,
ChangeResourceRecordSets: records have a ttl; a record that is there is not overwritten.`,
  create({ planned, values, cloud }) {
    const zone = textOf(values["zone_id"]) ?? "";
    const type = textOf(values["type"]) ?? "";
    const own = cloud.find("aws_route53_zone", zone)?.values["name"];
    const name = textOf(values["name"]) ?? "";
    const domain = textOf(own) ?? "";
    const fqdn = withoutFinalDot(
      domain === "" || name === domain || name.endsWith(`.${domain}`) ? name : `${name}.${domain}`,
    );
    const refuse = (message: string) =>
      refusedByAws("creating Route53 Record", "Route 53", "ChangeResourceRecordSets", "InvalidChangeBatch", message);
    if (isGiven(values["records"]) && !isGiven(values["ttl"]))
      return refuse(`Expected exactly one of [AliasTarget, all of [TTL, and ResourceRecords]] for ${fqdn}`);
    const id = `${zone}_${name}_${type}`;
    if (cloud.find("aws_route53_record", id) !== undefined && values["allow_overwrite"] !== true)
      return refuse(`Tried to create resource record set [name='${fqdn}.', type='${type}'] but it already exists`);
    return { values: withComputed(planned, values, { id, fqdn, allow_overwrite: false, records: [] }) };
  },
};

function withoutFinalDot(name: string): string {
  return name.length > 1 && name.endsWith(".") ? name.slice(0, -1) : name;
}
