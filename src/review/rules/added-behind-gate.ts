import { listed, prose } from "../../contract/prose";
import { findPassedGates, findStopped, type PassedGate } from "../../stage/passed-gates";
import { gateItemName, reportedName } from "../../stage/timeline";
import type { ComparedPlan, ComparedResource } from "../compared-plan";
import type { Remark, ReviewRule } from "../rule";

/** Something is added at a stage whose gate the connection is through, so that nobody was asked about it. */
export const addedBehindGate: ReviewRule = {
  id: "added-behind-gate",
  severity: "warning",
  title: "Something is added behind a gate that is passed",
  why: "A gate is looked at when the stage moves on. What a change of the spec adds later was never asked about: it may wait for somebody when names already lead to it.",
  fix: "Apply this plan, do for what is new what RUNBOOK.md says at that stage, and only then have clients use it. Do not go back a stage for it: that takes away what is in use.",
  source:
    "The gates of the spec and of its base; the preconditions of what moves names (Terraform 1.11.4: what does not depend on it is applied)",
  check: (compared): Remark[] => {
    const passed = findUnanswered(compared);
    const stopped = findStopped(compared.blocks, passed);
    return [
      ...passed.map((gate): Remark => {
        const { stage, items } = gate;
        const names = listed(items.map(gateItemName), ", ");
        const address = findMade(gate, compared);
        const message = prose`The gate of stage ${stage} is passed, and nobody looked there at what is added: ${names}`;
        return address === undefined ? { message } : { address, message };
      }),
      ...compared.resources.flatMap(({ address, local, action }): Remark[] => {
        const stage = action === "no-op" || action === "delete" ? undefined : stopped.get(local);
        if (stage === undefined) return [];
        const message = prose`The apply stops at ${address} until the gate of stage ${stage} would be open; what does not depend on it is made`;
        return [{ address, message, hint: afterTheStop }];
      }),
    ];
  },
};

const afterTheStop =
  "Apply this plan all the same: its error at the end is expected. Then do for what is new what RUNBOOK.md says at that stage, such as to accept the connection, and plan, review and apply again. Do not go back a stage for it: that takes away what is in use.";

/** Something that is made and that a gate is about: what it looks at, otherwise what its stage adds. */
function findMade({ index, items }: PassedGate, { context, resources }: ComparedPlan): string | undefined {
  const made = resources.filter(isMade);
  const looked = new Set(items.map((item) => (item.kind === "state" ? item.address : item.shown?.address)));
  const adds = context.head.timeline[index]?.adds ?? [];
  const about = made.find(({ local }) => looked.has(local)) ?? made.find(({ local }) => adds.includes(local));
  return about?.address;
}

function isMade({ action, expectation }: ComparedResource): boolean {
  return action === "create" && expectation === "create";
}

/** The gates that the prior state is through, with what they ask of what is new and neither the state nor anybody has answered. */
function findUnanswered({ context, prior, here, identities, plan, resources }: ComparedPlan): PassedGate[] {
  const { base, head } = context;
  const made = identities.prior;
  const isOfBase = made === undefined || base?.digestAt(made.stage) === made.spec;
  if (base === undefined || !isOfBase || prior.index === undefined || context.isTearDown) return [];
  // Who does what may change without anything new.
  if (!resources.some(isMade)) return [];
  return findPassedGates(base.timeline, head.timeline, Math.min(prior.index, here)).flatMap((gate) => {
    const report = context.lookAtGate(gate.index, plan.prior_state, []);
    const open = new Set(report?.items.flatMap(({ name, answer }) => (answer === "open" ? [name] : [])));
    const items = gate.items.filter((item) => !open.has(reportedName(item, context.module)));
    return items.length === 0 ? [] : [{ ...gate, items }];
  });
}
