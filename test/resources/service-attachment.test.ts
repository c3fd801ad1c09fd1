import { describe, expect, test } from "@jest/globals";
import type { ObjectValue } from "../../src/contract/value";
import { type Driver, makeDriver, textAt } from "../simulation/attempt";
import { valid } from "./valid-configurations";

const type = "google_compute_service_attachment";
const base = valid[type] ?? {};
const accept = (project: string): ObjectValue => ({
  consumer_accept_lists: [{ project_id_or_num: project, connection_limit: 1 }],
});
const open = { connection_preference: "ACCEPT_AUTOMATIC" };

/** The endpoints that the service attachment shows, by their projects. */
function endpointsOf(driver: Driver, state: ObjectValue): (readonly [string | undefined, unknown])[] {
  const { connected_endpoints: list } = driver.read(type, state) as { connected_endpoints: ObjectValue[] };
  return list.map(({ endpoint, status }) => [String(endpoint).split("/projects/")[1]?.split("/")[0], status]);
}

describe("endpoints of a service attachment", () => {
  test("wait where nobody is listed, and are accepted once their project is", () => {
    const driver = makeDriver();
    const made = driver.make(type, base);
    expect(endpointsOf(driver, made)).toEqual([]);
    driver.cloud.pass(1);
    expect(endpointsOf(driver, made)).toEqual([["somebody-else", "PENDING"]]);
    const listed = driver.make(type, { ...base, ...accept("vendor-prod") }, made);
    driver.cloud.pass(1);
    expect(endpointsOf(driver, listed)).toEqual([["vendor-prod", "ACCEPTED"]]);
  });

  test("wait of everybody whom a gate looks for, while nobody is listed", () => {
    const consumers = ["/projects/vendor-prod/", "projects/other/global/networks/shared"];
    const driver = makeDriver({ consumers });
    const made = driver.make(type, base);
    driver.cloud.pass(1);
    expect(endpointsOf(driver, made)).toEqual([
      ["other", "PENDING"],
      ["vendor-prod", "PENDING"],
    ]);
  });

  test.each([
    [true, "PENDING"],
    [false, "ACCEPTED"],
  ])("that leave the list, with reconcile_connections %s, are %s", (reconcile_connections, status) => {
    const driver = makeDriver();
    const config = { ...base, reconcile_connections };
    const listed = driver.make(type, { ...config, ...accept("vendor-prod") });
    driver.cloud.pass(1);
    const emptied = driver.make(type, config, listed);
    expect(endpointsOf(driver, emptied)).toEqual([["vendor-prod", status]]);
  });

  test("are rejected where a list says so, whatever the other says", () => {
    const driver = makeDriver();
    const listed = driver.make(type, { ...base, ...accept("vendor-prod") });
    driver.cloud.pass(1);
    const config = { ...base, ...accept("vendor-prod"), consumer_reject_lists: ["vendor-prod"] };
    expect(endpointsOf(driver, driver.make(type, config, listed))).toEqual([["vendor-prod", "REJECTED"]]);
  });

  test("are accepted at once where everybody is", () => {
    const driver = makeDriver();
    const made = driver.make(type, { ...base, ...open });
    driver.cloud.pass(1);
    expect(endpointsOf(driver, made)).toEqual([["somebody-else", "ACCEPTED"]]);
    expect(driver.cloud.disconnect(type, textAt(made, "id"))).toBe(true);
    expect(endpointsOf(driver, made)).toEqual([["somebody-else", "CLOSED"]]);
  });
});

describe("Google Cloud refuses", () => {
  const attemptAfter = (before: ObjectValue, config: ObjectValue) => {
    const driver = makeDriver();
    return driver.attempt(type, config, driver.make(type, before));
  };

  test("lists beside everybody, and everybody after a list", () => {
    const why = expect.stringContaining("Incorrect combination of connection preference");
    expect(makeDriver().attempt(type, { ...base, ...open, ...accept("vendor-prod") })).toEqual({ at: "apply", why });
    expect(attemptAfter(base, { ...base, ...open })).toEqual({ at: "apply", why });
  });

  test("a list of projects and networks", () => {
    const lists = [
      { project_id_or_num: "vendor-prod", connection_limit: 1 },
      { network_url: "projects/vendor-prod/global/networks/vpc", connection_limit: 1 },
    ];
    const why = expect.stringContaining("of projects or of networks");
    expect(makeDriver().attempt(type, { ...base, consumer_accept_lists: lists })).toEqual({ at: "apply", why });
  });

  test.each([
    ["a NAT subnet", { target_service: "projects/data/regions/us-central1/forwardingRules/other" }],
    ["a forwarding rule", { nat_subnets: ["projects/data/regions/us-central1/subnetworks/other"] }],
  ])("%s of another service attachment", (_, changes) => {
    const driver = makeDriver();
    driver.make(type, base);
    const why = expect.stringContaining("is already used by another service attachment");
    expect(driver.attempt(type, { ...base, name: "other", ...changes })).toEqual({ at: "apply", why });
  });
});

test.each([
  ["google_compute_forwarding_rule", "target_service", { load_balancing_scheme: "INTERNAL", target: null }],
  ["google_compute_subnetwork", "nat_subnets", {}],
])("%s is not deleted while a service attachment uses it", (used, argument, changes) => {
  const driver = makeDriver();
  const made = driver.make(used, { ...valid[used], ...changes });
  const id = textAt(made, "id");
  const attachment = driver.make(type, { ...base, [argument]: argument === "nat_subnets" ? [id] : id });
  expect(driver.destroy(used, made)).toContain("resourceInUseByAnotherResource");
  expect(driver.destroy(type, attachment)).toBeUndefined();
  expect(driver.destroy(used, made)).toBeUndefined();
});
