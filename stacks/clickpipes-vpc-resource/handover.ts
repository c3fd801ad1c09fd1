import type { ClickpipesVpcResource } from "../../generated/types/spec";
import { type Fill, type Prose, prose } from "../../src/contract/prose";
import type { Section } from "../../src/contract/section";
import type { FillText } from "../../src/contract/topology";
import { clickpipesAccount, clickpipesPrincipal } from "../families/reverse-private-endpoint/endpoints";
import { choice, clickpipesFills, endpointSections } from "../families/reverse-private-endpoint/texts";
import { idValue } from "../parts/id-text";
import { invitationTime } from "../parts/invitation";
import { outputFill } from "../parts/output-fill";
import { valuesSection } from "../parts/values-section";
import {
  configurationId,
  gatewayId,
  hasConfiguration,
  hasShare,
  isInVpc,
  listEndpoints,
  resourcePort,
  resourceTarget,
  shareArn,
} from "./resource";
import { invitedType } from "./share-stage";

/** Values that the documents leave to a person. */
export function fills(spec: ClickpipesVpcResource): FillText[] {
  return [
    ...(hasConfiguration(spec)
      ? []
      : [outputFill(gatewayId, "resource_gateway_id", prose`Id of the resource gateway`)]),
    outputFill(configurationId, "resource_configuration_id", prose`Id of the resource configuration`),
    {
      fill: shareArn,
      meaning: prose`ARN of the resource share`,
      from: prose`${"terraform output -raw resource_share_arn"}, from stage ${"share"} on`,
      output: "resource_share_arn",
    },
    ...clickpipesFills(spec.clickpipes),
  ];
}

/** What whoever looks after the resource has to let in, where no rule of this spec does. */
function beforeResource(spec: ClickpipesVpcResource): Section {
  const { key, value } = resourceTarget(spec);
  return {
    title: "Before the resource",
    blocks: [
      prose`The connections come from addresses of the gateway's subnets, never from ClickPipes. Let the firewall or security group in front of ${key === "ip" ? prose`${value}` : prose`the resource`} admit these networks on port ${resourcePort(spec)}, and see that a route leads back to them.`,
    ],
  };
}

/** The VPC, or the gateway that exists in one; neither where the resource configuration exists. */
function whereItStands({ network }: ClickpipesVpcResource): [string, Prose | Fill][] {
  if (network === undefined) return [];
  return network.vpcId === undefined
    ? [["Resource gateway, which exists", gatewayId]]
    : [["VPC", idValue(network.vpcId)]];
}

/** What whoever looks after the ClickHouse service needs. */
export function handover(spec: ClickpipesVpcResource): Section[] {
  const { clickpipes, resource } = spec;
  const isMade = !hasConfiguration(spec);
  const isShareMade = !hasShare(spec);
  return [
    valuesSection([
      ...(isMade ? [["Resource", resourceTarget(spec).value] as const] : []),
      ...(isMade || resource.port !== undefined ? [["Port", resourcePort(spec)] as const] : []),
      [`Resource configuration${isMade ? "" : ", which exists"}`, configurationId],
      [`Resource share${isShareMade ? "" : ", which exists"}`, shareArn],
      ["Account of ClickPipes", clickpipesAccount],
      ["The same as a principal", clickpipesPrincipal],
      ["Region of ClickPipes and of the VPC", clickpipes.region],
      ...whereItStands(spec),
      ["ClickHouse service", idValue(clickpipes.serviceId)],
    ]),
    ...(isMade && resource.securityGroupId === undefined ? [beforeResource(spec)] : []),
    ...endpointSections(listEndpoints(spec), clickpipes),
    {
      title: "The resource share",
      blocks: isShareMade
        ? [
            prose`ClickPipes accepts the invitation to the share as the endpoint is made, within ${invitationTime(invitedType)} of the apply of stage ${"share"}. Once that time has passed, the side that runs Terraform plans and applies stage ${"share"} again, which invites anew; make the endpoint after that.`,
            prose`The share serves one reverse private endpoint and cannot be used again. It stays in your account when the endpoint is deleted: take the spec back to stage ${"resource"} when it is no longer needed.`,
          ]
        : [
            prose`The owner of the share invites ${clickpipesAccount}, which is outside of the organization. ClickPipes accepts as the endpoint is made, within ${invitationTime(invitedType)} of the invitation; after that the owner has to invite anew.`,
            prose`The share serves one reverse private endpoint and cannot be used again. It is its owner's: nothing of it ends with this spec.`,
          ],
    },
  ];
}

/** What the runbook says beyond the stages. */
export function appendix(spec: ClickpipesVpcResource): Section[] {
  return [
    choice(),
    {
      title: "Subnets of the gateway",
      blocks: [
        prose`Use private subnets of ${"/26"} or larger that belong to this account. Each reverse private endpoint takes 16 addresses in a row (${"/28"}) of every subnet; without them it fails.`,
      ],
    },
    ...(spec.resource.arn === undefined
      ? []
      : [
          {
            title: "Port of an ARN",
            blocks: [
              prose`A resource configuration of an ARN takes no port. The security group rules open ${resourcePort(spec)}, the usual port; if the database listens on another, give it by ${"dns"} and ${"port"}.`,
            ],
          },
        ]),
    ...(hasConfiguration(spec)
      ? []
      : [
          {
            title: "Ways that are not generated",
            blocks: [
              prose`The AWS console and ${"aws vpc-lattice create-resource-gateway"}, ${"aws vpc-lattice create-resource-configuration"} and ${"aws ram create-resource-share"} make the same. A change made there shows as drift in the next plan.`,
              ...(isInVpc(spec)
                ? []
                : [
                    prose`A gateway can resolve names as its VPC does, with private hosted zones: set ${"resource.resolution"} to ${"in-vpc"} before the first apply. It needs version ${"6.45.0"} of the AWS provider or a later one, and a change later makes the gateway, and with it the endpoint, anew.`,
                  ]),
            ],
          },
        ]),
  ];
}
