import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { findTerraform } from "../../src/terraform-cli/find";
import { makeScratch } from "../support/scratch";

/** A folder with a program of this name that prints this when it is asked for its version. */
function makeFolder(name: string, answer: string, mode = 0o755): string {
  const folder = makeScratch();
  writeFileSync(join(folder, name), `#!/bin/sh\ntest "$*" = version && cat <<'END'\n${answer}\nEND\n`);
  chmodSync(join(folder, name), mode);
  return folder;
}

test("terraform is found before tofu, in the order of the PATH", async () => {
  const tofu = makeFolder("tofu", "OpenTofu v1.8.3\non linux_amd64");
  const first = makeFolder("terraform", "Terraform v1.11.4\non linux_amd64");
  const second = makeFolder("terraform", "Terraform v1.12.0\non linux_amd64");
  const found = await findTerraform(undefined, [tofu, "/missing", first, second].join(":"));
  expect(found).toEqual({
    terraform: { path: join(first, "terraform"), version: "1.11.4", product: "terraform", platform: "linux_amd64" },
  });
});

test("tofu is found where there is no terraform", async () => {
  const folder = makeFolder("tofu", "OpenTofu v1.8.3\non linux_amd64");
  expect(await findTerraform(undefined, folder)).toEqual({
    terraform: { path: join(folder, "tofu"), version: "1.8.3", product: "opentofu", platform: "linux_amd64" },
  });
});

test("tofu is found before terraform, and nothing else, where that is asked for", async () => {
  const tofu = makeFolder("tofu", "OpenTofu v1.8.3\non linux_amd64");
  const terraform = makeFolder("terraform", "Terraform v1.11.4\non linux_amd64");
  expect(await findTerraform(undefined, [terraform, tofu].join(":"), "tofu")).toMatchObject({
    terraform: { path: join(tofu, "tofu") },
  });
  expect(await findTerraform(undefined, terraform, "tofu")).toEqual({
    reason: expect.stringContaining("tofu, which is not on the PATH"),
  });
});

test("what is named is taken, whatever its name, and nothing else is looked for", async () => {
  const folder = makeFolder("tf-1.5", "Terraform v1.5.0-rc1\non darwin_arm64");
  const named = join(folder, "tf-1.5");
  expect(await findTerraform(named, "")).toEqual({
    reason: `${named} is Terraform 1.5.0-rc1; the output needs 1.5.0 or later.`,
  });
  const path = makeFolder("terraform", "Terraform v1.11.4\non linux_amd64");
  expect(await findTerraform(join(path, "missing"), path)).toEqual({
    reason: `${join(path, "missing")} is not a program that can be run.`,
  });
});

test("a folder, a file that may not be run and a relative folder of the PATH are passed over", async () => {
  const withFolder = makeScratch();
  mkdirSync(join(withFolder, "terraform"));
  const withFile = makeFolder("terraform", "Terraform v1.11.4\non linux_amd64", 0o644);
  const reason = "Neither terraform nor tofu is on the PATH.";
  expect(await findTerraform(undefined, [withFolder, withFile, "", ".", "bin"].join(":"))).toEqual({ reason });
});

test.each([
  ["an older version", "Terraform v1.4.6\non linux_amd64", "is Terraform 1.4.6; the output needs 1.5.0 or later."],
  ["something else", "hello", "does not tell its version as Terraform and OpenTofu do."],
])("%s is refused in one sentence", async (_, answer, reason) => {
  const folder = makeFolder("terraform", answer);
  expect(await findTerraform(undefined, folder)).toEqual({ reason: `${join(folder, "terraform")} ${reason}` });
});

test("a program that the system cannot start is refused in one sentence", async () => {
  const path = join(makeScratch(), "terraform");
  writeFileSync(path, "#!/missing/interpreter\n", { mode: 0o755 });
  expect(await findTerraform(path)).toEqual({ reason: `${path} cannot be run (ENOENT).` });
});
