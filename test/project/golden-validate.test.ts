import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { makeScratchFolder, type ScratchFolder } from "../../src/files/scratch-folder";
import { knowledge } from "../../src/knowledge";
import type { ProviderSchema } from "../../src/provider/schema";
import { inputValues } from "../../src/rehearse/input-values";
import type { RealProvider } from "../../src/rehearse/real-providers";
import { readValidation, subjectOf, type TerraformDiagnostic } from "../../src/rehearse/terraform-messages";
import type { TerraformJson } from "../../src/terraform/json";
import { findTerraform, type TerraformBinary } from "../../src/terraform-cli/find";
import type { RunResult } from "../../src/terraform-cli/run";
import { hasTerraform } from "../hcl/terraform";
import { type Example, readExamples } from "../support/examples";
import { openMirror } from "../support/real-providers";
import { serveSimulated } from "../support/simulated";

jest.setTimeout(600_000);
const examples = readExamples((topology) => (knowledge.topologies[topology]?.stages ?? []).map(({ name }) => name));
const mirror = process.env["PLINTH_PROVIDER_MIRROR"];
const canRun = hasTerraform("terraform validate of the goldens");
if (canRun && mirror === undefined) {
  process.stderr.write(
    "skipped, PLINTH_PROVIDER_MIRROR is not set: terraform validate of the goldens with real providers\n",
  );
}

let scratch: ScratchFolder;
let terraform: TerraformBinary;
beforeAll(async () => {
  scratch = makeScratchFolder();
  if (!canRun) return;
  const found = await findTerraform(undefined);
  if ("reason" in found) throw new Error(found.reason);
  terraform = found.terraform;
});
afterAll(() => scratch.dispose());

/** A golden in one of its two languages. */
interface Golden {
  readonly example: Example;
  readonly language: "hcl" | "json";
}

const goldens = examples.flatMap((example) => [
  { example, language: "hcl" } as const,
  { example, language: "json" } as const,
]);
const nameOf = ({ example, language }: Golden) => `${example.name}_${example.stage}_${language}`;

/**
 * Validates goldens as modules of one configuration, because one process then does for all; a golden's files are as they are, but for its
 * import blocks, which stand in the root, and its provider blocks where `withoutProviders`. Gives the errors of each.
 */
async function validate(
  folder: string,
  chosen: readonly Golden[],
  run: (folder: string, args: readonly string[]) => Promise<RunResult>,
  withoutProviders: boolean,
): Promise<Map<string, TerraformDiagnostic[]>> {
  const modules = chosen.map((golden): [string, object] => {
    copyGolden(golden, join(folder, nameOf(golden)), withoutProviders);
    const stages = examples.filter(({ name }) => name === golden.example.name).map(({ terraform: json }) => json);
    const declared = Object.entries(inputValues(stages)).filter(
      ([name]) => name in (golden.example.terraform.variable ?? {}),
    );
    return [nameOf(golden), { source: `./${nameOf(golden)}`, ...Object.fromEntries(declared) }];
  });
  const imports = chosen.flatMap((golden) =>
    (golden.example.terraform.import ?? []).map(({ to, id }) => ({ to: `module.${nameOf(golden)}.${to}`, id })),
  );
  const root = { module: Object.fromEntries(modules), ...(imports.length > 0 ? { import: imports } : {}) };
  scratch.write(join(folder, "main.tf.json"), JSON.stringify(root));
  const got = await run(folder, ["get", "-no-color"]);
  expect(got.stderr).toBe("");
  const diagnostics = readValidation((await run(folder, ["validate", "-json"])).stdout);
  const errors = new Map(chosen.map((golden): [string, TerraformDiagnostic[]] => [nameOf(golden), []]));
  for (const diagnostic of diagnostics.filter(({ severity }) => severity === "error")) {
    const found = errors.get(diagnostic.range?.filename.split("/")[0] ?? "");
    if (found === undefined) throw new Error(`${diagnostic.summary}: ${diagnostic.detail}`);
    found.push(diagnostic);
  }
  return errors;
}

/** An import block of the HCL: one in a module is refused, so it stands in the root here. */
const imported = /^import \{\n[^}]*\n\}\n/gm;

function jsonOf(content: string, withoutProviders: boolean): string {
  const { provider, import: _, ...rest } = JSON.parse(content) as TerraformJson;
  return JSON.stringify({ ...rest, ...(withoutProviders || provider === undefined ? {} : { provider }) });
}

function copyGolden({ example, language }: Golden, to: string, withoutProviders: boolean): void {
  const from = language === "json" ? join(example.folder, "json") : example.folder;
  for (const file of readdirSync(from).filter((name) => /\.tf(\.json)?$/.test(name))) {
    if (withoutProviders && file === "providers.tf") continue;
    const content = readFileSync(join(from, file), "utf8");
    scratch.write(
      join(to, file),
      language === "json" ? jsonOf(content, withoutProviders) : content.replaceAll(imported, ""),
    );
  }
}

