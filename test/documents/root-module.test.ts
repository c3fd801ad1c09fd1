import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { isMap, parseDocument } from "yaml";
import { checkAll, type SynthesizedSpec } from "../../src/compile";
import { providerBlocks } from "../../src/contract/provider";
import { usedProviders } from "../../src/contract/topology";
import { rootModule } from "../../src/documents/moves";
import { makeScratchFolder, type ScratchFolder } from "../../src/files/scratch-folder";
import { knowledge } from "../../src/knowledge";
import { readValidation } from "../../src/rehearse/terraform-messages";
import { findTerraform } from "../../src/terraform-cli/find";
import { hasTerraform, runTerraform } from "../hcl/terraform";
import { type Simulated, serveSimulated } from "../support/simulated";

jest.setTimeout(300_000);
const canRun = hasTerraform("terraform fmt and validate of the root modules in runbooks");
const testWithTerraform = canRun ? test : test.skip;

/** An example as a module. */
function asModule(file: string): SynthesizedSpec {
  const text = parseDocument(readFileSync(`specs/${file}`, "utf8"));
  // The root says where the state is and sets providers up.
  text.deleteIn(["terraform", "backend"]);
  text.deleteIn(["terraform", "backendConfig"]);
  const providers = text.getIn(["terraform", "providers"]);
  if (isMap(providers)) providers.items = providers.items.filter(({ value }) => !isMap(value));
  text.setIn(["terraform", "shape"], "module");
  const bytes = Buffer.from(String(text));
  const { specs, problems } = checkAll([{ file, bytes }], knowledge);
  const [spec] = specs;
  if (spec?.valid.spec.terraform.shape !== "module")
    throw new Error(`${file}: ${problems.map(({ message }) => message).join("; ")}`);
  return spec;
}

/** The root module of an example. */
function rootModuleOf(file: string): string {
  const spec = asModule(file);
  return rootModule(spec.valid.spec, spec.timeline.at(-1)?.terraform ?? {});
}

test("a root module calls the module and passes its outputs on, sensitive ones as such", () => {
  const text = rootModuleOf("materialize-msk.yaml");
  expect(text).toMatch(
    /\n\nmodule "materialize_events" \{\n {2}source {20}= "\.\/materialize-events"\n {2}vpc_id {20}= var\.vpc_id\n/,
  );
  expect(text.split("\n\n").slice(-2)).toEqual([
    'output "materialize_principal" {\n  value     = module.materialize_events.materialize_principal\n  sensitive = true\n}',
    'output "plinth" {\n  value = module.materialize_events.plinth\n}',
  ]);
});

testWithTerraform("terraform fmt has nothing to change in the root modules", () => {
  const files = readdirSync("specs").map((file) => [`${file}.tf`, `${rootModuleOf(file)}\n`]);
  expect(runTerraform(Object.fromEntries(files), ["fmt", "-check", "-diff"])).toBe("");
});

describe.each(readdirSync("specs"))("the interface of %s as a module", (file) => {
  const stages = asModule(file).timeline.map(({ terraform }) => terraform);
  const namesAt = (kind: "variable" | "output") => stages.map((each) => Object.keys(each[kind] ?? {}).sort());

  test.each(["variable", "output"] as const)("has the same names at every stage: %s", (kind) => {
    const [first, ...others] = namesAt(kind);
    expect(others).toEqual(others.map(() => first));
  });

  test("asks for nothing that a stage does not use", () => {
    for (const { variable = {}, ...terraform } of stages) {
      const used = JSON.stringify(terraform);
      const asked = Object.entries(variable).filter(([, body]) => !("default" in body));
      expect(asked.filter(([name]) => !used.includes(`var.${name}`))).toEqual([]);
    }
  });
});

test("what only a later stage has is null until then, and asked for there", () => {
  const [service, , connection] = asModule("materialize-msk.yaml").timeline.map(({ terraform }) => terraform);
  expect(service?.output?.["materialize_principal"]).toEqual({
    description: "Principal of the PrivateLink connection in Materialize.",
    value: null,
    sensitive: true,
  });
  expect(connection?.output?.["materialize_principal"]?.["value"]).toMatch(/principal\}$/);
  const [first, , last] = asModule("clickhouse-azure-module.yaml").timeline.map(({ terraform }) => terraform);
  expect(first?.variable?.["zone_id"]).toMatchObject({ type: "string", default: null });
  expect(last?.variable?.["zone_id"]).toMatchObject({ type: "string", nullable: false });
});

describe("one root", () => {
  let scratch: ScratchFolder;
  let simulated: Simulated;

  beforeAll(async () => {
    scratch = makeScratchFolder();
    const found = await findTerraform(undefined);
    if ("terraform" in found) simulated = await serveSimulated(scratch, found.terraform);
  });

  afterAll(async () => {
    await simulated?.stop();
    scratch.dispose();
  });

  const chosen = new Map(readdirSync("specs").map((file) => [asModule(file).valid.spec.topology, file]));

  (canRun ? test : test.skip).each([...chosen.values()])("calls %s at every stage", async (file) => {
    const { valid, timeline } = asModule(file);
    const { spec, topology } = valid;
    scratch.write(join(file, "main.tf"), rootModuleOf(file));
    const providers = usedProviders(topology, spec);
    const required = Object.fromEntries(providers.map(([name, { source }]) => [name, { source }]));
    const provider = providerBlocks(providers, spec);
    scratch.write(
      join(file, "providers.tf.json"),
      JSON.stringify({ terraform: { required_providers: required }, provider }),
    );
    for (const { terraform } of timeline) {
      scratch.write(join(file, spec.name, "main.tf.json"), JSON.stringify(terraform));
      expect((await simulated.run(file, ["get", "-no-color"])).stderr).toBe("");
      const { stdout } = await simulated.run(file, ["validate", "-json"]);
      expect(readValidation(stdout).filter(({ severity }) => severity === "error")).toEqual([]);
    }
  });
});
