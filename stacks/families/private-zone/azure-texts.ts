import { asSentence, edit } from "../../../src/contract/acts";
import type { GateItem } from "../../../src/contract/gate-item";
import { type Prose, prose, words } from "../../../src/contract/prose";
import type { Section } from "../../../src/contract/section";
import type { Failure } from "../../../src/contract/stage";
import { evidence } from "../../parts/gate-items";
import { idValue } from "../../parts/id-text";
import type { AzureSpec } from "../private-endpoint/endpoint";
import { dnsConfiguration, type Link, listLinks } from "../private-endpoint/zone";
import type { ZoneTexts } from "./texts";

/** What is said of the private zone of a spec. */
export function zoneTextsOnAzure(spec: AzureSpec): ZoneTexts {
  const { subscriptionId } = spec.dns;
  const whose =
    subscriptionId === undefined
      ? words("")
      : prose` The zone is in subscription ${subscriptionId}, where Terraform acts through ${dnsConfiguration}.`;
  const others = further(spec);
  return {
    sentences: prose`${whose}${words(others.length === 0 ? "" : " Further networks are linked to it once the records are there; HANDOVER.md lists them.")}`,
    steps:
      others.length === 0
        ? []
        : [
            prose`Clients in the further networks need a route to the endpoint, such as peering, and firewalls on the way have to admit them. The zone gives them the address, and nothing else.`,
          ],
    gate: others.map(gateOf),
    failures: failuresOf(spec),
    handover: subscriptionId === undefined && others.length === 0 ? [] : [ownersOf(spec)],
    fills: [],
  };
}

function gateOf({ key = "" }: Link): GateItem {
  return evidence(
    `resolves-in.${key}`,
    prose`A client in the network ${key} resolves the names to the endpoint, and reaches it.`,
    prose`${"nslookup"} of a name and a connection to its port, from a client there`,
  );
}

function failuresOf(spec: AzureSpec): Failure[] {
  const { subscriptionId, zoneId } = spec.dns;
  const links = listLinks(spec);
  return [
    ...(subscriptionId === undefined && zoneId === undefined
      ? []
      : [
          {
            symptom: prose`The apply ends with ${"AuthorizationFailed"} or ${"ResourceNotFound"} for the zone or a record.`,
            ...(subscriptionId === undefined
              ? {
                  cause: prose`The zone is in another subscription than the one that Terraform acts in.`,
                  remedy: prose`Name it as ${"dns.subscriptionId"}. Where nobody may act there, ${setExternal(spec)}, and let the owner of the zone write the record.`,
                }
              : {
                  cause: prose`The zone is not in subscription ${subscriptionId}, or whoever acts there lacks a role.`,
                  remedy: prose`Compare the permissions in PERMISSIONS.md with those in that subscription.`,
                }),
          },
        ]),
    ...(further(spec).length === 0 && subscriptionId === undefined
      ? []
      : [
          {
            symptom: prose`The apply ends with ${"LinkedAuthorizationFailed"} for a link.`,
            cause: prose`Whoever links the network may not join it.`,
            remedy: prose`Give ${"Microsoft.Network/virtualNetworks/join/action"} on the network to whoever acts through ${subscriptionId === undefined ? "azurerm" : dnsConfiguration}.`,
          },
        ]),
    ...(links.length === 0 || further(spec).length === 0
      ? []
      : [
          {
            symptom: prose`The apply ends with ${"Conflict"} for a link: overlapping namespaces.`,
            cause: prose`The network is linked to another zone of the same name.`,
            remedy: prose`Look at the links of that zone. Its owner has to give the link up, or the network leaves ${"dns.networks"}.`,
          },
        ]),
  ];
}

/** A new zone of a name that there is already; `zone` names it. Where the spec makes several, none of them can be given as the only one. */
export function zoneThere(spec: AzureSpec, zone: Prose, isOnlyZone = true): Failure {
  return {
    symptom: prose`The apply ends with an error that a record, a zone or a link is already there.`,
    cause: prose`The resource group or the network has a zone ${zone} already.`,
    remedy: isOnlyZone
      ? takeZone(spec)
      : prose`${asSentence(setExternal(spec))}, and have its owner write the records.`,
  };
}

function takeZone(spec: AzureSpec): Prose {
  const { subscriptionId, resourceGroup } = spec.dns;
  const without = resourceGroup === undefined ? [] : ["dns.resourceGroup"];
  const give = asSentence(edit({ set: { "dns.zoneId": { found: "its id" } }, without }));
  return subscriptionId === undefined
    ? prose`${give}. If it is of another subscription, name that as ${"dns.subscriptionId"}; where nobody may act there, ${setExternal(spec)}.`
    : prose`${give}. If it is of another subscription than ${subscriptionId}, correct ${"dns.subscriptionId"}.`;
}

/** How DNS is left to somebody else: the mode, and what has no use with it. */
function setExternal({ dns }: AzureSpec): Prose {
  const useless = [
    ...(dns.zoneId === undefined ? [] : ["dns.zoneId"]),
    ...("records" in dns && dns.records === "hostnames" ? ["dns.records"] : []),
    ...(Object.keys(dns.networks ?? {}).length === 0 ? [] : ["dns.networks"]),
    ...(dns.linkNetwork ? [] : ["dns.linkNetwork"]),
    ...(dns.subscriptionId === undefined ? [] : ["dns.subscriptionId"]),
    ...(dns.resourceGroup === undefined ? [] : ["dns.resourceGroup"]),
  ];
  return edit({ set: { "dns.mode": "external" }, without: useless });
}

function ownersOf(spec: AzureSpec): Section {
  const { subscriptionId } = spec.dns;
  const ofEndpoint = prose`that of the endpoint, through ${"azurerm"}`;
  const ofZone = subscriptionId === undefined ? ofEndpoint : prose`${subscriptionId}, through ${dnsConfiguration}`;
  return {
    title: "Who owns what",
    blocks: [
      {
        table: {
          head: ["what", "subscription"],
          rows: [
            [words("the private endpoint"), ofEndpoint],
            [words("the private zone and its records"), ofZone],
            ...listLinks(spec).map(({ key, virtualNetworkId }) => [
              key === undefined
                ? prose`the link to the network of the endpoint, ${idValue(virtualNetworkId)}`
                : prose`the link to ${key}, ${idValue(virtualNetworkId)}`,
              ofZone,
            ]),
          ],
        },
      },
      prose`A link is a part of the zone. Whoever makes it needs ${"Microsoft.Network/virtualNetworks/join/action"} on the network, in the network's own subscription.`,
    ],
  };
}

function further(spec: AzureSpec): Link[] {
  return listLinks(spec).filter(({ key }) => key !== undefined);
}
