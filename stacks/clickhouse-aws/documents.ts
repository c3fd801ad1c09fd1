import type { ClickhouseAws, Variable } from "../../generated/types/spec";
import { type Prose, prose, words } from "../../src/contract/prose";
import type { FillText, Section } from "../../src/contract/topology";
import { allowListSection } from "../parts/allow-list-texts";
import { apiFills, endpointId, serviceFills, showEndpointConfig } from "../parts/clickhouse-api";
import { portNames } from "../parts/clickhouse-service";
import { idText } from "../parts/id-text";
import { endpointDnsName, showState } from "./commands";
import { privateZone, serviceRegion } from "./names";

/** Values that the documents leave to a person. */
export function fills(spec: ClickhouseAws): FillText[] {
  return [
    { fill: endpointId, meaning: prose`Id of the endpoint`, from: prose`${"terraform output -raw endpoint_id"}` },
    {
      fill: endpointDnsName,
      meaning: prose`Name of the endpoint itself`,
      from: prose`The one of ${"terraform output endpoint_dns_names"} that starts with ${"vpce-"} and has no availability zone in it`,
    },
    ...apiFills,
    ...serviceFills(spec.clickhouse.services),
  ];
}

/** What whoever looks after the ClickHouse services needs. */
export function handover(spec: ClickhouseAws): Section[] {
  return [
    values(spec),
    allowListSection(spec.clickhouse, serviceRegion(spec)),
    ticket(spec),
    dns(spec),
    sendBack(spec),
  ];
}

function values(spec: ClickhouseAws): Section {
  const rows: Prose[][] = [
    [prose`Endpoint id`, prose`${endpointId}`],
    [prose`Endpoint service`, prose`${spec.clickhouse.endpointServiceName}`],
    [prose`Region of the endpoint service`, prose`${serviceRegion(spec)}`],
    [prose`Region of the VPC`, prose`${spec.aws.region}`],
    [prose`VPC`, toProse(spec.network.vpcId)],
    ...spec.clickhouse.ports.map((port) => [words(portNames[port].protocol), prose`port ${port}`]),
    ...spec.clickhouse.services.map(({ id, hostname }) => [prose`Hostname of ${idText(id)}`, prose`${hostname}`]),
  ];
  return { title: "Values", blocks: [{ table: { head: ["what", "value"], rows } }] };
}

function toProse(id: string | Variable): Prose {
  return typeof id === "string" ? prose`${id}` : prose`the value of the variable ${id.variable}`;
}

function ticket(spec: ClickhouseAws): Section {
  const hostnames = spec.clickhouse.services.map(({ hostname }) => hostname).join(",");
  return {
    title: "Acceptance by the vendor's support",
    blocks: [
      {
        text: prose`If the endpoint stays ${"pendingAcceptance"}, send this to ClickHouse support, with the endpoint's id in its place. Once they have dealt with it, the state is ${"available"}.`,
      },
      { copy: { language: "text", text: `VPC Endpoint IDs: ENDPOINT_ID\nClickHouse instance URLs:\n${hostnames}` } },
      { commands: [showState(spec, prose`${"available"}`)] },
    ],
  };
}

function dns(spec: ClickhouseAws): Section {
  const title = "DNS names";
  const names = spec.clickhouse.services.map(({ hostname }) => [prose`${hostname}`]);
  switch (spec.dns.mode) {
    case "private-dns":
      return {
        title,
        blocks: [
          {
            text: prose`At stage ${"dns"} these names resolve to the endpoint in the whole VPC, through the endpoint's own private DNS:`,
          },
          { table: { head: ["hostname"], rows: names } },
        ],
      };
    case "private-zone":
      return {
        title,
        blocks: [
          {
            text: prose`At stage ${"dns"} every name of ${privateZone(spec)} resolves to the endpoint in the VPCs of the private zone, these among them:`,
          },
          { table: { head: ["hostname"], rows: names } },
        ],
      };
    case "external":
      return {
        title,
        blocks: [
          {
            text: prose`Make these names resolve to the endpoint, by an alias or CNAME to ${endpointDnsName} or by records of its addresses. The output ${"endpoint_dns_entries"} has the alias targets.`,
          },
          { table: { head: ["hostname"], rows: names } },
        ],
      };
  }
}

function sendBack(spec: ClickhouseAws): Section {
  const config = prose`${"endpointServiceId"} is ${spec.clickhouse.endpointServiceName}; ${"privateDnsHostname"} is the hostname that clients use.`;
  return {
    title: "What to send back",
    blocks: [
      {
        text: prose`Say when the allow list has the endpoint and when its state is ${"available"}, and whether the values above are those that the services tell of themselves:`,
      },
      { commands: spec.clickhouse.services.map((service) => showEndpointConfig(service, config)) },
    ],
  };
}

/** Ways that the vendor's documentation describes and Plinth does not write. */
export function appendix(): Section[] {
  return [
    {
      title: "Ways that are not generated",
      blocks: [
        {
          text: prose`The AWS console can do the same: ${"Create endpoint"} with ${"Other endpoint services"} for the endpoint, ${"Modify private DNS name"} for the private DNS of stage ${"dns"}. So can CloudFormation, with ${"PrivateDnsEnabled"} of ${"AWS::EC2::VPCEndpoint"}. Nothing is generated for either; a change made there shows as drift in the next plan.`,
        },
      ],
    },
  ];
}
