import type { ClickpipesVpcResource, Variable } from "../../generated/types/spec";
import { edit } from "../../src/contract/acts";
import type { Actor, GateItem } from "../../src/contract/gate-item";
import { type Prose, prose } from "../../src/contract/prose";
import type { Block } from "../../src/contract/section";
import type { Failure, Stage, StageText } from "../../src/contract/stage";
import { movedAway } from "../families/endpoint-service/texts";
import { endpointStage } from "../families/reverse-private-endpoint/texts";
import { existingTexts } from "../parts/existing-endpoint";
import { evidence, oneOf } from "../parts/gate-items";
import { showPublicAccess, showStatus } from "./calls";
import { configurationId, gatewayId, hasShare, isInVpc, listEndpoints, resourcePort, resourceTarget } from "./resource";
import { describeShare } from "./share-stage";

/** The rollout: the resource is shared only once its gateway stands, and asked for only once it is shared. */
export const stages: readonly Stage<ClickpipesVpcResource>[] = [
  { name: "resource", title: "Make the gateway and the resource", describe: describeResource },
  { name: "share", title: "Share the resource", describe: describeShare },
  { name: "endpoint", title: "Make the reverse private endpoint", describe: describeEndpoint },
];

/** That the gateway is active: in the state, or seen by a person where it is not of this spec. */
function gatewayItem(spec: ClickpipesVpcResource): GateItem {
  const meaning = prose`The resource gateway is active.`;
  return spec.network?.resourceGatewayId === undefined
    ? oneOf(["aws_vpclattice_resource_gateway.clickpipes", "status"], ["ACTIVE"], meaning, "terraform")
    : evidence("gateway-active", meaning, showStatus(spec, "gateway", gatewayId));
}

function lookAtConfiguration(spec: ClickpipesVpcResource): Block[] {
  return [
    prose`Look at the resource configuration.`,
    { commands: [showStatus(spec, "configuration", configurationId)] },
  ];
}

/** That ClickPipes finds the gateway in a zone of its own. */
function zonesInCommon({ clickpipes }: ClickpipesVpcResource): Prose {
  return prose`At least one availability zone of the gateway's subnets has to be one that ClickPipes uses in ${clickpipes.region}. Which these are is not published: give as many zones as you can.`;
}

function configurationItem(spec: ClickpipesVpcResource, actor: Actor): GateItem {
  const show = showStatus(spec, "configuration", configurationId);
  return evidence("configuration-active", prose`The resource configuration is active.`, show, actor);
}

function describeResource(spec: ClickpipesVpcResource): StageText {
  const { configurationId } = spec.resource;
  if (configurationId !== undefined) return describeExistingResource(spec, configurationId);
  const access = showPublicAccess(spec);
  const isMade = spec.network?.resourceGatewayId === undefined;
  const stands = isMade
    ? prose`A resource gateway stands in the VPC, and a resource configuration names ${resourceTarget(spec).value} behind it. Nobody outside can use either yet.`
    : prose`A resource configuration names ${resourceTarget(spec).value} behind the gateway that exists, which stays as it is. Nobody outside can use it yet.`;
  return {
    comment: isMade
      ? "the resource gateway, its way to the resource, and the resource configuration"
      : "the resource configuration behind a gateway that exists",
    purpose:
      access.length === 0
        ? stands
        : prose`${stands} AWS makes no resource configuration for a publicly accessible cluster: before you apply, look at that with the first commands that stand after it.`,
    actor: "terraform",
    steps: [
      ...(access.length === 0 ? [] : [prose`Look that the database is not publicly accessible.`, { commands: access }]),
      isMade
        ? prose`Wait until the gateway is active; the apply waits too, for up to 30 minutes.`
        : prose`Look that the gateway is active.`,
      { commands: [showStatus(spec, "gateway", gatewayId)] },
      ...lookAtConfiguration(spec),
      zonesInCommon(spec),
    ],
    gate: [
      gatewayItem(spec),
      configurationItem(spec, "terraform"),
      ...access
        .slice(-1)
        .map((command) => evidence("not-public", prose`The internet cannot reach the database.`, command)),
    ],
    failures: [
      {
        symptom: prose`The apply ends with an error that the resource is publicly accessible.`,
        cause: prose`AWS makes no resource configuration for a publicly accessible cluster.`,
        remedy: prose`Make the cluster private and apply again. Or leave it public, and let in the static addresses of ClickPipes instead of making this connection.`,
        stage: "resource",
      },
      ...(spec.resource.dns === undefined ? [] : [unresolved(isInVpc(spec))]),
    ],
    rollback: prose`Nothing uses the gateway yet, so it can be taken back.`,
  };
}

