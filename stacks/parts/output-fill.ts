import { type Fill, type Prose, prose } from "../../src/contract/prose";
import type { FillText } from "../../src/contract/topology";

/** What brings a value that Terraform gives as an output. */
export function outputFill(fill: Fill, output: string, meaning: Prose): FillText {
  return { fill, meaning, from: prose`${`terraform output -raw ${output}`}`, output };
}
