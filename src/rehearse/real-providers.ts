import { compare, valid } from "semver";
import type { ScratchFolder } from "../files/scratch-folder";
import { admits } from "../provider/constraint";
import { type MirroredProvider, readMirror } from "../terraform-cli/read-mirror";
import { type FolderOptions, openTerraformFolder, usualGo } from "./terraform-folder";
import { reasonOf } from "./terraform-messages";

/** A real provider binary, ready to plan. */
export interface RealProvider {
  /** Such as `hashicorp/aws`. */
  readonly source: string;
  /** Host of the registry that the mirror has it from. */
  readonly host: string;
  readonly version: string;
  /** Whether the constraint that was asked for admits the version; otherwise nothing in the mirror meets it. */
  readonly isAdmitted: boolean;
  /** The folder of the binary. */
  readonly folder: string;
}

/** What runs the real providers, and where. */
export interface RealRuns extends Omit<FolderOptions, "environment"> {
  /** A filesystem mirror, absolute. */
  readonly mirror: string;
  readonly scratch: ScratchFolder;
}

/** Gives the provider at the highest version that a constraint admits, else at the highest that there is; or why it is left out. */
export type Provide = (source: string, constraint: string) => Promise<RealProvider | { readonly reason: string }>;

/** Opens a mirror; its providers are installed when they are first asked for, and once. Throws where the mirror cannot be read. */
export function openRealProviders(runs: RealRuns): Provide {
  const mirrored = readMirror(runs.mirror, runs.terraform.platform);
  const installed = new Map<MirroredProvider, ReturnType<typeof install>>();
  return async (source, constraint) => {
    const choice = choose(mirrored, source, constraint);
    if (choice === undefined) return { reason: `the mirror has no ${source} for ${runs.terraform.platform}` };
    const installing = installed.get(choice) ?? install(runs, choice, `real-${installed.size}`);
    installed.set(choice, installing);
    const binary = await installing;
    const { host, version } = choice;
    return "reason" in binary ? binary : { source, host, version, isAdmitted: admits(constraint, version), ...binary };
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
  name: string,
): Promise<{ readonly folder: string } | { readonly reason: string }> {
  const { scratch, terraform, mirror } = runs;
  const address = `${host}/${source}`;
  const required = { provider: { source: address, version: `= ${version}` } };
  const config = `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(mirror)}\n  }\n}\n`;
  scratch.write(`${name}/terraform.rc`, config);
  const environment = { TF_CLI_CONFIG_FILE: `${scratch.path}/${name}/terraform.rc` };
  const folder = openTerraformFolder(scratch, name, { ...runs, environment });
  folder.lay([{ path: "main.tf.json", content: JSON.stringify({ terraform: { required_providers: required } }) }]);
  const run = await folder.run(["init", "-backend=false", "-input=false", "-no-color"]);
  if (run.exitCode !== 0) return { reason: `${source} ${version} cannot be used: ${reasonOf(run)}` };
  return { folder: `${scratch.path}/${name}/run/.terraform/providers/${address}/${version}/${terraform.platform}` };
}

/**
 * What Terraform needs in its environment to use these binaries in place of what it has installed, whatever their version, and to keep
 * them from the network: what they ask it all the same fails at once. Writes the file `name`.
 */
export function realEnvironment(
  scratch: ScratchFolder,
  name: string,
  providers: readonly Pick<RealProvider, "source" | "folder">[],
): { readonly [name: string]: string } {
  const overrides = providers.map(({ source, folder }) => `${JSON.stringify(source)} = ${JSON.stringify(folder)}`);
  const config = `provider_installation {\n  dev_overrides {\n    ${overrides.join("\n    ")}\n  }\n}\n`;
  scratch.write(name, config);
  const nowhere = "http://127.0.0.1:9";
  return {
    TF_CLI_CONFIG_FILE: `${scratch.path}/${name}`,
    ...usualGo,
    AWS_EC2_METADATA_DISABLED: "true",
    HTTP_PROXY: nowhere,
    HTTPS_PROXY: nowhere,
  };
}
