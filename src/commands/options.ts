import { Argument, InvalidArgumentError, Option } from "commander";
import { suggest } from "../contract/suggest";
import { show } from "../contract/visible";

/** An option that takes one of these values; what is near a mistyped one is asked. */
export function choice(flags: string, description: string, values: readonly string[]): Option {
  const parse = (text: string): string => {
    if (values.includes(text)) return text;
    const near = suggest(text, values);
    const question = near === undefined ? "" : ` Did you mean ${near}?`;
    throw new InvalidArgumentError(`There are: ${values.join(", ")}.${question}`);
  };
  return new Option(flags, description).choices([...values]).argParser(parse);
}

/** The option for what a command prints or writes; the first of the formats is the default. */
export function format(formats: readonly [string, ...string[]], description = "what to print"): Option {
  return choice("--format <format>", description, formats).default(formats[0]);
}

/** An option whose value names something. */
export function named(flags: string, description: string): Option {
  return new Option(flags, description).argParser(notEmpty);
}

/** An option that may be given several times. */
export function several(flags: string, description: string): Option {
  const parse = (text: string, others: readonly string[]) => [...others, notEmpty(text)];
  return new Option(flags, description).default([], "none").argParser(parse);
}

/** An option that gives something for the connections of a fleet, each by its name. */
export function forConnection(flags: string, description: string, read = notEmpty): Option {
  const parse = (text: string, others: readonly { readonly name: string; readonly value: string }[]) => {
    const split = text.indexOf("=");
    if (split <= 0) throw new InvalidArgumentError("Write the connection's name, =, and what it is.");
    return [...others, { name: text.slice(0, split), value: read(text.slice(split + 1)) }];
  };
  return new Option(flags, description).default([], "none").argParser(parse);
}

/** A path that is empty comes from a shell variable that is not set, and would mean the present folder. */
export function notEmpty(path: string): string {
  if (path === "") throw new InvalidArgumentError("It is empty.");
  return path;
}

/** The argument for specs; `specs` where none is named. */
export function specPaths(): Argument {
  const parse = (path: string, others: readonly string[] | undefined) => [...(others ?? []), notEmpty(path)];
  return new Argument(
    "[path...]",
    "spec files, or folders with specs; - is standard input; specs where none is named",
  ).argParser(parse);
}

/** The argument for one spec. */
export function spec(): Argument {
  return new Argument("<spec>", "a spec file; - is standard input").argParser(notEmpty);
}

/** The option for the module that holds a configuration, in what `whole` says. */
export function moduleIn(whole: string): Option {
  return new Option("--module <address>", `the module in ${whole}, such as module.clickhouse`).argParser(moduleAddress);
}

/** The option that fails a run on warnings. */
export function strict(): Option {
  return new Option("--strict", "fail on warnings too").default(false, "off");
}

/** The option that leaves out specs which are as they were. */
export function changed(): Option {
  return new Option("--changed", "only the specs that differ from the base, in the working copy or in commits").default(
    false,
    "off",
  );
}

/** The option for the revision that specs are compared with, and whose `plinth.yaml` and ignores count. */
export function base(): Option {
  return named(
    "--base <revision>",
    "the git revision to compare with; plinth.yaml is taken from it, and no warning is ignored that is not ignored there",
  ).default(undefined, "HEAD with --changed");
}

/** What every command takes: how much is shown, and how. */
export function outputOptions(): Option[] {
  return [
    new Option("--no-color", "no colours; FORCE_COLOR and NO_COLOR in the environment count too"),
    new Option("--quiet", "only results and errors: no warnings, no progress").default(false, "off"),
    new Option("--max-problems <n>", "show at most so many problems of each run as text").argParser(parseCount),
  ].map((option) => option.helpGroup("Output options:"));
}

/** A positive whole number after an option. Throws commander's error for anything else. */
export function parseCount(text: string): number {
  if (!/^[1-9][0-9]{0,3}$/.test(text)) throw new InvalidArgumentError("It takes a number from 1 to 9999.");
  return Number(text);
}

/** The option for a company's own vendor files. */
export function vendors(): Option {
  return named("--vendors <dir>", "a folder with vendor files of your own, which win over those of this build");
}

/** The option for where a spec's output is, of commands that print what comes next. */
export function synthOut(): Option {
  return named("--out <dir>", "where synth writes to, for the commands that follow").default(
    undefined,
    "the present folder where the output is in it, else what plinth.yaml says",
  );
}

/** The option for the address of the documentation. */
export function docs(): Option {
  return new Option("--docs <url>", "what the addresses of pages begin with, such as that of a repository").argParser(
    webAddress,
  );
}

function webAddress(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new InvalidArgumentError(`${show(text)} is no web address.`);
  return text;
}

/** A module's address in its root after an option. */
export function moduleAddress(text: string): string {
  if (!/^module\.[\w-]+(\[[^\]]+\])?(\.module\.[\w-]+(\[[^\]]+\])?)*$/.test(text))
    throw new InvalidArgumentError("It is no address of a module, such as module.clickhouse.");
  return text;
}

/** Where `plinth schemas` copies to unless another folder is named. */
export const defaultSchemas = ".plinth/schemas";
