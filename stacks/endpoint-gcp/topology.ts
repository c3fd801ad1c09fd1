import type { EndpointGcp } from "../../generated/types/spec";
import schema from "../../schemas/endpoint-gcp.schema.json";
import type { Scope } from "../../src/contract/scope";
import type { Topology } from "../../src/contract/topology";
import type { Vendors } from "../../src/contract/vendor";
import { addPscEndpoint } from "../families/psc-endpoint/endpoint";
import { endpointNames } from "../families/psc-endpoint/owners";
import { zonePlaces } from "../families/psc-endpoint/rules";
import { addNames } from "../families/psc-endpoint/zone";
import { isExisting } from "../families/reach/gate";
import type { Endpoint } from "../families/reach/rollout";
import { type ReachCloud, reachTopology } from "../families/reach/topology";
import { addExistingAddress, existingAddress } from "../parts/existing-endpoint";
import { fixedAddressOwner } from "../parts/fixed-address";
import { vpcNetworkOf } from "../parts/networks";
import { googleProvider } from "../parts/providers";
import { gcpName, kind, zoneName } from "./kind";
import { madeNames, rules } from "./rules";
import { texts } from "./texts";

const cloud: ReachCloud<EndpointGcp, string> = {
  cloud: "gcp",
  title: "Any vendor over GCP Private Service Connect",
  summary: "Connects a Google Cloud network to the service attachments of a vendor through Private Service Connect",
  schema,
  providers: { google: googleProvider },
  ...kind,
  add: (scope, spec, _connection, endpoints) => {
    const addOrFind = isExisting(spec) ? findEndpoint : addEndpoint;
    return { targets: new Map(endpoints.map((endpoint) => [endpoint, addOrFind(scope, spec, endpoint)])) };
  },
  addZone: (scope, spec, zone) =>
    addNames(scope, spec, {
      ...zone,
      name: zoneName(spec, zone),
      description: `Private names of the endpoints of ${spec.name}`,
      records: zone.records.map((record) => ({ ...record, addresses: record.targets })),
    }),
  registrars: ["cockroach", "mongodbatlas", "temporalcloud"],
  identify:
    (scope, spec, { address, name: resource }) =>
    (name) => {
      const isMade = !isExisting(spec);
      if (name === "region") return spec.gcp.region;
      if (name === "projectId") return scope.input(["gcp", "project"]);
      if (name === "connectionId")
        return isMade ? `\${${address}.psc_connection_id}` : scope.input(["network", "endpoint", "pscConnectionId"]);
      if (name === "endpointName") return isMade ? `\${${address}.name}` : undefined;
      if (name !== "endpointAddress") return undefined;
      return isMade ? `\${google_compute_address.${resource}.address}` : existingAddress(scope);
    },
  texts,
  rules,
  network: vpcNetworkOf,
  zonePlaces: (spec, zone) => zonePlaces(spec, zoneName(spec, zone)),
  owns: (find) => [
    fixedAddressOwner(({ network }) => network.subnetwork),
    endpointNames((spec) => madeNames(find, spec)),
  ],
};

/** Endpoints of Private Service Connect for the service attachments of any of these vendors, or of one that the spec describes. */
export function endpointGcp(vendors: Vendors): Topology<EndpointGcp> {
  return reachTopology(vendors, cloud);
}

/** Adds an endpoint and its outputs, and gives its address. */
function addEndpoint(scope: Scope, spec: EndpointGcp, endpoint: Endpoint): () => string {
  const { key, name, service } = endpoint;
  const { address, rule } = addPscEndpoint(scope, spec, {
    resource: name,
    name: gcpName(spec, endpoint),
    description: `Address of the endpoint ${key} of ${spec.name}`,
    serviceAttachment: service,
    path: ["vendor", "endpoints", key, "serviceAttachment"],
  });
  scope.output(`${name}_endpoint_id`, {
    description: `PSC connection id of the endpoint ${key}; the vendor may want it.`,
    value: rule.pscConnectionId,
  });
  scope.output(`${name}_endpoint_status`, {
    description: "PENDING until the vendor accepts, then ACCEPTED.",
    value: rule.pscConnectionStatus,
  });
  scope.output(`${name}_endpoint_address`, {
    description: `Private address of the endpoint ${key}, which its names lead to.`,
    value: address.address,
  });
  return () => address.address;
}

function findEndpoint(scope: Scope, spec: EndpointGcp, { key, name }: Endpoint): () => string {
  const description = `PSC connection id of the endpoint ${key}, which exists already.`;
  addExistingAddress(scope, spec, { key: "pscConnectionId", description, prefix: `${name}_` });
  return () => existingAddress(scope);
}
