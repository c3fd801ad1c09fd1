import input from "@inquirer/input";
import select from "@inquirer/select";

/** Asks a person for a text; `refuse` gives the reason why one cannot be taken. An empty answer leaves it open; undefined where they stopped. */
export function askText(message: string, refuse: (answer: string) => string | undefined): Promise<string | undefined> {
  return unlessStopped(input({ message, validate: (answer) => (answer === "" ? true : (refuse(answer) ?? true)) }));
}

/** Asks a person for one of some names; undefined where they stopped. */
export function askChoice(message: string, names: readonly string[]): Promise<string | undefined> {
  return unlessStopped(select({ message, choices: names.map((name) => ({ name, value: name })) }));
}

async function unlessStopped(asked: Promise<string>): Promise<string | undefined> {
  try {
    return await asked;
  } catch (error) {
    // The library has no type for it.
    if (error instanceof Error && error.message.startsWith("User force closed the prompt")) return undefined;
    throw error;
  }
}
