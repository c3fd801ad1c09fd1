import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parseAllDocuments } from "yaml";
import { toPlainText } from "../../src/encoders/prose-text";
import { knowledge } from "../../src/knowledge";
import type { Review } from "../../src/review/finding";
import { reviewContext } from "../../src/review/from-spec";
import { review } from "../../src/review/review-plan";
import { reviewRules } from "../../src/review/rules/index";
import { type Edits, editPlan } from "../support/edit-plan";
import { compileSpec, makePlan, specText, toReadPlan } from "../support/plans";
import { findingsOf, honestPlan, reviewOf } from "../support/review";

/** A plan with a fault, or with what only looks like one, and what a rule has to say of it. */
interface Case extends Edits {
  /** The move whose honest plan is changed, of one example spec or of several; the first apply without `from`. */
  readonly plan: {
    readonly spec: string | readonly string[];
    readonly from?: string;
    readonly to: string;
    readonly module?: string;
    /** What stood in the base of the spec, in place of what. */
    readonly base?: { readonly [now: string]: string };
  };
  /** Provider versions by source. */
  readonly lock?: { readonly [source: string]: string };
  /** All findings of the rule, in order. */
  readonly find: readonly Expected[];
  /** Where no other rule may say anything either. */
  readonly verdict?: "pass";
}

/** The messages and the hint are parts of what is said. */
interface Expected {
  readonly error?: string;
  readonly warning?: string;
  readonly address?: string;
  /** Of the spec, without its comment. */
  readonly line: string;
  readonly hint?: string;
}

const folder = "test/review/rules";

/** Values of messages, which Markdown shows as code, that are sentences of ours: the plan and the spec do not have them. */
function sentencesAsValues({ findings }: Review, given: string): string[] {
  return findings
    .flatMap(({ message: { values } }) => values.map((value) => (typeof value === "string" ? value : value.fill)))
    .map((value) => value.replaceAll(/^"|"$/g, ""))
    .filter((value) => /(?:\b[a-z]{2,}[,;:]? ){2}[a-z]/.test(value) && !given.includes(value));
}

function casesOf(rule: string): (readonly [string, string, Case])[] {
  const files = existsSync(`${folder}/${rule}`) ? readdirSync(`${folder}/${rule}`).sort() : [];
  return files.flatMap((file) =>
    parseAllDocuments(readFileSync(`${folder}/${rule}/${file}`, "utf8")).flatMap((document, index) => {
      const read: Case = document.toJS();
      const name = `${basename(file, ".yaml")}${index === 0 ? "" : ` ${index + 1}`}`;
      return [read.plan.spec].flat().map((spec) => [name, `specs/${spec}.yaml`, read] as const);
    }),
  );
}

describe.each(reviewRules.map(({ id }) => id))("%s", (id) => {
  const cases = casesOf(id);

  test("has a plan that breaks it", () => {
    expect(cases.flatMap(([, , { find }]) => find)).not.toEqual([]);
  });

  test.each(cases)("%s of %s", (_, spec, { plan, lock, find, verdict, set, remove, ...others }) => {
    expect(others).toEqual({});
    const move = { spec, from: plan.from, to: plan.to, module: plan.module };
    const versions = new Map(Object.entries(lock ?? {}));
    const edited = editPlan(honestPlan(move), { set, remove });
    const inBase = (text: string) =>
      Object.entries(plan.base ?? {}).reduce((changed, [now, before]) => changed.replace(now, before), text);
    const base = plan.base === undefined ? undefined : compileSpec(spec, plan.to, inBase);
    const result = reviewOf(move, edited, { module: plan.module, versions, base });
    expect(sentencesAsValues(result, JSON.stringify(edited) + specText(spec, plan.to))).toEqual([]);
    const lines = specText(spec, plan.to).split("\n");
    const found = result.findings
      .filter(({ rule }) => rule === id)
      .map(({ severity, message, address, spec: { range }, hint }) => ({
        [severity]: toPlainText(message),
        address,
        line: lines[range.start.line - 1]?.replace(/ +#.*/, "").trim(),
        hint,
      }));
    expect(found).toEqual(
      find.map(({ error, warning, address, line, hint = "" }) => ({
        ...(error === undefined ? {} : { error: expect.stringContaining(error) }),
        ...(warning === undefined ? {} : { warning: expect.stringContaining(warning) }),
        address,
        line,
        hint: expect.stringContaining(hint),
      })),
    );
    if (verdict !== undefined) expect(findingsOf(result)).toEqual([]);
    else if (find.some(({ error }) => error !== undefined)) expect(result.verdict).toBe("fail");
  });
});

test("every case belongs to a rule, and every rule has a page", () => {
  const ids = reviewRules.map(({ id }) => id);
  expect(readdirSync(folder).filter((name) => !ids.includes(name))).toEqual([]);
  expect(ids.filter((id) => !existsSync(`docs/rules/${id}.md`))).toEqual([]);
});

test("an output that copies what the stage between had said does not hide that it was skipped", () => {
  const move = { spec: "specs/clickhouse-aws.yaml", from: "endpoint", to: "dns" };
  const plan = honestPlan(move);
  const before = { ...plan["output_changes"].plinth.before, stage: "allow-list" };
  plan["output_changes"] = { aaa: { actions: ["no-op"], before, after: before }, ...plan["output_changes"] };
  expect(findingsOf(reviewOf(move, plan)).join("\n")).toContain("error stages-skipped: ");
});

describe("a change of the spec", () => {
  const tagged = (text: string) => text.replace("team: data-platform", "team: network");
  const change = () => {
    const base = compileSpec("specs/clickhouse-aws.yaml", "endpoint");
    const head = compileSpec("specs/clickhouse-aws.yaml", "endpoint", tagged);
    return { base, head };
  };

  test("is expected where the base is given", () => {
    const { base, head } = change();
    const plan = toReadPlan(makePlan(head, "endpoint", "endpoint", {}, base));
    const withBase = review(plan, reviewContext(head, knowledge.providers, { base }));
    expect(findingsOf(withBase)).toEqual([]);
    expect(withBase.changes.update).toBeGreaterThan(0);
    const without = review(plan, reviewContext(head, knowledge.providers));
    expect(findingsOf(without).join("\n")).toContain("warning prior-spec-unknown");
    expect(findingsOf(without).join("\n")).toContain('error unexpected-attribute: tags["team"] of');
  });
});
