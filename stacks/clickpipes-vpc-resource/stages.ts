import type { ClickpipesVpcResource } from "../../generated/types/spec";
import { prose } from "../../src/contract/prose";
import type { Block, Failure, GateItem, Stage, StageText } from "../../src/contract/topology";
import { clickpipesAccount } from "../parts/reverse-private-endpoint";
import { endpointFailures, endpointRollback, readyGate, readySteps } from "../parts/reverse-private-endpoint-texts";
import { showAssociation, showConfiguration, showGateway, showPublicAccess } from "./commands";
import { endpointText, resourcePort, resourceTarget } from "./names";

/** The rollout: the resource is shared only once its gateway stands, and asked for only once it is shared. */
export const stages: readonly Stage<ClickpipesVpcResource>[] = [
  { name: "resource", title: "Make the gateway and the resource", describe: describeResource },
  { name: "share", title: "Share the resource", describe: describeShare },
  { name: "endpoint", title: "Make the reverse private endpoint", describe: describeEndpoint },
];

function describeResource(spec: ClickpipesVpcResource): StageText {
  const { value } = resourceTarget(spec);
  return {
    comment: "the resource gateway, its way to the resource, and the resource configuration",
    purpose:
      showPublicAccess(spec).length === 0
        ? prose`A resource gateway stands in the VPC, and a resource configuration names ${value} behind it. Nobody outside can use either yet.`
        : prose`A resource gateway stands in the VPC, and a resource configuration names ${value} behind it. Nobody outside can use either yet. AWS makes no resource configuration for a publicly accessible cluster: before you apply, look at that with the first commands that stand after it.`,
    actor: "terraform",
    steps: [
      ...publicAccess(spec),
      { text: prose`Wait until the gateway is active; the apply waits too, for up to 30 minutes.` },
      { commands: [showGateway(spec)] },
      { text: prose`Look at the resource configuration.` },
      { commands: [showConfiguration(spec)] },
      {
        text: prose`At least one availability zone of the gateway's subnets has to be one that ClickPipes uses in ${spec.clickpipes.region}. Which these are is not published: give as many zones as you can.`,
      },
    ],
    gate: [
      {
        kind: "state",
        address: "aws_vpclattice_resource_gateway.clickpipes",
        attribute: "status",
        expected: { oneOf: ["ACTIVE"] },
        meaning: prose`The resource gateway is active.`,
        actor: "terraform",
      },
      {
        kind: "evidence",
        key: "configuration-active",
        meaning: prose`The resource configuration is active.`,
        actor: "terraform",
        command: showConfiguration(spec),
      },
      ...showPublicAccess(spec)
        .slice(-1)
        .map(
          (command): GateItem => ({
            kind: "evidence",
            key: "not-public",
            meaning: prose`The internet cannot reach the database.`,
            actor: "person",
            command,
          }),
        ),
    ],
    failures: [
      {
        symptom: prose`The apply ends with an error that the resource is publicly accessible.`,
        cause: prose`AWS makes no resource configuration for a publicly accessible cluster.`,
        remedy: prose`Make the cluster private and apply again. Or leave it public, and let in the static addresses of ClickPipes instead of making this connection.`,
        stage: "resource",
      },
      {
        symptom: prose`The apply ends with an error that the domain name cannot be resolved.`,
        cause: prose`The gateway resolves names by public DNS.`,
        remedy: prose`Give the resource by ${"ip"}, or by a name that public DNS has.`,
        stage: "resource",
      },
    ],
    rollback: prose`Nothing uses the gateway yet, so it can be taken back.`,
  };
}

function publicAccess(spec: ClickpipesVpcResource): Block[] {
  const commands = showPublicAccess(spec);
  return commands.length === 0
    ? []
    : [{ text: prose`Look that the database is not publicly accessible.` }, { commands }];
}

function describeShare(spec: ClickpipesVpcResource): StageText {
  return {
    comment: "the resource share with the account of ClickPipes",
    purpose: prose`A resource share of RAM offers the resource configuration to the account of ClickPipes, ${clickpipesAccount}. Accounts outside your organization are allowed on this share, because that account is one.`,
    actor: spec.clickpipes.endpoint === "terraform" ? "terraform" : "person",
    steps: [
      { text: prose`Look that the share has the resource configuration and the account.` },
      { commands: [showAssociation(spec, "RESOURCE"), showAssociation(spec, "PRINCIPAL")] },
      {
        text: prose`A share serves one reverse private endpoint. Another endpoint to the same resource needs another share.`,
      },
    ],
    gate: [
      {
        kind: "evidence",
        key: "resource-shared",
        meaning: prose`The share has the resource configuration.`,
        actor: "terraform",
        command: showAssociation(spec, "RESOURCE"),
      },
      {
        kind: "evidence",
        key: "account-invited",
        meaning: prose`The account of ClickPipes is invited.`,
        actor: "terraform",
        command: showAssociation(spec, "PRINCIPAL"),
      },
    ],
    failures: [
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

const waiting = {
  cause: prose`ClickPipes has not accepted the resource share, or refused it.`,
  remedy: prose`Look at the share's associations with ${"aws ram get-resource-share-associations --association-type PRINCIPAL"} and ask the vendor's support, within 1 day: ClickPipes deletes a pending or rejected endpoint after that.`,
};

const spentShare: Failure = {
  symptom: prose`The plan creates the reverse private endpoint anew, and the share stays.`,
  cause: prose`A resource share serves one endpoint and cannot be used again, even after that endpoint is gone.`,
  remedy: prose`Make the share anew with it: plan with ${"-replace=aws_ram_resource_share.clickpipes"}, or go back to stage ${"resource"} first.`,
  stage: "share",
};

function describeEndpoint(spec: ClickpipesVpcResource): StageText {
  const { clickpipes } = spec;
  const isTerraform = clickpipes.endpoint === "terraform";
  const failed = prose`A subnet of the gateway has no free block of 16 addresses (${"/28"}), no zone is shared with ClickPipes, the target is in another region than ${clickpipes.region}, or the share is used by another endpoint.`;
  const unreachable: Failure = {
    symptom: prose`The endpoint is ${"Ready"}, and the pipe times out.`,
    cause: prose`The gateway's security group has no way out to the resource, or the resource's has no way in from the gateway, on port ${resourcePort(spec)}.`,
    remedy: prose`Compare both groups' rules with those of stage ${"resource"}. The resource sees the gateway's addresses, never those of ClickPipes.`,
    stage: "resource",
  };
  return {
    comment: isTerraform
      ? "the reverse private endpoint, once both associations are there"
      : "a person makes the reverse private endpoint in the console",
    purpose: isTerraform
      ? prose`ClickPipes accepts the share and makes an endpoint to the resource. Pipes of the service can use it.`
      : prose`A person makes the endpoint with the values in HANDOVER.md. Terraform changes nothing at this stage.`,
    actor: "vendor",
    steps: readySteps(clickpipes),
    gate: readyGate([endpointText(spec)], clickpipes, waiting.remedy),
    failures: [spentShare, ...endpointFailures("endpoint", failed, waiting), unreachable],
    rollback: endpointRollback(clickpipes),
  };
}
