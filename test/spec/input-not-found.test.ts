import { expect, test } from "@jest/globals";
import { plinth } from "../support/cli";

const spec = "specs/clickhouse-aws.yaml";

test.each([
  ["plan", ["review", "none.json", "--spec", spec]],
  ["lock file", ["review", "README.md", "--spec", spec, "--lock", "none.json"]],
  ["state", ["promote", spec, "--state", "none.json"]],
  ["scenario", ["rehearse", spec, "--scenario", "none.json"]],
])("a %s that is not there is called by its name, not a spec", (what, arguments_) => {
  const { code, out, err } = plinth(arguments_);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain(`error input-not-found: There is no such ${what}: none.json\n`);
  expect(err).not.toContain("spec-not-found");
});
