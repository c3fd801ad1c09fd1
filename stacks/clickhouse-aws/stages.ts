import type { ClickhouseAws } from "../../generated/types/spec";
import { command, prose } from "../../src/contract/prose";
import type { Block, Failure, GateItem, Refusal, Stage, StageText } from "../../src/contract/topology";
import { allowListGate, allowListRollback, foreignEndpoint, resetByPeer } from "../parts/allow-list-texts";
import { showAllowList } from "../parts/clickhouse-api";
import { query, resolve, resolvedGate, testPort } from "../parts/connection-tests";
import { endpointDnsName, showState } from "./commands";
import { privateZone, serviceRegion } from "./names";

const endpointAddress = "aws_vpc_endpoint.clickhouse";

/** The rollout: names are cut over only after the vendor accepted the endpoint and the allow list has it. */
export const stages: readonly Stage<ClickhouseAws>[] = [
  { name: "endpoint", title: "Make the endpoint", describe: describeEndpoint },
  { name: "allow-list", title: "Let the endpoint in", describe: describeAllowList },
  { name: "dns", title: "Cut names over", describe: describeDns },
];

const unreachable: Failure = {
  symptom: prose`The connection times out, or ${"No route to host"}.`,
  cause: prose`A security group, a network ACL or a route stands between the client and the endpoint.`,
  remedy: prose`Look whether the endpoint's security groups admit the client's network on the port.`,
  stage: "endpoint",
};

const refused: Refusal = {
  values: ["rejected", "failed", "expired"],
  remedy: prose`Ask the vendor's support with the endpoint's id; a refused endpoint has to be made anew.`,
};

function describeEndpoint(spec: ClickhouseAws): StageText {
  const isCrossRegion = serviceRegion(spec) !== spec.aws.region;
  return {
    comment: "the interface endpoint, with private DNS off",
    purpose: prose`An interface endpoint for the vendor's endpoint service stands in the VPC. Private DNS is off: every name still resolves to the internet, and no client notices.`,
    actor: spec.clickhouse.allowList === "terraform" ? "terraform" : "person",
    steps: [
      {
        text: prose`Look at the endpoint's state. The vendor may accept it at once or only later, so ${"pendingAcceptance"} is no fault here.`,
      },
      { commands: [showState(spec, prose`${"pendingAcceptance"} or ${"available"}`)] },
      { text: prose`Give HANDOVER.md to whoever looks after the ClickHouse services.` },
    ],
    gate: [
      {
        kind: "state",
        address: endpointAddress,
        attribute: "state",
        expected: { oneOf: ["available", "pendingAcceptance"] },
        meaning: prose`The endpoint exists and the vendor has not refused it.`,
        actor: "vendor",
        refused: [refused],
      },
    ],
    failures: [
      {
        symptom: prose`The apply ends with an error that the service name could not be verified.`,
        cause: isCrossRegion
          ? prose`The endpoint service in ${serviceRegion(spec)} does not let in VPCs of ${spec.aws.region}.`
          : prose`The endpoint service's name is of another region, or mistyped.`,
        remedy: isCrossRegion
          ? prose`Compare the name with ${"endpointServiceId"} in the service's ${"privateEndpointConfig"}, and ask the vendor's support to add ${spec.aws.region}.`
          : prose`Compare the name with ${"endpointServiceId"} in the service's ${"privateEndpointConfig"}.`,
        stage: "endpoint",
      },
      {
        symptom: prose`The state is ${"rejected"}, ${"failed"} or ${"expired"}.`,
        cause: prose`The vendor refused the endpoint or did not accept it in time, or AWS could not make it.`,
        remedy: refused.remedy,
        stage: "endpoint",
      },
    ],
    rollback: prose`Nothing uses the endpoint yet, so it can be taken back. Its id is lost: a new endpoint has to be accepted and allowed again.`,
  };
}

