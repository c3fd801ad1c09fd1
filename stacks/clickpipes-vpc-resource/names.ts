import type { ClickpipesVpcResource } from "../../generated/types/spec";
import type { Fill } from "../../src/contract/prose";
import type { EndpointText } from "../parts/reverse-private-endpoint-texts";

/** Last part of the endpoint's address. */
export const endpointName = "resource";

/** Id of the resource configuration. */
export const configurationId: Fill = { fill: "RESOURCE_CONFIGURATION_ID" };
/** Id of the resource gateway. */
export const gatewayId: Fill = { fill: "RESOURCE_GATEWAY_ID" };
/** ARN of the resource share. */
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

/** The endpoint as the documents speak of it. */
export function endpointText(spec: ClickpipesVpcResource): EndpointText {
  return {
    name: endpointName,
    description: spec.name,
    type: { console: "VPC Resource", api: "VPC_RESOURCE" },
    fields: [
      { label: "Resource configuration ID", property: "vpcResourceConfigurationId", value: configurationId },
      { label: "Resource share ARN", property: "vpcResourceShareArn", value: shareArn },
    ],
    customDnsNames: spec.clickpipes.customDnsNames ?? [],
  };
}
