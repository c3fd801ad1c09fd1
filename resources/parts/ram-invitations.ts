import type { Cloud } from "../../src/contract/model";
import { textOf } from "./known";

/** An invitation to a share, which is the invited account's. */
export const invitationType = "ram-resource-share-invitation";

/** How long an invitation to a share of VPC Lattice is open, in hours. */
export const invitationHours = 12;

/** What has become of an account's invitation to a share; undefined where it was not invited here. */
export function invitationStatus(share: string, account: string, cloud: Cloud): string | undefined {
  return textOf(cloud.find(invitationType, toInvitation(share, account))?.values["status"]);
}

/** The invited account accepts, if it was invited. */
export function acceptInvitation(share: string, account: string, cloud: Cloud): void {
  const id = toInvitation(share, account);
  if (cloud.find(invitationType, id) !== undefined) cloud.put(invitationType, id, { status: "ACCEPTED" });
}

/** The id of the invitation that an association made. */
export function invitationOf(values: { readonly [name: string]: unknown }): string {
  const account = accountOf(String(values["principal"])) ?? "";
  return toInvitation(String(values["resource_share_arn"]), account);
}

/** The id of an account's invitation to a share. */
export function toInvitation(share: string, account: string): string {
  return `${share},${account}`;
}

/** The account that a principal is; undefined where it is an organization, a unit, a role or a user. */
export function accountOf(principal: string): string | undefined {
  return /^(?:arn:aws:iam::(\d{12}):root|(\d{12}))$/
    .exec(principal)
    ?.slice(1)
    .find((account) => account !== undefined);
}
