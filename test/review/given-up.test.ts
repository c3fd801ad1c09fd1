import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { checkAll, compile, type SynthesizedSpec } from "../../src/compile";
import { knowledge } from "../../src/knowledge";
import { readPlan } from "../../src/plan/read-plan";
import { reviewContext } from "../../src/review/from-spec";
import { review } from "../../src/review/review-plan";
import type { Loose } from "../support/plans";
import { findingsOf, honestPlan, reviewOf } from "../support/review";

const attachment = "clickhouse_service_private_endpoints_attachment.service_6d3a0b3c";

function sourceOf(file: string, change: (text: string) => string = (text) => text) {
  return {
    file: file.split("/").at(-1) ?? file,
    bytes: Buffer.from(change(readFileSync(`test/cases/${file}`, "utf8"))),
  };
}

function compiled(file: string, change?: (text: string) => string): SynthesizedSpec {
  const { specs, problems } = checkAll([sourceOf(file, change)], knowledge);
  const [spec] = specs;
  if (spec === undefined) throw new Error(JSON.stringify(problems));
  return spec;
}

const scope = { module: undefined, resources: knowledge.resources };

function reviewed(
  plan: string,
  spec: SynthesizedSpec,
  base: SynthesizedSpec | undefined,
  change: (plan: Loose) => void = () => {},
) {
  const document: Loose = JSON.parse(readFileSync(`test/cases/${plan}`, "utf8"));
  change(document);
  const read = readPlan("plan.json", Buffer.from(JSON.stringify(document)), scope);
  if ("problem" in read) throw new Error(read.problem.message);
  return review(read.value, reviewContext(spec, knowledge.providers, { base }));
}

describe("an attachment that a spec gives up while names lead to the endpoint (H18)", () => {
  const before = compiled("H18/before.yaml");
  const after = compiled("H18/after-manual.yaml");

  test("is an error of its own where Terraform removes it, asked for or not", () => {
    for (const base of [before, undefined]) {
      const found = reviewed("H18/attachment-removed.json", after, base);
      expect(found.verdict).toBe("fail");
      expect(findingsOf(found)).toContain(
        `error allow-list-emptied: ${attachment} is removed, which empties the allow list, and names lead to the endpoint`,
      );
    }
  });

  const forgetting = compiled("H18/after-manual.yaml", (text) => `${text}forget: [${attachment}]\n`);
  const forget = (plan: Loose) => {
    const found = plan.resource_changes.find(({ address }: Loose) => address === attachment);
    found.change.actions = ["forget"];
    plan.output_changes.plinth.after.spec = forgetting.valid.digest;
    plan.configuration.root_module.outputs.plinth.expression.constant_value.spec = forgetting.valid.digest;
  };

  test("passes where the spec forgets it and the plan does", () => {
    const found = reviewed("H18/attachment-removed.json", forgetting, before, forget);
    expect(findingsOf(found)).toEqual([]);
    expect(found.moves).toContainEqual(
      expect.objectContaining({ address: attachment, action: "forget", expected: true }),
    );
  });

  test("is missing where the spec forgets it and the plan does not", () => {
    const found = reviewed("H18/attachment-removed.json", forgetting, before, (plan) => {
      forget(plan);
      plan.resource_changes.find(({ address }: Loose) => address === attachment).change.actions = ["no-op"];
    });
    expect(findingsOf(found)).toContain(`error change-missing: The spec forgets ${attachment}, and the plan keeps it`);
  });

  test("loses nothing where the owner knows the id of the other endpoint", () => {
    const { findings } = reviewed("H18/foreign-id.json", before, undefined);
    const named = expect.stringContaining("add its id to clickhouse.otherEndpointIds");
    expect(findings.map(({ rule, hint }) => [rule, hint])).toEqual([
      ["allow-list-loses-id", named],
      ["drift", named],
    ]);
  });
});

