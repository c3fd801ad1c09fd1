import { prose } from "../../contract/prose";
import { masked } from "../../contract/visible";
import { isMarked } from "../../terraform/path";
import { items, member } from "../../terraform/values";
import { attributeAt } from "../describe";
import type { Remark, ReviewRule } from "../rule";
import { reachArguments, uncoveredRules } from "../security-groups";

const ruleTypes = new Set([
  "aws_vpc_security_group_ingress_rule",
  "aws_vpc_security_group_egress_rule",
  "aws_security_group_rule",
  "azurerm_network_security_rule",
  "google_compute_firewall",
]);

/** A security group lets more in than the spec says. */
export const securityGroupWider: ReviewRule = {
  id: "security-group-wider",
  severity: "error",
  title: "A security group lets other traffic through than the spec says",
  why: "Whoever reviews the spec trusts that network.clients is the whole list.",
  fix: "Say it in the spec, under network.clients or the ports; take rules back that were added in the console.",
  source: "AWS provider: one resource a rule; the group's own ingress and egress show every rule that it has",
  check: (compared) =>
    compared.resources.flatMap((resource): Remark[] => {
      const { address, type, action, expectation, mismatches, change } = resource;
      if (action === "delete" || action === "forget") return [];
      if (expectation === "foreign" && ruleTypes.has(type) && action !== "no-op") {
        return [{ address, message: prose`${address} is a rule that the spec does not have` }];
      }
      if (type === "aws_security_group" && expectation !== "foreign")
        return uncovered(resource.address, resource.local, compared);
      if (!ruleTypes.has(type)) return [];
      const wrong = mismatches.filter(({ path, isUnknown }) => !isUnknown && reachArguments.has(path[0] ?? ""));
      const extra = [...reachArguments].filter(
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

function uncovered(address: string, local: string, compared: Parameters<ReviewRule["check"]>[0]): Remark[] {
  const group = compared.priorResources.get(local);
  if (group?.type !== "aws_security_group") return [];
  return (["ingress", "egress"] as const).flatMap((direction) =>
    uncoveredRules(direction, items(group.values?.[direction]), String(group.values?.["id"] ?? ""), compared).map(
      (rule) => ({
        address,
        attribute: direction,
        message: prose`${address} lets ${direction === "ingress" ? "in" : "out"} ${isMarked(group.sensitive_values, [direction]) ? masked : rule}, which no rule of the spec does`,
      }),
    ),
  );
}
