import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { checkAll } from "../../src/compile";
import type { GateItem } from "../../src/contract/gate-item";
import type { Prose } from "../../src/contract/prose";
import { toPlainText } from "../../src/encoders/prose-text";
import { knowledge } from "../../src/knowledge";
import { reviewContext } from "../../src/review/from-spec";
import { review } from "../../src/review/review-plan";
import { toRemedy } from "../../src/stage/gate";
import { followEdit } from "../support/follow-edit";
import { followHint } from "../support/follow-hint";
import { openGates } from "../support/open-gates";
import { compileSpec, makePlan, toReadPlan } from "../support/plans";
import { findingsOf } from "../support/review";

/** What the items of a gate tell to do where they are refused or gone; a resource that is made anew is told as `promote` does. */
function remediesOf(gate: readonly GateItem[]): Prose[] {
  return gate.flatMap((item) => {
    const refused = [...(item.refused ?? []), ...(item.kind === "evidence" ? (item.shown?.refused ?? []) : [])];
    const gone = item.kind === "state" && item.gone !== undefined ? [item.gone] : [];
    return [...refused.map((refusal) => toRemedy(refusal, "")), ...gone];
  });
}

/** Specs with rows that no example has. */
const rarer = ["test/cases/H11-given/static-ip.yaml", "test/cases/cross-zone-off/spec.yaml"];

/** Where people are told what to do: by a row of a stage, by the way back from it, or by its gate. */
const told = [...readdirSync("specs").map((name) => `specs/${name}`), ...rarer].flatMap((file) => {
  const { timeline } = compileSpec(file);
  return timeline.flatMap(({ stage, text }, index) =>
    [...text.failures.map(({ remedy }) => remedy), text.rollback, ...remediesOf(text.gate)].map((prose) => {
      return {
        file,
        from: timeline[index - 1]?.stage.name,
        at: stage.name,
        prose,
      };
    }),
  );
});

const edits = onceEach(
  told.flatMap(({ prose, ...where }) =>
    (prose.acts ?? []).flatMap((act) =>
      "edit" in act ? [{ ...where, edit: act.edit, told: toPlainText(prose) }] : [],
    ),
  ),
);

/** What several texts of a stage tell alike is followed once. */
function onceEach<T>(all: readonly T[]): T[] {
  const seen = new Map(all.map((each) => [JSON.stringify(each), each] as const));
  return [...seen.values()];
}

/** A spec after the hint on its constraint on Terraform, where a change asks for a later one. */
function settleVersion(file: string, text: string): string {
  const { problems } = checkAll([{ file, bytes: Buffer.from(text) }], knowledge);
  const [problem] = problems.filter(
    ({ pointer, severity }) => pointer === "/terraform/version" && severity === "error",
  );
  return (problem && followHint(text, problem)[0]) ?? text;
}

