import type { AzureNetwork, AzurePlace, GcpNetwork, GcpPlace, Variable } from "../../generated/types/spec";
import { type Prose, prose } from "../../src/contract/prose";
import { idText } from "./id-text";

/** A VPC of AWS in its region; the region alone where the spec does not have the VPC. */
export function vpcOf(region: string, vpcId: string | Variable | undefined): Prose {
  return vpcId === undefined ? prose`AWS ${region}` : prose`VPC ${idOrVariable(vpcId)}, AWS ${region}`;
}

/** A virtual network of Azure by its name. */
export function virtualNetworkOf({
  network,
  azure,
}: {
  readonly network: AzureNetwork;
  readonly azure: AzurePlace;
}): Prose {
  return prose`Virtual network ${lastSegment(network.virtualNetworkId)}, Azure ${azure.location}`;
}

/** A VPC network of Google Cloud by its name. */
export function vpcNetworkOf({ network, gcp }: { readonly network: GcpNetwork; readonly gcp: GcpPlace }): Prose {
  return prose`VPC network ${lastSegment(network.network)}, Google Cloud ${gcp.region}`;
}

function lastSegment(id: string | Variable): string {
  return idOrVariable(id).split("/").at(-1) ?? "";
}

/** An id, or what Terraform calls the variable that brings it. */
export function idOrVariable(id: string | Variable): string {
  return typeof id === "string" ? id : `var.${idText(id)}`;
}
