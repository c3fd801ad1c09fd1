import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { checkAll, compile } from "../../src/compile";
import { currentAnswers, type EvidenceFile, findRecorded, withoutStages, withStage } from "../../src/contract/evidence";
import { evidencePath } from "../../src/files/evidence-path";
import { knowledge } from "../../src/knowledge";
import { toEvidenceText } from "../../src/spec/evidence-text";
import { parse } from "../../src/spec/parse";

const file = "specs/clickhouse-aws.yaml";
const bytes = readFileSync(file);
const digest = checkAll([{ file, bytes }], knowledge).specs[0]?.valid.digest ?? "";
const head = "version: 1\ntopology: clickhouse-aws\nname: analytics-prod\n";
const answered = (spec: string, note = "") =>
  `${head}stages:\n  endpoint:\n    spec: ${spec}\n    answers:\n      {}\n    observed:\n      - { item: a.b, answer: open, observed: ${JSON.stringify(note)}, expected: x }\n`;
const check = (text: string) =>
  checkAll([{ file, bytes, evidence: { file: "e.yaml", bytes: Buffer.from(text) } }], knowledge);
const codes = (text: string) =>
  check(text).problems.map(
    ({ code, severity, file: where, range }) => `${severity} ${code} ${where}:${range.start.line}`,
  );

