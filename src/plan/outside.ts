import type { Resources } from "../contract/resource";
import { member, own, textsIn } from "../terraform/values";
import { type Action, toAction } from "./action";
import { type Exposure, findExposures } from "./exposures";
import type { ShownResourceChange } from "./shown";

/** A change outside the module that is reviewed: what of it tells whether it concerns the module. */
export interface OutsideChange {
  readonly address: string;
  readonly action: Action;
  /** Its own id and ARN before the change. */
  readonly own: ReadonlySet<string>;
  /** Every text in its values, before and after, that may be the name of something. */
  readonly names: ReadonlySet<string>;
  readonly exposures: readonly Exposure[];
}

/** The parts of a change outside the module that are kept; undefined where it does nothing. */
export function toOutsideChange(
  { address, type, change }: ShownResourceChange,
  resources: Resources,
): OutsideChange | undefined {
  const { actions, before, after } = change;
  if (actions.every((action) => action === "no-op" || action === "read")) return undefined;
  const names = new Set([before, after].flatMap(textsIn).filter(isName));
  const ids = [member(before, "id"), member(before, "arn")].filter((value) => typeof value === "string");
  const exposures = findExposures(own(resources, type) ?? {}, after);
  return { address, action: toAction(actions), own: new Set(ids), names, exposures };
}

/** Names have a digit or a slash and no spaces; the rest of a large root's texts is left out. */
function isName(text: string): boolean {
  return text.length > 3 && text.length <= 2048 && /^\S*[\d/.]\S*$/.test(text);
}
