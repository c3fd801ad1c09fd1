import { describe, expect, test } from "@jest/globals";
import { type ObjectValue, unknown } from "../../src/contract/value";
import { type Driver, makeDriver, textAt } from "../simulation/attempt";

describe("a private endpoint of Azure", () => {
  const type = "azurerm_private_endpoint";
  const config: ObjectValue = {
    name: "analytics",
    location: "westeurope",
    resource_group_name: "rg",
    subnet_id: "/subscriptions/0/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/s",
    private_service_connection: [
      {
        name: "analytics",
        is_manual_connection: true,
        private_connection_resource_alias: "production.0a.westeurope.azure.privatelinkservice",
        request_message: "Private endpoint for ClickHouse Cloud",
      },
    ],
  };
  const status = (driver: Driver) => {
    const read = driver.readData("azurerm_private_endpoint_connection", {
      name: "analytics",
      resource_group_name: "rg",
    });
    if (typeof read === "string") return read;
    const [connection] = read["private_service_connection"] as readonly ObjectValue[];
    return connection?.["status"];
  };

  test("has its address from the start; the data source alone shows the state", () => {
    const driver = makeDriver();
    const made = driver.make(type, config);
    expect(made).toMatchObject({
      private_service_connection: [{ private_ip_address: expect.stringMatching(/^10\./) }],
    });
    expect(JSON.stringify(made)).not.toContain("Pending");
    expect(status(driver)).toBe("Pending");
  });

  test.each([
    ["accept", "Approved"],
    ["reject", "Rejected"],
  ] as const)("%s: %s", (act, expected) => {
    const driver = makeDriver();
    const made = driver.make(type, config);
    expect(driver.cloud[act](type, textAt(made, "id"))).toBe(true);
    expect(status(driver)).toBe(expected);
    expect(driver.cloud.waiting()).toEqual([]);
  });

  test("is Disconnected only after it was approved", () => {
    const driver = makeDriver();
    const id = textAt(driver.make(type, config), "id");
    expect(driver.cloud.disconnect(type, id)).toBe(false);
    driver.cloud.accept(type, id);
    expect(driver.cloud.disconnect(type, id)).toBe(true);
    expect(status(driver)).toBe("Disconnected");
  });

  test("is approved by the vendor once its resource id is in the allow list", () => {
    const driver = makeDriver();
    const made = driver.make(type, config);
    expect(driver.cloud.waiting()).toMatchObject([{ isDue: false }]);
    driver.make("clickhouse_service_private_endpoints_attachment", {
      service_id: "s",
      private_endpoint_ids: [textAt(made, "id")],
    });
    expect(driver.cloud.waiting()).toMatchObject([{ isDue: true }]);
  });

  test("an unknown message plans, and is looked at once it is known", () => {
    const [connection] = config["private_service_connection"] as readonly ObjectValue[];
    const attempt = makeDriver().attempt(type, {
      ...config,
      private_service_connection: [{ ...connection, request_message: unknown }],
    });
    expect(attempt.at).toBe("apply");
  });

  test("that is not there is an error of the data source", () => {
    expect(status(makeDriver())).toContain("was not found");
  });
});

