import { prose } from "../../contract/prose";
import { isAtOrAround } from "../../terraform/path";
import { isIgnored } from "../compared-plan";
import { attributeAt } from "../describe";
import type { Remark, ReviewRule } from "../rule";

/** A change of the spec that the resource's lifecycle leaves alone. */
export const changeIgnored: ReviewRule = {
  id: "change-ignored",
  severity: "warning",
  title: "A change of the spec has no effect on what is applied",
  why: "The argument is one that others set too, so Terraform gives it to a new resource and leaves it alone from then on.",
  fix: "Take the change back, or make it where the argument is set. Another VPC resolves a zone by dns.networks; that which the zone was made with is taken off by its owner, with aws route53 disassociate-vpc-from-hosted-zone.",
  source: "Terraform, lifecycle, ignore_changes",
  check: ({ resources }): Remark[] =>
    resources.flatMap((resource): Remark[] => {
      const { address, action, body, differences, expectedChanges } = resource;
      if (action !== "no-op" && action !== "update") return [];
      return expectedChanges.flatMap(({ argument, to }) => {
        const path = argument.split(".");
        if (!isIgnored(path, body) || differences.some((each) => isAtOrAround(each.path, argument))) return [];
        const { attribute, show } = attributeAt(resource, path);
        const message = prose`The spec gives ${attribute} of ${address} another value, ${show(to)}, and it stays as it is: ${"ignore_changes"} names it`;
        return [{ address, attribute, message }];
      });
    }),
};
