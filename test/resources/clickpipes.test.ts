import { describe, expect, test } from "@jest/globals";
import type { ObjectValue } from "../../src/contract/value";
import { type Driver, makeDriver, textAt } from "../simulation/attempt";

const type = "clickhouse_clickpipes_reverse_private_endpoint";
const namesType = "clickhouse_clickpipes_reverse_private_endpoint_custom_private_dns";
const service = "6d3a0b3c-8f5e-4d2a-9a57-0c5d2f0b7e11";
const clickpipes = "arn:aws:iam::072088201116:root";

function serve(driver: Driver, changes: ObjectValue = {}): ObjectValue {
  return driver.make("aws_vpc_endpoint_service", {
    acceptance_required: true,
    allowed_principals: [clickpipes],
    network_load_balancer_arns: [
      "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/net/a/0123456789abcdef",
    ],
    ...changes,
  });
}

function reach(driver: Driver, serviceName: unknown, description = "writer"): ObjectValue {
  return driver.make(type, {
    service_id: service,
    description,
    type: "VPC_ENDPOINT_SERVICE",
    vpc_endpoint_service_name: String(serviceName),
  });
}

function idOf(state: ObjectValue): string {
  return String(state["id"]);
}

describe("a reverse private endpoint to an endpoint service", () => {
  test("is made although it is PendingAcceptance, and Ready once the owner accepts", () => {
    const driver = makeDriver();
    const made = reach(driver, serve(driver)["service_name"]);
    expect(made["status"]).toBe("PendingAcceptance");
    driver.cloud.accept(type, idOf(made));
    expect(driver.read(type, made)).toMatchObject({ status: "Ready" });
  });

  test("is Ready once the accepter of its endpoint is made", () => {
    const driver = makeDriver();
    const own = serve(driver);
    const made = reach(driver, own["service_name"]);
    driver.make("aws_vpc_endpoint_connection_accepter", {
      vpc_endpoint_service_id: textAt(own, "id"),
      vpc_endpoint_id: textAt(made, "endpoint_id"),
    });
    expect(driver.read(type, made)).toMatchObject({ status: "Ready" });
  });

  test("is Ready at once where no acceptance is asked for", () => {
    const driver = makeDriver();
    expect(reach(driver, serve(driver, { acceptance_required: false })["service_name"])["status"]).toBe("Ready");
  });

  test("is Failed where ClickPipes may not connect", () => {
    const driver = makeDriver();
    expect(reach(driver, serve(driver, { allowed_principals: [] })["service_name"])["status"]).toBe("Failed");
  });

  test.each([
    ["PendingAcceptance", 23, 1],
    ["Failed", 167, 1],
  ])("disappears: %s", (status, hours, more) => {
    const driver = makeDriver();
    const made = reach(driver, serve(driver)["service_name"]);
    if (status !== "PendingAcceptance") driver.cloud.change(type, idOf(made), "status", status);
    driver.cloud.pass(hours);
    expect(driver.read(type, made)).toMatchObject({ status });
    driver.cloud.pass(more);
    expect(driver.read(type, made)).toBeNull();
  });

  test("is removed a day after it was rejected, not after it was made", () => {
    const driver = makeDriver();
    const made = reach(driver, serve(driver)["service_name"]);
    driver.cloud.pass(20);
    driver.cloud.reject(type, idOf(made));
    driver.cloud.pass(23);
    expect(driver.read(type, made)).toMatchObject({ status: "Rejected" });
    driver.cloud.pass(1);
    expect(driver.read(type, made)).toBeNull();
  });

  test("is gone at once when it is Expired, and stays for ever when it is Ready", () => {
    const driver = makeDriver();
    const made = reach(driver, serve(driver)["service_name"]);
    driver.cloud.accept(type, idOf(made));
    driver.cloud.pass(10_000);
    expect(driver.read(type, made)).toMatchObject({ status: "Ready" });
    driver.cloud.change(type, idOf(made), "status", "Expired");
    expect(driver.read(type, made)).toBeNull();
  });

  test("that is not provisioned in time is an error, and exists without Terraform's knowledge", () => {
    const driver = makeDriver({ reversePrivateEndpointsProvision: false });
    expect(() => reach(driver, serve(driver)["service_name"])).toThrow("Error waiting for ClickPipe");
    expect(driver.cloud.all(type)).toMatchObject([{ values: { status: "Provisioning" } }]);
  });

  test("is replaced by any change of its arguments", () => {
    const driver = makeDriver();
    const made = reach(driver, serve(driver)["service_name"]);
    const config = { service_id: service, type: "VPC_ENDPOINT_SERVICE", description: "reader" };
    const name = textAt(made, "vpc_endpoint_service_name");
    expect(driver.attempt(type, { ...config, vpc_endpoint_service_name: name }, made)).toMatchObject({
      replaces: ["description"],
    });
  });
});

