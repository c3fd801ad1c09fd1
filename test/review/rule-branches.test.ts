import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { toPlainText } from "../../src/encoders/prose";
import { knowledge } from "../../src/knowledge";
import { comparePlan } from "../../src/review/compared-plan";
import { reviewContext } from "../../src/review/from-spec";
import { allowListLosesId } from "../../src/review/rules/allow-list-loses-id";
import type { Json } from "../../src/terraform/json";
import { compileSpec, type Loose, type MadePlan, toReadPlan } from "../support/plans";
import { findingsOf, honestPlan, type MoveOfSpec, reviewOf } from "../support/review";

const aws = "specs/clickhouse-aws.yaml";
const first: MoveOfSpec = { spec: aws, from: undefined, to: "endpoint" };
const stay: MoveOfSpec = { spec: aws, from: "allow-list", to: "allow-list" };
const back: MoveOfSpec = { spec: aws, from: "allow-list", to: "endpoint" };
const granted: MoveOfSpec = { spec: "specs/materialize-msk.yaml", from: "connection", to: "source" };
const shared: MoveOfSpec = { spec: "specs/clickpipes-vpc-resource.yaml", from: "resource", to: "share" };
const policy: MoveOfSpec = { spec: "specs/clickpipes-msk-multi-vpc.yaml", from: "connectivity", to: "policy" };
const ownPolicy: MoveOfSpec = { ...policy, spec: "specs/clickpipes-msk-multi-vpc-new-cluster.yaml" };

const endpoint = "aws_vpc_endpoint.clickhouse";
const endpointId = `id-of-${endpoint}`;
const attachment = "clickhouse_service_private_endpoints_attachment.service_6d3a0b3c";
const https = "aws_vpc_security_group_ingress_rule.https_10_20_0_0_16";
const stranger = "arn:aws:iam::999999999999:root";

const changeOf = (plan: MadePlan, address: string): Loose => {
  const found = plan["resource_changes"].find((item: Loose) => item.address === address);
  if (found === undefined) throw new Error(`the plan has no ${address}`);
  return found.change;
};
const firstOf = (plan: MadePlan, type: string): Loose =>
  plan["resource_changes"].find((item: Loose) => item.type === type);

/** The messages of one rule about the plan of a move that was changed. */
function said(rule: string, move: MoveOfSpec, breakIt: (plan: MadePlan) => void): string[] {
  const plan = honestPlan(move);
  breakIt(plan);
  return findingsOf(reviewOf(move, plan)).filter((text) => text.split(" ")[1] === `${rule}:`);
}

/** Puts a resource beside those of the spec. */
function add(plan: MadePlan, type: string, action: string, values: object): void {
  const [before, after] = [action === "create" ? null : values, action === "delete" ? null : values];
  const change = { actions: [action], before, after };
  const place = { address: `${type}.more`, mode: "managed", type, name: "more" };
  plan["resource_changes"].push({ ...place, provider_name: "registry.terraform.io/hashicorp/aws", change });
}

