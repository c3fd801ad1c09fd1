import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { checkAll, renderDocuments, type SynthesizedSpec } from "../../src/compile";
import { knowledge } from "../../src/knowledge";
import type { ShownState } from "../../src/plan/shown";
import { toEvidenceText } from "../../src/spec/evidence-text";
import { promote } from "../../src/stage/promotion";
import { findHere, resourcesOf } from "../../src/stage/timeline";
import type { Json } from "../../src/terraform/json";
import { answers, honest, resource, stateOf } from "../support/honest-state";

const id = "vpce-0123456789abcdef0";

function compileFiles(file: string, text: string, evidence?: string): SynthesizedSpec {
  const beside =
    evidence === undefined ? {} : { evidence: { file: "specs/x.evidence.yaml", bytes: Buffer.from(evidence) } };
  const { specs, problems } = checkAll([{ file, bytes: Buffer.from(text), ...beside }], knowledge);
  const [spec] = specs;
  if (spec === undefined) throw new Error(problems.map(({ message }) => message).join("; "));
  return spec;
}

/** The state of an applied spec whose endpoint has these attributes. */
function stateWith(
  { valid, timeline }: SynthesizedSpec,
  attributes: { readonly [name: string]: Json },
  sensitive: Json = {},
): ShownState {
  const { topology, name, stage } = valid.spec;
  const here = findHere(timeline);
  const seen = honest(here.text.gate, () => undefined).values?.root_module?.resources ?? [];
  const others = resourcesOf(here).filter((address) => seen.every((each) => each.address !== address));
  const resources = [...seen, ...others.map((address) => resource(address, {}))].map((each) => ({
    ...each,
    ...(each.type === "aws_vpc_endpoint"
      ? { values: { ...each.values, ...attributes }, sensitive_values: sensitive }
      : {}),
  }));
  const value = { topology, name, stage, spec: valid.digest };
  return { ...stateOf(...resources), values: { outputs: { plinth: { value } }, root_module: { resources } } };
}

function evidenceOf(spec: SynthesizedSpec, text: string, state: ShownState) {
  const given = answers(findHere(spec.timeline).text.gate, "yes");
  const promotion = promote(spec, text, { state, answers: given, module: undefined });
  if ("foreign" in promotion || promotion.move.evidence === undefined) throw new Error("nothing was recorded");
  return { evidence: promotion.move.evidence, text: promotion.move.text ?? text };
}

const file = "specs/clickhouse-aws.yaml";
const manual = readFileSync(file, "utf8").replace("allowList: terraform", "allowList: manual");
const spec = compileFiles(file, manual);

function handover(text: string, evidence: string | undefined): string {
  const documents = renderDocuments(compileFiles(file, text, evidence), "hcl");
  return documents.find(({ path }) => path === "HANDOVER.md")?.content ?? "";
}

describe("what a state has of values that the hand-over refers to", () => {
  const { evidence, text } = evidenceOf(spec, manual, stateWith(spec, { id }));

  test("is recorded by the names of the outputs", () => {
    expect(evidence.stages["endpoint"]?.values).toEqual({ endpoint_id: id });
  });

  test("stands in its place in every language of the hand-over, and in the table", () => {
    const told = handover(text, toEvidenceText("x.yaml", evidence));
    expect(told).toContain(`| Endpoint id | \`${id}\` |`);
    expect(told).toContain(`VPC Endpoint IDs: ${id}\n`);
    expect(told).toContain(`--vpc-endpoint-ids ${id} `);
    expect(told).toContain(`| \`ENDPOINT_ID\` | Id of the endpoint | \`${id}\`, as the state had it`);
    expect(told.replaceAll("`ENDPOINT_ID`", "")).not.toContain("ENDPOINT_ID");
  });

  test("is not what anything is compiled from", () => {
    const { terraform } = compileFiles(file, text, toEvidenceText("x.yaml", evidence));
    expect(terraform).toEqual(compileFiles(file, text).terraform);
  });

  test("is no more told once the spec is another one", () => {
    const other = text.replace("10.20.0.0/16", "10.21.0.0/16");
    expect(other).not.toBe(text);
    expect(handover(other, toEvidenceText("x.yaml", evidence))).toBe(handover(other, undefined));
  });

  test("is recorded anew once the state has another one, though the gate is not open and nobody answers", () => {
    const fresh = "vpce-0fedcba9876543210";
    const known = compileFiles(file, manual, toEvidenceText("x.yaml", evidence));
    const looked = (state: ShownState) => promote(known, manual, { state, answers: new Map(), module: undefined });
    const [same, other] = [
      looked(stateWith(known, { id, state: "pending" })),
      looked(stateWith(known, { id: fresh, state: "pending" })),
    ];
    if ("foreign" in same || "foreign" in other) throw new Error("another spec's state");
    expect(other.move.gate?.answer).not.toBe("open");
    expect(same.move.evidence).toBeUndefined();
    expect(other.move.evidence?.stages["endpoint"]?.values).toEqual({ endpoint_id: fresh });
  });

  test("is not recorded where it is sensitive", () => {
    expect(evidenceOf(spec, manual, stateWith(spec, { id }, { id: true })).evidence.stages["endpoint"]?.values).toBe(
      undefined,
    );
    expect(evidenceOf(spec, manual, stateWith(spec, { id: "a b" })).evidence.stages["endpoint"]?.values).toBe(
      undefined,
    );
  });
});

