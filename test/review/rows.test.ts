import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { isSeq, parseDocument } from "yaml";
import { checkAll, type SynthesizedSpec } from "../../src/compile";
import type { Edit } from "../../src/contract/prose";
import { toPlainText } from "../../src/encoders/prose";
import { knowledge } from "../../src/knowledge";
import { reviewContext } from "../../src/review/from-spec";
import { review } from "../../src/review/review";
import { collectBlocks } from "../../src/terraform/json";
import { followHint } from "../support/follow-hint";
import { openGates } from "../support/open-gates";
import { compileSpec, type Loose, makePlan, toReadPlan } from "../support/plans";
import { findingsOf } from "../support/review";

/** Where a runbook tells what to do: a row of a stage, or the way back from it. */
const told = readdirSync("specs").flatMap((name) => {
  const file = `specs/${name}`;
  const { timeline } = compileSpec(file);
  return timeline.flatMap(({ stage, text }, index) =>
    [...text.failures.map(({ remedy }) => remedy), text.rollback].map((prose) => {
      return {
        file,
        from: timeline[index - 1]?.stage.name,
        at: stage.name,
        prose,
      };
    }),
  );
});

const edits = told.flatMap(({ prose, ...where }) =>
  (prose.acts ?? []).flatMap((act) => ("edit" in act ? [{ ...where, edit: act.edit, told: toPlainText(prose) }] : [])),
);

/** The first example that the schema of a topology has for a field. */
function exampleOf(topology: string, field: string): Loose {
  const common = JSON.parse(readFileSync("schemas/common.schema.json", "utf8"));
  const resolve = (schema: Loose): Loose =>
    schema?.$ref === undefined
      ? schema
      : {
          ...resolve(common.definitions[schema.$ref.split("/").pop()]),
          ...schema,
        };
  const root = JSON.parse(readFileSync(`schemas/${topology}.schema.json`, "utf8"));
  const found = field.split(".").reduce((schema: Loose, key) => resolve(resolve(schema).properties?.[key]), root);
  const [example] = found?.examples ?? [];
  if (example === undefined) throw new Error(`${topology} has no example of ${field}`);
  return example;
}

/** A spec after what a text tells to change in it. */
function follow(
  text: string,
  base: SynthesizedSpec,
  { set = {}, add = {}, without = [], forget = [], disown = [] }: Edit,
) {
  const { topology } = base.valid.spec;
  const document = parseDocument(text);
  const zone = [...collectBlocks(base.timeline.at(-1)?.terraform ?? {})].find(([address]) =>
    address.startsWith("azurerm_private_dns_zone."),
  )?.[1]["name"];
  const [subscription] = /\/subscriptions\/[0-9a-f-]+/.exec(text) ?? [];
  // An existing zone is where the spec says that its zone is.
  const [ofZone, project] = ["subscriptionId", "project"].map((key) => document.getIn(["dns", key]));
  const example = (field: string) => {
    const found = exampleOf(topology, field);
    const isZone = field === "dns.zoneId";
    const of = isZone && ofZone !== undefined ? `/subscriptions/${String(ofZone)}` : (subscription ?? "");
    const own = JSON.stringify(found).replaceAll(/\/subscriptions\/[0-9a-f-]+/g, of);
    const placed =
      isZone && project !== undefined ? own.replace(/projects\/[^/]+/, `projects/${String(project)}`) : own;
    return JSON.parse(
      isZone && zone !== undefined ? placed.replace(/(?<=privateDnsZones\/)[^/"]+/, String(zone)) : placed,
    );
  };
  const push = (list: string, values: readonly Loose[]) => {
    const there = document.getIn(list.split("."));
    const items = isSeq(there) ? there.toJSON() : [];
    document.setIn(list.split("."), [...items, ...values.filter((value) => !items.includes(value))]);
  };
  for (const [field, to] of Object.entries(set)) {
    document.setIn(field.split("."), typeof to === "object" ? example(field) : to);
  }
  for (const list of Object.keys(add)) push(list, example(list));
  if (forget.length > 0) push("forget", forget);
  for (const field of without) document.deleteIn(field.split("."));
  for (const address of disown) document.deleteIn(["adopt", address]);
  return document.toString({ lineWidth: 0 });
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
    const spec = compileSpec(file, at, (text) => settleVersion(file, follow(text, base, edit)));
    const plan = toReadPlan(makePlan(spec, edit.isApplied ? at : from, at, openGates(base), base));
    const result = review(plan, reviewContext(spec, knowledge.providers, { base }));
    expect(findingsOf(result).filter((finding) => finding.startsWith("error"))).toEqual([]);
  });

  test("and each of these is told somewhere", () => {
    const changed = new Set(
      edits.flatMap(({ edit: { set = {}, add = {}, without = [], forget = [], disown = [] } }) => [
        ...Object.entries(set).map(([field, to]) => `${field}: ${typeof to === "object" ? to.found : to}`),
        ...Object.keys(add).map((list) => `+ ${list}`),
        ...without.map((field) => `- ${field}`),
        ...(forget.length > 0 ? ["+ forget"] : []),
        ...(disown.length > 0 ? ["- adopt"] : []),
      ]),
    );
    expect([...changed].sort()).toEqual([
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
      "azure.location: that of the virtual network",
      "clickhouse.allowList: manual",
      "dns.linkNetwork: false",
      "dns.linkNetwork: true",
      "dns.mode: external",
      "dns.mode: private-zone",
      "dns.zoneId: its id",
      "msk.policy: manual",
      "network.globalAccess: true",
      "resource.resolution: in-vpc",
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
    const sections = Object.keys(JSON.parse(readFileSync(`schemas/${topology}.schema.json`, "utf8")).properties);
    for (const { text } of spec.timeline) {
      const told = [...text.failures.map(({ remedy }) => remedy), text.rollback].map(toPlainText);
      for (const row of told.map((each) => permissions.reduce((rest, name) => rest.replaceAll(name, ""), each))) {
        const fields = [...row.matchAll(/(?<![\w./-])([a-z]\w*)((?:\.[a-zA-Z]\w*)+)(?![\w-]|\.\w)/g)];
        for (const [, section = "", rest = ""] of fields.filter(([, name = ""]) => sections.includes(name))) {
          for (const name of rest.split(".").slice(1)) {
            expect([row, schema.includes(`"${name}":`)]).toEqual([row, true]);
          }
          expect(sections).toContain(section);
        }
      }
    }
  }
});
