import { createHash } from "node:crypto";
import type { Json, TerraformJson } from "../terraform/json";
import { findReferences } from "../terraform/references";
import { member } from "../terraform/values";

/** What is known of an input variable when its value is made up. */
interface Use {
  /** Resource type that uses it, such as `aws_lb`. */
  readonly type: string;
  /** The argument, without the blocks around it. */
  readonly argument: string;
  /** Whether the argument is the variable alone, not an expression that has it. */
  readonly isWhole: boolean;
}

/** The configurations that a root sets providers up with, by their names. */
type Providers = NonNullable<TerraformJson["provider"]>;

/** Makes a value from a seed that differs from variable to variable. */
type Maker = (digits: Digits) => string;

interface Digits {
  hex(length: number): string;
  decimal(length: number): string;
  readonly uuid: string;
  /** Subscription of Azure that ids are of, the same for all variables. */
  readonly subscription: string;
}

const azureId = (kind: string): Maker => {
  return ({ hex, subscription }) =>
    `/subscriptions/${subscription}/resourceGroups/rg-rehearsal/providers/${kind.replace("*", hex(8))}`;
};
const role: Maker = ({ hex }) => `arn:aws:iam::123456789012:role/rehearsal-${hex(8)}`;
const endpoint: Maker = ({ hex }) => `vpce-0${hex(16)}`;
const resourceConfiguration: Maker = ({ hex }) =>
  `arn:aws:vpc-lattice:us-east-1:123456789012:resourceconfiguration/rcfg-0${hex(16)}`;
const securityGroup: Maker = ({ hex }) => `sg-0${hex(16)}`;

/** What an argument of a provider's resources holds, by the first row that fits. */
const makers: readonly (readonly [type: RegExp, argument: RegExp, make: Maker])[] = [
  [/^aws_/, /^vpc_id$/, ({ hex }) => `vpc-0${hex(16)}`],
  [/^aws_/, /subnet/, ({ hex }) => `subnet-0${hex(16)}`],
  [/^aws_/, /^prefix_list_id$/, ({ hex }) => `pl-0${hex(16)}`],
  [/^aws_/, /security_group/, securityGroup],
  [/^aws_/, /^vpc_endpoint_id$/, endpoint],
  [/^aws_/, /principal/, role],
  [/^aws_/, /^zone_id$/, ({ hex }) => `Z0${hex(18).toUpperCase()}`],
  [/^aws_msk_/, /arn$/, ({ uuid }) => `arn:aws:kafka:us-east-1:123456789012:cluster/rehearsal/${uuid}-4`],
  [
    /^aws_/,
    /load_balancer_arns?$/,
    ({ hex }) => `arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/net/rehearsal/${hex(16)}`,
  ],
  [
    /^aws_/,
    /^target_group_arn$/,
    ({ hex }) => `arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/rehearsal/${hex(16)}`,
  ],
  [/^aws_/, /arn$/, ({ hex }) => `arn:aws:rds:us-east-1:123456789012:cluster:rehearsal-${hex(8)}`],
  [/^azurerm_/, /^subnet_id$/, azureId("Microsoft.Network/virtualNetworks/vnet-rehearsal/subnets/subnet-*")],
  [/^azurerm_/, /^virtual_network_id$/, azureId("Microsoft.Network/virtualNetworks/vnet-*")],
  [/^azurerm_/, /_id$/, azureId("Microsoft.Network/privateDnsZones/rehearsal-*.example")],
  [/^azurerm_/, /./, ({ hex }) => `rg-rehearsal-${hex(8)}`],
  [/^google_/, /^project$/, ({ hex }) => `rehearsal-${hex(8)}`],
  [/^google_/, /^network/, ({ hex }) => `projects/rehearsal/global/networks/network-${hex(8)}`],
  [
    /^google_/,
    /^(subnetwork|nat_subnets)$/,
    ({ hex }) => `projects/rehearsal/regions/us-east1/subnetworks/subnetwork-${hex(8)}`,
  ],
  [/^google_/, /^target_service$/, ({ hex }) => `projects/rehearsal/regions/us-east1/forwardingRules/rule-${hex(8)}`],
  [/^google_/, /^group$/, ({ hex }) => `projects/rehearsal/zones/us-east1-b/instanceGroups/group-${hex(8)}`],
  [/^clickhouse_/, /./, ({ uuid }) => uuid],
];

/** What an expression takes apart is the id of a zone: its resource group, project or name is a part of it. */
const wholeIds: readonly (readonly [type: RegExp, make: Maker])[] = [
  [/^azurerm_/, azureId("Microsoft.Network/privateDnsZones/rehearsal-*.example")],
  [/^azurerm_/, ({ subscription }) => subscription],
  [/^google_/, ({ hex }) => `projects/rehearsal/managedZones/zone-${hex(8)}`],
];

