import type { ClickhouseGcp } from "../../generated/types/spec";
import { type Prose, prose } from "../../src/contract/prose";
import type { FillText, Section } from "../../src/contract/topology";
import { allowListSection } from "../parts/allow-list-texts";
import { apiFills, endpointId, listServices, serviceFills, showEndpointConfig } from "../parts/clickhouse-api";
import { endpointAddress } from "../parts/connection-tests";
import { idText } from "../parts/id-text";
import { projectId, showStatus } from "./commands";
import { privateZone, publicZone, serviceRegion } from "./names";

/** Values that the documents leave to a person. */
export function fills(spec: ClickhouseGcp): FillText[] {
  const { project } = spec.gcp;
  return [
    {
      fill: endpointId,
      meaning: prose`PSC connection id of the endpoint`,
      from: prose`${"terraform output -raw endpoint_id"}`,
    },
    {
      fill: endpointAddress,
      meaning: prose`Private address of the endpoint`,
      from: prose`${"terraform output -raw endpoint_address"}`,
    },
    ...(typeof project === "string"
      ? []
      : [
          {
            fill: projectId,
            meaning: prose`Id of the project of the endpoint`,
            from: prose`The Terraform variable ${idText(project)}`,
          },
        ]),
    ...apiFills,
    ...serviceFills(spec.clickhouse.services),
  ];
}

/** What whoever looks after the ClickHouse services needs. */
export function handover(spec: ClickhouseGcp): Section[] {
  const section = allowListSection(spec.clickhouse, serviceRegion(spec), {
    before: [
      {
        text: prose`The endpoint is named by its PSC connection id. The connection being accepted is not enough: each service lets in only the endpoints of its own allow list.`,
      },
    ],
  });
  return [values(spec), section, dns(spec), sendBack(spec), permissions()];
}

function values(spec: ClickhouseGcp): Section {
  const { gcp, network, clickhouse } = spec;
  const rows: Prose[][] = [
    [prose`PSC connection id`, prose`${endpointId}`],
    [prose`Endpoint address`, prose`${endpointAddress}`],
    [prose`Service attachment`, prose`${clickhouse.serviceAttachment}`],
    [prose`Project`, prose`${idText(gcp.project)}`],
    [prose`Region`, prose`${gcp.region}`],
    [prose`Network`, prose`${idText(network.network)}`],
    [prose`Global access`, prose`${String(network.globalAccess)}`],
    ...clickhouse.services.map(({ id, hostname }) => [prose`Hostname of ${idText(id)}`, prose`${hostname}`]),
  ];
  return { title: "Values", blocks: [{ table: { head: ["what", "value"], rows } }] };
}

function dns(spec: ClickhouseGcp): Section {
  const names = spec.clickhouse.services.map(({ hostname }) => [prose`${hostname}`]);
  const text =
    spec.dns.mode === "private-zone"
      ? prose`At stage ${"dns"} every name of ${privateZone(spec)} resolves to the endpoint in the networks of the zone, these among them:`
      : prose`Make these names resolve to ${endpointAddress}, best by a record ${`*.${privateZone(spec)}.`} of type A in a private zone of the network:`;
  return {
    title: "DNS names",
    blocks: [
      { text },
      { table: { head: ["hostname"], rows: names } },
      {
        text: prose`Clients have to use these names: the vendor finds the service by the name in the TLS handshake. The public hostnames, in ${publicZone(spec)}, lead over the internet.`,
      },
    ],
  };
}

function sendBack(spec: ClickhouseGcp): Section {
  const { clickhouse } = spec;
  const config = prose`${"endpointServiceId"} is ${clickhouse.serviceAttachment}; ${"privateDnsHostname"} is the hostname that clients use.`;
  return {
    title: "What to send back",
    blocks: [
      { text: prose`Say when each allow list has the endpoint and when the connection's status is:` },
      { commands: [showStatus(spec, prose`${"ACCEPTED"}`)] },
      {
        text: prose`Say also whether the values above are those that the services tell of themselves. The organization has to have at least one service in ${serviceRegion(spec)}, otherwise it tells none.`,
      },
      {
        commands: [
          listServices("gcp", serviceRegion(spec), prose`The ids of the services above, at least one.`),
          ...clickhouse.services.map((service) => showEndpointConfig(service, config)),
        ],
      },
    ],
  };
}

function permissions(): Section {
  return {
    title: "Google Cloud permissions",
    blocks: [
      {
        text: prose`Whoever runs Terraform needs ${"roles/compute.networkAdmin"} in the project of the endpoint and, from stage ${"dns"} on, ${"roles/dns.admin"} in that of the zone; of a shared VPC, the subnetwork has to be shared with the project. The APIs ${"compute.googleapis.com"} and ${"dns.googleapis.com"} have to be enabled.`,
      },
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
          text: prose`The Google Cloud console can make the same endpoint: ${"Private Service Connect"}, ${"Connect endpoint"}, with ${"Published service"} as its target. A change made there shows as drift in the next plan.`,
        },
        {
          text: prose`The forwarding rule has an empty ${"load_balancing_scheme"} on purpose. Removing the argument would make the rule ${"EXTERNAL"} and replace it, and the PSC connection id with it.`,
        },
      ],
    },
  ];
}
