import ipaddr from "ipaddr.js";
import type { Diagnostic, Model } from "../../src/contract/model";
import type { AwsKnowledge } from "../../src/contract/resource";
import type { ObjectValue } from "../../src/contract/value";
import { latticeTags } from "../parts/aws-tags";
import { awsArn, prefixedId } from "../parts/ids";
import { blockOf, blocksOf, isGiven, textOf, textsOf } from "../parts/known";
import { writtenSources } from "../parts/read-back";
import { errorAt, refusedByAws } from "../parts/refusals";
import { withComputed } from "../parts/with-computed";

const nameForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const kinds = ["arn_resource", "dns_resource", "ip_resource"];

/** A resource configuration of VPC Lattice: what stands behind a gateway. */
export const knowledge: AwsKnowledge = {
  part: "service",
  replacement: {
    costs: ["new-id", "acceptance", "downtime"],
    effect: "another rcfg- id: it has to be shared again, and ClickPipes needs another endpoint",
    source: "hashicorp/terraform-provider-aws website/docs/r/vpclattice_resource_configuration",
  },
  stops: "connections to the resource end, and what was shared is withdrawn",
  asWritten: {
    arguments: `name port_ranges protocol resource_configuration_definition.arn_resource.arn
      resource_configuration_definition.dns_resource.domain_name
      resource_configuration_definition.dns_resource.ip_address_type
      resource_configuration_definition.ip_resource.ip_address resource_gateway_identifier tags type`,
    source: writtenSources.aws,
  },
  importId: {
    form: /^rcfg-[0-9a-f]{17}$/,
    example: "rcfg-0123456789abcdef0",
    source:
      "hashicorp/terraform-provider-aws website/docs/r/vpclattice_resource_configuration.html.markdown, Import; hashicorp/aws 5.100.0 reads it so",
  },
  iam: {
    read: "vpc-lattice:GetResourceConfiguration vpc-lattice:ListTagsForResource",
    create: "vpc-lattice:CreateResourceConfiguration ec2:DescribeSubnets",
    update: {
      "vpc-lattice:UpdateResourceConfiguration": `port_ranges resource_configuration_definition
        allow_association_to_shareable_service_network`,
      "ec2:DescribeSubnets": `port_ranges resource_configuration_definition
        allow_association_to_shareable_service_network`,
    },
    delete: "vpc-lattice:DeleteResourceConfiguration vpc-lattice:GetResourceConfiguration",
    tags: latticeTags,
    conditional: [
      // Resource_configuration_definition has an arn_resource (RDS).
      {
        argument: "resource_configuration_definition",
        contains: "arn_resource",
        on: "create",
        actions: "rds:DescribeDBInstances rds:DescribeDBClusters",
      },
    ],
    inferred: [
      {
        on: "create",
        actions: "rds:DescribeDBInstances rds:DescribeDBClusters",
        evidence:
          "documented without a condition by the API permissions page; that it is needed for arn_resource only is inferred",
      },
    ],
    notes: [
      "ec2:DescribeSubnets: documented (API permissions page; CloudFormation lists it for create and update).",
      "A changed dns_resource or arn_resource is not sent on update; only ip_resource is.",
    ],
    source:
      "internal/service/vpclattice/resource_configuration.go: Create, Read, Update, Delete, waiters; VPC Lattice user guide: API permissions; CloudFormation resource schema handlers.permissions, AWS::VpcLattice::ResourceConfiguration",
  },
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `AWS provider 5.100.0, measured: exactly one definition in its block, ports and protocol with an address and
not with an ARN, values of protocol, type and ip_address_type; no block at all, ports out of range, names and types
that do not fit are let through. VPC Lattice API, CreateResourceConfiguration: refuses those. AWS provider issues
41491 (protocol), 46023 (a custom domain name on a group).`,
  // internal/service/vpclattice/resource_configuration.go
  planning: {
    framework: true,
    keeps: ["arn", "id", "port_ranges"],
  },
  rules: {
    arguments: {
      port_ranges: {
        pattern: "^[0-9]{1,5}(-[0-9]{1,5})?$",
        message: "must contain one port number between 1 and 65535 or two separated by hyphen",
      },
      protocol: { oneOf: ["TCP", ""] },
      resource_configuration_definition: { items: 1 },
      "resource_configuration_definition.arn_resource": { items: 1 },
      "resource_configuration_definition.arn_resource.arn": { form: "arn", length: [1, null] },
      "resource_configuration_definition.dns_resource": { items: 1 },
      "resource_configuration_definition.dns_resource.ip_address_type": { oneOf: ["IPV4", "IPV6", ""] },
      "resource_configuration_definition.ip_resource": { items: 1 },
      type: { oneOf: ["GROUP", "CHILD", "SINGLE", "ARN", ""] },
    },
    exactlyOne: [["resource_configuration_group_id", "resource_gateway_identifier"]],
  },
  defaults: { type: "SINGLE" },
  computedTexts: {
    id: (around) => prefixedId("rcfg-", around),
    arn: (around) => awsArn("vpc-lattice", "resourceconfiguration/*", around),
  },
  validate(config) {
    const found: Diagnostic[] = [];
    const definitions = blocksOf(config["resource_configuration_definition"]);
    for (const [index, definition] of definitions.entries()) found.push(...definitionErrors(config, definition, index));
    const hasArn = definitions.some((definition) => isGiven(definition["arn_resource"]));
    if (!isGiven(config["protocol"]) && !hasArn && !isGiven(config["resource_configuration_group_id"]))
      found.push(
        invalidCombination(
          [],
          "At least one attribute out of [protocol,resource_configuration_definition[0].arn_resource,resource_configuration_group_id] must be specified",
        ),
      );
    return found;
  },
  // The default holds for an existing one as well: a type that is left out is no longer what it was.
  plan: ({ config }) => ((config["type"] ?? null) === null ? { planned: { type: "SINGLE" } } : {}),
  create({ planned, values }) {
    const name = textOf(values["name"]) ?? "";
    const reason = whyRefused(name, planned, values);
    if (reason !== undefined)
      return refusedByAws(
        `creating VPC Lattice Resource Configuration (${name})`,
        "VPC Lattice",
        "CreateResourceConfiguration",
        "ValidationException",
        reason,
      );
    return {
      values: withComputed(planned, values, {
        type: "SINGLE",
        allow_association_to_shareable_service_network: true,
        domain_verification_arn: null,
        domain_verification_id: null,
        domain_verification_status: null,
      }),
    };
  },
};

