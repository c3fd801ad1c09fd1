import ipaddr from "ipaddr.js";
import type { Diagnostic, Model } from "../../contract/model";
import { type ObjectValue, unknown } from "../../contract/value";
import { errorAt, refusedByAws } from "../diagnostics";
import { isGiven, textOf } from "../known";
import { withComputed } from "./with-computed";

/** A security group. */
export const awsSecurityGroup: Model = {
  type: "aws_security_group",
  source: `AWS provider 5.100.0, measured: the default description. EC2 API,
CreateSecurityGroup: length and characters of names and descriptions, one name a VPC.`,
  defaults: { description: "Managed by Terraform", revoke_rules_on_delete: false },
  create({ planned, values, cloud }) {
    const name = textOf(planned["name"]);
    const refuse = (code: string, message: string) =>
      refusedByAws(`creating Security Group (${name})`, "EC2", "CreateSecurityGroup", code, message);
    for (const [attribute, text] of [
      ["GroupName", name],
      ["GroupDescription", textOf(values["description"])],
    ] as const) {
      if (text !== undefined && (text.length > 255 || !/^[A-Za-z0-9 ._\-:/()#,@[\]+=&;{}!$*]*$/.test(text)))
        return refuse("InvalidParameterValue", `Value (${text}) for parameter ${attribute} is invalid.`);
    }
    const vpc = values["vpc_id"] ?? null;
    const isTaken = cloud
      .all("aws_security_group")
      .some((other) => other.values["name"] === name && other.values["vpc_id"] === vpc);
    if (name !== undefined && isTaken)
      return refuse("InvalidGroup.Duplicate", `The security group '${name}' already exists for VPC '${textOf(vpc)}'`);
    return { values: withComputed(planned, values, { ingress: [], egress: [], name_prefix: "" }) };
  },
  remove({ object, cloud }) {
    for (const type of ["aws_vpc_security_group_ingress_rule", "aws_vpc_security_group_egress_rule"])
      for (const rule of cloud.all(type))
        if (rule.values["security_group_id"] === object.id) cloud.remove(type, rule.id);
    return [];
  },
};

const sources = ["cidr_ipv4", "cidr_ipv6", "prefix_list_id", "referenced_security_group_id"];

/** What a rule admits: traffic in. */
export const awsVpcSecurityGroupIngressRule: Model = ruleModel("ingress");

/** What a rule lets out. */
export const awsVpcSecurityGroupEgressRule: Model = ruleModel("egress");

function ruleModel(direction: "ingress" | "egress"): Model {
  const type = `aws_vpc_security_group_${direction}_rule`;
  const operation = `AuthorizeSecurityGroup${direction === "ingress" ? "Ingress" : "Egress"}`;
  return {
    type,
    source: `AWS provider 5.100.0, measured: exactly one source, no CIDR with host bits, ports from -1 to 65535; a tcp
rule without ports is let through. EC2 API, ${operation}: refuses that, and a rule that is there already.`,
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
  const given = sources.filter((name) => isGiven(config[name]));
  const known = given.filter((name) => config[name] !== unknown);
  if (given.length === 0 || known.length > 1)
    found.push(
      errorAt(
        given.slice(0, 1),
        given.length === 0 ? "Missing Attribute Configuration" : "Invalid Attribute Combination",
        `Exactly one of these attributes must be configured: [${sources.join(",")}]`,
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
  return ["security_group_id", "ip_protocol", "from_port", "to_port", ...sources].every(
    (name) => (one[name] ?? null) === (other[name] ?? null),
  );
}
