import { type Prose, prose } from "../contract/prose";
import { type Resources, stateAttributes } from "../contract/resource";
import type { Table } from "../contract/section";
import type { TimelineStage } from "../stage/timeline";
import { typeOf } from "../terraform/address";
import { findReferences, type Reference } from "../terraform/references";
import { own } from "../terraform/values";

/** The outputs that get other values where a plan changes no resource, and when; false where there are none. */
export function movingTable(timeline: readonly TimelineStage[], resources: Resources): Table | false {
  const rows = Object.entries(timeline.at(-1)?.terraform.output ?? {}).flatMap(([name, { value }]): Prose[][] => {
    const [when] = findReferences(value).flatMap((reference) => whenItMoves(reference, timeline, resources));
    return when === undefined ? [] : [[prose`${name}`, when]];
  });
  return rows.length > 0 && { head: ["output", "when it gets another value"], rows };
}

function whenItMoves({ address, steps }: Reference, timeline: readonly TimelineStage[], resources: Resources): Prose[] {
  const known = own(resources, typeOf(address));
  const attribute = steps[0]?.replace(/^\./, "") ?? "";
  if (known?.states !== undefined && stateAttributes(known.states).includes(attribute))
    return [prose`when somebody acts`];
  const by = own(known?.moves, attribute);
  const stage = timeline.find(({ changes }) =>
    changes.some((change) => change.address === address && change.argument === by),
  );
  return stage === undefined ? [] : [prose`after the apply of stage ${stage.stage.name}, which changes ${by ?? ""}`];
}
