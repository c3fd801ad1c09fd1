import { prose } from "../../contract/prose";
import type { ResourceKnowledge } from "../../contract/resource";
import { principalsIn, principalsOf } from "../../plan/principals";
import type { Json } from "../../terraform/json";
import { own } from "../../terraform/values";
import type { ComparedPlan, ComparedResource } from "../compared-plan";
import { resolveText } from "../expected-value";
import { findUnstatedTexts } from "../policy-texts";
import type { Remark, ReviewRule } from "../rule";

/** Somebody may connect whom the spec does not name. */
export const principalWider: ReviewRule = {
  id: "principal-wider",
  severity: "error",
  title: "Somebody may connect whom the spec does not name",
  why: "A principal of an endpoint service, a share or a cluster policy can open connections into the network.",
  fix: "Take the principal back where somebody added it. Where it is to stay and the spec has a field for it, name it there.",
  source: "Measured with hashicorp/aws 5.100.0: the provider takes any text as a principal, also *",
  check: (compared): Remark[] =>
    compared.resources.flatMap((resource): Remark[] => {
      const { address, knowledge, action, expectation } = resource;
      if (action === "delete" || action === "forget") return [];
      if (expectation !== "foreign") return findWider(resource, compared);
      return knowledge.principals?.form === "one" && action !== "no-op"
        ? [{ address, message: prose`${address} lets a principal in that the spec does not name` }]
        : [];
    }),
};

/** The principals that resources of another type have added to an attribute. */
function grantedTo(type: string | undefined, { priorResources, context }: ComparedPlan): ReadonlySet<string> {
  const grants = [...priorResources.values()].filter((resource) => resource.type === type);
  const knowledge = (type === undefined ? undefined : own(context.resources, type)) ?? {};
  return new Set(grants.flatMap(({ values }) => principalsOf(knowledge, values)?.principals ?? []));
}

/** The principals that a configuration states, as it writes them. */
function statedBy(place: ResourceKnowledge["principals"], given: Json = []): readonly Json[] {
  if (place?.within !== undefined) return principalsIn(given, place);
  return Array.isArray(given) ? given : [given];
}

function findWider(
  { address, knowledge, change, body, mismatches }: ComparedResource,
  compared: ComparedPlan,
): Remark[] {
  const { priorResources, planned } = compared;
  const after = change?.change.after;
  const found = principalsOf(knowledge, after);
  if (found === undefined || body === undefined) return [];
  const { attribute, principals, isPolicy } = found;
  const letsIn = (principal: string) => ({
    address,
    attribute,
    message: prose`${address} lets ${principal} in, whom the spec does not name`,
  });
  if (isPolicy) {
    return findUnstatedTexts(knowledge, body, after, priorResources, planned).map(({ text, isPrincipal }) =>
      isPrincipal
        ? letsIn(text)
        : { address, attribute, message: prose`The policy of ${address} says ${text}, which the spec does not` },
    );
  }
  const isStated = Object.hasOwn(body, attribute);
  // What a variable brings cannot be told here.
  if (isStated && !mismatches.some(({ path }) => path[0] === attribute)) return [];
  const stated = new Set(
    statedBy(knowledge.principals, body[attribute]).flatMap((item) => {
      const resolved = typeof item === "string" ? resolveText(item, planned) : undefined;
      return resolved?.kind === "value" ? [String(resolved.value)] : [];
    }),
  );
  const granted = isStated ? new Set() : grantedTo(knowledge.gathers?.[attribute], compared);
  return principals.filter((principal) => !stated.has(principal) && !granted.has(principal)).map(letsIn);
}