describe("a forwarding rule to a service attachment", () => {
  const type = "google_compute_forwarding_rule";
  const target = "projects/cc/regions/us-central1/serviceAttachments/clickhouse";
  const config: ObjectValue = {
    name: "analytics",
    project: "data",
    region: "us-central1",
    network: "projects/data/global/networks/vpc",
    target,
    load_balancing_scheme: "",
  };

  test.each([
    ["accept", "ACCEPTED"],
    ["reject", "REJECTED"],
  ] as const)("is PENDING, then %s: %s", (act, expected) => {
    const driver = makeDriver();
    const made = driver.make(type, config);
    expect(made).toMatchObject({ psc_connection_status: "PENDING", psc_connection_id: expect.stringMatching(/^\d+$/) });
    driver.cloud[act](type, textAt(made, "id"));
    expect(driver.read(type, made)).toMatchObject({ psc_connection_status: expected });
  });

  test("is accepted once its connection id is in the allow list", () => {
    const driver = makeDriver();
    const made = driver.make(type, config);
    const list = { service_id: "s", private_endpoint_ids: [textAt(made, "psc_connection_id")] };
    driver.make("clickhouse_service_private_endpoints_attachment", list);
    expect(driver.cloud.waiting()).toMatchObject([{ isDue: true }]);
  });

  test("has the same target with and without the API's address", () => {
    const driver = makeDriver();
    const made = driver.make(type, config);
    const whole = `https://www.googleapis.com/compute/v1/${target}`;
    expect(made["target"]).toBe(whole);
    for (const written of [target, whole]) {
      const again = driver.attempt(type, { ...config, target: written }, made);
      expect(again).toMatchObject({ at: "done", replaces: [], planned: { target: whole } });
    }
  });

  test("is replaced where it loses its scheme or gets another target", () => {
    const driver = makeDriver();
    const made = driver.make(type, config);
    expect(driver.attempt(type, { ...config, load_balancing_scheme: null }, made)).toMatchObject({
      replaces: ["load_balancing_scheme"],
      planned: { load_balancing_scheme: "EXTERNAL" },
    });
    expect(driver.attempt(type, { ...config, target: `${target}-2` }, made)).toMatchObject({ replaces: ["target"] });
  });

  test("is replaced once it is CLOSED, where that is asked for", () => {
    const driver = makeDriver();
    const made = driver.make(type, config);
    driver.cloud.accept(type, textAt(made, "id"));
    driver.cloud.disconnect(type, textAt(made, "id"));
    const state = driver.read(type, made) ?? {};
    expect(state["psc_connection_status"]).toBe("CLOSED");
    expect(driver.attempt(type, config, state)).toMatchObject({ replaces: [] });
    expect(driver.attempt(type, { ...config, recreate_closed_psc: true }, state)).toMatchObject({
      replaces: ["psc_connection_status"],
    });
  });
});

describe("the allow list of a service", () => {
  const type = "clickhouse_service_private_endpoints_attachment";
  const config = (...ids: string[]): ObjectValue => ({ service_id: "s", private_endpoint_ids: ids });

  test("shows every id on the service, and an update removes what it has seen", () => {
    const driver = makeDriver({ listedEndpoints: ["vpce-foreign"] });
    const made = driver.make(type, config("vpce-own"));
    expect(made["private_endpoint_ids"]).toEqual(["vpce-own"]);
    const seen = driver.read(type, made) ?? {};
    expect(seen["private_endpoint_ids"]).toEqual(["vpce-foreign", "vpce-own"]);
    const after = driver.make(type, config("vpce-own"), seen);
    expect(driver.read(type, after)).toMatchObject({ private_endpoint_ids: ["vpce-own"] });
  });

  test("is gone where the service has no id any more", () => {
    const driver = makeDriver();
    const made = driver.make(type, config("vpce-own"));
    driver.cloud.change(type, "s", "private_endpoint_ids", []);
    expect(driver.read(type, made)).toBeNull();
  });

  test("takes another order for a change, in place", () => {
    const driver = makeDriver();
    const made = driver.make(type, config("vpce-a", "vpce-b"));
    expect(driver.attempt(type, config("vpce-b", "vpce-a"), made)).toMatchObject({
      replaces: [],
      planned: { private_endpoint_ids: ["vpce-b", "vpce-a"] },
    });
  });

  test("leaves the ids on the old service where the service is changed", () => {
    const driver = makeDriver();
    const made = driver.make(type, config("vpce-own"));
    const moved = driver.make(type, { service_id: "t", private_endpoint_ids: ["vpce-own"] }, made);
    expect(driver.read(type, moved)).toMatchObject({ private_endpoint_ids: ["vpce-own"] });
    const again = driver.make(type, config("vpce-new"));
    expect(driver.read(type, again)).toMatchObject({ private_endpoint_ids: ["vpce-own", "vpce-new"] });
  });
});

