import type { Variable } from "../../generated/types/spec";
import { type Prose, prose } from "../../src/contract/prose";

/** The literal id, or the name of the variable that brings it. */
export function idText(id: string | Variable): string {
  return typeof id === "string" ? id : id.variable;
}

/** The literal id, or words for the value of the variable that brings it. */
export function idValue(id: string | Variable): Prose {
  return typeof id === "string" ? prose`${id}` : prose`the value of the variable ${id.variable}`;
}
