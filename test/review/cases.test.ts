import { describe, expect, test } from "@jest/globals";
import { toPlainText } from "../../src/encoders/prose-text";
import { knowledge } from "../../src/knowledge";
import { reviewContext } from "../../src/review/from-spec";
import { review } from "../../src/review/review-plan";
import { reviewOfCase } from "../support/case-plans";
import { editPlan } from "../support/edit-plan";
import { openGates } from "../support/open-gates";
import { compileSpec, type Loose, makePlan, toReadPlan } from "../support/plans";
import { findingsOf, honestPlan, reviewOf } from "../support/review";

describe("an address that is read back as a number", () => {
  test.each(["idle-real-ip", "idle-self-links", "move-to-dns-real-ip"])(
    "is what its reference asks for: %s",
    (plan) => {
      expect(findingsOf(reviewOfCase(`H14/${plan}.json`, "H14/spec.yaml"))).toEqual([]);
    },
  );

  test("is no other address", () => {
    const { findings } = reviewOfCase("H14/idle-real-ip.json", "H14/spec.yaml", {
      change: (plan) => {
        for (const { type, change } of plan["resource_changes"])
          if (type === "google_compute_forwarding_rule") change.after.ip_address = "10.190.33.129";
      },
    });
    expect(findings.map(({ rule, attribute }) => [rule, attribute])).toEqual([["unexpected-attribute", "ip_address"]]);
  });
});

describe("a gate that the plan shows closed", () => {
  const evidence = [
    "connection-approved",
    "connection-test.abc123.germanywestcentral.privatelink.azure.clickhouse.cloud",
  ];

  test.each([undefined, evidence])("is closed, whatever people said: %s", (yes) => {
    const result = reviewOfCase("F27/plan.json", "F27/spec.yaml", yes === undefined ? {} : { yes });
    expect(result.verdict).toBe("fail");
    expect(findingsOf(result)).toEqual([
      'error gate-closed: connection-approved is "Rejected"; the stage needs Approved',
      expect.stringContaining("error check-failed: check.endpoint_is_approved fails"),
    ]);
    expect(result.findings[0]?.hint).toContain("destroy it and make it anew");
  });

  test("is open where the plan shows that, without a person", () => {
    const result = reviewOfCase("F27/plan.json", "F27/spec.yaml", {
      change: (plan) => {
        const text = JSON.stringify(plan["prior_state"]).replaceAll('"Rejected"', '"Approved"');
        plan["prior_state"] = JSON.parse(text);
        plan["checks"] = [];
      },
    });
    expect(findingsOf(result)).toEqual([]);
    expect(result.gate?.items.map(({ name, answer }) => `${name} ${answer}`)).toContain("connection-approved open");
  });

  test("is closed where a check that the plan adds fails", () => {
    const result = reviewOfCase("F42/plan.json", "F42/policy.yaml", { yes: ["cluster"] });
    expect(findingsOf(result)).toContainEqual(
      expect.stringContaining("error check-failed: check.connectivity_is_on fails"),
    );
  });
});

test("another address of a target that the spec's own change asks for is a warning with its cost", () => {
  const result = reviewOfCase("H42/ip-changed.json", "H42/after.yaml", { base: "H42/before.yaml" });
  expect(result.verdict).toBe("pass");
  expect(result.findings.map(({ rule, severity, attribute }) => [rule, severity, attribute])).toEqual([
    ["replaced", "warning", "target_id"],
  ]);
  expect(result.findings[0]?.hint).toContain("The change of the spec asks for it");
  expect(result.moves.map(({ expected }) => expected)).toEqual([true]);
});

