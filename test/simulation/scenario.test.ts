import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { scenario as isValid } from "../../generated/validators/index";
import { makeProblem, type Problem, wholeFile } from "../../src/contract/problem";
import type { ScenarioMistake } from "../../src/contract/scenario-mistake";
import type { ObjectValue } from "../../src/contract/value";
import type { ShownState } from "../../src/plan/shown";
import { makeCounterparties } from "../../src/simulation/counterparties";
import { castScenario, type Script, type StagedSpec, usualScript } from "../../src/simulation/scenario";
import { readDocument } from "../../src/spec/read-document";
import { toScenarioProblem } from "../../src/spec/scenario-problem";
import { readMarks } from "../support/marks";
import { makeDriver, textAt } from "./attempt";

const folder = "test/simulation/scenarios";

const endpoint = "aws_vpc_endpoint.clickhouse";
const attachment = "clickhouse_service_private_endpoints_attachment.service_6d3a0b3c";

const aws: StagedSpec = {
  name: "analytics-prod",
  stages: [
    { name: "endpoint", addresses: [endpoint], evidence: [] },
    { name: "allow-list", addresses: [endpoint, attachment], evidence: ["connection-test.8443"] },
    { name: "dns", addresses: [endpoint, attachment], evidence: [] },
  ],
};
const azure: StagedSpec = {
  name: "analytics-azure",
  stages: [
    { name: "endpoint", addresses: ["azurerm_private_endpoint.clickhouse"], evidence: ["connection-requested"] },
  ],
};

/** A mistake as a problem without its place in a file. */
const toProblem = ({ code, message, path }: ScenarioMistake): Problem =>
  makeProblem(code, { ...wholeFile(""), pointer: `/${path.join("/")}` }, message);

function read(name: string) {
  return readDocument({ file: name, bytes: readFileSync(join(folder, name)) }, isValid);
}

function findProblems(name: string): readonly Problem[] {
  const { value, problems } = read(name);
  if (value === undefined) return problems;
  return castScenario(value.document, [aws, azure]).mistakes.map((mistake) => toScenarioProblem(value.parsed, mistake));
}

describe("a mistake in a scenario is reported on its line", () => {
  test.each(readdirSync(folder).filter((name) => name.startsWith("invalid-")))("%s", (name) => {
    const marks = readMarks(readFileSync(join(folder, name), "utf8"));
    expect(marks.length).toBeGreaterThan(0);
    const found = findProblems(name).map(({ range, code }) => ({ line: range.start.line, code }));
    expect(found.sort((a, b) => a.line - b.line)).toEqual(marks);
  });

  test("with what its author may have meant", () => {
    expect(findProblems("invalid-names.yaml").map(({ hint }) => hint)).toContain(
      "did you mean aws_vpc_endpoint.clickhouse?",
    );
  });
});

describe("a scenario", () => {
  test.each(readdirSync(folder).filter((name) => name.startsWith("valid-")))("%s has no problem", (name) => {
    expect(findProblems(name)).toEqual([]);
  });

  test("counts for each spec that has what it names; a spec's own entry comes first", () => {
    const { value } = read("valid-everything.yaml");
    const { scripts } = castScenario(value?.document ?? { version: 1 }, [aws, azure]);
    const stagesOf = (name: string) =>
      [...(scripts.get(name)?.stages ?? [])].map(([stage, events]) => [stage, events.length]);
    expect(stagesOf("analytics-prod")).toEqual([
      ["endpoint", 3],
      ["allow-list", 0],
      ["dns", 1],
    ]);
    expect(stagesOf("analytics-azure")).toEqual([["endpoint", 1]]);
    expect(scripts.get("analytics-prod")?.surroundings).toMatchObject({ vpcDns: false, multiVpcConnectivity: true });
    expect(scripts.get("analytics-azure")?.surroundings).toMatchObject({ vpcDns: false, acceptance: "automatic" });
  });
});

