import type { ClickpipesVpcResource } from "../../generated/types/spec";
import { prose } from "../../src/contract/prose";
import type { FillText, Section } from "../../src/contract/topology";
import { choice, endpointSections } from "../parts/clickpipes-sections";
import { idText } from "../parts/id-text";
import { clickpipesAccount, clickpipesPrincipal } from "../parts/reverse-private-endpoint";
import { clickpipesFills } from "../parts/reverse-private-endpoint-texts";
import { configurationId, endpointText, gatewayId, resourcePort, resourceTarget, shareArn } from "./names";

/** Values that the documents leave to a person. */
export function fills({ clickpipes }: ClickpipesVpcResource): FillText[] {
  return [
    {
      fill: gatewayId,
      meaning: prose`Id of the resource gateway`,
      from: prose`${"terraform output -raw resource_gateway_id"}`,
    },
    {
      fill: configurationId,
      meaning: prose`Id of the resource configuration`,
      from: prose`${"terraform output -raw resource_configuration_id"}`,
    },
    {
      fill: shareArn,
      meaning: prose`ARN of the resource share`,
      from: prose`${"terraform output -raw resource_share_arn"}, from stage ${"share"} on`,
    },
    ...clickpipesFills(clickpipes),
  ];
}

/** What whoever looks after the ClickHouse service needs. */
export function handover(spec: ClickpipesVpcResource): Section[] {
  return [values(spec), ...endpointSections([endpointText(spec)], spec.clickpipes), share()];
}

function values(spec: ClickpipesVpcResource): Section {
  const { clickpipes, network } = spec;
  const rows = [
    [prose`Resource`, prose`${resourceTarget(spec).value}`],
    [prose`Port`, prose`${resourcePort(spec)}`],
    [prose`Resource configuration`, prose`${configurationId}`],
    [prose`Resource share`, prose`${shareArn}`],
    [prose`Account of ClickPipes`, prose`${clickpipesAccount}`],
    [prose`The same as a principal`, prose`${clickpipesPrincipal}`],
    [prose`Region of ClickPipes and of the VPC`, prose`${clickpipes.region}`],
    [prose`VPC`, prose`${idText(network.vpcId)}`],
    [prose`ClickHouse service`, prose`${idText(clickpipes.serviceId)}`],
  ];
  return { title: "Values", blocks: [{ table: { head: ["what", "value"], rows } }] };
}

function share(): Section {
  return {
    title: "The resource share",
    blocks: [
      {
        text: prose`The share serves one reverse private endpoint and cannot be used again. It stays in your account when the endpoint is deleted: take the spec back to stage ${"resource"} when it is no longer needed.`,
      },
    ],
  };
}

/** What the runbook says beyond the stages. */
export function appendix(spec: ClickpipesVpcResource): Section[] {
  return [
    choice(),
    {
      title: "Subnets of the gateway",
      blocks: [
        {
          text: prose`Use private subnets of ${"/26"} or larger that belong to this account. Each reverse private endpoint takes 16 addresses in a row (${"/28"}) of every subnet; without them it fails.`,
        },
      ],
    },
    ...(spec.resource.arn === undefined ? [] : [arnPorts(spec)]),
    {
      title: "Ways that are not generated",
      blocks: [
        {
          text: prose`The AWS console and ${"aws vpc-lattice create-resource-gateway"}, ${"aws vpc-lattice create-resource-configuration"} and ${"aws ram create-resource-share"} make the same. A change made there shows as drift in the next plan.`,
        },
        {
          text: prose`Newer versions of the AWS provider have ${"resource_config_dns_resolution"}, which lets a gateway resolve names inside the VPC. It is not generated: older versions refuse it, and it can only be set when the gateway is made.`,
        },
      ],
    },
  ];
}

function arnPorts(spec: ClickpipesVpcResource): Section {
  return {
    title: "Port of an ARN",
    blocks: [
      {
        text: prose`A resource configuration of an ARN takes no port. The security group rules open ${resourcePort(spec)}, the usual port; if the database listens on another, give it by ${"dns"} and ${"port"}.`,
      },
    ],
  };
}
