import { account, type Circumstances, nameOf, regionOf, textOf, toUuid } from "../contract/circumstances";

type MakeUp = (around: Circumstances, attribute: string) => string;

/** Texts by the name of the attribute; the first pattern that matches counts. */
const texts: readonly (readonly [RegExp, MakeUp])[] = [
  [/^(id|security_group_rule_id)$/, makeUpId],
  [
    /^arn_suffix$/,
    (around) =>
      (around.madeUp["arn"]?.(around) ?? "")
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
  [/^fqdn$/, makeUpFullName],
  [/^(name_servers|primary_name_server)$/, () => "ns-1.example.net"],
  [/dns_names?$/, makeUpHost],
  [/self_link$|(^|_)url$/, (around) => `https://www.googleapis.com/compute/v1/${makeUpId(around)}`],
  [/(^|_)(ip|ip_address|address)$/, makeUpAddress],
  [/(timestamp|_time|_date|last_modified)$/, () => "2026-01-01T00:00:00Z"],
  [/fingerprint$/, ({ digits }, attribute) => Buffer.from(digits(attribute, 16), "hex").toString("base64")],
  [/uuid$/, ({ digits }, attribute) => toUuid(digits(attribute, 32))],
  [/^psc_connection_id$/, ({ digits }, attribute) => BigInt(`0x${digits(attribute, 15)}`).toString()],
  [/^endpoint_id$/, ({ digits }, attribute) => `vpce-${digits(attribute, 17)}`],
  [/^vpc_id$/, ({ digits }, attribute) => `vpc-${digits(attribute, 17)}`],
  [/^current_version$/, ({ digits }, attribute) => `K${digits(attribute, 12).toUpperCase()}`],
  [/^version$/, () => "1"],
  [/^qualified_sql_name$/, makeUpSqlName],
  [/^database_name$/, () => "materialize"],
  [/^schema_name$/, () => "public"],
];

/** A text for an attribute that a provider computes; empty where its name says nothing, as providers give it for what does not apply. */
export function makeUpText(attribute: string, around: Circumstances): string {
  const own = around.madeUp[attribute];
  if (own !== undefined && attribute !== "id") return own(around);
  const [, make] = texts.find(([pattern]) => pattern.test(attribute)) ?? [];
  return make === undefined ? "" : make(around, attribute);
}

/** The id that a resource gets: one of its provider's making, its ARN, or a random UUID. */
function makeUpId(around: Circumstances): string {
  const { values, madeUp, digits } = around;
  return textOf(values["id"]) ?? (madeUp["id"] ?? madeUp["arn"])?.(around) ?? toUuid(digits("id", 32));
}

function makeUpFullName(around: Circumstances): string {
  const zone = textOf(around.values["zone_name"]);
  return zone === undefined ? nameOf(around) : `${nameOf(around)}.${zone}.`;
}

function makeUpHost(around: Circumstances, attribute: string): string {
  const { source, digits } = around;
  return source === "hashicorp/aws"
    ? `${makeUpId(around)}-${digits(attribute, 8)}.${regionOf(around)}.vpce.amazonaws.com`
    : `${digits(attribute, 12)}.example.internal`;
}

function makeUpAddress({ digits }: Circumstances, attribute: string): string {
  const [second, third, fourth = 0] = Buffer.from(digits(attribute, 6), "hex");
  return `10.${second}.${third}.${(fourth % 250) + 4}`;
}

function makeUpSqlName({ values }: Circumstances): string {
  return ["database_name", "schema_name", "name"]
    .flatMap((part) => textOf(values[part]) ?? [])
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join(".");
}
