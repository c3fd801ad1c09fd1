import { describe, expect, test } from "@jest/globals";
import type { Model } from "../../src/contract/model";
import { unknown } from "../../src/contract/value";
import { makeCloud, usualSurroundings } from "../../src/simulation/cloud";

const lock: Model = {
  source: "made up for this test",
  state: "state",
  identify: ({ key }) => String(key),
  waitsFor: ({ values }) => (values["state"] === "asked" ? "the neighbour" : undefined),
  isDue: ({ age }) => age >= 2,
  accept: ({ values }) => ({ ...values, state: "open" }),
  reject: ({ values }) => ({ ...values, state: "shut" }),
  disconnect: ({ values }) => ({ ...values, state: "shut" }),
  pass: ({ values, age }) => (age >= 5 ? undefined : values),
  remove: ({ object }) => (object.values["held"] === true ? [{ severity: "error", summary: "somebody holds it" }] : []),
};

function stand() {
  const cloud = makeCloud({ lock }, usualSurroundings);
  cloud.put("lock", "a", { key: "a", state: "asked", held: false });
  return cloud;
}

describe("acts of others", () => {
  test("accepting and rejecting need somebody who was asked, disconnecting needs an answer", () => {
    const cloud = stand();
    expect(cloud.disconnect("lock", "a")).toBe(false);
    expect(cloud.accept("lock", "a")).toBe(true);
    expect(cloud.accept("lock", "a")).toBe(false);
    expect(cloud.reject("lock", "a")).toBe(false);
    expect(cloud.disconnect("lock", "a")).toBe(true);
    expect(cloud.find("lock", "a")?.values["state"]).toBe("shut");
    expect(cloud.accept("lock", "b")).toBe(false);
    expect(cloud.accept("door", "a")).toBe(false);
  });

  test("who is waited for is named, and whether they are due", () => {
    const cloud = stand();
    expect(cloud.waiting()).toMatchObject([{ id: "a", waitsFor: "the neighbour", isDue: false }]);
    cloud.pass(2);
    expect(cloud.waiting()).toMatchObject([{ isDue: true }]);
  });

  test("somebody changes attributes that there are, and deletes what nothing holds", () => {
    const cloud = stand();
    expect(cloud.change("lock", "a", "colour", "red")).toBe(false);
    expect(cloud.change("lock", "a", "held", true)).toBe(true);
    expect(cloud.delete("lock", "a")).toBe(false);
    cloud.change("lock", "a", "held", false);
    expect(cloud.delete("lock", "a")).toBe(true);
    expect(cloud.delete("lock", "a")).toBe(false);
  });
});

describe("time", () => {
  test("removes what is too old", () => {
    const cloud = stand();
    cloud.pass(4);
    expect(cloud.all("lock")).toHaveLength(1);
    cloud.pass(1);
    expect(cloud.all("lock")).toEqual([]);
  });

  test("counts from the last change of state, not from other changes", () => {
    const cloud = stand();
    cloud.pass(3);
    cloud.change("lock", "a", "held", true);
    expect(cloud.find("lock", "a")?.age).toBe(3);
    cloud.accept("lock", "a");
    expect(cloud.find("lock", "a")?.age).toBe(0);
  });
});

describe("ids", () => {
  test("come from their seed, whatever the order of keys and of calls", () => {
    const [one, other] = [stand(), stand()];
    const first = [one.nextId("x-", 8, { a: 1, b: [unknown] }), one.nextId("x-", 8, { a: 2 })];
    const second = [other.nextId("x-", 8, { a: 2 }), other.nextId("x-", 8, { b: [unknown], a: 1 })];
    expect(second.reverse()).toEqual(first);
    expect(first[0]).toMatch(/^x-[0-9a-f]{8}$/);
  });

  test("differ where the seed is the same", () => {
    const cloud = stand();
    expect(cloud.nextId("x-", 8, {})).not.toBe(cloud.nextId("x-", 8, {}));
  });

  test("are found by what the model says", () => {
    const cloud = stand();
    expect(cloud.identify("lock", { key: "k" })).toBe("k");
    expect(cloud.identify("door", { id: "d" })).toBe("d");
    expect(cloud.identify("door", {})).toBeUndefined();
  });
});

test("the surroundings change for everybody", () => {
  const cloud = stand();
  cloud.surround({ vpcDns: false });
  expect(cloud.surroundings).toEqual({ ...usualSurroundings, vpcDns: false });
});
