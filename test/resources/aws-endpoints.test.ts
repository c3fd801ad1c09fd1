import { describe, expect, test } from "@jest/globals";
import type { ObjectValue } from "../../src/contract/value";
import { type Driver, makeDriver, textAt } from "../simulation/attempt";

const type = "aws_vpc_endpoint";
const endpoint: ObjectValue = {
  vpc_id: "vpc-0a1b2c3d4e5f60718",
  service_name: "com.amazonaws.vpce.us-east-1.vpce-svc-049bbd33f61271781",
  vpc_endpoint_type: "Interface",
  subnet_ids: ["subnet-0a1b2c3d4e5f60718", "subnet-1a1b2c3d4e5f60718"],
  private_dns_enabled: false,
};
const allowList = (id: unknown): ObjectValue => ({ service_id: "6d3a0b3c", private_endpoint_ids: [String(id)] });

function idOf(state: ObjectValue): string {
  return String(state["id"]);
}

describe("an endpoint of a vendor's service", () => {
  test("is pendingAcceptance until it is accepted, and has its names and interfaces from the start", () => {
    const { cloud, make, read } = makeDriver();
    const made = make(type, endpoint);
    expect(made).toMatchObject({ state: "pendingAcceptance", private_dns_enabled: false });
    expect(made["dns_entry"]).toHaveLength(3);
    expect(made["network_interface_ids"]).toHaveLength(2);
    expect(cloud.waiting()).toMatchObject([{ type, waitsFor: `the owner of ${textAt(endpoint, "service_name")}` }]);
    cloud.accept(type, idOf(made));
    expect(read(type, made)).toMatchObject({ state: "available" });
    expect(cloud.waiting()).toEqual([]);
  });

  test("has the name of the region alone where the service is in another one", () => {
    const { make } = makeDriver();
    const service_name = "com.amazonaws.vpce.us-east-2.vpce-svc-0a1b2c3d4e5f60718";
    const made = make(type, { ...endpoint, service_name, service_region: "us-east-2" });
    expect(made["dns_entry"]).toHaveLength(1);
  });

  test("is rejected", () => {
    const { cloud, make, read } = makeDriver();
    const made = make(type, endpoint);
    expect(cloud.reject(type, idOf(made))).toBe(true);
    expect(read(type, made)).toMatchObject({ state: "rejected" });
    expect(cloud.accept(type, idOf(made))).toBe(false);
  });

  test("is accepted by a vendor who goes by the allow list only once it is listed", () => {
    const { cloud, make } = makeDriver();
    const made = make(type, endpoint);
    expect(cloud.waiting()).toMatchObject([{ isDue: false }]);
    make("clickhouse_service_private_endpoints_attachment", allowList(made["id"]));
    expect(cloud.waiting()).toMatchObject([{ isDue: true }]);
  });

  test("is not accepted where the list has another endpoint", () => {
    const { cloud, make } = makeDriver();
    make(type, endpoint);
    make("clickhouse_service_private_endpoints_attachment", allowList("vpce-00000000000000000"));
    cloud.pass(100);
    expect(cloud.waiting()).toMatchObject([{ isDue: false }]);
  });

  test("is accepted some time later where a person keeps the list", () => {
    const { cloud, make } = makeDriver();
    make(type, endpoint);
    cloud.pass(1);
    expect(cloud.waiting()).toMatchObject([{ isDue: true }]);
  });

  test("is available at once where the vendor accepts automatically", () => {
    expect(makeDriver({ acceptance: "automatic" }).make(type, endpoint)).toMatchObject({ state: "available" });
  });

  test("is gone once it is deleted", () => {
    const { cloud, make, read } = makeDriver();
    const made = make(type, endpoint);
    cloud.change(type, idOf(made), "state", "deleted");
    expect(read(type, made)).toBeNull();
  });
});

