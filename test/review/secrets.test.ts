import { describe, expect, test } from "@jest/globals";
import { createColors } from "picocolors";
import { makeMask } from "../../src/plan/secrets";
import { toGithub } from "../../src/report/github";
import { toText } from "../../src/report/problems-report";
import { renderReviewComment } from "../../src/report/review-markdown";
import { renderReview, reviewReport, toProblemOfSpec } from "../../src/report/review-report";
import { toSarif } from "../../src/report/sarif";
import type { Loose } from "../support/plans";
import { honestPlan, type MoveOfSpec, reviewOf } from "../support/review";

const stay: MoveOfSpec = { spec: "specs/clickhouse-aws.yaml", from: "allow-list", to: "allow-list" };
const canaries = Array.from({ length: 10 }, (_, index) => `canary-${index}-5e9d41c7`);

/** A plan in which a secret stands in each place that a plan has for one, and that a finding shows as much of as it can. */
function leakyPlan(): Loose {
  const plan = honestPlan(stay);
  const [variable, output, prior, after, before, key, drifted, check, address, long] = canaries as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  plan["variables"] = { token: { value: variable } };
  plan["configuration"].root_module.variables = { token: { sensitive: true } };
  plan["output_changes"].secret = {
    actions: ["update"],
    before: null,
    after: output,
    after_sensitive: true,
    after_unknown: false,
  };
  const endpoint = plan["resource_changes"].find((item: Loose) => item.address === "aws_vpc_endpoint.clickhouse");
  endpoint.change.actions = ["update"];
  endpoint.change.after = {
    ...endpoint.change.after,
    // Attributes that a review shows: each holds a secret, some with other text around it.
    service_name: `a ${variable} b ${output}`,
    vpc_id: after,
    subnet_ids: [prior, `${"x".repeat(180)}${long}${"y".repeat(180)}`],
    tags: { [key]: "x" },
  };
  endpoint.change.after_sensitive = { vpc_id: true, tags: true };
  endpoint.change.before = { ...endpoint.change.before, security_group_ids: [before] };
  endpoint.change.before_sensitive = { security_group_ids: [true] };
  plan["prior_state"].values.root_module.resources.push(
    {
      address: "module.other.x.y",
      mode: "managed",
      type: "x",
      name: "y",
      provider_name: "p",
      values: { a: [prior, long] },
      sensitive_values: { a: true },
    },
    {
      address: "data.x.y",
      mode: "data",
      type: "x",
      name: "y",
      provider_name: "p",
      values: { a: check, b: address },
      sensitive_values: { a: true, b: true },
    },
  );
  plan["resource_drift"] = [
    {
      ...endpoint,
      change: {
        actions: ["update"],
        before: { service_name: "x" },
        after: { service_name: drifted },
        after_sensitive: { service_name: true },
        after_unknown: {},
      },
    },
  ];
  plan["checks"] = [
    {
      address: { kind: "check", name: "x", to_display: "check.x" },
      status: "fail",
      instances: [{ status: "fail", problems: [{ message: `it is ${check}` }] }],
    },
  ];
  plan["resource_changes"].push({
    address: `x.y["${address}"]`,
    mode: "managed",
    type: "x",
    name: "y",
    provider_name: "p",
    change: { actions: ["create"], before: null, after: { a: 1 } },
  });
  return plan;
}

test("short values that are marked as sensitive are not shown either", () => {
  const flip: MoveOfSpec = { ...stay, to: "dns" };
  const plan = honestPlan(flip);
  const { change } = plan["resource_changes"].find((item: Loose) => item.address === "aws_vpc_endpoint.clickhouse");
  change.after = { ...change.after, subnet_ids: ["abc", "x1"] };
  change.after_sensitive = { private_dns_enabled: true, subnet_ids: [false, true] };
  const review = reviewOf(flip, plan);
  const shown = review.moves.flatMap(({ differences }) => differences);
  expect(shown.length).toBeGreaterThan(1);
  expect(shown.filter(({ from, to }) => from !== "(sensitive)" || to !== "(sensitive)")).toEqual([]);
  expect(JSON.stringify(review.findings)).toContain("subnet_ids");
  expect(JSON.stringify(review.findings)).not.toMatch(/abc|x1/);
});

test("nor are rules of a group that are", () => {
  const plan = honestPlan(stay);
  const group = plan["prior_state"].values.root_module.resources.find(
    ({ type }: Loose) => type === "aws_security_group",
  );
  group.values.ingress = [{ cidr_blocks: ["192.0.2.0/24"], from_port: 22, to_port: 22, protocol: "tcp" }];
  group.sensitive_values = { ingress: true };
  const texts = JSON.stringify(reviewOf(stay, plan).findings);
  expect(texts).toContain("(sensitive)");
  expect(texts).not.toMatch(/tcp 22/);
});

