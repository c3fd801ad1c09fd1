import { compare, valid } from "semver";
import type { ScratchFolder } from "../files/scratch-folder";
import { admits } from "../provider/constraint";
import type { BlockSchema } from "../provider/schema";
import type { TerraformBinary } from "../terraform-cli/find";
import { type MirroredProvider, readMirror } from "../terraform-cli/read-mirror";
import { type RunResult, runTerraform } from "../terraform-cli/run";
import { readMessages } from "./terraform-messages";

/** A real provider binary, ready to plan. */
export interface RealProvider {
  /** Such as `hashicorp/aws`. */
  readonly source: string;
  /** With the host that the mirror has it under. */
  readonly address: string;
  readonly version: string;
  /** Whether the constraint that was asked for admits the version; otherwise nothing in the mirror meets it. */
  readonly isAdmitted: boolean;
  /** The folder of the binary. */
  readonly folder: string;
  /** What the binary itself declares. */
  readonly resources: { readonly [type: string]: { readonly version: number; readonly block: BlockSchema } };
}

/** Real providers out of one mirror. */
export interface RealProviders {
  /** The provider at the highest version that the constraint admits, else at the highest that there is; or why it is left out. */
  provide(source: string, constraint: string): Promise<RealProvider | { readonly reason: string }>;
  /** Runs Terraform in a folder, with these providers and no way to the network. */
  run(providers: readonly RealProvider[], folder: string, args: readonly string[]): Promise<RunResult>;
}

/** What runs the real providers, and where. */
export interface RealRuns {
  readonly terraform: TerraformBinary;
  /** A filesystem mirror, absolute. */
  readonly mirror: string;
  readonly scratch: ScratchFolder;
  /** For each single run, in milliseconds. */
  readonly deadlineMs: number;
  readonly signal?: AbortSignal;
}

/** Opens a mirror; its providers are installed when they are first asked for, and once. Throws where the mirror cannot be read. */
export function openRealProviders(runs: RealRuns): RealProviders {
  const mirrored = readMirror(runs.mirror, runs.terraform.platform);
  const installed = new Map<string, ReturnType<typeof install>>();
  return {
    async provide(source, constraint) {
      const choice = choose(mirrored, source, constraint);
      if (choice === undefined) return { reason: `the mirror has no ${source} for ${runs.terraform.platform}` };
      const key = `${choice.host}/${choice.source}/${choice.version}`;
      const installing = installed.get(key) ?? install(runs, choice, `provider-${installed.size}`);
      installed.set(key, installing);
      const binary = await installing;
      if ("reason" in binary) return binary;
      return { source, version: choice.version, isAdmitted: admits(constraint, choice.version), ...binary };
    },
    run(providers, folder, args) {
      const overrides = providers.map(({ address, folder }) => `${quote(address)} = ${quote(folder)}`);
      const config = `provider_installation {\n  dev_overrides {\n    ${overrides.join("\n    ")}\n  }\n}\n`;
      runs.scratch.write(`${folder}/terraform.rc`, config);
      return runIn(runs, folder, args);
    },
  };
}

/** The binary that a constraint means. Directories of a mirror are lower case, whatever the source is. */
function choose(
  mirrored: readonly MirroredProvider[],
  source: string,
  constraint: string,
): MirroredProvider | undefined {
  const candidates = mirrored
    .filter((each) => each.source.toLowerCase() === source.toLowerCase() && valid(each.version) !== null)
    .sort((a, b) => compare(b.version, a.version) || b.host.localeCompare(a.host));
  return candidates.find(({ version }) => admits(constraint, version)) ?? candidates[0];
}

/** Terraform installs it, because it reads both layouts of a mirror and checks what it reads. */
async function install(
  runs: RealRuns,
  { host, source, version }: MirroredProvider,
  folder: string,
): Promise<Pick<RealProvider, "address" | "folder" | "resources"> | { readonly reason: string }> {
  const { scratch, terraform, mirror } = runs;
  const address = `${host}/${source}`;
  const required = { provider: { source: address, version: `= ${version}` } };
  scratch.write(`${folder}/main.tf.json`, JSON.stringify({ terraform: { required_providers: required } }));
  const config = `provider_installation {\n  filesystem_mirror {\n    path = ${quote(mirror)}\n  }\n}\n`;
  scratch.write(`${folder}/terraform.rc`, config);
  for (const args of [
    ["init", "-backend=false", "-input=false", "-no-color"],
    ["providers", "schema", "-json"],
  ]) {
    const run = await runIn(runs, folder, args);
    if (run.exitCode !== 0) return { reason: `${source} ${version} cannot be used: ${reasonOf(run)}` };
    if (args[0] !== "providers") continue;
    const declared = JSON.parse(run.stdout) as {
      readonly provider_schemas: {
        readonly [address: string]: { readonly resource_schemas: RealProvider["resources"] };
      };
    };
    const resources = declared.provider_schemas[address]?.resource_schemas ?? {};
    const place = `${scratch.path}/${folder}/.terraform/providers/${address}/${version}/${terraform.platform}`;
    return { address, folder: place, resources };
  }
  throw new Error("the providers were not asked for their schemas");
}

function runIn({ terraform, scratch, deadlineMs, signal }: RealRuns, folder: string, args: readonly string[]) {
  // A proxy that is not there: what a provider asks the network all the same fails at once.
  const nowhere = "http://127.0.0.1:9";
  const env = {
    PATH: process.env["PATH"] ?? "",
    HOME: scratch.folder("home"),
    TMPDIR: scratch.folder("tmp"),
    TF_CLI_CONFIG_FILE: `${scratch.path}/${folder}/terraform.rc`,
    TF_IN_AUTOMATION: "1",
    CHECKPOINT_DISABLE: "1",
    AWS_EC2_METADATA_DISABLED: "true",
    HTTP_PROXY: nowhere,
    HTTPS_PROXY: nowhere,
  };
  const cwd = `${scratch.path}/${folder}`;
  return runTerraform(terraform.path, args, { cwd, env, deadlineMs, ...(signal === undefined ? {} : { signal }) });
}

/** Why a run failed, in Terraform's words where it has any. */
export function reasonOf(run: RunResult): string {
  if (run.timedOut) return "Terraform did not end in time";
  if (run.interrupted) return "Terraform was interrupted";
  const errors = readMessages(run.stdout).filter(({ severity }) => severity === "error");
  const said = errors.map(({ address, summary, detail }) => [address, summary, detail].filter(Boolean).join(": "));
  const reason = said.join("; ") || run.stderr || run.stdout || `exit code ${run.exitCode ?? run.signal}`;
  return reason.trim().replace(/\s+/g, " ");
}

/** A string of Terraform's own configuration language. */
function quote(text: string): string {
  return JSON.stringify(text);
}
