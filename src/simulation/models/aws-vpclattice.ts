import ipaddr from "ipaddr.js";
import type { Diagnostic, Model } from "../../contract/model";
import type { ObjectValue } from "../../contract/value";
import { errorAt, refusedByAws } from "../diagnostics";
import { blockOf, blocksOf, isGiven, textOf, textsOf } from "../known";
import { withComputed } from "./with-computed";

const nameForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A resource gateway of VPC Lattice. */
export const awsVpclatticeResourceGateway: Model = {
  type: "aws_vpclattice_resource_gateway",
  source: `AWS provider 5.100.0, measured: length of the name. VPC Lattice API,
CreateResourceGateway: other rules of names, five security groups, at least one subnet. AWS provider,
internal/service/vpclattice/resource_gateway.go: waits until ACTIVE.`,
  validate(config) {
    const name = textOf(config["name"]);
    if (name === undefined || (name.length >= 3 && name.length <= 40)) return [];
    return [
      errorAt(
        ["name"],
        "Invalid Attribute Value Length",
        `Attribute name string length must be between 3 and 40, got: ${name.length}`,
      ),
    ];
  },
  create({ planned, values }) {
    const name = textOf(values["name"]) ?? "";
    const refuse = (message: string) =>
      refusedByAws(
        `creating VPC Lattice Resource Gateway (${name})`,
        "VPC Lattice",
        "CreateResourceGateway",
        "ValidationException",
        message,
      );
    if (!nameForm.test(name) || name.startsWith("rgw-"))
      return refuse(`1 validation error detected: Value '${name}' at 'name' failed to satisfy constraint`);
    if (textsOf(values["subnet_ids"]).length === 0) return refuse("At least one subnet is required");
    if (textsOf(values["security_group_ids"]).length > 5)
      return refuse("A resource gateway can have at most 5 security groups");
    return {
      values: withComputed(planned, values, {
        status: "ACTIVE",
        ip_address_type: "IPV4",
        ipv4_addresses_per_eni: 16,
        security_group_ids: [],
      }),
    };
  },
};

const kinds = ["arn_resource", "dns_resource", "ip_resource"];

/** A resource configuration of VPC Lattice: what stands behind a gateway. */
export const awsVpclatticeResourceConfiguration: Model = {
  type: "aws_vpclattice_resource_configuration",
  source: `AWS provider 5.100.0, measured: exactly one definition in its block, ports and protocol with an address and
not with an ARN, values of protocol, type and ip_address_type; no block at all, ports out of range, names and types
that do not fit are let through. VPC Lattice API, CreateResourceConfiguration: refuses those. AWS provider issues
41491 (protocol), 46023 (a custom domain name on a group).`,
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
