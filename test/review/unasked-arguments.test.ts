import { describe, expect, test } from "@jest/globals";
import materialize from "../../facts/providers/materialize.json";
import { knowledge } from "../../src/knowledge";
import type { ProviderSchema } from "../../src/provider/schema";
import { findUnasked } from "../../src/review/unasked-arguments";

const { resources }: ProviderSchema = materialize;

describe("the name of an object of Materialize", () => {
  test.each([
    ["materialize_connection_kafka", "sasl_password"],
    ["materialize_connection_mysql", "aws_privatelink"],
    ["materialize_connection_postgres", "password"],
    ["materialize_connection_confluent_schema_registry", "password"],
  ])("of %s has its schema and database by default in %s, and another is not asked for", (type, block) => {
    const find = (schema_name: string) => {
      const after = { [block]: [{ name: "x", schema_name, database_name: "materialize" }] };
      return findUnasked(knowledge.resources[type] ?? {}, { [block]: { name: "x" } }, after, resources[type] ?? {});
    };
    expect(find("public")).toEqual([]);
    expect(find("other")).toEqual([{ path: [block, "schema_name"], value: "other" }]);
  });
});
