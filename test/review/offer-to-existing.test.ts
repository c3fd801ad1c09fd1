import { describe, expect, test } from "@jest/globals";
import type { SynthesizedSpec } from "../../src/compile";
import { compareSpecs } from "../../src/diff/compare-specs";
import { knowledge } from "../../src/knowledge";
import { reviewContext } from "../../src/review/from-spec";
import { review } from "../../src/review/review-plan";
import { openGates } from "../support/open-gates";
import { compileSpec, type Loose, type MadePlan, makePlan, toReadPlan } from "../support/plans";
import { findingsOf } from "../support/review";

const file = "specs/offer-aws.yaml";
const made = compileSpec(file, "connected");
const whole = /network:\n(.*\n)*?targets:/;
const ofServer = / {4}(addresses|securityGroupId|registeredBy): .*\n/g;
const existing = compileSpec(file, "connected", (text) =>
  text
    .replace(
      whole,
      "network:\n  endpointServiceName: com.amazonaws.vpce.us-east-1.vpce-svc-0a4b8c1d5e9f20637\ntargets:",
    )
    .replace(ofServer, ""),
);
const balanced = compileSpec(file, "connected", (text) =>
  text
    .replace(
      whole,
      "network:\n  loadBalancerArn: arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/net/orders/0a1b2c3d4e5f6071\ntargets:",
    )
    .replace(ofServer, ""),
);

function reviewed(plan: MadePlan, spec: SynthesizedSpec, base: SynthesizedSpec) {
  return review(toReadPlan(plan), reviewContext(spec, knowledge.providers, { base }));
}

function planOf(spec: SynthesizedSpec, base: SynthesizedSpec) {
  return makePlan(spec, "connected", "connected", openGates(base), base);
}

/** The plan with an argument that only the apply tells, as where it names what is made in the same plan. */
function untold(plan: MadePlan, address: string, argument: string, actions: readonly string[]): MadePlan {
  const resource_changes = plan.resource_changes.map((each: Loose) => {
    if (each.address !== address) return each;
    const { [argument]: _, ...after } = each.change.after;
    const forced = actions.includes("delete") ? { replace_paths: [[argument]] } : {};
    return { ...each, change: { ...each.change, ...forced, actions, after, after_unknown: { [argument]: true } } };
  });
  return { ...plan, resource_changes };
}

/** What diff says that is lost, by address. */
function lossesOf(after: SynthesizedSpec, before: SynthesizedSpec) {
  const side = (synthesized: SynthesizedSpec) => ({ taken: "file" as const, synthesized });
  const { resources } = compareSpecs(side(before), side(after), knowledge.providers);
  return resources.flatMap(({ address, action, cost }) =>
    cost === undefined ? [] : [`${action} ${address}: ${cost.costs.join(", ")}`],
  );
}

const principal = "aws_vpc_endpoint_service_allowed_principal.account_834469178297_root";
const service = "aws_vpc_endpoint_service.offer";
/** Nobody has looked at the targets of a load balancer that is yet to be made. */
const unlooked =
  "warning added-behind-gate: The gate of stage service is passed, and nobody looked there at what is added: healthy.writer, registered.writer";

describe("from an endpoint service that is made to one that exists, and back", () => {
  test("the review warns of the connections that end, and diff names what is lost", () => {
    const result = reviewed(planOf(existing, made), existing, made);
    expect(result.verdict).toBe("pass");
    expect(findingsOf(result)).toEqual([
      "warning removed-in-use: aws_lb.offer is removed: connections through the load balancer end",
      `warning removed-in-use: ${service} is removed: connections through the endpoint service end, and every consumer has to make its endpoint anew`,
    ]);
    expect(lossesOf(existing, made)).toEqual(
      expect.arrayContaining([
        `delete ${service}: new-id, acceptance, downtime`,
        "delete aws_lb.offer: new-id, downtime",
        expect.stringMatching(`^replace ${principal}: `),
      ]),
    );
  });

  test("and back the principal is admitted to the one that is made", () => {
    const plan = untold(planOf(made, existing), principal, "vpc_endpoint_service_id", ["delete", "create"]);
    expect(findingsOf(reviewed(plan, made, existing))).toEqual([
      `warning replaced: ${principal} is destroyed and made anew, forced by vpc_endpoint_service_id, as the spec asks`,
      unlooked,
    ]);
    expect(lossesOf(made, existing)).toEqual([expect.stringMatching(`^replace ${principal}: `)]);
  });
});

describe("from a load balancer that is made to one that exists, and back", () => {
  test("the endpoint service stays, and takes the other one in place", () => {
    const result = reviewed(planOf(balanced, made), balanced, made);
    expect(findingsOf(result)).toEqual([
      "warning removed-in-use: aws_lb.offer is removed: connections through the load balancer end",
    ]);
    expect(lossesOf(balanced, made)).not.toContainEqual(expect.stringContaining(service));
  });

  test("and back nothing is lost", () => {
    const plan = untold(planOf(made, balanced), service, "network_load_balancer_arns", ["update"]);
    const result = reviewed(plan, made, balanced);
    expect(findingsOf(result)).toEqual([unlooked]);
    expect(lossesOf(made, balanced)).toEqual([]);
  });
});
