import type { ClickhouseAzure } from "../../generated/types/spec";
import { edit } from "../../src/contract/acts";
import { type Fill, listed, type Prose, prose, words } from "../../src/contract/prose";
import { endpointAddress } from "../families/clickhouse/connection-tests";
import { zoneRecords } from "../families/clickhouse/records";
import type { Texts } from "../families/clickhouse/rollout";
import { addressedDns, compareName, entering, handshakes, namesResolve, sendBack } from "../families/clickhouse/texts";
import { showAddress, showGuid } from "../families/private-endpoint/endpoint";
import { groupsAct, locationDiffers, permissions, showStatus, unreachable } from "../families/private-endpoint/texts";
import { zoneTextsOnAzure, zoneThere } from "../families/private-zone/azure-texts";
import { changeOrganization, endpointId } from "../parts/clickhouse-api";
import { addressFill, existingTexts, existingWay } from "../parts/existing-endpoint";
import { addressTaken } from "../parts/fixed-address";
import { idValue } from "../parts/id-text";
import { outputFill } from "../parts/output-fill";
import type { ValueRow } from "../parts/values-section";

const endpointGuid: Fill = { fill: "ENDPOINT_GUID" };
const where = "the linked networks";

/** Zone of the private hostnames: its first label is the location of the services, not that of the network. */
export function privateZone(spec: ClickhouseAzure): string {
  return `${spec.clickhouse.location}.privatelink.azure.clickhouse.cloud`;
}

/** Zone of the hostnames that go over the internet. */
export function publicZone(spec: ClickhouseAzure): string {
  return `${spec.clickhouse.location}.azure.clickhouse.cloud`;
}

/** Ports that the vendor's example of Azure opens (ClickHouse/clickhouse, examples/full/private_endpoint/azure). */
const ports = [8443, 9440] as const;

/** The names of the records, relative to the zone. */
function labels(spec: ClickhouseAzure): Prose {
  return listed(
    zoneRecords(spec).map(({ label }) => label),
    " or ",
  );
}

function made(spec: ClickhouseAzure): Pick<Texts["endpoint"], "comment" | "purpose" | "failures" | "rollback"> {
  const { azure, clickhouse } = spec;
  return {
    comment: "the private endpoint, with a connection request that the vendor approves later",
    purpose: prose`A private endpoint in ${azure.location} asks for a connection to the vendor's private link service in ${clickhouse.location}. The request is manual, because an alias allows no other. No name resolves to it yet, and no client notices.`,
    failures: [
      {
        symptom: prose`The apply ends with an error about the alias or the private link service.`,
        cause: prose`The alias is mistyped, or of a service that no longer is.`,
        remedy: compareName,
      },
      ...addressTaken(spec),
      locationDiffers(spec, prose`${"clickhouse.location"}, which is that of the services`),
      {
        symptom: prose`The apply ends with an error about ${"request_message"}.`,
        cause: prose`Somebody took the message away: the provider plans that and refuses it at apply.`,
        remedy: prose`Apply what Plinth wrote.`,
      },
    ],
    rollback: prose`Nothing uses the endpoint yet, so it can be taken back. A new endpoint has to be approved again.`,
  };
}

