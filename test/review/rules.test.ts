import { existsSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { ReviewInputs } from "../../src/review/from-spec";
import { reviewRules } from "../../src/review/rules/index";
import { compileSpec, type Loose, type MadePlan } from "../support/plans";
import { findingsOf, honestPlan, type MoveOfSpec, reviewOf } from "../support/review";

const aws = "specs/clickhouse-aws.yaml";
const flip: MoveOfSpec = { spec: aws, from: "allow-list", to: "dns" };
const stay: MoveOfSpec = { spec: aws, from: "allow-list", to: "allow-list" };
const first: MoveOfSpec = { spec: aws, from: undefined, to: "endpoint" };
const letIn: MoveOfSpec = { spec: aws, from: "endpoint", to: "allow-list" };
const back: MoveOfSpec = { spec: aws, from: "allow-list", to: "endpoint" };
const endpoint = "aws_vpc_endpoint.clickhouse";
const attachment = "clickhouse_service_private_endpoints_attachment.service_6d3a0b3c";
const rule = "aws_vpc_security_group_ingress_rule.https_10_20_0_0_16";

interface Fault {
  readonly move: MoveOfSpec;
  readonly breakIt: (plan: MadePlan) => void;
  readonly inputs?: () => ReviewInputs;
  /** Of the message. */
  readonly says: string;
  readonly severity?: "warning";
}

const changeOf = (plan: MadePlan, address: string): Loose => {
  const found = plan["resource_changes"].find((item: Loose) => item.address === address);
  if (found === undefined) throw new Error(`the plan has no ${address}`);
  return found.change;
};
const providerOf = (plan: MadePlan): Loose => plan["configuration"].provider_config.aws;
const stateOf = (plan: MadePlan, address: string): Loose =>
  plan["prior_state"].values.root_module.resources.find((item: Loose) => item.address === address);

const policyMove: MoveOfSpec = { spec: "specs/clickpipes-msk-multi-vpc.yaml", from: "connectivity", to: "policy" };
const ownPolicy: MoveOfSpec = { ...policyMove, spec: "specs/clickpipes-msk-multi-vpc-new-cluster.yaml" };

/** Another policy of the cluster, made from the honest one. */
const setPolicy = (plan: MadePlan, change: (document: Loose) => void) => {
  const found = plan["resource_changes"].find((item: Loose) => item.type === "aws_msk_cluster_policy");
  const document = JSON.parse(found.change.after.policy);
  change(document);
  found.change.after.policy = JSON.stringify(document);
};

const inModule: MoveOfSpec = { ...flip, module: "module.clickhouse" };
const inputs = () => ({ module: inModule.module });
const endpointId = `id-of-${endpoint}`;
const addOutside = (plan: MadePlan, address: string, change: object) => {
  const [name = "", type = ""] = address.split(".").reverse();
  plan["resource_changes"].push({ address, mode: "managed", type, name, provider_name: "x", change });
};

const replaceEndpoint = (plan: MadePlan) => {
  const change = changeOf(plan, endpoint);
  change.actions = ["delete", "create"];
  change.replace_paths = [["private_dns_enabled"]];
  change.after_unknown = { id: true };
  delete change.after.id;
};

/** One plan for each rule that breaks it, made from an honest one, which has no finding. */
const faults: { readonly [rule: string]: readonly Fault[] } = {
  "plan-errored": [{ move: flip, breakIt: (plan) => (plan["errored"] = true), says: "failed" }],
  "plan-incomplete": [
    { move: flip, breakIt: (plan) => (plan["complete"] = false), says: "Another plan is needed" },
    {
      move: flip,
      breakIt: (plan) => (plan["deferred_changes"] = [{ reason: "absent_prereq" }]),
      says: "puts changes off",
    },
  ],
  "other-spec": [
    {
      move: flip,
      breakIt: (plan) => setIdentity(plan, "planned", { name: "other" }),
      says: "made from clickhouse-aws other",
    },
    {
      move: flip,
      breakIt: (plan) => setIdentity(plan, "prior", { topology: "clickhouse-gcp" }),
      says: "The state is that of",
    },
    {
      move: flip,
      breakIt: (plan) => {
        const output = plan["output_changes"].plinth;
        output.after = { ...output.after, stage: "allow-list" };
      },
      says: "do not agree",
    },
  ],
  "other-stage": [
    { move: stay, breakIt: (plan) => setIdentity(plan, "planned", { stage: "dns" }), says: "made at stage dns" },
  ],
  "other-digest": [
    { move: flip, breakIt: (plan) => setIdentity(plan, "planned", { spec: "sha256:0" }), says: "sha256:0" },
  ],
  "spec-unstated": [
    {
      move: flip,
      breakIt: (plan) => {
        plan["output_changes"] = {};
        plan["configuration"].root_module.outputs = {};
      },
      says: "no output plinth",
      severity: "warning",
    },
  ],
  "prior-spec-unknown": [
    {
      move: flip,
      breakIt: (plan) => setIdentity(plan, "prior", { spec: "sha256:1" }),
      says: "sha256:1",
      severity: "warning",
    },
  ],
  "stages-skipped": [
    {
      // An output that copies what the stage between had said.
      move: { spec: aws, from: "endpoint", to: "dns" },
      breakIt: (plan) => {
        const before = { ...plan["output_changes"].plinth.before, stage: "allow-list" };
        plan["output_changes"] = {
          aaa: { actions: ["no-op"], before, after: before },
          ...plan["output_changes"],
        };
      },
      says: "from endpoint to dns",
    },
    {
      move: { spec: aws, from: "endpoint", to: "dns" },
      breakIt: () => undefined,
      says: "from endpoint to dns; the next one is allow-list",
    },
    { move: { spec: aws, from: undefined, to: "dns" }, breakIt: () => undefined, says: "Nothing is applied yet" },
    { move: { spec: aws, from: "dns", to: "endpoint" }, breakIt: () => undefined, says: "from dns to endpoint" },
  ],
  "endpoint-replaced": [
    { move: flip, breakIt: replaceEndpoint, says: "forced by private_dns_enabled: the endpoint gets another vpce- id" },
    {
      move: flip,
      breakIt: replaceEndpoint,
      inputs: () => ({ versions: new Map([["hashicorp/aws", "6.30.0"]]) }),
      says: "hashicorp/aws 6.30.0 is known for it",
    },
  ],
  replaced: [
    {
      move: stay,
      breakIt: (plan) => {
        const change = changeOf(plan, rule);
        change.actions = ["create", "delete"];
        change.replace_paths = [["security_group_id"]];
      },
      says: "forced by security_group_id",
    },
  ],
  "unknown-action": [
    { move: flip, breakIt: (plan) => (changeOf(plan, attachment).actions = ["transmute"]), says: '["transmute"]' },
    ...["action_invocations", "deferred_action_invocations", "anything"].map(
      (part): Fault => ({
        move: flip,
        breakIt: (plan) => (plan[part] = [{ address: "action.aws_lambda_invoke.x", type: "aws_lambda_invoke" }]),
        says: `a part ${part}`,
      }),
    ),
  ],
  "gate-closed": [
    {
      move: flip,
      breakIt: (plan) => setEverywhere(plan, endpoint, "state", "pendingAcceptance"),
      says: 'is "pendingAcceptance"',
    },
    { move: letIn, breakIt: (plan) => setEverywhere(plan, endpoint, "state", "rejected"), says: 'is "rejected"' },
    {
      move: flip,
      breakIt: (plan) => setEverywhere(plan, attachment, "private_endpoint_ids", ["vpce-other"]),
      says: "without",
    },
    {
      move: flip,
      breakIt: (plan) => (stateOf(plan, endpoint).values.state = null),
      says: "cannot be told",
      severity: "warning",
    },
  ],
  "change-too-early": [
    {
      move: stay,
      breakIt: (plan) => setEverywhere(plan, endpoint, "private_dns_enabled", true),
      says: "later stage dns",
    },
    {
      move: first,
      breakIt: (plan) => (changeOf(plan, endpoint).after.private_dns_enabled = true),
      says: "later stage dns",
    },
    {
      move: first,
      breakIt: (plan) =>
        plan["resource_changes"].push(
          honestPlan(letIn)["resource_changes"].find((item: Loose) => item.address === attachment),
        ),
      says: "belongs to the later stage allow-list",
    },
  ],
  "change-missing": [
    {
      move: flip,
      breakIt: (plan) => {
        const change = changeOf(plan, endpoint);
        change.actions = ["no-op"];
        change.after = change.before;
      },
      says: "changes private_dns_enabled of aws_vpc_endpoint.clickhouse, and the plan does not (from false to true)",
    },
    { move: letIn, breakIt: (plan) => drop(plan, attachment), says: "The stage adds" },
    { move: stay, breakIt: (plan) => drop(plan, attachment), says: "says nothing of" },
    {
      move: back,
      breakIt: (plan) => {
        const change = changeOf(plan, attachment);
        change.actions = ["no-op"];
        change.after = change.before;
      },
      says: "Going back removes",
    },
    {
      move: flip,
      breakIt: (plan) => {
        setEverywhere(plan, endpoint, "private_dns_enabled", true);
        changeOf(plan, endpoint).actions = ["no-op"];
      },
      says: "already has the value",
    },
  ],
  "allow-list-unknown": [
    {
      move: stay,
      breakIt: (plan) => {
        const change = changeOf(plan, attachment);
        change.actions = ["update"];
        change.after_unknown = { private_endpoint_ids: [true] };
        change.after = { ...change.after, private_endpoint_ids: [null] };
      },
      says: "gets an id that is known only after the apply",
    },
  ],
  "allow-list-loses-id": [
    {
      move: stay,
      breakIt: (plan) => {
        const change = changeOf(plan, attachment);
        change.actions = ["update"];
        change.before = {
          ...change.before,
          private_endpoint_ids: [...change.before.private_endpoint_ids, "vpce-theirs"],
        };
      },
      says: "loses vpce-theirs",
    },
    {
      move: back,
      breakIt: (plan) => {
        const change = changeOf(plan, attachment);
        change.before = { ...change.before, private_endpoint_ids: ["vpce-theirs"] };
      },
      says: "loses vpce-theirs",
    },
  ],
  "public-exposure": [
    { move: first, breakIt: (plan) => (changeOf(plan, rule).after.cidr_ipv4 = "0.0.0.0/0"), says: "lets everybody in" },
    { move: first, breakIt: (plan) => (changeOf(plan, rule).after.cidr_ipv6 = "::/0"), says: "lets everybody in" },
    {
      move: { spec: "specs/materialize-msk.yaml", from: undefined, to: "service" },
      breakIt: (plan) => (changeOf(plan, "aws_lb.brokers").after.internal = false),
      says: "faces the internet",
    },
    {
      move: { spec: "specs/clickpipes-endpoint-service.yaml", from: undefined, to: "service" },
      breakIt: (plan) => (changeOf(plan, "aws_vpc_endpoint_service.b_1").after.allowed_principals = ["*"]),
      says: "allows every principal",
    },
    {
      move: { spec: "specs/clickhouse-gcp.yaml", from: undefined, to: "endpoint" },
      breakIt: (plan) =>
        (changeOf(plan, "google_compute_forwarding_rule.clickhouse").after.load_balancing_scheme = "EXTERNAL"),
      says: "faces the internet",
    },
  ],
  "security-group-wider": [
    {
      move: first,
      breakIt: (plan) => (changeOf(plan, rule).after.cidr_ipv4 = "10.0.0.0/8"),
      says: '"10.0.0.0/8" for cidr_ipv4',
    },
    { move: first, breakIt: (plan) => (changeOf(plan, rule).after.to_port = 65535), says: "65535 for to_port" },
    {
      move: first,
      breakIt: (plan) =>
        plan["resource_changes"].push({
          ...plan["resource_changes"].find((item: Loose) => item.address === rule),
          address: "aws_vpc_security_group_ingress_rule.more",
        }),
      says: "a rule that the spec does not have",
    },
    {
      move: stay,
      breakIt: (plan) => {
        stateOf(plan, "aws_security_group.endpoint").values.ingress = [
          { cidr_blocks: ["10.20.0.0/16"], from_port: 8443, to_port: 8443, protocol: "tcp" },
          { cidr_blocks: ["192.0.2.0/24"], from_port: 8443, to_port: 8443, protocol: "tcp" },
        ];
      },
      says: "lets in tcp 8443 from or to 192.0.2.0/24",
    },
  ],
  "principal-wider": [
    {
      move: policyMove,
      breakIt: (plan) =>
        setPolicy(plan, (document) => {
          document.Statement[0].Principal = { AWS: ["072088201116", "123456789012"] };
        }),
      says: "lets 123456789012 in",
    },
    {
      move: policyMove,
      breakIt: (plan) =>
        setPolicy(plan, (document) => {
          document.Statement[0].Effect = "Deny";
        }),
      says: "says Deny",
    },
    {
      move: policyMove,
      breakIt: (plan) =>
        setPolicy(plan, (document) => {
          document.Statement[0].Action = "kafka";
        }),
      says: "says kafka,",
    },
    {
      move: policyMove,
      breakIt: (plan) =>
        setPolicy(plan, (document) => {
          document.Statement[0].Condition = {};
        }),
      says: "says Condition",
    },
    {
      move: policyMove,
      breakIt: (plan) =>
        setPolicy(plan, (document) => {
          document.Statement[0].Action = "kafka:DescribeCluster";
        }),
      says: "The policy of",
    },
    {
      move: ownPolicy,
      breakIt: (plan) =>
        setPolicy(plan, (document) => {
          document.Statement[0].Principal = { AWS: ["072088201116", "123456789012"] };
        }),
      says: "lets 123456789012 in",
    },
    {
      move: ownPolicy,
      breakIt: (plan) =>
        setPolicy(plan, (document) => {
          document.Statement[0].Effect = "Deny";
        }),
      says: "says Deny",
    },
    {
      move: ownPolicy,
      breakIt: (plan) =>
        setPolicy(plan, (document) => {
          document.Statement[0].Action = "kafka";
        }),
      says: "says kafka,",
    },
    {
      move: ownPolicy,
      breakIt: (plan) =>
        setPolicy(plan, (document) => {
          document.Statement[0].Condition = {};
        }),
      says: "says Condition",
    },
    {
      move: ownPolicy,
      breakIt: (plan) =>
        setPolicy(plan, (document) => {
          document.Statement[0].Action = "kafka:DescribeCluster";
        }),
      says: "The policy of",
    },
    {
      move: policyMove,
      breakIt: (plan) =>
        setPolicy(plan, ({ Statement: [statement] }) => {
          statement.NotPrincipal = statement.Principal;
          delete statement.Principal;
        }),
      says: "lets * in",
    },
    {
      move: policyMove,
      breakIt: (plan) =>
        setPolicy(plan, ({ Statement: statements }) => {
          const { Action: _, ...rest } = statements[0];
          statements.push({ ...rest, NotAction: ["kafka:DescribeCluster"] });
        }),
      says: "says NotAction",
    },
    {
      move: policyMove,
      breakIt: (plan) => setPolicy(plan, ({ Statement: statements }) => statements.push(statements[0])),
      says: "The policy of",
    },
    {
      move: ownPolicy,
      breakIt: (plan) =>
        setPolicy(plan, ({ Statement: [statement] }) => {
          statement.NotPrincipal = statement.Principal;
          delete statement.Principal;
        }),
      says: "lets * in",
    },
    {
      move: ownPolicy,
      breakIt: (plan) =>
        setPolicy(plan, ({ Statement: statements }) => {
          const { Action: _, ...rest } = statements[0];
          statements.push({ ...rest, NotAction: ["kafka:DescribeCluster"] });
        }),
      says: "says NotAction",
    },
    {
      move: ownPolicy,
      breakIt: (plan) => setPolicy(plan, ({ Statement: statements }) => statements.push(statements[0])),
      says: "The policy of",
    },
    {
      move: { spec: "specs/clickpipes-endpoint-service.yaml", from: undefined, to: "service" },
      breakIt: (plan) =>
        changeOf(plan, "aws_vpc_endpoint_service.b_1").after.allowed_principals.push("arn:aws:iam::999999999999:root"),
      says: "lets arn:aws:iam::999999999999:root in",
    },
    {
      move: { spec: "specs/materialize-msk.yaml", from: "connection", to: "source" },
      breakIt: (plan) =>
        setEverywhere(plan, "aws_vpc_endpoint_service.brokers", "allowed_principals", [
          "arn:aws:iam::999999999999:root",
        ]),
      says: "lets arn:aws:iam::999999999999:root in",
    },
  ],
  drift: [
    {
      move: stay,
      breakIt: (plan) => addDrift(plan, endpoint, { private_dns_enabled: true }),
      says: "private_dns_enabled of aws_vpc_endpoint.clickhouse was changed outside Terraform from false to true",
    },
    { move: stay, breakIt: (plan) => addDrift(plan, endpoint, { policy: "{}" }), says: "policy", severity: "warning" },
    { move: stay, breakIt: (plan) => addDrift(plan, endpoint, undefined), says: "was deleted outside Terraform" },
    {
      move: back,
      breakIt: (plan) => {
        const change = changeOf(plan, attachment);
        change.before = { ...change.before, service_id: "another" };
      },
      says: "which the plan removes",
    },
  ],
  "created-again": [
    {
      move: stay,
      breakIt: (plan) => {
        const change = changeOf(plan, endpoint);
        change.actions = ["create"];
        change.before = null;
      },
      says: "is created again",
    },
  ],
  "deleted-in-use": [
    {
      move: stay,
      breakIt: (plan) => {
        const change = changeOf(plan, "aws_security_group.endpoint");
        change.actions = ["delete"];
        change.after = null;
      },
      says: "still names it",
    },
  ],
  adopted: [
    { move: first, breakIt: (plan) => (changeOf(plan, endpoint).importing = { id: "vpce-1" }), says: "taken over" },
    { move: stay, breakIt: (plan) => (changeOf(plan, endpoint).actions = ["forget"]), says: "forgets" },
    {
      move: stay,
      breakIt: (plan) => {
        plan["resource_changes"].find((item: Loose) => item.address === endpoint).previous_address =
          "aws_vpc_endpoint.old";
      },
      says: "aws_vpc_endpoint.old becomes",
    },
  ],
  "touched-outside": [
    {
      move: inModule,
      inputs,
      breakIt: (plan) =>
        addOutside(plan, "aws_route53_record.x", {
          actions: ["create"],
          before: null,
          after: { records: [endpointId] },
        }),
      says: `create for aws_route53_record.x, outside the module, which names ${endpointId} of module.clickhouse.${endpoint}`,
    },
    {
      move: inModule,
      inputs,
      breakIt: (plan) =>
        addOutside(plan, "aws_vpc_security_group_ingress_rule.open", {
          actions: ["create"],
          before: null,
          after: { security_group_id: endpointId, cidr_ipv4: "0.0.0.0/0" },
        }),
      says: "aws_vpc_security_group_ingress_rule.open: it lets everybody in",
    },
    {
      move: inModule,
      inputs,
      breakIt: (plan) =>
        addOutside(plan, "module.other.aws_vpc_endpoint.x", {
          actions: ["delete"],
          before: { id: endpointId },
          after: null,
        }),
      says: "delete for module.other.aws_vpc_endpoint.x",
    },
    {
      move: inModule,
      inputs,
      breakIt: (plan) =>
        addOutside(plan, "aws_vpc.x", { actions: ["delete"], before: { id: "vpc-0a1b2c3d4e5f60718" }, after: null }),
      says: "which is vpc-0a1b2c3d4e5f60718: the connection's network",
    },
    {
      move: inModule,
      inputs,
      breakIt: (plan) =>
        addOutside(plan, "aws_network_acl.x", {
          actions: ["create"],
          before: null,
          after: { vpc_id: "vpc-0a1b2c3d4e5f60718" },
        }),
      says: "is in the connection's network vpc-0a1b2c3d4e5f60718",
      severity: "warning",
    },
  ],
  "check-failed": [
    {
      move: { spec: aws, from: "dns", to: "dns" },
      breakIt: (plan) =>
        plan["checks"].push({
          address: { kind: "check", name: "endpoint_is_available", to_display: "check.endpoint_is_available" },
          status: "fail",
          instances: [{ status: "fail", problems: [{ message: "The endpoint is not available yet" }] }],
        }),
      says: "fails: The endpoint is not available yet",
    },
  ],
  "argument-becomes-unknown": [
    {
      move: stay,
      breakIt: (plan) => {
        const change = changeOf(plan, endpoint);
        change.actions = ["update"];
        change.after_unknown = { security_group_ids: true };
        const { security_group_ids: _, ...after } = change.after;
        change.after = after;
      },
      says: "becomes a value that is known only after the apply",
    },
  ],
  "unexpected-address": [
    {
      move: stay,
      breakIt: (plan) =>
        plan["resource_changes"].push({
          address: "aws_iam_role.admin",
          mode: "managed",
          type: "aws_iam_role",
          name: "admin",
          provider_name: "x",
          change: { actions: ["create"], before: null, after: { name: "admin" } },
        }),
      says: "aws_iam_role.admin, which the spec does not have",
    },
    {
      move: stay,
      breakIt: (plan) =>
        plan["resource_changes"].push({
          address: "data.external.x",
          mode: "data",
          type: "external",
          name: "x",
          provider_name: "x",
          change: { actions: ["read"], before: null, after: {} },
        }),
      says: "data.external.x",
    },
    {
      move: stay,
      breakIt: (plan) => {
        const found = plan["resource_changes"].find((item: Loose) => item.address === attachment);
        plan["resource_changes"].push({
          ...found,
          deposed: "0a1b2c3d",
          change: { ...found.change, actions: ["delete"], after: null },
        });
      },
      says: "left behind",
    },
  ],
  "unexpected-action": [
    {
      move: stay,
      breakIt: (plan) => {
        const change = changeOf(plan, attachment);
        change.actions = ["delete"];
        change.after = null;
      },
      says: "the stage asks for nothing",
    },
    { move: stay, breakIt: (plan) => (changeOf(plan, attachment).actions = ["update"]), says: "has update for" },
    { move: letIn, breakIt: (plan) => (changeOf(plan, attachment).actions = ["update"]), says: "it exists already" },
  ],
  "unexpected-attribute": [
    {
      move: flip,
      breakIt: (plan) => (changeOf(plan, endpoint).after.subnet_ids = ["subnet-0a1b2c3d4e5f60718"]),
      says: "subnet_ids of aws_vpc_endpoint.clickhouse changes",
    },
    {
      move: first,
      breakIt: (plan) => (changeOf(plan, endpoint).after.auto_accept = true),
      says: "the spec does not set it",
    },
    { move: first, breakIt: (plan) => (changeOf(plan, endpoint).after.tags.team = "x"), says: "tags of" },
    {
      move: first,
      breakIt: (plan) => {
        const change = changeOf(plan, endpoint);
        change.after.security_group_ids = ["sg-0open00000000000"];
        delete change.after_unknown.security_group_ids;
      },
      says: "security_group_ids of aws_vpc_endpoint.clickhouse will be",
    },
    ...["constructor", "toString"].map(
      (name): Fault => ({
        move: flip,
        breakIt: (plan) => (changeOf(plan, endpoint).after[name] = "x"),
        says: `${name} of ${endpoint} changes`,
      }),
    ),
  ],
  "configuration-differs": [
    {
      move: flip,
      breakIt: (plan) => (configured(plan, endpoint).expressions.auto_accept = { constant_value: true }),
      says: "sets auto_accept",
    },
    {
      move: flip,
      breakIt: (plan) => (configured(plan, endpoint).provisioners = [{ type: "local-exec" }]),
      says: "provisioner",
    },
    {
      move: flip,
      breakIt: (plan) => delete configured(plan, endpoint).expressions.private_dns_enabled,
      says: "lacks private_dns_enabled",
    },
    {
      move: flip,
      breakIt: (plan) =>
        plan["configuration"].root_module.resources.push({
          address: "data.external.x",
          mode: "data",
          type: "external",
          name: "x",
          expressions: { program: { constant_value: ["sh"] } },
        }),
      says: "The configuration has data.external.x",
    },
    {
      move: flip,
      breakIt: (plan) =>
        plan["configuration"].root_module.resources.push({
          address: "terraform_data.y",
          mode: "managed",
          type: "terraform_data",
          name: "y",
          provisioners: [{ type: "local-exec" }],
        }),
      says: "The configuration has terraform_data.y",
    },
    {
      move: flip,
      breakIt: (plan) => (plan["configuration"].root_module.module_calls = { more: { source: "./more", module: {} } }),
      says: "The configuration calls module.more",
    },
    {
      move: flip,
      breakIt: (plan) => {
        const { root_module: root } = plan["configuration"];
        root.resources = root.resources.filter(({ address }: Loose) => address !== rule);
      },
      says: `The configuration lacks ${rule}`,
    },
    {
      move: flip,
      breakIt: (plan) => (plan["output_changes"].more = { actions: ["create"], before: null, after: "x" }),
      says: "the output more",
    },
    {
      move: flip,
      breakIt: (plan) => (plan["configuration"].root_module.outputs.more = { expression: { constant_value: "x" } }),
      says: "the output more",
    },
    {
      move: flip,
      breakIt: (plan) => delete plan["configuration"],
      says: "does not hold its configuration",
      severity: "warning",
    },
    {
      move: first,
      breakIt: (plan) =>
        (configured(plan, endpoint).expressions.security_group_ids = { constant_value: ["sg-0open00000000000"] }),
      says: "security_group_ids of aws_vpc_endpoint.clickhouse does not refer to",
    },
    {
      move: first,
      breakIt: (plan) =>
        (configured(plan, rule).expressions.security_group_id = {
          references: ["aws_security_group.other.id", "aws_security_group.other"],
        }),
      says: `security_group_id of ${rule} does not refer to`,
    },
    {
      move: first,
      breakIt: (plan) => (configured(plan, rule).expressions.to_port = { constant_value: 65535 }),
      says: `The configuration of ${rule} has another to_port than the spec`,
    },
    {
      move: first,
      breakIt: (plan) => (configured(plan, endpoint).expressions.vpc_id = { references: ["var.vpc"] }),
      says: "has another vpc_id",
    },
    {
      move: { spec: "specs/clickpipes-endpoint-service.yaml", from: undefined, to: "service" },
      breakIt: (plan) => configured(plan, "aws_lb_listener.b_1").expressions.default_action.push({}),
      says: "another number of default_action blocks",
    },
  ],
  "provider-differs": [
    {
      move: flip,
      breakIt: (plan) => {
        plan["configuration"].provider_config = {
          aws: {
            name: "aws",
            full_name: "registry.terraform.io/hashicorp/aws",
            expressions: { region: { constant_value: "eu-west-1" } },
          },
        };
      },
      says: "eu-west-1 for region; the spec says us-west-2",
    },
    {
      move: flip,
      breakIt: (plan) => (providerOf(plan).full_name = "registry.evil.example/hashicorp/aws"),
      says: "Provider aws is registry.evil.example/hashicorp/aws, not hashicorp/aws",
    },
    {
      move: flip,
      breakIt: (plan) => (plan["resource_changes"][0].provider_name = "registry.evil.example/hashicorp/aws"),
      says: "is made by registry.evil.example/hashicorp/aws",
    },
    {
      move: flip,
      breakIt: (plan) => (plan["resource_changes"][0].provider_name = "registry.terraform.io/evil/aws"),
      says: "is made by registry.terraform.io/evil/aws",
    },
    {
      move: flip,
      breakIt: (plan) => {
        plan["configuration"].provider_config["aws.other"] = { ...providerOf(plan), alias: "other" };
      },
      says: "sets provider aws.other up",
    },
    {
      move: flip,
      breakIt: (plan) => (configured(plan, endpoint).provider_config_key = "aws.other"),
      says: `${endpoint} uses the provider aws.other, not aws`,
    },
    {
      move: flip,
      breakIt: (plan) =>
        (providerOf(plan).expressions.assume_role = [
          { role_arn: { constant_value: "arn:aws:iam::666666666666:role/x" } },
        ]),
      says: "Provider aws has assume_role, which the spec does not set",
    },
    {
      move: flip,
      breakIt: (plan) => {
        providerOf(plan).expressions.region = { references: ["var.region"] };
        plan["variables"] = { region: { value: "us-west-2" } };
      },
      says: "Provider aws takes region from elsewhere; the spec says us-west-2",
    },
    {
      move: { spec: "specs/clickhouse-azure.yaml", from: undefined, to: "endpoint" },
      breakIt: (plan) => (plan["configuration"].provider_config.azurerm.expressions.features = [{ key_vault: [{}] }]),
      says: "Provider azurerm has features.key_vault",
    },
  ],
  "hazardous-provider": [
    {
      move: flip,
      breakIt: () => undefined,
      inputs: () => ({ versions: new Map([["hashicorp/aws", "6.30.0"]]) }),
      says: "hashicorp/aws 6.30.0: aws_vpc_endpoint.private_dns_enabled",
    },
    {
      move: first,
      breakIt: () => undefined,
      inputs: () => ({ versions: new Map([["hashicorp/aws", "5.51.1"]]) }),
      says: "hashicorp/aws 5.51.1: aws_vpc_endpoint.private_dns_enabled",
    },
    {
      move: flip,
      breakIt: (plan) => {
        plan["configuration"].provider_config = {
          "module.x:aws": {
            name: "aws",
            full_name: "registry.terraform.io/hashicorp/aws",
            version_constraint: ">= 6.28",
          },
        };
      },
      says: "hashicorp/aws >= 6.28",
      severity: "warning",
    },
  ],
};

describe.each(reviewRules.map(({ id }) => id))("%s", (id) => {
  test("has a plan that breaks it", () => {
    expect(faults[id] ?? []).not.toEqual([]);
  });

  test.each(
    (faults[id] ?? []).map(
      (fault) => [`${fault.says} (${fault.move.from ?? "nothing"} to ${fault.move.to})`, fault] as const,
    ),
  )("%s", (_, { move, breakIt, inputs, says, severity }) => {
    const honest = honestPlan(move);
    const passing = reviewOf(move, honest, { module: move.module });
    if (id !== "stages-skipped") expect(findingsOf(passing).filter((text) => text.includes(` ${id}: `))).toEqual([]);
    const broken = honestPlan(move);
    breakIt(broken);
    const review = reviewOf(move, broken, inputs?.());
    const found = findingsOf(review).filter((text) => text.startsWith(`${severity ?? "error"} ${id}: `));
    expect(found.join("\n")).toContain(says);
    if (severity === undefined) expect(review.verdict).toBe("fail");
  });
});

test("every fault belongs to a rule", () => {
  expect(Object.keys(faults).filter((id) => !reviewRules.some((rule) => rule.id === id))).toEqual([]);
});

test("every rule has a page", () => {
  expect(reviewRules.filter(({ id }) => !existsSync(`docs/rules/${id}.md`)).map(({ id }) => id)).toEqual([]);
});

describe("drift of what gates observe", () => {
  test("is evidence, not a finding", () => {
    const plan = honestPlan(stay);
    addDrift(
      plan,
      endpoint,
      { state: "available", dns_entry: [{ dns_name: "x" }] },
      { state: "pendingAcceptance", dns_entry: [] },
    );
    expect(findingsOf(reviewOf(stay, plan))).toEqual([]);
  });
});

describe("a change of the spec", () => {
  const tagged = (text: string) => text.replace("team: data-platform", "team: network");
  const change = () => {
    const base = compileSpec(aws, "endpoint");
    const head = compileSpec(aws, "endpoint", tagged);
    return { base, head };
  };

  test("is expected where the base is given", async () => {
    const { base, head } = change();
    const { makePlan, toReadPlan } = await import("../support/plans");
    const { review } = await import("../../src/review/review");
    const { reviewContext } = await import("../../src/review/from-spec");
    const { knowledge } = await import("../../src/knowledge");
    const plan = toReadPlan(makePlan(head, "endpoint", "endpoint", {}, base));
    const withBase = review(plan, reviewContext(head, knowledge.providers, { base }));
    expect(findingsOf(withBase)).toEqual([]);
    expect(withBase.changes.update).toBeGreaterThan(0);
    const without = review(plan, reviewContext(head, knowledge.providers));
    expect(findingsOf(without).join("\n")).toContain("warning prior-spec-unknown");
    expect(findingsOf(without).join("\n")).toContain("error unexpected-attribute: tags of");
  });
});

function setIdentity(plan: MadePlan, which: "planned" | "prior", change: object): void {
  const output = plan["output_changes"].plinth;
  if (which === "prior") output.before = { ...output.before, ...change };
  else {
    output.after = { ...output.after, ...change };
    plan["configuration"].root_module.outputs.plinth.expression.constant_value = output.after;
  }
}

function setEverywhere(plan: MadePlan, address: string, attribute: string, value: unknown): void {
  const change = changeOf(plan, address);
  for (const values of [change.before, change.after, stateOf(plan, address).values]) values[attribute] = value;
}

function drop(plan: MadePlan, address: string): void {
  plan["resource_changes"] = plan["resource_changes"].filter((item: Loose) => item.address !== address);
}

function addDrift(plan: MadePlan, address: string, after: object | undefined, before: object = {}): void {
  const found = plan["resource_changes"].find((item: Loose) => item.address === address);
  const values = { ...found.change.before, ...before };
  const change = {
    actions: after === undefined ? ["delete"] : ["update"],
    before: values,
    after: after === undefined ? null : { ...values, ...after },
  };
  plan["resource_drift"] = [...(plan["resource_drift"] ?? []), { ...found, change }];
}

function configured(plan: MadePlan, address: string): Loose {
  return plan["configuration"].root_module.resources.find((item: Loose) => item.address === address);
}

describe("going back", () => {
  const unflip: MoveOfSpec = { spec: aws, from: "dns", to: "allow-list" };

  test("has nothing to undo where the apply of the stage had failed", () => {
    const plan = honestPlan(unflip);
    setEverywhere(plan, endpoint, "private_dns_enabled", false);
    changeOf(plan, endpoint).actions = ["no-op"];
    expect(findingsOf(reviewOf(unflip, plan))).toEqual([]);
  });

  test("has nothing to delete where the resource is gone", () => {
    const plan = honestPlan(back);
    drop(plan, attachment);
    const { root_module: root } = plan["prior_state"].values;
    root.resources = root.resources.filter(({ address }: Loose) => address !== attachment);
    expect(findingsOf(reviewOf(back, plan))).toEqual([]);
  });
});