describe("what a spec forgets", () => {
  const spec = (extra: string) => [sourceOf("H18/after-manual.yaml", (text) => `${text}${extra}`)];
  const forgotten = `forget: [${attachment}]\n`;

  test.each(["json", "hcl"] as const)(
    "stands in a removed block of the %s, and only then Terraform 1.7 is asked for",
    (format) => {
      const textOf = (extra: string) =>
        compile(spec(extra), knowledge, format)
          .folders.flatMap(({ artifacts }) => artifacts.map(({ content }) => content))
          .join("\n");
      const [before, after] = [textOf(""), textOf(forgotten)];
      expect(before).toContain(">= 1.5.0");
      expect(before).not.toContain("removed");
      expect(after).toContain(">= 1.7.0");
      expect(after).toContain("ClickHouse/clickhouse");
      expect(after).toMatch(
        format === "hcl"
          ? /removed \{\n {2}from = clickhouse_service_private_endpoints_attachment\.service_6d3a0b3c\n\n {2}lifecycle \{\n {4}destroy = false\n/
          : /"removed": \[\s+\{\s+"from": "clickhouse_service_private_endpoints_attachment\.service_6d3a0b3c",\s+"lifecycle": \{\s+"destroy": false/,
      );
      expect(after).toContain("## What Terraform forgets");
    },
  );
});

describe("two endpoints of one service in two specs (D-two-vpcs)", () => {
  const [terraform, manual] = ["allowList: terraform", "allowList: manual"];
  const knowing = `otherEndpointIds: [vpce-0f1e2d3c4b5a69788]\n  ${terraform}`;
  const problemsOf = (a: string, b: string) => {
    const sources = [a, b].map((list, index) =>
      sourceOf(`D-two-vpcs/${"ab"[index]}.yaml`, (text) => text.replace("  ports:", `  ${list}\n  ports:`)),
    );
    return checkAll(sources, knowledge).problems;
  };

  test("have one owner where that one knows the id of the other", () => {
    expect(problemsOf(knowing, manual)).toEqual([]);
    expect(problemsOf(manual, knowing)).toEqual([]);
  });

  test.each([
    [knowing, knowing],
    [terraform, terraform],
    [terraform, manual],
  ])("have not with %j and %j", (a, b) => {
    const codes = problemsOf(a, b).map(({ code, range }) => `${range.start.line} ${code}`);
    expect(codes).toEqual(["21 allow-list-owned-twice", "22 allow-list-owned-twice"]);
  });

  test("are told the lines to write", () => {
    expect(problemsOf(terraform, terraform)[0]?.hint).toContain(
      "clickhouse.allowList: manual and add forget: [clickhouse_service_private_endpoints_attachment.service_1f8b2c4d]",
    );
  });
});

describe("what clients stand on, removed by a change of the spec at the last stage (F59)", () => {
  const removed = (name: string) =>
    reviewed(`F59/${name}/plan.json`, compiled(`F59/${name}/spec.yaml`), compiled(`F59/${name}/base.yaml`));

  test("is an error where it empties the allow list of a service", () => {
    const found = removed("service-removed");
    expect(findingsOf(found)).toEqual([
      "error allow-list-emptied: clickhouse_service_private_endpoints_attachment.service_2e9c3d5f is removed, which empties the allow list, and names lead to the endpoint",
    ]);
  });

  test("is a finding with what stops, once for what hangs together", () => {
    const said = findingsOf(removed("target-removed")).filter((text) => text.includes("removed-in-use"));
    expect(said).toEqual([
      "warning removed-in-use: aws_lb.b_2 is removed: connections through the load balancer end",
      "warning removed-in-use: aws_vpc_endpoint_service.b_2 is removed: connections through the endpoint service end, and every consumer has to make its endpoint anew",
      "warning removed-in-use: clickhouse_clickpipes_reverse_private_endpoint.b_2 is removed: ClickPipes that read through the endpoint stop; another one has another id and has to be accepted again",
    ]);
  });
});

describe("ids that a spec states, of a module whose root gives others (X1-module-ids)", () => {
  const module = "module.ch";
  const said = (plan: string, spec: string) => {
    const read = readPlan("plan.json", readFileSync(`test/cases/X1-module-ids/${plan}`), { ...scope, module });
    if ("problem" in read) throw new Error(read.problem.message);
    const context = reviewContext(compiled(`X1-module-ids/${spec}`), knowledge.providers, { module });
    return findingsOf(review(read.value, context));
  };

  test("differ in the service", () => {
    expect(said("plan.json", "spec.yaml")).toEqual([
      expect.stringMatching(
        /^error unexpected-attribute: service_id of module\.ch\.\S+ .*6d3a0b3c-8f5e-4d2a-9a57-0c5d2f0b7e99/,
      ),
    ]);
  });

  test("differ in the VPC and a subnet", () => {
    const found = said("plan-other-vpc.json", "spec-other-vpc.yaml");
    expect(found.filter((text) => text.startsWith("error"))).toEqual([
      'error unexpected-attribute: vpc_id of module.ch.aws_security_group.endpoint will be "vpc-0ffffffffffffffff"; the spec says "vpc-0a1b2c3d4e5f60718"',
      'error unexpected-attribute: vpc_id of module.ch.aws_vpc_endpoint.clickhouse will be "vpc-0ffffffffffffffff"; the spec says "vpc-0a1b2c3d4e5f60718"',
      expect.stringContaining("subnet_ids of module.ch.aws_vpc_endpoint.clickhouse"),
    ]);
  });
});

describe("a tear-down", () => {
  const move = { spec: "specs/clickhouse-aws.yaml", from: "dns", to: "dns" };
  const destroy = (change: (plan: Loose) => void = () => {}) => {
    const plan: Loose = honestPlan(move);
    for (const { change: planned } of plan.resource_changes) {
      planned.actions = ["delete"];
      planned.after = null;
      planned.after_unknown = {};
    }
    change(plan);
    return (isTearDown: boolean) =>
      findingsOf(reviewOf(move, plan, { isTearDown })).filter((text) => text.startsWith("error"));
  };

  test("passes where it was asked for, and only there", () => {
    expect(destroy()(true)).toEqual([]);
    expect(destroy()(false)).toContainEqual(expect.stringContaining("removed-in-use"));
  });

  test("is one of everything and of nothing else", () => {
    const kept = destroy((plan) => {
      plan.resource_changes[0].change.actions = ["no-op"];
      plan.resource_changes[0].change.after = plan.resource_changes[0].change.before;
    });
    expect(kept(true)).toContainEqual(expect.stringContaining("change-missing"));
    const beyond = destroy((plan) => {
      plan.resource_changes.push({
        ...plan.resource_changes[0],
        address: "aws_vpc.main",
        type: "aws_vpc",
        name: "main",
      });
    });
    expect(beyond(true)).toContainEqual(expect.stringContaining("aws_vpc.main"));
  });
});
