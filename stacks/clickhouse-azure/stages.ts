import type { ClickhouseAzure } from "../../generated/types/spec";
import { prose } from "../../src/contract/prose";
import type { Block, Failure, Stage, StageText } from "../../src/contract/topology";
import { allowListGate, allowListRollback, foreignEndpoint, resetByPeer } from "../parts/allow-list-texts";
import { endpointId, showAllowList } from "../parts/clickhouse-api";
import {
  endpointAddress,
  handshakeGate,
  query,
  resolve,
  resolvedGate,
  testHandshake,
  testPort,
} from "../parts/connection-tests";
import { endpointGuid, showStatus } from "./commands";
import { ports, privateZone, publicZone } from "./names";

const endpointResource = "azurerm_private_endpoint.clickhouse";

/** The rollout: names are cut over only after the vendor approved the connection and the allow list has the endpoint. */
export const stages: readonly Stage<ClickhouseAzure>[] = [
  { name: "endpoint", title: "Make the private endpoint", describe: describeEndpoint },
  { name: "allow-list", title: "Let the endpoint in", describe: describeAllowList },
  { name: "dns", title: "Point names at it", describe: describeDns },
];

const unreachable: Failure = {
  symptom: prose`The connection times out.`,
  cause: prose`A route, a firewall or a network security group stands between the client and the endpoint. Groups act on the endpoint itself only where the subnet's ${"private_endpoint_network_policies"} are on; by default they are ${"Disabled"}.`,
  remedy: prose`Look at the outbound rules of the client's subnet first, then at the policies of the endpoint's subnet.`,
  stage: "endpoint",
};

const stillPending: Failure = {
  symptom: prose`The status stays ${"Pending"}.`,
  cause: prose`No allow list has the endpoint, or it has another id than the endpoint's.`,
  remedy: prose`Compare the allow list with the endpoint's id, letter by letter.`,
  stage: "allow-list",
};

function describeEndpoint(spec: ClickhouseAzure): StageText {
  return {
    comment: "the private endpoint, with a connection request that the vendor approves later",
    purpose: prose`A private endpoint in ${spec.azure.location} asks for a connection to the vendor's private link service in ${spec.clickhouse.location}. The request is manual, because an alias allows no other. No name resolves to it yet, and no client notices.`,
    actor: spec.clickhouse.allowList === "terraform" ? "terraform" : "person",
    steps: [
      {
        text: prose`Look at the connection's status. The vendor approves it once an allow list has the endpoint, so ${"Pending"} is no fault here.`,
      },
      { commands: [showStatus(prose`${"Pending"} or ${"Approved"}`)] },
      {
        text: prose`The endpoint has its private address already; it would have one if the request were rejected, too. The address says nothing about approval.`,
      },
      { text: prose`Give HANDOVER.md to whoever looks after the ClickHouse services.` },
    ],
    gate: [
      {
        kind: "evidence",
        key: "connection-requested",
        meaning: prose`The endpoint exists and the vendor has not refused it.`,
        actor: "vendor",
        command: showStatus(prose`${"Pending"} or ${"Approved"}`),
      },
    ],
    failures: [
      {
        symptom: prose`The apply ends with an error about the alias or the private link service.`,
        cause: prose`The alias is mistyped, or of a service that no longer is.`,
        remedy: prose`Compare it with ${"endpointServiceId"} in the service's ${"privateEndpointConfig"}; HANDOVER.md has the call.`,
        stage: "endpoint",
      },
      {
        symptom: prose`The apply ends with an error about the location or the subscription of the subnet.`,
        cause: prose`The virtual network is in another location than ${spec.azure.location}; ids do not tell it, so nothing could look before.`,
        remedy: prose`Set ${"azure.location"} to that of the virtual network. It may differ from ${"clickhouse.location"}, which is that of the services.`,
        stage: "endpoint",
      },
      {
        symptom: prose`The apply ends with an error about ${"request_message"}.`,
        cause: prose`Somebody took the message away: the provider plans that and refuses it at apply.`,
        remedy: prose`Apply what Plinth wrote.`,
        stage: "endpoint",
      },
      {
        symptom: prose`The status is ${"Rejected"} or ${"Disconnected"}.`,
        cause: prose`The vendor refused or removed the connection.`,
        remedy: prose`Ask the vendor's support with the endpoint's id. Such an endpoint does not come back by itself: destroy it and make it anew.`,
        stage: "endpoint",
      },
    ],
    rollback: prose`Nothing uses the endpoint yet, so it can be taken back. A new endpoint has to be approved again.`,
  };
}

