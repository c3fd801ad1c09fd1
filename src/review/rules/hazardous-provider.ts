import { prose } from "../../prose";
import { findVersions } from "../provider-versions";
import type { ReviewRule } from "../rule";

/** The provider's version is one that breaks an operation of this spec. */
export const hazardousProvider: ReviewRule = {
  id: "hazardous-provider",
  severity: "warning",
  title: "The provider's version breaks an operation of this connection",
  why: "The same configuration does something else with such a version, at this stage or at a later one.",
  fix: "Run terraform init -upgrade with a constraint that leaves the version out, and commit the lock file.",
  source: "facts/hazards.json, with a source for each row",
  check: (reading) =>
    findVersions(reading).flatMap(({ source, constraint, isExact, hazards }) =>
      hazards.map(({ resource, argument, effect, safe, source: fact }) => ({
        severity: isExact ? ("error" as const) : ("warning" as const),
        attribute: argument,
        message: prose`${source} ${constraint}: ${`${resource}.${argument}`}: ${effect} (${fact})`,
        ...(safe.length === 0
          ? {}
          : { hint: `Use ${safe.join(" or ")}, run terraform init -upgrade and commit the lock file.` }),
      })),
    ),
};
