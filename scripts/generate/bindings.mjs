import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import generator from "@cdktf/provider-generator";

/** The providers, each with its slice of facts; prebuilt bindings of AWS and azurerm would be 675 MB. */
const generated = [
  "aws",
  "azurerm",
  "clickhouse",
  "cockroach",
  "databricks",
  "google",
  "materialize",
  "mongodbatlas",
  "temporalcloud",
];

const looser = "// @ts-nocheck: the generator writes for looser compiler options than ours.";

/** Writes CDKTF bindings of the resources in use, from the provider facts, one file a resource. */
export async function generateBindings(outdir) {
  const scratch = await mkdtemp(join(tmpdir(), "plinth-bindings-"));
  try {
    for (const name of generated) {
      const facts = JSON.parse(await readFile(`facts/providers/${name}.json`, "utf8"));
      const resources = Object.keys(facts.resources);
      const address = `registry.terraform.io/${facts.provider.toLowerCase()}`;
      const code = new generator.CodeMaker();
      new generator.TerraformProviderGenerator(code, {
        format_version: "1.0",
        provider_versions: { [address]: facts.version },
        provider_schemas: {
          [address]: {
            resource_schemas: Object.fromEntries(
              resources.map((type) => [type, { version: 0, block: facts.resources[type] }]),
            ),
          },
        },
      }).generateAll();
      await code.save(scratch);
      for (const type of resources) {
        const folder = type.slice(name.length + 1).replaceAll("_", "-");
        await mkdir(join(outdir, name), { recursive: true });
        const text = await readFile(join(scratch, "providers", name, folder, "index.ts"), "utf8");
        // A namespace would be a copy of all that CDKTF exports, made for each file when the program starts.
        const required = text.replace("import * as cdktf from 'cdktf';", "import cdktf = require('cdktf');");
        await writeFile(join(outdir, name, `${folder}.ts`), `${looser}\n${required}`);
      }
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
