import ipaddr from "ipaddr.js";
import type { Diagnostic, Model } from "../../src/contract/model";
import type { AwsKnowledge, Flow, Opening } from "../../src/contract/resource";
import { isObject, type ObjectValue, unknown, type Value } from "../../src/contract/value";
import { ec2Tags } from "./aws-tags";
import { awsArn, prefixedId } from "./ids";
import { isGiven, textOf, textsOf } from "./known";
import { letsIn } from "./openings";
import { writtenSources } from "./read-back";
import { errorAt, refusedByAws } from "./refusals";

/** Whom a rule admits traffic from or to; one of them is given. */
const peers = ["cidr_ipv4", "cidr_ipv6", "prefix_list_id", "referenced_security_group_id"];

/** The arguments of a rule that say what it lets through, and from or to where. */
const reach = [
  "cidr_ipv4",
  "cidr_ipv6",
  "from_port",
  "to_port",
  "ip_protocol",
  "referenced_security_group_id",
  "prefix_list_id",
];

/** What is known of the rules of a direction. */
export function ruleKnowledge(direction: "ingress" | "egress"): AwsKnowledge {
  const suffix = direction === "ingress" ? "Ingress" : "Egress";
  return {
    part: "guard",
    replacement: {
      costs: ["downtime"],
      effect: `the way ${direction === "ingress" ? "in" : "out"} is closed between the removal of the old rule and the creation of the new one`,
      source: `hashicorp/terraform-provider-aws website/docs/r/vpc_security_group_${direction}_rule`,
    },
    stops: `what only this rule lets ${direction === "ingress" ? "in" : "out"} cannot connect`,
    reach,
    ...(direction === "ingress" ? { openings: ["cidr_ipv4", "cidr_ipv6"].map(toOpening) } : {}),
    flows: (rule) =>
      isObject(rule)
        ? toFlows(
            peers.flatMap((name) => textOf(rule[name]) || []),
            rule["ip_protocol"],
            rule,
          )
        : [],
    asWritten: {
      arguments: `cidr_ipv4 description from_port ip_protocol referenced_security_group_id security_group_id
        tags to_port ${direction === "ingress" ? "cidr_ipv6 prefix_list_id" : ""}`,
      source: writtenSources.aws,
    },
    importId: {
      form: /^sgr-[0-9a-f]{8,17}$/,
      example: "sgr-0a1b2c3d4e5f60718",
      source:
        "hashicorp/terraform-provider-aws website/docs/r/vpc_security_group_ingress_rule.html.markdown, Import; hashicorp/aws 5.100.0 reads it so",
    },
    iam: {
      read: "ec2:DescribeSecurityGroupRules",
      isNotReadBack: true,
      create: `ec2:AuthorizeSecurityGroup${suffix}`,
      update: { "ec2:ModifySecurityGroupRules": `description ${reach.join(" ")}` },
      delete: `ec2:RevokeSecurityGroup${suffix}`,
      tags: ec2Tags,
      notes: [
        "Tags are set by a separate CreateTags call after the rule exists, so a condition on ec2:CreateAction would not match.",
        "Create makes no read; a change of the source type, or of security_group_id, replaces the rule.",
      ],
      source: `internal/service/ec2/vpc_security_group_${direction}_rule.go: create, delete, findByID; vpc_security_group_ingress_rule.go: shared base`,
    },
  };
}

function toOpening(attribute: string): Opening {
  return { attribute, what: letsIn };
}

/** What a block of the group itself, its `ingress` or `egress`, lets through. */
export function flowsOfBlock(block: Value | undefined): Flow[] {
  if (!isObject(block)) return [];
  const lists = ["cidr_blocks", "ipv6_cidr_blocks", "security_groups", "prefix_list_ids"];
  const peers = lists.flatMap((name) => textsOf(block[name]));
  return toFlows(block["self"] === true ? [...peers, "the group itself"] : peers, block["protocol"], block);
}

