import { fileProblem, type Problem } from "../contract/problem";
import { readSource } from "../files/read-source";
import { readShownState } from "../plan/read-state";
import type { ShownState } from "../plan/shown";
import { expectMuchWork } from "./compilers";

/** States of large roots are tens of megabytes. */
const largestState = 256 * 1024 * 1024;

/** Reads what `terraform show -json` printed of a state; `-` is standard input. */
export function readStateFile(path: string): { readonly state: ShownState } | { readonly problem: Problem } {
  expectMuchWork();
  const read = readSource(path, largestState, "state");
  if ("problem" in read) return { problem: read.problem };
  if (read.bytes.length > largestState)
    return { problem: fileProblem("not-a-state", path, `it is larger than ${largestState} bytes`) };
  const shown = readShownState(read.bytes);
  if ("state" in shown) return shown;
  return { problem: fileProblem("not-a-state", path, shown.reason) };
}