describe("what nobody has marked", () => {
  /** What a review shows of the changes of an endpoint's attributes. */
  function shownOf(spec: MoveOfSpec, type: string, attributes: { readonly [name: string]: unknown }): string[] {
    const plan = honestPlan(spec);
    const { change } = plan["resource_changes"].find((item: Loose) => item.type === type);
    change.actions = ["update"];
    change.before = { ...change.after };
    change.after = { ...change.after, ...attributes };
    return reviewOf(spec, plan).moves.flatMap(({ differences }) =>
      differences.map(({ attribute, from, to }) => `${attribute}: ${from} -> ${to}`),
    );
  }
  const tags = (more: object) => ({ tags: { Name: "analytics-prod", team: "data-platform", ...more } });

  test("is shown: enums, ids, keys of tags", () => {
    expect(shownOf(stay, "aws_vpc_endpoint", { ip_address_type: "dualstack", ...tags({ owner: "network" }) })).toEqual([
      expect.stringMatching(/^ip_address_type: ".*" -> "dualstack"$/),
      'tags["owner"]: (nothing) -> "network"',
    ]);
  });

  test("is not where it looks like a secret, by its name or by itself", () => {
    const token = ["ghp", "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8"].join("_");
    expect(shownOf(stay, "aws_vpc_endpoint", tags({ password: "hunter2", note: token }))).toEqual([
      'tags["password"]: (nothing) -> (sensitive)',
      'tags["note"]: (nothing) -> (sensitive)',
    ]);
  });

  test("is not where the provider calls it sensitive", () => {
    const kafka: MoveOfSpec = { spec: "specs/materialize-msk.yaml", from: "source", to: "source" };
    const sasl_username = [{ text: "svc-orders", secret: [] }];
    const shown = shownOf(kafka, "materialize_connection_kafka", { sasl_username, security_protocol: "SSL" });
    expect(shown).toContainEqual(expect.stringMatching(/^sasl_username\.text: .* -> \(sensitive\)$/));
    expect(shown).toContainEqual('security_protocol: "SASL_SSL" -> "SSL"');
    expect(shown.join("\n")).not.toContain("svc-orders");
  });

  test("is shown by what differs where it is a long list", () => {
    const subnets = Array.from({ length: 12 }, (_, index) => `subnet-0a1b2c3d4e5f607${10 + index}`);
    const plan = honestPlan(stay);
    const { change } = plan["resource_changes"].find((item: Loose) => item.type === "aws_vpc_endpoint");
    change.actions = ["update"];
    change.before = { ...change.before, subnet_ids: subnets };
    change.after = { ...change.after, subnet_ids: subnets.slice(1) };
    const [difference] = reviewOf(stay, plan).moves.flatMap(({ differences }) => differences);
    expect(difference?.from).toBe('["subnet-0a1b2c3d4e5f60710"] and 11 that both have');
  });
});

describe("ten secrets in a plan", () => {
  const review = reviewOf(stay, leakyPlan());
  const problems = review.findings.map(toProblemOfSpec);
  const outputs = {
    text: renderReview(review, createColors(false)) + toText(problems, new Map(), createColors(false)),
    json: JSON.stringify(reviewReport(review)),
    sarif: toSarif(problems, [], "0", () => undefined),
    github: toGithub(problems, []),
    markdown: renderReviewComment(review, undefined),
  };

  test("are in the plan, and each is sensitive there", () => {
    const text = JSON.stringify(leakyPlan());
    expect(canaries.filter((canary) => !text.includes(canary))).toEqual([]);
  });

  test.each(Object.entries(outputs))("reach no part of the output as %s", (_, text) => {
    expect(canaries.filter((canary) => text.includes(canary))).toEqual([]);
    expect(text).not.toContain("5e9d41c7");
    expect(text).toContain("(sensitive)");
  });
});

describe("the mask", () => {
  test("finds a secret as JSON spells it", () => {
    const mask = makeMask(['a"b\\c\nd']);
    expect(mask(JSON.stringify({ x: 'a"b\\c\nd' }))).toBe('{"x":"(sensitive)"}');
  });

  test("looks for the longer one first", () => {
    expect(makeMask(["secret", "secret-of-mine"])("secret-of-mine, secret")).toBe("(sensitive), (sensitive)");
  });

  test("takes a short one only as a whole", () => {
    expect(makeMask(["no"])("no")).toBe("(sensitive)");
    expect(makeMask(["no"])("not now")).toBe("not now");
  });

  test("hides two that overlap", () => {
    expect(makeMask(["bcdefg", "abcd"])("xabcdefgh")).toBe("x(sensitive)h");
  });

  test.each(["", "a", "ab"])("looks for base64 after %j", (before) => {
    const secret = "canary-Ã>5e9d";
    for (const encoding of ["base64", "base64url"] as const) {
      const shown = makeMask([secret])(Buffer.from(`${before}${secret}${before}`).toString(encoding));
      expect(shown).toContain("(sensitive)");
      expect(shown.replace("(sensitive)", "").length).toBeLessThan(9);
    }
    expect(makeMask([secret])(Buffer.from(secret).toString("base64"))).toBe("(sensitive)");
  });

  test("leaves the spec's own words", () => {
    expect(makeMask(["clickhouse"], ["aws_vpc_endpoint.clickhouse"])("aws_vpc_endpoint.clickhouse")).toBe(
      "aws_vpc_endpoint.clickhouse",
    );
  });
});
