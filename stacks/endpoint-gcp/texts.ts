import type { EndpointGcp } from "../../generated/types/spec";
import { type Fill, prose, words } from "../../src/contract/prose";
import { zoneTextsOnGoogle, zoneThere } from "../families/private-zone/google-texts";
import {
  nameOf,
  permissions,
  projectFill,
  projectText,
  showAddress,
  showStatus,
  unreachable,
} from "../families/psc-endpoint/texts";
import type { Connection } from "../families/reach/connection";
import type { CloudTexts, Endpoint } from "../families/reach/rollout";
import { listZones, makesZones } from "../families/reach/zones";
import { addressFill } from "../parts/existing-endpoint";
import { addressTaken } from "../parts/fixed-address";
import { idValue } from "../parts/id-text";
import { outputFill } from "../parts/output-fill";
import { gcpName } from "./kind";

/** What is said of the endpoints of a spec. */
export function texts(spec: EndpointGcp, connection: Connection, endpoints: readonly Endpoint[]): CloudTexts {
  const { gcp, network, dns } = spec;
  const isOneZone = listZones({ spec, connection, endpoints }).length === 1;
  return {
    valueOf: (name, endpoint) => {
      if (name === "region") return gcp.region;
      if (name === "projectId") return projectText(spec);
      const own = new Map<string, string | Fill | undefined>([
        ["connectionId", endpoint?.id],
        ["endpointName", endpoint === undefined ? undefined : nameOf(spec, gcpName(spec, endpoint))],
        ["endpointAddress", endpoint?.target],
      ]);
      return own.has(name) ? (own.get(name) ?? "") : undefined;
    },
    owner: "project",
    principal: () => prose`the project ${projectText(spec)}`,
    callerIdentity: [],
    stateNoun: "status",
    showState: (endpoint, shows) => showStatus(spec, gcpName(spec, endpoint), shows),
    isInState: true,
    service: "the service attachment",
    network: "network",
    resolvers: "networks",
    target: "address",
    endpoint: {
      comment: "an internal address and a forwarding rule for each service attachment; no name leads to them",
      purpose: prose`For each service attachment of ${connection.title}, an internal address in ${gcp.region} and a forwarding rule that leads from it there. No name leads to the addresses yet, and no client notices.`,
      failures: (isAdmittedBefore) => [
        {
          symptom: prose`The apply ends with an error about the target.`,
          cause: isAdmittedBefore
            ? prose`The vendor has not admitted the project yet, or the service attachment is mistyped or of another region than ${gcp.region}.`
            : prose`The service attachment is mistyped, or of another region than ${gcp.region}.`,
          remedy: prose`Compare it with what the vendor shows; ${"HANDOVER.md"} says where under Values.`,
        },
        ...addressTaken(spec),
      ],
      lost: "Their PSC connection ids are lost",
    },
    unreachable: unreachable(spec),
    beforeDns: [],
    ownAddresses: {
      text: "the address of the endpoint, which Terraform's outputs have",
      commands: [],
    },
    unresolved: {
      cause: prose`The zone is not visible in the client's network, the client asks another DNS server than that of the network, or an answer is still cached.`,
      remedy: prose`Look at the networks of the zone, and wait for the time to live. A DNS server of your own has to forward the zone to an inbound server policy of Cloud DNS.`,
    },
    unchanged: prose``,
    conflict:
      dns.zoneId === undefined
        ? zoneThere(spec, words("of this name"), isOneZone)
        : {
            symptom: prose`The apply ends with an error that the zone or the record is already there.`,
            cause: prose`The zone has such a record already.`,
            remedy: prose`Let its owner decide which endpoint the record leads to.`,
          },
    ...(makesZones(spec, connection) ? { zones: zoneTextsOnGoogle(spec) } : {}),
    external: prose`Make the vendor's names lead to the endpoints, by A records of their addresses in a private zone of the network. The outputs ending in ${"endpoint_address"} have them.`,
    own: "the endpoints' addresses",
    fills: [
      ...endpoints.flatMap(({ key, name, id, target }) => [
        outputFill(id, `${name}_endpoint_id`, prose`PSC connection id of the endpoint ${key}`),
        addressFill(target, spec, {
          meaning: prose`Private address of the endpoint ${key}`,
          prefix: `${name}_`,
          lookUp: showAddress,
        }),
      ]),
      ...projectFill(spec),
    ],
    rows: [
      ["Project", idValue(gcp.project)],
      ["Region of the endpoints", gcp.region],
      ["Network", idValue(network.network)],
      ["Global access", String(network.globalAccess)],
    ],
    endpointRows: (endpoint) => [
      [prose`Service attachment of ${endpoint.key}`, endpoint.service],
      [prose`Name of the endpoint ${endpoint.key}`, nameOf(spec, gcpName(spec, endpoint))],
      [prose`PSC connection id of the endpoint ${endpoint.key}`, endpoint.id],
      [prose`Address of the endpoint ${endpoint.key}`, endpoint.target],
    ],
    permissions: permissions(spec, makesZones(spec, connection)),
  };
}