describe("what a runbook tells to change validates, and the plan of its stage passes with it", () => {
  test.each(edits)("$file at $at: $told", ({ file, from, at, edit }) => {
    const base = compileSpec(file, at);
    const spec = compileSpec(file, at, (text) => settleVersion(file, followEdit(text, base, edit)));
    const plan = toReadPlan(makePlan(spec, edit.isApplied ? at : from, at, openGates(base), base));
    const result = review(plan, reviewContext(spec, knowledge.providers, { base }));
    expect(findingsOf(result).filter((finding) => finding.startsWith("error"))).toEqual([]);
  });

  test("and each of these is told somewhere", () => {
    const changed = new Set(
      edits.flatMap(({ edit: { set = {}, add = {}, without = [], forget = [], adopt = {}, disown = [] } }) => [
        ...Object.entries(set).map(([field, to]) => `${field}: ${typeof to === "object" ? to.found : to}`),
        ...Object.keys(add).map((list) => `+ ${list}`),
        ...without.map((field) => `- ${field}`),
        ...(forget.length > 0 ? ["+ forget"] : []),
        ...(Object.keys(adopt).length > 0 ? ["+ adopt"] : []),
        ...(disown.length > 0 ? ["- adopt"] : []),
      ]),
    );
    expect([...changed].sort()).toEqual([
      "+ adopt",
      "+ clickhouse.otherEndpointIds",
      "+ forget",
      "- adopt",
      "- clickhouse.otherEndpointIds",
      "- dns.account.vpcId",
      "- dns.linkNetwork",
      "- dns.networks",
      "- dns.records",
      "- dns.resourceGroup",
      "- dns.zoneId",
      "- loadBalancer.clients",
      "- network.ipAddress",
      "- network.policy",
      "- resource.dns",
      "azure.location: that of the virtual network",
      "clickhouse.allowList: manual",
      "dns.linkNetwork: false",
      "dns.linkNetwork: true",
      "dns.mode: external",
      "dns.mode: private-zone",
      "dns.zoneId: its id",
      "loadBalancer.crossZone: true",
      "loadBalancer.enforceInboundRules: false",
      "msk.policy: manual",
      "network.endpoint: that one",
      "network.globalAccess: true",
      "network.ipAddress: another one",
      "rds.instances.KEY.ip: the address",
      "rds.instances.KEY.maxConnectErrors: the new value",
      "resource.ip: it",
      "resource.ip: the address",
      "resource.resolution: in-vpc",
      "targets.KEY.addresses: it",
      "targets.KEY.ip: it",
      "targets.KEY.maxConnectErrors: the new value",
      "terraform.providers.aws: ~> 6.45",
    ]);
  });

  test("and no text tells to set something beside that", () => {
    for (const { file, prose } of told) {
      const acts = prose.acts ?? [];
      const sections = Object.keys(compileSpec(file).valid.spec);
      const set = acts.flatMap((act) => ("edit" in act ? Object.keys(act.edit.set ?? {}) : []));
      const named = [...toPlainText(prose).matchAll(/\bset ([a-z]\w*(?:\.\w+)+)/gi)].map(([, field = ""]) => field);
      expect([
        toPlainText(prose),
        named.filter((field) => sections.includes(field.split(".")[0] ?? "") && !set.includes(field)),
      ]).toEqual([toPlainText(prose), []]);
    }
  });
});

test("what is made anew or loses its mark is there, and where a text goes back there is a stage to go to", () => {
  const kinds = new Set<string>();
  for (const { file, from, at, prose } of told) {
    const resources = compileSpec(file, at).terraform.resource ?? {};
    for (const act of prose.acts ?? []) {
      kinds.add(Object.keys(act)[0] ?? "");
      if ("back" in act) expect([file, at, from]).not.toEqual([file, at, undefined]);
      const address = "replace" in act ? act.replace : "untaint" in act ? act.untaint : undefined;
      if (address === undefined) continue;
      const [type = "", name = ""] = address.split(".");
      expect([file, at, Object.keys(resources[type] ?? {})]).toEqual([file, at, expect.arrayContaining([name])]);
    }
  }
  expect([...kinds].sort()).toEqual(["back", "edit", "replace", "untaint"]);
});

/** Permissions of Google Cloud, which read like fields. */
const permissions = ["dns.networks.bindPrivateDNSZone"];

test("rows name fields and resources that there are", () => {
  for (const file of readdirSync("specs")) {
    const spec = compileSpec(`specs/${file}`);
    const { topology } = spec.valid.spec;
    const schema =
      readFileSync(`schemas/${topology}.schema.json`, "utf8") + readFileSync("schemas/common.schema.json", "utf8");
    const vendor = /^vendor:\s*\n\s+name: (?!custom)([a-z0-9-]+)/m.exec(readFileSync(`specs/${file}`, "utf8"))?.[1];
    const values = vendor === undefined ? "" : readFileSync(`vendors/${vendor}.yaml`, "utf8");
    const sections = Object.keys(JSON.parse(readFileSync(`schemas/${topology}.schema.json`, "utf8")).properties);
    for (const { text } of spec.timeline) {
      const told = [...text.failures.map(({ remedy }) => remedy), text.rollback].map(toPlainText);
      for (const row of told.map((each) => permissions.reduce((rest, name) => rest.replaceAll(name, ""), each))) {
        const fields = [...row.matchAll(/(?<![\w./-])([a-z]\w*)((?:\.[a-zA-Z]\w*)+)(?![\w-]|\.\w)/g)];
        for (const [, section = "", rest = ""] of fields.filter(([, name = ""]) => sections.includes(name))) {
          for (const name of rest.split(".").filter((each) => each !== "" && each !== "KEY")) {
            const isThere = schema.includes(`"${name}":`) || new RegExp(`^ +${name}:`, "m").test(values);
            expect([row, isThere]).toEqual([row, true]);
          }
          expect(sections).toContain(section);
        }
      }
    }
  }
});
