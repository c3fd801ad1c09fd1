import { prose } from "../../prose";
import type { ShownResource } from "../../terraform-show";
import { member } from "../json";
import { findUnstatedTexts } from "../policy-texts";
import { principalsOf } from "../principals";
import type { ReadResource } from "../reading";
import type { Remark, ReviewRule } from "../rule";

const grants = new Set(["aws_vpc_endpoint_service_allowed_principal", "aws_ram_principal_association"]);

/** Somebody may connect whom the spec does not name. */
export const principalWider: ReviewRule = {
  id: "principal-wider",
  severity: "error",
  title: "Somebody may connect whom the spec does not name",
  why: "A principal of an endpoint service, a share or a cluster policy can open connections into the network.",
  fix: "Say it in the spec, or take the principal back where somebody added it in the console.",
  source: "Measured with hashicorp/aws 5.100.0: the provider takes any text as a principal, also *",
  check: ({ resources, priorResources }): Remark[] => {
    const granted = new Set(
      [...priorResources.values()]
        .filter(({ type }) => type === "aws_vpc_endpoint_service_allowed_principal")
        .map(({ values }) => String(member(values, "principal_arn"))),
    );
    return resources.flatMap((resource): Remark[] => {
      const { address, type, action, expectation } = resource;
      if (action === "delete" || action === "forget") return [];
      if (expectation !== "foreign") return findWider(resource, granted, priorResources);
      return grants.has(type) && action !== "no-op"
        ? [{ address, message: prose`${address} lets a principal in that the spec does not name` }]
        : [];
    });
  },
};

function findWider(
  { address, type, change, body, mismatches }: ReadResource,
  granted: ReadonlySet<string>,
  priorResources: ReadonlyMap<string, ShownResource>,
): Remark[] {
  const after = change?.change.after;
  const planned = principalsOf(type, after);
  if (planned === undefined || body === undefined) return [];
  const { attribute, principals, isPolicy } = planned;
  const isStated = Object.hasOwn(body, attribute);
  // What a variable brings cannot be told here. A policy is a text that Terraform composes, so it is never compared as a whole.
  if (isStated && !isPolicy && !mismatches.some(({ path }) => path[0] === attribute)) return [];
  const stated = JSON.stringify(body[attribute] ?? null);
  const wider = principals.filter((principal) => !stated.includes(principal) && !(granted.has(principal) && !isStated));
  if (wider.length > 0 || !isPolicy) {
    return wider.map((principal) => ({
      address,
      attribute,
      message: prose`${address} lets ${principal} in, whom the spec does not name`,
    }));
  }
  return findUnstatedTexts(type, body, after, priorResources).map(({ text }) => ({
    address,
    attribute,
    message: prose`The policy of ${address} says ${text}, which the spec does not`,
  }));
}