describe("MSK", () => {
  const type = "aws_msk_cluster";
  const cluster = (connectivity: ObjectValue | null, changes: ObjectValue = {}): ObjectValue => ({
    cluster_name: "events",
    kafka_version: "3.6.0",
    number_of_broker_nodes: 3,
    client_authentication: [{ sasl: [{ iam: true, scram: false }] }],
    broker_node_group_info: [
      {
        client_subnets: ["subnet-a", "subnet-b", "subnet-c"],
        instance_type: "kafka.m7g.large",
        security_groups: ["sg-a"],
        connectivity_info:
          connectivity === null ? [] : [{ vpc_connectivity: [{ client_authentication: [{ sasl: [connectivity] }] }] }],
      },
    ],
    ...changes,
  });
  const off = { iam: false, scram: false };
  const on = { iam: true, scram: false };

  const identical = { at: "apply", why: expect.stringContaining("identical to the current value") };

  test("has connectivity from its creation on, and turns it off and on in place", () => {
    const driver = makeDriver();
    const connected = driver.make(type, cluster(on));
    expect(connected["bootstrap_brokers_vpc_connectivity_sasl_iam"]).toMatch(/:14001,.*:14002/);
    expect(connected["bootstrap_brokers_vpc_connectivity_sasl_scram"]).toBe("");
    const back = driver.make(type, cluster(off), connected);
    expect(back["bootstrap_brokers_vpc_connectivity_sasl_iam"]).toBe("");
    expect(driver.make(type, cluster(on), back)["bootstrap_brokers_vpc_connectivity_sasl_iam"]).not.toBe("");
  });

  test("cannot be made with connectivity off: the cluster is there, and a change to what is, is refused", () => {
    const driver = makeDriver();
    expect(driver.attempt(type, cluster(off))).toMatchObject(identical);
    expect(driver.cloud.all(type)).toMatchObject([{ values: { cluster_name: "events" } }]);
  });

  test("is made without a word about connectivity, which is off then", () => {
    const made = makeDriver().make(type, cluster(null));
    expect(made["bootstrap_brokers_vpc_connectivity_sasl_iam"]).toBe("");
  });

  test("refuses a change to what is", () => {
    const driver = makeDriver();
    expect(driver.attempt(type, cluster(off), driver.make(type, cluster(null)))).toMatchObject(identical);
  });

  test("plans nothing where the block is removed", () => {
    const driver = makeDriver();
    const connected = driver.make(type, cluster(on));
    expect(driver.attempt(type, cluster(null), connected)).toMatchObject({
      replaces: [],
      planned: { broker_node_group_info: connected["broker_node_group_info"] },
    });
  });

  test.each<[string, ObjectValue, string]>([
    ["a way to authenticate that is off", { client_authentication: [{ sasl: [{ iam: false, scram: true }] }] }, "iam"],
    ["unauthenticated access", { client_authentication: [{ unauthenticated: true, sasl: [on] }] }, "unauthenticated"],
    ["an old version", { kafka_version: "2.6.2" }, "2.7.1"],
  ])("refuses connectivity with %s", (_name, changes, why) => {
    const driver = makeDriver();
    const refused = { at: "apply", why: expect.stringContaining(why) };
    expect(driver.attempt(type, cluster(on, changes), driver.make(type, cluster(null, changes)))).toMatchObject(
      refused,
    );
    expect(makeDriver().attempt(type, cluster(on, changes))).toMatchObject(refused);
  });

  const policy = (arn: string): ObjectValue => ({
    cluster_arn: arn,
    policy: JSON.stringify({ Action: ["kafka:CreateVpcConnection"], Principal: "arn:aws:iam::072088201116:root" }),
  });
  const reach = (driver: Driver, arn: string) =>
    driver.make("clickhouse_clickpipes_reverse_private_endpoint", {
      service_id: "s",
      description: "events",
      type: "MSK_MULTI_VPC",
      msk_cluster_arn: arn,
      msk_authentication: "SASL_IAM",
    })["status"];

  test("takes a policy only while connectivity is on, and one only", () => {
    const driver = makeDriver();
    const made = driver.make(type, cluster(null));
    const own = policy(textAt(made, "arn"));
    expect(driver.attempt("aws_msk_cluster_policy", own)).toMatchObject({ at: "apply" });
    driver.make(type, cluster(on), made);
    driver.make("aws_msk_cluster_policy", own);
    expect(driver.attempt("aws_msk_cluster_policy", own)).toMatchObject({
      at: "apply",
      why: expect.stringContaining("Current cluster policy version needed"),
    });
    expect(reach(driver, textAt(made, "arn"))).toBe("Ready");
  });

  test("lets ClickPipes in only with a policy that names it", () => {
    const driver = makeDriver();
    const made = driver.make(type, cluster(on));
    expect(reach(driver, textAt(made, "arn"))).toBe("Failed");
    driver.make("aws_msk_cluster_policy", { cluster_arn: textAt(made, "arn"), policy: "{}" });
    expect(reach(driver, textAt(made, "arn"))).toBe("Failed");
  });

  test.each([
    [true, "Ready"],
    [false, "Failed"],
  ])("a cluster of others has connectivity as the surroundings say: %s", (multiVpcConnectivity, status) => {
    const arn = "arn:aws:kafka:eu-west-1:123456789012:cluster/audit/0a1b2c3d-0000-0000-0000-000000000000-1";
    const driver = makeDriver({ multiVpcConnectivity });
    const brokers = driver.readData("aws_msk_bootstrap_brokers", { cluster_arn: arn });
    const scram =
      typeof brokers === "string" ? brokers : textAt(brokers, "bootstrap_brokers_vpc_connectivity_sasl_scram");
    expect(scram !== "").toBe(multiVpcConnectivity);
    expect(driver.attempt("aws_msk_cluster_policy", policy(arn)).at).toBe(multiVpcConnectivity ? "done" : "apply");
    expect(reach(driver, arn)).toBe(status);
  });
});

