import type { Path } from "../../src/contract/problem";
import type { Rule } from "../../src/contract/spec-rule";

/** A thing of a mapping that may have had another key before. */
interface Renamed {
  readonly renamedFrom?: string;
}

/** The key that the resources of a thing are named after: the one that it had when they were made. */
export function keptKey(key: string, { renamedFrom = key }: Renamed): string {
  return renamedFrom;
}

/** The rule that no two things of the mapping at a path are named after one key. */
export function keptKeys<S>(path: Path, mapping: (spec: S) => { readonly [key: string]: Renamed }): Rule<S> {
  return {
    code: "renamed-from-twice",
    severity: "error",
    title: "Two targets would be named after one key",
    why: "Addresses in Terraform and names in the cloud come from renamedFrom, or from the key where there is none; both would be the same resources.",
    fix: "Correct renamedFrom, or say renamedFrom of the other one too.",
    source: "Terraform, addresses of resources",
    check: (spec) => {
      const all = Object.entries(mapping(spec)).map(([key, thing]) => ({ key, ...thing, kept: keptKey(key, thing) }));
      return all.flatMap(({ key, renamedFrom, kept }) => {
        const other = all.find((each) => each.key !== key && each.kept === kept);
        return renamedFrom === undefined || other === undefined
          ? []
          : [{ path: [...path, key, "renamedFrom"], message: `${other.key} is named after ${kept} too` }];
      });
    },
  };
}