describe("an evidence file", () => {
  test("stands beside its spec", () => {
    expect(evidencePath("specs/a.yaml")).toBe("specs/a.evidence.yaml");
    expect(evidencePath("a.b.json")).toBe("a.b.evidence.json");
    expect(evidencePath("a.yml")).toBe("a.evidence.yml");
    expect(evidencePath("spec")).toBe("spec.evidence.yaml");
    expect(evidencePath("-")).toBeUndefined();
  });

  test("without a mistake is no problem", () => {
    expect(codes(answered(digest))).toEqual([]);
  });

  test.each([
    ["{", ["error yaml-syntax e.yaml:1"]],
    ["", ["error empty-document e.yaml:1"]],
    ["- a\n", ["error wrong-type e.yaml:1"]],
    [`${head}stages: {}\nwho: me\n`, ["error unknown-property e.yaml:5"]],
    [`${head}`, ["error missing-property e.yaml:1"]],
    ["version: 2\ntopology: a\nname: b\nstages: {}\n", ["error wrong-value e.yaml:1"]],
    [`${head}stages:\n  endpoint: { spec: nope, answers: {} }\n`, ["error wrong-format e.yaml:5"]],
    [
      `${head}stages:\n  endpoint:\n    spec: ${digest}\n    answers:\n      a: { answer: perhaps }\n`,
      ["error wrong-value e.yaml:8"],
    ],
    [`${head}stages:\n  endpont: { spec: ${digest}, answers: {} }\n`, ["warning evidence-unknown e.yaml:5"]],
    [
      `${head}stages:\n  allow-list:\n    spec: ${digest}\n    answers:\n      connection-test.844: { answer: yes }\n`,
      ["warning evidence-unknown e.yaml:8"],
    ],
    [
      "version: 1\ntopology: clickhouse-gcp\nname: other\nstages: {}\n",
      ["error evidence-of-other-spec e.yaml:2", "error evidence-of-other-spec e.yaml:3"],
    ],
    [`${head}stages:\n  a: &x { spec: ${digest}, answers: {} }\n`, ["error alias e.yaml:5"]],
    [`${head}stages: {}\n__proto__: {}\n`, ["error reserved-key e.yaml:5"]],
  ])("with a mistake is a problem at its place: %j", (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test("says what is near", () => {
    const [problem] = check(`${head}stages:\n  endpont: { spec: ${digest}, answers: {} }\n`).problems;
    expect(problem?.hint).toBe("did you mean endpoint?");
  });

  test("keeps a spec from compiling where it is malformed", () => {
    const evidence = { file: "e.yaml", bytes: Buffer.from("{") };
    expect(compile([{ file, bytes, evidence }], knowledge, "hcl").folders).toEqual([]);
  });

  const answers = fc.dictionary(
    fc.stringMatching(/^[a-z][a-z0-9.*-]{0,20}$/),
    fc.record(
      {
        answer: fc.constantFrom("yes" as const, "no" as const),
        note: fc.string({ maxLength: 80 }).filter((note) => !/[\p{C}\p{Z}]/u.test(note.replaceAll(" ", ""))),
      },
      { requiredKeys: ["answer"] },
    ),
    { noNullPrototype: true },
  );

  test.each(["a.evidence.yaml", "a.evidence.json"])("is read as it was written (%s)", (path) => {
    fc.assert(
      fc.property(answers, (given) => {
        fc.pre(!Object.values(given).some(({ note }) => note?.includes("TfToken[")));
        const empty: EvidenceFile = { version: 1, topology: "t", name: "n", stages: {} };
        const written = withStage(empty, "endpoint", { spec: digest, answers: given }, ["endpoint"]);
        const text = toEvidenceText(path, written);
        const { value, problems } = parse({ file: path, bytes: Buffer.from(text) });
        expect(problems).toEqual([]);
        expect(value?.value).toEqual(written);
        expect(toEvidenceText(path, written)).toBe(text);
      }),
    );
  });

  test("keeps its stages in the order of the rollout", () => {
    const order = ["endpoint", "allow-list", "dns"];
    const stage = { spec: digest, answers: {} };
    const empty: EvidenceFile = { version: 1, topology: "t", name: "n", stages: {} };
    const both = withStage(withStage(empty, "dns", stage, order), "endpoint", stage, order);
    expect(Object.keys(both.stages)).toEqual(["endpoint", "dns"]);
    expect(Object.keys(withoutStages(both, ["endpoint"], order).stages)).toEqual(["dns"]);
  });
});

describe("what was recorded", () => {
  const recorded: EvidenceFile = {
    version: 1,
    topology: "t",
    name: "n",
    stages: { endpoint: { spec: digest, answers: { a: { answer: "yes" } } } },
  };

  test("counts for the version of the spec that it is about, and for no other", () => {
    expect(currentAnswers(findRecorded(recorded, "endpoint", digest)).get("a")).toEqual({ answer: "yes" });
    expect(currentAnswers(findRecorded(recorded, "endpoint", "sha256:other")).size).toBe(0);
    expect(findRecorded(recorded, "dns", digest)).toBeUndefined();
    expect(findRecorded(recorded, "constructor", digest)).toBeUndefined();
  });

  const runbook = (text: string) => {
    const evidence = { file: "e.yaml", bytes: Buffer.from(text) };
    const { folders } = compile([{ file, bytes, evidence }], knowledge, "hcl");
    return folders[0]?.artifacts.find(({ path }) => path === "RUNBOOK.md")?.content ?? "";
  };

  test("stands in the runbook, encoded, and the same on every run", () => {
    const text = answered(digest, "<b>|`@all`");
    expect(runbook(text)).toContain("### What was recorded\n\n- ");
    expect(runbook(text)).toContain("- `a.b`: recorded `` <b>|`@all` ``, expected `x`");
    expect(runbook(text)).toBe(runbook(text));
  });

  test("is said to be old where the spec has changed since", () => {
    const old = `sha256:${"0".repeat(64)}`;
    expect(runbook(answered(old))).toContain("it counts no more");
    expect(runbook(answered(digest))).not.toContain("it counts no more");
  });

  test("changes nothing but documents", () => {
    const plain = compile([{ file, bytes }], knowledge, "hcl").folders[0]?.artifacts ?? [];
    const evidence = { file: "e.yaml", bytes: Buffer.from(answered(digest)) };
    const shown = compile([{ file, bytes, evidence }], knowledge, "hcl").folders[0]?.artifacts ?? [];
    const differing = plain.filter(({ content }, index) => content !== shown[index]?.content);
    expect(differing.map(({ path }) => path)).toEqual(["RUNBOOK.md"]);
  });
});
