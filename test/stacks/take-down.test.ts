import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { compile } from "../../src/compile";
import { knowledge } from "../../src/knowledge";
import { collectBlocks } from "../../src/terraform/json";
import { compileSpec } from "../support/plans";

const offers = readdirSync("specs").flatMap((name) => {
  const terraform = compileSpec(`specs/${name}`).timeline.at(-1)?.terraform ?? {};
  const services = [...collectBlocks(terraform).keys()].filter((address) =>
    address.startsWith("aws_vpc_endpoint_service."),
  );
  return services.length === 0 ? [] : [{ name, services: services.length }];
});

describe("what is to be taken down with endpoint services has a call for each that shows who is connected", () => {
  test.each(offers)("$name", ({ name, services }) => {
    const file = `specs/${name}`;
    const { folders } = compile([{ file, bytes: readFileSync(file) }], knowledge, "hcl");
    const runbook = folders[0]?.artifacts.find(({ path }) => path === "RUNBOOK.md")?.content ?? "";
    const [, section = ""] = /## To take it all down\n([\s\S]*?)\n## /.exec(runbook) ?? [];
    const asked = [
      ...section.matchAll(/^aws ec2 describe-vpc-endpoint-connections --region [\s\S]*?(?=\naws|\n```)/gm),
    ];
    expect(new Set(asked.map(([call]) => call)).size).toBe(services);
    expect(section).toContain("Expected: No line with `available` or `pendingAcceptance`.");
  });
});
