import { describe, expect, test } from "@jest/globals";
import { reviewOfCase } from "../support/case-plans";
import { findingsOf } from "../support/review";

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
