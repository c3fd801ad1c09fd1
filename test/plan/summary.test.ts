import { describe, expect, test } from "@jest/globals";
import type { ShownChange } from "../../src/plan/shown";
import { summarizePlan } from "../../src/plan/summary";

const plan = (change: ShownChange) => ({
  format_version: "1.2",
  resource_changes: [{ address: "a.b", mode: "managed" as const, type: "a", name: "b", provider_name: "p", change }],
});

describe("the summary of a plan", () => {
  test.each([
    [["create"], "create"],
    [["update"], "update"],
    [["delete"], "delete"],
    [["read"], "read"],
    [["delete", "create"], "replace"],
    [["create", "delete"], "replace"],
    [["create", "forget"], "replace"],
  ] as const)("counts %j as %s", (actions, name) => {
    const summary = summarizePlan(plan({ actions }));
    expect(summary).toMatchObject({ [name]: 1, changes: [{ address: "a.b", action: name }] });
    expect(summary.create + summary.update + summary.delete + summary.read + summary.replace).toBe(1);
  });

  test("leaves out what stays", () => {
    expect(summarizePlan(plan({ actions: ["no-op"] })).changes).toEqual([]);
  });

  test("takes an absent list for an empty one", () => {
    expect(summarizePlan({ format_version: "1.2" })).toEqual({
      create: 0,
      update: 0,
      replace: 0,
      delete: 0,
      read: 0,
      outputs: [],
      changes: [],
    });
  });

  test.each([[["explode"]], [["delete", "delete"]], [[]]])(
    "shows %j, which it does not know, and counts it as nothing",
    (actions) => {
      const { changes, outputs, ...counts } = summarizePlan(plan({ actions }));
      expect(changes).toMatchObject([{ address: "a.b", action: "unknown" }]);
      expect(outputs).toEqual([]);
      expect(Object.values(counts)).toEqual([0, 0, 0, 0, 0]);
    },
  );

  test("names attributes that change or become unknown, and never their values", () => {
    const summary = summarizePlan(
      plan({
        actions: ["update"],
        before: { a: "secret", b: "x", c: [1], same: 1 },
        after: { a: "other", c: [null], same: 1 },
        after_unknown: { b: true, c: [true] },
      }),
    );
    expect(summary.changes[0]?.attributes).toEqual(["a", "b", "c"]);
    expect(JSON.stringify(summary)).not.toMatch(/secret|other/);
  });

  test("names what forces a replacement by its path", () => {
    const change = { actions: ["delete", "create"], replace_paths: [["a"], ["b", 0, "c"]] };
    expect(summarizePlan(plan(change)).changes[0]?.forcedBy).toEqual(["a", "b[0].c"]);
  });
});