describe("the commands of a gate", () => {
  /** The commands that are shown at a stage whose gate is not open, and the values to set in them. */
  const asked = (name: string, text: string, state: (spec: SynthesizedSpec) => ShownState | undefined) => {
    const there = compileFiles(name, text);
    const looked = promote(there, text, { state: state(there), answers: new Map(), module: undefined });
    if ("foreign" in looked) throw new Error("another spec's state");
    const items = looked.move.gate?.items ?? [];
    return {
      commands: items.flatMap(({ commands }) => commands).join("\n"),
      fills: items.flatMap(({ fills = [] }) => fills.map((each) => each.name)),
    };
  };

  test.each([
    ["an output", "specs/offer-aws.yaml", "principals", "ENDPOINT_SERVICE_ID"],
    ["an entry of one", "specs/offer-aws.yaml", "service", "TARGET_GROUP_ARN_WRITER"],
  ])("have what the state shows of %s", (_, name, stage, fill) => {
    const text = readFileSync(name, "utf8").replace(/^stage: [a-z-]+/m, `stage: ${stage}`);
    const without = asked(name, text, () => undefined);
    expect(without.fills).toContain(fill);
    const shown = { id, arn: id };
    const { commands, fills } = asked(name, text, (there) => everywhere(stateWith(there, {}), shown));
    expect(fills).not.toContain(fill);
    expect(commands).toContain(id);
    expect(commands).not.toContain(`\${${fill}`);
    const secret = { id: true, arn: true };
    expect(asked(name, text, (there) => everywhere(stateWith(there, {}), shown, secret)).fills).toContain(fill);
  });
});

/** A state with these attributes in every resource. */
function everywhere(
  state: ShownState,
  attributes: { readonly [name: string]: Json },
  sensitive: Json = {},
): ShownState {
  const resources = (state.values?.root_module?.resources ?? []).map((each) => ({
    ...each,
    values: { ...each.values, ...attributes },
    sensitive_values: sensitive,
  }));
  return { ...state, values: { ...state.values, root_module: { resources } } };
}

test("what could end a literal in some language, be an option or name a file to read is neither recorded nor taken from an evidence file", () => {
  for (const value of [
    "a b",
    'a"',
    "a'",
    "a`",
    "a$b",
    "a\\\\",
    "{a}",
    "<a>",
    "a;b",
    "a|b",
    "a&b",
    "a#",
    "--debug",
    "@a",
    "file:///etc/passwd",
    "fileb://a",
    "https://a",
  ]) {
    const { evidence, text } = evidenceOf(spec, manual, stateWith(spec, { id: value }));
    expect([value, evidence.stages["endpoint"]?.values]).toEqual([value, undefined]);
    const written = evidenceOf(spec, manual, stateWith(spec, { id })).evidence;
    const broken = JSON.stringify(written).replace(id, JSON.stringify(value).slice(1, -1));
    expect(() => compileFiles(file, text, broken)).toThrow("does not have the form");
  }
});

describe("what an output gives for each of several", () => {
  const several = "specs/clickpipes-endpoint-service.yaml";
  const original = readFileSync(several, "utf8").replace("endpoint: terraform", "endpoint: manual");
  const compiled = compileFiles(several, original);
  const service = (key: string) => ({
    ...resource(`aws_vpc_endpoint_service.${key}`, {
      id: `vpce-svc-${key}`,
      service_name: `com.amazonaws.vpce.us-east-1.vpce-svc-${key}`,
      state: "Available",
    }),
  });
  const state = stateWith(compiled, {});
  const { evidence, text } = evidenceOf(compiled, original, {
    ...state,
    values: {
      ...state.values,
      root_module: {
        resources: [
          ...(state.values?.root_module?.resources ?? []).filter(({ type }) => type !== "aws_vpc_endpoint_service"),
          service("b_1"),
          service("b_2"),
        ],
      },
    },
  });

  test("is recorded with its key, and stands in the hand-over of the stages after", () => {
    expect(evidence.stages["service"]?.values).toEqual({
      "endpoint_service_names.b-1": "com.amazonaws.vpce.us-east-1.vpce-svc-b_1",
      "endpoint_service_ids.b-1": "vpce-svc-b_1",
      "endpoint_service_names.b-2": "com.amazonaws.vpce.us-east-1.vpce-svc-b_2",
      "endpoint_service_ids.b-2": "vpce-svc-b_2",
    });
    expect(text).toContain("stage: endpoint");
    const [without, told] = [undefined, toEvidenceText("x.yaml", evidence)].map((file) =>
      renderDocuments(compileFiles(several, text, file), "hcl").find(({ path }) => path === "HANDOVER.md"),
    );
    expect(without?.content).toContain("$ENDPOINT_SERVICE_NAME_B_1");
    expect(told?.content).not.toContain("$ENDPOINT_SERVICE_NAME_B_1");
    expect(told?.content).toContain("com.amazonaws.vpce.us-east-1.vpce-svc-b_1");
  });
});
