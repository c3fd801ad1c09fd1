import { prose, words } from "../../contract/prose";
import { appliesTo } from "../../provider/hazard";
import { isObject } from "../../terraform/json";
import { namesOf } from "../../terraform/path";
import type { ComparedResource } from "../compared-plan";
import type { KnownHazard } from "../context";
import { findVersions } from "../find-versions";
import type { ReviewRule } from "../rule";

/** The provider's version is one that breaks an operation of this spec. */
export const hazardousProvider: ReviewRule = {
  id: "hazardous-provider",
  severity: "warning",
  title: "The provider's version breaks an operation of this connection",
  why: "The same configuration does something else with such a version. It is an error where the lock file names the version and the plan changes the argument of that resource or replaces the resource because of it, removes a resource that the version removes only in part, or creates one that it cannot create or reads a value of otherwise. It is a warning everywhere else: where another stage is the one that changes it, and where the version is known only as a constraint.",
  fix: "Run terraform init -upgrade with a constraint that leaves the version out, and commit the lock file.",
  source: "resources/, with a source for each hazard",
  check: (compared) =>
    findVersions(compared).flatMap(({ source, constraint, isExact, hazards }) =>
      hazards.map((hazard) => {
        const { resource, argument, effect, safe, source: fact } = hazard;
        const isPerformed = compared.resources.some((candidate) => performs(candidate, hazard));
        return {
          severity: isExact && isPerformed ? ("error" as const) : ("warning" as const),
          attribute: argument,
          message: prose`${source} ${constraint}: ${`${resource}.${argument}`}: ${words(effect)} (${words(fact)})`,
          ...(safe.length === 0
            ? {}
            : { hint: `Use ${safe.join(" or ")}, run terraform init -upgrade and commit the lock file.` }),
        };
      }),
    ),
};

/** Whether the plan does to a resource what the version breaks. */
function performs({ type, action, body, change, differences }: ComparedResource, hazard: KnownHazard): boolean {
  const before = change?.change.before;
  if (type !== hazard.resource || !appliesTo(hazard, body ?? (isObject(before) ? before : {}))) return false;
  if (action === "delete") return hazard.behaviour === "removes-last-only";
  if (action === "create") return hazard.behaviour === "create-fails" || hazard.behaviour === "counts-as-true";
  if (action !== "update" && action !== "replace") return false;
  const names = [hazard.argument, ...(hazard.others ?? [])];
  const paths = [...differences.map(({ path }) => path), ...(change?.change.replace_paths ?? [])];
  return paths.map(namesOf).some((at) => names.some((name) => `${at}.`.startsWith(`${name}.`)));
}