describe("a reverse private endpoint to a VPC resource", () => {
  const share = (driver: Driver, principal: string | undefined) => {
    const configuration = driver.make("aws_vpclattice_resource_configuration", {
      name: "orders",
      resource_gateway_identifier: "rgw-0a",
      protocol: "TCP",
      port_ranges: ["5432"],
      resource_configuration_definition: [{ ip_resource: [{ ip_address: "10.0.0.1" }] }],
    });
    const made = driver.make("aws_ram_resource_share", { name: "orders", allow_external_principals: true });
    driver.make("aws_ram_resource_association", {
      resource_arn: textAt(configuration, "arn"),
      resource_share_arn: textAt(made, "arn"),
    });
    if (principal !== undefined)
      driver.make("aws_ram_principal_association", { principal, resource_share_arn: textAt(made, "arn") });
    return {
      service_id: service,
      description: "orders",
      type: "VPC_RESOURCE",
      vpc_resource_configuration_id: textAt(configuration, "id"),
      vpc_resource_share_arn: textAt(made, "arn"),
    };
  };

  test("accepts the invitation, which waits until then", () => {
    const driver = makeDriver();
    const config = share(driver, "072088201116");
    expect(driver.cloud.waiting()).toMatchObject([
      { type: "aws_ram_principal_association", isDue: false, waitsFor: expect.stringContaining("072088201116") },
    ]);
    expect(driver.make(type, config)["status"]).toBe("Ready");
    expect(driver.cloud.waiting()).toEqual([]);
  });

  test.each([
    [11, "Ready"],
    [12, "Failed"],
  ])("accepts an invitation of %i hours: %s", (hours, status) => {
    const driver = makeDriver();
    const config = share(driver, "072088201116");
    driver.cloud.pass(hours);
    expect(driver.make(type, config)["status"]).toBe(status);
    expect(driver.cloud.all("aws_ram_principal_association")).toHaveLength(status === "Ready" ? 1 : 0);
    driver.cloud.pass(hours);
    expect(driver.cloud.all("aws_ram_principal_association")).toHaveLength(status === "Ready" ? 1 : 0);
  });

  test("is Failed where ClickPipes was not invited, or declined", () => {
    expect(makeAndReach(undefined)).toBe("Failed");
    expect(makeAndReach("210987654321")).toBe("Failed");
    const driver = makeDriver();
    const config = share(driver, "072088201116");
    const [invitation] = driver.cloud.waiting();
    driver.cloud.reject("aws_ram_principal_association", invitation?.id ?? "");
    expect(driver.make(type, config)["status"]).toBe("Failed");
  });

  function makeAndReach(principal: string | undefined): unknown {
    const driver = makeDriver();
    return driver.make(type, share(driver, principal))["status"];
  }

  test("is Failed where another one uses the share", () => {
    const driver = makeDriver();
    const config = share(driver, "072088201116");
    driver.make(type, config);
    expect(driver.make(type, { ...config, description: "second" })["status"]).toBe("Failed");
  });

  test("a share that is not for outsiders invites none", () => {
    const driver = makeDriver();
    const made = driver.make("aws_ram_resource_share", { name: "orders" });
    const config = { principal: "072088201116", resource_share_arn: textAt(made, "arn") };
    expect(driver.attempt("aws_ram_principal_association", config)).toMatchObject({
      at: "apply",
      why: expect.stringContaining("does not allow external principals"),
    });
  });
});

describe("custom private DNS", () => {
  const map = (driver: Driver, endpoint: ObjectValue, ...names: string[]) =>
    driver.attempt(namesType, {
      service_id: service,
      reverse_private_endpoint_id: textAt(endpoint, "id"),
      mapping: names.map((name) => ({ private_dns_name: name })),
    });

  test("takes exact names and wildcards of one label", () => {
    const driver = makeDriver();
    const endpoint = reach(driver, serve(driver)["service_name"]);
    expect(map(driver, endpoint, "db.example.com", "*.kafka.example.com")).toMatchObject({
      at: "done",
      state: { id: `${service}:${textAt(endpoint, "id")}` },
    });
  });

  test.each(["db.internal", "db.corp", "localhost", "*.*.example.com", ""])("refuses %j", (name) => {
    const driver = makeDriver();
    expect(map(driver, reach(driver, serve(driver)["service_name"]), name)).toMatchObject({ at: "apply" });
  });

  test("has each name once in a service", () => {
    const driver = makeDriver();
    const [first, second] = ["a", "b"].map((name) => reach(driver, serve(driver)["service_name"], name));
    expect(map(driver, first ?? {}, "db.example.com")).toMatchObject({ at: "done" });
    expect(map(driver, second ?? {}, "db.example.com")).toMatchObject({
      at: "apply",
      why: expect.stringContaining("already mapped"),
    });
  });

  test("is gone with its endpoint", () => {
    const driver = makeDriver();
    const endpoint = reach(driver, serve(driver)["service_name"]);
    const made = map(driver, endpoint, "db.example.com");
    driver.destroy(type, endpoint);
    expect(driver.read(namesType, made.at === "done" ? made.state : {})).toBeNull();
  });
});
