import type { ComparedPlan } from "./compared-plan";

/** Whether names lead to the endpoint, before the plan or after it: the last stage of every topology cuts over. */
export function isCutOver({ prior, here, context }: ComparedPlan): boolean {
  const last = context.head.timeline.length - 1;
  return prior.index === last || here === last;
}
