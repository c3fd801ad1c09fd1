import type { ClickpipesVpcResource } from "../../generated/types/spec";
import type { Path } from "../../src/contract/problem";
import type { Fill } from "../../src/contract/prose";
import type { ReversePrivateEndpoint } from "../families/reverse-private-endpoint/endpoints";
import { idText } from "../parts/id-text";

/** What stands for ids in calls. */
export const configurationId: Fill = { fill: "RESOURCE_CONFIGURATION_ID" };
export const gatewayId: Fill = { fill: "RESOURCE_GATEWAY_ID" };
export const shareArn: Fill = { fill: "RESOURCE_SHARE_ARN" };

/** Ports that the sources listen on where the spec gives none. */
const usualPorts = { kafka: 9098, postgres: 5432, mysql: 3306, mongodb: 27017 } as const;

/** Port of the resource; with an ARN, which takes none, the usual one of the source. */
export function resourcePort({ resource, clickpipes }: ClickpipesVpcResource): number {
  return resource.port ?? usualPorts[clickpipes.source];
}

/** The resource as the spec gives it: name, address, ARN or the configuration that exists. */
export function resourceTarget({ resource }: ClickpipesVpcResource): {
  readonly key: "dns" | "ip" | "arn" | "configurationId";
  readonly value: string;
} {
  if (resource.configurationId !== undefined)
    return { key: "configurationId", value: idText(resource.configurationId) };
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

/** Whether the resource configuration exists already. */
export function hasConfiguration({ resource }: ClickpipesVpcResource): boolean {
  return resource.configurationId !== undefined;
}

/** Whether the resource share exists already. */
export function hasShare({ resource }: ClickpipesVpcResource): boolean {
  return resource.shareArn !== undefined;
}
