import { expect, test } from "@jest/globals";
import type { Path } from "../../src/contract/problem";
import { findOrigin, listPlaces } from "../../src/synth/find-origin";
import type { Json } from "../../src/terraform/json";

const spec = {
  topology: "any",
  name: "ledger",
  stage: "endpoint",
  aws: { region: "us-east-1" },
  network: {
    vpcId: { variable: "vpc_id" },
    globalAccess: false,
    cidrs: ["10.20.0.0/16", "10.30.0.0/16"],
  },
  targets: {
    reader: { host: "reader.example.com", port: 5432, database: "ledger", outsideVpc: true },
    writer: { host: "writer.example.com", port: 5432 },
  },
  tags: { region: "eu-west-1" },
};

const cases: [string, string, Json | undefined, Path, Path][] = [
  ["a value below the own path", "port", 5432, ["targets", "writer"], ["targets", "writer", "port"]],
  ["a value elsewhere", "region", "us-east-1", ["targets", "writer"], ["aws", "region"]],
  ["a similar name before the own path", "name", "ledger", ["targets", "reader"], ["name"]],
  ["the own path before another one", "database", "ledger", ["targets", "reader"], ["targets", "reader", "database"]],
  [
    "the place nearest to the own path",
    "from_port",
    5432,
    ["targets", "writer", "host"],
    ["targets", "writer", "port"],
  ],
  ["a variable", "vpc_id", "${var.vpc_id}", ["aws"], ["network", "vpcId"]],
  ["a function of a variable", "vpc_id", '${element(split("/", var.vpc_id), 4)}', ["aws"], ["network", "vpcId"]],
  ["another object of Terraform", "load_balancer_arn", "${aws_lb.ledger.arn}", ["targets"], ["targets"]],
  ["what must exist before", "depends_on", ["aws_lb.ledger"], ["targets"], ["targets"]],
  ["a word of a text", "description", "From 10.30.0.0/16", ["aws"], ["network", "cidrs", 1]],
  ["the beginning of a name", "name", "ledger-endpoint", ["aws"], ["name"]],
  ["a part of a word is none", "comment", "ledgers", ["aws"], ["aws"]],
  ["the values of a list", "cidrs", ["10.20.0.0/16", "10.30.0.0/16"], ["aws"], ["network", "cidrs"]],
  ["a block that names the connection too", "tags", { a: "ledger", b: "us-east-1" }, ["network"], ["aws", "region"]],
  ["a truth value of a similar name", "allow_global_access", false, ["aws"], ["network", "globalAccess"]],
  ["a truth value of no such name", "internal", true, ["targets", "reader"], ["targets", "reader"]],
  ["a tag is not where a region comes from", "region", "eu-west-1", ["network"], ["network"]],
  ["an argument that is not there", "constructor", undefined, ["network"], ["network"]],
];

test.each(cases)("%s", (_, argument, value, own, origin) => {
  expect(findOrigin(argument, value, own, listPlaces(spec))).toEqual(origin);
});

test("the order of the keys in a spec decides nothing", () => {
  const one = listPlaces({ name: "a", first: { zone: "z" }, second: { zone: "z" } });
  const other = listPlaces({ name: "a", second: { zone: "z" }, first: { zone: "z" } });
  expect(findOrigin("zone", "z", ["name"], one)).toEqual(findOrigin("zone", "z", ["name"], other));
});
