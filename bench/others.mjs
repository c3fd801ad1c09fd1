// Programs of others that do what Plinth does, where they are on the PATH.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compare, print, program, ratio, report, scratch } from "./measure.mjs";

/** Processor time of `ours` against Terramate's, which writes the Terraform of a folder for as many stacks, each under a name of its own. */
export function benchTerramate(count, folder, name, ours, { state = "", aim = "at most 1.0" } = {}) {
  const stacks = () => {
    const root = mkdtempSync(join(scratch, "stacks-"));
    writeStacks(root, count, folder, name);
    return program(["terramate", "generate"], root);
  };
  benchOther("terramate", `${count} specs${state} against Terramate's stacks`, aim, ours, stacks);
}

/** Processor time of `ours` against conftest's, which looks with one rule for what a plan deletes. */
export function benchConftest(plan, ours) {
  const policy = mkdtempSync(join(scratch, "policy-"));
  writeFileSync(
    join(policy, "deny.rego"),
    `package main

import rego.v1

deny contains message if {
  some resource in input.resource_changes
  "delete" in resource.change.actions
  message := sprintf("%s is deleted", [resource.address])
}
`,
  );
  const test = () => program(["conftest", "test", "--policy", policy, plan], scratch);
  benchOther("conftest", "review of 100 MB against conftest", "at most 0.6", ours, test);
}

function benchOther(name, what, aim, ours, theirs) {
  if (spawnSync(name, ["--version"]).error !== undefined) {
    print(what, "not measured", aim, `no ${name} on the PATH`);
    return;
  }
  const pair = compare(3, ours, theirs);
  report(what, ratio(pair), aim, pair);
}

function writeStacks(root, count, folder, name) {
  const files = readdirSync(folder).filter((file) => file.endsWith(".tf"));
  const blocks = files.map((file) => {
    const text = readFileSync(join(folder, file), "utf8").replaceAll(name, "${terramate.stack.name}");
    return `generate_hcl "${file}" {\n  content {\n${text}  }\n}\n`;
  });
  writeFileSync(join(root, "root.tm.hcl"), `terramate {\n  config {\n  }\n}\n${blocks.join("")}`);
  for (let index = 0; index < count; index++) {
    const stack = join(root, `spec-${index}`);
    mkdirSync(stack);
    writeFileSync(join(stack, "stack.tm.hcl"), `stack {\n  name = "spec-${index}"\n}\n`);
  }
}
