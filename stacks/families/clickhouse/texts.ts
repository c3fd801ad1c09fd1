import { asSentence } from "../../../src/contract/acts";
import { type Command, type Prose, prose, words } from "../../../src/contract/prose";
import type { Block } from "../../../src/contract/section";
import type { Failure } from "../../../src/contract/stage";
import { listServices, showEndpointConfig } from "../../parts/clickhouse-api";
import { resolve } from "../../parts/resolve";
import type { ZoneTexts } from "../private-zone/texts";
import { resetByPeer } from "./allow-list";
import { endpointAddress, handshakeGate, query, testHandshake } from "./connection-tests";
import type { EndpointSpec, Texts } from "./rollout";

/** An endpoint with a private address, which the records of a private zone point to. */
interface AddressedEndpoint {
  readonly ports: Texts["ports"];
  readonly zone: string;
  readonly publicZone: string;
  /** Where names of the zone resolve, in words. */
  readonly where: string;
  /** The zone that Terraform makes, in words. */
  readonly newZone: string;
  /** What happens to who does not use the hostnames, in words. */
  readonly otherwise?: string;
  readonly lookUp: Prose;
  readonly unresolved: Pick<Failure, "cause" | "remedy">;
  readonly unreachable: Failure;
  /** A record or zone is already there. */
  readonly conflict: Failure;
  readonly zoneTexts: ZoneTexts;
  /** Whether it exists already, so that nothing of it is read. */
  readonly isExisting: boolean;
}

/** What allow lists hold of an endpoint, and what comes of that, in words. */
interface Entry {
  readonly thing: string;
  readonly id: Prose;
  readonly answer?: string;
  readonly left: string;
}

/** How the endpoint comes into the allow lists: by Terraform or by a person. */
export function entering(
  { clickhouse }: EndpointSpec,
  { thing, id, answer = "", left }: Entry,
): Pick<Texts["allowList"], "comment" | "purpose"> {
  return clickhouse.allowList === "terraform"
    ? {
        comment: `${thing} in the allow list of each ClickHouse service`,
        purpose: prose`${asSentence(id)} stands in the allow list of each service${words(answer)}. ${words(left)}`,
      }
    : {
        comment: `a person puts ${thing} into the allow list of each ClickHouse service`,
        purpose: prose`A person puts ${id} into the allow list of each service, with the calls in HANDOVER.md${words(answer)}. Terraform changes nothing at this stage. ${words(left)}`,
      };
}

/** How names are pointed at the endpoint, and how that shows. */
export function addressedDns(spec: EndpointSpec, of: AddressedEndpoint): Texts["dns"] {
  const { dns, clickhouse } = spec;
  const unresolved: Failure = { symptom: prose`A hostname does not resolve.`, sign: "unresolved", ...of.unresolved };
  const failures = [unresolved, of.unreachable, resetByPeer];
  const common = {
    resolved: prose`${endpointAddress}`,
    steps: [
      of.lookUp,
      { commands: clickhouse.services.map(({ hostname }) => resolve(hostname, prose`${endpointAddress}`)) },
      prose`Clients use the private hostnames, those in ${of.zone}${words(of.otherwise ?? "")}. The public ones, in ${of.publicZone}, go on leading over the internet.`,
      prose`Then ask each service.`,
      { commands: clickhouse.services.flatMap(({ hostname }) => query(hostname, of.ports)) },
    ],
  };
  if (dns.mode !== "private-zone") {
    return {
      ...common,
      comment: "names are kept elsewhere; the outputs give the address",
      purpose: prose`Whoever keeps DNS points the hostnames at the endpoint, with the values in HANDOVER.md. Terraform ${words(of.isExisting ? "changes nothing at this stage" : "adds only a check of the connection's status")}.`,
      failures,
      rollback: takeBack,
    };
  }
  return {
    ...common,
    comment: recordsComment(spec, of.newZone),
    purpose: prose`${recordsPurpose(spec, of.zone, of.where)}${of.zoneTexts.sentences}`,
    steps: [...common.steps, ...of.zoneTexts.steps],
    gate: of.zoneTexts.gate,
    failures: [of.conflict, ...failures, ...of.zoneTexts.failures],
    rollback: prose`What this stage added is destroyed, and the hostnames no longer resolve. ${sharedZone(spec)}Point clients at the public hostnames first.`,
  };
}

