import { expect, test } from "@jest/globals";
import { models } from "../../resources/models";
import type { ObjectValue } from "../../src/contract/value";
import { knowledge } from "../../src/knowledge";
import { type Driver, makeDriver, textAt } from "../simulation/attempt";
import { compileSpec } from "../support/plans";
import { valid } from "./valid-configurations";

const make = (driver: Driver, type: string, changes: ObjectValue = {}) =>
  driver.make(type, { ...valid[type], ...changes });
const stateOf = (driver: Driver, type: string, id: string, attribute: string) =>
  driver.cloud.find(type, id)?.values[attribute];

test.each([
  ["cockroach_private_endpoint_connection", "endpoint_id"],
  ["mongodbatlas_privatelink_endpoint_service", "endpoint_service_id"],
])("%s has the vendor accept an endpoint of AWS, and refuse it once it is removed", (type, argument) => {
  const driver = makeDriver();
  const endpoint = textAt(make(driver, "aws_vpc_endpoint"), "id");
  expect(stateOf(driver, "aws_vpc_endpoint", endpoint, "state")).toBe("pendingAcceptance");
  const made = make(driver, type, { [argument]: endpoint });
  expect(stateOf(driver, "aws_vpc_endpoint", endpoint, "state")).toBe("available");
  expect(driver.cloud.delete(type, textAt(made, "id"))).toBe(true);
  expect(stateOf(driver, "aws_vpc_endpoint", endpoint, "state")).toBe("rejected");
});

test("Atlas shows that it refused an endpoint, and the apply ends without an error", () => {
  const driver = makeDriver();
  const type = "mongodbatlas_privatelink_endpoint_service";
  const endpoint = textAt(make(driver, "aws_vpc_endpoint"), "id");
  driver.cloud.reject("aws_vpc_endpoint", endpoint);
  const made = make(driver, type, { endpoint_service_id: endpoint });
  expect(made).toMatchObject({
    aws_connection_status: "REJECTED",
    azure_status: null,
    interface_endpoint_id: endpoint,
  });
});

test("Atlas ends what it had accepted", () => {
  const driver = makeDriver();
  const type = "mongodbatlas_privatelink_endpoint_service";
  const endpoint = textAt(make(driver, "aws_vpc_endpoint"), "id");
  const made = make(driver, type, { endpoint_service_id: endpoint });
  expect(made).toMatchObject({ aws_connection_status: "AVAILABLE" });
  expect(driver.cloud.disconnect(type, textAt(made, "id"))).toBe(true);
  expect(stateOf(driver, type, textAt(made, "id"), "aws_connection_status")).toBe("REJECTED");
  expect(stateOf(driver, "aws_vpc_endpoint", endpoint, "state")).toBe("rejected");
});

test.each([
  ["AZURE", {}, "`private_endpoint_ip_address` must be set when `provider_name` is `AZURE`"],
  ["GCP", { private_endpoint_ip_address: "10.20.1.9" }, "`gcp_project_id` must be set for GCP"],
])("Atlas needs more of an endpoint of %s, which shows at the apply alone", (provider_name, more, why) => {
  const type = "mongodbatlas_privatelink_endpoint_service";
  const config = { ...valid[type], provider_name, ...more };
  expect(makeDriver().attempt(type, config)).toEqual({ at: "apply", why: expect.stringContaining(why) });
});

test("Databricks accepts an endpoint that it is told of, and tells its state", () => {
  const driver = makeDriver();
  const type = "databricks_mws_vpc_endpoint";
  const endpoint = textAt(make(driver, "aws_vpc_endpoint"), "id");
  const made = make(driver, type, { aws_vpc_endpoint_id: endpoint });
  expect(made).toMatchObject({ state: "available" });
  expect(textAt(made, "id")).toBe(`${textAt(made, "account_id")}/${textAt(made, "vpc_endpoint_id")}`);
  expect(knowledge.resources[type]?.importId).toMatchObject({ form: expect.any(RegExp) });
  expect(stateOf(driver, "aws_vpc_endpoint", endpoint, "state")).toBe("available");
  expect(driver.cloud.disconnect(type, textAt(made, "id"))).toBe(true);
  expect(stateOf(driver, "aws_vpc_endpoint", endpoint, "state")).toBe("rejected");
});

test("Databricks' provider fails where the endpoint is refused, and leaves the registration out of the state", () => {
  const driver = makeDriver();
  const type = "databricks_mws_vpc_endpoint";
  const endpoint = textAt(make(driver, "aws_vpc_endpoint"), "id");
  driver.cloud.reject("aws_vpc_endpoint", endpoint);
  const attempt = driver.attempt(type, { ...valid[type], aws_vpc_endpoint_id: endpoint });
  expect(attempt).toEqual({ at: "apply", why: expect.stringContaining(`cannot register ${endpoint}: rejected`) });
  expect(driver.cloud.all(type)).toHaveLength(1);
});

test.each([
  "cockroach_private_endpoint_connection",
  "databricks_mws_vpc_endpoint",
  "mongodbatlas_privatelink_endpoint_service",
  "temporalcloud_connectivity_rule",
])("%s is there and in no state where the vendor takes longer than its provider waits", (type) => {
  const driver = makeDriver({ registrationsFinish: false });
  expect(driver.attempt(type, valid[type] ?? {})).toMatchObject({ at: "apply" });
  expect(driver.cloud.all(type)).toHaveLength(1);
});

test("what imports the registrations without an argument that makes them anew ignores it", () => {
  const forcing = new Map(knowledge.providers.flatMap(({ resources }) => Object.entries(resources)));
  const unread = Object.entries(models.resources).flatMap(([type, { unread = [] }]) =>
    unread.filter((argument) => forcing.get(type)?.force_new.includes(argument)).map((argument) => [type, argument]),
  );
  expect(unread).toEqual([["mongodbatlas_privatelink_endpoint_service", "delete_on_create_timeout"]]);
  const { terraform } = compileSpec("specs/endpoint-azure-mongodb-registered.yaml", "admitted");
  for (const [type = "", argument] of unread)
    expect(Object.values(terraform.resource?.[type] ?? {})).toEqual([
      expect.objectContaining({ lifecycle: expect.objectContaining({ ignore_changes: [argument] }) }),
    ]);
});

test("a rule of Temporal admits the endpoint that it names, and none of another project", () => {
  const driver = makeDriver();
  const type = "google_compute_forwarding_rule";
  const endpoint = make(driver, type);
  const [id, told] = [textAt(endpoint, "id"), textAt(endpoint, "psc_connection_id")];
  const status = () => stateOf(driver, type, id, "psc_connection_status");
  make(driver, "temporalcloud_connectivity_rule", { connection_id: told, gcp_project_id: "another" });
  expect(status()).toBe("PENDING");
  const project = textAt(endpoint, "project");
  make(driver, "temporalcloud_connectivity_rule", { connection_id: told, gcp_project_id: project });
  expect(status()).toBe("ACCEPTED");
});

test("Temporal's provider plans another connection id as an update, and refuses it", () => {
  const driver = makeDriver();
  const type = "temporalcloud_connectivity_rule";
  const prior = make(driver, type);
  const attempt = driver.attempt(type, { ...valid[type], connection_id: "1" }, prior);
  expect(attempt).toEqual({ at: "apply", why: expect.stringContaining("Update Not Supported") });
});
