import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import credentials from "../../facts/credentials.json";
import { plinth } from "../support/cli";
import type { Loose } from "../support/plans";
import { makeScratch } from "../support/scratch";

const files = [
  "action.yml",
  "comment/action.yml",
  "drift/action.yml",
  "examples/ci/github/review.yml",
  "examples/ci/github/comment.yml",
  "examples/ci/github/drift.yml",
  "examples/ci/hcp-terraform/review.yml",
  "examples/ci/gitlab/.gitlab-ci.yml",
  "examples/ci/atlantis/repos.yaml",
];
const documents = new Map(files.map((file) => [file, parse(readFileSync(file, "utf8"))]));

/** Every shell script of a file, with the name of its step. */
function scriptsOf(value: Loose, name = ""): { readonly name: string; readonly text: string }[] {
  if (Array.isArray(value)) return value.flatMap((item) => scriptsOf(item, name));
  if (value === null || typeof value !== "object") return [];
  return Object.entries<Loose>(value).flatMap(([key, item]) => {
    const isScript = key === "run" || key === "script" || key === "after_script";
    const texts = Array.isArray(item) ? item : [item];
    if (isScript && texts.every((text: Loose) => typeof text === "string")) {
      return texts.map((text: string) => ({ name: value.name ?? name, text }));
    }
    return scriptsOf(item, value.name ?? name);
  });
}

