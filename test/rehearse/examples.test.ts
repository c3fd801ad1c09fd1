import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { RehearsalStep, SpecRehearsal } from "../../generated/types/output";
import type { SynthesizedSpec } from "../../src/compile";
import { noEvidence } from "../../src/contract/evidence";
import { words } from "../../src/contract/prose";
import { movingTable } from "../../src/documents/moving";
import { toPlainText } from "../../src/encoders/prose-text";
import type { ShownState } from "../../src/plan/shown";
import { evaluateGate, type GateAnswer } from "../../src/stage/gate";
import { hasTerraform } from "../hcl/terraform";
import { findings, nameOf, play, synthesizeFile } from "../support/rehearse";

jest.setTimeout(600_000);
const withTerraform = hasTerraform("rehearsals of every example through all its stages") ? describe : describe.skip;
const files = readdirSync("specs").sort();

withTerraform("every example", () => {
  const specs = new Map<string, SynthesizedSpec>(files.map((file) => [file, synthesizeFile(join("specs", file))]));
  const rehearsals = new Map<string, SpecRehearsal>();
  const states = new Map<string, ShownState>();
  const neverClosed = new Set<string>();

  beforeAll(async () => {
    const all = [...specs.values()];
    const keep = (path: string, content: string) => {
      if (path.includes("/state")) states.set(path, JSON.parse(content));
    };
    const played = await play(all, { options: { keep } });
    files.forEach((file, index) => {
      const rehearsed = played[index];
      if (rehearsed !== undefined) rehearsals.set(file, rehearsed);
    });
  });

  const rehearsalOf = (file: string): SpecRehearsal => {
    const rehearsed = rehearsals.get(file);
    if (rehearsed === undefined) throw new Error(`${file} was not rehearsed`);
    return rehearsed;
  };
  const specOf = (file: string): SynthesizedSpec => {
    const synthesized = specs.get(file);
    if (synthesized === undefined) throw new Error(`${file} is no example`);
    return synthesized;
  };

  test.each(files.filter((file) => file.includes("-msk-multi-vpc")))("%s leaves nothing to plan again", (file) => {
    const again = rehearsalOf(file).steps.filter(({ kind }) => kind === "repeat");
    expect(again.length).toBeGreaterThan(0);
    expect(again.filter(({ plan }) => plan !== undefined).map(nameOf)).toEqual([]);
  });

  test.each(files)("%s plans again outputs alone, and those that its runbook names", (file) => {
    const { timeline, knowledge } = specOf(file);
    const moving = movingTable(timeline, knowledge.resources);
    const named = moving === false ? [] : moving.rows.map(([output]) => toPlainText(output ?? words("")));
    const again = rehearsalOf(file).steps.flatMap(({ kind, plan }) =>
      kind === "repeat" && plan !== undefined ? [plan] : [],
    );
    expect(again.flatMap(({ changes }) => changes)).toEqual([]);
    expect(named).toEqual(expect.arrayContaining(again.flatMap(({ outputs }) => outputs)));
  });

  test("the names of an endpoint move after its private DNS has been turned on, and off", () => {
    const again = rehearsalOf("clickhouse-aws.yaml").steps.filter(({ kind }) => kind === "repeat");
    const moved = again.flatMap((step) => (step.plan === undefined ? [] : [[nameOf(step), step.plan.outputs]]));
    expect(moved).toEqual([
      ["forward dns repeat", ["endpoint_dns_names"]],
      ["back allow-list repeat", ["endpoint_dns_names"]],
    ]);
  });

  test.each(files)("%s goes through all its stages and back without a finding", (file) => {
    const rehearsed = rehearsalOf(file);
    const errors = findings(rehearsed).filter(({ code }) => code !== "check-not-passed");
    expect(errors).toEqual([]);
    const stages = specOf(file).timeline.map(({ stage }) => stage.name);
    const [first = "", ...others] = stages;
    const applied = rehearsed.steps.filter(({ kind }) => kind === "apply").map(nameOf);
    expect(applied).toEqual([
      ...stages.map((stage) => `forward ${stage} apply`),
      ...[first, ...others]
        .slice(0, -1)
        .reverse()
        .map((stage) => `back ${stage} apply`),
      `destroy ${first} apply`,
    ]);
  });

  test.each(files)("%s moves as its timeline says", (file) => {
    const { timeline } = specOf(file);
    const plans = rehearsalOf(file).steps.filter(({ kind }) => kind === "plan");
    const planOf = (direction: RehearsalStep["direction"], stage: string) =>
      plans.find((step) => step.direction === direction && step.stage === stage)?.plan?.changes ?? [];
    timeline.forEach(({ stage, adds, changes }, index) => {
      const resources = adds.filter((address) => !/^(data|check)\./.test(address)).sort();
      const forward = planOf("forward", stage.name);
      const added = forward.filter(({ action }) => action === "create").map(({ address }) => address);
      expect(added.sort()).toEqual(resources);
      // A change of a resource, not of a check.
      const changed = [
        ...new Set(changes.map(({ address }) => address).filter((address) => !/^check\./.test(address))),
      ];
      const moved = forward.filter(({ action }) => action === "update").map(({ address }) => address);
      expect(moved.sort()).toEqual(changed.sort());
      const before = timeline[index - 1];
      if (before === undefined) return;
      const back = planOf("back", before.stage.name);
      const taken = back.filter(({ action }) => action === "delete").map(({ address }) => address);
      expect(taken.sort()).toEqual(resources);
    });
  });

  test.each(files)("%s is open at each gate once the others have acted, and not before where somebody must", (file) => {
    const { timeline } = specOf(file);
    const rehearsed = rehearsalOf(file);
    for (const { stage, text } of timeline) {
      const answers = gatesOf(rehearsed, stage.name);
      const commands = rehearsed.steps.flatMap(({ gate }) => gate?.items.flatMap(({ commands }) => commands) ?? []);
      expect(commands.filter((line) => line === "" || /[\n\\]$|\n/.test(line))).toEqual([]);
      expect(answers.at(-1)).toBe("open");
      const asksPeople = text.gate.some(({ kind }) => kind === "evidence");
      if (asksPeople) expect(answers[0]).not.toBe("open");
    }
  });

  test.each(files)("%s has gates that are unknown without a state, and closed on what nobody hopes for", (file) => {
    const { timeline, valid } = specOf(file);
    const own = [...states].flatMap(([path, state]) => (path.startsWith(`${valid.spec.name}/`) ? [state] : []));
    timeline.forEach(({ stage, text }, index) => {
      if (text.gate.length === 0) return;
      expect(evaluateGate(text.gate, undefined, noEvidence).answer).toBe("unknown");
      const state = lastState(states, valid.spec.name, index, stage.name);
      const no = new Map(text.gate.flatMap((item) => (item.kind === "evidence" ? [[item.key, { answer: "no" }]] : [])));
      const answers = evaluateGate(text.gate, state, no as never).items.map(({ item, answer }) =>
        item.kind === "evidence" ? answer : undefined,
      );
      expect(answers.filter((answer) => answer !== undefined).every((answer) => answer === "closed")).toBe(true);
      for (const item of text.gate) {
        if (item.kind !== "state") continue;
        const name = `${file} ${stage.name} ${item.address}.${item.attribute}`;
        const answers = own.map((each) => evaluateGate([item], each, noEvidence).answer);
        expect([name, answers]).toEqual([name, expect.arrayContaining(["open", "unknown"])]);
        if (answers.includes("closed")) continue;
        neverClosed.add(`${item.address.split(".")[0]}.${item.attribute}`);
        const spoilt = spoil(state, item.address, item.attribute, "isSet" in item.expected ? "" : "spoilt");
        expect(evaluateGate([item], spoilt, noEvidence).answer).toBe("closed");
      }
    });
  });

  test("only these were closed on no state that an apply wrote", () => {
    // Closed in the rehearsals with a fault: somebody rejects or ends them, or a cluster has no connectivity.
    const rejected = [
      "aws_vpc_endpoint.state",
      "clickhouse_clickpipes_reverse_private_endpoint.status",
      "data.bootstrap_brokers_vpc_connectivity_sasl_iam",
      "data.bootstrap_brokers_vpc_connectivity_sasl_scram",
      "google_compute_forwarding_rule.psc_connection_status",
      "mongodbatlas_privatelink_endpoint_service.azure_status",
    ];
    // An apply waits for them or writes them itself, so that only the edited state shows them closed.
    const applied = [
      "aws_msk_cluster.bootstrap_brokers_vpc_connectivity_sasl_iam",
      "aws_msk_cluster.bootstrap_brokers_vpc_connectivity_sasl_scram",
      "aws_ram_principal_association.id",
      "aws_vpc_endpoint.private_dns_enabled",
      "aws_vpc_endpoint_connection_accepter.vpc_endpoint_state",
      "aws_vpc_endpoint_service.state",
      "aws_vpclattice_resource_gateway.status",
      "azurerm_private_link_service.alias",
      "cockroach_private_endpoint_connection.id",
      "databricks_mws_vpc_endpoint.state",
      "clickhouse_service_private_endpoints_attachment.private_endpoint_ids",
      "google_compute_service_attachment.self_link",
      "temporalcloud_connectivity_rule.id",
    ];
    expect([...neverClosed].sort()).toEqual([...rejected, ...applied].sort());
  });
});

