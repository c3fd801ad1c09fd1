import type { AttributeSchema, BlockSchema, NestedBlockSchema } from "../../../src/provider/schema";
import type { Json, JsonObject } from "../../../src/terraform/json";

/** A configuration that differs from its base in one place. */
export interface Variation {
  /** Where and how, such as `health_check.port removed`. */
  readonly label: string;
  readonly body: JsonObject;
}

/** Another value that is as good, by the argument's name; the first that differs from the one that is there is taken. */
const others: readonly (readonly [name: RegExp, values: readonly string[]])[] = [
  [/^vpc_id$/, ["vpc-9a1b2c3d4e5f60718", "vpc-8a1b2c3d4e5f60718"]],
  [/subnet/, ["subnet-9a1b2c3d4e5f60718"]],
  [/security_group/, ["sg-9a1b2c3d4e5f60718"]],
  [/^ip_protocol$/, ["udp", "-1"]],
  [/^cidr_ipv4$/, ["10.30.0.0/16"]],
  [/^cidr_ipv6$/, ["2001:db8::/32"]],
  [/^prefix_list_id$/, ["pl-0a1b2c3d"]],
  [/^vpc_endpoint_type$/, ["Interface", "Gateway", "Resource"]],
  [/^vpc_endpoint_id$/, ["vpce-9a1b2c3d4e5f60718"]],
  [
    /load_balancer_arns?$/,
    ["arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/net/other/9a1b2c3d4e5f6071"],
  ],
  [/^target_group_arn$/, ["arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/other/9a1b2c3d4e5f6071"]],
  [/principal/, ["arn:aws:iam::111122223333:role/other"]],
  [/permission_arns/, ["arn:aws:ram::aws:permission/AWSRAMDefaultPermissionLicenseConfiguration"]],
  [/arns?$/, ["arn:aws:kafka:us-east-1:123456789012:cluster/other/9a1b2c3d-0000-4000-8000-000000000000-4"]],
  [/^load_balancer_type$/, ["network", "application", "gateway"]],
  [/^(protocol)$/, ["TCP", "TCP_UDP", "HTTP"]],
  [/^target_type$/, ["ip", "instance", "alb"]],
  [/region/, ["eu-west-1", "us-west-2"]],
  [/^supported_ip_address_types$/, ["ipv4", "ipv6"]],
  [/^ip_address_type$/, ["ipv4", "dualstack", "IPV4", "IPV6"]],
  [/^dns_record_ip_type$/, ["ipv4", "dualstack"]],
  [/^enforce_security_group_inbound/, ["on", "off"]],
  [/^policy$/, ['{"Version":"2012-10-17","Statement":[]}']],
  [/^port_ranges$/, ["9092", "1-65535"]],
  [/^port$/, ["8080"]],
  [/^name_prefix$/, ["pre-"]],
  [/^kafka_version$/, ["3.7.x"]],
  [/^(zone_id|hosted_zone_id)$/, ["Z9999999999ABCDEFGHIJ"]],
  [/^type$/, ["forward", "AAAA", "SINGLE", "source_ip", "PRIMARY"]],
  [/^client_broker$/, ["TLS_PLAINTEXT", "PLAINTEXT"]],
  [/^deregistration_delay$/, ["120"]],
  [/^domain_name$|^name$/, ["other.example.com", "other"]],
  [/^(create|update|delete)$/, ["90m"]],
];

const nonsense = "no such Value!";

/**
 * Configurations that differ from a base in one argument or block: changed to a value as good, changed to nonsense, left out, given where it
 * was not. Arguments in `skipped` and what only the provider sets are left alone.
 */
export function vary(schema: BlockSchema, body: JsonObject, skipped: ReadonlySet<string>): Variation[] {
  return varyBlock(schema, body, "", skipped);
}

