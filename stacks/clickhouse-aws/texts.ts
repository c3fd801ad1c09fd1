import type { ClickhouseAws } from "../../generated/types/spec";
import { edit } from "../../src/contract/acts";
import { command, type Fill, type Prose, prose, words } from "../../src/contract/prose";
import type { Block, Section } from "../../src/contract/section";
import type { Failure } from "../../src/contract/stage";
import { resetByPeer } from "../families/clickhouse/allow-list";
import { byocAllowList } from "../families/clickhouse/byoc";
import { query, testPort } from "../families/clickhouse/connection-tests";
import { zoneRecords } from "../families/clickhouse/records";
import type { Texts } from "../families/clickhouse/rollout";
import { portNames } from "../families/clickhouse/service";
import {
  endpointConfigs,
  entering,
  namesResolve,
  recordsPurpose,
  sharedZone,
  takeBack,
} from "../families/clickhouse/texts";
import { answerConnection } from "../families/endpoint-service/texts";
import { addressFailures, addressRows } from "../families/interface-endpoint/address-texts";
import { recordTypes } from "../families/interface-endpoint/addresses";
import { policyFailures } from "../families/interface-endpoint/policy";
import { flipped } from "../families/interface-endpoint/private-dns";
import { nameFill, showState, unreachable } from "../families/interface-endpoint/texts";
import { onlyZone, recordThere, zoneTextsOnAws, zoneThere } from "../families/private-zone/aws-texts";
import { endpointId } from "../parts/clickhouse-api";
import { existingTexts, existingWay } from "../parts/existing-endpoint";
import { evidence } from "../parts/gate-items";
import { idValue } from "../parts/id-text";
import { outputFill } from "../parts/output-fill";
import { refreshOnly } from "../parts/refresh";
import { resolve } from "../parts/resolve";
import type { ValueRow } from "../parts/values-section";
import { dnsGate, endpointAddress, flipRefused, uncoveredName, vpcFill } from "./private-dns";
import { byoc, privateZone, serviceRegion } from "./zones";

const endpointDnsName: Fill = { fill: "ENDPOINT_DNS_NAME" };

