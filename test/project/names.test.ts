import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

/** Files that may name a resource type, with the reason. */
const allowed: { readonly [file: string]: string } = {
  "src/rehearse/input-values.ts":
    "arguments that hold the same in many types of a provider, by the beginning of their names",
  "src/rehearse/terraform-messages.ts": "an example in a comment",
  "src/terraform/references.ts": "examples in a comment",
  "src/simulation/computed-text.ts": "the end of an attribute's name",
  "src/terraform/hcl.ts": "an example in a comment",
};

test("src names no resource type: what is known of one stands in its file below resources/", () => {
  const files = readdirSync("src", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name));
  const named = files.flatMap((file) =>
    [
      ...readFileSync(file, "utf8").matchAll(
        /\b(?:aws|azurerm|google|clickhouse|cockroach|databricks|materialize|mongodbatlas|temporalcloud)_[a-z]\w*/g,
      ),
    ].map(([name]) => `${file}: ${name}`),
  );
  expect(named.filter((each) => !(each.replace(/: .*/, "") in allowed))).toEqual([]);
});

test("no command but the rehearsal loads a model", () => {
  const words = [
    "containerNotEmpty",
    "DuplicateTargetGroupName",
    "is not an exact name",
    "Must specify both from and to ports with TCP/UDP.",
  ];
  const missing = (...paths: readonly string[]) => {
    const text = paths.map((path) => readFileSync(path, "utf8")).join("\n");
    return words.filter((word) => !text.includes(word));
  };
  const parts = readdirSync("dist/parts").filter((name) => name.endsWith(".js"));
  expect(parts.length).toBeGreaterThan(10);
  expect(missing("dist/rehearse.bundle.js")).toEqual([]);
  expect(missing("dist/plinth.bundle.js", ...parts.map((name) => `dist/parts/${name}`))).toEqual(words);
});
