import type { ScratchFolder } from "../files/scratch-folder";
import type { TerraformBinary } from "../terraform-cli/find";
import type { Guard } from "../terraform-cli/guard";
import { type RunResult, runTerraform } from "../terraform-cli/run";
import type { ConfigurationFile } from "./configuration";

/** A folder in which Terraform runs against the providers of one rehearsal. */
export interface TerraformFolder {
  /** Puts these files in place of those that were laid before; state and providers stay. */
  lay(files: readonly ConfigurationFile[]): void;
  /** Runs Terraform, with more in its environment where that is given. Rejects where the rehearsal was interrupted. */
  run(args: readonly string[], environment?: { readonly [name: string]: string }): Promise<RunResult>;
}

/** What runs Terraform in a folder. */
export interface FolderOptions {
  readonly terraform: TerraformBinary;
  /** The folders in which children find programs, as in PATH. */
  readonly searchPath: string;
  /** Milliseconds that one command may take. */
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
  readonly guard: Guard;
  /** What the providers need in the environment. */
  readonly environment: { readonly [name: string]: string };
}

/** For programs in Go that are over before their garbage is worth collecting or a second thread worth starting. */
export const briefGo = { GOGC: "400", GOMAXPROCS: "1" };

/** What takes `briefGo` back, for programs that are larger. */
export const usualGo = { GOGC: "", GOMAXPROCS: "" };

/** Opens a folder below a scratch folder. Terraform gets the environment that is named here, and nothing of the caller's. */
export function openTerraformFolder(scratch: ScratchFolder, name: string, options: FolderOptions): TerraformFolder {
  const { terraform, searchPath, deadlineMs, signal, guard, environment } = options;
  const cwd = scratch.folder(`${name}/run`);
  const env = {
    PATH: searchPath,
    HOME: scratch.folder(`${name}/home`),
    TMPDIR: scratch.folder(`${name}/tmp`),
    CHECKPOINT_DISABLE: "1",
    TF_IN_AUTOMATION: "1",
    ...briefGo,
    ...environment,
  };
  let laid: readonly ConfigurationFile[] = [];
  return {
    lay: (files) => {
      for (const { path } of laid) scratch.remove(`${name}/run/${path}`);
      for (const { path, content } of files) scratch.write(`${name}/run/${path}`, content);
      laid = files;
    },
    run: async (args, more) => {
      signal.throwIfAborted();
      const run = await runTerraform(terraform.path, args, {
        cwd,
        env: { ...env, ...more },
        deadlineMs,
        signal,
        guard,
      });
      signal.throwIfAborted();
      return run;
    },
  };
}
