import type { EndpointAzure } from "../../generated/types/spec";
import schema from "../../schemas/endpoint-azure.schema.json";
import type { Scope, Topology } from "../../src/contract/topology";
import type { Vendors } from "../../src/contract/vendor";
import { addPrivateEndpoint, showConnection } from "../families/private-endpoint/endpoint";
import { zonePlaces } from "../families/private-endpoint/rules";
import { addNames } from "../families/private-endpoint/zone";
import type { Connection } from "../families/reach/connection";
import { guardOf, isExisting } from "../families/reach/gate";
import type { Endpoint } from "../families/reach/rollout";
import { type ReachCloud, reachTopology } from "../families/reach/topology";
import { dnsPath, fillZones, listZones } from "../families/reach/zones";
import { addExistingAddress, existingAddress } from "../parts/existing-endpoint";
import { fixedAddressOwner } from "../parts/fixed-address";
import { virtualNetworkOf } from "../parts/networks";
import { azurermProvider } from "../parts/providers";
import { azureName, kind, subresourceOf } from "./kind";
import { rules } from "./rules";
import { texts } from "./texts";

const cloud: ReachCloud<EndpointAzure> = {
  cloud: "azure",
  title: "Any vendor over Azure Private Link",
  summary: "Connects an Azure virtual network to the private link services of a vendor through private endpoints",
  schema,
  providers: { azurerm: azurermProvider },
  ...kind,
  add: (scope, spec, connection, endpoints) => {
    const isMade = !isExisting(spec);
    const made = new Map(
      endpoints.map((endpoint) => [
        endpoint,
        isMade ? addEndpoint(scope, spec, connection, endpoint) : findEndpoint(scope, spec, endpoint),
      ]),
    );
    return () => {
      for (const { key, name } of isMade ? endpoints : []) showConnection(scope, name, ["vendor", "endpoints", key]);
      addZones(scope, spec, connection, made);
    };
  },
  texts,
  rules,
  network: virtualNetworkOf,
  zonePlaces: (spec, { zone }) => zonePlaces(spec, zone),
  owns: () => [fixedAddressOwner(({ network }) => network.subnetId)],
};

/** Private endpoints in an Azure virtual network for the services of any of these vendors, or of one that the spec describes. */
export function endpointAzure(vendors: Vendors): Topology<EndpointAzure> {
  return reachTopology(vendors, cloud);
}

function addEndpoint(scope: Scope, spec: EndpointAzure, connection: Connection, endpoint: Endpoint): () => string {
  const { key, name, service } = endpoint;
  const isAlias = spec.vendor.endpoints[key]?.alias !== undefined;
  const subresource = subresourceOf(endpoint, connection);
  const resource = addPrivateEndpoint(scope, spec, {
    resource: name,
    name: azureName(spec, endpoint),
    connection: {
      ...(isAlias ? { privateConnectionResourceAlias: service } : { privateConnectionResourceId: service }),
      ...(subresource === undefined ? {} : { subresourceNames: [subresource] }),
      isManualConnection: connection.isManual,
      ...(connection.isManual ? { requestMessage: spec.vendor.requestMessage } : {}),
    },
    path: ["vendor", "endpoints", key, isAlias ? "alias" : "resourceId"],
    because: connection.isOurs ? ["vendor", "name"] : ["vendor", "endpoints", key],
  });
  scope.output(`${name}_endpoint_id`, {
    description: `Resource id of the endpoint ${key}; the vendor may want it.`,
    value: resource.id,
  });
  scope.output(`${name}_endpoint_address`, {
    description: `Private address of the endpoint ${key}, which its names lead to. It is there before approval.`,
    value: resource.privateServiceConnection.privateIpAddress,
  });
  return () => resource.privateServiceConnection.privateIpAddress;
}

function findEndpoint(scope: Scope, spec: EndpointAzure, { key, name }: Endpoint): () => string {
  const description = `Resource id of the endpoint ${key}, which exists already.`;
  addExistingAddress(scope, spec, { key: "id", description, prefix: `${name}_` });
  return () => existingAddress(scope);
}

function addZones(
  scope: Scope,
  spec: EndpointAzure,
  connection: Connection,
  made: ReadonlyMap<Endpoint, () => string>,
): void {
  const of = { spec, connection, endpoints: [...made.keys()] };
  const path = spec.dns.zoneId === undefined ? dnsPath(spec) : ["dns", "zoneId"];
  for (const { name, zone, namePath, endpoints, records } of fillZones(scope, listZones(of), of)) {
    addNames(scope, spec, {
      resource: name,
      zone,
      path,
      namePath,
      records: records.map((record) => ({
        resource: record.name,
        label: record.label,
        addresses: record.endpoints.flatMap((endpoint) => made.get(endpoint)?.() ?? []),
        ...(record.ttl === undefined ? {} : { ttl: record.ttl }),
        path: dnsPath(spec),
        namePath: record.namePath,
      })),
      lifecycle: guardOf(spec, endpoints),
    });
  }
}
