import type { Colors } from "picocolors/types";
import type { Action } from "../../generated/types/output";

/** The colour of what happens to an address. */
export function paintOf(action: Action, colors: Colors): (text: string) => string {
  switch (action) {
    case "create":
      return colors.green;
    case "update":
      return colors.yellow;
    case "replace":
    case "delete":
    case "forget":
    case "unknown":
      return colors.red;
    case "read":
    case "no-op":
      return colors.dim;
  }
}
