import type { Path } from "../../src/contract/problem";
import type { Rule } from "../../src/contract/topology";

/** The rule that the vendor's list has the services' region. The list grows, so a region that it lacks is no error. */
export function regionListedRule<S>(
  facts: { readonly source: string; readonly regions: readonly string[] },
  path: Path,
  regionOf: (spec: S) => string,
): Rule<S> {
  return {
    code: "region-not-listed",
    severity: "warning",
    title: "The vendor's list of regions does not have the services' region",
    why: "A mistyped region gives a DNS zone that no hostname is in. The list is a stored copy of the vendor's page, and regions may have been added since; the short names of Azure locations in it are inferred.",
    fix: "Compare with the region of the service in the ClickHouse console.",
    source: facts.source,
    check: (spec) => {
      const region = regionOf(spec);
      if (facts.regions.includes(region)) return [];
      return [{ path, message: `${region} is not one of ${facts.regions.join(", ")}` }];
    },
  };
}
