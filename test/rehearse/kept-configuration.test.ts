import { expect, test } from "@jest/globals";
import { type Keeping, keepPart } from "../../src/rehearse/kept-configuration";

const keeping: Keeping = {
  providers: { aws: { source: "registry.terraform.io/hashicorp/aws", block: { region: "us-east-1" } } },
  isKept: (type) => type.startsWith("aws_"),
  isReplaced: (address) => !address.startsWith("aws_"),
  existing: () => ({
    values: { id: "made-up", endpoint_id: "vpce-made-up", mapping: [] },
    block: { block_types: { options: { nesting_mode: "list", block: {} } } },
  }),
};

test("what is left out is replaced by local values where it is referred to, and all else stays", () => {
  const kept = keepPart(
    {
      terraform: { backend: { s3: {} }, required_providers: { aws: { source: "hashicorp/aws", version: "~> 6.36" } } },
      variable: { vpc_id: {} },
      locals: { ids: ["${clickhouse_pipe.a.id}"] },
      resource: {
        clickhouse_pipe: { a: { name: "${aws_lb.a.arn}", options: { x: 1 }, depends_on: ["aws_lb.a"], count: 1 } },
        aws_lb: {
          a: {
            name: "clickhouse_pipe.a",
            subnets: ["${var.vpc_id}", "${clickhouse_pipe.a.endpoint_id}-${clickhouse_pipe.a_b.id}"],
            depends_on: ["clickhouse_pipe.a", "aws_lb.b"],
            lifecycle: { precondition: [{}], prevent_destroy: true, ignore_changes: ["tags"] },
          },
        },
      },
      data: { clickhouse_config: { a: { region: "eu" } } },
      check: { a: {} },
      output: { a: { value: "${data.clickhouse_config.a.id}" } },
    },
    keeping,
  );
  expect(kept).toEqual({
    terraform: { required_providers: { aws: { source: "registry.terraform.io/hashicorp/aws" } } },
    provider: { aws: [{ region: "us-east-1" }] },
    variable: { vpc_id: {} },
    locals: {
      ids: ["${local.plinth_known_1.id}"],
      plinth_known_0: { id: "made-up", endpoint_id: "vpce-made-up", mapping: [], region: "eu" },
      plinth_known_1: {
        id: "made-up",
        endpoint_id: "vpce-made-up",
        mapping: [],
        name: "${aws_lb.a.arn}",
        options: [{ x: 1 }],
      },
    },
    resource: {
      aws_lb: {
        a: {
          name: "clickhouse_pipe.a",
          subnets: ["${var.vpc_id}", "${local.plinth_known_1.endpoint_id}-${clickhouse_pipe.a_b.id}"],
          depends_on: ["aws_lb.b"],
          lifecycle: { ignore_changes: ["tags"] },
        },
      },
    },
  });
});
