import { join } from "node:path";
import { resources } from "../../resources/knowledge";
import { models } from "../../resources/models";
import type { Surroundings } from "../../src/contract/model";
import type { ScratchFolder } from "../../src/files/scratch-folder";
import { knowledge } from "../../src/knowledge";
import { servePlugins } from "../../src/plugins/serve";
import { writeMirror } from "../../src/plugins/write-mirror";
import { briefGo } from "../../src/rehearse/terraform-folder";
import { makeCloud, usualSurroundings } from "../../src/simulation/cloud";
import { makeEngine } from "../../src/simulation/engine";
import type { TerraformBinary } from "../../src/terraform-cli/find";
import { type RunResult, runTerraform } from "../../src/terraform-cli/run";

/** The simulated providers at the versions of the facts, which Terraform runs with in any folder without an init. */
export interface Simulated {
  run(folder: string, args: readonly string[]): Promise<RunResult>;
  stop(): Promise<void>;
}

/** Serves every simulated provider below a scratch folder, with one cloud, around which everything but `around` is as usual. */
export async function serveSimulated(
  scratch: ScratchFolder,
  terraform: TerraformBinary,
  around: Partial<Surroundings> = {},
): Promise<Simulated> {
  const cloud = makeCloud(models.resources, { ...usualSurroundings, ...around });
  const engines = knowledge.providers.map((provider) => {
    const { provider: source, version } = provider;
    return [source, makeEngine({ provider, version, models, resources, cloud })] as const;
  });
  const plugins = engines.map(([source, { version }]) => ({ source, version }));
  const folder = scratch.folder("simulated");
  await writeMirror(folder, plugins);
  const { environment, stop } = await servePlugins(scratch.path, new Map(engines));
  const overrides = plugins.map(({ source, version }) => {
    const place = join("mirror", "registry.terraform.io", source.toLowerCase(), version, terraform.platform);
    return `${JSON.stringify(source)} = ${JSON.stringify(join(folder, place))}`;
  });
  scratch.write(
    "simulated.rc",
    `provider_installation {\n  dev_overrides {\n    ${overrides.join("\n    ")}\n  }\n}\n`,
  );
  const env = {
    PATH: process.env["PATH"] ?? "",
    HOME: scratch.folder("home"),
    TMPDIR: scratch.path,
    TF_CLI_CONFIG_FILE: join(scratch.path, "simulated.rc"),
    TF_IN_AUTOMATION: "1",
    CHECKPOINT_DISABLE: "1",
    ...briefGo,
    ...environment,
  };
  return {
    run: (place, args) =>
      runTerraform(terraform.path, args, { cwd: join(scratch.path, place), env, deadlineMs: 300_000 }),
    stop,
  };
}
