import { isObject, type Json } from "../terraform/json";
import { items, member } from "../terraform/values";
import { principalsOf } from "./principals";

/** A value that opens something to everybody. */
export interface Exposure {
  readonly attribute: string;
  /** In our words alone. */
  readonly what: string;
}

const everywhere = new Set([
  "0.0.0.0/0",
  "::/0",
  "0000:0000:0000:0000:0000:0000:0000:0000/0",
  "*",
  "Internet",
  "Any",
  "any",
]);

/** What the values of a resource open to the internet or to anybody. */
export function findExposures(type: string, values: Json | undefined): Exposure[] {
  const has = (attribute: string, value: Json) => member(values, attribute) === value;
  const when = (isSo: boolean, attribute: string, what: string): Exposure[] => (isSo ? [{ attribute, what }] : []);
  const open = (attribute: string) => {
    const value = member(values, attribute);
    return (Array.isArray(value) ? value : [value ?? null]).some((item) => everywhere.has(String(item)));
  };
  const from = "it lets everybody in";
  const principals = principalsOf(type, values);
  return [
    ...when(principals?.principals.includes("*") === true, principals?.attribute ?? "", "it allows every principal"),
    ...when(has("publicly_accessible", true), "publicly_accessible", "it is publicly accessible"),
    ...when(
      has("public_network_access_enabled", true),
      "public_network_access_enabled",
      "its public network access is on",
    ),
    ...when(
      /^aws_(lb|alb|elb)$/.test(type) && has("internal", false),
      "internal",
      "the load balancer faces the internet",
    ),
    ...(type === "aws_vpc_security_group_ingress_rule"
      ? [...when(open("cidr_ipv4"), "cidr_ipv4", from), ...when(open("cidr_ipv6"), "cidr_ipv6", from)]
      : []),
    ...(type === "aws_security_group_rule" && has("type", "ingress")
      ? [...when(open("cidr_blocks"), "cidr_blocks", from), ...when(open("ipv6_cidr_blocks"), "ipv6_cidr_blocks", from)]
      : []),
    ...(type === "aws_security_group"
      ? when(
          items(member(values, "ingress")).some((rule) => isOpenInline(rule)),
          "ingress",
          from,
        )
      : []),
    ...(type === "azurerm_network_security_rule" && has("direction", "Inbound") && has("access", "Allow")
      ? [
          ...when(open("source_address_prefix"), "source_address_prefix", from),
          ...when(open("source_address_prefixes"), "source_address_prefixes", from),
        ]
      : []),
    ...(type === "google_compute_firewall" ? when(open("source_ranges"), "source_ranges", from) : []),
    ...(type === "google_compute_forwarding_rule"
      ? when(
          /^EXTERNAL/.test(String(member(values, "load_balancing_scheme") ?? "")),
          "load_balancing_scheme",
          "it faces the internet",
        )
      : []),
    ...(type === "google_compute_address"
      ? when(has("address_type", "EXTERNAL"), "address_type", "the address is public")
      : []),
    ...(type === "aws_msk_cluster"
      ? when(
          hasPublicBrokers(values),
          "broker_node_group_info.connectivity_info.public_access",
          "the brokers are public",
        )
      : []),
  ];
}

function isOpenInline(rule: Json): boolean {
  return ["cidr_blocks", "ipv6_cidr_blocks"].some((name) =>
    items(member(rule, name)).some((cidr) => everywhere.has(String(cidr))),
  );
}

function hasPublicBrokers(values: Json | undefined): boolean {
  const inner = (value: Json | undefined, name: string) => items(member(value, name)).filter(isObject);
  return inner(values, "broker_node_group_info")
    .flatMap((node) => inner(node, "connectivity_info"))
    .flatMap((info) => inner(info, "public_access"))
    .some((access) => !["DISABLED", "undefined", "null"].includes(String(access["type"])));
}
