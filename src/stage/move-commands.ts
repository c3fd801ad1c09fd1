import { type Argument, type Command, command, type Fill, prose } from "../contract/prose";
import type { FillText, SpecBase } from "../contract/topology";

/** Where the Terraform of a spec runs, seen from the folder that the spec's path starts at. */
export interface Workplace {
  /** The spec, as it was named. */
  readonly file: string;
  /** The folder that Terraform runs in. */
  readonly folder: readonly (string | Fill)[];
  /** Address of the module in that root; undefined where the output is the root. */
  readonly module: string | Fill | undefined;
}

const planFile = "plinth.tfplan";

/** The folder that `plinth synth` writes to where nothing else is named. */
export const defaultOut = "out";

const root: FillText = {
  fill: { fill: "ROOT" },
  meaning: prose`Folder of the root module that calls this one`,
  from: prose`Terraform runs there; the module's output is a folder in it`,
};
/** The address of a module, which only its root knows. */
export const moduleAddress: FillText = {
  fill: { fill: "MODULE" },
  meaning: prose`Address of the module in its root, such as ${"module.clickhouse"}`,
  from: prose`The block ${"module"} of the root module`,
};

/** Values that the commands of a workplace may leave to a person. */
export const workplaceFills: readonly FillText[] = [root, moduleAddress];

/** The workplace of a spec: its folder below `out`, or the root module that calls it, whose address in the state may be given. */
export function workplaceOf(spec: SpecBase, file: string, module: string | undefined): Workplace {
  return spec.terraform.shape === "root" && module === undefined
    ? { file, folder: [`${defaultOut}/${spec.name}`], module: undefined }
    : { file, folder: [root.fill], module: module ?? moduleAddress.fill };
}

/** What a person runs so that a spec's new text comes into effect. */
export function moveCommands(workplace: Workplace): Command[] {
  const { file, folder, module } = workplace;
  const lock = [...folder, "/.terraform.lock.hcl"];
  const synth = ["plinth", "synth", file, ...(module === undefined ? [] : ["--out", join(folder)])];
  const review = ["plinth", "review", "-", "--spec", file, "--lock", join(lock), ...moduleOption(module)];
  const commands = [
    command(synth),
    command(["terraform", "init"]),
    command(["terraform", "plan", `-out=${planFile}`]),
    { pipeline: [["terraform", "show", "-json", planFile], review] },
    command(["terraform", "apply", planFile]),
  ];
  return commands.map((each) => inFolder(each, workplace));
}

/** The commands that look at the state, the last one handing what it prints to the gate. */
export function withPromotion(commands: readonly Command[], { file, module }: Workplace): Command[] {
  const promotion = ["plinth", "promote", file, "--state", "-", ...moduleOption(module)];
  return commands.map((each, index) =>
    index === commands.length - 1 ? { ...each, pipeline: [...each.pipeline, promotion] } : each,
  );
}

/** A command with each Terraform in it started in the folder where it runs. */
export function inFolder(given: Command, { folder }: Workplace): Command {
  const [program, chdir] = ["terraform", join(["-chdir=", ...folder])];
  return {
    ...given,
    pipeline: given.pipeline.map((argv) => (argv[0] === program ? [program, chdir, ...argv.slice(1)] : argv)),
  };
}

/** Names of the shell variables that a command, or what it must show, leaves to a person. */
export function fillsIn({ pipeline, shows }: Command): Set<string> {
  const parts = [...pipeline.flat(2), ...(shows?.values ?? [])] as readonly (string | Fill)[];
  return new Set(parts.flatMap((part) => (typeof part === "string" ? [] : [part.fill])));
}

function moduleOption(module: string | Fill | undefined): Argument[] {
  return module === undefined ? [] : ["--module", module];
}

/** Adjoining literals as one, so that a word without a value to fill in is a plain one. */
function join(parts: readonly (string | Fill)[]): Argument {
  return parts.every((part) => typeof part === "string") ? parts.join("") : parts;
}