/** What the documents say. */
export function texts(spec: ClickhouseAws): Texts {
  const { aws, network, clickhouse } = spec;
  const { services, ports } = clickhouse;
  const isByoc = byoc(spec) !== undefined;
  const { vpcId } = network;
  const zone = zoneTextsOnAws(spec, [onlyZone]);
  const showStatus = (shows: Prose) => showState(spec, endpointId, shows);
  return {
    showStatus,
    ports,
    target: endpointDnsName,
    unreachable,
    endpoint: {
      ...(network.endpoint === undefined ? made(spec) : { ...existingTexts(network.endpoint.id), failures: [] }),
      ...(isByoc ? accepting(spec) : {}),
      look: isByoc
        ? prose`Look at the endpoint's state. It is ${"pendingAcceptance"} until somebody accepts it in the account of the BYOC deployment.`
        : prose`Look at the endpoint's state. The vendor may accept it at once or only later, so ${"pendingAcceptance"} is no fault here.`,
    },
    allowList: {
      ...entering(spec, {
        thing: "the endpoint",
        id: words("the endpoint's id"),
        left: "No hostname leads to the endpoint yet.",
      }),
      accepted: prose`The vendor has accepted the endpoint. Before that, names must not lead to it.`,
      wait: isByoc
        ? prose`The connection has been accepted before; its state is ${"available"}.`
        : prose`Wait until the vendor has accepted the endpoint: ${"pendingAcceptance"} becomes ${"available"}. If it does not within a day, send the ticket in HANDOVER.md.`,
      test: prose`Test from a machine that may connect, against the endpoint's own name. Use that name only for connectivity testing: its certificate does not fit, and it says nothing about the allow list.`,
      tests: lookBefore(spec),
      gate: [
        ...dnsGate(spec),
        ...ports.map((port) => {
          const meaning = prose`Clients reach the endpoint on port ${port}.`;
          return evidence(`connection-test.${port}`, meaning, testPort(endpointDnsName, port), "person");
        }),
      ],
      stillPending: {
        symptom: prose`The state stays ${"pendingAcceptance"}.`,
        cause: prose`The vendor has not accepted the endpoint. Whether the allow list alone leads to that is not documented.`,
        remedy: isByoc
          ? prose`Accept it in the account of the BYOC deployment.`
          : prose`Send the ticket in HANDOVER.md to the vendor's support.`,
      },
    },
    dns: dns(spec),
    fills: [
      ...vpcFill(spec),
      ...(spec.dns.mode === "private-zone" ? zone.fills : []),
      outputFill(endpointId, "endpoint_id", prose`Id of the endpoint`),
      nameFill(endpointDnsName, spec),
    ],
    handover: {
      ...(isByoc
        ? { beforeAllowList: byocAllowList }
        : { region: serviceRegion(spec), acceptance: ticket(spec, showStatus) }),
      values: [
        ["Endpoint id", endpointId],
        ["Endpoint service", clickhouse.endpointServiceName],
        ["Region of the endpoint service", serviceRegion(spec)],
        ["Region of the VPC", aws.region],
        ["VPC", idValue(vpcId)],
        ...addressRows(network),
        ...ports.map((port): ValueRow => [portNames[port].protocol, prose`port ${port}`]),
      ],
      names: {
        "private-dns": prose`At stage ${"dns"} these names resolve to the endpoint in the whole VPC, through the endpoint's own private DNS:`,
        "private-zone": namesResolve(spec, privateZone(spec), "the VPCs of the private zone"),
        external:
          network.endpoint === undefined
            ? prose`Make these names resolve to the endpoint, by an alias or CNAME to ${endpointDnsName} or by records of its addresses. The output ${"endpoint_dns_entries"} has the alias targets.`
            : prose`Make these names resolve to the endpoint, by an alias or CNAME to ${endpointDnsName}, by records of its addresses, or by its own private DNS, which its owner switches on.`,
      }[spec.dns.mode],
      afterNames: spec.dns.mode === "private-zone" ? zone.handover : [],
      sendBack: [
        prose`Say when the allow list has the endpoint and when its state is ${"available"}, and whether the values above are those that the services tell of themselves:`,
        { commands: endpointConfigs(spec, clickhouse.endpointServiceName) },
      ],
    },
    otherWays:
      network.endpoint !== undefined
        ? [existingWay]
        : [
            prose`The AWS console can do the same: ${"Create endpoint"} with ${"Other endpoint services"} for the endpoint, ${"Modify private DNS name"} for the private DNS of stage ${"dns"}. So can CloudFormation, with ${"PrivateDnsEnabled"} of ${"AWS::EC2::VPCEndpoint"}. Nothing is generated for either; a change made there shows as drift in the next plan.`,
          ],
  };

  function lookBefore({ dns }: ClickhouseAws): Block[] {
    if (dns.mode !== "private-dns") return [];
    return [
      prose`Note what the hostnames resolve to now. Names with ${".vpce."} may resolve to nothing (not documented); clients then use the public hostnames until the flip, and go back to them.`,
      { commands: services.map(({ hostname }) => resolve(hostname, prose`Public addresses, or none.`)) },
    ];
  }
}

function made(spec: ClickhouseAws): Pick<Texts["endpoint"], "comment" | "purpose" | "failures" | "rollback"> {
  return {
    comment: "the interface endpoint, with private DNS off",
    purpose: prose`An interface endpoint for the vendor's endpoint service stands in the VPC. Private DNS is off: no hostname leads to the endpoint yet, and no client notices.`,
    failures: [
      unverifiedName(spec),
      zoneWithoutService(spec),
      ...addressFailures(spec.aws.region, spec.network),
      ...policyFailures(spec.network),
    ],
    rollback: prose`Nothing uses the endpoint yet, so it can be taken back. Its id is lost: a new endpoint has to be accepted and allowed again.`,
  };
}

function zoneWithoutService({ aws, clickhouse }: ClickhouseAws): Failure {
  return {
    symptom: prose`The apply ends with an error that the endpoint service does not support the availability zone of a subnet.`,
    cause: prose`The endpoint service has no load balancer there. Zones have the same id in every account, and other names.`,
    remedy: prose`Compare the zones of ${"network.subnets"} with ${"ServiceDetails[0].AvailabilityZones"} of ${`aws ec2 describe-vpc-endpoint-services --region ${aws.region} --service-names ${clickhouse.endpointServiceName}`}, which has names of this account's zones, and leave the subnet out or take one of another zone.`,
  };
}

