import { asSentence, edit } from "../../../src/contract/acts";
import type { GateItem } from "../../../src/contract/gate-item";
import { type Prose, prose, words } from "../../../src/contract/prose";
import type { Section } from "../../../src/contract/section";
import type { Failure } from "../../../src/contract/stage";
import { evidence } from "../../parts/gate-items";
import { idValue } from "../../parts/id-text";
import type { GcpSpec } from "../psc-endpoint/endpoint";
import { dnsConfiguration, type FurtherNetwork, listNetworks } from "../psc-endpoint/zone";
import type { ZoneTexts } from "./texts";

/** What is said of the private zone of a spec. */
export function zoneTextsOnGoogle(spec: GcpSpec): ZoneTexts {
  const { project } = spec.dns;
  const whose =
    project === undefined
      ? words("")
      : prose` The zone is in project ${project}, where Terraform acts through ${dnsConfiguration}.`;
  const others = listNetworks(spec);
  return {
    sentences: prose`${whose}${words(others.length === 0 ? "" : " It is visible in further networks too; HANDOVER.md lists them.")}`,
    steps:
      others.length === 0
        ? []
        : [
            prose`Clients in the further networks reach the endpoint where a hub of Network Connectivity Center propagates its connection (${"--export-psc"}), or by VPN; peering does not carry it. The zone gives them the address, and nothing else.`,
          ],
    gate: others.map(gateOf),
    failures: failuresOf(spec),
    handover: project === undefined && others.length === 0 ? [] : [ownersOf(spec)],
    fills: [],
  };
}

function gateOf({ key }: FurtherNetwork): GateItem {
  return evidence(
    `resolves-in.${key}`,
    prose`A client in the network ${key} resolves the names to the endpoint, and reaches it.`,
    prose`${"nslookup"} of a name and a connection to its port, from a client there`,
  );
}

function failuresOf(spec: GcpSpec): Failure[] {
  const { project, zoneId } = spec.dns;
  return [
    ...(project === undefined && zoneId === undefined
      ? []
      : [
          {
            symptom: prose`The apply ends with ${"forbidden"} (403) for the zone or a record.`,
            cause: prose`Whoever acts in the project of the zone may not change it.`,
            remedy:
              project === undefined
                ? prose`Name that project as ${"dns.project"}, with the service account to act as there in ${"dns.impersonateServiceAccount"}. Where nobody may act there, ${setExternal(spec)}, and let the owner of the zone write the record.`
                : prose`Give it the role of a DNS administrator in ${project}, or name another service account in ${"dns.impersonateServiceAccount"}.`,
          },
        ]),
    ...(listNetworks(spec).length === 0
      ? []
      : [
          {
            symptom: prose`The apply ends with ${"forbidden"} (403) for a network of the zone.`,
            cause: prose`Whoever makes the zone may not bind it to networks of that project.`,
            remedy: prose`Give it the permission in the project of the network that HANDOVER.md names below "Who owns what".`,
          },
        ]),
  ];
}

/** A new zone of a name that a network has already; `zone` names it. Where the spec makes several, none of them can be given as the only one. */
export function zoneThere(spec: GcpSpec, zone: Prose, isOnlyZone = true): Failure {
  return {
    symptom: prose`The apply ends with an error that the zone or the record is already there.`,
    cause: prose`The network has a private zone ${zone} already.`,
    remedy: isOnlyZone
      ? takeZone(spec)
      : prose`${asSentence(setExternal(spec))}, and have its owner write the records.`,
  };
}

function takeZone(spec: GcpSpec): Prose {
  const { project } = spec.dns;
  const without = listNetworks(spec).length === 0 ? [] : ["dns.networks"];
  const give = asSentence(edit({ set: { "dns.zoneId": { found: "its id" } }, without }));
  return project === undefined
    ? prose`${give}. If it is of another project, name that as ${"dns.project"}; where nobody may act there, ${setExternal(spec)}.`
    : prose`${give}. If it is of another project than ${project}, correct ${"dns.project"}.`;
}

/** How DNS is left to somebody else: the mode, and what has no use with it. */
function setExternal({ dns }: GcpSpec): Prose {
  const useless = [
    ...(dns.zoneId === undefined ? [] : ["dns.zoneId"]),
    ...("records" in dns && dns.records === "hostnames" ? ["dns.records"] : []),
    ...(Object.keys(dns.networks ?? {}).length === 0 ? [] : ["dns.networks"]),
    ...(dns.project === undefined ? [] : ["dns.project"]),
    ...(dns.impersonateServiceAccount === undefined ? [] : ["dns.impersonateServiceAccount"]),
  ];
  return edit({ set: { "dns.mode": "external" }, without: useless });
}

function ownersOf(spec: GcpSpec): Section {
  const { project } = spec.dns;
  const ofEndpoint = prose`that of the endpoint, through ${"google"}`;
  const ofZone = project === undefined ? ofEndpoint : prose`${project}, through ${dnsConfiguration}`;
  return {
    title: "Who owns what",
    blocks: [
      {
        table: {
          head: ["what", "project"],
          rows: [
            [words("the endpoint and its address"), ofEndpoint],
            [words("the private zone, its records and the list of networks that see it"), ofZone],
            ...listNetworks(spec).map(({ key, network }) => [
              prose`the network ${key}, ${idValue(network)}`,
              words("its own; the zone is bound to it"),
            ]),
          ],
        },
      },
      prose`Whoever makes the zone needs ${"dns.networks.bindPrivateDNSZone"} in the project of each network that sees it.`,
    ],
  };
}
