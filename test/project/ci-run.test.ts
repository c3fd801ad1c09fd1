import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { commitAll, git as gitIn } from "../support/git";
import { openGates } from "../support/open-gates";
import { compileSpec, type Loose, makePlan, specText } from "../support/plans";
import { makeScratch, readFiles } from "../support/scratch";
import { type JobRun, type Runner, runJob } from "../support/workflow";

// A repository whose pull request takes clickhouse-aws from allow-list to dns; another connection stays as it is. The plan is what the
// real Terraform planned for that move; programs of others stand for themselves, and log how they are called.
const scratch = makeScratch();
const bin = join(scratch, "bin");
const repository = join(scratch, "repository");
const release = join(scratch, "release");
const calls = join(scratch, "calls");
const plan = join(scratch, "plan.json");
const flip = readFileSync("test/plans/clickhouse-aws/dns.json", "utf8");
const path = [bin, process.env["PATH"]].join(delimiter);
const environment = { PATH: path, HOME: scratch, PLINTH_CACHE_DIR: join(scratch, "cache") };
const spec = "specs/clickhouse-aws.yaml";
const other = "specs/materialize-rds.yaml";

const git = (...words: readonly string[]) => gitIn(repository, ...words);

function program(name: string, script: string): void {
  writeFileSync(join(bin, name), `#!/usr/bin/env bash\nprintf '%s\\n' "${name} $*" >> "${calls}"\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
}

function synth(): void {
  execFileSync(join(bin, "plinth"), ["synth", "specs", "--out", "out", "--quiet"], { cwd: repository });
}

function lock(name: string, version: string): void {
  const text = `provider "registry.terraform.io/hashicorp/aws" {\n  version = "${version}"\n}\n`;
  writeFileSync(join(repository, "out", name, ".terraform.lock.hcl"), text);
}

/** What the programs were called with by a run. */
function during<T>(act: () => T): { readonly result: T; readonly called: string[] } {
  writeFileSync(calls, "");
  const result = act();
  return { result, called: readFileSync(calls, "utf8").split("\n").filter(Boolean) };
}

beforeAll(() => {
  for (const folder of [bin, join(repository, "specs")]) mkdirSync(folder, { recursive: true });
  execFileSync(process.execPath, ["scripts/release.mjs", release]);
  symlinkSync(join(release, "dist/plinth.js"), join(bin, "plinth"));
  const show = `case "$*" in *"show -json"*) cat "\${PLANNED:-${plan}}" ;; *" init "*) [ -z "\${INIT_FAILS:-}" ] ;; esac`;
  program("terraform", show);
  program("gh", `case "$*" in *paginate*) printf '%s' "\${FOUND:-}" ;; esac`);
  program("curl", `cat > /dev/null; case "$*" in */user) echo '{"id":7}' ;; *per_page*) echo '[]' ;; esac`);
  writeFileSync(plan, flip);
  writeFileSync(join(repository, spec), specText(spec, "allow-list"));
  writeFileSync(join(repository, other), readFileSync(other));
  synth();
  for (const name of ["analytics-prod", "materialize-orders"]) lock(name, "6.36.0");
  commitAll(repository);
  git("checkout", "--quiet", "-b", "pull");
  writeFileSync(join(repository, spec), specText(spec, "dns"));
  synth();
  git("commit", "--quiet", "--all", "--message", "flip");
});

describe("a released tree", () => {
  test("has the action and what it runs, and no sources", () => {
    const files = [...readFiles(release).keys()];
    for (const file of [
      "action.yml",
      "comment/action.yml",
      "drift/action.yml",
      "dist/plinth.bundle.js",
      "LICENSE",
      "SECURITY.md",
    ])
      expect(files).toContain(file);
    expect(files.filter((file) => file.endsWith(".ts") && file !== "dist/types/output.d.ts")).toEqual([]);
    expect(JSON.parse(readFileSync(join(release, "package.json"), "utf8"))).not.toHaveProperty("devDependencies");
  });

  test("is written whole or not at all, beside what a killed run left", () => {
    const target = join(makeScratch(), "release");
    mkdirSync(`${target}.partial/docs`, { recursive: true });
    writeFileSync(`${target}.partial/docs/of-another-run`, "");
    mkdirSync(target);
    execFileSync(process.execPath, ["scripts/release.mjs", target]);
    expect([...readFiles(target).keys()].sort()).toEqual([...readFiles(release).keys()].sort());
    expect(existsSync(`${target}.partial`)).toBe(false);
  });

  test("is not written over what is there", () => {
    const { status, stderr } = spawnSync(process.execPath, ["scripts/release.mjs", release], { encoding: "utf8" });
    expect([status, stderr]).toEqual([1, expect.stringContaining("is not empty")]);
  });
});

const read = (file: string): Loose => parse(readFileSync(file, "utf8"));

/** Contexts of a pull request. */
function pullRequest(): Loose {
  return {
    github: {
      event: {
        pull_request: { base: { sha: git("rev-parse", "main") }, number: 7, head: { repo: { full_name: "o/r" } } },
      },
      repository: "o/r",
      token: "t",
    },
    vars: {},
    secrets: {},
  };
}

function runner(env: { readonly [name: string]: string } = {}, actions = release): Runner {
  return {
    folder: repository,
    actions,
    temp: makeScratch(),
    env: { ...environment, GITHUB_REPOSITORY: "o/r", ...env },
  };
}

/** Both jobs of a workflow that reviews a pull request: the specs that the first lists, and a run of the second for each. */
function review(file: string, env: { readonly [name: string]: string } = {}) {
  const { jobs } = read(file);
  const contexts = pullRequest();
  const compiled = runJob(jobs.compile, contexts, runner(env));
  const listed: Loose[] = JSON.parse(compiled.steps["plinth"]?.outputs["specs"] || "[]");
  const reviewed = compiled.isFailed
    ? []
    : listed.map((connection): JobRun => runJob(jobs.review, { ...contexts, matrix: { connection } }, runner(env)));
  return { compiled, listed, reviewed };
}

/** Changes files of the pull request for the time of a run. */
function withChange<T>(change: () => void, act: () => T): T {
  change();
  commitAll(repository);
  try {
    return act();
  } finally {
    git("reset", "--quiet", "--hard", "HEAD^");
  }
}

test.each(["examples/ci/github/review.yml", "examples/ci/hcp-terraform/review.yml"])(
  "%s reviews the connection that changed with its own plan, and asks before init whom it acts as",
  (file) => {
    const { result, called } = during(() => review(file));
    expect(result.compiled.log).not.toContain("::error");
    expect(result.listed).toEqual([expect.objectContaining({ name: "analytics-prod", file: spec, stage: "dns" })]);
    const [reviewed] = result.reviewed;
    expect(reviewed?.steps["plinth"]?.outputs["verdict"] ?? reviewed?.summary).toMatch(/pass|✅ Pass/);
    expect(reviewed?.isFailed).toBe(false);
    expect(called.filter((call) => call.startsWith("terraform"))).toEqual([
      expect.stringMatching(/^terraform -chdir=out\/analytics-prod init -input=false -lockfile=readonly$/),
      expect.stringMatching(/^terraform -chdir=out\/analytics-prod plan /),
      expect.stringMatching(/^terraform -chdir=out\/analytics-prod show -json /),
    ]);
  },
);

describe("examples/ci/github/review.yml", () => {
  const file = "examples/ci/github/review.yml";

  test("runs no terraform where the state goes elsewhere", () => {
    const elsewhere = () => {
      writeFileSync(join(repository, spec), specText(spec, "dns").replace("bucket: tf-state", "bucket: of-others"));
      synth();
    };
    const { result, called } = during(() => withChange(elsewhere, () => review(file)));
    expect(result.reviewed.map(({ isFailed }) => isFailed)).toEqual([true]);
    expect(result.reviewed[0]?.log).toContain("identity-changed");
    expect(called).toEqual([]);
  });

  test("fails where the committed output was edited, before anything is planned", () => {
    const edit = () => appendFileSync(join(repository, "out/materialize-orders/main.tf"), "# edited\n");
    const { compiled } = withChange(edit, () => review(file));
    expect(compiled.isFailed).toBe(true);
    expect(compiled.log).toMatch(/::error file=out\/materialize-orders\/main.tf::|edited-artifact/);
  });
});

test("a connection whose lock file changed is reviewed too", () => {
  const job = read("examples/ci/github/review.yml").jobs.compile;
  const { steps } = withChange(
    () => lock("materialize-orders", "6.37.0"),
    () => runJob(job, pullRequest(), runner()),
  );
  const listed: Loose[] = JSON.parse(steps["plinth"]?.outputs["specs"] ?? "");
  expect(listed.map(({ name }) => name)).toEqual(["analytics-prod", "materialize-orders"]);
});

test("comments of several connections are posted one by one", () => {
  const folder = makeScratch();
  for (const name of ["a", "b"]) {
    mkdirSync(join(folder, `comments/plinth-comment-${name}`), { recursive: true });
    writeFileSync(join(folder, `comments/plinth-comment-${name}/comment.md`), `<!-- plinth-review: ${name} -->\n`);
  }
  const step = {
    uses: "your-organization/plinth/comment@0",
    with: { file: "comments", "pull-request": "7", token: "t" },
  };
  const { called } = during(() => runJob({ steps: [step] }, {}, { ...runner(), folder }));
  expect(called.filter((call) => call.includes("POST repos/o/r/issues/7/comments"))).toHaveLength(2);
});

/** A plan in which nothing moves, at a stage. */
function idlePlan(stage: string): string {
  const file = join(makeScratch(), "plan.json");
  const compiled = compileSpec(spec, stage);
  writeFileSync(file, JSON.stringify(makePlan(compiled, stage, stage, openGates(compiled))));
  return file;
}

describe("examples/ci/github/drift.yml", () => {
  const watch = (env: { readonly [name: string]: string }) => {
    const connection = { name: "analytics-prod", file: spec };
    const contexts = { ...pullRequest(), matrix: { connection } };
    return during(() => runJob(read("examples/ci/github/drift.yml").jobs.watch, contexts, runner(env)));
  };

  test("closes the issue where nothing moved", () => {
    const { result, called } = watch({ PLANNED: idlePlan("dns"), FOUND: "42" });
    expect([result.isFailed, result.log]).toEqual([false, expect.not.stringContaining("rror")]);
    expect(called).toContain("gh api --silent --method PATCH repos/o/r/issues/42 --field state=closed");
  });

  test("opens one issue where something moved, and does not fail", () => {
    const { result, called } = watch({});
    expect(result.isFailed).toBe(false);
    expect(called.at(-1)).toMatch(
      /^gh api --silent --method POST repos\/o\/r\/issues --field title=analytics-prod moved /,
    );
    expect(watch({ FOUND: "42" }).called.at(-1)).toMatch(/PATCH repos\/o\/r\/issues\/42 --field body=@/);
  });

  test("fails where it could not be told, and touches no issue", () => {
    const { result, called } = watch({ INIT_FAILS: "yes" });
    expect(result.isFailed).toBe(true);
    expect(called.filter((call) => call.startsWith("gh"))).toEqual([]);
  });
});

describe("examples/ci/gitlab/.gitlab-ci.yml", () => {
  const document = read("examples/ci/gitlab/.gitlab-ci.yml");
  const run = (job: string, env: { readonly [name: string]: string } = {}) => {
    const { status, stdout, stderr } = spawnSync("bash", ["-eo", "pipefail", "-c", document[job].script.join("\n")], {
      cwd: repository,
      encoding: "utf8",
      env: {
        ...environment,
        CI_MERGE_REQUEST_DIFF_BASE_SHA: git("rev-parse", "main"),
        CI_API_V4_URL: "https://gitlab.example.com/api/v4",
        CI_PROJECT_ID: "1",
        CI_MERGE_REQUEST_IID: "7",
        GITLAB_NOTES_TOKEN: "t",
        ...env,
      },
    });
    git("clean", "--quiet", "--force");
    return { status, log: stdout + stderr };
  };

  test("compiles, and compares the output", () => {
    expect(run("compile")).toMatchObject({ status: 0 });
    const edit = () => appendFileSync(join(repository, "out/materialize-orders/main.tf"), "# edited\n");
    expect(withChange(edit, () => run("compile"))).toMatchObject({ status: 1 });
  });

  test("reviews the connection that changed, and posts a note", () => {
    const { result, called } = during(() => run("review"));
    expect(result).toMatchObject({ status: 0 });
    expect(called.filter((call) => call.includes(" init "))).toHaveLength(1);
    expect(called.at(-1)).toContain(
      "--request POST --data-urlencode body@comment.md https://gitlab.example.com/api/v4/projects/1/merge_requests/7/notes",
    );
  });

  test("fails on another plan, and posts why", () => {
    const { result, called } = during(() =>
      run("review", { PLANNED: resolve("test/plans/clickhouse-aws/allow-list.json") }),
    );
    expect(result.status).toBe(1);
    expect(called.at(-1)).toContain("--request POST");
  });

  test("tells drift from failure by its exit code", () => {
    const others = () => git("rm", "--quiet", "-r", other, "out/materialize-orders");
    const watch = (env: { readonly [name: string]: string }) => withChange(others, () => run("drift", env));
    expect(watch({ PLANNED: idlePlan("dns") })).toMatchObject({ status: 0 });
    expect(watch({})).toMatchObject({ status: 2 });
    expect(watch({ INIT_FAILS: "yes" })).toMatchObject({ status: 1 });
    const unreadable = () => writeFileSync(join(repository, "out/analytics-prod/.terraform.lock.hcl"), "");
    expect(withChange(unreadable, () => run("drift"))).toMatchObject({ status: 1 });
    expect(document.drift.allow_failure).toEqual({ exit_codes: [2] });
  });
});

describe("examples/ci/atlantis/repos.yaml", () => {
  test("reviews in a clone that has the branch of the pull request alone", () => {
    const clone = join(makeScratch(), "clone");
    git("clone", "--quiet", "--depth", "1", "--single-branch", "--branch", "pull", `file://${repository}`, clone);
    // A project is named after its spec there.
    const folder = join(clone, "out/analytics-prod");
    gitIn(clone, "mv", "specs/clickhouse-aws.yaml", "specs/analytics-prod.yaml");
    execFileSync(join(bin, "plinth"), ["synth", "specs", "--out", "out", "--quiet"], { cwd: clone });
    const steps: Loose[] = read("examples/ci/atlantis/repos.yaml").workflows.plinth.plan.steps;
    const runs = steps.flatMap((step) => (typeof step === "string" ? [] : [step.run as string]));
    expect(runs).toHaveLength(4);
    for (const script of runs) {
      const { status, stderr } = spawnSync("sh", ["-c", script], {
        cwd: folder,
        encoding: "utf8",
        env: { ...environment, DIR: folder, BASE_BRANCH_NAME: "main", SHOWFILE: plan },
      });
      expect([script, status, stderr]).toEqual([script, 0, expect.not.stringContaining("error")]);
    }
  });
});

test("a tree of sources is built without install scripts, whatever NODE_ENV says", () => {
  const tree = makeScratch(
    "action.yml",
    "package.json",
    "package-lock.json",
    "scripts",
    "src",
    "stacks",
    "resources",
    "facts",
    "schemas",
    "specs",
    "templates",
    "vendors",
  );
  for (const part of ["types", "providers", "validators", "vendors.ts"]) {
    mkdirSync(join(tree, "generated"), { recursive: true });
    symlinkSync(resolve("generated", part), join(tree, "generated", part));
  }
  program(
    "npm",
    `[ "$1 $2 $3" = "ci --include=dev --ignore-scripts" ] && ln -s "${resolve("node_modules")}" node_modules`,
  );
  const step = { uses: "your-organization/plinth@0", with: { specs: spec, spec, check: "true" } };
  const { result, called } = during(() =>
    runJob({ steps: [step, step] }, pullRequest(), runner({ NODE_ENV: "production" }, tree)),
  );
  expect([result.isFailed, result.log]).toEqual([false, expect.not.stringContaining("::error")]);
  expect(called.filter((call) => call.startsWith("npm"))).toHaveLength(1);
  expect(existsSync(join(tree, "dist/plinth.js"))).toBe(true);
});
