import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { type Connection, toConnection } from "../../src/board/connection";
import { type Card, renderBoard } from "../../src/board/render-board";
import type { SynthesizedSpec } from "../../src/compile";
import type { RecordedStage } from "../../src/contract/evidence";
import type { ShownState } from "../../src/plan/shown";
import { promote } from "../../src/stage/promotion";
import { findHere } from "../../src/stage/timeline";
import { answers, honest } from "../support/honest-state";
import { compileSpec } from "../support/plans";

function connectionOf(spec: SynthesizedSpec, state?: ShownState): Connection {
  const promotion = promote(spec, "", { state, answers: new Map(), module: undefined });
  if ("foreign" in promotion) throw new Error("the state is of another spec");
  return toConnection(spec, promotion.move, state !== undefined);
}

/** A spec with this recorded at its present stage. */
function withRecord(spec: SynthesizedSpec, recorded: RecordedStage): SynthesizedSpec {
  return { ...spec, timeline: spec.timeline.map((each) => (each.position === "here" ? { ...each, recorded } : each)) };
}

const spec = compileSpec("specs/clickhouse-aws.yaml", "endpoint");
const endpointState = "aws_vpc_endpoint.clickhouse.state";
const record = { isCurrent: true, answers: new Map(), observed: [], values: new Map() };

describe("what the board shows of a connection", () => {
  test("is what its gate waits for, and whoever acts once the stage is applied", () => {
    expect(connectionOf(spec)).toMatchObject({
      name: "analytics-prod",
      vendor: "ClickHouse Cloud",
      stage: "endpoint",
      isDone: false,
      actors: ["Terraform"],
      waits: [{ observed: "no state was given", expected: "available or pendingAcceptance" }],
      evidence: undefined,
    });
  });

  test("is on whom a state says that it waits", () => {
    const refused = honest(findHere(spec.timeline).text.gate, () => "rejected");
    const { actors, waits } = connectionOf(spec, refused);
    expect(waits.map(({ observed }) => observed)).toContain('"rejected"');
    expect(actors).toContain("the vendor");
  });

  test("is what was recorded, where no state is given", () => {
    const observed = [{ item: endpointState, answer: "open" as const, observed: '"available"', expected: "available" }];
    const { waits, evidence, actors } = connectionOf(withRecord(spec, { ...record, observed }));
    expect(waits).toEqual([]);
    expect(actors).toEqual(["a person"]);
    expect(evidence).toEqual({
      stage: "endpoint",
      isOld: false,
      rows: [{ item: endpointState, recorded: '"available"', expected: "available" }],
    });
  });

  test("is not what was recorded of an earlier version of the spec", () => {
    const observed = [{ item: endpointState, answer: "open" as const, observed: '"available"', expected: "available" }];
    const { waits, evidence } = connectionOf(withRecord(spec, { ...record, isCurrent: false, observed }));
    expect(waits).toHaveLength(1);
    expect(evidence?.isOld).toBe(true);
  });

  test("is nobody's turn where it is done", () => {
    const last = compileSpec("specs/materialize-rds.yaml", "source");
    const { gate } = findHere(last.timeline).text;
    const observed = gate.flatMap((item) =>
      item.kind === "state"
        ? [{ item: `${item.address}.${item.attribute}`, answer: "open" as const, observed: "x", expected: "x" }]
        : [],
    );
    const done = connectionOf(withRecord(last, { ...record, answers: answers(gate, "yes"), observed }));
    expect(done).toMatchObject({ isDone: true, actors: ["nobody"], waits: [], deadlines: [] });
  });

  test("is until when the other side waits", () => {
    const { deadlines } = connectionOf(compileSpec("specs/clickpipes-vpc-resource.yaml", "endpoint"));
    expect(deadlines.join("\n")).toMatch(
      /^aws_ram_principal_association\.clickpipes: the invitation ends 12 hours after/m,
    );
    expect(deadlines.join("\n")).toMatch(/the other side removes it after 24 hours as \w+\.$/m);
  });
});

describe("the page", () => {
  const evil = `"><script>alert(1)</script>\u202e'&lt;{{x}}`;
  const card: Card = {
    ...connectionOf(spec),
    name: "a",
    vendor: evil,
    waits: [{ meaning: evil, actor: "a person", observed: evil, expected: evil }],
    deadlines: [evil],
    evidence: { stage: "endpoint", isOld: true, rows: [{ item: evil, recorded: evil, expected: evil }] },
    links: [{ href: evil, label: "Runbook" }],
    folder: evil,
    svg: "<svg/>",
  };
  const html = renderBoard([card]);
  const policy =
    /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll("&#39;", "'") ?? "";

  test("has texts of specs as texts", () => {
    const encoded = "&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;\\u{202e}&#39;&#38;lt;{{x}}";
    expect(html.split(encoded)).toHaveLength(14);
    expect(html).not.toMatch(/<script>alert|\u202e/);
  });

  test.each(["style", "script"])("lets through its own %s and no other", (name) => {
    const text = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(html)?.[1] ?? "";
    const hash = createHash("sha256").update(text).digest("base64");
    expect(policy).toContain(`${name}-src 'sha256-${hash}'`);
    expect(html.match(new RegExp(`<${name}[ >]`, "g"))).toHaveLength(1);
  });

  test("loads nothing from elsewhere", () => {
    expect(policy).toContain("default-src 'none'");
    expect(html).not.toMatch(/https?:\/\/|<link|@import|url\(/);
  });
});