function describeAllowList(spec: ClickhouseAws): StageText {
  const isTerraform = spec.clickhouse.allowList === "terraform";
  return {
    comment: isTerraform
      ? "the endpoint in the allow list of each ClickHouse service"
      : "a person puts the endpoint into the allow list of each ClickHouse service",
    purpose: isTerraform
      ? prose`The endpoint's id stands in the allow list of each service. Names still resolve to the internet.`
      : prose`A person puts the endpoint's id into the allow list of each service, with the calls in HANDOVER.md. Terraform changes nothing at this stage. Names still resolve to the internet.`,
    actor: "vendor",
    steps: [
      { text: prose`Look at the allow list of each service.` },
      { commands: spec.clickhouse.services.map((service) => showAllowList(service)) },
      {
        text: prose`Wait until the vendor has accepted the endpoint: ${"pendingAcceptance"} becomes ${"available"}. If it does not within a day, send the ticket in HANDOVER.md.`,
      },
      { commands: [showState(spec, prose`${"available"}`)] },
      {
        text: prose`Test from a machine that may connect, against the endpoint's own name. Use that name only for connectivity testing: its certificate does not fit, and it says nothing about the allow list.`,
      },
      { commands: spec.clickhouse.ports.map((port) => testPort(endpointDnsName, port)) },
      ...lookBefore(spec),
    ],
    gate: [
      {
        kind: "state",
        address: endpointAddress,
        attribute: "state",
        expected: { oneOf: ["available"] },
        meaning: prose`The vendor has accepted the endpoint. Before that, names must not lead to it.`,
        actor: "vendor",
        refused: [refused],
      },
      ...allowListGate(spec.clickhouse, `${endpointAddress}.id`),
      ...spec.clickhouse.ports.map(
        (port): GateItem => ({
          kind: "evidence",
          key: `connection-test.${port}`,
          meaning: prose`Clients reach the endpoint on port ${port}.`,
          actor: "person",
          command: testPort(endpointDnsName, port),
        }),
      ),
    ],
    failures: [
      unreachable,
      resetByPeer,
      {
        symptom: prose`The state stays ${"pendingAcceptance"}.`,
        cause: prose`The vendor has not accepted the endpoint. Whether the allow list alone leads to that is not documented.`,
        remedy: prose`Send the ticket in HANDOVER.md to the vendor's support.`,
        stage: "allow-list",
      },
      ...(isTerraform ? [foreignEndpoint] : []),
    ],
    rollback: allowListRollback(spec.clickhouse),
  };
}

function conflictingZone(zone: string): Failure {
  return {
    symptom: prose`The apply ends with an error that the zone conflicts with another one.`,
    cause: prose`The VPC already has a private zone ${zone}.`,
    remedy: prose`Give its id as ${"dns.zoneId"}.`,
    stage: "dns",
  };
}

function lookBefore(spec: ClickhouseAws): Block[] {
  if (spec.dns.mode !== "private-dns") return [];
  return [
    { text: prose`Note what the hostnames resolve to now: addresses of the internet. They are what you go back to.` },
    { commands: spec.clickhouse.services.map(({ hostname }) => resolve(hostname, prose`Public addresses.`)) },
  ];
}

function describeDns(spec: ClickhouseAws): StageText {
  const resolved = resolvedGate(spec.clickhouse.services, prose`The addresses of ${endpointDnsName}.`);
  const verification: Block[] = [
    {
      text: prose`From a client, compare what each hostname resolves to with the addresses of the endpoint itself. While they differ, traffic goes over the internet.`,
    },
    {
      commands: [
        resolve(endpointDnsName, prose`The endpoint's addresses; the console shows them under Subnets.`),
        ...spec.clickhouse.services.map(({ hostname }) => resolve(hostname, prose`The same addresses.`)),
      ],
    },
    { text: prose`Then ask each service.` },
    { commands: spec.clickhouse.services.flatMap(({ hostname }) => query(hostname, spec.clickhouse.ports)) },
  ];
  const failures: Failure[] = [
    unreachable,
    resetByPeer,
    {
      symptom: prose`A hostname still resolves to public addresses.`,
      cause: prose`The client asks another resolver than the VPC's, or an answer is still cached.`,
      remedy: prose`Ask the VPC's resolver directly, wait for the time to live, and look whether the client's network forwards the zone.`,
      stage: "dns",
    },
  ];
  return describeDnsMode(spec, verification, failures, resolved);
}

