import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { knowledge } from "../../src/knowledge";
import { readPlan } from "../../src/plan/read-plan";
import { reviewContext } from "../../src/review/from-spec";
import { review } from "../../src/review/review-plan";
import { compileSpec } from "../support/plans";

// The forms that plans have had since format version 1.0, as Terraform's own examples in internal/command/testdata/show-json show them:
// moved and drifted resources, resources of modules, sensitive and unknown values, actions with reasons, checks, deferred changes.
const folder = "test/review/other-plans";

describe("a plan of another form is reviewed without a crash, and never passes", () => {
  test.each(readdirSync(folder))("%s", (file) => {
    const bytes = Buffer.from(JSON.stringify(parse(readFileSync(`${folder}/${file}`, "utf8"))));
    for (const module of [undefined, "module.a"]) {
      const read = readPlan("plan.json", bytes, { module, resources: knowledge.resources });
      if ("problem" in read) {
        expect([module, read.problem.code]).toEqual(["module.a", "plan-lacks-module"]);
        continue;
      }
      const spec = compileSpec("specs/clickhouse-aws.yaml");
      expect(review(read.value, reviewContext(spec, knowledge.providers, { module })).verdict).toBe("fail");
    }
  });
});
