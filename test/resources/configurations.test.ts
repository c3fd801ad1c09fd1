import { expect, test } from "@jest/globals";
import { models } from "../../resources/models";
import { type ObjectValue, unknown } from "../../src/contract/value";
import { makeDriver } from "../simulation/attempt";
import { azureConnection, valid } from "./valid-configurations";

const lattice = (definition: ObjectValue): ObjectValue => ({
  resource_configuration_definition: [{ dns_resource: [], ip_resource: [], arn_resource: [], ...definition }],
});

const arnOf = (name: string) =>
  `arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/${name}/0a1b2c3d4e5f6071`;
const forward = (own: string, ...others: readonly string[]): ObjectValue => ({
  type: "forward",
  target_group_arn: arnOf(own),
  forward: [{ target_group: others.map((name) => ({ arn: arnOf(name) })) }],
});

/** What is changed, the step that refuses it, and a part of the refusal. */
const refused: readonly (readonly [
  type: string,
  name: string,
  change: ObjectValue,
  at: "validate" | "plan" | "apply",
  why: string,
])[] = [
  [
    "aws_vpc_endpoint",
    "a type that there is not",
    { vpc_endpoint_type: "interface" },
    "validate",
    "expected vpc_endpoint_type",
  ],
  ["aws_vpc_endpoint", "no service name", { service_name: null }, "apply", "ServiceName"],
  ["aws_vpc_endpoint", "no type, which is a gateway", { vpc_endpoint_type: null }, "apply", "Gateway"],
  [
    "aws_vpc_endpoint",
    "a region with a service of AWS",
    { service_name: "com.amazonaws.us-east-1.s3", service_region: "us-east-1" },
    "apply",
    "InvalidServiceName",
  ],
  [
    "aws_vpc_endpoint",
    "private DNS before acceptance",
    { private_dns_enabled: true },
    "apply",
    "accepted by the owner of",
  ],
  ["aws_vpc_endpoint", "acceptance in another account", { auto_accept: true }, "apply", "does not exist"],
  ["aws_vpc_endpoint_service", "no load balancer", { network_load_balancer_arns: null }, "apply", "MissingParameter"],
  [
    "aws_vpc_endpoint_service",
    "an empty list of load balancers",
    { network_load_balancer_arns: [] },
    "validate",
    "1 item minimum",
  ],
  [
    "aws_vpc_endpoint_service",
    "a load balancer without ARN",
    { network_load_balancer_arns: ["lb"] },
    "validate",
    "invalid ARN",
  ],
  [
    "aws_vpc_endpoint_service",
    "an unknown kind of address",
    { supported_ip_address_types: ["ipv5"] },
    "validate",
    "ipv5",
  ],
  ["aws_vpc_endpoint_service", "no region", { supported_regions: [] }, "apply", "InvalidParameter"],
  ["aws_vpc_endpoint_service", "a region that there is not", { supported_regions: ["nowhere"] }, "apply", "nowhere"],
  [
    "aws_vpc_endpoint_service_allowed_principal",
    "an account alone",
    { principal_arn: "072088201116" },
    "apply",
    "InvalidPrincipal",
  ],
  [
    "aws_vpc_endpoint_connection_accepter",
    "an id of something else",
    { vpc_endpoint_id: "eni-0a" },
    "apply",
    "Malformed",
  ],
  [
    "aws_security_group",
    "a reserved beginning",
    { name: null, name_prefix: "sg-a" },
    "validate",
    "cannot begin with sg-",
  ],
  ["aws_lb", "a hyphen at the beginning", { name: null, name_prefix: "-a" }, "validate", "begin with a hyphen"],
  ["aws_lb_target_group", "too short a slow start", { slow_start: 29 }, "validate", "(0 - 0) or (30 - 900), got 29"],
  ["aws_lb_target_group", "too long a slow start", { slow_start: 901 }, "validate", "(0 - 0) or (30 - 900), got 901"],
  ["aws_lb_target_group", "too long a delay", { deregistration_delay: "3601" }, "validate", "(0 - 3600), got 3601"],
  ["aws_lb_target_group", "port 0 to check", { health_check: [{ port: "0" }] }, "validate", "valid port number"],
  [
    "aws_lb_listener",
    "two target groups that differ",
    { default_action: [forward("a", "b")] },
    "plan",
    "only if the ARNs match",
  ],
  [
    "aws_lb_listener",
    "several target groups beside one",
    { default_action: [forward("a", "a", "b")] },
    "plan",
    "only if the ARNs match",
  ],
  ...["redirect", "fixed-response", "authenticate-cognito", "authenticate-oidc"].map(
    (type) =>
      [
        "aws_lb_listener",
        `${type} without what it needs`,
        { default_action: [{ type }] },
        "plan",
        `default_action[0].${type.replace("-", "_")}" must be specified`,
      ] as const,
  ),
  ["aws_vpc_endpoint", "a name of no service", { service_name: "nope" }, "apply", "InvalidServiceName"],
  [
    "aws_vpc_endpoint",
    "a service of another region",
    { service_name: "com.amazonaws.vpce.eu-west-1.vpce-svc-049bbd33f61271781" },
    "apply",
    "InvalidServiceName",
  ],
  ["aws_security_group", "a reserved name", { name: "sg-endpoint" }, "validate", "cannot begin with sg-"],
  ["aws_security_group", "a description with other letters", { description: "Königin" }, "apply", "GroupDescription"],
  ["aws_vpc_security_group_ingress_rule", "host bits", { cidr_ipv4: "10.20.0.1/16" }, "validate", "network address"],
  ["aws_vpc_security_group_ingress_rule", "no source", { cidr_ipv4: null }, "validate", "Exactly one"],
  ["aws_vpc_security_group_ingress_rule", "two sources", { prefix_list_id: "pl-0a" }, "validate", "Exactly one"],
  [
    "aws_vpc_security_group_ingress_rule",
    "host bits of IPv6",
    { cidr_ipv4: null, cidr_ipv6: "2001:db8::1/32" },
    "validate",
    "IPv6",
  ],
  [
    "aws_vpc_security_group_egress_rule",
    "a port that there is not",
    { to_port: 70000 },
    "validate",
    "between -1 and 65535",
  ],
  [
    "aws_vpc_security_group_egress_rule",
    "no ports",
    { from_port: null, to_port: null },
    "apply",
    "both from and to ports",
  ],
  ["aws_lb", "a reserved name", { name: "internal-db" }, "validate", "internal-"],
  ["aws_lb", "a name with an underscore", { name: "billing_db" }, "validate", "alphanumeric"],
  ["aws_lb", "a name with a hyphen at its end", { name: "billing-" }, "validate", "cannot end"],
  ["aws_lb", "a long name", { name: "b".repeat(33) }, "validate", "longer than 32"],
  ["aws_lb", "no subnet", { subnets: null }, "validate", "must be specified"],
  [
    "aws_lb",
    "a boolean where on or off is meant",
    { enforce_security_group_inbound_rules_on_private_link_traffic: "false" },
    "validate",
    '"on" "off"',
  ],
  ["aws_lb_target_group", "a reserved character", { name: "billing.db" }, "validate", "alphanumeric"],
  ["aws_lb_target_group", "a port that there is not", { port: 70000 }, "validate", "1 - 65535"],
  ["aws_lb_target_group", "no protocol", { protocol: null }, "plan", '"protocol" must be specified'],
  ["aws_lb_target_group", "no VPC", { vpc_id: null }, "plan", '"vpc_id" must be specified'],
  ["aws_lb_target_group", "a path over TCP", { health_check: [{ protocol: "TCP", path: "/" }] }, "plan", "path"],
  [
    "aws_lb_target_group",
    "a matcher over TCP",
    { health_check: [{ protocol: "TCP", matcher: "200" }] },
    "plan",
    "matcher",
  ],
  ["aws_lb_target_group_attachment", "a port that there is not", { port: 70000 }, "apply", "port"],
  ["aws_lb_listener", "a port that there is not", { port: 0 }, "validate", "range (1 - 65535), got 0"],
  ["aws_lb_listener", "no ARN", { load_balancer_arn: "lb" }, "validate", "invalid ARN"],
  ["aws_lb_listener", "no target group", { default_action: [{ type: "forward" }] }, "plan", "must be specified"],
  [
    "aws_lb_listener",
    "an unknown action",
    { default_action: [{ type: "send" }] },
    "validate",
    "expected default_action.0.type",
  ],
  ["aws_lb_listener", "no protocol", { protocol: null }, "apply", "protocol"],
  ["aws_msk_cluster_policy", "no JSON", { policy: "{" }, "validate", "invalid JSON"],
  ["aws_ram_principal_association", "no principal", { principal: "clickpipes" }, "validate", "12 digits"],
  ["aws_ram_resource_association", "no ARN", { resource_arn: "rcfg-0a" }, "validate", "invalid ARN"],
  ["aws_vpclattice_resource_gateway", "a short name", { name: "db" }, "validate", "between 3 and 40"],
  ["aws_vpclattice_resource_gateway", "a capital", { name: "Orders" }, "apply", "Orders"],
  ["aws_vpclattice_resource_gateway", "no subnet", { subnet_ids: [] }, "apply", "subnet"],
  [
    "aws_vpclattice_resource_gateway",
    "six groups",
    { security_group_ids: [1, 2, 3, 4, 5, 6].map((n) => `sg-${n}`) },
    "apply",
    "5",
  ],
  [
    "aws_vpclattice_resource_gateway",
    "an unknown kind of address",
    { ip_address_type: "ipv4" },
    "validate",
    "expected ip_address_type",
  ],
  [
    "aws_vpclattice_resource_configuration",
    "no definition",
    { resource_configuration_definition: [] },
    "apply",
    "must not be null",
  ],
  ["aws_vpclattice_resource_configuration", "an empty definition", lattice({}), "validate", "No attribute specified"],
  [
    "aws_vpclattice_resource_configuration",
    "two definitions",
    lattice({
      ip_resource: [{ ip_address: "10.0.0.1" }],
      dns_resource: [{ domain_name: "a.example.com", ip_address_type: "IPV4" }],
    }),
    "validate",
    "2 attributes specified",
  ],
  ["aws_vpclattice_resource_configuration", "no protocol", { protocol: null }, "validate", "protocol"],
  ["aws_vpclattice_resource_configuration", "another protocol", { protocol: "tcp" }, "validate", "tcp"],
  ["aws_vpclattice_resource_configuration", "no ports", { port_ranges: null }, "validate", "port_ranges"],
  ["aws_vpclattice_resource_configuration", "ports out of range", { port_ranges: ["70000"] }, "apply", "70000"],
  [
    "aws_vpclattice_resource_configuration",
    "ports the wrong way round",
    { port_ranges: ["500-400"] },
    "apply",
    "500-400",
  ],
  [
    "aws_vpclattice_resource_configuration",
    "ports of an ARN",
    { type: "ARN", ...lattice({ arn_resource: [{ arn: "arn:aws:rds:us-east-1:123456789012:db:a" }] }) },
    "validate",
    "cannot be specified",
  ],
  [
    "aws_vpclattice_resource_configuration",
    "an ARN without its type",
    {
      type: null,
      protocol: null,
      port_ranges: null,
      ...lattice({ arn_resource: [{ arn: "arn:aws:rds:us-east-1:123456789012:db:a" }] }),
    },
    "apply",
    "does not match the type SINGLE",
  ],
  ["aws_vpclattice_resource_configuration", "a type that does not fit", { type: "ARN" }, "apply", "does not match"],
  ["aws_vpclattice_resource_configuration", "a reserved name", { name: "rcfg-orders" }, "apply", "rcfg-orders"],
  [
    "aws_vpclattice_resource_configuration",
    "no address",
    lattice({ ip_resource: [{ ip_address: "10.0.0" }] }),
    "apply",
    "not an IP address",
  ],
  ["aws_route53_zone", "an empty name", { name: "" }, "validate", "length of name"],
  ["aws_route53_record", "nothing to point to", { alias: [] }, "validate", "must be specified"],
  ["aws_route53_record", "a ttl of an alias", { ttl: 300 }, "validate", "conflicts with ttl"],
  [
    "aws_route53_record",
    "records beside an alias",
    { records: ["10.0.0.1"] },
    "validate",
    "only one of `alias,records` can be specified",
  ],
  ["aws_route53_record", "records without ttl", { alias: [], records: ["10.0.0.1"] }, "apply", "InvalidChangeBatch"],
  ["azurerm_private_endpoint", "an empty message", azureConnection({ request_message: "" }), "validate", "1 - 140"],
  [
    "azurerm_private_endpoint",
    "a long message",
    azureConnection({ request_message: "m".repeat(141) }),
    "validate",
    "1 - 140",
  ],
  ["azurerm_private_endpoint", "no message", azureConnection({ request_message: null }), "apply", "must not be empty"],
  [
    "azurerm_private_endpoint",
    "a blank message",
    azureConnection({ request_message: "  " }),
    "apply",
    "must not be empty",
  ],
  [
    "azurerm_private_endpoint",
    "a message that nobody reads",
    azureConnection({ is_manual_connection: false }),
    "apply",
    "must be empty",
  ],
  [
    "azurerm_private_endpoint",
    "an alias without a manual connection",
    azureConnection({ is_manual_connection: false, request_message: null }),
    "apply",
    "manual approval",
  ],
  [
    "azurerm_private_endpoint",
    "an alias in capitals",
    azureConnection({ private_connection_resource_alias: "p.0a.westeurope.azure.PrivateLinkService" }),
    "validate",
    "privatelinkservice",
  ],
  [
    "azurerm_private_endpoint",
    "alias and id",
    azureConnection({ private_connection_resource_id: "/a" }),
    "validate",
    "only one of",
  ],
  [
    "azurerm_private_endpoint",
    "neither alias nor id",
    azureConnection({ private_connection_resource_alias: null }),
    "validate",
    "one of",
  ],
  ["azurerm_private_dns_zone", "a name of one label", { name: "local" }, "apply", "invalid"],
  ["azurerm_private_dns_a_record", "a negative ttl", { ttl: -1 }, "validate", "ttl"],
  ["google_compute_address", "an underscore", { name: "analytics_gcp" }, "validate", "regexp"],
  ["google_compute_forwarding_rule", "an underscore", { name: "analytics_gcp" }, "apply", "resource.name"],
  [
    "google_compute_forwarding_rule",
    "no scheme, which is EXTERNAL",
    { load_balancing_scheme: null },
    "apply",
    "EXTERNAL",
  ],
  ["google_compute_forwarding_rule", "another region", { region: "us-east1" }, "apply", "resource.target"],
  ["google_dns_managed_zone", "no final dot", { dns_name: "us-central1.p.gcp.clickhouse.cloud" }, "apply", "dnsName"],
  ["google_dns_record_set", "no final dot", { name: "*.us-central1.p.gcp.clickhouse.cloud" }, "apply", "Invalid value"],
  [
    "clickhouse_service_private_endpoints_attachment",
    "an empty list",
    { private_endpoint_ids: [] },
    "plan",
    "must be set",
  ],
  ["clickhouse_service_private_endpoints_attachment", "no list", { private_endpoint_ids: null }, "plan", "must be set"],
  [
    "clickhouse_service_private_endpoints_attachment",
    "an unknown list",
    { private_endpoint_ids: unknown },
    "plan",
    "must be set",
  ],
  [
    "clickhouse_service_private_endpoints_attachment",
    "no service",
    { service_id: null },
    "plan",
    "service_id must be set",
  ],
  [
    "clickhouse_clickpipes_reverse_private_endpoint",
    "a type that there is not",
    { type: "VPC" },
    "validate",
    "must be one of",
  ],
  [
    "clickhouse_clickpipes_reverse_private_endpoint",
    "a way to authenticate that there is not",
    { msk_authentication: "SASL_PLAIN" },
    "validate",
    "must be one of",
  ],
  [
    "clickhouse_clickpipes_reverse_private_endpoint",
    "no service name",
    { vpc_endpoint_service_name: null },
    "apply",
    "vpc_endpoint_service_name is required",
  ],
  [
    "clickhouse_clickpipes_reverse_private_endpoint",
    "arguments of another type",
    { type: "VPC_RESOURCE" },
    "apply",
    "are required when type is VPC_RESOURCE",
  ],
  ["materialize_connection_kafka", "no broker", { kafka_broker: [] }, "validate", "must be specified"],
  [
    "materialize_connection_kafka",
    "a broker and a bootstrap address",
    {
      aws_privatelink: [{ privatelink_connection_port: 9092, privatelink_connection: [{ name: "privatelink" }] }],
    },
    "validate",
    "only one of",
  ],
  [
    "materialize_connection_kafka",
    "SASL without user",
    { sasl_mechanisms: "SCRAM-SHA-512" },
    "validate",
    "must be specified",
  ],
  ["materialize_connection_kafka", "another protocol", { security_protocol: "TLS" }, "validate", "security_protocol"],
  ["materialize_connection_mysql", "an unknown mode", { ssl_mode: "verify_ca" }, "validate", "ssl_mode"],
];

