import type { Diagnostic, Model } from "../../src/contract/model";
import type { AwsKnowledge } from "../../src/contract/resource";
import { type ObjectValue, unknown } from "../../src/contract/value";
import { elbTags } from "../parts/aws-tags";
import { awsArn } from "../parts/ids";
import { blockOf, blocksOf, isGiven, textOf } from "../parts/known";
import { writtenSources } from "../parts/read-back";
import { errorAt, refusedByAws } from "../parts/refusals";
import { withComputed } from "../parts/with-computed";

/** What an action of each type must have. */
const partOf: { readonly [type: string]: string } = {
  redirect: "redirect",
  "fixed-response": "fixed_response",
  "authenticate-cognito": "authenticate_cognito",
  "authenticate-oidc": "authenticate_oidc",
};

/** A listener. */
export const knowledge: AwsKnowledge = {
  part: "front",
  replacement: {
    costs: ["downtime"],
    effect: "the port is closed until the new listener is there",
    source: "hashicorp/terraform-provider-aws website/docs/r/lb_listener",
  },
  computedBlocks: ["mutual_authentication"],
  stops: "the port is closed",
  asWritten: {
    arguments: "default_action.target_group_arn default_action.type load_balancer_arn port protocol tags",
    source: writtenSources.aws,
  },
  importId: {
    form: /^arn:[a-z-]+:elasticloadbalancing:[a-z0-9-]+:\d{12}:listener\/net\/.+$/,
    example:
      "arn:aws:elasticloadbalancing:us-east-1:123456789012:listener/net/orders/0123456789abcdef/0123456789abcdef",
    source:
      "hashicorp/terraform-provider-aws website/docs/r/lb_listener.html.markdown, Import; hashicorp/aws 5.100.0 reads it so",
  },
  iam: {
    read: `elasticloadbalancing:DescribeListeners elasticloadbalancing:DescribeListenerAttributes
      elasticloadbalancing:DescribeTags`,
    create: "elasticloadbalancing:CreateListener",
    update: {
      "elasticloadbalancing:ModifyListener": "default_action port protocol ssl_policy certificate_arn alpn_policy",
      "elasticloadbalancing:ModifyListenerAttributes": "tcp_idle_timeout_seconds",
    },
    delete: "elasticloadbalancing:DeleteListener",
    tags: elbTags,
    conditional: [
      // Tcp_idle_timeout_seconds set on a TCP listener.
      { argument: "tcp_idle_timeout_seconds", on: "create", actions: "elasticloadbalancing:ModifyListenerAttributes" },
    ],
    notes: [
      "DescribeListenerAttributes is called on read unless the listener protocol is TLS.",
      "The ELB API permissions page lists no further action for CreateListener.",
    ],
    source:
      "internal/service/elbv2/listener.go: create, read, update, delete, listenerAttributes (5.8x to 6.x source); internal/service/elbv2/tags_gen.go; Elastic Load Balancing user guide: API permissions, 2015-12-01 API",
  },
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `AWS provider 5.100.0, measured: what each type of an action needs, and one target group of a forward, at plan. Elastic
Load Balancing API: one listener a port.`,
  // internal/service/elbv2/listener.go; planned with 5.100.0
  planning: {
    ignoredUnless: [{ arguments: ["routing_http_*"], argument: "protocol", values: ["HTTP", "HTTPS"] }],
  },
  rules: {
    arguments: {
      alpn_policy: { oneOf: ["HTTP1Only", "HTTP2Only", "HTTP2Optional", "HTTP2Preferred", "None"] },
      certificate_arn: { form: "arn" },
      "default_action.fixed_response.content_type": {
        oneOf: ["text/plain", "text/css", "text/html", "application/javascript", "application/json"],
      },
      "default_action.order": { range: [1, 50000] },
      "default_action.redirect.status_code": { oneOf: ["HTTP_301", "HTTP_302"] },
      "default_action.target_group_arn": { form: "arn" },
      "default_action.type": {
        oneOf: ["forward", "authenticate-oidc", "authenticate-cognito", "redirect", "fixed-response"],
      },
      load_balancer_arn: { form: "arn" },
      "mutual_authentication.mode": { oneOf: ["off", "verify", "passthrough"] },
      port: { range: [1, 65535] },
      protocol: { oneOf: ["HTTP", "HTTPS", "TCP", "TLS", "UDP", "TCP_UDP", "GENEVE"] },
      tcp_idle_timeout_seconds: { range: [60, 6000] },
    },
  },
  computedTexts: {
    arn: (around) => awsArn("elasticloadbalancing", "listener/net/lb/0a1b2c3d4e5f6071/#", around),
  },
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