function unverifiedName(spec: ClickhouseAws): Failure {
  const compare = prose`Compare the name with ${"endpointServiceId"} in the service's ${"privateEndpointConfig"}`;
  const isCrossRegion = serviceRegion(spec) !== spec.aws.region;
  return {
    symptom: prose`The apply ends with an error that the service name could not be verified.`,
    cause: isCrossRegion
      ? prose`The endpoint service in ${serviceRegion(spec)} does not let in VPCs of ${spec.aws.region}.`
      : prose`The endpoint service's name is of another region, or mistyped.`,
    remedy: isCrossRegion
      ? prose`${compare}, and ask the vendor's support to add ${spec.aws.region}.`
      : prose`${compare}.`,
  };
}

/** A BYOC deployment is in an account of the customer's, who accepts there before the allow list is filled. */
function accepting({ clickhouse }: ClickhouseAws): Pick<Texts["endpoint"], "accepted" | "notes"> {
  const [, , , region = "", service = ""] = clickhouse.endpointServiceName.split(".");
  const shows = prose`${"Unsuccessful"} is empty.`;
  return {
    accepted: prose`The endpoint is accepted in the account of the BYOC deployment.`,
    notes: [
      prose`This is a BYOC deployment: accept the connection yourselves, in the deployment's account, before the allow list gets the endpoint.`,
      { commands: [answerConnection(region, "accept", service, endpointId, shows)] },
      prose`Then bring the new state into Terraform's, where the gate looks for it.`,
      { commands: [refreshOnly] },
    ],
  };
}

function ticket({ clickhouse }: ClickhouseAws, showStatus: Texts["showStatus"]): Section {
  const hostnames = clickhouse.services.map(({ hostname }) => hostname).join(",");
  return {
    title: "Acceptance by the vendor's support",
    blocks: [
      prose`If the endpoint stays ${"pendingAcceptance"}, send this to ClickHouse support, with the endpoint's id in its place. Once they have dealt with it, the state is ${"available"}.`,
      {
        copy: {
          language: "text",
          text: ["VPC Endpoint IDs: ", endpointId, `\nClickHouse instance URLs:\n${hostnames}`],
        },
      },
      { commands: [showStatus(prose`${"available"}`)] },
    ],
  };
}