test("a broker that is taken off is a change of the spec, with what the provider had computed", () => {
  const file = "specs/materialize-msk.yaml";
  const base = compileSpec(file, "service");
  const spec = compileSpec(file, "service", (text) => text.replace(/^ *- \{ id: 4,.*\n/m, ""));
  const plan = structuredClone(makePlan(spec, "service", "service", openGates(base), base));
  const groups = plan["resource_changes"].filter(
    ({ type, change }: Loose) => type === "aws_lb_target_group" && change.actions[0] === "delete",
  );
  expect(groups).toHaveLength(1);
  for (const { change } of groups) change.before.stickiness = [{ enabled: false, type: "source_ip" }];
  const { findings } = review(toReadPlan(plan), reviewContext(spec, knowledge.providers, { base }));
  expect(findings.map(({ rule }) => rule).filter((rule) => ["change-missing", "drift"].includes(rule))).toEqual([]);
});

test("a flip that was refused can be tried again, and be taken back", () => {
  const change = { actions: ["update"], before: { private_dns_enabled: true }, after: { private_dns_enabled: false } };
  for (const to of ["dns", "allow-list"]) {
    const move = { spec: "specs/clickhouse-aws.yaml", from: "dns", to };
    const address = "aws_vpc_endpoint.clickhouse";
    const plan = editPlan(honestPlan(move), {
      set: {
        [`/prior_state/values/root_module/resources/${address}/values/private_dns_enabled`]: false,
        [`/resource_drift/${address}`]: { change },
        [`/resource_changes/${address}/change/actions`]: [to === "dns" ? "update" : "no-op"],
        [`/resource_changes/${address}/change/before/private_dns_enabled`]: false,
      },
    });
    const result = reviewOf(move, plan);
    expect(result.verdict).toBe("pass");
    expect(findingsOf(result)).toEqual([expect.stringContaining("warning drift: private_dns_enabled")]);
  }
});

describe("private DNS that somebody switched on, and that the state took over", () => {
  const address = "aws_vpc_endpoint.clickhouse";
  const isOn = { [`/prior_state/values/root_module/resources/${address}/values/private_dns_enabled`]: true };

  test("makes the plan of the flip empty, and the review says how to go on", () => {
    const { findings } = reviewOfCase("F58/plan-dns.json", "F58/spec-dns.yaml");
    const [gate, missing] = findings;
    expect(findings.map(({ rule }) => rule)).toEqual(["gate-closed", "change-missing"]);
    expect(gate?.hint).toContain("Plan this stage and review it: its apply writes false again");
    expect(missing && toPlainText(missing.message)).toContain(
      "private_dns_enabled of aws_vpc_endpoint.clickhouse is true already",
    );
    expect(missing?.hint).toContain("Set the stage of the spec back to allow-list");
  });

  test("is put back at the stage before, which is a warning with what it costs", () => {
    const move = { spec: "specs/clickhouse-aws.yaml", from: "allow-list", to: "allow-list" };
    const plan = editPlan(honestPlan(move), {
      set: {
        ...isOn,
        [`/resource_changes/${address}/change/actions`]: ["update"],
        [`/resource_changes/${address}/change/before/private_dns_enabled`]: true,
      },
    });
    const result = reviewOf(move, plan);
    expect(result.verdict).toBe("pass");
    expect(findingsOf(result)).toEqual([
      `warning unexpected-attribute: private_dns_enabled of ${address} changes from true to false`,
    ]);
    expect(result.findings[0]?.hint).toContain("is cut off when it is applied");
  });
});

test("what somebody changed and the spec has no field for has only the way out that exists", () => {
  const { findings, moves } = reviewOfCase("H02/enforced-outside.json", "H02/spec.yaml");
  expect(findings.map(({ rule }) => rule)).toEqual(["drift"]);
  expect(findings.map(({ message }) => toPlainText(message)).join()).toMatch(
    /from "off" to "on": its security groups then apply to what comes through PrivateLink too, and every client there times out/,
  );
  expect(findings[0]?.hint).toContain("change it back where it was changed: the spec has no field for it");
  expect(moves.flatMap(({ differences }) => differences)).toEqual([
    {
      attribute: "enforce_security_group_inbound_rules_on_private_link_traffic",
      from: '"on"',
      to: '"off"',
    },
  ]);
});

describe("an endpoint that the vendor removed because nobody accepted it in time", () => {
  const of = (status: string) =>
    reviewOfCase("F54/plan.json", "F54/spec.yaml", {
      change: (plan) => {
        for (const { change } of plan["resource_drift"]) change.before.status = status;
      },
    }).findings.filter(({ address }) => address?.startsWith("clickhouse_clickpipes_reverse_private_endpoint."));

  test("is made anew with a warning that says why it went and what to do", () => {
    const findings = of("PendingAcceptance");
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      "warning created-again",
      "warning created-again",
    ]);
    expect(findings[0] && toPlainText(findings[0].message)).toContain(
      "it was PendingAcceptance, and the other side removes by itself what has been that for 24 hours",
    );
    expect(findings[0]?.hint).toContain("its time begins with the apply");
  });

  // At the stage that makes it nothing stands on it; at a later one it is a loss (rules/created-again/gone.yaml).
  test("was deleted by somebody where it was ready, and is made anew with a warning that says who has to act again", () => {
    const findings = of("Ready");
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      "warning created-again",
      "warning created-again",
    ]);
    expect(findings[0] && toPlainText(findings[0].message)).toContain("because somebody deleted it outside Terraform");
    expect(findings[0]?.hint).toContain("has to act again");
  });
});

test("a tag with $${ in it is the text that Terraform prints", () => {
  const spec = compileSpec("test/cases/H19/t3.yaml", "endpoint");
  const plan = structuredClone(makePlan(spec, undefined, "endpoint"));
  const [endpoint] = plan["configuration"].root_module.resources.filter(({ address }: Loose) =>
    address.startsWith("aws_vpc_endpoint."),
  );
  const tags = { Name: "shared-endpoint", note: "$${x}" };
  endpoint.expressions.tags = { constant_value: tags };
  const created = plan["resource_changes"].find(({ address }: Loose) => address === endpoint.address);
  created.change.after.tags = tags;
  const { findings } = review(toReadPlan(plan), reviewContext(spec, knowledge.providers));
  expect(findings.filter(({ attribute }) => attribute === "tags")).toEqual([]);
});