describe("principal-wider", () => {
  const find = said.bind(undefined, "principal-wider");

  test.each([
    ["aws_vpc_endpoint_service_allowed_principal", { principal_arn: stranger }],
    ["aws_ram_principal_association", { principal: stranger }],
  ])("says of a %s beside the spec that it lets somebody in", (type, values) => {
    const expected = [`error principal-wider: ${type}.more lets a principal in that the spec does not name`];
    for (const action of ["create", "update"])
      expect(find(stay, (plan) => add(plan, type, action, values))).toEqual(expected);
  });

  test.each(["delete", "forget", "no-op"])("says nothing of one beside the spec with %s", (action) => {
    const type = "aws_vpc_endpoint_service_allowed_principal";
    expect(find(stay, (plan) => add(plan, type, action, { principal_arn: stranger }))).toEqual([]);
  });

  test("says nothing of other types beside the spec", () => {
    expect(find(stay, (plan) => add(plan, "aws_iam_role", "create", { principal: stranger }))).toEqual([]);
  });

  test("names another principal of the spec's own permission", () => {
    const address = "aws_vpc_endpoint_service_allowed_principal.materialize";
    const found = find(granted, (plan) => (changeOf(plan, address).after.principal_arn = stranger));
    expect(found).toEqual([`error principal-wider: ${address} lets ${stranger} in, whom the spec does not name`]);
  });

  test("names another principal of the spec's own share", () => {
    const found = find(shared, (plan) => {
      firstOf(plan, "aws_ram_principal_association").change.after.principal = "999999999999";
    });
    expect(found).toEqual([expect.stringContaining("lets 999999999999 in, whom the spec does not name")]);
  });

  test("names those of a service's principals that the spec does not", () => {
    const service: MoveOfSpec = { spec: "specs/clickpipes-endpoint-service.yaml", from: undefined, to: "service" };
    const address = "aws_vpc_endpoint_service.b_1";
    const found = find(service, (plan) => changeOf(plan, address).after.allowed_principals.push(stranger));
    expect(found).toEqual([`error principal-wider: ${address} lets ${stranger} in, whom the spec does not name`]);
  });

  describe("of a service whose principals have resources of their own", () => {
    const setPrincipals = (principals: readonly string[]) => (plan: MadePlan) => {
      const { before, after } = changeOf(plan, "aws_vpc_endpoint_service.brokers");
      before.allowed_principals = principals;
      after.allowed_principals = principals;
    };

    test("takes those for granted", () => {
      const principal = "principal-of-materialize_connection_aws_privatelink.brokers";
      expect(find(granted, setPrincipals([principal]))).toEqual([]);
      expect(find(granted, setPrincipals([principal, stranger]))).toEqual([
        `error principal-wider: aws_vpc_endpoint_service.brokers lets ${stranger} in, whom the spec does not name`,
      ]);
    });
  });

  describe.each([
    ["that can be evaluated", policy],
    ["of a new cluster", ownPolicy],
  ])("of a policy %s", (_, move) => {
    const change = (edit: (statements: Loose[]) => void) => (plan: MadePlan) => {
      const { after } = firstOf(plan, "aws_msk_cluster_policy").change;
      const document = JSON.parse(after.policy);
      edit(document.Statement);
      after.policy = JSON.stringify(document);
    };

    test.each([
      ["another principal", { AWS: stranger }, stranger],
      ["a service", { Service: ["ec2.amazonaws.com"] }, "ec2.amazonaws.com"],
      ["everybody", "*", "*"],
    ])("names %s, and nothing else", (_, principal, name) => {
      const found = find(
        move,
        change(([statement]) => (statement.Principal = principal)),
      );
      expect(found).toEqual([
        expect.stringMatching(/^error principal-wider: .* lets .* in, whom the spec does not name$/),
      ]);
      expect(found[0]).toContain(` lets ${name} in,`);
    });

    test("names the principal of one more statement", () => {
      const found = find(
        move,
        change((statements) => statements.push({ ...statements[0], Principal: { AWS: stranger } })),
      );
      expect(found).toEqual([expect.stringContaining(` lets ${stranger} in,`)]);
    });
  });
});

describe("drift", () => {
  const drift = (address: string, before: object, after: object) => (plan: MadePlan) => {
    const found = plan["resource_changes"].find((item: Loose) => item.address === address);
    const values = { ...found.change.before };
    const change = { actions: ["update"], before: { ...values, ...before }, after: { ...values, ...after } };
    plan["resource_drift"] = [{ ...found, change }];
  };
  const find = (attribute: string, from: Json, to: Json) =>
    said("drift", stay, drift(endpoint, { [attribute]: from }, { [attribute]: to }));
  const values: readonly (readonly [string, Json, Json])[] = [
    ["auto_accept", null, true],
    ["auto_accept", null, false],
    ["policy", "", "{}"],
    ["policy", null, "{}"],
    ["subnet_ids", [], ["subnet-1"]],
    ["subnet_ids", null, ["subnet-1"]],
    ["tags", {}, { team: "x" }],
    ["tags", null, { team: "x" }],
  ];

  test.each(values)("of %s from %j to %j and back is reported", (attribute, nothing, value) => {
    for (const [from, to] of [
      [nothing, value],
      [value, nothing],
    ] as const)
      expect(find(attribute, from, to)).toEqual([
        expect.stringMatching(
          new RegExp(`^(error|warning) drift: ${attribute}\\S* of ${endpoint} was changed outside Terraform`),
        ),
      ]);
  });

  test.each([
    ["policy", null, ""],
    ["subnet_ids", null, []],
    ["tags", null, {}],
    ["policy", "", null],
    ["subnet_ids", [], null],
  ] as readonly (readonly [string, Json, Json])[])("of %s from %j to %j is none", (attribute, from, to) => {
    expect(find(attribute, from, to)).toEqual([]);
  });

  test("of what only the cloud sets is none", () => {
    expect(find("state", "available", "rejected")).toEqual([]);
    expect(find("tags_all", { a: "b" }, { a: "c" })).toEqual([]);
  });

  test("of what an argument leaves to the provider is a warning, of the spec's own an error", () => {
    expect(find("ip_address_type", "ipv4", "dualstack")).toEqual([expect.stringMatching(/^warning /)]);
    expect(find("private_dns_enabled", false, true)).toEqual([expect.stringMatching(/^error /)]);
  });

  test("of a group's rules is left to the rule that looks at them", () => {
    const open = { cidr_blocks: ["192.0.2.0/24"], from_port: 1, to_port: 1, protocol: "tcp" };
    const group = "aws_security_group.endpoint";
    expect(said("drift", stay, drift(group, { ingress: [] }, { ingress: [open] }))).toEqual([]);
    expect(said("drift", stay, drift(group, { name: "a" }, { name: "b" }))).toHaveLength(1);
  });

  test("of an object that an interrupted replacement has left behind is none", () => {
    const found = said("drift", stay, (plan) => {
      drift(endpoint, {}, { private_dns_enabled: true })(plan);
      plan["resource_drift"][0].deposed = "0a1b2c3d";
    });
    expect(found).toEqual([]);
  });

  test("of every change of one address is reported", () => {
    const found = said("drift", stay, (plan) => {
      drift(endpoint, {}, { private_dns_enabled: true })(plan);
      const [once] = plan["resource_drift"];
      drift(endpoint, { auto_accept: null }, { auto_accept: true })(plan);
      plan["resource_drift"].push(once);
    });
    expect(found).toHaveLength(2);
  });
});

