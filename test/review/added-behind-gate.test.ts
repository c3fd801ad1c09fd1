import { describe, expect, test } from "@jest/globals";
import { createColors } from "picocolors";
import { compareSpecs } from "../../src/diff/compare-specs";
import { knowledge } from "../../src/knowledge";
import { renderDiff } from "../../src/report/diff-report";
import { reviewContext } from "../../src/review/from-spec";
import { review } from "../../src/review/review-plan";
import { openGates } from "../support/open-gates";
import { compileSpec, type Loose, makePlan, type Observed, toReadPlan } from "../support/plans";
import { findingsOf } from "../support/review";

const before = (key: string, line: string) => (text: string) => text.replace(`${key}:\n`, `${line}\n${key}:\n`);

/** The two versions of an example spec at its stage. */
function versions(file: string, stage: string, change: (text: string) => string) {
  return { base: compileSpec(`specs/${file}.yaml`, stage), head: compileSpec(`specs/${file}.yaml`, stage, change) };
}

/** What the review of the honest plan and the comparison say of a change. */
function said(file: string, stage: string, change: (text: string) => string) {
  const { base, head } = versions(file, stage, change);
  const plan = toReadPlan(makePlan(head, stage, stage, openGates(base), base));
  const [old, fresh] = [base, head].map((synthesized) => ({ taken: "file" as const, synthesized }));
  if (old === undefined || fresh === undefined) throw new Error("two versions");
  return {
    found: findingsOf(review(plan, reviewContext(head, knowledge.providers, { base }))),
    diff: compareSpecs(old, fresh, knowledge.providers),
  };
}

const passed = (stage: string, names: string) =>
  `warning added-behind-gate: The gate of stage ${stage} is passed, and nobody looked there at what is added: ${names}`;
const stops = (address: string, stage: string) =>
  `warning added-behind-gate: The apply stops at ${address} until the gate of stage ${stage} would be open; what does not depend on it is made`;

const anotherTarget = before(
  "clickpipes",
  "  b-3: { host: b-3.events.abc123.c2.kafka.us-east-1.amazonaws.com, ip: 10.20.1.12, port: 9096, securityGroupId: sg-0a1b2c3d4e5f60718 }",
);
const endpoint = "clickhouse_clickpipes_reverse_private_endpoint.b_3";
const names = "clickhouse_clickpipes_reverse_private_endpoint_custom_private_dns.b_3";
const record = "aws_route53_record.tenant_ledger_example_com_batch";

describe("what a change of the spec adds behind gates that are passed is said", () => {
  test.each([
    [
      "clickpipes-endpoint-service",
      "dns",
      anotherTarget,
      [
        passed("service", "healthy.b_3"),
        passed("endpoint", `${endpoint}.status`),
        passed("accepted", `${endpoint}.status`),
        stops(names, "accepted"),
      ],
    ],
    [
      "endpoint-aws-custom",
      "dns",
      (text: string) =>
        text
          .replace(
            "  values:",
            "    batch: { serviceName: com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdefa }\n  values:",
          )
          .replace(
            "  shadows:",
            '          - { name: "batch.{{tenant}}.ledger.example.com", target: endpoint, endpoint: batch }\n  shadows:',
          ),
      [
        passed("endpoint", "aws_vpc_endpoint.batch.state"),
        passed(
          "admitted",
          "endpoint-claimed.batch, aws_vpc_endpoint.batch.state, vendor-ready.1.batch, aws_vpc_endpoint.batch.private_dns_enabled, connection-test.batch",
        ),
        stops(record, "admitted"),
      ],
    ],
    [
      "materialize-msk",
      "source",
      before(
        "materialize",
        "    - { id: 5, host: b-5.events.abc123.c2.kafka.us-east-1.amazonaws.com, ip: 10.20.1.12, port: 9096, availabilityZoneId: use1-az1 }",
      ),
      [passed("service", "healthy.b-5")],
    ],
    [
      "clickhouse-aws-private-zone",
      "dns",
      (text: string) => text.replace("[443, 8443", "[443, 3306, 8443"),
      [passed("allow-list", "connection-test.3306")],
    ],
  ] as const)("%s at %s", (file, stage, change, expected) => {
    const { found, diff } = said(file, stage, change);
    expect(found).toEqual(expected);
    const text = renderDiff(diff, "markdown", createColors(false));
    expect(text.match(/\*\*Heed\*\*: /g)).toHaveLength(expected.length);
  });

  test("but not at a stage whose gate is yet to come, nor where nothing is added", () => {
    expect(said("clickpipes-endpoint-service", "service", anotherTarget).found).toEqual([]);
    const tagged = said("clickpipes-endpoint-service", "dns", (text) => text.replace("data-platform", "network"));
    expect([tagged.found, tagged.diff.passed]).toEqual([[], undefined]);
  });
});

describe("after the apply that stopped", () => {
  const { base, head } = versions("clickpipes-endpoint-service", "dns", anotherTarget);
  const again = (observed: Observed, withBase: boolean) => {
    const plan: Loose = makePlan(head, "dns", "dns", { ...openGates(head), ...observed });
    const { resources } = plan.prior_state.values.root_module;
    plan.prior_state.values.root_module.resources = resources.filter((each: Loose) => each.address !== names);
    const { change } = plan.resource_changes.find((each: Loose) => each.address === names);
    Object.assign(change, { actions: ["create"], before: null });
    const inputs = withBase ? { base } : {};
    return findingsOf(review(toReadPlan(plan), reviewContext(head, knowledge.providers, inputs)));
  };

  test.each([true, false])(
    "the same plan passes once the connection is accepted, with its base or without: %s",
    (withBase) => {
      expect(again({}, withBase)).toEqual([]);
    },
  );

  test("it does not before", () => {
    expect(again({ [endpoint]: { status: "PendingAcceptance" } }, true)).toEqual([
      expect.stringContaining(`error gate-closed: ${endpoint}.status is "PendingAcceptance"`),
    ]);
  });
});
