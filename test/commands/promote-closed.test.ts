import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { parse as parseYaml } from "yaml";
import { at, example, layExample, others, path, report, rules, run, stateOf, tests, text } from "../support/promote";

beforeEach(layExample);

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