/** What the documents say. */
export function texts(spec: ClickhouseAzure): Texts {
  const { azure, network, clickhouse, dns } = spec;
  const isGuid = clickhouse.endpointId === "resource-guid";
  const id = isGuid ? endpointGuid : endpointId;
  const { tests, gate } = handshakes(spec);
  const zone = zoneTextsOnAzure(spec);
  return {
    showStatus: (shows) => showStatus(endpointId, shows),
    ports,
    target: endpointAddress,
    id,
    unreachable: unreachable(spec, ports.join(", ")),
    endpoint: {
      ...(network.endpoint === undefined ? made(spec) : { ...existingTexts(network.endpoint.id), failures: [] }),
      look: prose`Look at the connection's status. The vendor approves it once an allow list has the endpoint, so ${"Pending"} is no fault here.`,
      notes: [
        prose`The endpoint has its private address already; it would have one if the request were rejected, too. The address says nothing about approval.`,
        ...(groupsAct(spec)
          ? [
              prose`The network security group of the endpoint's subnet acts on the endpoint, as the spec states: it has to admit the clients on the ports ${ports.join(", ")}. Terraform writes no rule for it.`,
            ]
          : []),
      ],
    },
    allowList: {
      ...entering(spec, {
        ...(clickhouse.allowList === "terraform"
          ? { thing: "the endpoint's resource id", id: words("the endpoint's resource id") }
          : { thing: "the endpoint", id: prose`${id}` }),
        answer: ", and the vendor approves the connection",
        left: "No name resolves to it yet.",
      }),
      accepted: prose`The vendor has approved the connection.`,
      wait: prose`Wait until the vendor has approved the connection: ${"Pending"} becomes ${"Approved"}.`,
      test: prose`Test from a machine in the network, against the endpoint's address: first that the ports answer, then a handshake under each hostname.`,
      tests: [
        prose`${"CONNECTED"} alone proves the network. If ${"write:errno=104"} follows it and no certificate comes, the service's filter has closed the connection: its allow list does not have the endpoint.`,
        ...tests,
      ],
      gate,
      stillPending: {
        symptom: prose`The status stays ${"Pending"}.`,
        cause: prose`No allow list has the endpoint, or it has another id than the endpoint's.`,
        remedy: prose`Compare the allow list with the endpoint's id, letter by letter.`,
      },
    },
    dns: addressedDns(spec, {
      ports,
      zone: privateZone(spec),
      publicZone: publicZone(spec),
      where,
      newZone: "a private zone linked to the network",
      lookUp: prose`From a machine in the network, look what each hostname resolves to. Do not try it from outside: the private hostname does not resolve there.`,
      unresolved: {
        cause: prose`The client's network is not linked to the zone, or the client asks another DNS server than Azure's.`,
        remedy: prose`Look at the zone's virtual network links. A DNS server of your own has to forward the zone to ${"168.63.129.16"}.`,
      },
      unreachable: unreachable(spec, ports.join(", ")),
      zoneTexts: zone,
      isExisting: network.endpoint !== undefined,
      conflict:
        dns.zoneId === undefined
          ? zoneThere(spec, prose`${privateZone(spec)}`)
          : {
              symptom: prose`The apply ends with an error that a record, a zone or a link is already there.`,
              cause: prose`The zone has a record ${labels(spec)} already, or the network is linked to it already.`,
              remedy: prose`Let its owner decide which endpoint the record points to. Where only the link is there, ${edit({ set: { "dns.linkNetwork": false } })}.`,
            },
    }),
    fills: [
      outputFill(endpointId, "endpoint_id", prose`Resource id of the endpoint`),
      ...(isGuid
        ? [
            {
              fill: endpointGuid,
              meaning: prose`Resource GUID of the endpoint`,
              from: prose`${showGuid("ID")} with the resource id (inferred), or the Azure portal, the private endpoint, ${"JSON View"}: ${"resourceGuid"} under the properties`,
            },
          ]
        : []),
      network.endpoint === undefined
        ? {
            fill: endpointAddress,
            meaning: prose`Private address of the endpoint`,
            from: prose`${"terraform output -raw endpoint_address"}; the portal shows it at the endpoint's network interface`,
          }
        : addressFill(endpointAddress, spec, {
            meaning: prose`Private address of the endpoint`,
            lookUp: showAddress,
          }),
    ],
    permissions: permissions(spec, dns.mode === "private-zone"),
    handover: {
      region: clickhouse.location,
      values: [
        ["Endpoint id", endpointId],
        ["Endpoint address", endpointAddress],
        ["Alias of the private link service", clickhouse.alias],
        ["Request message", clickhouse.requestMessage],
        ["Location of the services", clickhouse.location],
        ["Location of the endpoint", azure.location],
        ["Resource group", idValue(azure.resourceGroup)],
        ["Virtual network", idValue(network.virtualNetworkId)],
        ...ports.map((port): ValueRow => ["Port", port]),
      ],
      notes: [
        prose`The ports are those of the vendor's example for Azure. Its page for AWS lists ${"443"} and ${"3306"} too; for Azure no page settles them.`,
        ...(azure.location === clickhouse.location
          ? []
          : [
              prose`Private Link reaches across locations: the endpoint is in that of the network, and the zone has the name of that of the services.`,
            ]),
      ],
      beforeAllowList: [
        prose`Private Link is for production services; a development service cannot be put behind it. The connection being approved is not enough: each service lets in only the endpoints of its own allow list.`,
        ...(isGuid
          ? [
              prose`This is the older way, by resource GUID. The vendor takes the resource id since August 2025: to move, add the resource id to each allow list, look that it works, then remove the GUID.`,
              prose`First make the endpoint known to the organization:`,
              { commands: [changeOrganization("add", clickhouse.location, endpointGuid)] },
            ]
          : []),
      ],
      afterAllowList: isGuid
        ? [
            prose`Then take it out of the organization:`,
            { commands: [changeOrganization("remove", clickhouse.location, endpointGuid)] },
          ]
        : [
            prose`The endpoint is named by its resource id. If an allow list still has resource GUIDs of older entries, move them first: the ClickHouse provider takes them for strangers and would remove them (inferred from its code).`,
          ],
      names:
        dns.mode === "private-zone"
          ? namesResolve(spec, privateZone(spec), where)
          : prose`Make these names resolve to ${endpointAddress}, best by a wildcard record ${"*"} of type A with a time to live of ${"300"} in a private zone ${privateZone(spec)} that is linked to the network:`,
      aboutNames: prose`They resolve in the linked networks only. The public hostnames, in ${publicZone(spec)}, lead over the internet.`,
      sendBack: sendBack(
        spec,
        "azure",
        clickhouse.location,
        clickhouse.alias,
        showStatus(endpointId, prose`${"Approved"}`),
      ),
      afterNames: dns.mode === "private-zone" ? zone.handover : [],
    },
    otherWays:
      network.endpoint !== undefined
        ? [existingWay]
        : [
            prose`The Azure portal can make the same endpoint: ${"Private Link Center"}, ${"Private Endpoints"}, ${"Create"}, then ${"Connect to an Azure resource by resource ID or alias"} with the alias. It can make the zone, its record and its link as well. A change made there shows as drift in the next plan.`,
            prose`Application security groups are not generated. To filter by one, attach it to the endpoint by hand, in the portal or with ${"az network private-endpoint asg add"}; the endpoint's arguments do not hold it, so a plan leaves it alone. Network security groups and routes act on private endpoints only where the network policies of their subnet are on, ${"private_endpoint_network_policies"} in Terraform, and that setting is for all endpoints of the subnet.`,
            prose`Azure takes at most ${"1,000"} private endpoints in a virtual network and ${"4,000"} across peered ones, unless the limit was raised; beyond that connections fail without a message.`,
            prose`An Azure Policy that writes private DNS records does not see this endpoint, because its connection is manual. A zone group on the endpoint does not fit the vendor's zone.`,
          ],
  };
}
