import { describe, expect, test } from "@jest/globals";
import { knowledge } from "../../src/knowledge";
import { reviewContext } from "../../src/review/from-spec";
import { review } from "../../src/review/review-plan";
import { openGates } from "../support/open-gates";
import { compileSpec, type Loose, makePlan, toReadPlan } from "../support/plans";
import { findingsOf } from "../support/review";

/** What a review says of the plan between two stages of a spec, once the plan was changed. */
function said(spec: string, from: string | undefined, to: string, change: (plan: Loose) => void) {
  const compiled = compileSpec(`specs/${spec}.yaml`, to);
  const plan: Loose = structuredClone(makePlan(compiled, from, to, openGates(compiled)));
  change(plan);
  return review(toReadPlan(plan), reviewContext(compiled, knowledge.providers));
}

/** An apply that failed half-way did not make it: the state does not have it, and the plan creates it. */
const neverMade = (address: string) => (plan: Loose) => {
  const { root_module } = plan.prior_state.values;
  root_module.resources = root_module.resources.filter((each: Loose) => each.address !== address);
  const planned = plan.resource_changes.find((each: Loose) => each.address === address);
  planned.change = { ...planned.change, actions: ["create"], before: null };
};

describe("an apply that failed before it had made a rule of the endpoint's security group", () => {
  const change = neverMade("aws_vpc_security_group_ingress_rule.native_10_20_0_0_16");

  test("is repeated at its stage without a finding", () => {
    expect(findingsOf(said("clickhouse-aws", "endpoint", "endpoint", change))).toEqual([]);
  });

  test("is not gone on from", () => {
    const { verdict, gate, findings } = said("clickhouse-aws", "endpoint", "allow-list", change);
    expect(verdict).toBe("fail");
    expect(findings.map(({ rule }) => rule)).toContain("gate-closed");
    expect(gate?.items.at(-1)).toMatchObject({
      name: "aws_vpc_security_group_ingress_rule.native_10_20_0_0_16.id",
      answer: "closed",
    });
  });

  test("of a later stage is repeated there", () => {
    const attachment = "clickhouse_service_private_endpoints_attachment.service_6d3a0b3c";
    expect(findingsOf(said("clickhouse-aws", "allow-list", "allow-list", neverMade(attachment)))).toEqual([]);
  });
});

test("a plan that only refreshes passes", () => {
  const result = said("clickhouse-aws", "allow-list", "allow-list", (plan) => {
    delete plan.resource_changes;
    delete plan.planned_values.root_module;
    plan.output_changes = {};
  });
  expect(findingsOf(result)).toEqual([]);
});

test("a plan that only refreshes passes after a flip that was refused, and says what the state had wrong", () => {
  const address = "aws_vpc_endpoint.clickhouse";
  const result = said("clickhouse-aws", "dns", "dns", (plan) => {
    const planned = plan.resource_changes.find((each: Loose) => each.address === address);
    const { before } = planned.change;
    const after = { ...before, private_dns_enabled: false };
    plan.resource_drift = [{ ...planned, change: { actions: ["update"], before, after, after_unknown: {} } }];
    const held = plan.prior_state.values.root_module.resources.find((each: Loose) => each.address === address);
    held.values = after;
    delete plan.resource_changes;
    delete plan.planned_values.root_module;
    plan.output_changes.plinth.actions = ["no-op"];
  });
  expect(findingsOf(result)).toEqual([expect.stringContaining("warning drift: private_dns_enabled of")]);
});

test("the permissions that a share has once a resource is in it are no finding", () => {
  const permission = "arn:aws:ram::aws:permission/AWSRAMDefaultPermissionVpcLatticeResourceConfiguration";
  const result = said("clickpipes-vpc-resource", "share", "share", (plan) => {
    const share = plan.resource_changes.find((each: Loose) => each.type === "aws_ram_resource_share");
    const values = share.change.after;
    const [before, after] = [[], [permission]].map((permission_arns) => ({ ...values, permission_arns }));
    plan.resource_drift.push({ ...share, change: { actions: ["update"], before, after } });
    share.change = { ...share.change, before: after, after };
  });
  expect(findingsOf(result)).toEqual([]);
});

test("a check that fails in a plan which changes nothing is a warning", () => {
  const check = "check.resource_is_ready";
  const result = said("clickpipes-vpc-resource", "endpoint", "endpoint", (plan) => {
    plan.checks = [
      {
        address: { kind: "check", to_display: check },
        status: "fail",
        instances: [{ status: "fail", problems: [{ message: "not ready" }] }],
      },
    ];
  });
  expect(findingsOf(result)).toEqual([expect.stringContaining(`warning check-failed: ${check}`)]);
});
