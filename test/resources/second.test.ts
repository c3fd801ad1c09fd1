import { describe, expect, test } from "@jest/globals";
import type { ObjectValue } from "../../src/contract/value";
import { type Driver, makeDriver, textAt } from "../simulation/attempt";
import { valid } from "./valid-configurations";

function make(driver: Driver, type: string, changes: ObjectValue = {}): ObjectValue {
  return driver.make(type, { ...valid[type], ...changes });
}

describe("what is there already is refused", () => {
  test.each([
    ["aws_security_group", "InvalidGroup.Duplicate", { name: "other" }],
    ["aws_vpc_security_group_ingress_rule", "InvalidPermission.Duplicate", { to_port: 8444 }],
    ["aws_vpc_security_group_egress_rule", "InvalidPermission.Duplicate", { from_port: 5431 }],
    ["aws_lb", "DuplicateLoadBalancerName", { name: "other" }],
    ["aws_lb_target_group", "DuplicateTargetGroupName", { name: "other" }],
    ["aws_lb_listener", "DuplicateListener", { port: 5433 }],
    ["aws_route53_zone", "ConflictingDomainExists", { vpc: [{ vpc_id: "vpc-1a1b2c3d4e5f60718" }] }],
    ["aws_route53_zone_association", "ConflictingDomainExists", { vpc_id: "vpc-2a1b2c3d4e5f60718" }],
    ["aws_route53_record", "already exists", { name: "other" }],
    ["azurerm_private_endpoint", "needs to be imported", { name: "other" }],
    ["azurerm_private_dns_zone", "needs to be imported", { name: "other.example.com" }],
    [
      "azurerm_private_dns_zone_virtual_network_link",
      "needs to be imported",
      { name: "other", virtual_network_id: "/other" },
    ],
    ["azurerm_private_dns_a_record", "needs to be imported", { name: "other" }],
    ["azurerm_lb", "needs to be imported", { name: "other" }],
    ["azurerm_lb_backend_address_pool", "needs to be imported", { name: "other" }],
    ["azurerm_lb_probe", "needs to be imported", { name: "other" }],
    ["azurerm_lb_rule", "needs to be imported", { name: "other" }],
    [
      "azurerm_network_interface_backend_address_pool_association",
      "needs to be imported",
      { ip_configuration_name: "other" },
    ],
    ["azurerm_private_link_service", "needs to be imported", { name: "other" }],
    ["azurerm_subnet", "needs to be imported", { name: "other" }],
    ["google_compute_address", "alreadyExists", { name: "other" }],
    ["google_compute_forwarding_rule", "alreadyExists", { name: "other" }],
    ["google_compute_region_backend_service", "alreadyExists", { name: "other" }],
    ["google_compute_region_health_check", "alreadyExists", { name: "other" }],
    [
      "google_compute_service_attachment",
      "alreadyExists",
      {
        name: "other",
        target_service: "projects/data/regions/us-central1/forwardingRules/other",
        nat_subnets: ["projects/data/regions/us-central1/subnetworks/other"],
      },
    ],
    ["google_compute_subnetwork", "alreadyExists", { name: "other" }],
    ["google_dns_managed_zone", "alreadyExists", { name: "other" }],
    ["google_dns_record_set", "alreadyExists", { name: "other.us-central1.p.gcp.clickhouse.cloud." }],
    ["materialize_connection_postgres", "already exists", { name: "other" }],
  ])("%s: %s", (type, why, changes: ObjectValue) => {
    const driver = makeDriver();
    make(driver, type);
    expect(driver.attempt(type, valid[type] ?? {})).toEqual({ at: "apply", why: expect.stringContaining(why) });
    expect(driver.attempt(type, { ...valid[type], ...changes })).toMatchObject({ at: "done" });
  });

  test("a network is linked to a zone once, whatever the link's name", () => {
    const driver = makeDriver();
    const type = "azurerm_private_dns_zone_virtual_network_link";
    make(driver, type);
    expect(driver.attempt(type, { ...valid[type], name: "other" })).toMatchObject({ at: "apply" });
  });

  test("a record is overwritten where that is allowed", () => {
    const driver = makeDriver();
    make(driver, "aws_route53_record");
    expect(make(driver, "aws_route53_record", { allow_overwrite: true })).toMatchObject({ name: "*" });
  });
});

