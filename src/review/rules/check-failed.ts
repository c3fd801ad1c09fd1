import { type Prose, prose } from "../../contract/prose";
import { isCheck, modulePrefix } from "../../terraform/address";
import { findReferences } from "../../terraform/references";
import type { ComparedPlan, ComparedResource } from "../compared-plan";
import type { Remark, ReviewRule } from "../rule";

/** A check or condition fails. */
export const checkFailed: ReviewRule = {
  id: "check-failed",
  severity: "error",
  title: "A check of the configuration fails",
  why: "Terraform only warns of it, and goes on. It is a warning where the plan neither moves the stage forward nor touches what came with the check: then one only waits.",
  fix: "The check's message says what is not ready; wait for it, then plan again.",
  source:
    "Terraform JSON output format: checks. A check that the plan adds may fail where the gate before it lets the value pass, because it is about what the plan brings",
  check: (compared): Remark[] => {
    const { plan, context } = compared;
    const prefix = modulePrefix(context.module);
    return (plan.checks ?? []).flatMap(({ address, status, instances }): Remark[] => {
      const name = address.to_display;
      if ((status !== "fail" && status !== "error") || !name.startsWith(prefix)) return [];
      const local = name.slice(prefix.length);
      if (isAboutThePlan(local, compared)) return [];
      const messages = (instances ?? []).flatMap(({ problems }) =>
        (problems ?? []).map(({ message }) => String(message ?? "")),
      );
      const text: Prose = prose`${name} ${status === "fail" ? prose`fails` : prose`cannot be evaluated`}: ${messages.join(" ")}`;
      return [{ address: name, message: text, severity: isOnlyWaiting(local, compared) ? "warning" : "error" }];
    });
  },
};

/** Whether a check is one that the plan adds, and looks at what the plan changes or at a value that the gate before it lets pass. */
function isAboutThePlan(local: string, { blocks, prior, gate, resources }: ComparedPlan): boolean {
  const body = blocks.get(local);
  if (body === undefined || !isCheck(local) || prior.blocks.has(local)) return false;
  const passed = (gate?.items ?? []).filter(({ answer }) => answer === "open").map(({ name }) => name);
  const changed = new Set(resources.filter(isChanged).map((resource) => resource.local));
  return findReferences(body).some(({ address, steps }) => {
    const place = [address, ...steps].join("");
    return changed.has(address) || passed.some((name) => name === place || name.endsWith(`.${place}`));
  });
}

function isChanged({ mode, action }: ComparedResource): boolean {
  return mode === "managed" && action !== "no-op" && action !== "delete";
}

/** Whether a plan leaves alone what came with a check, and does not move on. */
function isOnlyWaiting(local: string, { prior, here, context, resources }: ComparedPlan): boolean {
  if (!isCheck(local) || prior.index === undefined || here > prior.index) return false;
  const stage = context.head.timeline.find(({ adds }) => adds.includes(local));
  const moved = new Set([...(stage?.adds ?? []), ...(stage?.changes ?? []).map(({ address }) => address)]);
  return !resources.some((resource) => moved.has(resource.local) && isChanged(resource));
}
