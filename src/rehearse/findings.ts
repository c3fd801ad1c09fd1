import type { OpenCheck, PlanReview, RehearsalStep } from "../../generated/types/output";
import type { SynthesizedSpec } from "../compile";
import type { Problem } from "../contract/problem";
import { toPlainText } from "../encoders/prose";
import { collectResources, type ShownPlan, type ShownState } from "../plan/shown";
import { summarizePlan } from "../plan/summary";
import type { GateResult } from "../stage/gate";
import { rehearsalProblem } from "./locate";
import type { Others } from "./others";
import { gateReport } from "./rehearsed-gate";

/** The check blocks that do not pass. */
export function openChecks({ checks = [] }: ShownState): { checks?: OpenCheck[] } {
  const unmet = checks
    .filter(({ status }) => status !== "pass")
    .map(({ address, status, instances = [] }) => ({
      address: address.to_display,
      status,
      messages: instances.flatMap(({ problems = [] }) => problems.map(({ message = "" }) => message)),
    }));
  return unmet.length === 0 ? {} : { checks: unmet };
}

/** Check blocks that do not pass although everybody has acted, as warnings. */
export function unmetChecks(synthesized: SynthesizedSpec, state: ShownState): Problem[] {
  return (openChecks(state).checks ?? []).map(({ address, status, messages }) => {
    const message = [`${address} says ${status}`, ...messages].join(": ");
    return rehearsalProblem(synthesized, "check-not-passed", { address }, message);
  });
}

/**
 * What a second plan would still change. Reads are none: Terraform plans the data source of a check anew each time
 * (`read_because_check_nested`). Outputs are none where the refresh has seen something move on by itself, which they show.
 */
export function notSettled(synthesized: SynthesizedSpec, plan: ShownPlan): Problem[] {
  const resources = summarizePlan(plan).changes.filter(({ action }) => action !== "read");
  const hasMoved = (plan.resource_drift ?? []).length > 0;
  const changed = Object.entries(plan.output_changes ?? {}).filter(([, { actions }]) => actions.join() !== "no-op");
  const outputs = hasMoved ? [] : changed;
  return [
    ...resources.map(({ address, action, attributes }) => {
      const [argument] = attributes;
      const what = attributes.length === 0 ? action : `${action} of ${attributes.join(", ")}`;
      const subject = { address, ...(argument === undefined ? {} : { argument }) };
      return rehearsalProblem(synthesized, "plan-not-empty", subject, `${address}: a second plan wants ${what}`);
    }),
    ...outputs.map(([name]) =>
      rehearsalProblem(synthesized, "plan-not-empty", {}, `the output ${name} changes again right after the apply`),
    ),
  ];
}

/** What the reviewer holds against a plan, without what it has said of an earlier one. */
export function disapproved(
  synthesized: SynthesizedSpec,
  { findings }: PlanReview,
  earlier: readonly RehearsalStep[],
): Problem[] {
  const said = new Set(earlier.flatMap(({ problems }) => problems.map(({ message }) => message)));
  return findings
    .filter(({ severity }) => severity === "error")
    .map(({ rule, message, hint, address, attribute }) => {
      const subject =
        address === undefined ? {} : { address, ...(attribute === undefined ? {} : { argument: attribute }) };
      return rehearsalProblem(synthesized, "review-fails", subject, `plinth review: ${rule}: ${message}`, hint);
    })
    .filter(({ message }) => !said.has(message));
}

/** The items because of which a gate is not open. */
export function notOpen(synthesized: SynthesizedSpec, stage: string, result: GateResult): Problem[] {
  return gateReport(result).items.flatMap((item, position) => {
    if (item.answer === "open") return [];
    const { item: declared, remedy } = result.items[position] ?? {};
    const subject = declared?.kind === "state" ? { address: declared.address, argument: declared.attribute } : {};
    const message = `the gate of ${stage} is ${item.answer}: ${item.name}: ${item.observed}, expected ${item.expected}; ${item.actor} must act`;
    const hint = remedy === undefined ? `look again: ${item.lookAgain.join(" && ")}` : toPlainText(remedy);
    return [rehearsalProblem(synthesized, "gate-not-open", subject, message, hint)];
  });
}

/** What is left once everything was destroyed: in the state, or in the cloud where no state knows it. */
export function leftovers(synthesized: SynthesizedSpec, others: Others, state: ShownState): Problem[] {
  const known = [...collectResources(state).keys()];
  const blocks = synthesized.timeline.flatMap(({ terraform }) => Object.keys(terraform.resource ?? {}));
  const unknown = known.length > 0 ? [] : others.remaining([...new Set(blocks)].sort());
  return [
    ...known.map((address) =>
      rehearsalProblem(synthesized, "destroy-incomplete", { address }, `the state still has ${address}`),
    ),
    ...unknown.map((thing) =>
      rehearsalProblem(synthesized, "destroy-incomplete", {}, `${thing} is left in the cloud, and no state knows it`),
    ),
  ];
}