test.each(Object.keys(valid))("%s: a valid configuration is made", (type) => {
  expect(makeDriver().attempt(type, valid[type] ?? {})).toMatchObject({ at: "done" });
});

test.each(refused)("%s refuses %s", (type, _name, change, at, why) => {
  const attempt = makeDriver().attempt(type, { ...valid[type], ...change });
  expect(attempt.at === "done" ? { at: "done" } : attempt).toEqual({ at, why: expect.stringContaining(why) });
});

/** Mistakes that the providers let through. */
const accepted: readonly (readonly [type: string, name: string, change: ObjectValue])[] = [
  ["aws_lb_target_group", "no slow start", { slow_start: 0 }],
  ["aws_lb_target_group", "the shortest slow start", { slow_start: 30 }],
  ["aws_lb_target_group", "the longest slow start", { slow_start: 900 }],
  ["aws_lb_target_group", "a port to check", { health_check: [{ port: "65536" }] }],
  ["aws_lb_listener", "a target group said twice", { default_action: [forward("a", "a")] }],
  [
    "aws_lb_listener",
    "target groups by themselves",
    { default_action: [{ ...forward("a", "b", "c"), target_group_arn: null }] },
  ],
  [
    "aws_vpc_endpoint",
    "a service of another region that is named",
    { service_name: "com.amazonaws.vpce.eu-west-1.vpce-svc-049bbd33f61271781", service_region: "eu-west-1" },
  ],
  ["aws_vpc_endpoint", "a service of AWS", { service_name: "com.amazonaws.us-east-1.s3" }],
  ["aws_vpc_endpoint_service_allowed_principal", "everybody", { principal_arn: "*" }],
  ["aws_vpc_endpoint_service_allowed_principal", "a service", { principal_arn: "firehose.amazonaws.com" }],
  ["materialize_connection_aws_privatelink", "names of zones", { availability_zones: ["us-east-1a"] }],
  ["materialize_connection_aws_privatelink", "no zones", { availability_zones: [] }],
  ["materialize_connection_postgres", "an unknown mode", { ssl_mode: "prefer" }],
];

test.each(accepted)("%s lets %s through", (type, _name, change) => {
  expect(makeDriver().attempt(type, { ...valid[type], ...change })).toMatchObject({ at: "done" });
});

test("every model has its source and a configuration here", () => {
  const { resources } = models;
  expect(Object.values(resources).filter(({ source }) => source.length < 20)).toEqual([]);
  expect(
    [
      ...Object.keys(valid),
      "aws_msk_cluster",
      "clickhouse_clickpipes_reverse_private_endpoint_custom_private_dns",
    ].sort(),
  ).toEqual(Object.keys(resources).sort());
});
