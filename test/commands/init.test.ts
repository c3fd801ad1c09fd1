import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { plinth } from "../support/cli";
import { makeScratch, readFiles } from "../support/scratch";

test("writes a spec below specs, lists what is missing with where it is seen, and exits with 1", () => {
  const folder = makeScratch();
  const { code, out, err } = plinth(["init", "endpoint-aws", "--vendor", "cockroachdb"], { cwd: folder });
  expect({ code, out }).toEqual({ code: 1, out: "wrote specs/cockroachdb.yaml\n" });
  expect(err).toContain("  network.vpcId: Id of a VPC. For example vpc-");
  expect(err).toContain("      look: aws ec2 describe-vpcs");
  const spec = readFileSync(join(folder, "specs/cockroachdb.yaml"), "utf8");
  expect(spec).toContain("\n    clusterId: # Id of the cluster. Look: ");
  const [missing = ""] = /\d+/.exec(err) ?? [];
  const { out: report } = plinth(["validate", "specs", "--format", "json"], { cwd: folder });
  expect(JSON.parse(report).problems.length).toBe(Number(missing));
});

test("exits with 0 where nothing is missing, and what it wrote is valid", () => {
  const folder = makeScratch();
  const sets = [
    "aws.region=us-east-1",
    "network.vpcId=vpc-0a1b2c3d4e5f60718",
    'network.subnets=[{"id":"subnet-0a1b2c3d4e5f60718","availabilityZoneId":"use1-az1"}]',
    "network.clients.cidrs=10.20.0.0/16",
    "vendor.values.clusterId=7f1c2d3e-0000-4000-8000-000000000001",
    "vendor.endpoints.cluster.serviceName=com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0",
    "terraform.backend.s3.bucket=state",
  ].flatMap((set) => ["--set", set]);
  const options = ["--vendor", "cockroachdb", ...sets, "--out", "a/orders.yaml"];
  expect(plinth(["init", "endpoint-aws", "orders", ...options], { cwd: folder })).toEqual({
    code: 0,
    out: "wrote a/orders.yaml\n",
    err: "",
  });
  expect(plinth(["validate", "a"], { cwd: folder })).toMatchObject({ code: 0 });
});

test("overwrites nothing", () => {
  const folder = makeScratch();
  writeFileSync(join(folder, "a.yaml"), "mine\n");
  const { code, err } = plinth(["init", "clickhouse-aws", "--out", "a.yaml"], { cwd: folder });
  expect([code, err]).toEqual([
    2,
    'error: "a.yaml" cannot be written: it is there already, and nothing is overwritten\n',
  ]);
  expect(readFileSync(join(folder, "a.yaml"), "utf8")).toBe("mine\n");
});

test("names the schema that lies in the project, and none that does not", () => {
  const folder = makeScratch();
  const first = (name: string) => readFileSync(join(folder, `specs/${name}.yaml`), "utf8").split("\n")[0] ?? "";
  plinth(["init", "clickhouse-aws", "before"], { cwd: folder });
  expect(first("before")).not.toContain("$schema");
  plinth(["schemas"], { cwd: folder });
  plinth(["init", "clickhouse-aws", "after"], { cwd: folder });
  expect(first("after")).toBe("# yaml-language-server: $schema=../.plinth/schemas/clickhouse-aws.schema.json");
});

test.each([
  [["clickhouse-asw"], "did you mean clickhouse-aws?"],
  [["clickhouse-aws", "Not_A_Name"], "cannot be the name of a connection"],
  [["clickhouse-aws", "--vendor", "neon"], "name no vendor"],
  [["endpoint-aws", "--vendor", "nean"], "did you mean neon?"],
  [["endpoint-aws", "--vendor", "constructor"], "there is no recipe of"],
  [["endpoint-aws", "--set", "vendor.endpoints.main.serviceNam=x"], "did you mean vendor.endpoints.main.serviceName?"],
  [["clickhouse-aws", "--set", "network.subnets.1.di=x"], "did you mean network.subnets.1.id?"],
  [["clickhouse-aws", "--set", "toString=5"], "there is no field"],
  [["clickhouse-aws", "--set", "network"], "--set takes PATH=VALUE"],
  [["clickhouse-aws", "--set", "tags=x"], "takes a mapping: --set tags.KEY=VALUE"],
  [["clickhouse-aws", "--set", `tags=${"[".repeat(600)}`], "takes a mapping: --set tags.KEY=VALUE"],
  [["clickhouse-aws", "--from", "text"], "is not JSON"],
  [["clickhouse-aws", "--from", "other.json"], "none of the outputs that --from takes"],
])("a usage mistake is told: %j", (arguments_, reason) => {
  const folder = makeScratch();
  writeFileSync(join(folder, "text"), "a\n");
  writeFileSync(join(folder, "other.json"), '{"Reservations":[]}');
  const { code, err } = plinth(["init", ...arguments_], { cwd: folder });
  expect(code).toBe(2);
  expect(err).toContain(reason);
  expect([...readFiles(folder).keys()]).toEqual(["other.json", "text"]);
});

test("a value of another form is a problem, and nothing is written", () => {
  const folder = makeScratch();
  const { code, err } = plinth(["init", "clickhouse-aws", "--set", "aws.region=Oregon"], { cwd: folder });
  expect(code).toBe(1);
  expect(err).toContain('error wrong-format: "Oregon" does not have the form that is asked for');
  expect(readFiles(folder).size).toBe(0);
});

test("a file that is not there is an input that is not found", () => {
  const { code, err } = plinth(["init", "clickhouse-aws", "--from", "none.json"], { cwd: makeScratch() });
  expect(code).toBe(1);
  expect(err).toContain("There is no such output: none.json");
});