describe("a PrivateLink connection of Materialize", () => {
  const serve = (driver: Driver, changes: ObjectValue = {}) =>
    driver.make("aws_vpc_endpoint_service", {
      acceptance_required: true,
      network_load_balancer_arns: [
        "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/net/a/0123456789abcdef",
      ],
      ...changes,
    });
  const type = "materialize_connection_aws_privatelink";
  const link = (driver: Driver, service: ObjectValue, changes: ObjectValue = {}) =>
    driver.make(type, {
      name: "privatelink",
      service_name: textAt(service, "service_name"),
      availability_zones: ["use1-az1"],
      ...changes,
    });
  const allow = (driver: Driver, service: ObjectValue, connection: ObjectValue) =>
    driver.make("aws_vpc_endpoint_service_allowed_principal", {
      vpc_endpoint_service_id: textAt(service, "id"),
      principal_arn: textAt(connection, "principal"),
    });
  const source = (driver: Driver, changes: ObjectValue = {}) =>
    driver.attempt("materialize_connection_kafka", {
      name: "kafka",
      kafka_broker: [{ broker: "b-1:9096", privatelink_connection: [{ name: "privatelink" }], ssh_tunnel: [] }],
      ...changes,
    });
  const refusal = (status: string) => ({ at: "apply", why: expect.stringContaining(status) });

  test("has a principal once it is made, and its source works once that is allowed and accepted", () => {
    const driver = makeDriver();
    const service = serve(driver);
    const made = link(driver, service);
    expect(textAt(made, "principal")).toMatch(/^arn:aws:iam::664411391173:role\/mz_/);
    expect(source(driver)).toMatchObject(refusal("pending-service-discovery"));
    expect(driver.cloud.waiting()).toEqual([]);
    allow(driver, service, made);
    expect(source(driver)).toMatchObject(refusal("pending-acceptance"));
    expect(driver.cloud.waiting()).toMatchObject([{ type, isDue: true }]);
    driver.cloud.accept(type, textAt(made, "id"));
    expect(source(driver)).toMatchObject({ at: "done" });
  });

  test("does not work after a rejection", () => {
    const driver = makeDriver();
    const service = serve(driver);
    const made = link(driver, service);
    allow(driver, service, made);
    driver.cloud.reject(type, textAt(made, "id"));
    expect(source(driver)).toMatchObject(refusal("rejected"));
  });

  test("needs no acceptance where the service asks for none", () => {
    const driver = makeDriver();
    const service = serve(driver, { acceptance_required: false });
    allow(driver, service, link(driver, service));
    expect(source(driver)).toMatchObject({ at: "done" });
  });

  test("is not looked at where validation is off", () => {
    const driver = makeDriver();
    link(driver, serve(driver));
    expect(source(driver, { validate: false })).toMatchObject({ at: "done" });
  });

  test("never works with names of zones", () => {
    const driver = makeDriver();
    const service = serve(driver);
    allow(driver, service, link(driver, service, { availability_zones: ["us-east-1a"] }));
    driver.cloud.pass(1000);
    expect(driver.cloud.waiting()).toEqual([]);
    expect(source(driver)).toMatchObject(refusal("pending-service-discovery"));
  });

  test.each([
    [["us-east-1", "eu-west-1"], "done"],
    [["us-east-1"], "apply"],
  ])("across regions needs the region at the service: %s", (regions, at) => {
    const driver = makeDriver();
    const service = serve(driver, { supported_regions: regions, acceptance_required: false });
    allow(driver, service, link(driver, service, { availability_zones: [], region: "aws/eu-west-1" }));
    expect(source(driver)).toMatchObject({ at });
  });

  test("cannot be dropped while a source goes through it, and its name is taken", () => {
    const driver = makeDriver();
    const service = serve(driver, { acceptance_required: false });
    const made = link(driver, service);
    allow(driver, service, made);
    source(driver);
    expect(driver.destroy(type, made)).toContain("still depended upon");
    expect(source(driver, { name: "privatelink" })).toMatchObject(refusal("already exists"));
  });
});
