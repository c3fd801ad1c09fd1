import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parse as parseYaml } from "yaml";
import { knowledge } from "../../src/knowledge";
import { parse } from "../../src/spec/parse";
import { validate } from "../../src/spec/validate-spec";
import type { JsonObject } from "../../src/terraform/json";

const specOf = (name: string) => parseYaml(readFileSync(`specs/${name}.yaml`, "utf8"));

function errorsOf(spec: JsonObject): string[] {
  const parsed = parse({ file: "a.json", bytes: Buffer.from(JSON.stringify(spec)) }).value;
  if (parsed === undefined) throw new Error("it cannot be parsed");
  const { problems } = validate(parsed, knowledge);
  return problems.filter(({ severity }) => severity === "error").map(({ code, pointer }) => `${code} ${pointer}`);
}

describe("one mistake has one message", () => {
  test.each([null, true, 7, "x", []])("where a mapping is asked for: %j", (network) => {
    expect(errorsOf({ ...specOf("clickhouse-aws"), network })).toEqual(["wrong-type /network"]);
  });

  test("in a number that is neither whole nor large enough", () => {
    const spec = specOf("clickpipes-endpoint-service-automatic");
    spec.targets.writer.port = -1.5;
    expect(errorsOf(spec)).toEqual(["wrong-type /targets/writer/port"]);
  });

  test("in a choice of another type", () => {
    const spec = specOf("clickhouse-aws-byoc");
    spec.clickhouse.ports = ["x"];
    expect(errorsOf(spec)).toEqual(["wrong-type /clickhouse/ports/0"]);
  });

  test("in an empty text that has a form", () => {
    const spec = specOf("clickhouse-aws-adopted");
    spec.adopt["aws_vpc_endpoint.clickhouse"] = "";
    expect(errorsOf(spec)).toEqual(["wrong-size /adopt/aws_vpc_endpoint.clickhouse"]);
  });

  test("in an unknown property beside the only one", () => {
    const spec = specOf("clickhouse-aws-adopted");
    spec.terraform.backend.extra = "x";
    expect(errorsOf(spec)).toEqual(["unknown-property /terraform/backend/extra"]);
  });

  test("in a value that a name is made of", () => {
    const spec = specOf("endpoint-azure-confluent");
    spec.vendor.values.dnsDomain = "x";
    expect(errorsOf(spec)).toEqual(["vendor-value-form /vendor/values/dnsDomain"]);
  });
});
