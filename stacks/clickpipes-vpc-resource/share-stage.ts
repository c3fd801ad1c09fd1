import type { ClickpipesVpcResource, Variable } from "../../generated/types/spec";
import type { Actor, GateItem } from "../../src/contract/gate-item";
import { prose } from "../../src/contract/prose";
import type { StageText } from "../../src/contract/stage";
import { clickpipesAccount } from "../families/reverse-private-endpoint/endpoints";
import { existingTexts } from "../parts/existing-endpoint";
import { evidence } from "../parts/gate-items";
import { invitationItem, invitationTime } from "../parts/invitation";
import { showAssociation } from "./calls";

/** What holds the invitation of ClickPipes to the share. */
export const invitedType = "aws_ram_principal_association";

function sharedItem(spec: ClickpipesVpcResource, actor: Actor): GateItem {
  const show = showAssociation(spec, "RESOURCE");
  return evidence("resource-shared", prose`The share has the resource configuration.`, show, actor);
}

const lookAtShare = prose`Look that the share has the resource configuration and the account.`;
const oneEach = prose`A share serves one reverse private endpoint. Another endpoint to the same resource needs another share.`;

function describeExistingShare(spec: ClickpipesVpcResource, arn: string | Variable): StageText {
  const invited = prose`${clickpipesAccount} with ${"ASSOCIATING"}. ${"ASSOCIATED"} says that ClickPipes accepted the invitation already, for an endpoint made before: such a share is used up. That it shows so is inferred.`;
  return {
    ...existingTexts(arn, "resource share"),
    actor: "person",
    steps: [
      lookAtShare,
      { commands: [showAssociation(spec, "RESOURCE"), showAssociation(spec, "PRINCIPAL", invited)] },
      prose`The invitation stands for ${invitationTime(invitedType)} from when its owner associated the account: go on to stage ${"endpoint"} within that time.`,
      oneEach,
    ],
    gate: [
      sharedItem(spec, "person"),
      evidence(
        "account-invited",
        prose`The account of ClickPipes is invited, and no endpoint was made from the share.`,
        showAssociation(spec, "PRINCIPAL", invited),
      ),
    ],
    failures: [
      {
        symptom: prose`The association of the account is ${"DISASSOCIATED"}, or there is none.`,
        cause: prose`Nobody accepted the invitation within ${invitationTime(invitedType)}, or the share does not allow accounts outside of the organization.`,
        remedy: prose`Ask the owner of the share to let it allow such accounts, to associate ${clickpipesAccount} again with ${"aws ram associate-resource-share --principals"}, and go on to stage ${"endpoint"} in time.`,
        stage: "share",
      },
    ],
  };
}

/** Stage `share`: the account of ClickPipes is invited to the resource. */
export function describeShare(spec: ClickpipesVpcResource): StageText {
  const { shareArn } = spec.resource;
  if (shareArn !== undefined) return describeExistingShare(spec, shareArn);
  return {
    comment: "the resource share with the account of ClickPipes",
    purpose: prose`A resource share of RAM offers the resource configuration to the account of ClickPipes, ${clickpipesAccount}. Accounts outside your organization are allowed on this share, because that account is one.`,
    actor: spec.clickpipes.endpoint === "terraform" ? "terraform" : "person",
    steps: [
      lookAtShare,
      { commands: [showAssociation(spec, "RESOURCE"), showAssociation(spec, "PRINCIPAL")] },
      prose`From the apply on ClickPipes has ${invitationTime(invitedType)} to accept the invitation, which it does as the reverse private endpoint is made: go on to stage ${"endpoint"} within that time.`,
      oneEach,
    ],
    gate: [
      sharedItem(spec, "terraform"),
      evidence(
        "account-invited",
        prose`The account of ClickPipes is invited.`,
        showAssociation(spec, "PRINCIPAL"),
        "terraform",
      ),
      invitationItem(
        `${invitedType}.clickpipes`,
        prose`The invitation stands. ClickPipes has ${invitationTime(invitedType)} to accept it.`,
      ),
    ],
    failures: [
      {
        symptom: prose`The association of the account is ${"DISASSOCIATED"}, or the plan creates ${`${invitedType}.clickpipes`} again.`,
        cause: prose`Nobody accepted the invitation within ${invitationTime(invitedType)}.`,
        remedy: prose`At this stage, plan, review and apply again, which invites anew, and go on to ${"endpoint"} in time. From stage ${"endpoint"}, go back to this one first.`,
        stage: "share",
      },
      {
        symptom: prose`The apply ends with an error that the principal is not allowed.`,
        cause: prose`A policy of your organization forbids shares with accounts outside of it.`,
        remedy: prose`Ask whoever looks after the organization's policies to allow ${clickpipesAccount}.`,
        stage: "share",
      },
    ],
    rollback: prose`The share and its associations are destroyed, and ClickPipes can no longer use the resource.`,
  };
}
