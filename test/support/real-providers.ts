import { join, resolve } from "node:path";
import type { ScratchFolder } from "../../src/files/scratch-folder";
import type { BlockSchema } from "../../src/provider/schema";
import { openRealProviders, type RealProvider, realEnvironment } from "../../src/rehearse/real-providers";
import type { TerraformBinary } from "../../src/terraform-cli/find";
import { openGuard } from "../../src/terraform-cli/guard";
import { type RunResult, runTerraform } from "../../src/terraform-cli/run";

/** The resources that a provider's binary itself declares, by type. */
export interface DeclaredResources {
  readonly [type: string]: { readonly version: number; readonly block: BlockSchema };
}

/** Real providers out of the mirror that the tests were given. */
export interface RealProviders {
  provide(source: string, constraint: string): Promise<RealProvider | { readonly reason: string }>;
  /** Runs Terraform in a folder of the scratch folder, with these providers and no way to the network. */
  run(providers: readonly RealProvider[], folder: string, args: readonly string[]): Promise<RunResult>;
  /** Throws where the provider does not tell. */
  declaredBy(provider: RealProvider): Promise<DeclaredResources>;
}

/** Opens a mirror. Throws where it cannot be read. */
export function openMirror(mirror: string, terraform: TerraformBinary, scratch: ScratchFolder): RealProviders {
  const searchPath = process.env["PATH"] ?? "";
  const { signal } = new AbortController();
  const deadlineMs = 300_000;
  const guard = openGuard(scratch.path, searchPath);
  const runs = { terraform, scratch, searchPath, deadlineMs, signal, guard };
  const provide = openRealProviders({ ...runs, mirror: resolve(mirror) });
  const run = (providers: readonly RealProvider[], folder: string, args: readonly string[]) => {
    const env = {
      PATH: searchPath,
      HOME: scratch.folder("home"),
      TMPDIR: scratch.folder("tmp"),
      CHECKPOINT_DISABLE: "1",
      TF_IN_AUTOMATION: "1",
      ...realEnvironment(scratch, join(folder, "terraform.rc"), providers),
    };
    return runTerraform(terraform.path, args, { cwd: join(scratch.path, folder), env, deadlineMs });
  };
  return {
    provide,
    run,
    async declaredBy(provider) {
      const required = { provider: { source: addressOf(provider) } };
      scratch.write("declared/main.tf.json", JSON.stringify({ terraform: { required_providers: required } }));
      const { stdout, stderr } = await run([provider], "declared", ["providers", "schema", "-json"]);
      const schemas = JSON.parse(stdout).provider_schemas?.[addressOf(provider)]?.resource_schemas;
      if (schemas === undefined) throw new Error(stderr);
      return schemas as DeclaredResources;
    },
  };
}

/** A provider's source with the registry's host. */
export function addressOf({ host, source }: RealProvider): string {
  return `${host}/${source}`;
}
