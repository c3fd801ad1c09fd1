import { isObject } from "../terraform/json";
import { member } from "../terraform/values";
import type { ComparedPlan } from "./compared-plan";
import type { KnownHazard } from "./context";

/** A provider of the configuration, with the version or constraint that the plan was made with, and what is known against it. */
export interface UsedVersion {
  readonly source: string;
  readonly constraint: string;
  /** Whether it is one version, from the lock file, and not a constraint. */
  readonly isExact: boolean;
  readonly hazards: readonly KnownHazard[];
}

/** The versions of the providers: from the lock file, else the constraint in the plan's configuration, else that of the spec. */
export function findVersions({ terraform, configuration, context }: ComparedPlan): UsedVersion[] {
  const required = terraform.terraform?.["required_providers"];
  return Object.values(isObject(required) ? required : {}).flatMap((provider): UsedVersion[] => {
    const source = member(provider, "source");
    if (typeof source !== "string") return [];
    const locked = context.versions.get(source.toLowerCase());
    const planned = Object.values(configuration?.providers ?? {}).find((config) => {
      const name = member(config, "full_name");
      return typeof name === "string" && name.toLowerCase().endsWith(`/${source.toLowerCase()}`);
    });
    const stated = locked ?? member(planned, "version_constraint") ?? member(provider, "version");
    if (typeof stated !== "string") return [];
    return [{ source, constraint: stated, isExact: locked !== undefined, hazards: context.hazardsOf(source, stated) }];
  });
}