/** What a name looks like that the gateway does not find, by how the gateway resolves. */
function unresolved(isInVpc: boolean): Failure {
  const anew = { "resource.resolution": "in-vpc", "terraform.providers.aws": "~> 6.45" };
  return {
    symptom: prose`The apply ends with an error that the domain name cannot be resolved.`,
    ...(isInVpc
      ? {
          cause: prose`The gateway resolves names as its VPC does: no private hosted zone with the name is associated with the VPC, or ${"enableDnsSupport"} or ${"enableDnsHostnames"} of the VPC is off.`,
          remedy: prose`Ask from a machine in the VPC with ${"dig"}, then look at the zone's VPCs and at both attributes.`,
        }
      : {
          cause: prose`The gateway resolves names by public DNS.`,
          remedy: prose`Look that public DNS has the name. Otherwise ${edit({ set: { "resource.ip": { found: "the address" } }, without: ["resource.dns"] })}, or ${edit({ set: anew })}, which makes the gateway anew.`,
        }),
    stage: "resource",
  };
}

function describeExistingResource(spec: ClickpipesVpcResource, id: string | Variable): StageText {
  return {
    ...existingTexts(id, "resource configuration"),
    actor: hasShare(spec) ? "person" : "terraform",
    steps: [...lookAtConfiguration(spec), zonesInCommon(spec)],
    gate: [configurationItem(spec, "person")],
    failures: [],
  };
}

/** That the share holds the resource configuration; whose act that is, is said. */
function describeEndpoint(spec: ClickpipesVpcResource): StageText {
  const { clickpipes } = spec;
  const stage = endpointStage(
    listEndpoints(spec),
    clickpipes,
    {
      noun: "endpoint",
      comment: `the reverse private endpoint${hasShare(spec) ? "" : ", once both associations are there"}`,
      purpose: prose`ClickPipes accepts the share and makes an endpoint to the resource. Pipes of the service can use it.`,
    },
    prose`A subnet of the gateway has no free block of 16 addresses (${"/28"}), no zone is shared with ClickPipes, the target is in another region than ${clickpipes.region}, or the share is used by another endpoint.`,
    {
      cause: prose`ClickPipes has not accepted the resource share, or refused it.`,
      remedy: prose`Look at the share's associations with ${"aws ram get-resource-share-associations --association-type PRINCIPAL"} and ask the vendor's support, within 1 day: ClickPipes deletes a pending or rejected endpoint after that.`,
    },
  );
  const spentShare: Failure = {
    symptom: prose`The plan creates the reverse private endpoint anew, and the share stays.`,
    cause: prose`A resource share serves one endpoint and cannot be used again, even after that endpoint is gone.`,
    remedy: hasShare(spec)
      ? prose`Ask the owner for another share of the resource, and name it as ${"resource.shareArn"}.`
      : prose`Go back to stage ${"resource"}, one stage at a time, which removes the share, and forward again from there.`,
    stage: "share",
  };
  const unreachable: Failure = {
    symptom: prose`The endpoint is ${"Ready"}, and the pipe times out.`,
    ...(spec.resource.securityGroupId === undefined
      ? {
          cause: prose`The gateway's security group has no way out to the resource, no route leads there or back, or a firewall drops the gateway's addresses, on port ${resourcePort(spec)}.`,
          remedy: prose`Look at the rules of the gateway's group, at the routes of its subnets, at peering, VPN or Direct Connect, and let the firewall admit the networks of these subnets. The resource sees the gateway's addresses, never those of ClickPipes.`,
        }
      : {
          cause: prose`The gateway's security group has no way out to the resource, or the resource's has no way in from the gateway, on port ${resourcePort(spec)}.`,
          remedy: prose`Compare both groups' rules with those of stage ${"resource"}. The resource sees the gateway's addresses, never those of ClickPipes.`,
        }),
    stage: "resource",
  };
  const moved: Failure = {
    symptom: prose`A pipe that worked times out, or meets a replica.`,
    cause: movedAway,
    remedy: prose`Look up the host's new address, ${edit({ set: { "resource.ip": { found: "it" } }, isApplied: true })} and apply: the resource configuration changes in place, the endpoint stays. A job that does so by itself is not generated; a name or an ARN needs none.`,
    stage: "resource",
  };
  const movesUnseen = spec.resource.addressMoves === true;
  return { ...stage, failures: [spentShare, ...stage.failures, unreachable, ...(movesUnseen ? [moved] : [])] };
}
