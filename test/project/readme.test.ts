import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { hasTerraform } from "../hcl/terraform";
import { plinth } from "../support/cli";
import { makeScratch, readFiles } from "../support/scratch";

const readme = readFileSync("README.md", "utf8");
const lines = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = ""]) => block.trim().split("\n"));

describe("the commands of the README", () => {
  const commands = lines.filter((line) => line.startsWith("npx --no plinth "));

  test("are there", () => {
    expect(commands.length).toBeGreaterThan(0);
    expect(lines).toContain("npm ci && npm run synth");
    expect(lines).toContain("npm ci && npm test");
  });

  // They need files of the user, or leave a spec to be filled in, and are tried with the commands.
  const needsInput = (line: string) => line.includes(" init ");
  const needsTerraform = (line: string) => line.startsWith("npx --no plinth rehearse ");
  const withTerraform = hasTerraform("the commands of the README that run Terraform") ? test : test.skip;

  withTerraform.each(commands.filter(needsTerraform))(
    "%s",
    (line) => {
      const folder = makeScratch("specs");
      expect(plinth(line.split(" ").slice(3), { cwd: folder }).code).toBe(0);
    },
    60_000,
  );

  test.each(commands.filter((line) => !needsTerraform(line) && !needsInput(line)))("%s", (line) => {
    const folder = makeScratch("specs");
    expect(plinth(line.split(" ").slice(3), { cwd: folder }).code).toBe(0);
  });

  test("npm run synth compiles the examples into out/", () => {
    const folder = makeScratch("specs", "dist", "package.json");
    const run = spawnSync("npm", ["run", "--silent", "synth"], { cwd: folder, encoding: "utf8" });
    expect(run.status).toBe(0);
    expect([...readFiles(join(folder, "out")).keys()]).toContain("analytics-prod/main.tf");
  });
});

test.each([
  "README.md",
  "ARCHITECTURE.md",
  "SECURITY.md",
  "docs/problems/README.md",
  "docs/topologies/clickhouse-aws.md",
  "docs/rules/README.md",
  "docs/vendors/README.md",
  "docs/vendors/cockroachdb.md",
  "docs/upgrading.md",
  "docs/releases.md",
  ...readdirSync("docs/guides").map((name) => `docs/guides/${name}`),
])("the links of %s lead somewhere", (page) => {
  const links = [...readFileSync(page, "utf8").matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link = ""]) => link);
  expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
});
