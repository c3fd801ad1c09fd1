import { expect, test } from "@jest/globals";
import { suggest } from "../../src/contract/suggest";

const topologies = ["clickhouse-aws", "clickhouse-azure", "clickpipes-msk-multi-vpc", "clickpipes-vpc-resource"];

test.each([
  ["clickhouse-awz", "clickhouse-aws"],
  ["ClickHouse_AWS", "clickhouse-aws"],
  ["clickpipes-msk", "clickpipes-msk-multi-vpc"],
  ["clickpipes", undefined],
  ["cl", undefined],
  ["kafka", undefined],
])("%s suggests %s", (word, suggested) => {
  expect(suggest(word, topologies)).toBe(suggested);
});
