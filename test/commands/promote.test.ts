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
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { parse as parseYaml } from "yaml";
import { checkAll } from "../../src/compile";
import { knowledge } from "../../src/knowledge";
import { plinth } from "../support/cli";
import { misfits } from "../support/output-schema";
import { makeScratch } from "../support/scratch";

const example = readFileSync("specs/clickhouse-aws.yaml", "utf8");
let folder = "";
const path = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(path(name), "utf8");
const run = (arguments_: readonly string[], input = "") => plinth(["promote", ...arguments_], { cwd: folder, input });
const report = (arguments_: readonly string[], input = "") =>
  JSON.parse(run([...arguments_, "--format", "json"], input).out);

beforeEach(() => {
  folder = makeScratch();
  writeFileSync(path("a.yaml"), example);
});

function digestOf(name: string): string {
  return checkAll([{ file: name, bytes: readFileSync(path(name)) }], knowledge).specs[0]?.valid.digest ?? "";
}

interface Shown {
  readonly stage?: string;
  readonly state?: string;
  readonly ids?: readonly string[];
  readonly spec?: string;
  readonly name?: string;
  readonly outputs?: object;
  readonly module?: string;
  /** Addresses that an apply which failed half-way did not make. */
  readonly without?: readonly string[];
}

const group = "aws_security_group.endpoint";
const rules = ["https", "native"].map((port) => `aws_vpc_security_group_ingress_rule.${port}_10_20_0_0_16`);

/** What `terraform show -json` prints of the state of the example. */
function stateOf({
  stage = "endpoint",
  state = "available",
  ids = ["vpce-1"],
  module,
  without = [],
  ...made
}: Shown = {}): string {
  const prefix = module === undefined ? "" : `${module}.`;
  const value = {
    topology: "clickhouse-aws",
    name: made.name ?? "analytics-prod",
    stage,
    spec: made.spec ?? digestOf("a.yaml"),
  };
  const resources = [
    {
      address: `${prefix}aws_vpc_endpoint.clickhouse`,
      values: { id: "vpce-1", state, private_dns_enabled: stage === "dns" },
    },
    {
      address: `${prefix}clickhouse_service_private_endpoints_attachment.service_6d3a0b3c`,
      values: { private_endpoint_ids: ids },
    },
    ...[group, ...rules]
      .filter((address) => !without.includes(address))
      .map((address) => ({ address: `${prefix}${address}`, values: {} })),
  ].map((resource) => ({
    mode: "managed",
    type: "t",
    name: "n",
    provider_name: "p",
    sensitive_values: {},
    ...resource,
  }));
  const root = module === undefined ? { resources } : { child_modules: [{ address: module, resources }] };
  const outputs = made.outputs ?? { plinth: { sensitive: false, value } };
  return JSON.stringify({ format_version: "1.0", terraform_version: "1.11.4", values: { outputs, root_module: root } });
}

