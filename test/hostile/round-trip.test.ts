import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { parse as parseYaml, stringify as toYaml } from "yaml";
import { checkAll } from "../../src/compile";
import { knowledge } from "../../src/knowledge";
import { findForbidden } from "../../src/spec/characters";
import { isReservedText } from "../../src/spec/reserved-text";
import { toHclText } from "../../src/terraform/hcl";
import { hostileText } from "../hcl/samples";
import { hasTerraform, runTerraform } from "../hcl/terraform";

// A batch has 2,000 texts, keys and values of tags; the proof has 100,000.
const batches = process.env["PLINTH_PROVE"] === undefined ? 1 : 50;
const specsOfBatch = 25;
const tagsOfSpec = 40;
const spec = parseYaml(readFileSync("specs/clickhouse-aws.yaml", "utf8"));
const testWithTerraform = hasTerraform("texts of a spec, read back by terraform console") ? test : test.skip;

const text = hostileText
  // Terraform normalizes what it reads; what a spec must not hold is refused elsewhere.
  .map((each) =>
    each
      .normalize("NFC")
      .slice(0, 120)
      .replace(/\p{Cs}/gu, ""),
  )
  .filter((each) => findForbidden(each).length === 0 && !isReservedText(each));
const key = text.filter(
  (each) => each !== "" && each !== "Name" && !/^aws:|^(__proto__|constructor|prototype)$/i.test(each),
);
/** Where a text is written without quotes, a spec must not hold spaces of other kinds, and the library loses those before a first newline. */
const isPlain = (tags: object) =>
  !Object.entries(tags)
    .flat()
    .some((each) => /[^\S \t\n]|^\s+\n/.test(each));
const quoted = { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "QUOTE_DOUBLE" } as const;
const tags = fc.dictionary(key, text, { minKeys: tagsOfSpec, maxKeys: tagsOfSpec, noNullPrototype: true });

testWithTerraform.each(Array.from({ length: batches }, (_, batch) => batch))(
  "texts arrive in Terraform as they stand in a spec, batch %d",
  (batch) => {
    const given = fc.sample(tags, { seed: 20250607 + batch, numRuns: specsOfBatch });
    const all = given.map((each, index) => {
      const changed = { ...spec, tags: each };
      const source =
        index % 2 === 0
          ? { file: "a.json", bytes: Buffer.from(JSON.stringify(changed)) }
          : { file: "a.yaml", bytes: Buffer.from(toYaml(changed, isPlain(each) ? {} : quoted)) };
      const { specs, problems } = checkAll([source], knowledge);
      expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
      return specs[0]?.terraform.resource?.["aws_vpc_endpoint"]?.["clickhouse"]?.["tags"] ?? null;
    });
    const wanted = given.map((each) => ({ ...each, Name: "analytics-prod" }));
    const locals = { all };
    expect(evaluate("main.tf.json", JSON.stringify({ locals }))).toEqual(wanted);
    expect(evaluate("main.tf", toHclText({ locals }, knowledge.providers, { header: "", sections: [] }))).toEqual(
      wanted,
    );
  },
);

/** The local `all`. Base64, because the console would print a string as HCL. */
function evaluate(path: string, content: string): unknown {
  const printed = runTerraform({ [path]: content }, ["console"], "base64encode(jsonencode(local.all))\n");
  // On a busy machine it says too that it waits for the lock.
  const text = /^".*"$/m.exec(printed)?.[0] ?? "";
  return JSON.parse(Buffer.from(JSON.parse(text), "base64").toString("utf8"));
}