function gatesOf({ steps }: SpecRehearsal, stage: string): GateAnswer[] {
  return steps.flatMap((step) => (step.stage === stage && step.gate !== undefined ? [step.gate.answer] : []));
}

/** The state that `terraform apply` wrote last at a stage. */
function lastState(states: ReadonlyMap<string, ShownState>, name: string, index: number, stage: string): ShownState {
  const folder = `${name}/${String(index + 1).padStart(2, "0")}-${stage}`;
  const state = states.get(`${folder}/state-later.json`) ?? states.get(`${folder}/state.json`);
  if (state === undefined) throw new Error(`there is no state of ${folder}`);
  return state;
}

/** The state with another value at the attribute: a list loses its members, anything else becomes a word that nothing expects. */
function spoil(state: ShownState, address: string, attribute: string, text: string): ShownState {
  return change(state, (resource) => {
    if (resource.address !== address) return [resource];
    const root = attribute.replace(/[.[].*$/, "");
    const before = resource.values?.[root] ?? null;
    const nested = root === attribute ? (Array.isArray(before) ? [] : text) : JSON.parse(spoilWords(before));
    return [{ ...resource, values: { ...resource.values, [root]: nested } }];
  });
}

function spoilWords(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => (typeof item === "string" ? "spoilt" : item));
}

type Resource = NonNullable<NonNullable<NonNullable<ShownState["values"]>["root_module"]>["resources"]>[number];

function change(state: ShownState, edit: (resource: Resource) => Resource[]): ShownState {
  const root = state.values?.root_module;
  return {
    ...state,
    values: { ...state.values, root_module: { ...root, resources: (root?.resources ?? []).flatMap(edit) } },
  };
}