function varyBlock(schema: BlockSchema, body: JsonObject, path: string, skipped: ReadonlySet<string>): Variation[] {
  const attributes = Object.entries(schema.attributes ?? {}).flatMap(([name, attribute]) =>
    skipped.has(name) || (attribute.optional !== true && attribute.required !== true)
      ? []
      : varyAttribute(name, attribute, body, path),
  );
  const blocks = Object.entries(schema.block_types ?? {}).flatMap(([name, block]) =>
    skipped.has(name) ? [] : varyBlocks(name, block, body, path, skipped),
  );
  return [...attributes, ...blocks];
}

function varyAttribute(name: string, { type, required }: AttributeSchema, body: JsonObject, path: string): Variation[] {
  const present = body[name];
  const changed = values(name, type, present).map(([how, value]) => ({
    label: `${path}${name} ${how}`,
    body: { ...body, [name]: value },
  }));
  if (present === undefined || required === true) return changed;
  return [...changed, { label: `${path}${name} removed`, body: without(body, name) }];
}

function values(name: string, type: unknown, present: Json | undefined): [how: string, value: Json][] {
  if (type === "bool")
    return [["flipped", present !== true], ...(present === undefined ? [["false", false] as [string, Json]] : [])];
  if (type === "number") {
    const old = typeof present === "number" ? present : 4;
    return [
      ["other", old + 1],
      ["negative", -7],
      ["huge", 1_000_000],
    ];
  }
  if (type === "string")
    return [
      ["other", other(name, present)],
      ["nonsense", nonsense],
      ["empty", ""],
    ];
  if (!Array.isArray(type)) return [];
  if (type[0] === "map")
    return [
      ["other", { ...toObject(present), extra: "yes" }],
      ["emptied", {}],
    ];
  if (type[1] !== "string") return [["emptied", []]];
  const items = Array.isArray(present) ? present : [];
  const more: [string, Json][] = [
    ["extended", [...items, other(name, items[0])]],
    ["nonsense", [nonsense]],
    ["emptied", []],
  ];
  return items.length > 1 ? [...more, ["shortened", items.slice(1)]] : more;
}

function other(name: string, present: Json | undefined): string {
  const known = others.find(([pattern]) => pattern.test(name))?.[1] ?? ["other", "another"];
  // The same words are written in capitals in some types, and not in others.
  const alike = known.filter(
    (value) => present === undefined || (value === value.toUpperCase()) === (present === String(present).toUpperCase()),
  );
  return [...alike, ...known].find((value) => value !== present) ?? "other";
}

function varyBlocks(
  name: string,
  nested: NestedBlockSchema,
  body: JsonObject,
  path: string,
  skipped: ReadonlySet<string>,
): Variation[] {
  const present = body[name];
  if (present === undefined) {
    const added = minimal(nested.block);
    return [
      { label: `${path}${name} added`, body: { ...body, [name]: nested.nesting_mode === "single" ? added : [added] } },
    ];
  }
  const isSingle = !Array.isArray(present);
  const first = toObject(isSingle ? present : present[0]);
  const inside = varyBlock(nested.block, first, `${path}${name}.`, skipped).map(({ label, body: inner }) => ({
    label,
    body: { ...body, [name]: isSingle ? inner : [inner, ...present.slice(1)] },
  }));
  const twice =
    isSingle || nested.max_items === 1
      ? []
      : [{ label: `${path}${name} twice`, body: { ...body, [name]: [...present, first] } }];
  return [...inside, ...twice, { label: `${path}${name} removed`, body: without(body, name) }];
}

/** A block with what is required in it. */
function minimal(schema: BlockSchema): JsonObject {
  const attributes = Object.entries(schema.attributes ?? {})
    .filter(([, { required }]) => required === true)
    .flatMap(([name, { type }]): [string, Json][] =>
      values(name, type, undefined)
        .slice(0, 1)
        .map(([, value]) => [name, value]),
    );
  const blocks = Object.entries(schema.block_types ?? {})
    .filter(([, { min_items = 0 }]) => min_items > 0)
    .map(([name, { block }]): [string, Json] => [name, [minimal(block)]]);
  return Object.fromEntries([...attributes, ...blocks]);
}

function without(body: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([key]) => key !== name));
}

function toObject(value: Json | undefined): JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}
