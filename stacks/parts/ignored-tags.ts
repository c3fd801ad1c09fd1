import type { Tags } from "../../generated/types/spec";
import type { Rule, Violation } from "../../src/contract/spec-rule";

interface Tagged {
  readonly tags: Tags;
  readonly terraform: {
    readonly providers: {
      readonly aws?: {
        readonly defaultTags?: Tags;
        readonly ignoreTags?: { readonly keys?: readonly string[]; readonly keyPrefixes?: readonly string[] };
      };
    };
  };
}

/** The rule that a tag which the spec sets is none that the provider leaves to others. Every resource has a tag Name. */
export function ignoredTagRule<S extends Tagged>(): Rule<S> {
  return {
    code: "tag-ignored",
    severity: "warning",
    title: "A tag is set, and the provider is told to leave it to others",
    why: "The provider sets it when it makes the resource, and reads it no more: every later plan shows the tag as new, and a changed value may never arrive.",
    fix: "Remove it, with the last one its key too; or take its key out of ignoreTags.",
    source: "hashicorp/terraform-provider-aws, issues 18068 and 39733",
    check: ({ tags, terraform: { providers } }): Violation[] => {
      const { defaultTags = {}, ignoreTags } = providers.aws ?? {};
      const { keys = [], keyPrefixes = [] } = ignoreTags ?? {};
      const whyIgnored = (key: string) =>
        keys.includes(key)
          ? `keys of ignoreTags has ${key}`
          : keyPrefixes
              .filter((prefix) => key.startsWith(prefix))
              .map((prefix) => `keyPrefixes of ignoreTags has ${prefix}`)[0];
      const at = ["terraform", "providers", "aws"];
      const places = [
        ...Object.keys(tags).map((key) => ({ key, path: ["tags", key] })),
        ...Object.keys(defaultTags).map((key) => ({ key, path: [...at, "defaultTags", key] })),
        ...(Object.hasOwn(tags, "Name") ? [] : [{ key: "Name", path: [...at, "ignoreTags"] }]),
      ];
      return places.flatMap(({ key, path }) => {
        const reason = whyIgnored(key);
        if (reason === undefined) return [];
        const hint = key === "Name" ? "take it out of ignoreTags, because every resource gets a name" : undefined;
        return [{ path, message: `${reason}, which is set here`, ...(hint === undefined ? {} : { hint }) }];
      });
    },
  };
}
