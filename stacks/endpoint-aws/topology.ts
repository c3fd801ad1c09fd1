import type { VpcEndpoint } from "../../generated/providers/aws/vpc-endpoint";
import type { EndpointAws } from "../../generated/types/spec";
import schema from "../../schemas/endpoint-aws.schema.json";
import type { Scope } from "../../src/contract/scope";
import type { Topology } from "../../src/contract/topology";
import type { Vendors } from "../../src/contract/vendor";
import { subnetsOf } from "../families/interface-endpoint/addresses";
import {
  addAliasOutput,
  addEndpointOutputs,
  addInterfaceEndpoint,
  addPlace,
} from "../families/interface-endpoint/endpoint";
import { type AliasTarget, addExisting, existingTarget, targetOf } from "../families/interface-endpoint/existing";
import { clientNetworks } from "../families/interface-endpoint/security-group";
import { addZoneOnAws, placesOnAws } from "../families/private-zone/aws";
import type { ZoneToAdd } from "../families/reach/add-zones";
import type { Connection } from "../families/reach/connection";
import { guardOf, isExisting } from "../families/reach/gate";
import type { Endpoint } from "../families/reach/rollout";
import { type ReachCloud, reachTopology } from "../families/reach/topology";
import { dnsPath, flips } from "../families/reach/zones";
import { vpcOf } from "../parts/networks";
import { awsProvider } from "../parts/providers";
import { kind } from "./kind";
import { owns, rules } from "./rules";
import { nameZone, texts } from "./texts";

const cloud: ReachCloud<EndpointAws, AliasTarget> = {
  cloud: "aws",
  title: "Any vendor over AWS PrivateLink",
  summary: "Connects an AWS VPC to the endpoint services of a vendor through interface endpoints",
  schema,
  providers: { aws: awsProvider },
  ...kind,
  add: (scope, spec, connection, endpoints) => {
    if (isExisting(spec)) {
      for (const { name } of endpoints) addExisting(scope, spec.network, `${name}_`);
      return { targets: new Map(endpoints.map((each) => [each, () => existingTarget(scope)])) };
    }
    const made = addEndpoints(scope, spec, connection, endpoints);
    const targets = new Map([...made].map(([endpoint, resource]) => [endpoint, () => targetOf(resource)]));
    if (!flips(spec, connection)) return { targets };
    const cutOver = () => {
      for (const resource of made.values()) scope.change(resource, "privateDnsEnabled", true);
    };
    return { targets, cutOver };
  },
  addZone,
  registrars: ["cockroach", "databricks", "mongodbatlas"],
  identify:
    (scope, { aws, network }, { address }) =>
    (name) => {
      if (name === "region") return aws.region;
      if (name !== "endpointId") return undefined;
      return network.endpoint === undefined ? `\${${address}.id}` : scope.input(["network", "endpoint", "id"]);
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
  const { name, dns } = spec;
  const ports = connection.ports.map(({ port, to = port }) => {
    const range = port === to ? String(port) : `${port}-${to}`;
    return { name: `tcp_${range.replace("-", "_")}`, description: `TCP ${range}`, from: port, to };
  });
  const place = addPlace(scope, spec, { description: `Clients of the endpoints of ${name}`, ports });
  return new Map(
    endpoints.map((endpoint) => {
      const { key, address } = endpoint;
      const resource = addInterfaceEndpoint(scope, spec, place, {
        resource: endpoint.name,
        label: endpoints.length === 1 ? name : `${name}-${key}`,
        serviceName: endpoint.service,
        path: ["vendor", "endpoints", key, "serviceName"],
        dnsPath: dnsPath(spec),
      });
      const prefix = `${endpoint.name}_`;
      addEndpointOutputs(scope, address, `Id of the endpoint ${key}; the vendor may want it.`, prefix);
      if (dns.mode === "external") addAliasOutput(scope, address, prefix);
      return [endpoint, resource];
    }),
  );
}

/** Adds a private zone and its records, which are aliases of the endpoints. */
function addZone(scope: Scope, spec: EndpointAws, zone: ZoneToAdd<AliasTarget>): void {
  const [first] = zone.endpoints;
  addZoneOnAws(scope, spec, {
    ...zone,
    address: zone.resource,
    comment: `Private names of the endpoints of ${spec.name}`,
    label: spec.name,
    idOutput: nameZone(zone, zone.isOnly).output,
    guard: zone.lifecycle,
    ...(first === undefined || isExisting(spec) ? {} : { endpointAddress: first.address }),
    records: zone.records.flatMap((record) => {
      const [target] = record.targets;
      if (target === undefined) return [];
      const fixed = record.zone && { ...addressesIn(spec, record.zone), ttl: record.ttl ?? 60 };
      return [{ ...record, target, ...(fixed && { fixed }), guard: guardOf(spec, record.endpoints.slice(0, 1)) }];
    }),
  });
}

/** The fixed addresses of the endpoint in an availability zone. */
function addressesIn({ network }: EndpointAws, zone: string): { readonly A: string[]; readonly AAAA: string[] } {
  const subnets = subnetsOf(network).filter(({ availabilityZoneId }) => availabilityZoneId === zone);
  return { A: subnets.flatMap(({ ip }) => ip ?? []), AAAA: subnets.flatMap(({ ipv6 }) => ipv6 ?? []) };
}
