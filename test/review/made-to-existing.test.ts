import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { knowledge } from "../../src/knowledge";
import { readPlan } from "../../src/plan/read-plan";
import { reviewContext } from "../../src/review/from-spec";
import { review } from "../../src/review/review-plan";
import { synthesizeFile } from "../support/rehearse";
import { findingsOf } from "../support/review";

/** Plans of hashicorp/aws 5.100.0 and ClickHouse/clickhouse 3.25.3, Terraform 1.11.4, against an emulated cloud. */
const folder = "test/cases/made-to-existing";

function reviewed(plan: string, spec: string, base: string) {
  const read = readPlan(plan, readFileSync(`${folder}/${plan}`), { module: undefined, resources: knowledge.resources });
  if ("problem" in read) throw new Error(read.problem.message);
  const [head, before] = [spec, base].map((file) => synthesizeFile(`${folder}/${file}`));
  if (head === undefined) throw new Error("no spec");
  return review(read.value, reviewContext(head, knowledge.providers, { base: before }));
}

test("an endpoint that Terraform made is named as existing, and forgotten", () => {
  const { verdict, findings, moves } = reviewed("forgotten.json", "forgotten.yaml", "made.yaml");
  expect(findings.map(({ rule }) => rule)).toEqual([]);
  expect(verdict).toBe("pass");
  expect(moves).toContainEqual(
    expect.objectContaining({ address: "aws_vpc_endpoint.clickhouse", action: "forget", expected: true }),
  );
});

test("named as existing and not forgotten, it would be removed under those that name it", () => {
  const found = reviewed("deleted.json", "existing.yaml", "made.yaml");
  expect(found.verdict).toBe("fail");
  expect(findingsOf(found)).toContain(
    "error deleted-in-use: aws_vpc_endpoint.clickhouse is removed, and clickhouse_service_private_endpoints_attachment.service_7a1c3e5f still names it",
  );
});

test("and back: a connection that is applied takes the endpoint over again", () => {
  const { verdict, findings } = reviewed("adopted.json", "adopted.yaml", "existing.yaml");
  expect(findings.map(({ rule }) => rule)).toEqual([]);
  expect(verdict).toBe("pass");
});
