import { describe, expect, test } from "@jest/globals";
import type { SynthesizedSpec } from "../../src/compile";
import type { ObjectValue } from "../../src/contract/value";
import { compareSpecs } from "../../src/diff/compare-specs";
import { knowledge } from "../../src/knowledge";
import { makeDriver, textAt } from "../simulation/attempt";
import { compileSpec } from "../support/plans";
import { valid } from "./valid-configurations";

const type = "azurerm_private_link_service";
const subscription = "11111111-1111-4111-8111-111111111111";
const [nat] = (valid[type]?.["nat_ip_configuration"] ?? []) as ObjectValue[];

describe("connections to a private link service", () => {
  const statusesOf = (driver: ReturnType<typeof makeDriver>, id: string) => {
    const read = driver.readData("azurerm_private_link_service_endpoint_connections", {
      service_id: id,
      resource_group_name: "rg",
    });
    const { private_endpoint_connections: list } = read as { private_endpoint_connections: ObjectValue[] };
    return list.map(({ private_endpoint_id: endpoint, status }) => [String(endpoint).split("/")[2], status]);
  };

  test("are asked for by those who may see it, wait, and outlast their entry in the list", () => {
    const driver = makeDriver();
    const closed = driver.make(type, valid[type] ?? {});
    const id = textAt(closed, "id");
    driver.cloud.pass(1);
    expect(statusesOf(driver, id)).toEqual([]);
    const open = driver.make(type, { ...valid[type], visibility_subscription_ids: [subscription] }, closed);
    expect(statusesOf(driver, id)).toEqual([]);
    driver.cloud.pass(1);
    expect(statusesOf(driver, id)).toEqual([[subscription, "Pending"]]);
    expect(driver.cloud.accept(type, id)).toBe(true);
    driver.make(type, valid[type] ?? {}, open);
    expect(statusesOf(driver, id)).toEqual([[subscription, "Approved"]]);
    expect(driver.cloud.disconnect(type, id)).toBe(true);
    expect(statusesOf(driver, id)).toEqual([[subscription, "Disconnected"]]);
  });

  test("are approved at once where both lists have the subscription", () => {
    const driver = makeDriver();
    const lists = {
      visibility_subscription_ids: [subscription],
      auto_approval_subscription_ids: [subscription],
    };
    const id = textAt(driver.make(type, { ...valid[type], ...lists }), "id");
    driver.cloud.pass(1);
    expect(statusesOf(driver, id)).toEqual([[subscription, "Approved"]]);
  });

  test("come from a subnet whose policies are off", () => {
    const driver = makeDriver();
    const policies = { private_link_service_network_policies_enabled: true };
    const subnet = driver.make("azurerm_subnet", { ...valid["azurerm_subnet"], ...policies });
    const config = { ...valid[type], nat_ip_configuration: [{ ...nat, subnet_id: textAt(subnet, "id") }] };
    expect(driver.attempt(type, config)).toEqual({ at: "apply", why: expect.stringContaining("NetworkPolicies") });
  });
});

describe("NAT subnets only grow", () => {
  test("another first one is refused when it is planned", () => {
    const driver = makeDriver();
    const made = driver.make(type, valid[type] ?? {});
    const other = { ...valid[type], nat_ip_configuration: [{ ...nat, subnet_id: "/subscriptions/0/other" }] };
    expect(driver.attempt(type, other, made)).toEqual({
      at: "plan",
      why: expect.stringContaining("primary subnet_id once assigned can not be changed"),
    });
  });

  test.each([
    ["~> 4.59", "update"],
    [">= 4.55.0, < 4.59.0", "replace"],
  ])("one more at the end, with azurerm %s: %s", (version, action) => {
    const at = (text: string) => text.replace("terraform:\n", `terraform:\n  providers: { azurerm: "${version}" }\n`);
    const line = "    - { name: nat, addressPrefix: 10.20.9.0/28 }\n";
    const before = compileSpec("specs/offer-azure.yaml", "connected", at);
    const after = compileSpec("specs/offer-azure.yaml", "connected", (text) =>
      at(text).replace(line, `${line}    - { name: more, addressPrefix: 10.20.9.16/28 }\n`),
    );
    const side = (synthesized: SynthesizedSpec) => ({ taken: "spec" as const, synthesized });
    const { resources } = compareSpecs(side(before), side(after), knowledge.providers);
    const service = resources.find(({ address }) => address === `${type}.offer`);
    expect(service?.action).toBe(action);
  });
});
