import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parse, parseDocument } from "yaml";
import { toPlainText } from "../../src/encoders/prose";
import { knowledge } from "../../src/knowledge";
import { reviewContext } from "../../src/review/from-spec";
import { review } from "../../src/review/review";
import { openGates } from "../support/open-gates";
import { compileSpec, makePlan, toReadPlan } from "../support/plans";
import { findingsOf } from "../support/review";

/** A row of a runbook that tells to set something in the spec: the stage whose apply failed, and what is set. */
const rows = readdirSync("specs").flatMap((file) => {
  const { timeline } = compileSpec(`specs/${file}`);
  return timeline.flatMap(({ stage, text }, index) =>
    text.failures.flatMap(({ remedy }) => {
      const told = toPlainText(remedy);
      const settings = [
        ...told.matchAll(
          /\bset ((?:dns|msk|network|resource)\.\w+) to ([\w-]+)(?: without ([\w.]+?)(?: and (dns\.\w+))?(?=[.,]? |[.,]?$)|, with terraform\.providers\.(\w+) ([^,]+))?/gi,
        ),
      ];
      return settings.map(([, field = "", value = "", without, alsoWithout, provider, constraint]) => {
        return {
          file,
          from: timeline[index - 1]?.stage.name,
          to: stage.name,
          field,
          value,
          without: [without, alsoWithout].filter((each) => each !== undefined),
          provider,
          constraint,
        };
      });
    }),
  );
});

describe("what a row of a runbook tells to set validates, and the plan of the failed stage passes with it", () => {
  test.each(rows)(
    "$file at $to: $field to $value",
    ({ file, from, to, field, value, without, provider, constraint }) => {
      const base = compileSpec(`specs/${file}`, to);
      const spec = compileSpec(`specs/${file}`, to, (text) => {
        const document = parseDocument(text);
        document.setIn(field.split("."), parse(value));
        for (const each of without) document.deleteIn(each.split("."));
        if (provider !== undefined) document.setIn(["terraform", "providers", provider], constraint);
        return document.toString({ lineWidth: 0 });
      });
      const plan = toReadPlan(makePlan(spec, from, to, openGates(base), base));
      const result = review(plan, reviewContext(spec, knowledge.providers, { base }));
      expect(findingsOf(result).filter((text) => text.startsWith("error"))).toEqual([]);
    },
  );
});

test("rows name fields and resources that there are", () => {
  for (const file of readdirSync("specs")) {
    const spec = compileSpec(`specs/${file}`);
    const { topology } = spec.valid.spec;
    const schema =
      readFileSync(`schemas/${topology}.schema.json`, "utf8") + readFileSync("schemas/common.schema.json", "utf8");
    const sections = Object.keys(JSON.parse(readFileSync(`schemas/${topology}.schema.json`, "utf8")).properties);
    for (const { stage, text, terraform } of spec.timeline) {
      for (const told of [...text.failures.map(({ remedy }) => remedy), text.rollback].map(toPlainText)) {
        const fields = [...told.matchAll(/(?<![\w.-])([a-z]\w*)((?:\.[a-zA-Z]\w*)+)(?![\w.-])/g)];
        for (const [, section = "", rest = ""] of fields.filter(([, name = ""]) => sections.includes(name))) {
          for (const name of rest.split(".").slice(1)) {
            expect([told, schema.includes(`"${name}":`)]).toEqual([told, true]);
          }
          expect(sections).toContain(section);
        }
        for (const [, type = "", name = ""] of told.matchAll(/(?:untaint |-replace[= ])'?(\w+)\.([\w-]+)/g)) {
          expect([stage.name, Object.keys(terraform.resource?.[type] ?? {})]).toEqual([
            stage.name,
            expect.arrayContaining([name]),
          ]);
        }
      }
    }
  }
});

test("rows tell to set each of these", () => {
  const fields = new Set(rows.map(({ field }) => field));
  expect([...fields].sort()).toEqual([
    "dns.linkNetwork",
    "dns.mode",
    "msk.policy",
    "network.globalAccess",
    "resource.resolution",
  ]);
});
