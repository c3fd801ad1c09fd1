import { expect, test } from "@jest/globals";
import facts from "../facts/iam.json";

test("every condition on an action can be decided from the configuration, or is marked as one of the environment", () => {
  const undecided = Object.entries(facts.resources).flatMap(([type, resource]) =>
    ("conditional" in resource ? resource.conditional : [])
      .filter((row) => !("when" in row) && !("environment" in row))
      .map(({ condition }) => `${type}: ${condition}`),
  );
  expect(undecided).toEqual([]);
});

test("every action that is inferred has its evidence", () => {
  const bare = Object.entries(facts.resources).flatMap(([type, resource]) => {
    const inferred = "inferred" in resource ? resource.inferred : {};
    const evidence = "evidence" in resource ? resource.evidence : {};
    return Object.keys(inferred)
      .filter((action) => !(action in evidence))
      .map((action) => `${type}: ${action}`);
  });
  expect(bare).toEqual([]);
});