/** What has a form of its own, whatever uses it. */
const anything: readonly Maker[] = [
  endpoint,
  role,
  securityGroup,
  resourceConfiguration,
  ({ uuid }) => uuid,
  ({ decimal }) => decimal(12),
  ({ hex }) => `rehearsal-${hex(8)}`,
];

/**
 * Well-formed values for the input variables of a configuration, also for those that a person learns at an earlier stage, such as the id
 * of an endpoint that the other side makes: by the variable's own validation first, else by the argument that uses it. A variable keeps its
 * value over all stages and runs. Throws for a variable whose validation none of the known forms meets.
 */
export function inputValues(
  stages: readonly TerraformJson[],
  providers?: Providers,
): { readonly [name: string]: string } {
  const subscription = subscriptionOf(stages, providers);
  const forms = new Map<string, RegExp | undefined>();
  for (const { variable } of stages) {
    for (const [name, body] of Object.entries(variable ?? {})) forms.set(name, formOf(body["validation"]));
  }
  return Object.fromEntries(
    [...forms].map(([name, form]) => [name, makeValue(name, form, findUses(stages, name), subscription)]),
  );
}

/**
 * The subscription that zones are of: that of the configuration which acts for them, or else that of the subnet, because a condition compares the
 * two; otherwise one that is made up.
 */
function subscriptionOf(
  stages: readonly TerraformJson[],
  providers: Providers = stages.at(-1)?.provider ?? {},
): string {
  const stated = providers["azurerm"]?.find(({ alias }) => alias !== undefined)?.["subscription_id"];
  const endpoints = stages.flatMap(({ resource }) => Object.values(resource?.["azurerm_private_endpoint"] ?? {}));
  const ofSubnet = endpoints.map((body) => /^\/subscriptions\/([^/]+)/.exec(String(member(body, "subnet_id")))?.[1]);
  return typeof stated === "string" ? stated : (ofSubnet.find((found) => found !== undefined) ?? made);
}

const made = "00000000-0000-4000-8000-000000000000";

function makeValue(name: string, form: RegExp | undefined, uses: readonly Use[], subscription: string): string {
  const digits = digitsOf(name, subscription);
  const values = [...uses.flatMap(makersOf), ...anything].map((make) => make(digits));
  const [value] = values.filter((candidate) => form === undefined || form.test(candidate));
  if (value === undefined) throw new Error(`no known form of a value meets the validation of the variable ${name}`);
  return value;
}

function makersOf({ type, argument, isWhole }: Use): Maker[] {
  if (!isWhole) return wholeIds.filter(([types]) => types.test(type)).map(([, make]) => make);
  return makers.filter(([types, names]) => types.test(type) && names.test(argument)).map(([, , make]) => make);
}

/** The pattern in a validation of the form `can(regex("…", var.name))`, the only one that Plinth writes. */
function formOf(validation: Json | undefined): RegExp | undefined {
  const pattern = /can\(regex\("([^"]+)"/.exec(JSON.stringify(validation ?? "").replaceAll('\\"', '"'))?.[1];
  return pattern === undefined ? undefined : new RegExp(pattern.replaceAll("\\\\", "\\"));
}

function findUses(stages: readonly TerraformJson[], name: string): Use[] {
  const address = `var.${name}`;
  const isUsed = (template: string) => findReferences(template).some((found) => found.address === address);
  const uses: Use[] = [];
  const visit = (type: string, argument: string, value: Json) => {
    if (typeof value === "string") {
      if (isUsed(value)) uses.push({ type, argument, isWhole: value === `\${${address}}` });
    } else if (value !== null && typeof value === "object") {
      for (const [key, item] of Object.entries(value)) visit(type, Array.isArray(value) ? argument : key, item);
    }
  };
  const visitAll = (byType: Json | undefined) => {
    for (const [type, bodies] of Object.entries(byType ?? {})) visit(type, "", bodies);
  };
  for (const { resource, data, check } of stages) {
    visitAll(data);
    visitAll(resource);
    for (const body of Object.values(check ?? {})) visitAll(body["data"]);
  }
  return uses;
}

function digitsOf(seed: string, subscription: string): Digits {
  const hash = createHash("sha256").update(seed).digest("hex");
  const uuid = [hash.slice(0, 8), hash.slice(8, 12), `4${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`];
  return {
    hex: (length) => hash.slice(0, length),
    decimal: (length) => BigInt(`0x${hash}`).toString().slice(0, length),
    uuid: [...uuid, hash.slice(20, 32)].join("-"),
    subscription,
  };
}