function definitionErrors(config: ObjectValue, definition: ObjectValue, index: number): Diagnostic[] {
  const place = `resource_configuration_definition[${index}]`;
  const path = ["resource_configuration_definition", index];
  const given = kinds.filter((kind) => isGiven(definition[kind]));
  const found: Diagnostic[] = [];
  if (given.length !== 1)
    found.push(
      invalidCombination(
        path,
        `${given.length === 0 ? "No attribute" : `${given.length} attributes`} specified when one (and only one) of [${kinds.map((kind) => `${place}.${kind}`).join(",")}] is required`,
      ),
    );
  for (const kind of given) {
    const isAddress = kind !== "arn_resource";
    if (isAddress && (config["port_ranges"] ?? null) === null)
      found.push(
        invalidCombination(
          [...path, kind],
          `Attribute "port_ranges" must be specified when "${place}.${kind}" is specified`,
        ),
      );
    // An empty list counts as given.
    for (const name of isAddress ? [] : ["port_ranges", "protocol"])
      if ((config[name] ?? null) !== null)
        found.push(
          invalidCombination(
            [...path, kind],
            `Attribute "${name}" cannot be specified when "${place}.${kind}" is specified`,
          ),
        );
  }
  return found;
}

function whyRefused(name: string, planned: ObjectValue, values: ObjectValue): string | undefined {
  if (name.length < 3 || name.length > 40 || !nameForm.test(name) || name.startsWith("rcfg-"))
    return `1 validation error detected: Value '${name}' at 'name' failed to satisfy constraint: 3 to 40 lower case letters, digits and single hyphens, not starting with rcfg-`;
  const type = textOf(planned["type"]) ?? "SINGLE";
  const definition = blockOf(values["resource_configuration_definition"]);
  if (definition === undefined && type !== "GROUP") return "resourceConfigurationDefinition must not be null";
  if (definition !== undefined && isGiven(definition["arn_resource"]) !== (type === "ARN"))
    return `The resource configuration definition does not match the type ${type}`;
  if (type === "GROUP" && isGiven(values["custom_domain_name"]))
    return "A custom domain name cannot be given for type GROUP";
  const address = textOf(blockOf(definition?.["ip_resource"])?.["ip_address"]);
  if (address !== undefined && !(ipaddr.IPv4.isValidFourPartDecimal(address) || ipaddr.IPv6.isValid(address)))
    return `'${address}' is not an IP address`;
  const range = textsOf(values["port_ranges"]).find((text) => !isPortRange(text));
  return range === undefined ? undefined : `Port range '${range}' is not valid`;
}

function isPortRange(text: string): boolean {
  const [first, last = first, ...rest] = text.split("-").map(Number);
  if (first === undefined || last === undefined || rest.length > 0) return false;
  return Number.isInteger(first) && Number.isInteger(last) && first >= 1 && first <= last && last <= 65535;
}

function invalidCombination(path: readonly (string | number)[], detail: string): Diagnostic {
  return errorAt(path, "Invalid Attribute Combination", detail);
}