describe("security-group-wider", () => {
  const find = said.bind(undefined, "security-group-wider");
  const set = (name: string, value: Json) => (plan: MadePlan) => {
    changeOf(plan, https).after[name] = value;
  };

  test.each([
    ["prefix_list_id", "pl-1", '"pl-1"'],
    ["cidr_ipv6", "2001:db8::/32", '"2001:db8::/32"'],
    ["referenced_security_group_id", "sg-1", '"sg-1"'],
  ])("says that a rule has %s besides", (name, value, shown) => {
    expect(find(first, set(name, value))).toEqual([
      `error security-group-wider: ${https} has ${shown} for ${name}; the spec does not set it`,
    ]);
  });

  test.each([
    ["cidr_ipv4", "10.0.0.0/8"],
    ["from_port", 1],
    ["to_port", 65535],
    ["ip_protocol", "udp"],
  ] as const)("says that a rule has another %s", (name, value) => {
    expect(find(first, set(name, value))).toEqual([
      expect.stringContaining(`${https} has ${JSON.stringify(value)} for ${name}; the spec says `),
    ]);
  });

  test("says nothing of another description or of what is set to nothing", () => {
    expect(find(first, set("description", "x"))).toEqual([]);
    expect(find(first, set("prefix_list_id", null))).toEqual([]);
  });

  test("says nothing of the reach of a rule that is known only after the apply", () => {
    const found = find(first, (plan) => {
      const change = changeOf(plan, https);
      delete change.after.cidr_ipv4;
      change.after_unknown.cidr_ipv4 = true;
    });
    expect(found).toEqual([]);
  });

  const types = [
    "aws_vpc_security_group_ingress_rule",
    "aws_vpc_security_group_egress_rule",
    "aws_security_group_rule",
    "azurerm_network_security_rule",
    "google_compute_firewall",
  ];

  test.each(types)("says that %s beside the spec is a rule of its own", (type) => {
    expect(find(stay, (plan) => add(plan, type, "create", { from_port: 1 }))).toEqual([
      `error security-group-wider: ${type}.more is a rule that the spec does not have`,
    ]);
    for (const action of ["delete", "forget", "no-op"])
      expect(find(stay, (plan) => add(plan, type, action, { from_port: 1 }))).toEqual([]);
  });

  test.each(["delete", "forget"])("says nothing of a rule of the spec with %s", (action) => {
    const found = find(stay, (plan) => {
      const change = changeOf(plan, https);
      change.actions = [action];
      change.after = { ...change.before, cidr_ipv4: "10.0.0.0/8", prefix_list_id: "pl-1" };
    });
    expect(found).toEqual([]);
  });
});

