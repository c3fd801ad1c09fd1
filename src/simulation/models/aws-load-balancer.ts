import type { Diagnostic, Model } from "../../contract/model";
import { isList, type ObjectValue, unknown, type Value } from "../../contract/value";
import { errorAt, refusedByAws } from "../diagnostics";
import { blockOf, blocksOf, isGiven, textOf } from "../known";
import { withComputed } from "./with-computed";

const measured = "AWS provider 5.100.0, measured";

/** A load balancer. */
export const awsLb: Model = {
  type: "aws_lb",
  source: `${measured}: names, defaults. Elastic Load Balancing API: one name an account
and region.`,
  defaults: {
    load_balancer_type: "application",
    enable_deletion_protection: false,
    enable_zonal_shift: false,
  },
  validate: (config) => nameErrors(config),
  plan({ prior, proposed, config }) {
    const isNetwork = proposed["load_balancer_type"] === "network";
    const ownDefaults: ObjectValue = isNetwork
      ? { dns_record_client_routing_policy: "any_availability_zone", enable_cross_zone_load_balancing: false }
      : {
          client_keep_alive: 3600,
          desync_mitigation_mode: "defensive",
          drop_invalid_header_fields: false,
          enable_http2: true,
          enable_tls_version_and_cipher_suite_headers: false,
          enable_waf_fail_open: false,
          enable_xff_client_port: false,
          idle_timeout: 60,
          preserve_host_header: false,
          xff_header_processing_mode: "append",
        };
    const unset = Object.entries(ownDefaults).filter(([name]) => name in proposed && !isGiven(config[name]));
    const replace = prior !== null && isNetwork ? replacingOfNetwork(prior, proposed) : [];
    return { planned: Object.fromEntries(unset), replace };
  },
  create({ planned, values, cloud }) {
    const name = textOf(values["name"]) ?? "";
    if (cloud.all("aws_lb").some((other) => other.values["name"] === name))
      return refusedByAws(
        `creating ELBv2 network Load Balancer (${name})`,
        "Elastic Load Balancing v2",
        "CreateLoadBalancer",
        "DuplicateLoadBalancerName",
        `A load balancer with the same name '${name}' exists, but with different settings`,
      );
    return {
      values: withComputed(planned, values, {
        name,
        name_prefix: "",
        internal: false,
        ip_address_type: "ipv4",
        security_groups: [],
        enforce_security_group_inbound_rules_on_private_link_traffic: isGiven(planned["security_groups"]) ? "on" : "",
      }),
    };
  },
};

