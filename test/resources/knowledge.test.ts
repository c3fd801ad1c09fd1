import { readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { resources } from "../../resources/knowledge";
import { models } from "../../resources/models";
import { compareTerraform } from "../../src/diff/compare-terraform";
import { knowledge } from "../../src/knowledge";
import { synthesizeFile } from "../support/rehearse";

describe("the states of a resource", () => {
  const gates = readdirSync("specs")
    .filter((file) => file.endsWith(".yaml"))
    .flatMap((file) => synthesizeFile(`specs/${file}`).timeline)
    .flatMap(({ text }) => text.gate)
    .flatMap((item) =>
      item.kind === "state" && "oneOf" in item.expected ? [{ ...item, expected: item.expected }] : [],
    );
  const statesOf = (address: string) => {
    const [first = "", second = ""] = address.split(".");
    if (first !== "data") return resources[first]?.states;
    return Object.values(resources).find(({ states }) => states?.data === second)?.states;
  };

  test("are those that gates expect and refuse, and a gate takes none that is refused", () => {
    const looked = gates.flatMap(({ address, attribute, expected, refused = [] }) => {
      const states = statesOf(address);
      if (states?.attribute !== attribute) return [];
      for (const value of expected.oneOf) expect([value, states.values[value]?.is]).not.toEqual([value, "refused"]);
      for (const value of [...expected.oneOf, ...refused.flatMap(({ values }) => values)])
        expect([address, Object.keys(states.values)]).toEqual([address, expect.arrayContaining([value])]);
      for (const value of refused.flatMap(({ values }) => values)) expect(states.values[value]?.is).toBe("refused");
      return [address.replace(/^data\./, "").split(".")[0]];
    });
    expect([...new Set(looked)].sort()).toEqual([
      "aws_vpc_endpoint",
      "aws_vpc_endpoint_connection_accepter",
      "clickhouse_clickpipes_reverse_private_endpoint",
      "databricks_mws_vpc_endpoint",
      "google_compute_forwarding_rule",
    ]);
  });

  test("stand at an attribute whose change starts the age of the simulated object anew", () => {
    for (const [type, { state }] of Object.entries(models.resources))
      if (state !== undefined) expect([type, state]).toEqual([type, resources[type]?.states?.attribute]);
  });
});

describe("a change that replaces in one direction", () => {
  const actionOf = (type: string, before: object, after: object) => {
    const configuration = (body: object) => ({ resource: { [type]: { this: { ...body } } } });
    const facts = { ...knowledge, hazards: [] };
    return compareTerraform(configuration(before), configuration(after), facts).map(({ action }) => action);
  };

  test.each([
    ["an older Kafka", "aws_msk_cluster", { kafka_version: "3.6.0" }, { kafka_version: "2.8.1" }, "replace"],
    ["a newer Kafka", "aws_msk_cluster", { kafka_version: "3.6.0" }, { kafka_version: "3.10.0" }, "update"],
    ["an older Kafka than 3.7.x", "aws_msk_cluster", { kafka_version: "3.7.x" }, { kafka_version: "3.6.0" }, "update"],
    ["two subnets for another", "aws_lb", { subnets: ["a"] }, { subnets: ["b", "c"] }, "update"],
    [
      "a wider network",
      "google_compute_subnetwork",
      { ip_cidr_range: "10.30.9.16/28" },
      { ip_cidr_range: "10.30.9.0/27" },
      "update",
    ],
    [
      "a narrower network",
      "google_compute_subnetwork",
      { ip_cidr_range: "10.30.9.0/27" },
      { ip_cidr_range: "10.30.9.0/28" },
      "replace",
    ],
    [
      "another network",
      "google_compute_subnetwork",
      { ip_cidr_range: "10.30.9.0/28" },
      { ip_cidr_range: "10.30.10.0/28" },
      "replace",
    ],
    ["a subnet less", "aws_lb", { subnets: ["a", "b"] }, { subnets: ["a"] }, "replace"],
    ["a subnet more", "aws_lb", { subnets: ["a"] }, { subnets: ["a", "b"] }, "update"],
    ["a first group", "aws_lb", { subnets: ["a"] }, { subnets: ["a"], security_groups: ["g"] }, "replace"],
    ["a second group", "aws_lb", { security_groups: ["g"] }, { security_groups: ["g", "h"] }, "update"],
  ])("is %s of %s", (_name, type, before, after, action) => {
    const network = type === "aws_lb" ? { load_balancer_type: "network" } : {};
    expect(actionOf(type, { ...network, ...before }, { ...network, ...after })).toEqual([action]);
  });
});
