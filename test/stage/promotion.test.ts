import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { checkAll } from "../../src/compile";
import { noEvidence } from "../../src/contract/evidence";
import { evidencePath } from "../../src/files/read-evidence-file";
import { knowledge } from "../../src/knowledge";
import type { ShownState } from "../../src/plan/shown";
import { toEvidenceText } from "../../src/spec/evidence-text";
import { goBack, type Move, promote, type Standing } from "../../src/stage/promotion";
import { findHere } from "../../src/stage/timeline";
import { answers, honest } from "../support/honest-state";

interface Files {
  readonly text: string;
  readonly evidence: string | undefined;
}

function stand(name: string, { text, evidence }: Files): Standing {
  const evidenceFile = evidencePath(name) ?? "";
  const beside = evidence === undefined ? {} : { evidence: { file: evidenceFile, bytes: Buffer.from(evidence) } };
  const { specs, problems } = checkAll([{ file: name, bytes: Buffer.from(text), ...beside }], knowledge);
  expect(problems).toEqual([]);
  const [synthesized] = specs;
  if (synthesized === undefined) throw new Error(`${name} does not compile`);
  return { synthesized, text, evidenceFile };
}

function written(name: string, files: Files, move: Move): Files {
  const { text = files.text, evidence } = move;
  if (evidence === undefined) return { text, evidence: files.evidence };
  const isEmpty = Object.keys(evidence.stages).length === 0;
  return { text, evidence: isEmpty ? undefined : toEvidenceText(evidencePath(name) ?? "", evidence) };
}

/** A state of the spec at its stage in which the gate holds. */
function applied({ synthesized: { valid, timeline } }: Standing): ShownState {
  const { topology, name, stage } = valid.spec;
  const state = honest(findHere(timeline).text.gate, () => undefined);
  const value = { topology, name, stage, spec: valid.digest };
  return { ...state, values: { ...state.values, outputs: { plinth: { value } } } };
}

describe.each(readdirSync("specs"))("%s", (name) => {
  const original = readFileSync(`specs/${name}`, "utf8");
  const stages = stand(name, { text: original, evidence: undefined }).synthesized.timeline.map(
    ({ stage }) => stage.name,
  );
  const start: Files = { text: original.replace(/^stage: [a-z-]+/m, `stage: ${stages[0]}`), evidence: undefined };
  const forward = (files: Files) => {
    const standing = stand(name, files);
    const gate = findHere(standing.synthesized.timeline).text.gate;
    const promotion = promote(standing, { state: applied(standing), answers: answers(gate, "yes"), module: undefined });
    if ("foreign" in promotion) throw new Error("the state is of another spec");
    return promotion.move;
  };

  const back = (standing: Standing, state: ShownState | undefined) => {
    const promotion = goBack(standing, { state, module: undefined });
    if ("foreign" in promotion) throw new Error("the state is of another spec");
    return promotion.move;
  };

  test("goes forward stage by stage and back again, and is then what it was", () => {
    let files = start;
    for (const [index, stage] of stages.entries()) {
      const { report } = forward(files);
      const to = stages[index + 1] ?? null;
      expect(report).toMatchObject({ from: stage, to, moved: to !== null, gate: { answer: "open" } });
      if (to === null) break;
      expect(report.next?.plan).toMatch(/^(Plan: \d+ to add, \d+ to change, 0 to destroy\.|Changes to Outputs)/);
      files = written(name, files, forward(files));
      expect(stand(name, files).synthesized.valid.spec.stage).toBe(to);
    }
    for (const stage of [...stages].reverse().slice(0, -1)) {
      const move = back(stand(name, files), applied(stand(name, files)));
      expect(move.report).toMatchObject({ from: stage, moved: true });
      expect(move.report.next?.plan).toMatch(/^(Plan: 0 to add, \d+ to change, \d+ to destroy\.|Changes to Outputs)/);
      files = written(name, files, move);
    }
    expect(files).toEqual(start);
    expect(back(stand(name, files), undefined).report.moved).toBe(false);
  });

  test("stays at each stage without evidence and without a state", () => {
    for (const stage of stages) {
      const standing = stand(name, {
        text: start.text.replace(/^stage: [a-z-]+/m, `stage: ${stage}`),
        evidence: undefined,
      });
      const promotion = promote(standing, { state: undefined, answers: noEvidence, module: undefined });
      expect(promotion).toMatchObject({ move: { text: undefined, evidence: undefined, report: { moved: false } } });
    }
  });
});
