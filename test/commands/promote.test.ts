import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { parse as parseYaml } from "yaml";
import { plinth } from "../support/cli";
import { misfits } from "../support/output-schema";
import { at, digestOf, example, layExample, others, path, report, run, stateOf, tests, text } from "../support/promote";

beforeEach(layExample);

describe("a spec whose gate is open", () => {
  test("moves by one line, with its comment kept, and its evidence is recorded", () => {
    const { code, out, err } = run(["a.yaml", "--state", "-"], stateOf({ state: "pendingAcceptance" }));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(text("a.yaml")).toBe(example.replace("stage: endpoint ", "stage: allow-list "));
    expect(out).toContain("-stage: endpoint                      # endpoint -> allow-list -> dns\n+stage: allow-list ");
    expect(out).toContain("The plan must end with: Plan: 1 to add, 0 to change, 0 to destroy.");
    expect(out).toContain("Once it is applied, the vendor acts");
    expect(parseYaml(text("a.evidence.yaml")).stages.endpoint.observed).toEqual([
      {
        item: "aws_vpc_endpoint.clickhouse.state",
        answer: "open",
        observed: '"pendingAcceptance"',
        expected: "available or pendingAcceptance",
      },
    ]);
    expect(plinth(["validate", "a.yaml", "--strict"], { cwd: path(".") }).code).toBe(0);
    expect(readdirSync(path(".")).sort()).toEqual(["a.evidence.yaml", "a.yaml"]);
  });

  test("is followed by commands that run where it was promoted", () => {
    mkdirSync(path("specs"));
    writeFileSync(path("specs/my spec.yaml"), example);
    const file = "specs/my spec.yaml";
    const { next } = report([file, "--state", "-"], stateOf({ spec: digestOf(file) }));
    const folder = "out/analytics-prod";
    expect(next.commands).toEqual([
      "plinth synth 'specs/my spec.yaml'",
      `terraform -chdir=${folder} init`,
      `terraform -chdir=${folder} plan -out=plinth.tfplan`,
      `terraform -chdir=${folder} show -json plinth.tfplan | plinth review - --spec 'specs/my spec.yaml' --lock ${folder}/.terraform.lock.hcl`,
      `terraform -chdir=${folder} apply plinth.tfplan`,
    ]);
    expect(plinth(["synth", file], { cwd: path(".") }).code).toBe(0);
    expect(existsSync(path(folder))).toBe(true);
  });

  test("is followed by commands for the folder that is named, and for the one that it was promoted in", () => {
    mkdirSync(path("specs"));
    writeFileSync(path("specs/a.yaml"), example);
    expect(plinth(["synth", "specs/a.yaml", "--out", "live/net", "--format", "json"], { cwd: path(".") }).code).toBe(0);
    const digest = digestOf("specs/a.yaml");
    const next = (words: readonly string[], from: string) => {
      writeFileSync(path("specs/a.yaml"), example);
      const input = stateOf({ spec: digest });
      const { out } = plinth(["promote", ...words, "--state", "-", "--format", "json"], { cwd: path(from), input });
      return JSON.parse(out).next.commands;
    };
    expect(next(["specs/a.yaml", "--out", "live/net/"], ".").slice(0, 2)).toEqual([
      "plinth synth specs/a.yaml --out live/net/ --format json",
      "terraform -chdir=live/net/analytics-prod init",
    ]);
    const inside = next(["../../../specs/a.yaml"], "live/net/analytics-prod");
    expect(inside).toEqual([
      "plinth synth ../../../specs/a.yaml --out .. --format json",
      "terraform init",
      "terraform plan -out=plinth.tfplan",
      "terraform show -json plinth.tfplan | plinth review - --spec ../../../specs/a.yaml --lock .terraform.lock.hcl",
      "terraform apply plinth.tfplan",
    ]);
    writeFileSync(path("plinth.yaml"), "out: live/net\n");
    expect(next(["specs/a.yaml"], ".")[1]).toBe("terraform -chdir=live/net/analytics-prod init");
    const manifest = path("live/net/analytics-prod/plinth.json");
    renameSync(manifest, path("elsewhere.json"));
    symlinkSync(path("elsewhere.json"), manifest);
    expect(next(["specs/a.yaml", "--out", "live/net"], ".")[0]).toBe("plinth synth specs/a.yaml --out live/net");
  });

  test("of a module is followed by commands of its root", () => {
    writeFileSync(path("m.yaml"), readFileSync("specs/clickhouse-aws-module.yaml"));
    const { next } = report(["m.yaml", "--back"]);
    expect(next.commands[0]).toBe('plinth synth m.yaml --out "${ROOT:?}"');
    expect(next.commands[3]).toBe(
      'terraform "-chdir=${ROOT:?}" show -json plinth.tfplan | plinth review - --spec m.yaml --lock "${ROOT:?}/.terraform.lock.hcl" --module "${MODULE:?}"',
    );
    expect(next.fills.map(({ name }: { name: string }) => name)).toEqual(["ROOT", "MODULE"]);
  });

  test("never skips a stage", () => {
    run(["a.yaml", "--state", "-"], stateOf());
    const second = report(["a.yaml", "--state", "-"], stateOf({ spec: digestOf("a.yaml") }));
    expect(second).toMatchObject({ moved: false, from: "allow-list", to: "dns" });
    expect(second.gate.items[0]).toMatchObject({ kind: "applied", answer: "closed", observed: "stage endpoint" });
  });

  test("opens with answers that several people gave one after the other", () => {
    at("allow-list");
    expect(run(["a.yaml", ...tests.slice(0, 2)]).code).toBe(1);
    expect(run(["a.yaml", ...tests.slice(2)]).code).toBe(1);
    expect(run(["a.yaml", "--state", "-"], stateOf({ stage: "allow-list" })).code).toBe(0);
    expect(text("a.yaml")).toContain("stage: dns ");
    expect(parseYaml(text("a.evidence.yaml")).stages["allow-list"].answers).toEqual({
      "connection-test.8443": { answer: "yes", note: "Ok. from the bastion" },
      ...Object.fromEntries(others.map((key) => [key, { answer: "yes" }])),
    });
  });

  test("keeps CRLF, a missing final newline and its permissions", () => {
    const windows = example.replaceAll("\n", "\r\n").trimEnd();
    writeFileSync(path("a.yaml"), windows);
    chmodSync(path("a.yaml"), 0o640);
    expect(run(["a.yaml", "--state", "-"], stateOf()).code).toBe(0);
    expect(text("a.yaml")).toBe(windows.replace("stage: endpoint ", "stage: allow-list "));
    expect(statSync(path("a.yaml")).mode & 0o777).toBe(0o640);
  });

  test("moves as JSON, with evidence as JSON", () => {
    const spec = `${JSON.stringify(parseYaml(example))}`;
    writeFileSync(path("b.json"), spec);
    const state = stateOf({ spec: digestOf("b.json") });
    expect(run(["b.json", "--state", "-"], state).code).toBe(0);
    expect(text("b.json")).toBe(spec.replace('"stage":"endpoint"', '"stage":"allow-list"'));
    expect(JSON.parse(text("b.evidence.json"))).toMatchObject({ version: 1, name: "analytics-prod" });
    expect(plinth(["validate", "b.json"], { cwd: path(".") }).code).toBe(0);
  });

  test("is edited where it lies when it was named by a link", () => {
    mkdirSync(path("real"));
    writeFileSync(path("real/x.yaml"), example);
    symlinkSync("real/x.yaml", path("link.yaml"));
    expect(run(["link.yaml", "--state", "-"], stateOf()).code).toBe(0);
    expect(text("real/x.yaml")).toContain("stage: allow-list ");
  });

  test("is found in a module of a root", () => {
    const module = "module.clickhouse";
    const state = stateOf({ module, outputs: {} });
    expect(run(["a.yaml", "--state", "-"], state).code).toBe(1);
    expect(run(["a.yaml", "--state", "-", "--module", "module.other"], state).code).toBe(1);
    expect(run(["a.yaml", "--state", "-", "--module", module], state).code).toBe(0);
  });

  test("needs the output of its own module, where the root passes several on", () => {
    const made = (name: string, stage: string) => ({
      value: { topology: "clickhouse-aws", name, stage, spec: digestOf("a.yaml") },
    });
    const module = "module.it";
    const outputs = { other: made("other", "dns"), mine: made("analytics-prod", "allow-list") };
    const { gate } = report(["a.yaml", "--state", "-", "--module", module], stateOf({ module, outputs }));
    expect(gate.items[0]).toMatchObject({ kind: "applied", answer: "closed", observed: "stage allow-list" });
  });
});

