import { accessSync, constants, statSync } from "node:fs";
import { delimiter, dirname, isAbsolute, join, resolve } from "node:path";
import { lt } from "semver";
import { runTerraform } from "./run";

/** A program that runs Terraform configurations. */
export interface TerraformBinary {
  /** Absolute. */
  readonly path: string;
  /** Such as `1.11.4`. */
  readonly version: string;
  readonly product: "terraform" | "opentofu";
  /** Operating system and architecture as its providers name them, such as `linux_amd64`. */
  readonly platform: string;
}

/** The program, or one sentence that says why there is none. */
export type FoundTerraform = { readonly terraform: TerraformBinary } | { readonly reason: string };

const products = { Terraform: "terraform", OpenTofu: "opentofu" } as const;

const answer = /^(Terraform|OpenTofu) v([0-9]+\.[0-9]+\.[0-9]+[0-9A-Za-z.+-]*)\non ([a-z0-9]+_[a-z0-9]+)$/m;

/** The first version that reads `check` blocks, which the output has; OpenTofu has had them from its first release, 1.6.0. */
const oldest = "1.5.0";

/**
 * Finds Terraform: the program at the path `named`, else in the folders of `searchPath` (in the form of the environment variable PATH; its
 * relative folders are left out, because what they hold depends on where one stands) `terraform`, else `tofu`; for `tofu` nothing else.
 */
export async function findTerraform(
  named: string | undefined,
  searchPath = process.env["PATH"],
  command: "terraform" | "tofu" = "terraform",
): Promise<FoundTerraform> {
  if (named !== undefined) {
    const path = resolve(named);
    return isProgram(path) ? ask(path) : { reason: `${named} is not a program that can be run.` };
  }
  const folders = (searchPath ?? "").split(delimiter).filter(isAbsolute);
  const names = command === "tofu" ? ["tofu"] : ["terraform", "tofu"];
  const path = names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((candidate) => isProgram(candidate));
  if (path !== undefined) return ask(path);
  return {
    reason:
      command === "tofu"
        ? "The specs are for tofu, which is not on the PATH; --terraform names another program."
        : "Neither terraform nor tofu is on the PATH.",
  };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

async function ask(path: string): Promise<FoundTerraform> {
  const env = { PATH: process.env["PATH"] ?? "", CHECKPOINT_DISABLE: "1", TF_CLI_CONFIG_FILE: "/dev/null" };
  const options = { cwd: dirname(path), env, deadlineMs: 20_000, graceMs: 500, outputLimit: 1 << 16 };
  const run = await runTerraform(path, ["version"], options).catch((error: NodeJS.ErrnoException) => error.code ?? "");
  if (typeof run === "string") return { reason: `${path} cannot be run (${run}).` };
  if (run.timedOut) return { reason: `${path} did not tell its version within 20 seconds.` };
  const [, name, version, platform] = answer.exec(run.stdout) ?? [];
  if (version === undefined || platform === undefined || (name !== "Terraform" && name !== "OpenTofu")) {
    return { reason: `${path} does not tell its version as Terraform and OpenTofu do.` };
  }
  if (lt(version, oldest)) return { reason: `${path} is ${name} ${version}; the output needs ${oldest} or later.` };
  return { terraform: { path, version, product: products[name], platform } };
}
