import type { Argument, Command, Fill } from "../contract/prose";

/** Needs no quotes, and means itself inside double ones. */
const plain = /^[A-Za-z0-9_./:=@%+,-]*$/;

/** A command as a line of POSIX shell: literals in single quotes where they need them, values to fill in as guarded variables. */
export function toShell(command: Command): string {
  return join(command, " \\\n  | ");
}

/** The same on one line. */
export function toShellLine(command: Command): string {
  return join(command, " | ");
}

/** Commands as one, which goes on with the next only where the one before succeeded. */
export function toShellChain(commands: readonly Command[]): string {
  return commands.map(toShellLine).join(" \\\n  && ");
}

/** A text as one word. Throws where it holds NUL. */
export function toShellWord(text: string): string {
  if (text.includes("\0")) throw new Error("a shell word cannot hold NUL");
  return text !== "" && plain.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

function join({ pipeline }: Command, pipe: string): string {
  return pipeline.map((argv) => argv.map(toWord).join(" ")).join(pipe);
}

function toWord(argument: Argument): string {
  const parts: readonly (string | Fill)[] = Array.isArray(argument) ? argument : [argument];
  const isPlain = parts.every((part) => typeof part !== "string" || plain.test(part));
  if (isPlain && parts.length > 1)
    return `"${parts.map((part) => (typeof part === "string" ? part : guarded(part))).join("")}"`;
  return parts.map((part) => (typeof part === "string" ? toShellWord(part) : `"${guarded(part)}"`)).join("") || "''";
}

/** A variable that stops the command where it is not set. */
function guarded({ fill }: Fill): string {
  return `\${${fill}:?}`;
}
