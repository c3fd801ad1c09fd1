import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { version } from "../../package.json";
import { fingerprints } from "../../src/report/fingerprints";
import { plinth } from "../support/cli";
import { misfits } from "../support/output-schema";
import { makeScratch, readFiles } from "../support/scratch";

const scratch = makeScratch("specs", "test/invalid", "schemas");
const good = "specs/clickhouse-aws.yaml";
const bad = "test/invalid/clickhouse-aws-cidr-world.yaml";
const warned = "test/invalid/clickhouse-aws-cidr-public.yaml";
const run = (arguments_: readonly string[], input = "") => plinth(arguments_, { cwd: scratch, input });

describe("the exit code", () => {
  test.each([
    [0, ["validate", good]],
    [0, ["validate", "specs"]],
    [0, ["validate", warned]],
    [0, ["stages", good]],
    [0, ["--version"]],
    [0, ["--help"]],
    [0, ["synth", "--help"]],
    [1, ["validate", bad]],
    [1, ["validate", warned, "--strict"]],
    [1, ["validate", "no-such-file.yaml"]],
    [1, ["validate", "schemas"]],
    [1, ["synth", bad]],
    [1, ["stages", bad]],
    [2, []],
    [0, ["validate"]],
    [0, ["-v"]],
    [0, ["-V"]],
    [2, ["validat", good]],
    [2, ["validate", good, "--formt", "json"]],
    [2, ["validate", good, "--format", "xml"]],
    [2, ["stages", good, good]],
  ])("is %i for plinth %j", (code, arguments_) => {
    expect(run(arguments_).code).toBe(code);
  });
});

describe("a usage mistake", () => {
  test.each([
    [["validat"], "validate"],
    [["validate", good, "--formt", "json"], "--format"],
  ])("names what is near (%j)", (arguments_, near) => {
    expect(run(arguments_).err).toContain(`Did you mean ${near}?`);
  });

  test.each([[["verify", "-", "--state", "-"], "both be standard input"]])(
    "is told before anything is read (%j)",
    (arguments_, reason) => {
      const { code, out, err } = run(arguments_);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain(reason);
    },
  );
});

describe("a spec with a problem", () => {
  test("is shown with code, place, frame, reason, hint and page", () => {
    expect(run(["validate", bad]).out).toBe(`${readFileSync("test/cli/cidr-world.txt", "utf8")}`);
  });

  test("gives no stack trace", () => {
    const { out, err } = run(["synth", bad]);
    expect(out + err).not.toMatch(/^\s+at .*\.(js|ts):[0-9]+:[0-9]+\)?$/m);
  });

  test("writes nothing, not even for the good specs beside it", () => {
    const before = readFiles(scratch);
    run(["synth", good, bad]);
    expect(readFiles(scratch)).toEqual(before);
  });

  test("is shown without colours where nobody watches", () => {
    expect(run(["validate", bad]).out).not.toContain("\u001b");
  });
});

describe("standard input", () => {
  test("is a spec where the path is -", () => {
    expect(run(["validate", "-"], readFileSync(good, "utf8"))).toMatchObject({
      code: 0,
      out: "no problems in 1 spec\n",
    });
  });
});

describe("a folder", () => {
  test("gives its specs; other files are skipped and counted", () => {
    const folder = makeScratch("specs");
    writeFileSync(join(folder, "specs/values.yaml"), "replicas: 3\n");
    writeFileSync(join(folder, "specs/broken.json"), "{");
    mkdirSync(join(folder, "specs/.hidden"));
    writeFileSync(join(folder, "specs/.hidden/a.yaml"), "topology: nonsense\n");
    const { code, out } = plinth(["validate", "specs"], { cwd: folder });
    expect(code).toBe(0);
    const ignored = out.match(/^ignored /gm)?.length;
    expect(out.split("\n").at(-2)).toBe(
      `no problems (${ignored} warnings ignored) in ${readdirSync("specs").length} specs, 2 other files skipped`,
    );
  });
});

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

describe("plinth stages", () => {
  test("marks where the spec is", () => {
    expect(run(["stages", good]).out).toContain("▶ endpoint: Make the endpoint");
  });

  test("shows the flip as a change in place", () => {
    expect(run(["stages", good]).out).toContain("~ aws_vpc_endpoint.clickhouse.private_dns_enabled: false -> true");
  });

  test("gives a table as Markdown", () => {
    expect(run(["stages", good, "--format", "markdown"]).out).toContain(
      "| **here** | `endpoint` | Make the endpoint |",
    );
  });
});

describe("plinth synth", () => {
  test("writes the folders of the examples", () => {
    const folder = makeScratch("specs");
    expect(plinth(["synth", good, "--out", "x"], { cwd: folder })).toMatchObject({
      code: 0,
      out: "wrote x/analytics-prod\n",
      err: "",
    });
    const golden = readFiles("generated/examples/analytics-prod/endpoint");
    golden.delete("json/main.tf.json");
    expect(readFiles(join(folder, "x/analytics-prod"))).toEqual(golden);
  });

  test("never puts JSON beside HCL", () => {
    const folder = makeScratch("specs");
    plinth(["synth", good], { cwd: folder });
    plinth(["synth", good, "--format", "json"], { cwd: folder });
    expect([...readFiles(join(folder, "out/analytics-prod")).keys()]).toEqual([
      "HANDOVER.md",
      "PERMISSIONS.md",
      "RUNBOOK.md",
      "main.tf.json",
      "plinth.json",
      "verify.sh",
    ]);
  });

  test("says what was unchanged", () => {
    const folder = makeScratch("specs");
    plinth(["synth", good], { cwd: folder });
    expect(plinth(["synth", good], { cwd: folder }).out).toBe("unchanged out/analytics-prod\n");
  });
});

