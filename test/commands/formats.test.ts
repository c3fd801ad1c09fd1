import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { version } from "../../package.json";
import { fingerprints } from "../../src/report/fingerprints";
import { plinth } from "../support/cli";
import { misfits } from "../support/output-schema";
import { makeScratch } from "../support/scratch";

const scratch = makeScratch("specs", "test/invalid");
const good = "specs/clickhouse-aws.yaml";
const bad = "test/invalid/clickhouse-aws-cidr-world.yaml";
const warned = "test/invalid/clickhouse-aws-cidr-public.yaml";
const run = (arguments_: readonly string[], input = "") => plinth(arguments_, { cwd: scratch, input });

describe("JSON output keeps to its schema", () => {
  test.each([good, bad, warned, "no-such-file.yaml"])("plinth validate %s", (path) => {
    expect(misfits("validate", JSON.parse(run(["validate", path, "--format", "json"]).out))).toBeNull();
  });

  test("plinth stages", () => {
    expect(misfits("stages", JSON.parse(run(["stages", good, "--format", "json"]).out))).toBeNull();
  });

  test("plinth.json", () => {
    const text = readFileSync("generated/examples/analytics-prod/endpoint/plinth.json", "utf8");
    expect(misfits("manifest", JSON.parse(text))).toBeNull();
  });
});

describe("an input error of a command whose result is JSON", () => {
  test.each([
    [["stages", bad]],
    [["diff", bad]],
    [["promote", bad]],
    [["review", "no-such-plan.json", "--spec", good]],
    [["review", "no-such-plan.json", "--spec", bad]],
  ])("%j is JSON too", (arguments_) => {
    const { code, out } = run([...arguments_, "--format", "json"]);
    expect(code).toBe(1);
    const report = JSON.parse(out);
    expect(misfits("validate", report)).toBeNull();
    expect(report.problems).not.toEqual([]);
  });
});

describe("plinth validate --format", () => {
  test("github gives one workflow command a problem", () => {
    expect(run(["validate", bad, "--format", "github"]).out).toBe(
      readFileSync("test/cli/cidr-world.github.txt", "utf8"),
    );
  });

  test("sarif names rule, file and region", () => {
    const log = JSON.parse(run(["validate", bad, "--format", "sarif"]).out);
    expect(log.version).toBe("2.1.0");
    expect(log.runs[0].tool.driver).toMatchObject({ name: "plinth", version, rules: [{ id: "cidr-too-wide" }] });
    expect(log.runs[0].results[0]).toMatchObject({
      ruleId: "cidr-too-wide",
      level: "error",
      locations: [{ physicalLocation: { artifactLocation: { uri: bad }, region: { startLine: 13, startColumn: 13 } } }],
    });
  });

  test("github lets no text of a spec start a command of its own", () => {
    const spec = readFileSync(good, "utf8").replace("stage: endpoint", 'stage: "x\\n::add-mask::y"');
    const { out } = run(["validate", "-", "--format", "github"], spec);
    expect(out.split("\n").filter((line) => line !== "" && !line.startsWith("::error "))).toEqual([]);
  });
});

describe("formats of other programs", () => {
  test("junit has a case a file, with its errors as failures", () => {
    const { out, code } = run(["validate", good, bad, "--format", "junit"]);
    expect(code).toBe(1);
    expect(out).toContain('<testsuites tests="2" failures="1">');
    expect(out).toContain(`<testcase classname="plinth" name="${good}" file="${good}"/>`);
    expect(out).toContain('<failure type="cidr-too-wide" message="');
    expect(run(["validate", warned, "--format", "junit"]).out).toMatch(
      /<system-out>warning cidr-public at [^<]*<\/system-out>/,
    );
  });

  test("junit takes warnings for failures where they fail the run", () => {
    expect(run(["validate", warned, "--format", "junit", "--strict"]).out).toContain('<failure type="cidr-public"');
  });

  test("junit lets no text of a spec end its element", () => {
    const spec = readFileSync(good, "utf8").replace("stage: endpoint", `stage: "</failure>]]>&'x"`);
    const { out } = run(["validate", "-", "--format", "junit"], spec);
    expect(out).toContain("&#60;/failure&#62;]]&#62;&#38;&#39;x");
    expect(out.match(/<\/failure>/g)?.length).toBe(1);
  });

  test("codequality keeps its fingerprints where lines move", () => {
    const text = readFileSync(bad, "utf8");
    const fingerprintsOf = (spec: string) =>
      JSON.parse(run(["validate", "-", "--format", "codequality"], spec).out).map(
        (each: { fingerprint: string }) => each.fingerprint,
      );
    const before = fingerprintsOf(text);
    expect(before).not.toEqual([]);
    expect(fingerprintsOf(`# one line more\n${text}`)).toEqual(before);
  });

  test("codequality names file, line and gravity", () => {
    const [first] = JSON.parse(run(["validate", bad, "--format", "codequality"]).out);
    expect(first).toMatchObject({ check_name: "cidr-too-wide", severity: "major" });
    expect(first.location).toEqual({ path: bad, lines: { begin: 13 } });
  });

  test("sarif has the description whole, help, a fingerprint, and an address where --docs gives one", () => {
    const docs = ["--docs", "https://example.com/plinth/blob/main/"];
    const log = JSON.parse(run(["validate", bad, "--format", "sarif", ...docs]).out);
    const [rule] = log.runs[0].tool.driver.rules;
    expect(rule.helpUri).toBe("https://example.com/plinth/blob/main/docs/problems/cidr-too-wide.md");
    expect(rule.fullDescription.text).toContain("Whoever reaches the VPC");
    expect(rule.help.text).toContain("plinth explain cidr-too-wide");
    expect(log.runs[0].results[0].partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]{32}:1$/);
    const bare = JSON.parse(run(["validate", bad, "--format", "sarif"]).out);
    expect(bare.runs[0].tool.driver.rules[0].helpUri).toBeUndefined();
  });

  test("two like problems of one place have two fingerprints", () => {
    const problem = {
      code: "a",
      severity: "error" as const,
      message: "b",
      why: "",
      hint: "",
      file: "c",
      pointer: "",
      docs: "",
      range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
    };
    const [first, second] = fingerprints([problem, problem]);
    expect(first?.replace(/:1$/, ":2")).toBe(second);
  });
});