function describeAllowList(spec: ClickhouseAzure): StageText {
  const { clickhouse } = spec;
  const isTerraform = clickhouse.allowList === "terraform";
  const id = clickhouse.endpointId === "resource-guid" ? endpointGuid : endpointId;
  const approved = showStatus(prose`${"Approved"}`);
  return {
    comment: isTerraform
      ? "the endpoint's resource id in the allow list of each ClickHouse service"
      : "a person puts the endpoint into the allow list of each ClickHouse service",
    purpose: isTerraform
      ? prose`The endpoint's resource id stands in the allow list of each service, and the vendor approves the connection. No name resolves to it yet.`
      : prose`A person puts ${id} into the allow list of each service, with the calls in HANDOVER.md, and the vendor approves the connection. Terraform changes nothing at this stage. No name resolves to it yet.`,
    actor: "vendor",
    steps: [
      { text: prose`Look at the allow list of each service.` },
      { commands: clickhouse.services.map((service) => showAllowList(service, id)) },
      { text: prose`Wait until the vendor has approved the connection: ${"Pending"} becomes ${"Approved"}.` },
      { commands: [approved] },
      {
        text: prose`Test from a machine in the network, against the endpoint's address: first that the ports answer, then a handshake under each hostname.`,
      },
      { commands: ports.map((port) => testPort(endpointAddress, port)) },
      {
        text: prose`${"CONNECTED"} alone proves the network. If ${"write:errno=104"} follows it and no certificate comes, the service's filter has closed the connection: its allow list does not have the endpoint.`,
      },
      { commands: clickhouse.services.map(({ hostname }) => testHandshake(hostname)) },
    ],
    gate: [
      {
        kind: "evidence",
        key: "connection-approved",
        meaning: prose`The vendor has approved the connection.`,
        actor: "vendor",
        command: approved,
      },
      ...allowListGate(clickhouse, `${endpointResource}.id`, id),
      ...handshakeGate(clickhouse.services),
    ],
    failures: [
      unreachable,
      resetByPeer,
      stillPending,
      ...(clickhouse.allowList === "terraform" ? [foreignEndpoint] : []),
    ],
    rollback: allowListRollback(clickhouse),
  };
}

function describeDns(spec: ClickhouseAzure): StageText {
  const steps: Block[] = [
    {
      text: prose`From a machine in the network, look what each hostname resolves to. Do not try it from outside: the private hostname does not resolve there.`,
    },
    { commands: spec.clickhouse.services.map(({ hostname }) => resolve(hostname, prose`${endpointAddress}`)) },
    {
      text: prose`Clients use the private hostnames, those in ${privateZone(spec)}. The public ones, in ${publicZone(spec)}, go on leading over the internet.`,
    },
    { text: prose`Then ask each service.` },
    { commands: spec.clickhouse.services.flatMap(({ hostname }) => query(hostname, ports)) },
  ];
  const failures: Failure[] = [
    {
      symptom: prose`A hostname does not resolve.`,
      cause: prose`The client's network is not linked to the zone, or the client asks another DNS server than Azure's.`,
      remedy: prose`Look at the zone's virtual network links. A DNS server of your own has to forward the zone to ${"168.63.129.16"}.`,
      stage: "dns",
    },
    unreachable,
    resetByPeer,
  ];
  const common = {
    actor: "person" as const,
    steps,
    gate: resolvedGate(spec.clickhouse.services, prose`${endpointAddress}`),
  } satisfies Partial<StageText>;
  if (spec.dns.mode !== "private-zone") {
    return {
      ...common,
      comment: "names are kept elsewhere; the outputs give the address",
      purpose: prose`Whoever keeps DNS points the hostnames at the endpoint, with the values in HANDOVER.md. Terraform adds only a check of the connection's status.`,
      failures,
      rollback: prose`Ask whoever keeps DNS to take the records back first.`,
    };
  }
  const isNew = spec.dns.zoneId === undefined;
  return {
    ...common,
    comment: isNew
      ? "a private zone linked to the network, whose wildcard record points to the endpoint"
      : "a wildcard record in an existing zone points to the endpoint",
    purpose: prose`A wildcard record in the private zone ${privateZone(spec)} points to the endpoint. From then on every hostname of that zone resolves to it in the linked networks.`,
    failures: [
      {
        symptom: prose`The apply ends with an error that a record, a zone or a link is already there.`,
        cause: isNew
          ? prose`The resource group or the network has a zone ${privateZone(spec)} already.`
          : prose`The zone has a record ${"*"} already, or the network is linked to it already.`,
        remedy: isNew
          ? prose`Give its id as ${"dns.zoneId"}.`
          : prose`Let its owner decide which endpoint the record points to. Where only the link is there, set ${"dns.linkNetwork"} to ${"false"}.`,
        stage: "dns",
      },
      ...failures,
    ],
    rollback: prose`What this stage added is destroyed, and the hostnames no longer resolve. Point clients at the public hostnames first.`,
  };
}
