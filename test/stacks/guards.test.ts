import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { knowledge } from "../../src/knowledge";
import { collectBlocks, isObject } from "../../src/terraform/json";
import { items, member } from "../../src/terraform/values";
import { readExamples } from "../support/examples";

const movers = [
  "aws_route53_record",
  "aws_route53_zone",
  "aws_route53_zone_association",
  "azurerm_private_dns_a_record",
  "azurerm_private_dns_zone_virtual_network_link",
  "clickhouse_clickpipes_reverse_private_endpoint_custom_private_dns",
  "google_dns_managed_zone",
  "google_dns_record_set",
];
const examples = readExamples((topology) => (knowledge.topologies[topology]?.stages ?? []).map(({ name }) => name));
/** Names of the specs whose endpoint exists already: it is not Terraform's, so nothing of it is read. */
const led = new Set(
  readdirSync("specs")
    .map((file) => parse(readFileSync(join("specs", file), "utf8")))
    .filter(({ network }) => network?.endpoint !== undefined)
    .map(({ name }) => name),
);

test("whatever moves names has the condition of a check as a precondition, because Terraform goes on after a check", () => {
  const found = examples.flatMap(({ name, terraform }) => {
    const checks = Object.values(terraform.check ?? {}).flatMap((check) =>
      items(member(isObject(check) ? check : {}, "assert")).map((each) => member(each, "condition")),
    );
    return (
      [...collectBlocks(terraform)]
        // A TXT record leads nowhere.
        .filter(([address, body]) => movers.includes(address.split(".")[0] ?? "") && body["type"] !== "TXT")
        .map(([address, body]) => {
          const [guard] = items(member(body["lifecycle"], "precondition"));
          const expected = led.has(name) ? [] : expect.arrayContaining([member(guard, "condition")]);
          expect([name, address, checks]).toEqual([name, address, expected]);
          return address.split(".")[0] ?? "";
        })
    );
  });
  expect([...new Set(found)].sort()).toEqual(movers);
});
