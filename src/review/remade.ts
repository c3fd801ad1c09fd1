import { findReferences } from "../terraform/references";
import type { ComparedPlan, ComparedResource } from "./compared-plan";

/**
 * Whether a plan makes a resource anew at the stage that adds it, because `-replace` asks for it, a creation that failed has tainted it, or
 * somebody deleted it: nothing of a later stage stands on it, so that it is what taking the stage back and applying it again is. Never
 * where its data would be lost. On the way back, what was deleted is made again for the stage that stays.
 */
export function isRemade(resource: ComparedResource, compared: ComparedPlan): boolean {
  const { action, expectation, change, knowledge } = resource;
  if (knowledge.replacement?.costs.includes("data") === true) return false;
  const { prior, here } = compared;
  if (action === "replace") {
    const reason = change?.action_reason;
    const isAsked = reason === "replace_by_request" || reason === "replace_because_tainted";
    return isAtOwnStage(resource, compared) && (isAsked || isForcedByRemade(resource, compared));
  }
  const isAgain = action === "create" && (expectation === "keep" || expectation === "update");
  if (!isAgain || !compared.gone.has(resource.local)) return false;
  return isAtOwnStage(resource, compared) || (prior.index !== undefined && here < prior.index);
}

/** Whether the spec is at the stage that adds a resource, and no later one is applied. */
export function isAtOwnStage({ local }: ComparedResource, { prior, here, context }: ComparedPlan): boolean {
  const { adds } = context.head.timeline[here] ?? {};
  return adds?.includes(local) === true && (prior.index === undefined || prior.index <= here);
}

/** Whether a value that is not known yet is that of a resource which may be made anew. */
export function followsRemade({ body }: ComparedResource, attribute: string, compared: ComparedPlan): boolean {
  const [top = ""] = attribute.split(".");
  const addresses = new Set(findReferences(body?.[top]).map(({ address }) => address));
  return compared.resources.some((resource) => addresses.has(resource.local) && isRemade(resource, compared));
}

/** Whether all that forces a replacement is the new id of what is made anew. */
function isForcedByRemade(resource: ComparedResource, compared: ComparedPlan): boolean {
  const paths = resource.change?.change.replace_paths ?? [];
  return paths.length > 0 && paths.every(([top]) => followsRemade(resource, String(top), compared));
}

/** The stage that adds a resource. */
export function stageOf({ local }: ComparedResource, { context }: ComparedPlan): string | undefined {
  return context.head.timeline.find(({ adds }) => adds.includes(local))?.stage.name;
}
