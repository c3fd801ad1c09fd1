import { resources } from "../../resources/knowledge";
import type { GateItem } from "../../src/contract/gate-item";
import { type Prose, prose, words } from "../../src/contract/prose";
import { isSet } from "./gate-items";

/** How long an invitation of a resource type stands, as a phrase that says what of it is inferred. Throws where the type invites nobody. */
export function invitationTime(type: string): Prose {
  const invitation = resources[type]?.invitation;
  if (invitation === undefined) throw new Error(`${type} declares no invitation`);
  return prose`${invitation.hours} hours (inferred: ${words(invitation.inferred)})`;
}

/** That the invitation at an address stands, and what helps where nobody accepted it in time. */
export function invitationItem(address: string, meaning: Prose): GateItem {
  const time = invitationTime(address.split(".")[0] ?? "");
  const gone = prose`An invitation that nobody accepts ends after ${time}. Plan this stage again, review and apply it: that invites anew, and the time begins again. Have whoever accepts ready before you apply.`;
  return { ...isSet([address, "id"], meaning, "terraform"), gone };
}
