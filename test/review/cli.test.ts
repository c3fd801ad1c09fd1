import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { plinth } from "../support/cli";
import { commitAll } from "../support/git";
import { misfits } from "../support/output-schema";
import { makeScratch } from "../support/scratch";

const plan = (name: string) => resolve(`test/plans/clickhouse-aws/${name}.json`);
const folder = makeScratch("specs");
const at = (stage: string) => {
  const file = `at-${stage}.yaml`;
  const text = readFileSync("specs/clickhouse-aws.yaml", "utf8").replace(/^stage: [a-z-]+/m, `stage: ${stage}`);
  writeFileSync(join(folder, file), text);
  return file;
};
const review = (arguments_: readonly string[], input = "") => plinth(["review", ...arguments_], { cwd: folder, input });
const lock = (version: string) => {
  writeFileSync(
    join(folder, "lock.hcl"),
    `provider "registry.terraform.io/hashicorp/aws" {\n  version = "${version}"\n}\n`,
  );
  return "lock.hcl";
};

describe("the exit code of plinth review", () => {
  test.each([
    [0, [plan("dns"), "--spec", at("dns")]],
    [0, [plan("dns"), "--spec", at("dns"), "--strict"]],
    [0, [plan("dns"), "--spec", at("dns"), "--lock", lock("6.36.0")]],
    [1, [plan("dns"), "--spec", at("allow-list")]],
    [1, [plan("dns"), "--spec", "specs/clickhouse-gcp.yaml"]],
    [1, ["nowhere.json", "--spec", at("dns")]],
    [1, [plan("dns"), "--spec", "nowhere.yaml"]],
    [1, [plan("dns"), "--spec", at("dns"), "--base", "specs/clickhouse-gcp.yaml"]],
    [1, [plan("dns"), "--spec", at("dns"), "--lock", at("dns")]],
    [2, [plan("dns")]],
    [2, ["-", "--spec", "-"]],
    [2, [plan("dns"), "--spec", "specs"]],
    [2, [plan("dns"), "--spec", at("dns"), "--format", "xml"]],
    [2, [plan("dns"), "--spec", at("dns"), "--module", "clickhouse"]],
    [2, [plan("dns"), "--spec", at("dns"), "--docs", "javascript:alert(1)"]],
  ])("is %i for %j", (code, arguments_) => {
    const { code: given, out, err } = review(arguments_);
    expect(given).toBe(code);
    expect(out + err).not.toMatch(/^\s+at .*\.(js|ts):[0-9]+:[0-9]+\)?$/m);
  });

  test("is 1 with --strict where there is a warning", () => {
    const shown = JSON.parse(readFileSync(plan("dns"), "utf8"));
    shown.output_changes.plinth.before.spec = "sha256:0";
    const text = JSON.stringify(shown);
    expect(review(["-", "--spec", at("dns")], text)).toMatchObject({ code: 0 });
    expect(review(["-", "--spec", at("dns"), "--strict"], text)).toMatchObject({ code: 1 });
  });
});

describe("what plinth review prints", () => {
  test("of the flip is one change, the gate, and who acts", () => {
    const { out } = review([plan("dns"), "--spec", at("dns")]);
    expect(out).toContain("pass analytics-prod (clickhouse-aws), from allow-list to dns");
    expect(out).toContain("private_dns_enabled: false -> true");
  });

  test("has commands of gates where the output is", () => {
    const shown = JSON.parse(readFileSync(plan("dns"), "utf8"));
    for (const { type, values } of shown.prior_state.values.root_module.resources)
      if (type === "aws_vpc_endpoint") values.state = "pendingAcceptance";
    const gate = (...options: readonly string[]) =>
      JSON.parse(review(["-", "--spec", at("dns"), "--format", "json", ...options], JSON.stringify(shown)).out).gate;
    const commands = (...options: readonly string[]) =>
      JSON.stringify(gate(...options).items.map((item: { commands: string[] }) => item.commands));
    expect(commands()).toContain("-chdir=out/analytics-prod");
    expect(commands("--out", "live/net")).toContain("-chdir=live/net/analytics-prod");
    writeFileSync(join(folder, "plinth.yaml"), "out: terraform\n");
    expect(commands()).toContain("-chdir=terraform/analytics-prod");
    rmSync(join(folder, "plinth.yaml"));
  });

  test("is the same from standard input", () => {
    expect(review(["-", "--spec", at("dns")], readFileSync(plan("dns"), "utf8")).out).toBe(
      review([plan("dns"), "--spec", at("dns")]).out,
    );
  });

  test.each([
    ["dns", "dns"],
    ["dns", "allow-list"],
    ["endpoint", "endpoint"],
  ])("as JSON keeps to its schema (%s at %s)", (name, stage) => {
    const report = JSON.parse(review([plan(name), "--spec", at(stage), "--format", "json"]).out);
    expect(misfits("review", report)).toBeNull();
  });

  test("as SARIF names rule and line", () => {
    const log = JSON.parse(review([plan("dns"), "--spec", at("allow-list"), "--format", "sarif"]).out);
    expect(log.runs[0].results[0]).toMatchObject({
      ruleId: "other-stage",
      locations: [{ physicalLocation: { artifactLocation: { uri: "at-allow-list.yaml" }, region: { startLine: 4 } } }],
    });
    expect(log.runs[0].tool.driver.rules).toContainEqual({
      ...log.runs[0].tool.driver.rules.find(({ id }: { id: string }) => id === "other-stage"),
      id: "other-stage",
      shortDescription: { text: "The plan was made from another stage of the spec" },
      fullDescription: {
        text: "The plan was made from another stage of the spec. It does something else than the spec says now.",
      },
    });
  });

  test("names the line that a change of the cloud contradicts", () => {
    const text = readFileSync(plan("endpoint"), "utf8").replace(
      '"cidr_ipv4":"10.20.0.0/16"',
      '"cidr_ipv4":"0.0.0.0/0"',
    );
    const { out, code } = review(["-", "--spec", at("endpoint"), "--format", "github"], text);
    expect(code).toBe(1);
    expect(out).toContain("::error file=at-endpoint.yaml,line=14,col=13");
    expect(out).toContain("title=plinth public-exposure");
  });

  test("says that a locked provider breaks the flip", () => {
    const { out, code } = review([plan("dns"), "--spec", at("dns"), "--lock", lock("6.30.0")]);
    expect(code).toBe(1);
    expect(out).toContain("error hazardous-provider: hashicorp/aws 6.30.0");
    expect(out).toContain("Use ~> 6.36 or >= 5.83.0, < 6.0.0");
  });
});

test("--base takes a git revision", () => {
  const file = at("allow-list");
  commitAll(folder);
  writeFileSync(join(folder, file), readFileSync(join(folder, at("dns"))));
  expect(review([plan("dns"), "--spec", file, "--base", "HEAD"])).toMatchObject({
    code: 0,
    err: `base: revision "HEAD:${file}"\n`,
  });
});