function describeDnsMode(
  spec: ClickhouseAws,
  verification: Block[],
  failures: Failure[],
  resolved: GateItem[],
): StageText {
  switch (spec.dns.mode) {
    case "private-dns":
      return {
        comment: "private_dns_enabled is true on aws_vpc_endpoint.clickhouse",
        purpose: prose`The flip: ${"private_dns_enabled"} goes from ${"false"} to ${"true"} on the same endpoint, in place. From then on the hostnames resolve to the endpoint in the whole VPC.`,
        actor: "person",
        caution: prose`The one change is ${"private_dns_enabled"} of ${endpointAddress} from ${"false"} to ${"true"}, in place. If the endpoint is replaced, do not apply: acceptance and allow list would be lost.`,
        steps: verification,
        gate: [
          {
            kind: "state",
            address: endpointAddress,
            attribute: "private_dns_enabled",
            expected: { oneOf: ["true"] },
            meaning: prose`The endpoint answers for the hostnames.`,
            actor: "terraform",
          },
          ...resolved,
        ],
        failures: [
          ...failures,
          {
            symptom: prose`The apply ends with an error that private DNS cannot be enabled.`,
            cause: prose`The endpoint is not ${"available"} yet, the endpoint service has no private DNS name, or the VPC has ${"enableDnsSupport"} or ${"enableDnsHostnames"} off.`,
            remedy: prose`Go back one stage and look at the state and at the VPC's two DNS attributes. If the endpoint service has no private DNS name, use ${"dns.mode"} ${"private-zone"}.`,
            stage: "allow-list",
          },
        ],
        rollback: prose`${"private_dns_enabled"} is written as ${"false"}, in place, and names resolve to the internet again once caches run out. Removing the argument instead would change nothing, because the provider keeps the value.`,
      };
    case "private-zone":
      return {
        comment:
          spec.dns.zoneId === undefined
            ? "a private zone whose wildcard record points to the endpoint"
            : "a wildcard record in an existing private zone, pointing to the endpoint",
        purpose: prose`A wildcard record in the private zone ${privateZone(spec)} points to the endpoint. From then on every hostname of that zone resolves to it in the VPCs of the zone; ${"private_dns_enabled"} stays ${"false"}.`,
        actor: "person",
        steps: [
          {
            text: prose`The record points to the endpoint's first DNS entry, which is commonly the regional name; the provider documents no order. Look at its alias.`,
          },
          {
            commands: [
              command(
                ["terraform", "state", "show", "aws_route53_record.clickhouse"],
                prose`The alias name has no availability zone in it.`,
              ),
            ],
          },
          ...verification,
        ],
        gate: resolved,
        failures: [...failures, ...(spec.dns.zoneId === undefined ? [conflictingZone(privateZone(spec))] : [])],
        rollback:
          spec.dns.zoneId === undefined
            ? prose`The record and the zone are destroyed, and the hostnames no longer resolve. Point clients at the public hostnames first.`
            : prose`The record is destroyed, and the hostnames no longer resolve; the zone stays. Point clients at the public hostnames first.`,
      };
    case "external":
      return {
        comment: "names are kept elsewhere; the outputs give their targets",
        purpose: prose`Whoever keeps DNS points the hostnames at the endpoint, with the targets in HANDOVER.md. Terraform adds only a check of the endpoint's state; ${"private_dns_enabled"} stays ${"false"}.`,
        actor: "person",
        steps: verification,
        gate: resolved,
        failures,
        rollback: prose`Ask whoever keeps DNS to take the records back first.`,
      };
  }
}
