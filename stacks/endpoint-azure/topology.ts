import type { EndpointAzure } from "../../generated/types/spec";
import schema from "../../schemas/endpoint-azure.schema.json";
import type { Scope } from "../../src/contract/scope";
import type { Topology } from "../../src/contract/topology";
import type { Vendors } from "../../src/contract/vendor";
import { addPrivateEndpoint, showConnection } from "../families/private-endpoint/endpoint";
import { endpointNames } from "../families/private-endpoint/owners";
import { zonePlaces } from "../families/private-endpoint/rules";
import { addNames } from "../families/private-endpoint/zone";
import type { Connection } from "../families/reach/connection";
import { isExisting } from "../families/reach/gate";
import type { Endpoint } from "../families/reach/rollout";
import { type ReachCloud, reachTopology } from "../families/reach/topology";
import { addExistingAddress, existingAddress } from "../parts/existing-endpoint";
import { fixedAddressOwner } from "../parts/fixed-address";
import { virtualNetworkOf } from "../parts/networks";
import { azurermProvider } from "../parts/providers";
import { azureName, kind, subresourceOf } from "./kind";
import { rules } from "./rules";
import { texts } from "./texts";

const cloud: ReachCloud<EndpointAzure, string> = {
  cloud: "azure",
  title: "Any vendor over Azure Private Link",
  summary: "Connects an Azure virtual network to the private link services of a vendor through private endpoints",
  schema,
  providers: { azurerm: azurermProvider },
  ...kind,
  add: (scope, spec, connection, endpoints) => {
    const addOrFind = isExisting(spec) ? findEndpoint : addEndpoint;
    const targets = new Map(endpoints.map((each) => [each, addOrFind(scope, spec, each, connection)]));
    if (isExisting(spec)) return { targets };
    const cutOver = () => {
      for (const { key, name } of endpoints) showConnection(scope, name, ["vendor", "endpoints", key]);
    };
    return { targets, cutOver };
  },
  addZone: (scope, spec, zone) =>
    addNames(scope, spec, {
      ...zone,
      records: zone.records.map((record) => ({ ...record, addresses: record.targets })),
    }),
  registrars: ["cockroach", "mongodbatlas"],
  identify:
    (scope, spec, { address }) =>
    (name) => {
      const isMade = !isExisting(spec);
      if (name === "region") return spec.azure.location;
      if (name === "endpointId") return isMade ? `\${${address}.id}` : scope.input(["network", "endpoint", "id"]);
      if (name !== "endpointAddress") return undefined;
      return isMade ? `\${${address}.private_service_connection[0].private_ip_address}` : existingAddress(scope);
    },
  texts,
  rules,
  network: virtualNetworkOf,
  zonePlaces: (spec, { zone }) => zonePlaces(spec, zone),
  owns: () => [
    fixedAddressOwner(({ network }) => network.subnetId),
    endpointNames((spec) =>
      isExisting(spec)
        ? []
        : kind.list(spec).map(({ key }) => ({
            name: azureName(spec, { key }),
            path: ["vendor", "endpoints", key],
          })),
    ),
  ],
};

/** Private endpoints in an Azure virtual network for the services of any of these vendors, or of one that the spec describes. */
export function endpointAzure(vendors: Vendors): Topology<EndpointAzure> {
  return reachTopology(vendors, cloud);
}

/** Adds an endpoint and its outputs, and gives its address. */
function addEndpoint(scope: Scope, spec: EndpointAzure, endpoint: Endpoint, connection: Connection): () => string {
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