const at = (stage: string) => writeFileSync(path("a.yaml"), example.replace(/^stage: \w+/m, `stage: ${stage}`));
const others = ["private-dns-names", "vpc-dns.enableDnsSupport", "vpc-dns.enableDnsHostnames", "connection-test.9440"];
const tests = [
  "--evidence",
  "connection-test.8443=yes, Ok. from the bastion",
  ...others.flatMap((key) => ["--evidence", `${key}=yes`]),
];

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
    expect(plinth(["validate", "a.yaml", "--strict"], { cwd: folder }).code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(["a.evidence.yaml", "a.yaml"]);
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
    expect(plinth(["synth", "specs/a.yaml", "--out", "live/net", "--format", "json"], { cwd: folder }).code).toBe(0);
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
    expect(plinth(["validate", "b.json"], { cwd: folder }).code).toBe(0);
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

describe("a spec whose gate is not open", () => {
  test("stays, and the output says what was seen, what is expected, who acts and how to look again", () => {
    const { code, out } = run(["a.yaml", "--state", "-"], stateOf({ state: "rejected" }));
    expect(code).toBe(1);
    expect(out).toContain('✗ aws_vpc_endpoint.clickhouse.state: "rejected"');
    expect(out).toContain("expected: available or pendingAcceptance. The endpoint exists");
    expect(out).toContain("who acts: the vendor");
    expect(out).toContain(
      "helps:    Ask the vendor's support with the endpoint's id; a refused endpoint has to be made anew. At the stage that makes it, plan with -replace=aws_vpc_endpoint.clickhouse; from a later one, go back first.\n",
    );
    expect(out).toContain("look:     terraform -chdir=out/analytics-prod apply -refresh-only\n");
    expect(out).toContain("terraform -chdir=out/analytics-prod show -json | plinth promote a.yaml --state -\n");
    expect(text("a.yaml")).toBe(example);
    expect(existsSync(path("a.evidence.yaml"))).toBe(false);
  });

  test.each([
    ["nothing was given", undefined, "unknown"],
    ["the state is empty", JSON.stringify({ format_version: "1.0" }), "unknown"],
  ])("stays where %s", (_, state, answer) => {
    const given = state === undefined ? report(["a.yaml"]) : report(["a.yaml", "--state", "-"], state);
    expect(given).toMatchObject({ moved: false, diff: "", gate: { answer } });
    expect(text("a.yaml")).toBe(example);
  });

  test("stays where the state is later than the spec, and nobody is told to apply that", () => {
    const { gate } = report(["a.yaml", "--state", "-"], stateOf({ stage: "dns" }));
    expect(gate.items[0]).toMatchObject({
      answer: "closed",
      observed: "stage dns",
      actor: "person",
      commands: [],
      meaning: expect.stringContaining(
        "The state is at dns, the spec at endpoint: pull the newer spec, or set its stage to dns.",
      ),
    });
    at("dns");
    const behind = report(["a.yaml", "--state", "-"], stateOf({ stage: "endpoint" })).gate.items[0];
    expect(behind).toMatchObject({ observed: "stage endpoint", actor: "terraform", meaning: "Stage dns is applied." });
    expect(behind.commands.at(-1)).toBe("terraform -chdir=out/analytics-prod apply plinth.tfplan");
  });

  test("asks where terraform was run if the state holds nothing", () => {
    const question = "the state is empty: was terraform run in the folder of the output?\n";
    for (const state of [{}, { values: {} }, { values: { root_module: {} } }])
      expect(run(["a.yaml", "--state", "-"], JSON.stringify({ format_version: "1.0", ...state })).err).toBe(question);
    expect(run(["a.yaml", "--state", "-"], stateOf({ outputs: {} })).err).toBe("");
    const module = ["--module", "module.x"];
    expect(run(["a.yaml", "--state", "-", ...module], JSON.stringify({ format_version: "1.0" })).err).toContain(
      "in the folder of the root module?",
    );
  });

  test("names the shell variables of its commands, with where they come from", () => {
    at("allow-list");
    const { out } = run(["a.yaml"]);
    expect(out).toContain(
      'look:     telnet "${ENDPOINT_DNS_NAME:?}" 8443\n    set:      ENDPOINT_DNS_NAME: Name of the endpoint',
    );
    const items: { commands: string[]; fills?: { name: string }[] }[] = report(["a.yaml"]).gate.items;
    for (const { commands, fills = [] } of items) {
      const used = [...commands.join(" ").matchAll(/\$\{(\w+):\?\}/g)].map(([, name]) => name);
      expect(fills.map(({ name }) => name)).toEqual(expect.arrayContaining(used));
    }
  });

  test("stays where the state was made from another version of the spec", () => {
    const { gate } = report(["a.yaml", "--state", "-"], stateOf({ spec: `sha256:${"0".repeat(64)}` }));
    expect(gate.items[0]).toMatchObject({
      answer: "closed",
      observed: "stage endpoint of another version of the spec",
      actor: "terraform",
    });
  });

  test("stays where the apply failed half-way, whatever the output of the state says", () => {
    const shown = stateOf({ without: rules.slice(1) });
    const { gate } = report(["a.yaml", "--state", "-"], shown);
    expect(gate.answer).toBe("closed");
    expect(gate.items.at(-1)).toMatchObject({
      name: `${rules[1]}.id`,
      answer: "closed",
      observed: "it is not in the state, although its stage is applied",
      actor: "terraform",
      remedy: expect.stringContaining("the apply that was to make it failed"),
    });
    expect(gate.items.at(-1).commands.join("\n")).toContain(" apply plinth.tfplan");
    expect(text("a.yaml")).toBe(example);
    expect(run(["a.yaml", "--state", "-"], stateOf()).code).toBe(0);
  });

  test("keeps the answers that were given, says so, and drops those about an older version", () => {
    at("allow-list");
    const first = run(["a.yaml", ...tests.slice(0, 2)]);
    expect(first.code).toBe(1);
    expect(first.out).toContain("Recorded in a.evidence.yaml: connection-test.8443; it stays there");
    writeFileSync(path("a.yaml"), text("a.yaml").replace("data-platform", "other-team"));
    const second = report(["a.yaml", ...tests.slice(2)]);
    expect(second.evidence).toEqual({
      file: "a.evidence.yaml",
      recorded: others,
      dropped: ["connection-test.8443"],
      removed: [],
    });
    expect(Object.keys(parseYaml(text("a.evidence.yaml")).stages["allow-list"].answers).sort()).toEqual(
      [...others].sort(),
    );
  });

  test("stays where private DNS was switched on by hand and the state took it over", () => {
    writeFileSync(path("a.yaml"), readFileSync("test/cases/F58/spec.yaml"));
    const { gate } = report(["a.yaml", "--state", "-", ...tests], readFileSync("test/cases/F58/state.json", "utf8"));
    expect(gate.answer).toBe("closed");
    expect(gate.items).toContainEqual(
      expect.objectContaining({
        name: "aws_vpc_endpoint.clickhouse.private_dns_enabled",
        answer: "closed",
        observed: "true",
        expected: "false",
      }),
    );
  });

  test("says that an endpoint is gone that the vendor removed after its time, and what to do", () => {
    writeFileSync(path("a.yaml"), readFileSync("test/cases/F54/spec.yaml"));
    const state = readFileSync("test/cases/F54/state.json", "utf8");
    const { gate } = report(["a.yaml", "--state", "-"], state);
    expect(gate.answer).toBe("closed");
    const [, item] = gate.items;
    expect(item).toMatchObject({
      name: "clickhouse_clickpipes_reverse_private_endpoint.b_1.status",
      answer: "closed",
      observed: "it is not in the state, although its stage is applied",
      actor: "terraform",
      remedy: expect.stringContaining("once it has been PendingAcceptance for 24 hours, Rejected for 24 hours"),
    });
    expect(item.commands.join("\n")).toContain(" apply plinth.tfplan");
    expect(item.commands.join("\n")).not.toContain("-refresh-only");
    expect(run(["a.yaml", "--state", "-"], state).out).toContain("to do:    plinth synth a.yaml");
  });

  test("gives the plan that makes a refused endpoint anew at its own stage, and from a later one the way back first", () => {
    const commandsAt = (stage: string) => {
      at(stage);
      const { gate } = report(["a.yaml", "--state", "-"], stateOf({ stage, state: "rejected" }));
      const [item] = gate.items.filter(({ name }: { name: string }) => name === "aws_vpc_endpoint.clickhouse.state");
      expect(item.answer).toBe("closed");
      return item.commands;
    };
    expect(commandsAt("endpoint")).toContain(
      "terraform -chdir=out/analytics-prod plan -replace=aws_vpc_endpoint.clickhouse -out=plinth.tfplan",
    );
    const later = commandsAt("allow-list");
    expect(later.at(-1)).toBe("plinth promote a.yaml --back");
    expect(later.join("\n")).not.toContain("-replace");
  });

  test("is closed by an answer no, whatever else is open", () => {
    at("allow-list");
    const answers = [...tests.slice(0, 2), "--evidence", "connection-test.9440=no: reset by peer"];
    const { gate } = report(["a.yaml", "--state", "-", ...answers], stateOf({ stage: "allow-list" }));
    expect(gate.answer).toBe("closed");
    expect(gate.items.at(-1)).toMatchObject({ answer: "closed", observed: "no: reset by peer", actor: "person" });
  });

  test("tells commands of several programs on one line each, and keeps the module in them", () => {
    writeFileSync(path("m.yaml"), readFileSync("specs/clickpipes-msk-multi-vpc-manual.yaml"));
    const { out } = run(["m.yaml"]);
    expect(out).toContain('/clickpipesReversePrivateEndpoints" | jq ');
    expect(out).not.toContain("\\u{");
    const state = JSON.stringify({ format_version: "1.0" });
    const { gate } = report(["a.yaml", "--state", "-", "--module", "module.x"], state);
    expect(gate.items.at(-1).commands).toEqual([
      'terraform "-chdir=${ROOT:?}" apply -refresh-only',
      'terraform "-chdir=${ROOT:?}" show -json | plinth promote a.yaml --state - --module module.x',
    ]);
  });

  test("says that a module has to be named where a module is not found", () => {
    const spec = readFileSync("specs/clickhouse-aws-module.yaml", "utf8");
    writeFileSync(path("m.yaml"), spec.replace(/^stage: [a-z-]+/m, "stage: endpoint"));
    const state = stateOf({ outputs: {}, module: "module.other" });
    expect(run(["m.yaml", "--state", "-"], state).err).toContain("with --module");
    expect(run(["m.yaml", "--state", "-", "--module", "module.x"], state).err).toBe("");
  });

  test("never shows a sensitive value", () => {
    const state = JSON.parse(stateOf({ state: "canary" }));
    state.values.root_module.resources[0].sensitive_values = { state: true };
    for (const format of ["text", "json"]) {
      const { out, err } = run(["a.yaml", "--state", "-", "--format", format], JSON.stringify(state));
      expect(out + err).not.toContain("canary");
      expect(out).toContain("(sensitive)");
    }
  });

  test("prints what a state and a note hold on one visible line", () => {
    at("allow-list");
    const bad = "x\u001b]0;t\u0007\n::error::y";
    const { out } = run(["a.yaml", "--state", "-"], stateOf({ stage: "allow-list", state: bad }));
    expect(out).not.toMatch(/[\u0007\u001b]|^::error/m);
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
    const stages = (...more: string[]) => plinth(["stages", "a.yaml", ...more], { cwd: folder }).out;
    const isDone = () => JSON.parse(stages("--format", "json")).done;
    run(["a.yaml", "--evidence", `${name}=yes`]);
    expect(isDone()).toBe(false);
    expect(run(["a.yaml", "--state", "-"], stateOf({ stage: "dns" })).out).toContain(
      "Recorded in a.evidence.yaml: what the gate showed.\n",
    );
    expect(isDone()).toBe(true);
    expect(stages()).toContain("analytics-prod (clickhouse-aws) is at stage dns, its last, and done\n");
    plinth(["synth", "a.yaml"], { cwd: folder });
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

describe("going back", () => {
  test("edits the line, shows what the plan takes back, and removes what has to be looked at again", () => {
    at("allow-list");
    run(["a.yaml", "--state", "-", ...tests], stateOf({ stage: "allow-list" }));
    const before = text("a.yaml");
    const { code, out } = run(["a.yaml", "--back"]);
    expect(code).toBe(0);
    expect(text("a.yaml")).toBe(before.replace("stage: dns ", "stage: allow-list "));
    expect(out).toContain(
      "heed: The plan updates aws_vpc_endpoint.clickhouse.private_dns_enabled back to false, in place.",
    );
    expect(out).toContain("private_dns_enabled is written as false, in place");
    expect(out).toContain("Plan: 0 to add, 1 to change, 0 to destroy.");
    expect(out).toContain("Removed from a.evidence.yaml");
    expect(existsSync(path("a.evidence.yaml"))).toBe(false);
    expect(run(["a.yaml", "--back"]).out).toContain(
      "heed: The plan deletes clickhouse_service_private_endpoints_attachment.service_6d3a0b3c, and nothing else.",
    );
    expect(text("a.yaml")).toBe(example);
  });

  test("is refused twice in a row where the state shows that nothing was applied between", () => {
    at("dns");
    const state = stateOf({ stage: "dns", spec: "sha256:of another version" });
    expect(run(["a.yaml", "--back", "--state", "-"], state)).toMatchObject({ code: 0 });
    expect(text("a.yaml")).toContain("stage: allow-list ");
    const { code, out } = run(["a.yaml", "--back", "--state", "-"], state);
    expect(code).toBe(1);
    expect(out).toContain("✗ output.plinth: stage dns\n");
    expect(out).toContain("to do:    plinth synth a.yaml\n");
    expect(text("a.yaml")).toContain("stage: allow-list ");
    expect(report(["a.yaml", "--back", "--state", "-"], stateOf({ outputs: {} }))).toMatchObject({
      moved: false,
      gate: { answer: "unknown", items: [{ observed: "the state has no output plinth" }] },
    });
    expect(run(["a.yaml", "--back", "--state", "-"], stateOf({ stage: "allow-list" }))).toMatchObject({ code: 0 });
    expect(text("a.yaml")).toBe(example);
  });

  test("is refused on the state of another spec, and looks into the module that is named", () => {
    at("dns");
    expect(run(["a.yaml", "--back", "--state", "-"], stateOf({ name: "other" })).err).toContain("state-of-other-spec");
    const module = "module.it";
    const state = stateOf({ module, stage: "dns" });
    const { moved, next } = report(["a.yaml", "--back", "--state", "-", "--module", module], state);
    expect(moved).toBe(true);
    expect(next.commands[3]).toContain("--module module.it");
    expect(next.cautions.join()).not.toContain("going back further");
  });

  test("without a state says to apply before the next step back, where there is one", () => {
    at("dns");
    const line = "heed: Apply this before going back further, because plinth review refuses two stages at once.\n";
    expect(run(["a.yaml", "--back"]).out).toContain(line);
    expect(run(["a.yaml", "--back"]).out).not.toContain(line);
  });

  test("ends at the first stage", () => {
    const { code, out } = run(["a.yaml", "--back"]);
    expect(code).toBe(1);
    expect(out).toContain("endpoint is the first stage of clickhouse-aws");
    expect(text("a.yaml")).toBe(example);
  });

  test("and forward again needs the answers anew", () => {
    at("allow-list");
    run(["a.yaml", "--state", "-", ...tests], stateOf({ stage: "allow-list" }));
    run(["a.yaml", "--back"]);
    const { gate } = report(["a.yaml", "--state", "-"], stateOf({ stage: "allow-list" }));
    expect(gate.answer).toBe("unknown");
  });
});

describe("a state that is none", () => {
  test.each([
    [
      "a plan",
      JSON.stringify({ format_version: "1.2", planned_values: {}, resource_changes: [] }),
      "the JSON of a plan",
    ],
    ["a state file", JSON.stringify({ version: 4, serial: 1, lineage: "x", resources: [] }), "the state file itself"],
    ["another format version", JSON.stringify({ format_version: "2.0" }), 'its format_version is "2.0", not 1.x'],
    ["no version", "{}", "it has no format_version"],
    ["text", "# aws_vpc_endpoint.clickhouse:", "it is not a JSON object"],
    ["nothing", " \n", "it is empty"],
    ["one that was cut off", '{"format_version":"1.0","values":', "its JSON ends early"],
    ["one cut off in a text", '{"format_version":"1.', "its JSON ends early"],
    ["one cut off after a value", '{"format_version":"1.0","values":{}\n', "its JSON ends early"],
    ["one with a slip in it", '{"format_version":"1.0" "secret":1}', "its JSON has an error of syntax"],
    ["a list", "[]", "it is not a JSON object"],
    [
      "odd resources",
      JSON.stringify({ format_version: "1.0", values: { root_module: { resources: [7] } } }),
      "the form",
    ],
    ["odd outputs", JSON.stringify({ format_version: "1.0", values: { outputs: { plinth: 7 } } }), "the form"],
  ])("such as %s is a problem that says what it is", (_, state, message) => {
    const { code, out, err } = run(["a.yaml", "--state", "-"], state);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("error not-a-state");
    expect(err).toContain(message);
    expect(text("a.yaml")).toBe(example);
  });

  test("because it is of another spec is a problem", () => {
    const { code, err } = run(["a.yaml", "--state", "-"], stateOf({ name: "other" }));
    expect(code).toBe(1);
    expect(err).toContain("error state-of-other-spec");
  });

  test("because it is not there is a problem", () => {
    const { err } = run(["a.yaml", "--state", "none.json"]);
    expect(err).toContain("error input-not-found: There is no such state: none.json\n");
  });
});

describe("a mistake of usage", () => {
  test.each([
    [["-"], "standard input cannot be edited"],
    [["."], "takes one spec"],
    [["a.yaml", "--evidence", "connection-test.8443"], "KEY=yes"],
    [["a.yaml", "--evidence", "k=maybe"], "must start with yes or no"],
    [["a.yaml", "--evidence", "k=yesterday"], "must start with yes or no"],
    [["a.yaml", "--evidence", "k=yes \u001b[31m"], "one line of visible characters"],
    [["a.yaml", "--evidence", `k=yes ${"x".repeat(501)}`], "longer than 500"],
    [["a.yaml", "--evidence", "k=yes"], "it asks for: nothing but the state"],
    [["a.yaml", "--module", "module.x"], "give --state too"],
    [["a.yaml", "--module", "x", "--state", "-"], "no address of a module"],
    [["a.yaml", "--back", "--evidence", "k=yes"], "takes no --evidence"],
    [["a.yaml", "--back", "--module", "module.x"], "give --state too"],
  ])("%j is refused", (arguments_, message) => {
    writeFileSync(path("b.yaml"), example.replace("analytics-prod", "other"));
    const { code, out, err } = run(arguments_);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
    expect(text("a.yaml")).toBe(example);
  });

  test("names the key that is near, and lists those of the gate", () => {
    at("allow-list");
    const { code, err } = run(["a.yaml", "--evidence", "connection-test.844=yes"]);
    expect(code).toBe(2);
    expect(err).toContain(
      "it asks for: private-dns-names, vpc-dns.enableDnsSupport, vpc-dns.enableDnsHostnames, connection-test.8443, connection-test.9440. Did you mean connection-test.8443?",
    );
  });

  test("is an item that is answered twice", () => {
    at("allow-list");
    const twice = ["connection-test.8443=yes", "connection-test.8443=no"].flatMap((value) => ["--evidence", value]);
    expect(run(["a.yaml", ...twice])).toMatchObject({ code: 2 });
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
    expect(readdirSync(folder).sort()).toEqual([".a.yaml.plinth.lock", "a.yaml"]);
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
