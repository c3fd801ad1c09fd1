import { prose } from "../../prose";
import { isObject, member } from "../json";
import type { Remark, ReviewRule } from "../rule";

/** A provider is set up for another place than the spec's. */
export const providerDiffers: ReviewRule = {
  id: "provider-differs",
  severity: "error",
  title: "A provider is set up for another region, project or subscription than the spec's",
  why: "The plan would be applied somewhere else.",
  fix: "Compile the spec with plinth synth and plan again.",
  source: "Terraform JSON output format: configuration.provider_config",
  check: ({ configuration, terraform, context }): Remark[] => {
    // A module has no provider blocks: its root decides.
    if (configuration === undefined || context.module !== undefined) return [];
    return Object.entries(terraform.provider ?? {}).flatMap(([name, [block]]) => {
      const expressions = member(member(configuration.providers, name), "expressions");
      return Object.entries(isObject(block) ? block : {}).flatMap(([argument, value]): Remark[] => {
        if (typeof value === "object") return [];
        const planned = member(member(expressions, argument), "constant_value");
        return planned === undefined || planned === value
          ? []
          : [
              {
                attribute: argument,
                message: prose`Provider ${name} has ${String(planned)} for ${argument}; the spec says ${String(value)}`,
              },
            ];
      });
    });
  },
};
