import { type Command, type Prose, prose, words } from "../../../src/contract/prose";
import type { Block, Failure } from "../../../src/contract/topology";
import { listServices, showEndpointConfig } from "../../parts/clickhouse-api";
import { resetByPeer } from "./allow-list";
import { endpointAddress, handshakeGate, query, resolve, testHandshake } from "./connection-tests";
import type { EndpointSpec, Texts } from "./rollout";

/** An endpoint with a private address, which the wildcard record of a private zone points to. */
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
}

/** How names are pointed at the endpoint, and how that shows. */
export function addressedDns({ dns, clickhouse }: EndpointSpec, of: AddressedEndpoint): Texts["dns"] {
  const unresolved: Failure = { symptom: prose`A hostname does not resolve.`, ...of.unresolved };
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
      purpose: prose`Whoever keeps DNS points the hostnames at the endpoint, with the values in HANDOVER.md. Terraform adds only a check of the connection's status.`,
      failures,
      rollback: takeBack,
    };
  }
  return {
    ...common,
    comment:
      dns.zoneId === undefined
        ? `${of.newZone}, whose wildcard record points to the endpoint`
        : "a wildcard record in an existing zone points to the endpoint",
    purpose: prose`A wildcard record in the private zone ${of.zone} points to the endpoint. From then on every hostname of that zone resolves to it in ${words(of.where)}.`,
    failures: [of.conflict, ...failures],
    rollback: prose`What this stage added is destroyed, and the hostnames no longer resolve. Point clients at the public hostnames first.`,
  };
}

/** How a stage is rolled back whose records are somebody else's. */
export const takeBack = prose`Ask whoever keeps DNS to take the records back first.`;

/** What to say of the names that Terraform makes resolve. */
export function namesResolve(zone: string, where: string): Prose {
  return prose`At stage ${"dns"} every name of ${zone} resolves to the endpoint in ${words(where)}, these among them:`;
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
