import { listed, type Prose, prose, words } from "../contract/prose";
import type { ComparedPlan, ComparedResource } from "./compared-plan";
import { toAttribute } from "./describe";
import { findVersions } from "./find-versions";

/** The arguments that force a replacement, and the reason in words. */
export function forcedBy({ change, schema }: ComparedResource): {
  readonly attribute?: string;
  readonly because: Prose;
} {
  const paths = change?.change.replace_paths ?? [];
  const names = [...new Set(paths.map((path) => toAttribute(schema, path)).filter((name) => name !== ""))];
  const [attribute] = names;
  if (attribute !== undefined) return { attribute, because: prose`, forced by ${listed(names, ", ")}` };
  switch (change?.action_reason) {
    case "replace_because_tainted":
      return { because: words(", because it is tainted") };
    case "replace_by_request":
      return { because: words(", because -replace asked for it") };
    case "replace_by_triggers":
      return { because: words(", because replace_triggered_by asks for it") };
    default:
      return { because: words("") };
  }
}

/** What the provider's version has to do with the replacement, in words; empty where nothing is known. */
export function hazardsWith(compared: ComparedPlan, { type, change, schema }: ComparedResource): Prose {
  const forced = new Set((change?.change.replace_paths ?? []).map((path) => toAttribute(schema, path)));
  const found = findVersions(compared).flatMap(({ source, constraint, hazards }) =>
    hazards
      .filter(({ resource, argument }) => resource === type && forced.has(argument))
      .map(({ effect, safe }) => {
        const way = safe.length === 0 ? words("") : prose`; use ${listed(safe, " or ")}`;
        return prose`. ${source} ${constraint} is known for it: ${words(effect)}${way}`;
      }),
  );
  const distinct = new Map(found.map((text) => [JSON.stringify(text), text]));
  return [...distinct.values()].reduce((all, text) => prose`${all}${text}`, words(""));
}
