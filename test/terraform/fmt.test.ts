import { spawnSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import { hasTerraform } from "../hcl/terraform";

const testWithTerraform = hasTerraform("terraform fmt of the examples") ? test : test.skip;

testWithTerraform("terraform fmt has nothing to change in the examples", () => {
  const run = spawnSync("terraform", ["fmt", "-check", "-recursive", "-diff", "generated/examples"], {
    env: { ...process.env, TF_CLI_CONFIG_FILE: "/dev/null" },
    encoding: "utf8",
  });
  expect(run.stdout).toBe("");
  expect(run.status).toBe(0);
});
