import { spawnSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { expect, test } from "@jest/globals";
import { layScratch } from "../support/trees";

/** A program that fails unless it finds what it is to be compared on. */
const standIns = {
  terramate: `[ "$1" = generate ] && [ "$(cat spec-?/stack.tm.hcl | grep -c name)" = 2 ] && grep -q 'id = "\${terramate.stack.name}"' root.tm.hcl`,
  conftest: '[ "$1 $2" = "test --policy" ] && grep -q "^deny contains" "$3/deny.rego" && grep -q "{}" "$4"',
};

/** The rows against programs of others, with these on the PATH. */
function rowsWith(programs: { readonly [name: string]: string }): string[] {
  const folder = layScratch({
    "made/main.tf": 'id = "spec-0"\n',
    "plan.json": "{}",
    "bin/": "",
    ...Object.fromEntries(
      Object.entries(programs).map(([name, body]) => [
        `bin/${name}`,
        `#!/bin/sh\n[ "$1" = --version ] && exit\n${body}\n`,
      ]),
    ),
  });
  for (const name of Object.keys(programs)) chmodSync(join(folder, "bin", name), 0o755);
  const script = `
    import { benchConftest, benchTerramate } from ${JSON.stringify(resolve("bench/others.mjs"))};
    const ours = () => ({ seconds: 1 });
    benchTerramate(2, "made", "spec-0", ours);
    benchConftest(${JSON.stringify(join(folder, "plan.json"))}, ours);
  `;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: folder,
    env: { ...process.env, PATH: [join(folder, "bin"), "/usr/bin", "/bin"].join(delimiter) },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim().split("\n");
}

const [stacks, plan] = ["2 specs against Terramate's stacks", "review of 100 MB against conftest"];

test("the bench compares with Terramate and conftest where they are on the PATH", () => {
  expect(rowsWith(standIns)).toEqual([
    expect.stringMatching(`^${stacks} .* 1000 ms : \\d+ ms$`),
    expect.stringMatching(`^${plan} .* 1000 ms : \\d+ ms$`),
  ]);
});

test("it says so where they are not", () => {
  expect(rowsWith({})).toEqual([
    expect.stringMatching(`^${stacks} +not measured .* no terramate on the PATH$`),
    expect.stringMatching(`^${plan} +not measured .* no conftest on the PATH$`),
  ]);
});

test.each(["terramate", "conftest"])("a run of %s that fails is no figure", (name) => {
  expect(() => rowsWith({ ...standIns, [name]: "echo broken >&2; exit 3" })).toThrow("broken");
});
