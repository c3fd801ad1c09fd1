import { expect, test } from "@jest/globals";
import { makeDriver } from "../simulation/attempt";

const [hub, spoke] = ["vpc-0a1b2c3d4e5f60718", "vpc-1a1b2c3d4e5f60718"];
const name = "us-west-2.vpce.aws.clickhouse.cloud";
const association = { vpc_id: spoke, vpc_region: "us-west-2" };
const record = {
  name: `*.${name}`,
  type: "A",
  alias: [{ name: "a.example.com", zone_id: "Z1", evaluate_target_health: false }],
};

/** Who acts in the account of the zone and in that of a VPC, on one cloud, and the zone. */
function open() {
  const role = (account: string) => ({ assume_role: [{ role_arn: `arn:aws:iam::${account}:role/terraform` }] });
  const dns = makeDriver({}, role("310987654321"));
  const own = makeDriver({}, { allowed_account_ids: ["210987654321"] }, dns.cloud);
  const zone = dns.make("aws_route53_zone", { name, vpc: [{ vpc_id: hub }] });
  return { dns, own, zone, zone_id: String(zone["zone_id"]) };
}

test("a VPC of another account is associated only once the account of the zone has let it in", () => {
  const { dns, own, zone_id } = open();
  const attempt = () => own.attempt("aws_route53_zone_association", { ...association, zone_id });
  expect(attempt()).toEqual({ at: "apply", why: expect.stringContaining("NotAuthorizedException") });
  dns.make("aws_route53_vpc_association_authorization", { ...association, zone_id });
  expect(attempt()).toMatchObject({ at: "done", state: { owning_account: "310987654321" } });
});

test("nobody but the account of the zone lets VPCs in or writes records", () => {
  const { dns, own, zone_id } = open();
  for (const [type, config] of [
    ["aws_route53_vpc_association_authorization", association],
    ["aws_route53_record", record],
  ] as const) {
    expect(own.attempt(type, { ...config, zone_id })).toEqual({
      at: "apply",
      why: expect.stringContaining("AccessDenied"),
    });
    expect(dns.attempt(type, { ...config, zone_id })).toMatchObject({ at: "done" });
  }
});

test("a zone reads back the VPCs that were associated since, and keeps others of its name away from them", () => {
  const { dns, zone, zone_id } = open();
  dns.make("aws_route53_zone_association", { ...association, zone_id });
  expect(dns.read("aws_route53_zone", zone)?.["vpc"]).toEqual([
    expect.objectContaining({ vpc_id: hub }),
    { vpc_id: spoke, vpc_region: "us-west-2" },
  ]);
  const again = { name, vpc: [{ vpc_id: spoke }] };
  expect(dns.attempt("aws_route53_zone", again)).toEqual({
    at: "apply",
    why: expect.stringContaining("ConflictingDomainExists"),
  });
});