describe("what others need cannot be removed", () => {
  const zone = { name: "clickhouse.cloud", vpc: [{ vpc_id: "vpc-0a1b2c3d4e5f60718" }] };

  test.each<[string, ObjectValue, string, (made: ObjectValue) => ObjectValue, string]>([
    [
      "aws_lb_target_group",
      {},
      "aws_lb_listener",
      (group) => ({ default_action: [{ type: "forward", target_group_arn: textAt(group, "arn") }] }),
      "ResourceInUse",
    ],
    [
      "aws_lb",
      {},
      "aws_vpc_endpoint_service",
      (balancer) => ({ network_load_balancer_arns: [textAt(balancer, "arn")] }),
      "currently associated with another service",
    ],
    [
      "google_compute_address",
      {},
      "google_compute_forwarding_rule",
      (address) => ({ ip_address: textAt(address, "id") }),
      "resourceInUseByAnotherResource",
    ],
    [
      "aws_route53_zone",
      zone,
      "aws_route53_record",
      (made) => ({ zone_id: textAt(made, "zone_id") }),
      "HostedZoneNotEmpty",
    ],
    [
      "azurerm_private_dns_zone",
      {},
      "azurerm_private_dns_zone_virtual_network_link",
      () => ({}),
      "virtual network links",
    ],
    [
      "google_dns_managed_zone",
      {},
      "google_dns_record_set",
      (made) => ({ managed_zone: textAt(made, "name") }),
      "containerNotEmpty",
    ],
  ])("%s", (type, changes, userType, userChanges, why) => {
    const driver = makeDriver();
    const made = make(driver, type, changes);
    const user = make(driver, userType, userChanges(made));
    expect(driver.destroy(type, made)).toContain(why);
    expect(driver.cloud.delete(type, textAt(made, "id"))).toBe(false);
    expect(driver.destroy(userType, user)).toBeUndefined();
    expect(driver.destroy(type, made)).toBeUndefined();
  });

  test("a load balancer whose deletion is protected stays", () => {
    const driver = makeDriver();
    const made = make(driver, "aws_lb", { enable_deletion_protection: true });
    expect(driver.destroy("aws_lb", made)).toContain("deletion protection is enabled");
    const open = make(driver, "aws_lb", { name: "other" });
    expect(driver.destroy("aws_lb", open)).toBeUndefined();
  });

  test("a security group takes its rules with it", () => {
    const driver = makeDriver();
    const group = make(driver, "aws_security_group");
    const rule = make(driver, "aws_vpc_security_group_ingress_rule", { security_group_id: textAt(group, "id") });
    driver.cloud.delete("aws_security_group", textAt(group, "id"));
    expect(driver.read("aws_vpc_security_group_ingress_rule", rule)).toBeNull();
  });
});

test("a record lies in its zone", () => {
  const driver = makeDriver();
  const zone = make(driver, "google_dns_managed_zone");
  const record = { ...valid["google_dns_record_set"], managed_zone: textAt(zone, "name") };
  expect(driver.attempt("google_dns_record_set", { ...record, name: "*.example.com." })).toMatchObject({ at: "apply" });
  expect(driver.attempt("google_dns_record_set", record)).toMatchObject({ at: "done" });
});

test("the name of a hosted zone is planned without its final dot", () => {
  const made = make(makeDriver(), "aws_route53_zone", { name: "clickhouse.cloud." });
  expect(made["name"]).toBe("clickhouse.cloud");
});

test.each([
  [{ load_balancer_type: "network" }, { enable_cross_zone_load_balancing: false, idle_timeout: null }],
  [{ load_balancer_type: null }, { enable_cross_zone_load_balancing: null, idle_timeout: 60 }],
])("a load balancer's defaults are those of its type: %j", (changes, expected) => {
  expect(make(makeDriver(), "aws_lb", changes)).toMatchObject(expected);
});

test("a target group gets the defaults of its health check", () => {
  expect(make(makeDriver(), "aws_lb_target_group")).toMatchObject({
    deregistration_delay: "300",
    health_check: [{ enabled: true, interval: 30, port: "traffic-port", protocol: "TCP" }],
  });
});
