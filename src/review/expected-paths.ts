import type { ArgumentChange } from "../stage/timeline";
import type { Difference } from "../terraform/difference";
import { isAtOrAround, namesOf, type Path } from "../terraform/path";
import { holdsTemplate } from "../terraform/references";
import type { ComparedResource } from "./compared-plan";
import { roleOf } from "./describe";
import { lossOf } from "./held-ids";

/** Attributes that follow another one: the providers that have them compute them from it. */
const followers = new Map([
  ["tags_all", "tags"],
  ["effective_labels", "labels"],
  ["terraform_labels", "labels"],
]);

/**
 * Whether a plan may have this difference: one of an argument that the stage changes, one that follows it, or an attribute that the
 * provider computes anew with any update.
 */
export function isExpectedDifference({ path, from, isUnknown }: Difference, resource: ComparedResource): boolean {
  const { schema, body, action, expectation, expectedChanges, upgrades } = resource;
  if ((expectation !== "update" && upgrades.length === 0) || action !== "update") return false;
  if (isUpgrade(path, resource)) return true;
  const top = String(path[0]);
  if (top === "tags_all" && resource.isRetagged) return true;
  const change = expectedChanges.find(({ argument }) => isAtOrAround(path, argument));
  if (change !== undefined) return isUnknown || isFrom(change, from, path);
  const leads = followers.get(top);
  if (leads !== undefined && expectedChanges.some(({ argument }) => isAtOrAround([leads], argument))) return true;
  const role = roleOf(schema, path);
  return isUnknown && (role === "computed" || (role === "optional-computed" && !Object.hasOwn(body ?? {}, top)));
}

/** Whether a path is that of an argument which the stage, or this build of Plinth, changes. */
export function isAskedFor(path: Path, resource: ComparedResource): boolean {
  return resource.expectedChanges.some(({ argument }) => isAtOrAround(path, argument)) || isUpgrade(path, resource);
}

/** Whether a path is that of an argument which this build of Plinth writes otherwise than the one before. */
export function isUpgrade(path: Path, { upgrades }: ComparedResource): boolean {
  return upgrades.some(({ argument }) => isAtOrAround(path, argument));
}

/** Whether a change of the spec asks for a replacement: just what forces it differs between both versions, and no id is lost. */
export function isAskedReplacement({
  action,
  expectation,
  expectedChanges,
  change,
  knowledge,
}: ComparedResource): boolean {
  const paths = change?.change.replace_paths ?? [];
  return (
    action === "replace" &&
    expectation === "update" &&
    lossOf(knowledge) === undefined &&
    paths.length > 0 &&
    paths.every((path) => expectedChanges.some(({ argument }) => isAtOrAround(path, argument)))
  );
}

/** Whether the value before is the one that the stage before gave, as far as it is a plain one at just this path. */
function isFrom({ argument, from }: ArgumentChange, before: Difference["from"], path: Path): boolean {
  if (namesOf(path) !== argument || typeof from === "object" || from === undefined || holdsTemplate(from)) return true;
  return String(from) === String(before);
}