describe("allow-list-loses-id", () => {
  const find = said.bind(undefined, "allow-list-loses-id");
  const set =
    (action: readonly string[], before: readonly string[], after: readonly string[] | undefined) =>
    (plan: MadePlan) => {
      const change = changeOf(plan, attachment);
      change.actions = action;
      change.before = { ...change.before, private_endpoint_ids: before };
      change.after = after === undefined ? null : { ...change.before, private_endpoint_ids: after };
    };
  const loses = (id: string) =>
    `error allow-list-loses-id: The allow list ${attachment} loses ${id}, which is not an endpoint of this spec`;

  test.each([
    ["update", ["update"], stay, [endpointId]],
    ["replacement", ["delete", "create"], stay, [endpointId]],
    ["deletion", ["delete"], back, undefined],
  ] as const)("names each id of others that a %s drops, and never the spec's own", (_, action, move, after) => {
    expect(find(move, set(action, ["vpce-a", endpointId, "vpce-b"], after))).toEqual([
      loses("vpce-a"),
      loses("vpce-b"),
    ]);
    expect(find(move, set(action, [endpointId], after))).toEqual([]);
  });

  test("says nothing where the id of somebody else stays", () => {
    expect(find(stay, set(["update"], ["vpce-a", endpointId], [endpointId, "vpce-a"]))).toEqual([]);
  });

  test.each(["no-op", "create", "forget", "read"])("says nothing of %s", (action) => {
    expect(find(stay, set([action], ["vpce-a", endpointId], [endpointId]))).toEqual([]);
  });

  test("says nothing of an attribute of this name elsewhere", () => {
    const found = find(stay, (plan) => {
      const change = changeOf(plan, endpoint);
      change.actions = ["update"];
      change.before = { ...change.before, private_endpoint_ids: ["vpce-a"] };
    });
    expect(found).toEqual([]);
  });

  test("names all ids of a list of which no stage is known to have made any", () => {
    const found = find(first, (plan) => {
      const letIn = honestPlan(stay)["resource_changes"].find((item: Loose) => item.address === attachment);
      plan["resource_changes"].push(letIn);
      set(["update"], ["vpce-a", "vpce-b"], [])(plan);
    });
    expect(found).toEqual([loses("vpce-a"), loses("vpce-b")]);
  });
});

describe("allow-list-loses-id of a list with other than one id of the spec", () => {
  const find = (before: readonly string[], after: readonly string[], own: Json = ["vpce-a", "vpce-b"]) => {
    const plan = honestPlan(stay);
    const change = changeOf(plan, attachment);
    change.actions = ["update"];
    change.before = { ...change.before, private_endpoint_ids: before };
    change.after = { ...change.before, private_endpoint_ids: after };
    const compared = comparePlan(toReadPlan(plan), reviewContext(compileSpec(stay.spec, stay.to), knowledge.providers));
    const body = { ...compared.prior.blocks.get(attachment), private_endpoint_ids: own };
    const prior = { ...compared.prior, blocks: new Map([...compared.prior.blocks, [attachment, body]]) };
    return allowListLosesId.check({ ...compared, prior }).map(({ message }) => message.values.at(-1));
  };

  test("is none of both of them, and counts from the third on", () => {
    expect(find(["vpce-a", "vpce-b"], [])).toEqual([]);
    expect(find(["vpce-a", "vpce-b", "vpce-c"], [])).toEqual(["vpce-c"]);
    expect(find(["vpce-a", "vpce-b", "vpce-c"], ["vpce-c"])).toEqual([]);
  });

  test("is none of a list that the configuration takes from elsewhere", () => {
    const list = `\${${endpoint}.security_group_ids}`;
    const group = "id-of-aws_security_group.endpoint";
    expect(find([group], [], list)).toEqual([]);
    expect(find([group, "vpce-c"], [], list)).toContain("vpce-c");
  });
});

describe("unexpected-action for a removal", () => {
  const group = "aws_security_group.endpoint";
  const alone: MoveOfSpec = { spec: aws, from: "endpoint", to: "endpoint" };
  const removals = (address: string) => {
    const plan = honestPlan(alone);
    const change = changeOf(plan, address);
    change.actions = ["delete"];
    change.after = null;
    const { findings } = reviewOf(alone, plan);
    return findings
      .filter((finding) => finding.rule === "unexpected-action")
      .map(({ message, hint }) => ({ message: toPlainText(message), hint }));
  };
  const hint = "Do not apply this plan. To take the connection down, follow the end of RUNBOOK.md.";

  test("says what making it again would cost", () => {
    const [found, ...more] = removals(endpoint);
    expect(more).toEqual([]);
    expect(found?.message).toMatch(
      /^The plan has delete for \S+; the stage asks for nothing\. Making it again does not bring the old one back \(the endpoint gets another vpce- id: .*\)$/,
    );
    expect(found?.hint).toBe(hint);
    expect(removals(group)).toEqual([]);
  });

  test("says nothing more where nothing is lost", () => {
    expect(removals(https)).toEqual([
      { message: `The plan has delete for ${https}; the stage asks for nothing`, hint },
    ]);
  });
});

