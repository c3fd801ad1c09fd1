import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { plinth } from "../support/cli";
import { makeScratch, readFiles } from "../support/scratch";
import { layScratch } from "../support/trees";

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
    [2, ["completion", "bsh"]],
  ])("is %i for plinth %j", (code, arguments_) => {
    expect(run(arguments_).code).toBe(code);
  });
});

describe("a usage mistake", () => {
  test.each([
    [["validat"], "validate"],
    [["validate", good, "--formt", "json"], "--format"],
    [["validate", good, "--format", "jso"], "json"],
    [["diff", good, "--format", "markdow"], "markdown"],
  ])("names what is near (%j)", (arguments_, near) => {
    expect(run(arguments_)).toMatchObject({ code: 2, err: expect.stringContaining(`Did you mean ${near}?`) });
  });

  test("is told before anything is read", () => {
    const { code, out, err } = run(["verify", "-", "--state", "-"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("both be standard input");
  });

  test("names the help of its own command", () => {
    expect(run(["stages"]).err).toContain("run plinth stages --help for its options");
  });

  test("is an empty --out, as of a shell variable that is not set", () => {
    expect(run(["synth", good, "--out", ""]).code).toBe(2);
  });
});

describe("a spec with a problem", () => {
  test("is shown with code, place, frame, reason, hint and page", () => {
    expect(run(["validate", bad]).out).toBe(readFileSync("test/cli/cidr-world.txt", "utf8"));
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

test("a reader that goes away does not hide the exit code", async () => {
  const child = spawn(process.execPath, [resolve("dist/plinth.js"), "validate", bad], { cwd: scratch });
  child.stdout.destroy();
  child.stderr.destroy();
  const [code] = await once(child, "exit");
  expect(code).toBe(1);
});

describe("a folder with a file that is no spec", () => {
  test.each([
    ["a topology further down", { "a.yaml": "spec:\n  topology: x\n" }],
    ["a comment about one", { "a.yaml": "# topology: none\nb: 1\n" }],
    ["a JSON schema of one", { "a.json": '{\n  "properties": {\n    "topology": {}\n  }\n}\n' }],
  ])("skips %s", (_, files) => {
    expect(plinth(["validate", "."], { cwd: layScratch(files) }).out).toContain("no-specs");
  });

  test.each([
    ["a slip", "topolgy: clickhouse-aws\n"],
    ["capitals", "Topology: clickhouse-aws\n"],
    ["broken YAML", "topology: [\n"],
  ])("reports %s in the name of the topology", (_, text) => {
    expect(plinth(["validate", "."], { cwd: layScratch({ "a.yaml": text }) })).toMatchObject({ code: 1 });
  });
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
