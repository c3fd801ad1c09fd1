import type { Json, JsonObject } from "../terraform-json";
import type { ShownResource } from "../terraform-show";
import { member } from "./json";
import { principalsOf, textsOfPolicy } from "./principals";

/**
 * What the policy of a resource says beyond its configuration. Terraform composes a policy from texts and references, so it cannot be
 * compared as a whole: each of its texts has to stand in the configuration, or be a value of a resource that exists.
 */
export function findUnstatedTexts(
  type: string,
  body: JsonObject,
  values: Json | undefined,
  resources: ReadonlyMap<string, ShownResource>,
): { readonly attribute: string; readonly text: string }[] {
  const place = principalsOf(type, values);
  if (place?.isPolicy !== true) return [];
  const { attribute } = place;
  const policy = member(values, attribute);
  if (typeof policy !== "string") return [];
  const stated = JSON.stringify(body[attribute] ?? null);
  const known = new Set<string>();
  for (const resource of resources.values()) collectTexts(resource.values, known);
  return textsOfPolicy(policy)
    .filter((text) => !stated.includes(text) && !known.has(text))
    .map((text) => ({ attribute, text }));
}

/** The resource's own policy is one text, so nothing of it is known by itself. */
function collectTexts(value: Json | undefined, into: Set<string>): void {
  if (typeof value === "string") into.add(value);
  else if (value !== null && typeof value === "object")
    for (const item of Object.values(value)) collectTexts(item, into);
}
