import type { Fill, Prose } from "../../src/contract/prose";
import { prose } from "../../src/contract/prose";
import type { FillText } from "../../src/contract/topology";

/** What stands for a value of a target, or of an endpoint service of its own, that only a person knows. */
export function fillOf(what: string, address: string): Fill {
  return { fill: `${what}_${address.toUpperCase()}` };
}

/** What brings a value that Terraform gives as an entry of an output. */
export function entryFill(fill: Fill, output: string, key: string, meaning: Prose): FillText {
  return { fill, meaning, from: prose`${key} in ${`terraform output ${output}`}`, entry: { output, key } };
}
