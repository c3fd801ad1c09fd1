import { account, type ComputedContext, nameOf, regionOf, textOf, toUuid } from "../contract/computed-context";
import { partitionOf } from "../contract/partition";

type ComputeText = (around: ComputedContext, attribute: string) => string;

/** Texts by the name of the attribute; the first pattern that matches counts. */
const texts: readonly (readonly [RegExp, ComputeText])[] = [
  [/^(id|security_group_rule_id)$/, computeId],
  [
    /^arn_suffix$/,
    (around) =>
      (around.computedTexts["arn"]?.(around) ?? "")
        .split(":")
        .slice(5)
        .join(":")
        .replace(/^loadbalancer\//, ""),
  ],
  [/^region$/, regionOf],
  [/^project$/, ({ settings }) => textOf(settings["project"]) ?? "example-project"],
  [/^name$/, nameOf],
  [/^state$/, () => "available"],
  [/^status$/, ({ source }) => (source === "hashicorp/aws" ? "ACTIVE" : "Ready")],
  [/(^|_)(owner_id|account_id|account|aws_id)$/, () => account],
  [/zone_id$/, ({ digits }, attribute) => `Z${digits(attribute, 13).toUpperCase()}`],
  [/^fqdn$/, computeFullName],
  [/^(name_servers|primary_name_server)$/, () => "ns-1.example.net"],
  [/dns_names?$/, computeHost],
  [/self_link$|(^|_)url$/, (around) => `https://www.googleapis.com/compute/v1/${computeId(around)}`],
  [/(^|_)(ip|ip_address|address)$/, computeAddress],
  [/(timestamp|_time|_date|last_modified)$/, () => "2026-01-01T00:00:00Z"],
  [/fingerprint$/, ({ digits }, attribute) => Buffer.from(digits(attribute, 16), "hex").toString("base64")],
  [/uuid$/, ({ digits }, attribute) => toUuid(digits(attribute, 32))],
  [/^psc_connection_id$/, ({ digits }, attribute) => BigInt(`0x${digits(attribute, 15)}`).toString()],
  [/^endpoint_id$/, ({ digits }, attribute) => `vpce-${digits(attribute, 17)}`],
  [/^vpc_id$/, ({ digits }, attribute) => `vpc-${digits(attribute, 17)}`],
  [/^current_version$/, ({ digits }, attribute) => `K${digits(attribute, 12).toUpperCase()}`],
  [/^version$/, () => "1"],
  [/^qualified_sql_name$/, computeSqlName],
  [/^database_name$/, () => "materialize"],
  [/^schema_name$/, () => "public"],
];

/** A text for an attribute that a provider computes; empty where its name says nothing, as providers give it for what does not apply. */
export function computeText(attribute: string, around: ComputedContext): string {
  const own = around.computedTexts[attribute];
  if (own !== undefined && attribute !== "id") return own(around);
  const [, make] = texts.find(([pattern]) => pattern.test(attribute)) ?? [];
  return make === undefined ? "" : make(around, attribute);
}

/** The id that a resource gets: one of its provider's making, its ARN, or a random UUID. */
function computeId(around: ComputedContext): string {
  const { values, computedTexts, digits } = around;
  return textOf(values["id"]) ?? (computedTexts["id"] ?? computedTexts["arn"])?.(around) ?? toUuid(digits("id", 32));
}

function computeFullName(around: ComputedContext): string {
  const zone = textOf(around.values["zone_name"]);
  return zone === undefined ? nameOf(around) : `${nameOf(around)}.${zone}.`;
}

function computeHost(around: ComputedContext, attribute: string): string {
  const { source, digits } = around;
  return source === "hashicorp/aws"
    ? `${computeId(around)}-${digits(attribute, 8)}.${regionOf(around)}.vpce.${partitionOf(regionOf(around)).suffix}`
    : `${digits(attribute, 12)}.example.internal`;
}

function computeAddress({ digits }: ComputedContext, attribute: string): string {
  const [second, third, fourth = 0] = Buffer.from(digits(attribute, 6), "hex");
  return `10.${second}.${third}.${(fourth % 250) + 4}`;
}

function computeSqlName({ values }: ComputedContext): string {
  return ["database_name", "schema_name", "name"]
    .flatMap((part) => textOf(values[part]) ?? [])
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join(".");
}
