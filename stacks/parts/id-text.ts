import type { Variable } from "../../generated/types/spec";

/** The literal id, or the name of the variable that brings it. */
export function idText(id: string | Variable): string {
  return typeof id === "string" ? id : id.variable;
}
