import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { readMirror } from "../../src/terraform-cli/read-mirror";
import { makeScratch } from "../support/scratch";

test("a mirror is read in both layouts, for one platform", () => {
  const folder = makeScratch();
  const aws = join(folder, "registry.terraform.io/hashicorp/aws");
  mkdirSync(join(aws, "5.100.0/linux_amd64"), { recursive: true });
  mkdirSync(join(aws, "6.0.0/darwin_arm64"), { recursive: true });
  for (const file of [
    "terraform-provider-aws_6.36.0_linux_amd64.zip",
    "terraform-provider-aws_6.37.0_darwin_arm64.zip",
    "index.json",
    "6.36.0.json",
  ]) {
    writeFileSync(join(aws, file), "");
  }
  writeFileSync(join(folder, "README.md"), "");
  expect(readMirror(folder, "linux_amd64")).toEqual([
    { host: "registry.terraform.io", source: "hashicorp/aws", version: "5.100.0" },
    { host: "registry.terraform.io", source: "hashicorp/aws", version: "6.36.0" },
  ]);
});

test("a mirror that is not there throws", () => {
  expect(() => readMirror(join(makeScratch(), "missing"), "linux_amd64")).toThrow("ENOENT");
});
