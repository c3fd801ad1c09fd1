import { VpcEndpoint } from "../../../generated/providers/aws/vpc-endpoint";
import type { EndpointNetwork } from "../../../generated/types/spec";
import type { Path } from "../../../src/contract/problem";
import type { Scope } from "../../../src/contract/scope";
import { inputSubnets } from "../../parts/inputs";
import { addressArguments, subnetsOf } from "./addresses";
import { policyArgument } from "./policy";
import { regionOfService } from "./rules";
import { addSecurityGroups, type ClientPort } from "./security-group";

/** A spec whose interface endpoints stand in a VPC. */
export interface AwsSpec {
  readonly name: string;
  readonly aws: { readonly region: string };
  readonly network: EndpointNetwork;
}

/** Where endpoints stand, and what decides who may connect to them. */
interface Place {
  readonly vpcId: string;
  readonly subnetIds: string[];
  readonly securityGroupIds: string[];
}

/** Adds what lets clients in to the endpoints of a spec, unless it names security groups of its own. */
export function addPlace(
  scope: Scope,
  { name, network }: AwsSpec,
  { description, ports }: { readonly description: string; readonly ports: readonly ClientPort[] },
): Place {
  return {
    vpcId: scope.input(["network", "vpcId"]),
    subnetIds: inputSubnets(scope, subnetsOf(network), ["network", "subnets"]),
    securityGroupIds: addSecurityGroups(scope, network, { name: `${name}-endpoint`, description }, ports),
  };
}

/** An interface endpoint and the endpoint service that it leads to. */
interface Wanted {
  /** Name of the resource in Terraform, and of the endpoint in the console. */
  readonly resource: string;
  readonly label: string;
  readonly serviceName: string;
  /** Where the spec names the service, and where it says what names do. */
  readonly path: Path;
  readonly dnsPath: Path;
}

/** Adds an interface endpoint whose own private DNS is off. */
export function addInterfaceEndpoint(
  scope: Scope,
  { aws, network }: AwsSpec,
  { vpcId, subnetIds, securityGroupIds }: Place,
  { resource, label, serviceName, path, dnsPath }: Wanted,
): VpcEndpoint {
  const region = regionOfService(serviceName);
  const config = {
    vpcId,
    serviceName,
    ...(region === aws.region ? {} : { serviceRegion: region }),
    vpcEndpointType: "Interface",
    subnetIds,
    ...addressArguments(scope, network),
    ...policyArgument(network),
    securityGroupIds,
    // Optional and computed: an argument that is left out would keep the value it has.
    privateDnsEnabled: false,
    tags: scope.tags(label),
  };
  return scope.add(VpcEndpoint, resource, config, path, {
    security_group_ids: ["network", network.securityGroupIds ? "securityGroupIds" : "clients"],
    private_dns_enabled: dnsPath,
    ...(network.policy === undefined ? {} : { policy: ["network", "policy"] }),
  });
}

/** Adds the outputs of the endpoint at an address; `id` says what its id is for, and their names begin with `prefix`. */
export function addEndpointOutputs(scope: Scope, address: string, id: string, prefix = ""): void {
  scope.output(`${prefix}endpoint_id`, { description: id, value: `\${${address}.id}` });
  scope.output(`${prefix}endpoint_state`, {
    description: "pendingAcceptance until the vendor accepts, then available.",
    value: `\${${address}.state}`,
  });
  scope.output(`${prefix}endpoint_dns_names`, {
    description: "DNS names of the endpoint; those with vpce- in front are its own and serve for connection tests.",
    value: `\${${address}.dns_entry[*].dns_name}`,
  });
}

/** Adds the output that whoever keeps DNS elsewhere needs. */
export function addAliasOutput(scope: Scope, address: string, prefix = ""): void {
  scope.output(`${prefix}endpoint_dns_entries`, {
    description: "Alias targets for records that are kept elsewhere: name and hosted zone of each entry.",
    value: `\${${address}.dns_entry}`,
  });
}
