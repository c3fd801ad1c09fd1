import type { ClickhouseAws } from "../../generated/types/spec";
import { type Prose, prose, words } from "../../src/prose";
import type { Block, FillText, Section } from "../../src/topology";
import {
  changeAllowList,
  endpointDnsName,
  endpointId,
  keyId,
  keySecret,
  organizationId,
  serviceIdArgument,
  showAllowList,
  showEndpointConfig,
  showState,
} from "./commands";
import { idText, portNames, privateZone, serviceRegion } from "./names";

/** Values that the documents leave to a person. */
export function fills(spec: ClickhouseAws): FillText[] {
  return [
    { fill: endpointId, meaning: prose`Id of the endpoint`, from: prose`${"terraform output -raw endpoint_id"}` },
    {
      fill: endpointDnsName,
      meaning: prose`Name of the endpoint itself`,
      from: prose`The one of ${"terraform output endpoint_dns_names"} without an availability zone in it`,
    },
    {
      fill: organizationId,
      meaning: prose`Id of the ClickHouse organization`,
      from: prose`ClickHouse console, organization settings`,
    },
    {
      fill: keyId,
      meaning: prose`Id of a ClickHouse API key`,
      from: prose`ClickHouse console, API keys; it may view and manage private endpoints`,
    },
    {
      fill: keySecret,
      meaning: prose`Secret of that key`,
      from: prose`Where your secrets are kept; never a file in version control`,
    },
    ...spec.clickhouse.services.flatMap((service): FillText[] => {
      const fill = serviceIdArgument(service);
      if (typeof fill === "string") return [];
      return [
        {
          fill,
          meaning: prose`Id of the service ${service.hostname}`,
          from: prose`The Terraform variable ${idText(service.id)}`,
        },
      ];
    }),
  ];
}

/** What whoever looks after the ClickHouse services needs. */
export function handover(spec: ClickhouseAws): Section[] {
  return [values(spec), allowList(spec), ticket(spec), dns(spec), sendBack(spec)];
}

function values(spec: ClickhouseAws): Section {
  const rows: Prose[][] = [
    [prose`Endpoint id`, prose`${endpointId}`],
    [prose`Endpoint service`, prose`${spec.clickhouse.endpointServiceName}`],
    [prose`Region of the endpoint service`, prose`${serviceRegion(spec)}`],
    [prose`Region of the VPC`, prose`${spec.aws.region}`],
    [prose`VPC`, prose`${idText(spec.network.vpcId)}`],
    ...spec.clickhouse.ports.map((port) => [words(portNames[port].protocol), prose`port ${port}`]),
    ...spec.clickhouse.services.map(({ id, hostname }) => [prose`Hostname of ${idText(id)}`, prose`${hostname}`]),
  ];
  return { title: "Values", blocks: [{ table: { head: ["what", "value"], rows } }] };
}

function allowList(spec: ClickhouseAws): Section {
  const { services } = spec.clickhouse;
  const precondition = prose`The services need the Scale plan or a higher one, and at least one of them has to run in ${serviceRegion(spec)}.`;
  if (spec.clickhouse.allowList === "terraform") {
    const credentials = prose`Terraform keeps the allow list. Its runs need ${"CLICKHOUSE_ORG_ID"}, ${"CLICKHOUSE_CLOUD_API_KEY"} and ${"CLICKHOUSE_CLOUD_API_SECRET"} in the environment, of a key that may view and manage private endpoints.`;
    const look: Block[] = [
      { text: prose`The allow list can be looked at with:` },
      { commands: services.map(showAllowList) },
    ];
    return { title: "Allow list", blocks: [{ text: precondition }, { text: credentials }, ...look] };
  }
  return {
    title: "Allow list",
    blocks: [
      { text: precondition },
      { text: prose`Put the endpoint into the allow list of each service:` },
      { commands: services.map((service) => changeAllowList(service, "add")) },
      { text: prose`Look that it is there:` },
      { commands: services.map(showAllowList) },
      { text: prose`To go back, take it out again:` },
      { commands: services.map((service) => changeAllowList(service, "remove")) },
    ],
  };
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
          text: prose`The AWS console can do the same: ${"Create endpoint"} with ${"Other endpoint services"} for the first stage, ${"Modify private DNS name"} for the last. So can CloudFormation, with ${"PrivateDnsEnabled"} of ${"AWS::EC2::VPCEndpoint"}. Nothing is generated for either; a change made there shows as drift in the next plan.`,
        },
      ],
    },
  ];
}