describe("the last stage", () => {
  test("is the end, also where its gate is open", () => {
    at("dns");
    const answer = ["--evidence", "name-resolves.abc123.us-west-2.vpce.aws.clickhouse.cloud=yes"];
    const { code, out } = run(["a.yaml", "--state", "-", ...answer], stateOf({ stage: "dns" }));
    expect(code).toBe(0);
    expect(out).toContain("the gate of dns is open, and dns is the last stage: the connection is done");
    expect(text("a.yaml")).toContain("stage: dns ");
  });

  test("is known to be done by what was recorded, until the spec changes or a look finds that it is not", () => {
    at("dns");
    const name = "name-resolves.abc123.us-west-2.vpce.aws.clickhouse.cloud";
    const stages = (...more: string[]) => plinth(["stages", "a.yaml", ...more], { cwd: path(".") }).out;
    const isDone = () => JSON.parse(stages("--format", "json")).done;
    run(["a.yaml", "--evidence", `${name}=yes`]);
    expect(isDone()).toBe(false);
    expect(run(["a.yaml", "--state", "-"], stateOf({ stage: "dns" })).out).toContain(
      "Recorded in a.evidence.yaml: what the gate showed.\n",
    );
    expect(isDone()).toBe(true);
    expect(stages()).toContain("analytics-prod (clickhouse-aws) is at stage dns, its last, and done\n");
    plinth(["synth", "a.yaml"], { cwd: path(".") });
    expect(text("out/analytics-prod/RUNBOOK.md")).toContain("The connection is at stage `dns`, its last, and done. ");
    const again = report(["a.yaml", "--state", "-"], stateOf({ stage: "dns" }));
    expect([again.done, again.evidence]).toEqual([true, undefined]);
    const off = stateOf({ stage: "dns" }).replace('"private_dns_enabled":true', '"private_dns_enabled":false');
    expect(run(["a.yaml", "--state", "-"], off).code).toBe(1);
    expect(isDone()).toBe(false);
    run(["a.yaml", "--state", "-"], stateOf({ stage: "dns" }));
    writeFileSync(path("a.yaml"), text("a.yaml").replace("data-platform", "other-team"));
    expect(isDone()).toBe(false);
  });
});