/** The commands of plinth in a script: their names and long options. */
function plinthCommands(text: string): { readonly command: string; readonly options: readonly string[] }[] {
  return text
    .split("\n")
    .filter((line) => !line.trim().startsWith("#"))
    .flatMap((line) => [...line.matchAll(/(?:^|[\s;&|])(?:plinth|\("\$plinth") (?!\(\))([a-z]+)([^|;&]*)/g)])
    .map(([, command = "", rest = ""]) => ({ command, options: rest.match(/(?<=[\s"])--[a-z]+/g) ?? [] }));
}

describe.each(files)("%s", (file) => {
  const document = documents.get(file);
  const scripts = scriptsOf(document);

  test("has only commands and options of plinth that there are", () => {
    const called = scripts.flatMap(({ text }) => text.match(/scripts\/[a-z-]+\.sh/g) ?? []);
    const texts = [...scripts.map(({ text }) => text), ...called.map((script) => readFileSync(script, "utf8"))];
    const used = texts.flatMap((text) => plinthCommands(text));
    const appended = scripts.flatMap(({ text }) => text.match(/(?<=options\+=\("?)--[a-z]+/g) ?? []);
    for (const { command, options } of used) {
      const help = plinth([command, "--help"]);
      expect([command, help.code]).toEqual([command, 0]);
      expect(options.filter((option) => !help.out.includes(`${option} `))).toEqual([]);
    }
    const help = used.map(({ command }) => plinth([command, "--help"]).out).join("\n");
    expect(appended.filter((option) => !help.includes(`${option} `))).toEqual([]);
  });

  test("puts no expression into a script", () => {
    expect(scripts.filter(({ text }) => text.includes("${{"))).toEqual([]);
  });

  test("uses actions by their commits", () => {
    const uses = JSON.stringify(document).match(/"uses":"[^"]+"/g) ?? [];
    expect(uses.filter((use) => !/@[0-9a-f]{40}"$/.test(use))).toEqual([]);
  });

  test("has scripts that bash can read", () => {
    for (const { text } of scripts) {
      expect(spawnSync("bash", ["-n"], { input: text, encoding: "utf8" }).stderr).toBe("");
    }
  });

  test("keeps the plan out of artifacts and logs", () => {
    const text = JSON.stringify(document);
    expect(text).not.toMatch(/"path":"[^"]*plan\.json/);
    for (const script of scripts) expect(script.text).not.toMatch(/cat [^\n]*plan\.json|set -x/);
  });
});

test("commands of plinth are found at all", () => {
  const found = files.flatMap((file) => scriptsOf(documents.get(file)).flatMap(({ text }) => plinthCommands(text)));
  expect(found.map(({ command }) => command)).toEqual(expect.arrayContaining(["validate", "review"]));
  expect(found.some(({ options }) => options.includes("--base"))).toBe(true);
});

describe("the workflows of GitHub", () => {
  test.each(files.filter((file) => file.includes("github/") || file.includes("hcp")))(
    "%s gives no right that it does not name",
    (file) => {
      const document = documents.get(file);
      expect(Object.values(document.permissions)).not.toContain("write");
      expect(document.on?.pull_request_target).toBeUndefined();
      expect(document.jobs).toBeDefined();
    },
  );

  test("plan nothing of a fork, and post nothing of it", () => {
    const review = documents.get("examples/ci/github/review.yml").jobs.review;
    expect(review.if).toContain("head.repo.full_name == github.repository");
    const comment = documents.get("examples/ci/github/comment.yml").jobs.comment;
    expect(comment.if).toContain("head_repository.full_name == github.repository");
    expect(JSON.stringify(comment)).not.toContain("checkout");
  });

  test("the comment's workflow follows the review's by its name", () => {
    const { workflows } = documents.get("examples/ci/github/comment.yml").on.workflow_run;
    expect(workflows).toEqual([documents.get("examples/ci/github/review.yml").name]);
  });

  test("give the actions only inputs that they have", () => {
    const steps = files.flatMap((file) =>
      Object.values<Loose>(documents.get(file).jobs ?? {}).flatMap((job) => job.steps ?? []),
    );
    const used = steps.flatMap((step: Loose) => {
      const ours = /^your-organization\/plinth(?:\/(\w+))?@/.exec(step.uses ?? "");
      const file = ours?.[1] === undefined ? "action.yml" : `${ours[1]}/action.yml`;
      return ours === null ? [] : Object.keys(step.with).map((input) => ({ file, input }));
    });
    expect(new Set(used.map(({ file }) => file))).toEqual(
      new Set(["action.yml", "comment/action.yml", "drift/action.yml"]),
    );
    expect(used.filter(({ file, input }) => !Object.hasOwn(documents.get(file).inputs, input))).toEqual([]);
  });

  test("name the variables that the providers take now", () => {
    const known = Object.values(credentials.providers).flatMap(({ variables }) => variables);
    const used = files.flatMap((file) => readFileSync(file, "utf8").match(/^ +CLICKHOUSE_[A-Z_]+(?=:)/gm) ?? []);
    expect(used.length).toBeGreaterThan(4);
    expect(used.map((name) => name.trim()).filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe("the steps of the action, run", () => {
  const steps: Loose[] = documents.get("action.yml").runs.steps;
  const step = (name: string) => steps.find((item) => item.name === name).run as string;

  function run(name: string, env: { readonly [name: string]: string }, stage = "dns") {
    const folder = makeScratch("specs");
    const spec = readFileSync("specs/clickhouse-aws.yaml", "utf8").replace(/^stage: [a-z-]+/m, `stage: ${stage}`);
    writeFileSync(join(folder, "spec.yaml"), spec);
    const paths = {
      GITHUB_STEP_SUMMARY: join(folder, "summary"),
      GITHUB_OUTPUT: join(folder, "output"),
      RUNNER_TEMP: folder,
    };
    const { status, stdout, stderr } = spawnSync("bash", ["-e", "-o", "pipefail", "-c", step(name)], {
      cwd: folder,
      encoding: "utf8",
      env: {
        PATH: process.env["PATH"] ?? "",
        GITHUB_ACTION_PATH: resolve("."),
        PLINTH_BASE: "",
        PLINTH_MODULE: "",
        PLINTH_LOCK: "",
        PLINTH_DOCS: "",
        PLINTH_STRICT: "false",
        PLINTH_DESTROY: "false",
        PLINTH_SPEC: "spec.yaml",
        ...paths,
        ...env,
      },
    });
    const read = (path: string) => {
      try {
        return readFileSync(path, "utf8");
      } catch {
        return "";
      }
    };
    return { status, stdout, stderr, output: read(paths.GITHUB_OUTPUT), summary: read(paths.GITHUB_STEP_SUMMARY) };
  }

  const flip = resolve("test/plans/clickhouse-aws/dns.json");

  test("compile specs, and fail where one is wrong", () => {
    expect(run("Compile the specs", { PLINTH_SPECS: "specs\n\nspec.yaml\n" }).stdout).toContain("name-taken");
    const { status, stdout } = run("Compile the specs", { PLINTH_SPECS: "specs" });
    expect(status).toBe(0);
    expect(stdout).not.toContain("::error");
    expect(run("Compile the specs", { PLINTH_SPECS: "nowhere" }).status).toBe(1);
  });

  test("pass the honest flip, with comment, findings and summary", () => {
    const { status, output, summary } = run("Review the plan", { PLINTH_PLAN: flip });
    expect(status).toBe(0);
    expect(output).toMatch(/^verdict=pass\ncomment=.*comment\.md\nsarif=.*review\.sarif\n$/);
    expect(summary).toContain("✅");
  });

  test("fail a plan of another stage, and say so at the spec's line", () => {
    const { status, output, stdout, summary } = run("Review the plan", { PLINTH_PLAN: flip }, "endpoint");
    expect(status).toBe(0);
    expect(output).toContain("verdict=fail");
    expect(stdout).toContain("::error file=spec.yaml,line=4");
    expect(summary).toContain("❌");
  });

  test("fail where the plan cannot be read, with the problem and no verdict", () => {
    const { status, output, stderr } = run("Review the plan", { PLINTH_PLAN: "nowhere.json" });
    expect(status).toBe(1);
    expect(output).toBe("");
    expect(stderr).toContain("error input-not-found: There is no such plan: nowhere.json");
  });

  test("take hostile inputs for texts", () => {
    const { stdout, stderr } = run("Review the plan", {
      PLINTH_PLAN: flip,
      PLINTH_SPEC: "$(touch pwned)`id`; echo pwned",
      PLINTH_BASE: "--help",
    });
    expect(stdout).not.toMatch(/^pwned/m);
    expect(stderr).toContain("$(touch pwned)");
  });
});

describe("posting the comment", () => {
  function post(comment: string, number: string, found: string) {
    const folder = makeScratch();
    const bin = join(folder, "bin");
    mkdirSync(bin);
    writeFileSync(
      join(bin, "gh"),
      `#!/usr/bin/env bash\nprintf '%s\\n' "$*" >> "${folder}/calls"\ncase "$*" in *paginate*) printf '%s' "${found}" ;; esac\n`,
    );
    chmodSync(join(bin, "gh"), 0o755);
    writeFileSync(join(folder, "comment.md"), comment);
    const { status } = spawnSync("bash", [resolve("scripts/post-comment.sh")], {
      env: {
        PATH: `${bin}:${process.env["PATH"]}`,
        GITHUB_REPOSITORY: "o/r",
        PLINTH_PULL_REQUEST: number,
        PLINTH_COMMENT: join(folder, "comment.md"),
      },
    });
    let calls = "";
    try {
      calls = readFileSync(join(folder, "calls"), "utf8");
    } catch {}
    return { status, calls };
  }
  const comment = "<!-- plinth-review: analytics-prod -->\n\n## x\n";

  test("makes a new one where there is none", () => {
    const { status, calls } = post(comment, "7", "");
    expect(status).toBe(0);
    expect(calls).toContain("--method POST repos/o/r/issues/7/comments");
  });

  test("replaces the one that is there", () => {
    expect(post(comment, "7", "42").calls).toContain("--method PATCH repos/o/r/issues/comments/42");
  });

  test.each([
    ["no number", comment, "7/../8"],
    ["another text", "hello", "7"],
    ["a header with more in it", "<!-- plinth-review: a --> <script>", "7"],
  ])("refuses %s", (_, text, number) => {
    expect(post(text, number, "")).toEqual({ status: 2, calls: "" });
  });
});
