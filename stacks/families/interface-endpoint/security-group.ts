import { SecurityGroup } from "../../../generated/providers/aws/security-group";
import { VpcSecurityGroupIngressRule } from "../../../generated/providers/aws/vpc-security-group-ingress-rule";
import type { EndpointNetwork } from "../../../generated/types/spec";
import type { Scope } from "../../../src/contract/scope";
import { idText } from "../../parts/id-text";
import { isIpv6 } from "../../parts/schema-rules";

/** A TCP port that clients reach, or several from the first to the last; its name begins those of its rules. */
export interface ClientPort {
  readonly name: string;
  readonly description: string;
  readonly from: number;
  readonly to: number;
}

/** The security groups of an endpoint: the spec's own, or one whose rules let its clients in. */
export function addSecurityGroups(
  scope: Scope,
  network: EndpointNetwork,
  { name, description }: { readonly name: string; readonly description: string },
  ports: readonly ClientPort[],
): string[] {
  if (network.securityGroupIds !== undefined) {
    return network.securityGroupIds.map((_, index) => scope.input(["network", "securityGroupIds", index]));
  }
  const config = { name, description, vpcId: scope.input(["network", "vpcId"]), tags: scope.tags(name) };
  const group = scope.add(SecurityGroup, "endpoint", config, ["network", "clients"]);
  addIngressRules(scope, network, group.id, ports);
  return [group.id];
}

function addIngressRules(
  scope: Scope,
  network: EndpointNetwork,
  securityGroupId: string,
  ports: readonly ClientPort[],
): void {
  const { cidrs = [], prefixListIds = [], securityGroupIds = [] } = network.clients ?? {};
  const clients = [
    ...cidrs.map((cidr, index) => ({
      path: ["network", "clients", "cidrs", index],
      name: cidr.replaceAll(/[.:/]/g, "_"),
      from: cidr,
      source: isIpv6(cidr) ? { cidrIpv6: cidr } : { cidrIpv4: cidr },
    })),
    ...prefixListIds.map((id, index) => ({
      path: ["network", "clients", "prefixListIds", index],
      name: idText(id).replaceAll("-", "_"),
      from: typeof id === "string" ? id : `var.${id.variable}`,
      source: { prefixListId: scope.input(["network", "clients", "prefixListIds", index]) },
    })),
    ...securityGroupIds.map((id, index) => ({
      path: ["network", "clients", "securityGroupIds", index],
      name: idText(id).replaceAll("-", "_"),
      from: typeof id === "string" ? id : `var.${id.variable}`,
      source: { referencedSecurityGroupId: scope.input(["network", "clients", "securityGroupIds", index]) },
    })),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));

  for (const port of ports.toSorted((a, b) => a.from - b.from)) {
    for (const client of clients) {
      const config = {
        securityGroupId,
        description: `${port.description} from ${client.from}`,
        ...client.source,
        ipProtocol: "tcp",
        fromPort: port.from,
        toPort: port.to,
        ...(scope.specTags === undefined ? {} : { tags: scope.specTags }),
      };
      scope.add(VpcSecurityGroupIngressRule, `${port.name}_${client.name}`, config, client.path);
    }
  }
}

/** The networks that may connect; undefined where security groups or prefix lists say so as well, or somebody else does. */
export function clientNetworks({ clients }: EndpointNetwork): readonly string[] | undefined {
  return clients?.securityGroupIds === undefined && clients?.prefixListIds === undefined ? clients?.cidrs : undefined;
}
