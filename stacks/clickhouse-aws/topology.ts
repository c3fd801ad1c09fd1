import type { VpcEndpoint } from "../../generated/providers/aws/vpc-endpoint";
import type { ClickhouseAws } from "../../generated/types/spec";
import schema from "../../schemas/clickhouse-aws.schema.json";
import type { Path } from "../../src/contract/problem";
import type { Scope } from "../../src/contract/scope";
import type { Topology } from "../../src/contract/topology";
import { zoneRecords } from "../families/clickhouse/records";
import { type Cloud, clickhouseTopology } from "../families/clickhouse/rollout";
import { type ClickhousePort, portNames } from "../families/clickhouse/service";
import {
  addAliasOutput,
  addEndpointOutputs,
  addInterfaceEndpoint,
  addPlace,
} from "../families/interface-endpoint/endpoint";
import { addExisting, existingTarget, targetOf } from "../families/interface-endpoint/existing";
import { type ClientPort, clientNetworks } from "../families/interface-endpoint/security-group";
import { addZoneOnAws } from "../families/private-zone/aws";
import { onlyZone } from "../families/private-zone/aws-texts";
import type { Guard } from "../parts/guard";
import { vpcOf } from "../parts/networks";
import { awsProvider } from "../parts/providers";
import { endpointAddress } from "./private-dns";
import { owns, rules } from "./rules";
import { texts } from "./texts";
import { privateZone } from "./zones";

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

function addEndpoint(scope: Scope, spec: ClickhouseAws, path: Path): VpcEndpoint {
  const { name, clickhouse, dns } = spec;
  const ports = clickhouse.ports.map(toClientPort);
  const place = addPlace(scope, spec, { description: `Clients of the ClickHouse endpoint ${name}`, ports });
  const endpoint = addInterfaceEndpoint(scope, spec, place, {
    resource: "clickhouse",
    label: name,
    serviceName: clickhouse.endpointServiceName,
    path,
    dnsPath: ["dns", "mode"],
  });
  addEndpointOutputs(scope, endpointAddress, "Id of the interface endpoint; the vendor's allow list needs it.");
  scope.output("endpoint_network_interface_ids", {
    description: "Network interfaces of the endpoint; private names must resolve to their addresses.",
    value: `\${${endpointAddress}.network_interface_ids}`,
  });
  if (dns.mode === "external") addAliasOutput(scope, endpointAddress);
  return endpoint;
}

function toClientPort(port: ClickhousePort): ClientPort {
  const { name, protocol } = portNames[port];
  return { name, description: protocol, from: port, to: port };
}
