import type { Variable } from "../../generated/types/spec";
import { type Fill, type Prose, prose } from "../../src/contract/prose";
import type { FillText } from "../../src/contract/topology";

/** What stands for an id that a variable brings; nothing where the spec has the id. */
export function variableFill(id: string | Variable | undefined, fill: Fill, meaning: Prose): FillText[] {
  return typeof id === "object" ? [{ fill, meaning, from: prose`The Terraform variable ${id.variable}` }] : [];
}