/** A target group. */
export const awsLbTargetGroup: Model = {
  type: "aws_lb_target_group",
  source: `${measured}: names at validate; protocol, VPC, path and matcher at plan; defaults. Elastic Load
Balancing API: one name an account and region; a group that a listener uses cannot be deleted.`,
  defaults: {
    deregistration_delay: "300",
    lambda_multi_value_headers_enabled: false,
    proxy_protocol_v2: false,
    slow_start: 0,
    target_type: "instance",
    "health_check.enabled": true,
    "health_check.healthy_threshold": 3,
    "health_check.interval": 30,
    "health_check.port": "traffic-port",
    "health_check.protocol": "HTTP",
    "health_check.unhealthy_threshold": 3,
  },
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

/** A listener. */
export const awsLbListener: Model = {
  type: "aws_lb_listener",
  source: `${measured}: what each type of an action needs, and one target group of a forward, at plan. Elastic
Load Balancing API: one listener a port.`,
  plan: ({ config }) => ({ diagnostics: blocksOf(config["default_action"]).flatMap(actionErrors) }),
  create({ planned, values, cloud }) {
    const balancer = textOf(values["load_balancer_arn"]) ?? "";
    const refuse = (code: string, message: string) =>
      refusedByAws(
        `creating ELBv2 Listener (${balancer})`,
        "Elastic Load Balancing v2",
        "CreateListener",
        code,
        message,
      );
    if (balancer.includes(":loadbalancer/net/") && textOf(planned["protocol"]) === undefined)
      return refuse("ValidationError", "A listener protocol must be specified");
    const rivals = cloud.all("aws_lb_listener").filter((other) => other.values["load_balancer_arn"] === balancer);
    if (rivals.some((other) => other.values["port"] === values["port"]))
      return refuse("DuplicateListener", "A listener already exists on this port for this load balancer");
    const own = `${balancer.replace(":loadbalancer/", ":listener/")}/${cloud.nextId("", 16, planned)}`;
    return { values: withComputed(planned, values, { id: own, arn: own }) };
  },
};

/** A target of a target group. */
export const awsLbTargetGroupAttachment: Model = {
  type: "aws_lb_target_group_attachment",
  source: `AWS provider, internal/service/elbv2/target_group_attachment.go. ${measured}: nothing is checked before the
apply. Elastic Load Balancing API: ports.`,
  create({ values }) {
    const group = textOf(values["target_group_arn"]) ?? "";
    const port = values["port"];
    if (typeof port === "number" && (port < 1 || port > 65535))
      return refusedByAws(
        `registering ELBv2 Target Group (${group}) target`,
        "Elastic Load Balancing v2",
        "RegisterTargets",
        "ValidationError",
        `port '${port}' is not between 1 and 65535`,
      );
    return { values };
  },
};

/** A network load balancer cannot lose a subnet, nor get its first or lose its last security group. */
function replacingOfNetwork(prior: ObjectValue, proposed: ObjectValue): string[] {
  const itemsOf = (value: Value | undefined): readonly Value[] =>
    isList(value ?? null) ? (value as readonly Value[]) : [];
  const [had, has] = [itemsOf(prior["security_groups"]).length > 0, itemsOf(proposed["security_groups"]).length > 0];
  const isKnown = proposed["security_groups"] !== unknown && proposed["subnets"] !== unknown;
  if (!isKnown) return [];
  const left = itemsOf(proposed["subnets"]);
  const loses = itemsOf(prior["subnets"]).some((subnet) => !left.includes(subnet));
  return [...(loses ? ["subnets"] : []), ...(had === has ? [] : ["security_groups"])];
}

/** What an action of each type must have. */
const partOf: { readonly [type: string]: string } = {
  redirect: "redirect",
  "fixed-response": "fixed_response",
  "authenticate-cognito": "authenticate_cognito",
  "authenticate-oidc": "authenticate_oidc",
};

function actionErrors(action: ObjectValue, index: number): Diagnostic[] {
  const place = `default_action[${index}]`;
  const refuse = (path: readonly string[], detail: string) => [
    errorAt(["default_action", index, ...path], "Invalid Attribute Combination", detail),
  ];
  const type = textOf(action["type"]) ?? "";
  const part = Object.hasOwn(partOf, type) ? partOf[type] : undefined;
  if (part !== undefined && !isGiven(action[part]))
    return refuse(["type"], `Attribute "${place}.${part}" must be specified when "${place}.type" is "${type}".`);
  if (type !== "forward") return [];
  if (!isGiven(action["target_group_arn"]) && !isGiven(action["forward"])) {
    const detail = `Either "${place}.target_group_arn" or "${place}.forward" must be specified when "${place}.type" is "forward".`;
    return refuse(["type"], detail);
  }
  if (!isGiven(action["target_group_arn"]) || action["forward"] === unknown) return [];
  const groups = blocksOf(blockOf(action["forward"])?.["target_group"]);
  const others = groups.filter(
    ({ arn }) => arn !== unknown && action["target_group_arn"] !== unknown && arn !== action["target_group_arn"],
  );
  if (groups.length < 2 && others.length === 0) return [];
  return refuse(
    [],
    `You can specify both a top-level target group ARN ("${place}.target_group_arn") and, with "${place}.forward", a target group list with ARNs, only if the ARNs match.`,
  );
}

function nameErrors(config: ObjectValue): Diagnostic[] {
  const name = textOf(config["name"]);
  if (name === undefined || name === "") return [];
  const reasons = [
    name.length > 32 ? '"name" cannot be longer than 32 characters' : undefined,
    /[^0-9A-Za-z-]/.test(name) ? 'only alphanumeric characters and hyphens allowed in "name"' : undefined,
    name.startsWith("-") ? '"name" cannot begin with a hyphen' : undefined,
    name.endsWith("-") ? '"name" cannot end with a hyphen' : undefined,
    name.startsWith("internal-") ? '"name" cannot begin with "internal-"' : undefined,
  ];
  return reasons
    .filter((reason) => reason !== undefined)
    .map((reason) => errorAt(["name"], `${reason}: ${JSON.stringify(name)}`));
}