(canRun ? test : test.skip)("the simulated providers take every golden, in HCL and in JSON", async () => {
  const simulated = await serveSimulated(scratch, terraform);
  try {
    const errors = await validate("all", goldens, simulated.run, false);
    expect(errors.size).toBe(2 * examples.length);
    expect([...errors].filter(([, found]) => found.length > 0)).toEqual([]);
  } finally {
    await simulated.stop();
  }
});

(canRun ? test : test.skip)("what a provider refuses is an error of the golden that has it", async () => {
  const simulated = await serveSimulated(scratch, terraform);
  try {
    const [good, bad] = goldens.filter(({ example }) => example.terraform.resource?.["aws_vpc_endpoint"] !== undefined);
    if (good === undefined || bad === undefined) throw new Error("no example has an endpoint");
    const spoilt = { resource: { aws_vpc_endpoint: { clickhouse: { vpc_endpoint_type: "Interfase" } } } };
    scratch.write(join("some", nameOf(bad), "spoil_override.tf.json"), JSON.stringify(spoilt));
    const errors = await validate("some", [good, bad], simulated.run, false);
    expect(errors.get(nameOf(good))).toEqual([]);
    const found = errors.get(nameOf(bad)) ?? [];
    expect(found.map(({ summary }) => summary)).toEqual([
      expect.stringMatching(/^expected vpc_endpoint_type to be one of .*, got Interfase$/),
    ]);
  } finally {
    await simulated.stop();
  }
});

describe("real providers", () => {
  (canRun && mirror !== undefined ? test : test.skip)("take every golden whose providers the mirror has", async () => {
    const real = openMirror(mirror ?? "", terraform, scratch);
    const facts = new Map(knowledge.providers.map((schema) => [schema.provider, schema]));
    const binaries = new Map<string, RealProvider>();
    const missing = new Map<string, string>();
    for (const { source, version } of new Set(examples.flatMap(({ terraform: json }) => requirements(json)))) {
      if (binaries.has(source) || missing.has(source)) continue;
      const found = await real.provide(source, version);
      if ("reason" in found) missing.set(source, found.reason);
      else binaries.set(source, found);
    }
    const isThere = ({ example }: Golden) =>
      requirements(example.terraform).every(({ source }) => binaries.has(source));
    const chosen = goldens.filter(isThere);
    const said = [...binaries].map(([source, { version, isAdmitted }]) => {
      return `${source} ${version}${isAdmitted ? "" : " (the examples' constraint is loosened for it)"}`;
    });
    process.stderr.write(`real providers: ${said.join(", ")} validated ${chosen.length} goldens\n`);
    if (chosen.length < goldens.length) {
      const why = [...missing.values()].join("; ");
      process.stderr.write(`skipped, ${goldens.length - chosen.length} goldens with real providers: ${why}\n`);
    }

    const used = [...binaries.values()];
    const errors = await validate("real", chosen, (folder, args) => real.run(used, folder, args), true);
    const refusals = [...errors].flatMap(([name, found]) => found.map((diagnostic) => ({ name, ...diagnostic })));
    // An argument that the facts' version has and this binary's does not says nothing about the golden.
    const lacking = refusals.filter((refusal) =>
      used.some((binary) => lacks(binary, facts.get(binary.source), refusal)),
    );
    for (const { name, summary, detail } of lacking) {
      const versions = used.map(
        ({ source, version }) => `${source} ${version}, facts of ${facts.get(source)?.version}`,
      );
      process.stderr.write(`${name}: ${summary}: ${detail} (${versions.join("; ")})\n`);
    }
    expect(chosen.length).toBeGreaterThan(0);
    expect(refusals.filter((refusal) => !lacking.includes(refusal))).toEqual([]);
  });
});

function requirements({ terraform: settings }: TerraformJson): { readonly source: string; readonly version: string }[] {
  return Object.values(
    (settings?.["required_providers"] ?? {}) as { [name: string]: { source: string; version: string } },
  );
}

/** Whether a refusal is about an argument that the facts have and the binary, being of another version, has not. */
function lacks(binary: RealProvider, facts: ProviderSchema | undefined, diagnostic: TerraformDiagnostic): boolean {
  if (facts === undefined || facts.version === binary.version) return false;
  if (!/^Unsupported (argument|block type)$/.test(diagnostic.summary)) return false;
  const { address = "", argument = "" } = subjectOf(diagnostic);
  const type = address.split(".")[0] ?? "";
  return JSON.stringify(facts.resources[type] ?? {}).includes(`"${argument}"`);
}
