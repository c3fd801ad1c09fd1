import type { Diagnostic } from "../../src/contract/model";
import type { ObjectValue } from "../../src/contract/value";
import { textOf } from "./known";
import { errorAt } from "./refusals";

/** What the provider refuses of the name of a load balancer or target group. */
export function nameErrors(config: ObjectValue): Diagnostic[] {
  const name = textOf(config["name"]);
  if (name === undefined || name === "") return [];
  const reasons = [
    name.length > 32 ? '"name" cannot be longer than 32 characters' : undefined,
    /[^0-9A-Za-z-]/.test(name) ? 'only alphanumeric characters and hyphens allowed in "name"' : undefined,
    name.startsWith("-") ? '"name" cannot begin with a hyphen' : undefined,
    name.endsWith("-") ? '"name" cannot end with a hyphen' : undefined,
    name.startsWith("internal-") ? '"name" cannot begin with "internal-"' : undefined,
  ];
  return reasons
    .filter((reason) => reason !== undefined)
    .map((reason) => errorAt(["name"], `${reason}: ${JSON.stringify(name)}`));
}
