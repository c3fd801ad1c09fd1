import type { ArgumentChange } from "../stage/timeline";
import { isSame } from "../terraform/values";
import type { Change } from "./changed-paths";
import type { ComparedResource } from "./compared-plan";
import { roleOf } from "./describe";

/** Attributes that follow another one, by the beginning of the resource type: the provider computes them from it. */
const followers: readonly { readonly types: string; readonly attribute: string; readonly follows: string }[] = [
  { types: "aws_", attribute: "tags_all", follows: "tags" },
  { types: "google_", attribute: "effective_labels", follows: "labels" },
  { types: "google_", attribute: "terraform_labels", follows: "labels" },
];

/** Whether a path of a plan is within one of these arguments, or around it where a block comes or goes as a whole. */
export function isAllowed(path: readonly (string | number)[], args: readonly string[]): boolean {
  const names = path.filter((step) => typeof step === "string");
  return args.some((argument) => isAtOrAround(names, argument));
}

/** Whether one of a path and the dotted path of an argument begins with the other. */
export function isAtOrAround(names: readonly string[], argument: string): boolean {
  const dotted = names.join(".");
  return dotted === argument || dotted.startsWith(`${argument}.`) || argument.startsWith(`${dotted}.`);
}

/**
 * Whether a plan may have this difference: one of an argument that the stage changes, one that follows it, or an attribute that the
 * provider computes anew with any update.
 */
export function isExpectedDifference({ path, from, isUnknown }: Change, resource: ComparedResource): boolean {
  const { type, schema, body, action, expectation, expectedChanges } = resource;
  if (expectation !== "update" || action !== "update") return false;
  const top = String(path[0]);
  const args = expectedChanges.map(({ argument }) => argument);
  const change = expectedChanges.find(({ argument }) => isAllowed(path, [argument]));
  if (change !== undefined) return isUnknown || isFrom(change, from, path);
  if (
    followers.some(
      ({ types, attribute, follows }) => type.startsWith(types) && attribute === top && isAllowed([follows], args),
    )
  ) {
    return true;
  }
  const role = roleOf(schema, path);
  return isUnknown && (role === "computed" || (role === "optional-computed" && !Object.hasOwn(body ?? {}, top)));
}

/** Whether the value before is the one that the stage before gave, as far as it is a plain one at just this path. */
function isFrom({ argument, from }: ArgumentChange, before: Change["from"], path: Change["path"]): boolean {
  const names = path.filter((step) => typeof step === "string");
  if (names.join(".") !== argument || typeof from === "object" || from === undefined) return true;
  if (typeof from === "string" && from.includes("${")) return true;
  return isSame(from, before) || String(from) === String(before);
}
