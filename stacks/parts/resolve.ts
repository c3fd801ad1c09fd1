import { type Argument, type Command, command, type Prose } from "../../src/contract/prose";

/** What a name resolves to. */
export function resolve(name: Argument, shows: Prose): Command {
  return command(["nslookup", name], shows);
}
