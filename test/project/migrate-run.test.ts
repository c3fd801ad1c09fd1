import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { makeScratchFolder, type ScratchFolder } from "../../src/files/scratch-folder";
import { findTerraform } from "../../src/terraform-cli/find";
import { hasTerraform } from "../hcl/terraform";
import { blocksOf } from "../support/guides";
import { plinthHere } from "../support/in-process";
import { makeScratch, readFiles } from "../support/scratch";
import { type Simulated, serveSimulated } from "../support/simulated";

jest.setTimeout(300_000);
const testWithTerraform = hasTerraform("the guides to migration") ? test : test.skip;
let scratch: ScratchFolder;
let simulated: Simulated;

beforeAll(async () => {
  scratch = makeScratchFolder();
  const found = await findTerraform(undefined);
  if ("terraform" in found) simulated = await serveSimulated(scratch, found.terraform, { acceptance: "automatic" });
});

afterAll(async () => {
  await simulated?.stop();
  scratch.dispose();
});

const providers = `
terraform {
  required_providers {
    aws        = { source = "hashicorp/aws" }
    azurerm    = { source = "hashicorp/azurerm" }
    clickhouse = { source = "ClickHouse/clickhouse" }
    google     = { source = "hashicorp/google" }
  }
}
provider "aws" {
  region = "us-east-1"
}
provider "azurerm" {
  features {}
  subscription_id = "00000000-0000-0000-0000-000000000000"
}
`;

/** What Terraform prints in a folder of the scratch folder. Throws where it fails. */
async function terraform(folder: string, ...args: string[]): Promise<string> {
  const { stdout, stderr, exitCode } = await simulated.run(folder, [...args, "-no-color"]);
  if (exitCode !== 0) throw new Error(`${args.join(" ")}: ${stderr}${stdout}`);
  return stdout;
}

/** Compiles a spec as its folder's `spec.yaml`, with the state beside the Terraform; the folder of the output. */
async function synthesize(folder: string, spec: string): Promise<string> {
  const here = join(scratch.path, folder);
  writeFileSync(join(here, "spec.yaml"), spec);
  expect(await plinthHere(["synth", "spec.yaml"], here)).toMatchObject({ code: 0 });
  const out = join("out", /^name: (.*)$/m.exec(spec)?.[1] ?? "");
  const versions = join(here, out, "versions.tf");
  writeFileSync(versions, readFileSync(versions, "utf8").replace(/^ {2}backend "\w+" \{[\s\S]*?^ {2}\}\n/m, ""));
  return join(folder, out);
}

/** The plan of a folder, once the review of it has passed. */
async function plan(folder: string, out: string, ...options: string[]): Promise<string> {
  const printed = await terraform(out, "plan", "-out=plinth.tfplan", ...options);
  writeFileSync(join(scratch.path, folder, "plan.json"), await terraform(out, "show", "-json", "plinth.tfplan"));
  const { code, out: review } = await plinthHere(
    ["review", "plan.json", "--spec", "spec.yaml"],
    join(scratch.path, folder),
  );
  expect([code, review]).toEqual([0, expect.stringMatching(/^pass /)]);
  return printed;
}

testWithTerraform.each(["azure", "google"])("the guide to migration on %s is what Terraform does", async (cloud) => {
  const guide = readFileSync(`docs/guides/migrate-${cloud}.md`, "utf8");
  const [old = "", removed = ""] = blocksOf(guide, "hcl");
  const [spec = ""] = blocksOf(guide, "yaml");
  const [taken = "", left = ""] = guide.match(/(?<=`)Plan: [^`]*(?=`)/g) ?? [];
  scratch.write(`${cloud}/infra/clickhouse.tf`, `${providers}\n${old}`);
  await terraform(`${cloud}/infra`, "apply", "-auto-approve");

  const out = await synthesize(cloud, spec);
  expect(await plan(cloud, out)).toContain(taken);
  await terraform(out, "apply", "plinth.tfplan");

  scratch.write(`${cloud}/infra/clickhouse.tf`, `${providers}\n${removed}`);
  const forgotten = await terraform(`${cloud}/infra`, "plan", "-out=old.tfplan");
  expect(forgotten).toContain(left);
  expect(forgotten.match(/will no longer be managed by Terraform, but will not be destroyed/g)).toHaveLength(
    removed.match(/^ *removed \{$/gm)?.length ?? 0,
  );
  await terraform(`${cloud}/infra`, "apply", "old.tfplan");
  expect(await terraform(out, "plan")).toContain("No changes.");

  await synthesize(cloud, spec.replace(/^adopt:\n(?: .*\n)*/m, ""));
  const after = await terraform(out, "plan");
  expect(after).toContain("Changes to Outputs:");
  expect(after).not.toMatch(/^Plan:/m);
});

testWithTerraform("the specs for Materialize's modules leave what the module made as it is", async () => {
  const guide = readFileSync("docs/guides/migrate-materialize.md", "utf8");
  const [added = ""] = guide.match(/(?<=`)Plan: [^`]*(?=`)/g) ?? [];
  const principal = "-var=materialize_principal=arn:aws:iam::664411391173:role/mz_1_u7";
  const [rds = "", msk = ""] = blocksOf(guide, "yaml");
  for (const spec of [rds, msk]) {
    const folder = /^topology: (.*)$/m.exec(spec)?.[1] ?? "";
    scratch.folder(folder);
    for (const stage of ["service", "connection", "source"]) {
      const out = await synthesize(folder, spec.replace(/^stage: .*$/m, `stage: ${stage}`));
      const printed = await plan(folder, out, ...(stage === "service" ? [] : [principal]));
      expect(printed).toContain(stage === "connection" ? added : "Changes to Outputs:");
      expect(printed.match(/^Plan:/gm) ?? []).toHaveLength(stage === "connection" ? 1 : 0);
      await terraform(out, "apply", "plinth.tfplan");
    }
  }
});

test("the SQL for Materialize's modules names what the spec names", async () => {
  const guide = readFileSync("docs/guides/migrate-materialize.md", "utf8");
  const folder = makeScratch();
  const [rds = ""] = blocksOf(guide, "yaml");
  writeFileSync(join(folder, "spec.yaml"), rds);
  await plinthHere(["synth", "spec.yaml"], folder);
  const sql = [...readFiles(join(folder, "out"))].filter(([path]) => path.endsWith(".sql")).map(([, text]) => text);
  const renamed = [...guide.matchAll(/RENAME TO (\w+);/g)].map(([, name = ""]) => name);
  expect(renamed).toHaveLength(2);
  for (const name of renamed) expect(sql.join("\n")).toContain(`"${name}"`);
});
