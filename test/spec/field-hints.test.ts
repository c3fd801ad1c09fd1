import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { checkAll } from "../../src/compile";
import { knowledge } from "../../src/knowledge";

test("a hint says what the field is for, and which form its kind of value has", () => {
  const file = "specs/materialize-rds.yaml";
  const text = readFileSync(file, "utf8").replace(/host: [a-z0-9.-]+/, "host: { name: orders }");
  const { problems } = checkAll([{ file, bytes: Buffer.from(text) }], knowledge);
  expect(problems.map(({ code, hint }) => [code, hint])).toEqual([
    [
      "wrong-type",
      expect.stringMatching(
        /^Endpoint name of the instance, which its certificate is for\. A DNS name in lower case, without the final dot\. Example: "/,
      ),
    ],
  ]);
});

/** Mistakes in an example that its schema finds, and all that is said of each. */
const mistakes = [
  {
    mistake: "a number below the least",
    file: "materialize-rds.yaml",
    from: "port: 5432",
    to: "port: 0",
    code: "wrong-size",
    message: "0 is less than 1",
    hint: /A TCP port\. Example: [0-9]+$/,
  },
  {
    mistake: "a property without the one that it needs",
    file: "materialize-rds.yaml",
    from: "vpcId: vpc-0a1b2c3d4e5f60718",
    to: "loadBalancerArn: arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/net/orders/0a1b2c3d4e5f6071",
    code: "missing-property",
    message: "vpcId is missing",
    hint: /^Give it beside subnets, or take subnets out\. /,
  },
  {
    mistake: "two properties that exclude each other, of which one lacks what it needs",
    file: "clickpipes-vpc-resource.yaml",
    from: /subnets:.*\n(?: {4}.*\n)+/,
    to: "resourceGatewayId: rgw-0bba03f3d56060135\n",
    code: "not-exactly-one",
    message: "only one of these may be given: vpcId, resourceGatewayId",
    hint: /^Give exactly one/,
  },
  {
    mistake: "a key of another form",
    file: "clickhouse-aws-spokes.yaml",
    from: "batch:",
    to: "9batch:",
    code: "wrong-format",
    message: 'the key "9batch" does not have the form that is asked for',
    hint: /^Lower-case letters, digits and hyphens, a letter first\. Example: "hub"$/,
  },
  {
    mistake: "a key in capitals",
    file: "clickhouse-aws-spokes.yaml",
    from: "batch:",
    to: "Batch_EU:",
    code: "wrong-format",
    message: 'the key "Batch_EU" does not have the form that is asked for',
    hint: /^did you mean batch-eu\?$/,
  },
  {
    mistake: "a key that is too long",
    file: "materialize-rds.yaml",
    from: "billing:",
    to: `${"b".repeat(25)}:`,
    code: "wrong-size",
    message: `the key "${"b".repeat(25)}" has more than 24 characters`,
    hint: /^Lower-case letters/,
  },
  {
    mistake: "a property too many",
    file: "clickhouse-aws.yaml",
    from: /backend: .*/,
    to: "backend: { local: { path: a }, gcs: { bucket: a } }",
    code: "wrong-size",
    message: '{"local":{"path":"a"},"gcs":{"bucket":"a"}} has more than 1 property',
    hint: /./,
  },
];

test.each(mistakes)("$mistake is one message with its way out", ({ file, from, to, code, message, hint }) => {
  const path = `specs/${file}`;
  const text = readFileSync(path, "utf8");
  const { problems } = checkAll([{ file: path, bytes: Buffer.from(text.replace(from, to)) }], knowledge);
  expect(problems.map((problem) => [problem.code, problem.message, problem.hint])).toEqual([
    [code, message, expect.stringMatching(hint)],
  ]);
});

test("whom of the vendor to admit is told where its recipe knows it, on Google Cloud as on AWS", () => {
  const file = "test/invalid/offer-gcp-project-missing.yaml";
  const text = readFileSync(file, "utf8").replace("name: fivetran", "name: estuary\n  recipe: gcp");
  const { problems } = checkAll([{ file, bytes: Buffer.from(text) }], knowledge);
  expect(problems.map(({ code, hint }) => [code, hint])).toEqual([
    [
      "vendor-project-missing",
      "helpful-kingdom-273219 is published for private deployments; for BYOC it is your own project; then say vendor.projects",
    ],
  ]);
});