function toFlows(peers: readonly string[], protocol: Value | undefined, rule: ObjectValue): Flow[] {
  const port = (name: string) => Number(rule[name] ?? -1);
  return peers.map((peer) => {
    // A peer in another account is written as account/group in the group, and as the group alone in the rule.
    const [, group, ...rest] = peer.split("/sg-");
    const isForeign = group !== undefined && rest.length === 0;
    return {
      peer: isForeign ? `sg-${group}` : peer,
      protocol: String(protocol),
      from: port("from_port"),
      to: port("to_port"),
    };
  });
}

/** How the rules of a direction behave beyond their schema. */
export function ruleModel(direction: "ingress" | "egress"): Model {
  const type = `aws_vpc_security_group_${direction}_rule`;
  const operation = `AuthorizeSecurityGroup${direction === "ingress" ? "Ingress" : "Egress"}`;
  return {
    source: `AWS provider 5.100.0, measured: exactly one source, no CIDR with host bits, ports from -1 to 65535; a tcp
rule without ports is let through. EC2 API, ${operation}: refuses that, and a rule that is there already.`,
    planning: { framework: true, keeps: ["arn", "id", "security_group_rule_id"] },
    computedTexts: {
      id: (around) => prefixedId("sgr-", around),
      arn: (around) => awsArn("ec2", "security-group-rule/*", around),
    },
    validate: validateRule,
    create({ values, cloud }) {
      const refuse = (code: string, message: string) =>
        refusedByAws(`creating VPC Security Group Rule`, "EC2", operation, code, message);
      const protocol = textOf(values["ip_protocol"]);
      const needsPorts = protocol === "tcp" || protocol === "udp";
      if (needsPorts && (!isGiven(values["from_port"]) || !isGiven(values["to_port"])))
        return refuse(
          "InvalidParameterValue",
          "Invalid value 'Must specify both from and to ports with TCP/UDP.' for portRange.",
        );
      if (cloud.all(type).some((other) => isSameRule(other.values, values)))
        return refuse("InvalidPermission.Duplicate", "the specified rule already exists");
      return { values };
    },
  };
}

function validateRule(config: ObjectValue): Diagnostic[] {
  const found: Diagnostic[] = [];
  const given = peers.filter((name) => isGiven(config[name]));
  const known = given.filter((name) => config[name] !== unknown);
  if (given.length === 0 || known.length > 1)
    found.push(
      errorAt(
        given.slice(0, 1),
        given.length === 0 ? "Missing Attribute Configuration" : "Invalid Attribute Combination",
        `Exactly one of these attributes must be configured: [${peers.join(",")}]`,
      ),
    );
  for (const [name, kind] of [
    ["cidr_ipv4", "IPv4"],
    ["cidr_ipv6", "IPv6"],
  ] as const) {
    const cidr = textOf(config[name]);
    if (cidr !== undefined && !isNetwork(cidr, kind))
      found.push(
        errorAt(
          [name],
          "Invalid Attribute Value",
          `Attribute ${name} value must be a valid ${kind} CIDR that represents a network address, got: ${cidr}`,
        ),
      );
  }
  for (const name of ["from_port", "to_port"]) {
    const port = config[name];
    if (typeof port === "number" && (port < -1 || port > 65535))
      found.push(
        errorAt(
          [name],
          "Invalid Attribute Value",
          `Attribute ${name} value must be between -1 and 65535, got: ${port}`,
        ),
      );
  }
  return found;
}

function isNetwork(cidr: string, kind: "IPv4" | "IPv6"): boolean {
  const parser = kind === "IPv4" ? ipaddr.IPv4 : ipaddr.IPv6;
  if (!parser.isValidCIDR(cidr)) return false;
  return parser.networkAddressFromCIDR(cidr).toString() === parser.parseCIDR(cidr)[0].toString();
}

function isSameRule(one: ObjectValue, other: ObjectValue): boolean {
  return ["security_group_id", "ip_protocol", "from_port", "to_port", ...peers].every(
    (name) => (one[name] ?? null) === (other[name] ?? null),
  );
}
