import type { ClickpipesVpcResource } from "../../generated/types/spec";
import { edit } from "../../src/contract/acts";
import type { Path } from "../../src/contract/problem";
import { type Command, command, type Fill, type Prose, prose } from "../../src/contract/prose";
import type { Failure, GateItem, Stage, StageText } from "../../src/contract/topology";
import { clickpipesAccount, type ReversePrivateEndpoint } from "../families/reverse-private-endpoint/endpoints";
import { endpointStage } from "../families/reverse-private-endpoint/texts";
import { evidence, oneOf } from "../parts/gate-items";
import { invitationItem, invitationTime } from "../parts/invitation";

/** The rollout: the resource is shared only once its gateway stands, and asked for only once it is shared. */
export const stages: readonly Stage<ClickpipesVpcResource>[] = [
  { name: "resource", title: "Make the gateway and the resource", describe: describeResource },
  { name: "share", title: "Share the resource", describe: describeShare },
  { name: "endpoint", title: "Make the reverse private endpoint", describe: describeEndpoint },
];

/** What holds the invitation of ClickPipes to the share, and what stands for ids in calls. */
export const invitedType = "aws_ram_principal_association";
export const configurationId: Fill = { fill: "RESOURCE_CONFIGURATION_ID" };
export const gatewayId: Fill = { fill: "RESOURCE_GATEWAY_ID" };
export const shareArn: Fill = { fill: "RESOURCE_SHARE_ARN" };

/** Ports that the sources listen on where the spec gives none. */
const usualPorts = { kafka: 9098, postgres: 5432, mysql: 3306, mongodb: 27017 } as const;

/** Port of the resource; with an ARN, which takes none, the usual one of the source. */
export function resourcePort({ resource, clickpipes }: ClickpipesVpcResource): number {
  return resource.port ?? usualPorts[clickpipes.source];
}

/** The resource as the spec gives it: name, address or ARN. */
export function resourceTarget({ resource }: ClickpipesVpcResource): {
  readonly key: "dns" | "ip" | "arn";
  readonly value: string;
} {
  if (resource.dns !== undefined) return { key: "dns", value: resource.dns };
  if (resource.ip !== undefined) return { key: "ip", value: resource.ip };
  return { key: "arn", value: resource.arn ?? "" };
}

/** The networks that the gateway sends to, where the resource has no security group that could be named. */
export function networksOf({ resource }: ClickpipesVpcResource): { readonly cidr: string; readonly path: Path }[] {
  const { cidrs, ip, securityGroupId } = resource;
  if (securityGroupId !== undefined) return [];
  if (cidrs !== undefined) return cidrs.map((cidr, index) => ({ cidr, path: ["resource", "cidrs", index] }));
  return ip === undefined ? [] : [{ cidr: `${ip}/32`, path: ["resource", "ip"] }];
}

/** Whether the gateway resolves the resource's name as its VPC does. */
export function isInVpc({ resource }: ClickpipesVpcResource): boolean {
  return resource.resolution === "in-vpc";
}

/** The endpoint to a resource configuration that is shared; both may be values to fill in. */
export function endpointTo<Value>(
  { name, clickpipes }: ClickpipesVpcResource,
  vpcResourceConfigurationId: Value,
  vpcResourceShareArn: Value,
): ReversePrivateEndpoint<Value> {
  const dnsPath = ["clickpipes", "customDnsNames"];
  return {
    name: "resource",
    description: name,
    target: { type: "VPC_RESOURCE", vpcResourceConfigurationId, vpcResourceShareArn },
    path: ["clickpipes", "endpoint"],
    customDnsNames: (clickpipes.customDnsNames ?? []).map((name, index) => ({ name, path: [...dnsPath, index] })),
    dnsPath,
  };
}

/** The one endpoint as the documents speak of it. */
export function listEndpoints(spec: ClickpipesVpcResource): ReversePrivateEndpoint[] {
  return [endpointTo(spec, configurationId, shareArn)];
}

/** The status of the resource gateway or of the resource configuration. */
function showStatus({ aws }: ClickpipesVpcResource, what: "gateway" | "configuration", id: Fill): Command {
  const argv = ["aws", "vpc-lattice", `get-resource-${what}`, "--region", aws.region, `--resource-${what}-identifier`];
  const shows =
    what === "gateway" ? prose`${"ACTIVE"}; the vendor's documentation writes ${"Active"}.` : prose`${"ACTIVE"}`;
  return command([...argv, id, "--query", "status", "--output", "text"], shows);
}

/** Whether RDS lets the internet reach the resource; nothing where the resource is none of RDS. */
function showPublicAccess(spec: ClickpipesVpcResource): Command[] {
  const { key, value } = resourceTarget(spec);
  if (key !== "arn" && !value.endsWith(".rds.amazonaws.com")) return [];
  const isCluster = key === "arn" ? value.includes(":cluster:") : value.includes(".cluster-");
  const identifier = key === "arn" ? value.split(":").slice(6).join(":") : value.slice(0, value.indexOf("."));
  const rds = (call: string, list: string, selection: readonly string[], shows: Prose) => {
    const argv = ["aws", "rds", call, "--region", spec.aws.region, ...selection];
    return command([...argv, "--query", `${list}[].PubliclyAccessible`, "--output", "text"], shows);
  };
  const no = prose`${"False"}`;
  if (!isCluster) return [rds("describe-db-instances", "DBInstances", ["--db-instance-identifier", identifier], no)];
  return [
    rds("describe-db-clusters", "DBClusters", ["--db-cluster-identifier", identifier], prose`Nothing, or ${"False"}.`),
    rds("describe-db-instances", "DBInstances", ["--filters", `Name=db-cluster-id,Values=${identifier}`], no),
  ];
}