describe("what is written", () => {
  test("waits for a run that is writing the same file", () => {
    writeFileSync(path(".a.yaml.plinth.lock"), JSON.stringify({ pid: process.pid, host: hostname(), started: 0 }));
    const { code, err } = run(["a.yaml", "--state", "-"], stateOf());
    expect(code).toBe(1);
    expect(err).toContain("error file-busy");
    expect(err).toContain(`process ${process.pid}`);
    expect(text("a.yaml")).toBe(example);
    expect(existsSync(path("a.evidence.yaml"))).toBe(false);
    expect(readdirSync(path(".")).sort()).toEqual([".a.yaml.plinth.lock", "a.yaml"]);
  });

  test("is nothing where the evidence file is a link or malformed", () => {
    writeFileSync(path("elsewhere"), "secret: text");
    symlinkSync("elsewhere", path("a.evidence.yaml"));
    const linked = run(["a.yaml", "--state", "-"], stateOf());
    expect(linked).toMatchObject({ code: 1 });
    expect(linked.err).toContain("link-not-followed");
    expect(linked.err).not.toContain("secret");
    expect(text("a.yaml")).toBe(example);
  });

  test("fits its schema, moved or not, forward and back", () => {
    const reports = [
      report(["a.yaml"]),
      report(["a.yaml", "--state", "-"], stateOf({ state: "failed" })),
      report(["a.yaml", "--state", "-"], stateOf()),
      report(["a.yaml", tests[0] ?? "", tests[1] ?? ""]),
      report(["a.yaml", "--back"]),
      report(["a.yaml", "--back"]),
    ];
    for (const each of reports) expect(misfits("promote", each)).toBeNull();
    expect(reports.map(({ moved }) => moved)).toEqual([false, false, true, false, true, false]);
  });
});
