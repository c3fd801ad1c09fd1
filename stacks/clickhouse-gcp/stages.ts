import type { ClickhouseGcp } from "../../generated/types/spec";
import { prose } from "../../src/contract/prose";
import type { Block, Failure, Refusal, Stage, StageText } from "../../src/contract/topology";
import { allowListGate, allowListRollback, foreignEndpoint, resetByPeer } from "../parts/allow-list-texts";
import { showAllowList } from "../parts/clickhouse-api";
import {
  endpointAddress,
  handshakeGate,
  query,
  resolve,
  resolvedGate,
  testHandshake,
  testPort,
} from "../parts/connection-tests";
import { showStatus } from "./commands";
import { ports, privateZone, publicZone, serviceRegion } from "./names";

const endpointResource = "google_compute_forwarding_rule.clickhouse";

/** The rollout: names are cut over only after the vendor accepted the connection and the allow list has it. */
export const stages: readonly Stage<ClickhouseGcp>[] = [
  { name: "endpoint", title: "Make the endpoint", describe: describeEndpoint },
  { name: "allow-list", title: "Let the endpoint in", describe: describeAllowList },
  { name: "dns", title: "Point names at it", describe: describeDns },
];

function unreachable(spec: ClickhouseGcp): Failure {
  return {
    symptom: prose`The connection times out.`,
    cause: spec.network.globalAccess
      ? prose`The connection is not accepted, or an egress firewall rule stands between the client and the endpoint.`
      : prose`The connection is not accepted, an egress firewall rule stands in between, or the client is in another region of the network than ${spec.gcp.region}.`,
    remedy: spec.network.globalAccess
      ? prose`Look at the status, then at the egress rules of the client's network.`
      : prose`Look at the status, then at the egress rules. For clients in other regions, set ${"network.globalAccess"} to ${"true"}; it changes the endpoint in place.`,
    stage: "endpoint",
  };
}

const refused: Refusal = {
  values: ["REJECTED", "CLOSED"],
  remedy: prose`Ask the vendor's support with the PSC connection id. A closed endpoint does not come back: it has to be made anew, with a new id.`,
};

function describeEndpoint(spec: ClickhouseGcp): StageText {
  const status = showStatus(spec, prose`${"PENDING"} or ${"ACCEPTED"}`);
  return {
    comment: "an internal address, and a forwarding rule from it to the vendor's service attachment",
    purpose: prose`An internal address in ${spec.gcp.region}, and a forwarding rule that leads from it to the vendor's service attachment. No name resolves to it yet, and no client notices.`,
    actor: spec.clickhouse.allowList === "terraform" ? "terraform" : "person",
    steps: [
      {
        text: prose`Look at the connection's status. The vendor accepts it once an allow list has the endpoint, so ${"PENDING"} is no fault here.`,
      },
      { commands: [status] },
      { text: prose`Give HANDOVER.md to whoever looks after the ClickHouse services.` },
    ],
    gate: [
      {
        kind: "state",
        address: endpointResource,
        attribute: "psc_connection_status",
        expected: { oneOf: ["PENDING", "ACCEPTED"] },
        meaning: prose`The endpoint exists and the vendor has not refused it.`,
        actor: "vendor",
        refused: [refused],
      },
    ],
    failures: [
      {
        symptom: prose`The apply ends with an error about the target.`,
        cause: prose`The service attachment is mistyped, or of another region than ${spec.gcp.region}.`,
        remedy: prose`Compare it with ${"endpointServiceId"} in the service's ${"privateEndpointConfig"}; HANDOVER.md has the call.`,
        stage: "endpoint",
      },
      {
        symptom: prose`The status is ${"REJECTED"} or ${"CLOSED"}.`,
        cause: prose`The vendor refused the connection, or closed it.`,
        remedy: refused.remedy,
        stage: "endpoint",
      },
    ],
    rollback: prose`Nothing uses the endpoint yet, so it can be taken back. Its PSC connection id is lost: a new endpoint has to be allowed again.`,
  };
}