function dns(spec: ClickhouseAws): Texts["dns"] {
  const { services, ports } = spec.clickhouse;
  const resolved = prose`The addresses of ${endpointDnsName}.`;
  const steps: Block[] = [
    prose`From a client, compare what each hostname resolves to with the addresses of the endpoint itself. While they differ, traffic goes over the internet.`,
    {
      commands: [
        resolve(endpointDnsName, prose`The endpoint's addresses; the console shows them under Subnets.`),
        ...services.map(({ hostname }) => resolve(hostname, prose`The same addresses.`)),
      ],
    },
    prose`Then ask each service.`,
    { commands: services.flatMap(({ hostname }) => query(hostname, ports)) },
  ];
  const failures: Failure[] = [
    unreachable,
    resetByPeer,
    {
      symptom: prose`A hostname still resolves to public addresses, or to none.`,
      sign: "elsewhere",
      cause: prose`The client asks another resolver than the VPC's, or an answer is still cached.`,
      remedy: prose`Ask the VPC's resolver directly, wait for the time to live, and look whether the client's network forwards the zone.`,
    },
  ];
  const isNew = spec.dns.zoneId === undefined;
  const isWildcard = spec.dns.records === "wildcard";
  const zone = zoneTextsOnAws(spec, [onlyZone]);
  switch (spec.dns.mode) {
    case "private-dns":
      return {
        resolved,
        needs: "vpcDns",
        comment: "private_dns_enabled is true on aws_vpc_endpoint.clickhouse",
        purpose: prose`The flip: ${"private_dns_enabled"} goes from ${"false"} to ${"true"} on the same endpoint, in place. From then on the hostnames resolve to the endpoint in the whole VPC.`,
        cautions: [
          prose`The one change is ${"private_dns_enabled"} of ${endpointAddress} from ${"false"} to ${"true"}, in place. If the endpoint is replaced, do not apply: acceptance and allow list would be lost.`,
        ],
        steps,
        gate: [flipped(endpointAddress, prose`The endpoint answers for the hostnames.`)],
        failures: [...failures, flipRefused(spec), uncoveredName(spec)],
        rollback: prose`${"private_dns_enabled"} is written as ${"false"}, in place, and the hostnames resolve again to what they did before once caches run out. Point clients of names with ${".vpce."} at the public hostnames first. Removing the argument instead would change nothing, because the provider keeps the value.`,
      };
    case "private-zone":
      return {
        resolved,
        needs: "vpcDns",
        comment: isNew
          ? `a private zone whose ${isWildcard ? "wildcard record points" : "records of the hostnames point"} to the endpoint`
          : `${isWildcard ? "a wildcard record" : "a record for each hostname"} in an existing private zone, pointing to the endpoint`,
        purpose: isWildcard
          ? prose`A wildcard record in the private zone ${privateZone(spec)} points to the endpoint. From then on every hostname of that zone resolves to it in the VPCs of the zone; ${"private_dns_enabled"} stays ${"false"}.${zone.sentences}`
          : prose`${recordsPurpose(spec, privateZone(spec), "the VPCs of the zone")} ${"private_dns_enabled"} stays ${"false"}.${zone.sentences}`,
        steps: [
          isWildcard
            ? prose`The record points to the endpoint's first DNS entry, which is commonly the regional name; the provider documents no order. Look at its alias.`
            : prose`The records point to the endpoint's first DNS entry, which is commonly the regional name; the provider documents no order. Look at their aliases.`,
          {
            commands: zoneRecords(spec).flatMap(({ resource }) =>
              recordTypes(spec.network).map(({ suffix }) =>
                command(
                  ["terraform", "state", "show", `aws_route53_record.${resource}${suffix}`],
                  prose`The alias name has no availability zone in it.`,
                ),
              ),
            ),
          },
          ...steps,
          ...zone.steps,
        ],
        gate: zone.gate,
        failures: [
          ...failures,
          ...(isWildcard ? [] : [recordThere]),
          ...zone.failures,
          ...(isNew
            ? [zoneThere(spec, prose`${privateZone(spec)}`)]
            : [
                {
                  symptom: prose`${words(isWildcard ? "The record is" : "The records are")} there, and a hostname does not resolve to the endpoint.`,
                  cause: prose`The zone is not associated with the client's VPC.`,
                  remedy: prose`Look at the VPCs of the zone with ${"aws route53 get-hosted-zone"}. List it in ${"dns.networks"}${spec.dns.linkNetwork ? words("") : prose`; for that of the endpoint, ${edit({ set: { "dns.linkNetwork": true }, isApplied: true })}`}. Where the zone is of another account, name that as ${"dns.account"}, or let its owner associate the VPC; a VPC of another account is authorised first (${"aws route53 create-vpc-association-authorization"}).`,
                },
              ]),
        ],
        rollback: prose`${words(
          isNew
            ? `The ${isWildcard ? "record" : "records"} and the zone are destroyed, and the hostnames no longer resolve.`
            : `The ${isWildcard ? "record is" : "records are"} destroyed, and the hostnames no longer resolve; the zone stays.`,
        )} ${sharedZone(spec)}Point clients at the public hostnames first.`,
      };
    case "external":
      return {
        resolved,
        comment: "names are kept elsewhere; the outputs give their targets",
        purpose:
          spec.network.endpoint === undefined
            ? prose`Whoever keeps DNS points the hostnames at the endpoint, with the targets in HANDOVER.md. Terraform adds only a check of the endpoint's state; ${"private_dns_enabled"} stays ${"false"}.`
            : prose`Whoever keeps DNS points the hostnames at the endpoint, or the endpoint's owner switches its private DNS on; HANDOVER.md has the targets. Terraform changes nothing at this stage.`,
        steps,
        failures,
        rollback: takeBack,
      };
  }
}
