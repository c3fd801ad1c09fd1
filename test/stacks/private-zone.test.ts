import { expect, test } from "@jest/globals";
import { collectBlocks, type JsonObject } from "../../src/terraform/json";
import { items, member } from "../../src/terraform/values";
import { synthesizeFile } from "../support/rehearse";

/** The blocks of a spec's last stage, after its text was changed. */
function blocksOf(file: string, change?: (text: string) => string): ReadonlyMap<string, JsonObject> {
  return collectBlocks(synthesizeFile(file, change).timeline.at(-1)?.terraform ?? {});
}

/** The addresses that a configuration makes. */
function madeBy(blocks: ReadonlyMap<string, JsonObject>, configuration: string | undefined): string[] {
  return [...blocks].filter(([, body]) => body["provider"] === configuration).map(([address]) => address);
}

test("a zone of the network account gets its record there, and the VPC of the endpoint after it (H04)", () => {
  const blocks = blocksOf("test/cases/H04/zone-of-network-account.yaml", (text) =>
    text.replace(/^ {2}zoneId: .*$/m, '$&\n  linkNetwork: true\n  account: { id: "310987654321", profile: network }'),
  );
  expect(madeBy(blocks, "aws.dns")).toEqual([
    "aws_route53_record.clickhouse",
    "aws_route53_vpc_association_authorization.clickhouse",
  ]);
  const association = blocks.get("aws_route53_zone_association.clickhouse");
  expect(association).toMatchObject({ zone_id: "Z0123456789ABCDEFGHIJ", vpc_region: "eu-west-2" });
  expect(association?.["provider"]).toBeUndefined();
  expect(association?.["depends_on"]).toEqual(madeBy(blocks, "aws.dns"));
});

test("a VPC that another team associates is let in by a zone of the spec, which leaves it alone (H03)", () => {
  const blocks = blocksOf("test/cases/H03/spec.yaml", (text) =>
    text.replace(
      "mode: private-zone",
      "mode: private-zone\n  networks: { other: { vpcId: vpc-9f8e7d6c5b4a39281, owner: other } }",
    ),
  );
  expect(blocks.get("aws_route53_vpc_association_authorization.clickhouse_other")).toMatchObject({
    vpc_id: "vpc-9f8e7d6c5b4a39281",
  });
  expect([...blocks.keys()].filter((address) => address.startsWith("aws_route53_zone_association."))).toEqual([]);
  expect(member(blocks.get("aws_route53_zone.clickhouse")?.["lifecycle"], "ignore_changes")).toEqual(["vpc"]);
});

test("records and links of a hub's zone go to the subscription of the hub (H07)", () => {
  const blocks = blocksOf("test/cases/H07-link/link-to-hub-zone.yaml", (text) =>
    text.replace(/^ {2}zoneId: .*$/m, "$&\n  subscriptionId: 99999999-8888-7777-6666-555555555555"),
  );
  expect(madeBy(blocks, "azurerm.dns")).toEqual([
    "azurerm_private_dns_a_record.clickhouse",
    "azurerm_private_dns_zone_virtual_network_link.clickhouse",
  ]);
});

test.each([
  ["that of its endpoint's subnet", ""],
  ["the one that the spec names", "subscriptionId: 99999999-8888-4777-8666-555555555555"],
])("the subscription of a zone that a variable brings is compared with %s", (_, line) => {
  const blocks = blocksOf("specs/clickhouse-azure-module.yaml", (text) =>
    text.replace(/^ {2}zoneId: .*$/m, line === "" ? "$&" : `$&\n  ${line}`),
  );
  const body = blocks.get("azurerm_private_dns_a_record.clickhouse");
  const conditions = items(member(body?.["lifecycle"], "precondition")).map((each) =>
    String(member(each, "condition")),
  );
  expect(conditions.at(-1)).toContain("var.zone_id");
  expect(conditions.at(-1)).toContain(line === "" ? "var.subnet_id" : "var.dns_subscription_id");
});

test("a literal id needs no such condition: a rule has compared it", () => {
  const body = blocksOf("specs/clickhouse-azure-existing-zone.yaml").get("azurerm_private_dns_a_record.clickhouse");
  expect(items(member(body?.["lifecycle"], "precondition"))).toHaveLength(1);
});

test("a zone of Google Cloud is made in the hub's project and seen by the networks of the spec, that of the endpoint first", () => {
  const blocks = blocksOf("specs/clickhouse-gcp-spokes.yaml");
  expect(madeBy(blocks, "google.dns")).toEqual([
    "google_dns_managed_zone.clickhouse",
    "google_dns_record_set.clickhouse",
  ]);
  expect(blocks.get("google_dns_managed_zone.clickhouse")).toMatchObject({
    project: "network-hub",
    private_visibility_config: {
      networks: [
        { network_url: "projects/data-platform/global/networks/vpc-platform" },
        { network_url: "projects/batch-prod/global/networks/vpc-batch" },
        { network_url: "projects/network-hub/global/networks/vpc-hub" },
      ],
    },
  });
});