describe("hazardous-provider", () => {
  const find = (
    move: MoveOfSpec,
    versions: readonly [string, string][],
    breakIt: (plan: MadePlan) => void = () => {},
  ) => {
    const plan = honestPlan(move);
    breakIt(plan);
    const found = findingsOf(reviewOf(move, plan, { versions: new Map(versions) }));
    return found.flatMap((text) => /^(\w+) hazardous-provider: \S+ \S+ (\S+):/.exec(text)?.slice(1).join(" ") ?? []);
  };
  const at = (from: string | undefined, to: string): MoveOfSpec => ({ spec: aws, from, to });
  const flag = "aws_vpc_endpoint.private_dns_enabled";

  test.each([
    ["the flip", at("allow-list", "dns"), "error"],
    ["the way back over it", at("dns", "allow-list"), "error"],
    ["the first creation", at(undefined, "endpoint"), "warning"],
    ["a stage that creates something else", at("endpoint", "allow-list"), "warning"],
    ["the way back where nothing of it changes", at("allow-list", "endpoint"), "warning"],
    ["a plan that changes nothing", at("dns", "dns"), "warning"],
  ] as const)("is for %s, with %j, of this severity: %s", (_, move, severity) => {
    expect(find(move, [["hashicorp/aws", "6.30.0"]])).toEqual([`${severity} ${flag}`]);
  });

  test("is a warning where another argument of the resource changes", () => {
    const found = find(stay, [["hashicorp/aws", "6.30.0"]], (plan) => {
      const change = changeOf(plan, endpoint);
      change.actions = ["update"];
      change.after = { ...change.after, auto_accept: true };
    });
    expect(found).toEqual([`warning ${flag}`]);
  });

  test("is an error where the argument forces a replacement", () => {
    const found = find(stay, [["hashicorp/aws", "6.30.0"]], (plan) => {
      const change = changeOf(plan, endpoint);
      change.actions = ["delete", "create"];
      change.replace_paths = [["private_dns_enabled"]];
    });
    expect(found).toEqual([`error ${flag}`]);
  });

  test("is an error where a resource is removed that the version removes only in part", () => {
    const list = "clickhouse_service_private_endpoints_attachment.private_endpoint_ids";
    const old: [string, string][] = [["clickhouse/clickhouse", "3.14.0"]];
    expect(find(back, old)).toContain(`error ${list}`);
    expect(find(at("endpoint", "allow-list"), old)).toContain(`warning ${list}`);
  });
});

test("a finding about another spec stands at the line that names the spec", () => {
  const lineOf = (change: object) => {
    const plan = honestPlan(stay);
    const output = plan["output_changes"].plinth;
    output.before = { ...output.before, ...change };
    const [finding] = reviewOf(stay, plan).findings;
    expect(finding?.rule).toBe("other-spec");
    return readFileSync(aws, "utf8").split("\n")[(finding?.spec.range.start.line ?? 0) - 1];
  };
  expect(lineOf({ name: "other" })).toMatch(/^name: /);
  expect(lineOf({ topology: "clickhouse-gcp" })).toMatch(/^topology: /);
});

test("a closed gate hints at the remedy where waiting does not help", () => {
  const hintAt = (state: string) => {
    const move: MoveOfSpec = { spec: aws, from: "endpoint", to: "allow-list" };
    const plan = honestPlan(move);
    plan["prior_state"].values.root_module.resources.find((item: Loose) => item.address === endpoint).values.state =
      state;
    return reviewOf(move, plan).findings.find(({ rule }) => rule === "gate-closed")?.hint;
  };
  expect(hintAt("pending")).toMatch(/^Wait until the gate is open/);
  expect(hintAt("rejected")).not.toMatch(/^Wait/);
  expect(hintAt("rejected")).toBeTruthy();
});

test("a finding about the data source of a check stands at the line of the check", () => {
  const spec = "specs/clickhouse-azure.yaml";
  const plan = honestPlan({ spec, from: "allow-list", to: "dns" });
  const { root_module: root } = plan["configuration"];
  const address = "data.azurerm_private_endpoint_connection.clickhouse";
  root.resources = root.resources.filter((resource: Loose) => resource.address !== address);
  const [finding] = reviewOf({ spec, from: "allow-list", to: "dns" }, plan).findings;
  const { range } = compileSpec(spec, "dns").valid.source.locate(["dns", "mode"]);
  expect(finding).toMatchObject({ rule: "configuration-differs", address, spec: { file: spec, range } });
});
