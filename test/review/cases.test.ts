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