/** Whether the resource configuration is in the share, or the account of ClickPipes is. */
function showAssociation({ aws }: ClickpipesVpcResource, type: "RESOURCE" | "PRINCIPAL"): Command {
  const shows =
    type === "RESOURCE"
      ? prose`${"ASSOCIATED"} for the resource configuration.`
      : prose`${"072088201116"}, ${"ASSOCIATING"} until ClickPipes accepts the invitation, ${"ASSOCIATED"} after.`;
  const argv = ["aws", "ram", "get-resource-share-associations", "--region", aws.region, "--association-type", type];
  const query = ["--query", "resourceShareAssociations[].[associatedEntity, status]", "--output", "text"];
  return command([...argv, "--resource-share-arns", shareArn, ...query], shows);
}

/** That the gateway is active: in the state, or seen by a person where it is not of this spec. */
function gatewayItem(spec: ClickpipesVpcResource): GateItem {
  const meaning = prose`The resource gateway is active.`;
  return spec.network.resourceGatewayId === undefined
    ? oneOf(["aws_vpclattice_resource_gateway.clickpipes", "status"], ["ACTIVE"], meaning, "terraform")
    : evidence("gateway-active", meaning, showStatus(spec, "gateway", gatewayId));
}

function describeResource(spec: ClickpipesVpcResource): StageText {
  const access = showPublicAccess(spec);
  const isMade = spec.network.resourceGatewayId === undefined;
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
      prose`Look at the resource configuration.`,
      { commands: [showStatus(spec, "configuration", configurationId)] },
      prose`At least one availability zone of the gateway's subnets has to be one that ClickPipes uses in ${spec.clickpipes.region}. Which these are is not published: give as many zones as you can.`,
    ],
    gate: [
      gatewayItem(spec),
      evidence(
        "configuration-active",
        prose`The resource configuration is active.`,
        showStatus(spec, "configuration", configurationId),
        "terraform",
      ),
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
      {
        symptom: prose`The apply ends with an error that the domain name cannot be resolved.`,
        ...(isInVpc(spec)
          ? {
              cause: prose`The gateway resolves names as its VPC does: no private hosted zone with the name is associated with the VPC, or ${"enableDnsSupport"} or ${"enableDnsHostnames"} of the VPC is off.`,
              remedy: prose`Ask from a machine in the VPC with ${"dig"}, then look at the zone's VPCs and at both attributes.`,
            }
          : {
              cause: prose`The gateway resolves names by public DNS.`,
              remedy:
                spec.resource.dns === undefined
                  ? prose`Give the resource by ${"ip"}, or by a name that public DNS has.`
                  : prose`Give the resource by ${"ip"}, or by a name that public DNS has; or ${edit({ set: { "resource.resolution": "in-vpc", "terraform.providers.aws": "~> 6.45" } })}, which makes the gateway anew.`,
            }),
        stage: "resource",
      },
    ],
    rollback: prose`Nothing uses the gateway yet, so it can be taken back.`,
  };
}

function describeShare(spec: ClickpipesVpcResource): StageText {
  return {
    comment: "the resource share with the account of ClickPipes",
    purpose: prose`A resource share of RAM offers the resource configuration to the account of ClickPipes, ${clickpipesAccount}. Accounts outside your organization are allowed on this share, because that account is one.`,
    actor: spec.clickpipes.endpoint === "terraform" ? "terraform" : "person",
    steps: [
      prose`Look that the share has the resource configuration and the account.`,
      { commands: [showAssociation(spec, "RESOURCE"), showAssociation(spec, "PRINCIPAL")] },
      prose`From the apply on ClickPipes has ${invitationTime(invitedType)} to accept the invitation, which it does as the reverse private endpoint is made: go on to stage ${"endpoint"} within that time.`,
      prose`A share serves one reverse private endpoint. Another endpoint to the same resource needs another share.`,
    ],
    gate: [
      evidence(
        "resource-shared",
        prose`The share has the resource configuration.`,
        showAssociation(spec, "RESOURCE"),
        "terraform",
      ),
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

function describeEndpoint(spec: ClickpipesVpcResource): StageText {
  const { clickpipes } = spec;
  const stage = endpointStage(
    listEndpoints(spec),
    clickpipes,
    {
      noun: "endpoint",
      comment: "the reverse private endpoint, once both associations are there",
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
    remedy: prose`Go back to stage ${"resource"}, one stage at a time, which removes the share, and forward again from there.`,
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
  return { ...stage, failures: [spentShare, ...stage.failures, unreachable] };
}