describe("private DNS", () => {
  const flip = (driver: Driver, accept: boolean) => {
    const made = driver.make(type, endpoint);
    if (accept) driver.cloud.accept(type, idOf(made));
    const state = driver.read(type, made) ?? {};
    return driver.attempt(type, { ...endpoint, private_dns_enabled: true }, state);
  };

  test("is turned on in place once the endpoint is accepted", () => {
    expect(flip(makeDriver(), true)).toMatchObject({
      at: "done",
      replaces: [],
      state: { private_dns_enabled: true, state: "available" },
    });
  });

  test("gives the endpoint the service's name besides its own while it is on", () => {
    const driver = makeDriver();
    const made = driver.make(type, endpoint);
    driver.cloud.accept(type, idOf(made));
    const on = driver.make(type, { ...endpoint, private_dns_enabled: true }, driver.read(type, made) ?? {});
    const [names, more] = [made["dns_entry"], on["dns_entry"]];
    expect(more).toEqual([...(Array.isArray(names) ? names : []), expect.anything()]);
    expect(driver.make(type, endpoint, on)["dns_entry"]).toEqual(names);
  });

  test("is refused before acceptance", () => {
    expect(flip(makeDriver(), false)).toEqual({
      at: "apply",
      why: expect.stringMatching(/^updating EC2 VPC Endpoint .*ModifyVpcEndpoint.*can only be enabled after/),
    });
  });

  test("is refused in a VPC without DNS support", () => {
    expect(flip(makeDriver({ vpcDns: false }), true)).toEqual({
      at: "apply",
      why: expect.stringContaining("requires both enableDnsSupport and enableDnsHostnames"),
    });
  });

  test("is refused where the service's owner has not verified the name", () => {
    expect(flip(makeDriver({ privateDnsNameVerified: false }), true)).toEqual({
      at: "apply",
      why: expect.stringContaining("does not provide a private DNS name"),
    });
  });

  test("stays as it is where it is left out", () => {
    const driver = makeDriver();
    const made = driver.make(type, endpoint);
    driver.cloud.accept(type, idOf(made));
    const on = driver.make(type, { ...endpoint, private_dns_enabled: true }, driver.read(type, made) ?? {});
    expect(driver.attempt(type, { ...endpoint, private_dns_enabled: null }, on)).toMatchObject({
      planned: { private_dns_enabled: true },
    });
  });
});

