import { account as ownAccount } from "../../src/contract/computed-context";
import type { Diagnostic, Model } from "../../src/contract/model";
import type { AwsKnowledge } from "../../src/contract/resource";
import { isArn } from "../parts/aws-names";
import { textOf } from "../parts/known";
import { accountOf, invitationHours, invitationOf, invitationType, toInvitation } from "../parts/ram-invitations";
import { writtenSources } from "../parts/read-back";
import { errorAt, refusedByAws } from "../parts/refusals";
import { withComputed } from "../parts/with-computed";

/** Somebody whom a share is for. Another account has to accept an invitation, for which the apply does not wait. */
export const knowledge: AwsKnowledge = {
  part: "admission",
  replacement: {
    costs: ["acceptance", "downtime"],
    effect: "the account is invited anew, and has to accept the invitation",
    source: "hashicorp/terraform-provider-aws website/docs/r/ram_principal_association",
  },
  invitation: {
    hours: invitationHours,
    inferred: "that shares of VPC Lattice are not among the types whose invitations live seven days",
    source:
      "AWS RAM user guide, invitations to accounts outside the organization; hashicorp/aws principal_association.go: one that is DISASSOCIATED leaves the state",
  },
  stops: "the account loses what was shared, and its endpoint stops",
  principals: { attribute: "principal", form: "one" },
  asWritten: {
    arguments: "principal resource_share_arn",
    source: writtenSources.aws,
  },
  importId: {
    form: /^arn:[a-z-]+:ram:[^,]+,[^,]+$/,
    example: "arn:aws:ram:us-east-1:123456789012:resource-share/0a1b2c3d-0000-0000-0000-000000000000,072088201116",
    source:
      "hashicorp/terraform-provider-aws website/docs/r/ram_principal_association.html.markdown, Import; hashicorp/aws 5.100.0 reads it so",
  },
  iam: {
    read: "ram:GetResourceShareAssociations",
    create: "ram:AssociateResourceShare",
    delete: "ram:DisassociateResourceShare ram:GetResourceShareAssociations",
    conditional: [
      // The share holds a VPC Lattice resource configuration.
      { argument: "resource_share_arn", on: "create delete", actions: "vpc-lattice:PutResourcePolicy" },
    ],
    inferred: [
      {
        on: "create",
        actions: "vpc-lattice:PutResourcePolicy",
        evidence: "inferred (documented for sharing as a whole, not for this call)",
      },
    ],
    notes: [
      "For an account id the provider does not wait for the invitation to be accepted; for other principals it waits up to 3 minutes.",
      "Create begins with GetResourceShareAssociations.",
    ],
    source: "internal/service/ram/principal_association.go: create, read, delete, waiters",
  },
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `AWS provider, internal/service/ram/principal_association.go and its documentation: an account outside the
organization gets an invitation. AWS provider 5.100.0, measured: the form of a principal. RAM API,
AssociateResourceShare: no outsiders unless the share allows them.`,
  inferred: [
    "an invitation that nobody accepts ends after 12 hours, and the principal is taken off the share (RAM user guide: seven days only for listed types, of which VPC Lattice is none)",
    "ClickPipes accepts a share once it makes a reverse private endpoint that names it",
    "the account of the rollout is in no organization",
  ],
  rules: {
    arguments: {
      principal: { length: [1, null] },
      resource_share_arn: { form: "arn" },
    },
  },
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
  pass: ({ values, age }, cloud) => {
    const isOpen = cloud.find(invitationType, invitationOf(values))?.values["status"] === "PENDING";
    return isOpen && age >= invitationHours ? undefined : values;
  },
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