describe("a stage is played", () => {
  const config: ObjectValue = {
    vpc_id: "vpc-0a1b2c3d4e5f60718",
    service_name: "com.amazonaws.vpce.us-east-1.vpce-svc-049bbd33f61271781",
    vpc_endpoint_type: "Interface",
    subnet_ids: ["subnet-0a1b2c3d4e5f60718"],
    private_dns_enabled: false,
  };
  const stand = () => {
    const driver = makeDriver();
    const made = driver.make("aws_vpc_endpoint", config);
    const resource = {
      address: endpoint,
      mode: "managed",
      type: "aws_vpc_endpoint",
      name: "clickhouse",
      provider_name: "registry.terraform.io/hashicorp/aws",
      values: { id: textAt(made, "id") },
    } as const;
    const state: ShownState = { format_version: "1.0", values: { root_module: { resources: [resource] } } };
    const play = (script: Script, stage = "endpoint", keys: readonly string[] = ["connection-test.8443"]) =>
      makeCounterparties("analytics-prod", driver.cloud, script, toProblem).act(
        stage,
        { questions: keys.map((key) => ({ key })), accept: [] },
        state,
      );
    const script = (...events: readonly object[]): Script => ({
      ...usualScript,
      stages: new Map([["endpoint", events.map((event, index) => ({ path: ["stages", "endpoint", index], event }))]]),
    });
    return { driver, made, play, script, read: () => driver.read("aws_vpc_endpoint", made) };
  };

  test("as usual: questions are answered yes, and the endpoint is accepted some time after it was made", () => {
    const { play, read } = stand();
    expect(play(usualScript).evidence).toEqual(new Map([["connection-test.8443", { answer: "yes", note: "assumed" }]]));
    expect(read()).toMatchObject({ state: "pendingAcceptance" });
    expect(play(usualScript, "allow-list").notes).toEqual([
      `${endpoint} is accepted by the owner of ${textAt(config, "service_name")} (assumed)`,
    ]);
    expect(read()).toMatchObject({ state: "available" });
  });

  test("with an empty entry: nothing happens, and nothing is answered", () => {
    const { play, script, read } = stand();
    play(script());
    const played = play(script());
    expect(played).toEqual({ notes: [], evidence: new Map(), problems: [] });
    expect(read()).toMatchObject({ state: "pendingAcceptance" });
  });

  test("event by event", () => {
    const { play, script, read } = stand();
    const played = play(
      script(
        { accept: endpoint },
        { change: { address: endpoint, attribute: "private_dns_enabled", value: true } },
        { evidence: { "connection-test.8443": "no" } },
        { pass: 5 },
      ),
    );
    expect(played.problems).toEqual([]);
    expect(played.notes).toHaveLength(3);
    expect(played.evidence).toEqual(new Map([["connection-test.8443", { answer: "no" }]]));
    expect(read()).toMatchObject({ state: "available", private_dns_enabled: true });
  });

  test("answers of its own come before the usual ones", () => {
    const { play, script } = stand();
    const { evidence } = play(script({ evidence: { a: "no" } }, { usual: true }), "endpoint", ["a", "b"]);
    expect([...evidence].map(([key, { answer }]) => [key, answer])).toEqual([
      ["a", "no"],
      ["b", "yes"],
    ]);
  });

  test("somebody deletes it", () => {
    const { play, script, read } = stand();
    expect(play(script({ delete: endpoint })).problems).toEqual([]);
    expect(read()).toBeNull();
  });

  test("the surroundings change", () => {
    const { driver, play, script } = stand();
    play(script({ surroundings: { vpcDns: false } }));
    expect(driver.cloud.surroundings.vpcDns).toBe(false);
  });

  test.each<[string, object, string]>([
    ["what waits for nobody is accepted", { accept: endpoint }, "waits for nobody's answer"],
    ["what nobody accepted is disconnected", { disconnect: endpoint }, "no connection that was accepted"],
    [
      "an attribute that there is not",
      { change: { address: endpoint, attribute: "dns", value: 1 } },
      "has no attribute",
    ],
    [
      "another kind of value",
      { change: { address: endpoint, attribute: "private_dns_enabled", value: "yes" } },
      "another kind of value",
    ],
    ["what is not in the state", { reject: attachment }, "is not in the state"],
  ])("what cannot be is a mistake: %s", (name, event, why) => {
    const { driver, made, play, script } = stand();
    if (name.startsWith("what waits")) driver.cloud.accept("aws_vpc_endpoint", textAt(made, "id"));
    expect(play(script(event)).problems).toMatchObject([
      { code: "scenario-impossible", pointer: "/stages/endpoint/0", message: expect.stringContaining(why) },
    ]);
  });
});
