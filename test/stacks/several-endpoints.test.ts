import { expect, test } from "@jest/globals";
import { checkAll } from "../../src/compile";
import type { Vendor } from "../../src/contract/vendor";
import { knowledge } from "../../src/knowledge";
import { makeTopologies } from "../../stacks/index";

const zone = "example.com";
const records = [{ name: `*.${zone}`, target: "endpoint" as const }];

function problemsOf(endpoints: readonly string[]) {
  const known = knowledge.vendors["new-relic"];
  const recipe = known?.reach?.["aws"];
  if (known === undefined || recipe === undefined) throw new Error("there is no vendor with several endpoints");
  const dns = { kind: "zone-wildcard" as const, zones: [{ zone, records }] };
  const vendors: { [name: string]: Vendor } = { several: { ...known, reach: { aws: { ...recipe, dns } } } };
  const text = [
    "{ topology: endpoint-aws, name: orders, stage: endpoint, aws: { region: us-east-1 }",
    "network: { vpcId: vpc-0a1b2c3d4e5f60718, subnets: [{ id: subnet-0a1b2c3d4e5f60718, availabilityZoneId: use1-az1 }], clients: { cidrs: [10.20.0.0/16] } }",
    `vendor: { name: several, endpoints: { ${endpoints.join(", ")} } }`,
    "terraform: { backend: { s3: { bucket: b, key: orders.tfstate, region: us-east-1 } } } }",
  ].join(",\n");
  const own = { ...knowledge, vendors, topologies: makeTopologies(vendors) };
  return checkAll([{ file: "orders.yaml", bytes: Buffer.from(text) }], own).problems;
}

const service = "com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef";

test("where a recipe takes several endpoints, but its records name none, a spec can have one", () => {
  const first = `a: { serviceName: ${service}1 }`;
  expect(problemsOf([first])).toEqual([]);
  expect(problemsOf([first, `b: { serviceName: ${service}2 }`])).toEqual([
    expect.objectContaining({ code: "record-endpoint-open", pointer: "/vendor/endpoints/b" }),
  ]);
});
