import { spawnSync } from "node:child_process";
import { expect, test } from "@jest/globals";

const isThere = spawnSync("terraform", ["version"]).error === undefined;
if (!isThere) process.stderr.write("skipped: terraform fmt of the examples, because there is no terraform on PATH\n");

(isThere ? test : test.skip)("terraform fmt has nothing to change in the examples", () => {
  const run = spawnSync("terraform", ["fmt", "-check", "-recursive", "-diff", "generated/examples"], {
    env: { ...process.env, TF_CLI_CONFIG_FILE: "/dev/null" },
    encoding: "utf8",
  });
  expect(run.stdout).toBe("");
  expect(run.status).toBe(0);
});
