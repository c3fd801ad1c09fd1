import type { GateItemReport } from "../../generated/types/output";
import type { Resources } from "../contract/resource";
import { counted } from "../contract/visible";
import { resourcesOf, type TimelineStage } from "../stage/timeline";
import { typeOf } from "../terraform/address";
import { own } from "../terraform/values";

/** How long the other side waits for somebody, as is known of the types of the resources that a stage has. */
export function deadlinesOf(here: TimelineStage, waiting: readonly GateItemReport[], resources: Resources): string[] {
  return resourcesOf(here).flatMap((address) => {
    const { invitation, states } = own(resources, typeOf(address)) ?? {};
    const isWaiting = waiting.some(({ name }) => name === address || name.startsWith(`${address}.`));
    const removals = Object.entries(isWaiting ? (states?.values ?? {}) : {}).flatMap(([value, { removedAfter }]) =>
      removedAfter === undefined
        ? []
        : [`${address}: the other side removes it after ${counted(removedAfter, "hour")} as ${value}.`],
    );
    const ends =
      invitation === undefined
        ? []
        : [
            `${address}: the invitation ends ${counted(invitation.hours, "hour")} after the apply that made it (inferred: ${invitation.inferred}).`,
          ];
    return [...ends, ...removals];
  });
}
