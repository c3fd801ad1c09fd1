import type { Cloud, Diagnostic, Model } from "../../contract/model";
import { errorAt, refusedByAws } from "../diagnostics";
import { textOf } from "../known";
import { isArn, ownAccount } from "./aws-names";
import { withComputed } from "./with-computed";

/** An invitation to a share, which is the invited account's. */
const invitationType = "ram-resource-share-invitation";

/** A share of AWS Resource Access Manager. */
export const awsRamResourceShare: Model = {
  type: "aws_ram_resource_share",
  source: "AWS provider 5.100.0, measured: defaults.",
  defaults: { allow_external_principals: false },
};

/** A resource in a share. */
export const awsRamResourceAssociation: Model = {
  type: "aws_ram_resource_association",
  source: "AWS provider 5.100.0, measured: nothing else is checked before the apply.",
  create: ({ planned, values }) => ({
    values: withComputed(planned, values, {
      id: `${textOf(values["resource_share_arn"])},${textOf(values["resource_arn"])}`,
    }),
  }),
};

/** Somebody whom a share is for. Another account has to accept an invitation, for which the apply does not wait. */
export const awsRamPrincipalAssociation: Model = {
  type: "aws_ram_principal_association",
  source: `AWS provider, internal/service/ram/principal_association.go and its documentation: an account outside the
organization gets an invitation. AWS provider 5.100.0, measured: the form of a principal. RAM API,
AssociateResourceShare: no outsiders unless the share allows them.`,
  inferred: [
    "ClickPipes accepts a share once it makes a reverse private endpoint that names it",
    "the account of the rollout is in no organization",
  ],
  validate(config) {
    const principal = textOf(config["principal"]);
    const found: Diagnostic[] = [];
    if (principal !== undefined && !/^\d{12}$/.test(principal) && !isArn(principal))
      found.push(
        errorAt(
          ["principal"],
          `"principal" doesn't look like AWS Account ID (exactly 12 digits): ${JSON.stringify(principal)}`,
        ),
      );
    return found;
  },
  create({ planned, values, cloud }) {
    const share = textOf(values["resource_share_arn"]) ?? "";
    const principal = textOf(values["principal"]) ?? "";
    const account = accountOf(principal);
    if (account !== undefined && account !== ownAccount) {
      if (cloud.find("aws_ram_resource_share", share)?.values["allow_external_principals"] === false)
        return refusedByAws(
          `creating RAM Principal Association (${share},${principal})`,
          "RAM",
          "AssociateResourceShare",
          "OperationNotPermittedException",
          "The resource share does not allow external principals.",
        );
      cloud.put(invitationType, toInvitation(share, account), { status: "PENDING" });
    }
    return { values: withComputed(planned, values, { id: `${share},${principal}` }) };
  },
  remove({ object, cloud }) {
    cloud.remove(invitationType, invitationOf(object.values));
    return [];
  },
  waitsFor: ({ values }, cloud) =>
    cloud.find(invitationType, invitationOf(values))?.values["status"] === "PENDING"
      ? `account ${accountOf(textOf(values["principal"]) ?? "")} to accept the invitation`
      : undefined,
  isDue: ({ values }, cloud) =>
    cloud
      .all("clickhouse_clickpipes_reverse_private_endpoint")
      .some((endpoint) => endpoint.values["vpc_resource_share_arn"] === values["resource_share_arn"]),
  accept(object, cloud) {
    cloud.put(invitationType, invitationOf(object.values), { status: "ACCEPTED" });
    return object.values;
  },
  reject(object, cloud) {
    cloud.put(invitationType, invitationOf(object.values), { status: "REJECTED" });
    return object.values;
  },
};

/** What has become of an account's invitation to a share; undefined where it was not invited here. */
export function invitationStatus(share: string, account: string, cloud: Cloud): string | undefined {
  return textOf(cloud.find(invitationType, toInvitation(share, account))?.values["status"]);
}

/** The invited account accepts, if it was invited. */
export function acceptInvitation(share: string, account: string, cloud: Cloud): void {
  const id = toInvitation(share, account);
  if (cloud.find(invitationType, id) !== undefined) cloud.put(invitationType, id, { status: "ACCEPTED" });
}

function invitationOf(values: { readonly [name: string]: unknown }): string {
  const account = accountOf(String(values["principal"])) ?? "";
  return toInvitation(String(values["resource_share_arn"]), account);
}

function toInvitation(share: string, account: string): string {
  return `${share},${account}`;
}

/** The account that a principal is; undefined where it is an organization, a unit, a role or a user. */
function accountOf(principal: string): string | undefined {
  return /^(?:arn:aws:iam::(\d{12}):root|(\d{12}))$/
    .exec(principal)
    ?.slice(1)
    .find((account) => account !== undefined);
}
