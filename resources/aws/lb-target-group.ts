import type { Diagnostic, Model } from "../../src/contract/model";
import type { AwsKnowledge } from "../../src/contract/resource";
import { unknown } from "../../src/contract/value";
import { elbTags } from "../parts/aws-tags";
import { awsArn } from "../parts/ids";
import { blockOf, blocksOf, isGiven, textOf } from "../parts/known";
import { nameErrors } from "../parts/load-balancer";
import { writtenSources } from "../parts/read-back";
import { errorAt, refusedByAws } from "../parts/refusals";
import { withComputed } from "../parts/with-computed";

/** A target group. */
export const knowledge: AwsKnowledge = {
  part: "front",
  replacement: {
    costs: ["downtime"],
    effect: "the listener has no healthy target until the new group has passed its health checks",
    source: "hashicorp/terraform-provider-aws website/docs/r/lb_target_group",
  },
  stops: "the listener has no target",
  defaults: {
    deregistration_delay: "300",
    lambda_multi_value_headers_enabled: false,
    proxy_protocol_v2: false,
    slow_start: 0,
    "health_check.enabled": true,
    "health_check.healthy_threshold": 3,
    "health_check.interval": 30,
    "health_check.unhealthy_threshold": 3,
  },
  computedBlocks: ["health_check", "stickiness", "target_failover", "target_group_health", "target_health_state"],
  asWritten: {
    arguments: "health_check.port health_check.protocol name name_prefix port protocol tags target_type vpc_id",
    source: writtenSources.aws,
  },
  importId: {
    form: /^arn:[a-z-]+:elasticloadbalancing:[a-z0-9-]+:\d{12}:targetgroup\/.+$/,
    example: "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/orders/0123456789abcdef",
    source:
      "hashicorp/terraform-provider-aws website/docs/r/lb_target_group.html.markdown, Import; hashicorp/aws 5.100.0 reads it so",
  },
  iam: {
    read: `elasticloadbalancing:DescribeTargetGroups elasticloadbalancing:DescribeTargetGroupAttributes
      elasticloadbalancing:DescribeTags`,
    create: `elasticloadbalancing:CreateTargetGroup elasticloadbalancing:ModifyTargetGroupAttributes
      ec2:DescribeInternetGateways ec2:DescribeVpcs`,
    update: {
      "elasticloadbalancing:ModifyTargetGroup": "health_check",
      "elasticloadbalancing:ModifyTargetGroupAttributes": `stickiness target_failover target_group_health
        target_health_state connection_termination deregistration_delay preserve_client_ip proxy_protocol_v2
        load_balancing_cross_zone_enabled`,
    },
    delete: "elasticloadbalancing:DeleteTargetGroup",
    tags: elbTags,
    serviceRole: "elasticloadbalancing.amazonaws.com",
    notes: [
      "ec2:DescribeInternetGateways, ec2:DescribeVpcs: documented.",
      "iam:CreateServiceLinkedRole: documented: the service-linked role is also created by the first target group.",
      "Create begins with DescribeTargetGroups by name.",
      "That preserve_client_ip, proxy_protocol_v2 and load_balancing_cross_zone_enabled go by ModifyTargetGroupAttributes is inferred: the attribute table was not read to its end.",
    ],
    source:
      "internal/service/elbv2/target_group.go: create, read, update, delete (6.x source); internal/service/elbv2/tags_gen.go; Elastic Load Balancing user guide: API permissions, 2015-12-01 API; Elastic Load Balancing user guide: service-linked role",
  },
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `AWS provider 5.100.0, measured: names at validate; protocol, VPC, path and matcher at plan; defaults. Elastic Load
Balancing API: one name an account and region; a group that a listener uses cannot be deleted.`,
  rules: {
    arguments: {
      deregistration_delay: { form: "integer", range: [0, 3600] },
      "health_check.healthy_threshold": { range: [2, 10] },
      "health_check.interval": { range: [5, 300] },
      "health_check.path": { length: [1, 1024] },
      "health_check.port": {
        pattern:
          "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-6]|traffic-port)$",
        message: 'must be a valid port number (1-65536) or "traffic-port"',
      },
      "health_check.protocol": { oneOf: ["HTTP", "HTTPS", "TCP"] },
      "health_check.timeout": { range: [2, 120] },
      "health_check.unhealthy_threshold": { range: [2, 10] },
      ip_address_type: { oneOf: ["ipv4", "ipv6"] },
      load_balancing_algorithm_type: { oneOf: ["round_robin", "least_outstanding_requests", "weighted_random"] },
      load_balancing_anomaly_mitigation: { oneOf: ["on", "off"] },
      load_balancing_cross_zone_enabled: { oneOf: ["true", "false", "use_load_balancer_configuration"] },
      name: { length: [1, null] },
      name_prefix: {
        pattern: "^(?!-)[0-9A-Za-z-]+$",
        message: "only alphanumeric characters and hyphens allowed, and cannot begin with a hyphen",
        length: [1, 6],
      },
      port: { range: [1, 65535] },
      preserve_client_ip: { form: "boolean" },
      protocol: { oneOf: ["HTTP", "HTTPS", "TCP", "TLS", "UDP", "TCP_UDP", "GENEVE"] },
      protocol_version: { oneOf: ["GRPC", "HTTP1", "HTTP2"] },
      slow_start: {
        ranges: [
          [0, 0],
          [30, 900],
        ],
      },
      "stickiness.type": {
        oneOf: ["lb_cookie", "app_cookie", "source_ip", "source_ip_dest_ip", "source_ip_dest_ip_proto"],
      },
      "target_failover.on_deregistration": { oneOf: ["rebalance", "no_rebalance"] },
      "target_failover.on_unhealthy": { oneOf: ["rebalance", "no_rebalance"] },
      target_type: { oneOf: ["instance", "ip", "lambda", "alb"] },
    },
    conflicts: [["name", "name_prefix"]],
  },
  computedTexts: {
    arn: (around) => awsArn("elasticloadbalancing", "targetgroup/@/#", around),
  },
  defaults: { target_type: "instance", "health_check.port": "traffic-port", "health_check.protocol": "HTTP" },
  validate: (config) => nameErrors(config),
  plan({ proposed, config }) {
    const targetType = textOf(proposed["target_type"]);
    const found: Diagnostic[] = [];
    if (targetType !== undefined && targetType !== "lambda") {
      for (const name of ["port", "protocol", "vpc_id"]) {
        if (isGiven(config[name])) continue;
        const detail = `Attribute "${name}" must be specified when "target_type" is "${targetType}".`;
        found.push(errorAt(["target_type"], "Invalid Attribute Combination", detail));
      }
    }
    const check = blockOf(config["health_check"]);
    if (check?.["protocol"] === "TCP") {
      for (const name of ["path", "matcher"]) {
        if (!isGiven(check[name]) || check[name] === unknown || check[name] === "") continue;
        const detail = `Attribute "health_check[0].${name}" cannot be specified when "health_check[0].protocol" is "TCP".`;
        found.push(errorAt(["health_check", 0, name], "Invalid Attribute Combination", detail));
      }
    }
    return { diagnostics: found };
  },
  create({ planned, values, cloud }) {
    const name = textOf(values["name"]) ?? "";
    if (cloud.all("aws_lb_target_group").some((other) => other.values["name"] === name))
      return refusedByAws(
        `creating ELBv2 Target Group (${name})`,
        "Elastic Load Balancing v2",
        "CreateTargetGroup",
        "DuplicateTargetGroupName",
        `A target group with the same name '${name}' exists, but with different settings`,
      );
    return {
      values: withComputed(planned, values, {
        name,
        name_prefix: "",
        ip_address_type: "ipv4",
        load_balancer_arns: [],
        load_balancing_algorithm_type: "",
        load_balancing_anomaly_mitigation: "",
        load_balancing_cross_zone_enabled: "use_load_balancer_configuration",
        connection_termination: false,
        preserve_client_ip: "false",
        protocol_version: "",
      }),
    };
  },
  remove({ object, cloud }) {
    const user = cloud
      .all("aws_lb_listener")
      .find(({ values }) =>
        blocksOf(values["default_action"]).some((action) => action["target_group_arn"] === object.id),
      );
    return user === undefined
      ? []
      : [
          errorAt(
            undefined,
            `deleting ELBv2 Target Group (${object.id}): ResourceInUse: Target group is currently in use by a listener or a rule`,
          ),
        ];
  },
};