/** How a stage is rolled back whose records are somebody else's. */
export const takeBack = prose`Ask whoever keeps DNS to take the records back first.`;

/** What stands above the zone and its records. */
function recordsComment({ dns }: EndpointSpec, newZone: string): string {
  const isWildcard = dns.records === "wildcard";
  if (dns.zoneId === undefined)
    return `${newZone}, ${isWildcard ? "whose wildcard record points" : "whose records of the hostnames point"} to the endpoint`;
  return `${isWildcard ? "a wildcard record in an existing zone points" : "a record for each hostname in an existing zone points"} to the endpoint`;
}

/** What the records do, and where. */
export function recordsPurpose({ dns }: EndpointSpec, zone: string, where: string): Prose {
  return dns.records === "wildcard"
    ? prose`A wildcard record in the private zone ${zone} points to the endpoint. From then on every hostname of that zone resolves to it in ${words(where)}.`
    : prose`A record for each hostname in the private zone ${zone} points to the endpoint. From then on these hostnames resolve to it in ${words(where)}; other names of the zone resolve as its other records say, or to nothing.`;
}

/** That a new zone cannot go before what others wrote into it; empty where nobody else is expected to. */
export function sharedZone({ dns }: EndpointSpec): Prose {
  const isShared = dns.records === "hostnames" && dns.zoneId === undefined;
  return words(isShared ? "The zone goes only once records that others wrote into it are gone. " : "");
}

/** What to say of the names that Terraform makes resolve. */
export function namesResolve({ dns }: EndpointSpec, zone: string, where: string): Prose {
  return dns.records === "wildcard"
    ? prose`At stage ${"dns"} every name of ${zone} resolves to the endpoint in ${words(where)}, these among them:`
    : prose`At stage ${"dns"} these names resolve to the endpoint in ${words(where)}; of other names of ${zone} the zone's owner decides:`;
}

/** Tests before names are cut over: a handshake with the endpoint's address under each hostname. */
export function handshakes({ clickhouse: { services } }: EndpointSpec) {
  return {
    tests: [{ commands: services.map(({ hostname }) => testHandshake(hostname)) }],
    gate: handshakeGate(services),
  };
}

/** What tells that the endpoint service is the one that the services name. */
export function endpointConfigs({ clickhouse: { services } }: EndpointSpec, endpointServiceId: string): Command[] {
  const shows = prose`${"endpointServiceId"} is ${endpointServiceId}; ${"privateDnsHostname"} is the hostname that clients use.`;
  return services.map((service) => showEndpointConfig(service, shows));
}

/** What to send back, where the vendor lets the endpoint in by its allow lists. */
export function sendBack(
  spec: EndpointSpec,
  provider: "azure" | "gcp",
  region: string,
  endpointServiceId: string,
  status: Command,
): Block[] {
  return [
    prose`Say when each allow list has the endpoint and when the connection's status is:`,
    { commands: [status] },
    prose`Say also whether the values above are those that the services tell of themselves. The organization has to have at least one service in ${region}, otherwise it tells none.`,
    {
      commands: [
        listServices(provider, region, prose`The ids of the services above, at least one.`),
        ...endpointConfigs(spec, endpointServiceId),
      ],
    },
  ];
}

/** A mistyped name of the vendor's service. */
export const compareName = prose`Compare it with ${"endpointServiceId"} in the service's ${"privateEndpointConfig"}; HANDOVER.md has the call.`;
