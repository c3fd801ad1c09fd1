import { type Argument, type Command, command, type Fill, type Prose, prose, words } from "../contract/prose";
import type { SpecBase } from "../contract/spec-base";
import type { FillText } from "../contract/topology";

/** Where the Terraform of a spec runs, seen from where the commands are typed. */
export interface Workplace {
  /** The spec, as it is named there. */
  readonly file: string | Fill;
  /** The folder that Terraform runs in; empty where the commands are typed in it. */
  readonly folder: readonly (string | Fill)[];
  /** The folder that the output goes below, and its format, where plinth synth has to be told. */
  readonly out?: Argument | undefined;
  readonly format?: "json" | undefined;
  /** Address of the module in that root; undefined where the output is the root. */
  readonly module: string | Fill | undefined;
  /** Terraform as it is called there. */
  readonly program: string;
  /** File that brings what the spec leaves out of the backend. */
  readonly backendConfig: string | undefined;
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

/** Where the output of a spec is known to be, seen from where the commands are typed. */
export interface Place {
  /** The folder that the spec's own is in. */
  readonly out: string;
  /** The folder that Terraform runs in; empty where the commands are typed in it. */
  readonly folder: string;
  /** The format of what stands there. */
  readonly format: "hcl" | "json" | undefined;
}

/** The workplace of a spec: its folder below `out`, or the root module that calls it, whose address in the state may be given. */
export function workplaceOf(
  spec: SpecBase,
  file: string,
  module: string | undefined,
  place?: Place | undefined,
): Workplace {
  const isRoot = spec.terraform.shape === "root" && module === undefined;
  const known = place && { out: place.out, format: place.format === "json" ? ("json" as const) : undefined };
  const folder = isRoot ? [`${defaultOut}/${spec.name}`] : [root.fill];
  return {
    file,
    folder: place === undefined ? folder : place.folder === "" ? [] : [place.folder],
    ...(known ?? (isRoot ? {} : { out: root.fill })),
    module: isRoot ? undefined : (module ?? moduleAddress.fill),
    ...programOf(spec),
  };
}

/** How Terraform is called for a spec. */
export function programOf({
  terraform: { command, backendConfig },
}: SpecBase): Pick<Workplace, "program" | "backendConfig"> {
  return { program: command, backendConfig };
}

/** What a person runs so that a spec's new text comes into effect: it is compiled, then planned with what the plan must end with, reviewed, applied. */
export function moveCommands(workplace: Workplace, plan?: Prose): Command[] {
  const { file, out, format } = workplace;
  const options = [...(out === undefined ? [] : ["--out", out]), ...(format === undefined ? [] : ["--format", format])];
  return [command(["plinth", "synth", file, ...options]), ...planCommands(workplace, plan)];
}

/**
 * The same, for a spec that is compiled already, or to take its connection down: all of its root, or the module that its root has no
 * more.
 */
export function planCommands(
  workplace: Workplace,
  plan?: Prose,
  tearDown?: "of-root" | "of-module",
  options: readonly string[] = [],
): Command[] {
  const { file, folder, module, program, backendConfig } = workplace;
  const lock = join([...(folder.length === 0 ? [] : [...folder, "/"]), ".terraform.lock.hcl"]);
  const isTearDown = tearDown !== undefined;
  const destroy = isTearDown ? ["--destroy"] : [];
  const plinth = ["plinth", "review", "-", "--spec", file, "--lock", lock, ...moduleOption(module), ...destroy];
  const commands = [
    command([program, "init", ...(backendConfig === undefined ? [] : [`-backend-config=${backendConfig}`])]),
    command([program, "plan", ...(tearDown === "of-root" ? ["-destroy"] : []), ...options, `-out=${planFile}`], plan),
    {
      pipeline: [[program, "show", "-json", planFile], plinth],
      shows: words(
        isTearDown
          ? "No finding: the plan removes this connection, and nothing else."
          : "No finding: the plan does what the stage says, and nothing else.",
      ),
    },
    command([program, "apply", planFile]),
  ];
  return commands.map((each) => inFolder(each, workplace));
}

/** What makes a resource anew at the stage that makes it: the same with `-replace`; from a later stage, the way back comes first. */
export function replaceCommands(workplace: Workplace, address: string, isMadeHere: boolean): Command[] {
  if (!isMadeHere) return [command(["plinth", "promote", workplace.file, "--back"])];
  return planCommands(workplace, undefined, undefined, [`-replace=${address}`]);
}

/**
 * What takes a spec's last stage back in one go, `apply` being what applies the spec then; the folder goes below `out`. A root's state
 * keeps a second call from going back further; a module's root may not pass on what tells that.
 */
export function backCommands(
  { file, module, program }: Workplace,
  [init, ...apply]: readonly Command[],
  out: string,
  format: "hcl" | "json",
): Command[] {
  const back = ["plinth", "promote", file, "--back"];
  const move: Command =
    module === undefined
      ? {
          pipeline: [
            [program, "show", "-json"],
            [...back, "--state", "-"],
          ],
        }
      : command(back);
  const synth = command(["plinth", "synth", file, "--out", out, ...(format === "hcl" ? [] : ["--format", format])]);
  return [...(init === undefined ? [] : [init]), move, synth, ...apply];
}

/** The commands that look at the state, and hand what it shows to the gate. The state tells what was true at the last refresh. */
export function lookCommands(workplace: Workplace): Command[] {
  const promotion = ["plinth", "promote", workplace.file, "--state", "-", ...moduleOption(workplace.module)];
  const commands = [
    command([workplace.program, "apply", "-refresh-only"]),
    { pipeline: [[workplace.program, "show", "-json"], promotion] },
  ];
  return commands.map((each) => inFolder(each, workplace));
}

/** A command with each Terraform in it started in the folder where it runs. */
export function inFolder(given: Command, { folder, program }: Workplace): Command {
  if (folder.length === 0) return given;
  const chdir = join(["-chdir=", ...folder]);
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

/** A command with the values to fill in that are known; they are literals then, as those of a spec are. */
export function filled({ pipeline, shows }: Command, known: ReadonlyMap<string, string>): Command {
  const toValue = (part: string | Fill) => (typeof part === "string" ? part : (known.get(part.fill) ?? part));
  const toArgument = (argument: Argument): Argument =>
    isJoined(argument) ? join(argument.map(toValue)) : toValue(argument);
  return {
    pipeline: pipeline.map((argv) => argv.map(toArgument)),
    ...(shows === undefined ? {} : { shows: { ...shows, values: shows.values.map(toValue) } }),
  };
}

function isJoined(argument: Argument): argument is readonly (string | Fill)[] {
  return Array.isArray(argument);
}

function moduleOption(module: string | Fill | undefined): Argument[] {
  return module === undefined ? [] : ["--module", module];
}

/** Adjoining literals as one, so that a word without a value to fill in is a plain one. */
function join(parts: readonly (string | Fill)[]): Argument {
  return parts.every((part) => typeof part === "string") ? parts.join("") : parts;
}
