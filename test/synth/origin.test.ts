import { describe, expect, test } from "@jest/globals";
import type { Path } from "../../src/contract/problem";
import { findOrigin, findOriginWithin, listPlaces } from "../../src/synth/find-origin";
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

const cases: [string, string, Json | undefined, Path, Path | undefined][] = [
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
  ["another object of Terraform", "load_balancer_arn", "${aws_lb.ledger.arn}", ["targets"], undefined],
  ["what must exist before", "depends_on", ["aws_lb.ledger"], ["targets"], undefined],
  ["a word of a text", "description", "From 10.30.0.0/16", ["aws"], ["network", "cidrs", 1]],
  ["the beginning of a name", "name", "ledger-endpoint", ["aws"], ["name"]],
  ["a part of a word is none", "comment", "ledgers", ["aws"], undefined],
  ["the values of a list", "cidrs", ["10.20.0.0/16", "10.30.0.0/16"], ["aws"], ["network", "cidrs"]],
  ["a block that names the connection too", "tags", { a: "ledger", b: "us-east-1" }, ["network"], ["aws", "region"]],
  ["a truth value of a similar name", "allow_global_access", false, ["aws"], ["network", "globalAccess"]],
  ["a truth value of no such name", "internal", true, ["targets", "reader"], undefined],
  ["a tag is not where a region comes from", "region", "eu-west-1", ["network"], undefined],
  ["an argument that is not there", "constructor", undefined, ["network"], undefined],
];

test.each(cases)("%s", (_, argument, value, own, origin) => {
  expect(findOrigin(argument, value, own, listPlaces(spec))).toEqual(origin);
});

describe("what is at a path within a resource", () => {
  const body = {
    tags: { team: "a", "cost.center": "b" },
    listener: [
      { port: 5432, target: [{ host: "writer.example.com" }] },
      { port: 5432, target: [{ host: "reader.example.com" }] },
    ],
    enabled: true,
  };
  const because = new Map([["tags", ["tags"]]]);
  const sources = { body, because, path: ["targets", "writer"], places: listPlaces(spec) };
  const found: [string, Path | undefined][] = [
    ["tags", ["tags"]],
    ["tags.team", ["tags", "team"]],
    ['tags["cost.center"]', ["tags", "cost.center"]],
    ["listener.target.host", ["targets", "writer", "host"]],
    ["listener[1].target[0].host", ["targets", "reader", "host"]],
    ["listener[1].target[0].weight", ["targets", "reader", "host"]],
    ["enabled", undefined],
    ["enabled.deeper", undefined],
    ['tags["\\q"]', ["tags", '"\\q"']],
  ];

  test.each(found)("%s", (argument, origin) => {
    expect(findOriginWithin(argument, sources)).toEqual(origin);
  });
});

test("the order of the keys in a spec decides nothing", () => {
  const one = listPlaces({ name: "a", first: { zone: "z" }, second: { zone: "z" } });
  const other = listPlaces({ name: "a", second: { zone: "z" }, first: { zone: "z" } });
  expect(findOrigin("zone", "z", ["name"], one)).toEqual(findOrigin("zone", "z", ["name"], other));
});
