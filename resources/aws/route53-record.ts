import type { Model } from "../../src/contract/model";
import type { AwsKnowledge } from "../../src/contract/resource";
import { isGiven, textOf } from "../parts/known";
import { route53Name, writtenSources } from "../parts/read-back";
import { refusedByAws } from "../parts/refusals";
import { foreignZone, withoutFinalDot } from "../parts/route53";
import { withComputed } from "../parts/with-computed";

/** A record. */
export const knowledge: AwsKnowledge = {
  part: "name",
  replacement: {
    costs: ["downtime"],
    effect: "the name does not resolve to the endpoint in between, and caches keep that for a while",
    source: "hashicorp/terraform-provider-aws website/docs/r/route53_record",
  },
  stops: "the name no longer resolves to the endpoint",
  readsBack: { name: route53Name, "alias.name": route53Name },
  asWritten: {
    arguments: "alias.evaluate_target_health alias.zone_id records ttl type zone_id",
    source: writtenSources.aws,
  },
  importId: {
    form: /^Z[A-Z0-9]+_([^_].*_A|.+_TXT)(_.+)?$/,
    example: "Z0123456789ABCDEFGHIJ_*.us-west-2.vpce.aws.clickhouse.cloud_A",
    source:
      "hashicorp/terraform-provider-aws website/docs/r/route53_record.html.markdown, Import; hashicorp/aws 5.100.0 reads it so",
  },
  iam: {
    read: "route53:GetHostedZone route53:ListResourceRecordSets",
    create: "route53:ChangeResourceRecordSets route53:GetChange",
    update: {
      "route53:ChangeResourceRecordSets": "*",
      "route53:GetChange": "*",
    },
    delete: "route53:GetHostedZone route53:ListResourceRecordSets route53:ChangeResourceRecordSets route53:GetChange",
    notes: [
      "Create, read and delete all read the hosted zone first.",
      "route53:GetChange is authorised on the change resource (change/*), not on the hosted zone (inferred).",
      "The resource has no tags.",
    ],
    source:
      "internal/service/route53/record.go: create, read, update, delete, findResourceRecordSetByFourPartKey, waitChangeInsync (2026 source)",
  },
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `Route 53 API,
ChangeResourceRecordSets: records have a ttl; a record that is there is not overwritten.`,
  rules: {
    arguments: {
      "alias.name": { length: [1, 1024] },
      "alias.zone_id": { length: [1, 32] },
      type: {
        oneOf: [
          "SOA",
          "A",
          "TXT",
          "NS",
          "CNAME",
          "MX",
          "NAPTR",
          "PTR",
          "SRV",
          "SPF",
          "AAAA",
          "CAA",
          "DS",
          "TLSA",
          "SSHFP",
          "SVCB",
          "HTTPS",
        ],
      },
      zone_id: { length: [1, null] },
    },
    conflicts: [["alias", "ttl"]],
    exactlyOne: [["alias", "records"]],
    needs: {
      cidr_routing_policy: ["set_identifier"],
      failover_routing_policy: ["set_identifier"],
      geolocation_routing_policy: ["set_identifier"],
      geoproximity_routing_policy: ["set_identifier"],
      latency_routing_policy: ["set_identifier"],
      multivalue_answer_routing_policy: ["set_identifier"],
      weighted_routing_policy: ["set_identifier"],
      ttl: ["records"],
    },
    blocks: [
      "alias",
      "cidr_routing_policy",
      "failover_routing_policy",
      "geolocation_routing_policy",
      "geoproximity_routing_policy",
      "latency_routing_policy",
      "weighted_routing_policy",
    ],
  },
  create({ planned, values, cloud, actor }) {
    const zone = textOf(values["zone_id"]) ?? "";
    const foreign = foreignZone(cloud.find("aws_route53_zone", zone), actor);
    if (foreign !== undefined)
      return refusedByAws("creating Route53 Record", "Route 53", "ChangeResourceRecordSets", "AccessDenied", foreign);
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
