import type { ResourceKnowledge } from "../contract/resource";
import { isSamePolicy, parseDocument, tokensOfPolicy } from "../plan/policies";
import { principalsOf, principalsOfPolicy } from "../plan/principals";
import type { ShownResource } from "../plan/shown";
import { isObject, type Json, type JsonObject } from "../terraform/json";
import { items, member, textsIn } from "../terraform/values";
import { type PlannedValues, resolveText } from "./expected-value";

/** What the policy of a resource says beyond its configuration. */
export interface PolicyFinding {
  readonly attribute: string;
  readonly text: string;
  /** Whether it is somebody who is let in. */
  readonly isPrincipal: boolean;
}

/**
 * What the policy of a resource says beyond its configuration. Where the configuration's own policy can be evaluated, both are compared as
 * documents; otherwise each text and key has to stand in the configuration as a whole, or be a value of a resource that exists.
 */
export function findUnstatedTexts(
  knowledge: Partial<ResourceKnowledge>,
  body: JsonObject,
  values: Json | undefined,
  resources: ReadonlyMap<string, ShownResource>,
  planned: PlannedValues,
): PolicyFinding[] {
  const place = principalsOf(knowledge, values);
  if (place?.isPolicy !== true) return [];
  const { attribute, principals } = place;
  const policy = member(values, attribute);
  if (typeof policy !== "string") return [];
  const stated = String(body[attribute] ?? "");
  const toFinding = (isPrincipal: boolean) => (text: string) => ({ attribute, text, isPrincipal });
  const document = parseDocument(policy);
  if (document === undefined) return [toFinding(false)(policy)];
  const expected = resolveText(stated, planned);
  const asked = expected.kind === "value" ? parseDocument(expected.value) : undefined;
  if (asked !== undefined && expected.kind === "value") {
    if (isSamePolicy(document, asked)) return [];
    const allowed = new Set(principalsOfPolicy(String(expected.value)));
    const wider = principals.filter((principal) => !allowed.has(principal));
    if (wider.length > 0) return wider.map(toFinding(true));
    const known = tokensOfPolicy(asked);
    const unstated = [...tokensOfPolicy(document)].filter((token) => !known.has(token));
    return (unstated.length > 0 ? unstated : [policy]).map(toFinding(false));
  }
  // The policy itself is one text, so nothing of it is known by itself.
  const { [attribute]: _, ...others } = isObject(values) ? values : {};
  const known = new Set([others, ...[...resources.values()].map((resource) => resource.values)].flatMap(textsIn));
  const isStated = (text: string) => stated.includes(JSON.stringify(text));
  const wider = principals.filter((principal) => !isStated(principal));
  if (wider.length > 0) return wider.map(toFinding(true));
  const unstated = [...tokensOfPolicy(document)].filter((token) => !isStated(token) && !known.has(token));
  const statements = items(member(document, "Statement")).length;
  const isLonger = statements > stated.split('"Effect"').length - 1;
  return (unstated.length === 0 && isLonger ? [`${statements} statements`] : unstated).map(toFinding(false));
}
