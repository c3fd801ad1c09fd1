import type { GateItem } from "../../../src/contract/gate-item";
import { type Fill, listed, type Prose, prose } from "../../../src/contract/prose";
import type { Rule, RuleText } from "../../../src/contract/spec-rule";
import { eachOf } from "../../parts/checks";
import { evidence } from "../../parts/gate-items";
import type { Target } from "./balanced";
import { type Guarded, hasOwnRules } from "./groups";

/** What a spec says of a server whose address changes by itself. */
export interface Moves {
  readonly addressMoves?: boolean;
  readonly registeredBy?: string;
  readonly targetGroupArn?: unknown;
}

/**
 * Who registers a target's addresses in Terraform's place, and whether nobody does although they change by themselves. Neither is asked of an
 * existing target group: whoever keeps it registers addresses there.
 */
export function followed({
  addressMoves = false,
  registeredBy,
  targetGroupArn,
}: Moves): Pick<Target, "movesUnseen" | "registeredBy"> {
  if (targetGroupArn !== undefined) return {};
  return registeredBy === undefined ? { movesUnseen: addressMoves } : { registeredBy };
}

/** What is said of an address that changes by itself. */
export const addressMoves = {
  code: "address-moves",
  severity: "warning",
  title: "A target's address changes by itself, and nobody registers the new one",
  why: "What leads to the target goes on sending to the old address after a failover, until somebody changes the spec. Vendors ask for something that follows.",
  fix: "Put a proxy with a fixed address before the server, offer it by its name as a VPC Lattice resource where the vendor takes one, or name what registers addresses as registeredBy; where somebody watches instead, say so in expectedWarnings.",
  source: "dbt, Immuta, Estuary and Databricks documentation of AWS PrivateLink for RDS",
} as const satisfies RuleText;

/** What targets whose addresses change by themselves need; `field` has the address of one. */
export function movingRules<S extends Guarded>(targets: (spec: S) => readonly Target[], field: string): Rule<S>[] {
  return [
    {
      ...addressMoves,
      check: eachOf(
        targets,
        [field],
        ({ movesUnseen, host, key }) => movesUnseen === true && `the addresses of ${host ?? key} change at a failover`,
      ),
    },
    {
      code: "registered-without-group",
      severity: "error",
      title: "Others register a target's addresses, and its security group is not given",
      why: "The load balancer may send to the addresses of the spec only, so that it would not reach the next one.",
      fix: "Give the security group of the target as securityGroupId; or give the address of the target without registeredBy or targetGroupArn.",
      source: "EC2 security group rules",
      check: eachOf(
        targets,
        [],
        ({ registeredBy, group, securityGroup, key }, spec) =>
          hasOwnRules(spec) &&
          (registeredBy !== undefined || group !== undefined) &&
          securityGroup === undefined &&
          `${key} has ${group === undefined ? "registeredBy" : "targetGroupArn"} and no securityGroupId`,
      ),
    },
  ];
}

/** What is to be done where others register the addresses of targets; `groupOf` names the target group of one. */
export function registeredSteps(targets: readonly Target[], groupOf: (target: Target) => string | Fill): Prose[] {
  return registered(targets).map(
    (target) =>
      prose`Have ${target.registeredBy} register the addresses of ${target.key} with the target group ${groupOf(target)}: Terraform registers none.`,
  );
}

/** What to heed before the apply where others register the addresses of targets. */
export function registeredCautions(targets: readonly Target[]): Prose[] {
  return registered(targets).map(({ key, addresses }) => {
    const attachments = addresses.map(({ address }) => `aws_lb_target_group_attachment.${address}`);
    return prose`Where Terraform registered the addresses of ${key} before, add ${listed(attachments, ", ")} to ${"forget"} before this apply: otherwise it takes the target off, and connections end until the next one is registered.`;
  });
}

/** That what registers addresses does so. */
export function registeredItems(targets: readonly Target[]): GateItem[] {
  return registered(targets).map(({ key, address, registeredBy }) =>
    evidence(
      `registered.${address}`,
      prose`${registeredBy} registers the address of ${key} by itself, and takes an old one off.`,
      prose`A failover on trial: the health of the target group shows the new address, and no longer the old one.`,
    ),
  );
}

function registered(targets: readonly Target[]): (Target & { readonly registeredBy: string })[] {
  return targets.flatMap((target) =>
    target.registeredBy === undefined ? [] : [{ ...target, registeredBy: target.registeredBy }],
  );
}
