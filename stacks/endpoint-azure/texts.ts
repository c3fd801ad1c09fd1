import type { EndpointAzure } from "../../generated/types/spec";
import { edit } from "../../src/contract/acts";
import { command, type Fill, prose, words } from "../../src/contract/prose";
import { showAddress, showGuid } from "../families/private-endpoint/endpoint";
import { groupsAct, locationDiffers, permissions, showStatus, unreachable } from "../families/private-endpoint/texts";
import { zoneTextsOnAzure, zoneThere } from "../families/private-zone/azure-texts";
import type { Connection } from "../families/reach/connection";
import type { CloudTexts, Endpoint } from "../families/reach/rollout";
import { listZones, makesZones } from "../families/reach/zones";
import { addressFill } from "../parts/existing-endpoint";
import { addressTaken } from "../parts/fixed-address";
import { idValue } from "../parts/id-text";
import { outputFill } from "../parts/output-fill";
import { azureName } from "./kind";

/** What is said of the endpoints of a spec. */
export function texts(spec: EndpointAzure, connection: Connection, endpoints: readonly Endpoint[]): CloudTexts {
  const { azure, network, vendor, dns, terraform } = spec;
  const isOneZone = listZones({ spec, connection, endpoints }).length === 1;
  const stated = azure.subscriptionId ?? terraform.providers.azurerm.subscriptionId;
  const place = network.subnetId ?? network.endpoint?.id;
  const ofPlace = typeof place === "string" ? place.split("/")[2] : undefined;
  const subscription = stated ?? ofPlace ?? subscriptionId;
  const ports = connection.ports.map(({ port, to = port }) => (port === to ? port : `${port} to ${to}`)).join(", ");
  const guids = new Map(endpoints.map((endpoint) => [endpoint, { fill: endpoint.id.fill.replace("_ID", "_GUID") }]));
  const usesGuid = JSON.stringify([connection.admission, connection.ready, connection.close]).includes("endpointGuid");
  return {
    valueOf: (name, endpoint) => {
      if (name === "region") return azure.location;
      if (name === "subscriptionId") return subscription;
      const own = new Map<string, string | Fill | undefined>([
        ["endpointId", endpoint?.id],
        ["endpointGuid", endpoint === undefined ? undefined : guids.get(endpoint)],
        ["endpointName", endpoint === undefined ? undefined : azureName(spec, endpoint)],
        ["endpointAddress", endpoint?.target],
      ]);
      return own.has(name) ? (own.get(name) ?? "") : undefined;
    },
    owner: "subscription",
    principal: () => prose`the subscription ${subscription}`,
    callerIdentity: [
      command(["az", "account", "show", "--query", "id", "--output", "tsv"], prose`The subscription ${subscription}.`),
    ],
    stateNoun: "status",
    showState: ({ id }, shows) => showStatus(id, shows, connection.isManual),
    isInState: false,
    service: "the alias or the resource id of the private link service",
    network: "virtual network",
    resolvers: "networks",
    target: "address",
    endpoint: {
      comment: "the private endpoints; no name leads to them",
      purpose: connection.isManual
        ? prose`A private endpoint in ${azure.location} asks for a connection to each private link service of ${connection.title}. No name leads there yet, and no client notices.`
        : prose`A private endpoint in ${azure.location} is connected to each resource of ${connection.title}. The connection is automatic: whoever runs Terraform may approve it. No name leads there yet, and no client notices.`,
      failures: (isAdmittedBefore) => [
        {
          symptom: prose`The apply ends with an error about the alias, the resource or the private link service.`,
          cause: isAdmittedBefore
            ? prose`The vendor has not admitted the subscription yet, or the alias or id is mistyped or of a service that no longer is.`
            : prose`The alias or id is mistyped, or of a service that no longer is.`,
          remedy: prose`Compare it with what the vendor shows; ${"HANDOVER.md"} says where under Values.`,
        },
        locationDiffers(spec, words("that of the vendor's service")),
        ...addressTaken(spec),
      ],
      lost: "Their connections and addresses are lost",
    },
    unreachable: unreachable(spec, ports),
    beforeDns: [],
    ownAddresses: {
      text: "the address of the endpoint, which Terraform's outputs have",
      commands: [],
    },
    unresolved: {
      cause: prose`The client's network is not linked to the zone, the client asks another DNS server than Azure's, or an answer is still cached.`,
      remedy: prose`Look at the zone's virtual network links, and wait for the time to live. A DNS server of your own has to forward the zone to ${"168.63.129.16"}.`,
    },
    unchanged: prose``,
    conflict:
      dns.zoneId === undefined
        ? zoneThere(spec, words("of this name"), isOneZone)
        : {
            symptom: prose`The apply ends with an error that a record, a zone or a link is already there.`,
            cause: prose`The zone has such a record already, or the network is linked to it already.`,
            remedy: prose`Let its owner decide which endpoint the record leads to. Where only the link is there, ${edit({ set: { "dns.linkNetwork": false } })}.`,
          },
    ...(makesZones(spec, connection) ? { zones: zoneTextsOnAzure(spec) } : {}),
    external: prose`Make the vendor's names lead to the endpoints, by A records of their addresses in a private zone that is linked to the network. The outputs ending in ${"endpoint_address"} have them.`,
    own: "the endpoints' addresses",
    fills: [
      ...endpoints.flatMap((endpoint) => {
        const { key, name, id, target } = endpoint;
        const guid = guids.get(endpoint);
        return [
          outputFill(id, `${name}_endpoint_id`, prose`Resource id of the endpoint ${key}`),
          addressFill(target, spec, {
            meaning: prose`Private address of the endpoint ${key}`,
            prefix: `${name}_`,
            lookUp: showAddress,
          }),
          ...(usesGuid && guid !== undefined
            ? [
                {
                  fill: guid,
                  meaning: prose`Resource GUID of the endpoint ${key}`,
                  from: prose`${showGuid("ID")} with the resource id (inferred); azurerm does not export it`,
                },
              ]
            : []),
        ];
      }),
      ...(typeof subscription === "string"
        ? []
        : [
            {
              fill: subscription,
              meaning: prose`Id of the subscription of the endpoints`,
              from: prose`${"az account show --query id --output tsv"}, or ${"ARM_SUBSCRIPTION_ID"}`,
            },
          ]),
    ],
    rows: [
      ["Location of the endpoints", azure.location],
      ["Subscription of the endpoints", subscription],
      ["Resource group", idValue(azure.resourceGroup)],
      ["Virtual network", idValue(network.virtualNetworkId)],
      ...(connection.isManual ? [["Request message", vendor.requestMessage] as const] : []),
      ...(groupsAct(spec)
        ? [["Network security groups", prose`act on the endpoints, and have to admit clients on the ports`] as const]
        : []),
    ],
    endpointRows: (endpoint) => [
      [prose`Private link service of ${endpoint.key}`, endpoint.service],
      [prose`Name of the endpoint ${endpoint.key}`, azureName(spec, endpoint)],
      [prose`Resource id of the endpoint ${endpoint.key}`, endpoint.id],
      [prose`Address of the endpoint ${endpoint.key}`, endpoint.target],
    ],
    permissions: permissions(spec, makesZones(spec, connection)),
  };
}

const subscriptionId: Fill = { fill: "AZURE_SUBSCRIPTION_ID" };
