import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { version } from "../../package.json";
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
    [2, ["validate"]],
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
    expect(out.split("\n").at(-2)).toBe(`no problems in ${readdirSync("specs").length} specs, 2 other files skipped`);
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
      "RUNBOOK.md",
      "main.tf.json",
      "plinth.json",
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