describe("an endpoint service of our own", () => {
  const balancer = "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/net/a/0123456789abcdef";
  const serve = (driver: Driver, changes: ObjectValue = {}) =>
    driver.make("aws_vpc_endpoint_service", {
      acceptance_required: true,
      network_load_balancer_arns: [balancer],
      ...changes,
    });

  test("is Available, in its region, under a name of its own", () => {
    const made = serve(makeDriver());
    expect(made).toMatchObject({ state: "Available", supported_regions: ["us-east-1"] });
    expect(made["service_name"]).toBe(`com.amazonaws.vpce.us-east-1.${textAt(made, "id")}`);
    expect(made["base_endpoint_dns_names"]).toEqual([`${textAt(made, "id")}.us-east-1.vpce.amazonaws.com`]);
  });

  test("has its own region among those that it supports, and never comes to rest where the configuration leaves it out", () => {
    const type = "aws_vpc_endpoint_service";
    const config = (...supported_regions: string[]) => ({
      acceptance_required: true,
      network_load_balancer_arns: [balancer],
      supported_regions,
    });
    const driver = makeDriver();
    const made = driver.make(type, config("us-east-2"));
    expect(made["supported_regions"]).toEqual(["us-east-1", "us-east-2"]);
    const again = driver.attempt(type, config("us-east-1", "us-east-2"), made);
    expect(again).toMatchObject({ at: "done", planned: made });
    expect(driver.attempt(type, config("us-east-2"), made)).toMatchObject({
      at: "apply",
      why: expect.stringContaining("The host Region us-east-1 cannot be removed"),
    });
  });

  test("shows the record that proves the domain of its name, and waits until somebody writes it", () => {
    const type = "aws_vpc_endpoint_service";
    const { cloud, make, read } = makeDriver();
    const made = make(type, {
      acceptance_required: true,
      network_load_balancer_arns: [balancer],
      private_dns_name: "orders.example.com",
    });
    expect(made["private_dns_name_configuration"]).toMatchObject([{ type: "TXT", state: "pendingVerification" }]);
    expect(cloud.waiting()).toMatchObject([{ type, waitsFor: "whoever keeps the domain of its private DNS name" }]);
    cloud.accept(type, idOf(made));
    expect(read(type, made)).toMatchObject({ private_dns_name_configuration: [{ state: "verified" }] });
    expect(cloud.waiting()).toEqual([]);
  });

  test("has its domain verified once Terraform asks for that", () => {
    const type = "aws_vpc_endpoint_service";
    const { make, read } = makeDriver();
    const made = make(type, {
      acceptance_required: true,
      network_load_balancer_arns: [balancer],
      private_dns_name: "orders.example.com",
    });
    make("aws_vpc_endpoint_service_private_dns_verification", { service_id: idOf(made) });
    expect(read(type, made)).toMatchObject({ private_dns_name_configuration: [{ state: "verified" }] });
  });

  test("accepts an endpoint by itself only where it asks for no acceptance", () => {
    for (const [required, state] of [
      [true, "pendingAcceptance"],
      [false, "available"],
    ] as const) {
      const driver = makeDriver();
      const service = serve(driver, { acceptance_required: required });
      expect(driver.make(type, { ...endpoint, service_name: textAt(service, "service_name") })).toMatchObject({
        state,
      });
    }
  });

  test("takes the endpoint of the same account with auto_accept", () => {
    const driver = makeDriver();
    const service = serve(driver);
    const config = { ...endpoint, service_name: textAt(service, "service_name"), auto_accept: true };
    expect(driver.make(type, config)).toMatchObject({ state: "available" });
  });

  test("accepts with the accepter, and rejects when the accepter is destroyed", () => {
    const driver = makeDriver();
    const service = serve(driver);
    const made = driver.make(type, { ...endpoint, service_name: textAt(service, "service_name") });
    const accepter = driver.make("aws_vpc_endpoint_connection_accepter", {
      vpc_endpoint_service_id: textAt(service, "id"),
      vpc_endpoint_id: textAt(made, "id"),
    });
    expect(accepter).toMatchObject({
      id: `${textAt(service, "id")}_${textAt(made, "id")}`,
      vpc_endpoint_state: "available",
    });
    expect(driver.read(type, made)).toMatchObject({ state: "available" });
    expect(driver.destroy("aws_vpc_endpoint_connection_accepter", accepter)).toBeUndefined();
    expect(driver.read(type, made)).toMatchObject({ state: "rejected" });
  });

  test("cannot be deleted while an endpoint uses it", () => {
    const driver = makeDriver();
    const service = serve(driver);
    const made = driver.make(type, { ...endpoint, service_name: textAt(service, "service_name") });
    expect(driver.destroy("aws_vpc_endpoint_service", service)).toContain("ExistingVpcEndpointConnections");
    expect(driver.destroy(type, made)).toBeUndefined();
    expect(driver.destroy("aws_vpc_endpoint_service", service)).toBeUndefined();
  });

  test("shows the principals that other resources allow, and forgets them with them", () => {
    const driver = makeDriver();
    const service = serve(driver);
    const principal = "arn:aws:iam::664411391173:role/mz_a_u1";
    const allowed = driver.make("aws_vpc_endpoint_service_allowed_principal", {
      vpc_endpoint_service_id: textAt(service, "id"),
      principal_arn: principal,
    });
    expect(driver.read("aws_vpc_endpoint_service", service)).toMatchObject({ allowed_principals: [principal] });
    driver.cloud.change("aws_vpc_endpoint_service", idOf(service), "allowed_principals", []);
    expect(driver.read("aws_vpc_endpoint_service_allowed_principal", allowed)).toBeNull();
  });
});

describe("a security group", () => {
  const group = { name: "brokers-load-balancer", description: "Load balancer", vpc_id: "vpc-0a1b2c3d4e5f60718" };

  test.each<[string, string, ObjectValue, string]>([
    ["an endpoint", type, endpoint, "security_group_ids"],
    [
      "a load balancer",
      "aws_lb",
      { name: "brokers", internal: true, load_balancer_type: "network", subnets: ["subnet-0a1b2c3d4e5f60718"] },
      "security_groups",
    ],
  ])("is not deleted while %s has it", (_, of, config, list) => {
    const driver = makeDriver();
    const made = driver.make("aws_security_group", group);
    const other = driver.make("aws_security_group", { ...group, name: "other" });
    const holder = driver.make(of, { ...config, [list]: [idOf(made)] });
    expect(driver.destroy("aws_security_group", made)).toContain("DependencyViolation");
    driver.make(of, { ...config, [list]: [idOf(other)] }, holder);
    expect(driver.destroy("aws_security_group", made)).toBeUndefined();
  });
});

test("ids are the same on every run, and differ between two of the same kind", () => {
  const [one, other] = [makeDriver(), makeDriver()];
  const ids = [one, other].map(({ make }) => [make(type, endpoint), make(type, endpoint)].map(idOf));
  expect(ids[0]).toEqual(ids[1]);
  expect(new Set(ids[0]).size).toBe(2);
});
