import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { knowledge } from "../../src/knowledge";
import { type Example, readExamples } from "../support/examples";

const examples = readExamples((topology) => (knowledge.topologies[topology]?.stages ?? []).map(({ name }) => name));

function endpointOf({ terraform }: Example, type: string) {
  return terraform.resource?.[type]?.["clickhouse"];
}

function withResource(type: string): Example[] {
  return examples.filter((example) => endpointOf(example, type) !== undefined);
}

describe("arguments whose loss would replace or refuse an endpoint", () => {
  test("the empty load balancing scheme of a forwarding rule is there in JSON and HCL at every stage", () => {
    const type = "google_compute_forwarding_rule";
    const found = withResource(type);
    expect(found).not.toEqual([]);
    for (const example of found) {
      expect(endpointOf(example, type)).toMatchObject({ load_balancing_scheme: "" });
      expect(readFileSync(join(example.folder, "main.tf"), "utf8")).toMatch(/^ {2}load_balancing_scheme +=\s""$/m);
    }
  });

  test("a connection by alias is manual and has a message, in JSON and HCL at every stage", () => {
    const type = "azurerm_private_endpoint";
    const found = withResource(type);
    expect(found).not.toEqual([]);
    for (const example of found) {
      expect(endpointOf(example, type)).toMatchObject({
        private_service_connection: { is_manual_connection: true, request_message: expect.stringMatching(/\S/) },
      });
      expect(readFileSync(join(example.folder, "main.tf"), "utf8")).toMatch(/^ {4}is_manual_connection +=\strue$/m);
    }
  });
});
