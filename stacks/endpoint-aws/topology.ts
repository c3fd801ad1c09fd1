import { VpcEndpoint } from "../../generated/providers/aws/vpc-endpoint";
import type { EndpointAws } from "../../generated/types/spec";
import schema from "../../schemas/endpoint-aws.schema.json";
import type { Scope, Topology } from "../../src/contract/topology";
import type { Vendors } from "../../src/contract/vendor";
import { addressArguments, subnetsOf } from "../families/interface-endpoint/addresses";
import { addExisting, existingTarget, targetOf } from "../families/interface-endpoint/existing";
import { policyArgument } from "../families/interface-endpoint/policy";
import { regionOfService } from "../families/interface-endpoint/rules";
import { addSecurityGroups, clientNetworks } from "../families/interface-endpoint/security-group";
import { placesOnAws } from "../families/private-zone/aws";
import type { Connection } from "../families/reach/connection";
import type { Endpoint } from "../families/reach/rollout";
import { type ReachCloud, reachTopology } from "../families/reach/topology";
import { dnsPath, flips } from "../families/reach/zones";
import { inputSubnets } from "../parts/inputs";
import { vpcOf } from "../parts/networks";
import { awsProvider } from "../parts/providers";
import { kind } from "./kind";
import { owns, rules } from "./rules";
import { texts } from "./texts";
import { addZones } from "./zones";

const cloud: ReachCloud<EndpointAws> = {
  cloud: "aws",
  title: "Any vendor over AWS PrivateLink",
  summary: "Connects an AWS VPC to the endpoint services of a vendor through interface endpoints",
  schema,
  providers: { aws: awsProvider },
  ...kind,
  add: (scope, spec, connection, endpoints) => {
    if (spec.network.endpoint !== undefined) {
      const targets = new Map(endpoints.map((each) => [each, () => existingTarget(scope)]));
      for (const { name } of endpoints) addExisting(scope, spec.network, `${name}_`);
      return () => addZones(scope, spec, connection, targets);
    }
    const made = addEndpoints(scope, spec, connection, endpoints);
    const targets = new Map([...made].map(([endpoint, resource]) => [endpoint, () => targetOf(resource)]));
    return () => {
      if (flips(spec, connection)) {
        for (const resource of made.values()) scope.change(resource, "privateDnsEnabled", true);
      }
      addZones(scope, spec, connection, targets);
    };
  },
  texts,
  rules,
  zonePlaces: placesOnAws,
  network: ({ aws, network }) => vpcOf(aws.region, network.vpcId),
  clients: ({ network }) => clientNetworks(network),
  owns,
};

/** Interface endpoints in an AWS VPC for the endpoint services of any of these vendors, or of one that the spec describes. */
export function endpointAws(vendors: Vendors): Topology<EndpointAws> {
  return reachTopology(vendors, cloud);
}

function addEndpoints(
  scope: Scope,
  spec: EndpointAws,
  connection: Connection,
  endpoints: readonly Endpoint[],
): Map<Endpoint, VpcEndpoint> {
  const { name, aws, network } = spec;
  const vpcId = scope.input(["network", "vpcId"]);
  const subnetIds = inputSubnets(scope, subnetsOf(network), ["network", "subnets"]);
  const group = { name: `${name}-endpoint`, description: `Clients of the endpoints of ${name}` };
  const ports = connection.ports.map(({ port, to = port }) => {
    const range = port === to ? String(port) : `${port}-${to}`;
    return { name: `tcp_${range.replace("-", "_")}`, description: `TCP ${range}`, from: port, to };
  });
  const securityGroupIds = addSecurityGroups(scope, network, group, ports);
  const made = new Map<Endpoint, VpcEndpoint>();
  for (const endpoint of endpoints) {
    const region = regionOfService(endpoint.service);
    const path = ["vendor", "endpoints", endpoint.key];
    const config = {
      vpcId,
      serviceName: endpoint.service,
      ...(region === aws.region ? {} : { serviceRegion: region }),
      vpcEndpointType: "Interface",
      subnetIds,
      ...addressArguments(scope, network),
      ...policyArgument(network),
      securityGroupIds,
      // Optional and computed: an argument that is left out would keep the value it has.
      privateDnsEnabled: false,
      tags: scope.tags(endpoints.length === 1 ? name : `${name}-${endpoint.key}`),
    };
    const resource = scope.add(VpcEndpoint, endpoint.name, config, [...path, "serviceName"], {
      security_group_ids: ["network", network.securityGroupIds ? "securityGroupIds" : "clients"],
      private_dns_enabled: dnsPath(spec),
      ...(network.policy === undefined ? {} : { policy: ["network", "policy"] }),
    });
    addOutputs(scope, endpoint, spec.dns.mode === "external");
    made.set(endpoint, resource);
  }
  return made;
}

function addOutputs(scope: Scope, { key, name, address }: Endpoint, isExternal: boolean): void {
  scope.output(`${name}_endpoint_id`, {
    description: `Id of the endpoint ${key}; the vendor may want it.`,
    value: `\${${address}.id}`,
  });
  scope.output(`${name}_endpoint_state`, {
    description: "pendingAcceptance until the vendor accepts, then available.",
    value: `\${${address}.state}`,
  });
  scope.output(`${name}_endpoint_dns_names`, {
    description: "DNS names of the endpoint; those with vpce- in front are its own and serve for connection tests.",
    value: `\${${address}.dns_entry[*].dns_name}`,
  });
  if (!isExternal) return;
  scope.output(`${name}_endpoint_dns_entries`, {
    description: "Alias targets for records that are kept elsewhere: name and hosted zone of each entry.",
    value: `\${${address}.dns_entry}`,
  });
}
