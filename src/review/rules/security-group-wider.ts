import { prose, words } from "../../contract/prose";
import { masked } from "../../contract/visible";
import { isMarked } from "../../terraform/path";
import { member } from "../../terraform/values";
import type { ComparedPlan, ComparedResource } from "../compared-plan";
import { attributeAt } from "../describe";
import type { Remark, ReviewRule } from "../rule";
import { uncoveredRules } from "../security-groups";

/** A security group lets more in than the spec says. */
export const securityGroupWider: ReviewRule = {
  id: "security-group-wider",
  severity: "error",
  title: "A security group lets other traffic through than the spec says",
  why: "Whoever reviews the spec trusts that it names everybody who may connect.",
  fix: "Take rules back that somebody added beside the spec. Where they are to stay and the spec has a field for who connects or for a port, such as network.clients, say it there.",
  source: "AWS provider: one resource a rule; the group's own ingress and egress show every rule that it has",
  check: (compared) =>
    compared.resources.flatMap((resource): Remark[] => {
      const { address, knowledge, action, expectation, mismatches, change } = resource;
      const { reach } = knowledge;
      if (action === "delete" || action === "forget") return [];
      if (expectation === "foreign" && reach !== undefined && action !== "no-op") {
        return [{ address, message: prose`${address} is a rule that the spec does not have` }];
      }
      if (reach === undefined) return expectation === "foreign" ? [] : uncovered(resource, compared);
      const wrong = mismatches.filter(({ path, isUnknown }) => !isUnknown && reach.includes(path[0] ?? ""));
      const extra = reach.filter(
        (name) =>
          resource.body !== undefined &&
          !Object.hasOwn(resource.body, name) &&
          (member(change?.change.after, name) ?? null) !== null,
      );
      return [
        ...wrong.map(({ path, expected, actual }): Remark => {
          const { attribute, show } = attributeAt(resource, path);
          const message = prose`${address} has ${show(actual)} for ${attribute}; the spec says ${show(expected)}`;
          return { address, attribute, message };
        }),
        ...extra.map((name): Remark => {
          const { attribute, show } = attributeAt(resource, [name]);
          const given = show(member(change?.change.after, name));
          return { address, attribute, message: prose`${address} has ${given} for ${name}; the spec does not set it` };
        }),
      ];
    }),
};

function uncovered({ address, local, knowledge }: ComparedResource, compared: ComparedPlan): Remark[] {
  const group = compared.priorResources.get(local);
  return Object.entries(knowledge.gathers ?? {}).flatMap(([attribute, type]) =>
    uncoveredRules(knowledge, attribute, type, group, compared).map((rule) => ({
      address,
      attribute,
      message: prose`${address} lets ${words(attribute === "ingress" ? "in" : "out")} ${isMarked(group?.sensitive_values, [attribute]) ? masked : rule}, which no rule of the spec does`,
    })),
  );
}
