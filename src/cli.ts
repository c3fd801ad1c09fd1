import { availableParallelism } from "node:os";
import { CommanderError } from "commander";
import { openTerminal } from "./commands/open-terminal";
import { makeProgram } from "./commands/program";
import { version } from "./contract/version";

void main(process.argv.slice(2));

/** Runs the command that the arguments name and sets the exit code: 0 fine, 1 problems, 2 usage. */
async function main(arguments_: readonly string[]): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", ignoreClosedPipe);
  try {
    await makeProgram(openTerminal(), availableParallelism()).parseAsync(arguments_, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    process.stderr.write(
      `plinth ${version} failed; this is a fault of Plinth, not of the spec:\n${error instanceof Error ? error.stack : error}\n`,
    );
    process.exitCode = 1;
  }
}

/** A reader such as `head` that has seen enough is no fault; the command goes on, so that its exit code is right. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
