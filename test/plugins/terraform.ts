import { cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { resources } from "../../resources/knowledge";
import { models } from "../../resources/models";
import type { ShownPlan, ShownState } from "../../src/plan/shown";
import { servePlugins } from "../../src/plugins/serve";
import { writeMirror } from "../../src/plugins/write-mirror";
import { briefGo } from "../../src/rehearse/terraform-folder";
import { makeCloud, type SimulatedCloud, usualSurroundings } from "../../src/simulation/cloud";
import { makeEngine } from "../../src/simulation/engine";
import { type RunResult, runTerraform } from "../../src/terraform-cli/run";
import { readProviders } from "../hcl/providers";
import { makeScratch } from "../support/scratch";

/** Terraform with simulated providers on one cloud, in a folder of its own. */
export interface Workspace {
  readonly cloud: SimulatedCloud;
  /** Puts the Terraform files of a folder in place of those that are there. */
  use(folder: string): void;
  /** Runs Terraform and gives what it printed. Throws where it fails with another code than these. */
  run(args: readonly string[], codes?: readonly number[]): Promise<RunResult>;
  plan(): Promise<ShownPlan>;
  state(): Promise<ShownState>;
  stop(): Promise<void>;
}

/** `versions` are those of the simulated providers that are not of the version of the facts. */
export async function makeWorkspace(versions: { readonly [source: string]: string }): Promise<Workspace> {
  const root = makeScratch();
  const work = join(root, "work");
  mkdirSync(work);
  const cloud = makeCloud(models.resources, usualSurroundings);
  const engines = readProviders().map((provider) =>
    makeEngine({ provider, version: versions[provider.provider] ?? provider.version, models, resources, cloud }),
  );
  const { cliConfigFile } = await writeMirror(root, engines);
  const served = await servePlugins(root, new Map(engines.map((engine) => [engine.source, engine])));
  const env = {
    PATH: process.env["PATH"] ?? "",
    HOME: root,
    TF_CLI_CONFIG_FILE: cliConfigFile,
    CHECKPOINT_DISABLE: "1",
    TF_IN_AUTOMATION: "1",
    ...briefGo,
    ...served.environment,
  };
  const run = async (args: readonly string[], codes: readonly number[] = [0]) => {
    const result = await runTerraform("terraform", args, { cwd: work, env, deadlineMs: 60_000 });
    if (!codes.includes(result.exitCode ?? -1)) {
      throw new Error(`terraform ${args.join(" ")} ended with ${result.exitCode}\n${result.stdout}${result.stderr}`);
    }
    return result;
  };
  const show = async (...what: readonly string[]) =>
    JSON.parse((await run(["show", "-json", "-no-color", ...what])).stdout);
  return {
    cloud,
    use: (folder) => {
      const files = readdirSync(folder).filter((name) => name.endsWith(".tf"));
      for (const name of files) cpSync(join(folder, name), join(work, name));
      const required = Object.entries(versions).map(([source, version]) => [source.split("/")[1], { source, version }]);
      const terraform = { backend: { local: {} }, required_providers: Object.fromEntries(required) };
      writeFileSync(join(work, "simulated_override.tf.json"), JSON.stringify({ terraform }));
    },
    run,
    plan: async () => {
      await run(["plan", "-input=false", "-no-color", "-out=plan"]);
      return show("plan");
    },
    state: () => show(),
    stop: () => served.stop(),
  };
}
