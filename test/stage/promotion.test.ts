import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { checkAll, type SynthesizedSpec } from "../../src/compile";
import { noEvidence } from "../../src/contract/evidence";
import { evidencePath } from "../../src/files/evidence-path";
import { knowledge } from "../../src/knowledge";
import type { ShownState } from "../../src/plan/shown";
import { toEvidenceText } from "../../src/spec/evidence-text";
import { goBack, type Move, promote } from "../../src/stage/promotion";
import { findHere, resourcesOf } from "../../src/stage/timeline";
import { answers, honest, resource, stateOf } from "../support/honest-state";

interface Files {
  readonly text: string;
  readonly evidence: string | undefined;
}

function compileFiles(name: string, { text, evidence }: Files): SynthesizedSpec {
  const evidenceFile = evidencePath(name) ?? "";
  const beside = evidence === undefined ? {} : { evidence: { file: evidenceFile, bytes: Buffer.from(evidence) } };
  const { specs, problems } = checkAll([{ file: name, bytes: Buffer.from(text), ...beside }], knowledge);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  const [synthesized] = specs;
  if (synthesized === undefined) throw new Error(`${name} does not compile`);
  return synthesized;
}

function written(name: string, files: Files, move: Move): Files {
  const { text = files.text, evidence } = move;
  if (evidence === undefined) return { text, evidence: files.evidence };
  const isEmpty = Object.keys(evidence.stages).length === 0;
  return { text, evidence: isEmpty ? undefined : toEvidenceText(evidencePath(name) ?? "", evidence) };
}

/** A state of the spec at its stage in which the gate holds. */
function applied({ valid, timeline }: SynthesizedSpec): ShownState {
  const { topology, name, stage } = valid.spec;
  const here = findHere(timeline);
  const seen = honest(here.text.gate, () => undefined).values?.root_module?.resources ?? [];
  const others = resourcesOf(here).filter((address) => seen.every((each) => each.address !== address));
  const state = stateOf(...seen, ...others.map((address) => resource(address, {})));
  const value = { topology, name, stage, spec: valid.digest };
  return { ...state, values: { ...state.values, outputs: { plinth: { value } } } };
}

describe.each(readdirSync("specs"))("%s", (name) => {
  const original = readFileSync(`specs/${name}`, "utf8");
  const stages = compileFiles(name, { text: original, evidence: undefined }).timeline.map(({ stage }) => stage.name);
  const start: Files = { text: original.replace(/^stage: [a-z-]+/m, `stage: ${stages[0]}`), evidence: undefined };
  const forward = (files: Files) => {
    const spec = compileFiles(name, files);
    const gate = findHere(spec.timeline).text.gate;
    const observations = { state: applied(spec), answers: answers(gate, "yes"), module: undefined };
    const promotion = promote(spec, files.text, observations);
    if ("foreign" in promotion) throw new Error("the state is of another spec");
    return promotion.move;
  };

  const back = (files: Files, isApplied: boolean) => {
    const spec = compileFiles(name, files);
    const state = isApplied ? applied(spec) : undefined;
    const promotion = goBack(spec, files.text, { state, answers: noEvidence, module: undefined });
    if ("foreign" in promotion) throw new Error("the state is of another spec");
    return promotion.move;
  };

  test("goes forward stage by stage and back again, and is then what it was", () => {
    let files = start;
    for (const [index, stage] of stages.entries()) {
      const move = forward(files);
      const to = stages[index + 1];
      expect(move).toMatchObject({ from: stage, gate: { answer: "open" } });
      expect([move.to, move.text !== undefined]).toEqual([to, to !== undefined]);
      if (to === undefined) break;
      expect(move.next?.plan).toMatch(
        /^(Plan: (?:\d+ to import, )?\d+ to add, \d+ to change, 0 to destroy\.|Changes to Outputs)/,
      );
      files = written(name, files, move);
      expect(compileFiles(name, files).valid.spec.stage).toBe(to);
    }
    for (const stage of [...stages].reverse().slice(0, -1)) {
      const move = back(files, true);
      expect(move.from).toBe(stage);
      expect(move.next?.plan).toMatch(/^(Plan: 0 to add, \d+ to change, \d+ to destroy\.|Changes to Outputs)/);
      files = written(name, files, move);
    }
    expect(files).toEqual(start);
    expect(back(files, false).text).toBeUndefined();
  });

  test("stays at each stage without evidence and without a state", () => {
    for (const stage of stages) {
      const text = start.text.replace(/^stage: [a-z-]+/m, `stage: ${stage}`);
      const spec = compileFiles(name, { text, evidence: undefined });
      // A gate that asks for nothing is open.
      if (spec.timeline.find(({ position }) => position === "here")?.text.gate.length === 0) continue;
      const promotion = promote(spec, text, { state: undefined, answers: noEvidence, module: undefined });
      expect(promotion).toMatchObject({ move: { text: undefined, evidence: undefined } });
    }
  });
});

test("going back promises the deletion only of what the state has, where the apply of the stage failed", () => {
  const name = "clickpipes-endpoint-service.yaml";
  const text = readFileSync(`specs/${name}`, "utf8").replace("stage: service", "stage: dns");
  const spec = compileFiles(name, { text, evidence: undefined });
  const state = applied(spec);
  const unmade = "clickhouse_clickpipes_reverse_private_endpoint_custom_private_dns.b_2";
  const planOf = (...left: readonly string[]) => {
    const resources = (state.values?.root_module?.resources ?? []).filter(({ address }) => !left.includes(address));
    const observed = { ...state, values: { ...state.values, root_module: { resources } } };
    const promotion = goBack(spec, text, { state: observed, answers: noEvidence, module: undefined });
    return "foreign" in promotion ? undefined : [promotion.move.next?.plan, promotion.move.next?.cautions];
  };
  expect(planOf()).toEqual(["Plan: 0 to add, 0 to change, 2 to destroy.", [expect.stringContaining(unmade)]]);
  expect(planOf(unmade)).toEqual(["Plan: 0 to add, 0 to change, 1 to destroy.", [expect.not.stringContaining(unmade)]]);
});