test("a reader that goes away does not hide the exit code", async () => {
  const child = spawn(process.execPath, [resolve("dist/plinth.js"), "validate", bad], { cwd: scratch });
  child.stdout.destroy();
  child.stderr.destroy();
  const [code] = await once(child, "exit");
  expect(code).toBe(1);
});

describe("a folder with a file that is no spec", () => {
  const lay = (files: { readonly [name: string]: string }) => {
    const folder = makeScratch();
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return folder;
  };

  test.each([
    ["a topology further down", { "a.yaml": "spec:\n  topology: x\n" }],
    ["a comment about one", { "a.yaml": "# topology: none\nb: 1\n" }],
    ["a JSON schema of one", { "a.json": '{\n  "properties": {\n    "topology": {}\n  }\n}\n' }],
  ])("skips %s", (_, files) => {
    expect(plinth(["validate", "."], { cwd: lay(files) }).out).toContain("no-specs");
  });

  test.each([
    ["a slip", "topolgy: clickhouse-aws\n"],
    ["capitals", "Topology: clickhouse-aws\n"],
    ["broken YAML", "topology: [\n"],
  ])("reports %s in the name of the topology", (_, text) => {
    expect(plinth(["validate", "."], { cwd: lay({ "a.yaml": text }) })).toMatchObject({ code: 1 });
  });
});

test("an empty --out, as of a shell variable that is not set, is a usage mistake", () => {
  expect(run(["synth", good, "--out", ""]).code).toBe(2);
});

describe("output options", () => {
  const painted = "\u001b[";
  test.each([
    [{ FORCE_COLOR: "1" }, [], true],
    [{ FORCE_COLOR: "1" }, ["--no-color"], false],
    [{ FORCE_COLOR: "0" }, [], false],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, [], true],
    [{}, [], false],
  ])("with %j and %j give colours: %s", (env, options, isPainted) => {
    const { out } = plinth(["validate", bad, ...options], { cwd: scratch, env });
    expect(out.includes(painted)).toBe(isPainted);
  });

  test("--max-problems shows no more than that, and counts them all", () => {
    const folder = makeScratch();
    writeFileSync(join(folder, "a.yaml"), "topology: clickhouse-aws\nname: A\n");
    const { out, code } = plinth(["validate", "a.yaml", "--max-problems", "2"], { cwd: folder });
    expect(code).toBe(1);
    expect(out.match(/^error /gm)?.length).toBe(2);
    const [, left = "", all = ""] = /\nand (\d+) more problems\n\n(\d+) errors in 1 spec\n/.exec(out) ?? [];
    expect(Number(all)).toBe(Number(left) + 2);
  });

  test("--quiet shows neither warnings nor what was left alone", () => {
    expect(run(["validate", warned, "--quiet"])).toEqual({ code: 0, out: "1 warning in 1 spec\n", err: "" });
    expect(run(["stages", warned, "--quiet"]).err).toBe("");
    expect(run(["stages", warned]).err).toContain("warning cidr-public");
  });

  test("--quiet shows the warnings that fail a run", () => {
    expect(run(["validate", warned, "--quiet", "--strict"]).out).toContain("warning cidr-public");
  });
});

test("a usage mistake names the help of its own command", () => {
  expect(run(["stages"]).err).toContain("run plinth stages --help for its options");
});

test.each([
  [["validate", good, "--format", "jso"], "json"],
  [["diff", good, "--format", "markdow"], "markdown"],
  [["completion", "bsh"], undefined],
])("%j is asked for what is near", (arguments_, near) => {
  const { code, err } = run(arguments_);
  expect(code).toBe(2);
  if (near !== undefined) expect(err).toContain(`Did you mean ${near}?`);
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

test("a JSON spec may name its schema, and compiles to the same", () => {
  const folder = makeScratch();
  const spec = parse(readFileSync(good, "utf8"));
  writeFileSync(join(folder, "a.json"), JSON.stringify(spec));
  plinth(["synth", "a.json", "--out", "x"], { cwd: folder });
  writeFileSync(join(folder, "a.json"), JSON.stringify({ $schema: "../a.schema.json", ...spec }));
  plinth(["synth", "a.json", "--out", "y"], { cwd: folder });
  const [one, other] = [readFiles(join(folder, "x")), readFiles(join(folder, "y"))];
  for (const files of [one, other]) files.delete("analytics-prod/plinth.json");
  expect(one.size).toBeGreaterThan(5);
  expect(other).toEqual(one);
});

describe("plinth completion", () => {
  /** What bash offers for a line that is typed so far. */
  const complete = (words: readonly string[]) => {
    const script = `${run(["completion", "bash"]).out}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}; _plinth; printf '%s\n' "\${COMPREPLY[@]}"`;
    const { stdout } = spawnSync("bash", ["--norc"], { input: script, encoding: "utf8" });
    return stdout.trim().split("\n");
  };

  test.each([
    [["plinth", "val"], ["validate"]],
    [
      ["plinth", "validate", "--format", "j"],
      ["json", "junit"],
    ],
    [["plinth", "validate", "--str"], ["--strict"]],
    [
      ["plinth", "completion", ""],
      ["bash", "zsh", "fish"],
    ],
    [["plinth", "validate", "specs"], [""]],
  ])("in bash, %j gives %j", (words, offered) => {
    expect(complete(words)).toEqual(offered);
  });

  test.each(["zsh", "fish"])("knows every command in %s", (shell) => {
    const { code, out } = run(["completion", shell]);
    expect(code).toBe(0);
    for (const name of ["validate", "synth", "explain", "schemas"]) expect(out).toContain(name);
  });
});
