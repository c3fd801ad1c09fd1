import { VpcEndpoint } from "../../generated/providers/aws/vpc-endpoint";
import type { ClickhouseAws } from "../../generated/types/spec";
import schema from "../../schemas/clickhouse-aws.schema.json";
import type { Path } from "../../src/contract/problem";
import type { Scope, Topology } from "../../src/contract/topology";
import { zoneRecords } from "../families/clickhouse/records";
import { type Cloud, clickhouseTopology } from "../families/clickhouse/rollout";
import { type ClickhousePort, portNames } from "../families/clickhouse/service";
import { addressArguments, subnetsOf } from "../families/interface-endpoint/addresses";
import { addExisting, existingTarget, targetOf } from "../families/interface-endpoint/existing";
import { policyArgument } from "../families/interface-endpoint/policy";
import { addSecurityGroups, type ClientPort, clientNetworks } from "../families/interface-endpoint/security-group";
import { addZoneOnAws } from "../families/private-zone/aws";
import { onlyZone } from "../families/private-zone/aws-texts";
import type { Guard } from "../parts/guard";
import { inputSubnets } from "../parts/inputs";
import { vpcOf } from "../parts/networks";
import { awsProvider } from "../parts/providers";
import { endpointAddress } from "./private-dns";
import { owns, rules } from "./rules";
import { texts } from "./texts";
import { privateZone, serviceRegion } from "./zones";

const cloud: Cloud<ClickhouseAws> = {
  title: "ClickHouse Cloud over AWS PrivateLink",
  summary: "Connects an AWS VPC to services of ClickHouse Cloud through an interface endpoint",
  schema,
  providers: { aws: awsProvider },
  stageTitles: { endpoint: "Make the endpoint", dns: "Cut names over" },
  endpoint: { address: endpointAddress, id: "id" },
  existing: ({ network }) => network.endpoint?.id,
  add: (scope, spec) => {
    const { name, network, dns } = spec;
    const serviceName = ["clickhouse", "endpointServiceName"];
    const endpoint = network.endpoint === undefined ? addEndpoint(scope, spec, serviceName) : undefined;
    const id = endpoint === undefined ? addExisting(scope, network) : endpoint.id;
    if (endpoint !== undefined) addOutputs(scope, spec);

    const cutOver = (guard: Guard) => {
      if (dns.mode === "private-dns" && endpoint !== undefined) scope.change(endpoint, "privateDnsEnabled", true);
      if (dns.mode !== "private-zone") return;
      const target = endpoint === undefined ? existingTarget(scope) : targetOf(endpoint);
      addZoneOnAws(scope, spec, {
        address: "clickhouse",
        zone: privateZone(spec),
        comment: `Private names of the ClickHouse endpoint ${name}`,
        label: name,
        idOutput: onlyZone.output,
        guard,
        ...(endpoint === undefined ? {} : { endpointAddress }),
        path: ["dns", "mode"],
        namePath: serviceName,
        records: zoneRecords(spec).map(({ resource, label, path, because: namePath = serviceName }) => {
          const recordName = `${label}.${privateZone(spec)}`;
          return { resource, name: recordName, target, guard, path, namePath };
        }),
      });
    };
    return { id, cutOver };
  },
  check: {
    name: "endpoint_is_available",
    message: "The endpoint is not available yet: the vendor has to accept it before names resolve to it.",
  },
  rules,
  owns,
  texts,
  zone: privateZone,
  network: ({ aws, network }) => vpcOf(aws.region, network.vpcId),
  clients: ({ network }) => clientNetworks(network),
};

/** An interface endpoint in an AWS VPC for services of ClickHouse Cloud. */
export const clickhouseAws: Topology<ClickhouseAws> = clickhouseTopology(cloud);

function addEndpoint(scope: Scope, spec: ClickhouseAws, serviceName: Path): VpcEndpoint {
  const { name, aws, clickhouse, network } = spec;
  const vpcId = scope.input(["network", "vpcId"]);
  const region = serviceRegion(spec);
  const config = {
    vpcId,
    serviceName: clickhouse.endpointServiceName,
    ...(region === aws.region ? {} : { serviceRegion: region }),
    vpcEndpointType: "Interface",
    subnetIds: inputSubnets(scope, subnetsOf(network), ["network", "subnets"]),
    ...addressArguments(scope, network),
    ...policyArgument(network),
    securityGroupIds: addSecurityGroups(scope, network, groupOf(name), clickhouse.ports.map(toClientPort)),
    // Optional and computed: an argument that is left out would keep the value it has.
    privateDnsEnabled: false,
    tags: scope.tags(name),
  };
  return scope.add(VpcEndpoint, "clickhouse", config, serviceName, {
    security_group_ids: ["network", network.securityGroupIds ? "securityGroupIds" : "clients"],
    private_dns_enabled: ["dns", "mode"],
    ...(network.policy === undefined ? {} : { policy: ["network", "policy"] }),
  });
}

function groupOf(name: string) {
  return { name: `${name}-endpoint`, description: `Clients of the ClickHouse endpoint ${name}` };
}

function toClientPort(port: ClickhousePort): ClientPort {
  const { name, protocol } = portNames[port];
  return { name, description: protocol, from: port, to: port };
}

function addOutputs(scope: Scope, spec: ClickhouseAws): void {
  scope.output("endpoint_id", {
    description: "Id of the interface endpoint; the vendor's allow list needs it.",
    value: "${aws_vpc_endpoint.clickhouse.id}",
  });
  scope.output("endpoint_state", {
    description: "pendingAcceptance until the vendor accepts, then available.",
    value: "${aws_vpc_endpoint.clickhouse.state}",
  });
  scope.output("endpoint_dns_names", {
    description: "DNS names of the endpoint; those with vpce- in front are its own and serve for connection tests.",
    value: "${aws_vpc_endpoint.clickhouse.dns_entry[*].dns_name}",
  });
  scope.output("endpoint_network_interface_ids", {
    description: "Network interfaces of the endpoint; private names must resolve to their addresses.",
    value: "${aws_vpc_endpoint.clickhouse.network_interface_ids}",
  });
  if (spec.dns.mode === "external") {
    scope.output("endpoint_dns_entries", {
      description: "Alias targets for records that are kept elsewhere: name and hosted zone of each entry.",
      value: "${aws_vpc_endpoint.clickhouse.dns_entry}",
    });
  }
}
