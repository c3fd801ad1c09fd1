import type { GateReport, OpenCheck, PlanReview, RehearsalStep } from "../../generated/types/output";
import type { SynthesizedSpec } from "../compile";
import type { Problem } from "../contract/problem";
import { masked, visible } from "../contract/visible";
import { actorWords } from "../contract/words";
import { collectResources, type ShownPlan, type ShownState } from "../plan/shown";
import type { Counterparties } from "../simulation/counterparties";
import type { GateResult } from "../stage/gate";
import { findDifferences } from "../terraform/difference";
import { isObject, type Json } from "../terraform/json";
import { isMarked } from "../terraform/path";
import { member } from "../terraform/values";
import { locate, rehearsalProblem } from "./locate";

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

/** What the reviewer holds against a plan, without what it has said of an earlier one: its errors, at the place of the spec. */
export function disapproved(
  synthesized: SynthesizedSpec,
  { findings }: PlanReview,
  earlier: readonly RehearsalStep[],
): Problem[] {
  const said = new Set(earlier.flatMap(({ problems }) => problems.map(({ message }) => message)));
  return findings
    .filter(({ severity, message }) => severity === "error" && !said.has(visible(message)))
    .map(({ rule, severity, message, why, hint, address, attribute, docs }) => ({
      code: rule,
      severity,
      message: visible(message),
      why,
      hint: visible(hint),
      ...locate(synthesized, { address, argument: attribute }),
      docs,
    }));
}

/** What a plan saw others do to resources, in words; what is sensitive stays hidden. */
export function driftNotes({ resource_drift = [] }: ShownPlan): string[] {
  return resource_drift.flatMap(({ address, change }) => {
    const { before, after, before_sensitive, after_sensitive } = change;
    if (!isObject(after)) return [`${address} is gone: somebody or the cloud removed it`];
    const names = new Set(findDifferences(before, after).map(({ path }) => String(path[0])));
    const text = (values: Json | undefined, marks: Json | undefined, name: string) =>
      isMarked(marks, [name]) ? masked : shorten(JSON.stringify(member(values, name) ?? null));
    return [...names].sort().map((name) => {
      const [from, to] = [text(before, before_sensitive, name), text(after, after_sensitive, name)];
      return `${address}.${name}: ${from} -> ${to}`;
    });
  });
}

const longest = 80;

function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

/** The items because of which a gate is not open, as its report shows them. */
export function notOpen(
  synthesized: SynthesizedSpec,
  stage: string,
  { items }: GateResult,
  report: GateReport,
): Problem[] {
  return report.items.flatMap(({ name, answer, observed, expected, actor, remedy, commands, shows = "" }, position) => {
    if (answer === "open") return [];
    const declared = items[position]?.item;
    const subject = declared?.kind === "state" ? { address: declared.address, argument: declared.attribute } : {};
    const message = `the gate of ${stage} is ${answer}: ${name}: ${observed}, expected ${expected}; ${actorWords[actor]} must act`;
    const hint = remedy ?? `look again: ${commands.length === 0 ? shows : commands.join(" && ")}`;
    return [rehearsalProblem(synthesized, "gate-not-open", subject, message, hint)];
  });
}

/** What is left once everything was destroyed: in the state, or in the cloud where no state knows it. */
export function leftovers(synthesized: SynthesizedSpec, counterparties: Counterparties, state: ShownState): Problem[] {
  const known = [...collectResources(state).keys()];
  const blocks = synthesized.timeline.flatMap(({ terraform }) => Object.keys(terraform.resource ?? {}));
  const unknown = known.length > 0 ? [] : counterparties.remaining([...new Set(blocks)].sort());
  return [
    ...known.map((address) =>
      rehearsalProblem(synthesized, "destroy-incomplete", { address }, `the state still has ${address}`),
    ),
    ...unknown.map((thing) =>
      rehearsalProblem(synthesized, "destroy-incomplete", {}, `${thing} is left in the cloud, and no state knows it`),
    ),
  ];
}