function describeAllowList(spec: ClickhouseGcp): StageText {
  const { clickhouse } = spec;
  const isTerraform = clickhouse.allowList === "terraform";
  return {
    comment: isTerraform
      ? "the PSC connection id in the allow list of each ClickHouse service"
      : "a person puts the PSC connection id into the allow list of each ClickHouse service",
    purpose: isTerraform
      ? prose`The PSC connection id stands in the allow list of each service, and the vendor accepts the connection. No name resolves to it yet.`
      : prose`A person puts the PSC connection id into the allow list of each service, with the calls in HANDOVER.md, and the vendor accepts the connection. Terraform changes nothing at this stage. No name resolves to it yet.`,
    actor: "vendor",
    steps: [
      { text: prose`Look at the allow list of each service.` },
      { commands: clickhouse.services.map((service) => showAllowList(service)) },
      { text: prose`Wait until the vendor has accepted the connection: ${"PENDING"} becomes ${"ACCEPTED"}.` },
      { commands: [showStatus(spec, prose`${"ACCEPTED"}`)] },
      { text: prose`Bring the new status into the state, where the gate looks for it.` },
      { commands: [{ pipeline: [["terraform", "apply", "-refresh-only"]] }] },
      {
        text: prose`Test from a machine in the network, against the endpoint's address: first that the ports answer, then a handshake under each hostname. The vendor finds the service by the name in the handshake, so the address alone is not enough.`,
      },
      { commands: ports.map((port) => testPort(endpointAddress, port)) },
      { commands: clickhouse.services.map(({ hostname }) => testHandshake(hostname)) },
    ],
    gate: [
      {
        kind: "state",
        address: endpointResource,
        attribute: "psc_connection_status",
        expected: { oneOf: ["ACCEPTED"] },
        meaning: prose`The vendor has accepted the connection.`,
        actor: "vendor",
        refused: [refused],
      },
      ...allowListGate(clickhouse, `${endpointResource}.psc_connection_id`),
      ...handshakeGate(clickhouse.services),
    ],
    failures: [
      unreachable(spec),
      resetByPeer,
      {
        symptom: prose`The status stays ${"PENDING"}.`,
        cause: prose`No allow list has the PSC connection id.`,
        remedy: prose`Compare the allow list with the endpoint's id, digit by digit. The vendor's page names a list of the organization as well; if the service's list is right, send support the PSC connection id, the project and the services' ids.`,
        stage: "allow-list",
      },
      ...(clickhouse.allowList === "terraform" ? [foreignEndpoint] : []),
    ],
    rollback: allowListRollback(clickhouse),
  };
}

function describeDns(spec: ClickhouseGcp): StageText {
  const steps: Block[] = [
    { text: prose`From a machine in the network, look what each hostname resolves to.` },
    { commands: spec.clickhouse.services.map(({ hostname }) => resolve(hostname, prose`${endpointAddress}`)) },
    {
      text: prose`Clients use the private hostnames, those in ${privateZone(spec)}; a connection by address is refused. The public ones, in ${publicZone(spec)}, go on leading over the internet.`,
    },
    { text: prose`Then ask each service.` },
    { commands: spec.clickhouse.services.flatMap(({ hostname }) => query(hostname, ports)) },
  ];
  const failures: Failure[] = [
    {
      symptom: prose`A hostname does not resolve.`,
      cause: prose`The zone is not visible in the client's network, or the client asks another DNS server than that of the network.`,
      remedy: prose`Look at the networks of the zone. A DNS server of your own has to forward the zone to an inbound server policy of Cloud DNS.`,
      stage: "dns",
    },
    unreachable(spec),
    resetByPeer,
  ];
  const common = {
    actor: "person" as const,
    steps,
    gate: resolvedGate(spec.clickhouse.services, prose`${endpointAddress}`),
  } satisfies Partial<StageText>;
  if (spec.dns.mode === "external") {
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
      ? "a private zone of the network, whose wildcard record points to the endpoint"
      : "a wildcard record in an existing zone points to the endpoint",
    purpose: prose`A wildcard record in the private zone ${privateZone(spec)} points to the endpoint. From then on every hostname of that zone resolves to it in the networks of the zone.`,
    failures: [
      {
        symptom: prose`The apply ends with an error that the zone or the record is already there.`,
        cause: isNew
          ? prose`The network has a private zone ${privateZone(spec)} already.`
          : prose`The zone has a record for ${`*.${privateZone(spec)}.`} already.`,
        remedy: isNew
          ? prose`Give its id as ${"dns.zoneId"}.`
          : prose`Let its owner decide which endpoint of ${serviceRegion(spec)} the record points to.`,
        stage: "dns",
      },
      ...failures,
    ],
    rollback: prose`What this stage added is destroyed, and the hostnames no longer resolve. Point clients at the public hostnames first.`,
  };
}
