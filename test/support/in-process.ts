import { CommanderError } from "commander";
import { createColors } from "picocolors";
import { makeProgram } from "../../src/commands/program";
import type { Terminal } from "../../src/commands/terminal";
import type { Run } from "./cli";

const plain = createColors(false);

/** Runs a command in this process, from a folder: as `plinth` does with pipes, without the time that a process takes to start. */
export async function plinthHere(arguments_: readonly string[], folder: string): Promise<Run> {
  const written = { out: "", err: "" };
  const out = (text: string) => {
    written.out += text;
  };
  const err = (text: string) => {
    written.err += text;
  };
  const terminal: Terminal = {
    ...{ out, err, outColors: plain, errColors: plain, columns: 100, progress: undefined, status: undefined },
    ...{ isInteractive: false, isQuiet: false, isJson: false, maxProblems: Number.POSITIVE_INFINITY },
  };
  const program = makeProgram(terminal, 1);
  for (const command of [program, ...program.commands])
    command.configureOutput({ writeOut: out, writeErr: err }).exitOverride();
  const [here, before] = [process.cwd(), process.exitCode];
  process.chdir(folder);
  try {
    await program.parseAsync([...arguments_], { from: "user" });
    return { code: Number(process.exitCode ?? 0), ...written };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { code: error.exitCode === 0 ? 0 : 2, ...written };
  } finally {
    process.exitCode = before;
    process.chdir(here);
  }
}
