import type { ClickhouseAzure } from "../../generated/types/spec";
import { type Prose, prose } from "../../src/contract/prose";
import type { Block, FillText, Section } from "../../src/contract/topology";
import { allowListSection } from "../parts/allow-list-texts";
import {
  apiFills,
  changeOrganization,
  endpointId,
  listServices,
  serviceFills,
  showEndpointConfig,
} from "../parts/clickhouse-api";
import { endpointAddress } from "../parts/connection-tests";
import { idText } from "../parts/id-text";
import { endpointGuid, showStatus } from "./commands";
import { ports, privateZone, publicZone } from "./names";

/** Values that the documents leave to a person. */
export function fills(spec: ClickhouseAzure): FillText[] {
  const guid: FillText = {
    fill: endpointGuid,
    meaning: prose`Resource GUID of the endpoint`,
    from: prose`Azure portal, the private endpoint, ${"JSON View"}: ${"resourceGuid"} under the properties`,
  };
  return [
    {
      fill: endpointId,
      meaning: prose`Resource id of the endpoint`,
      from: prose`${"terraform output -raw endpoint_id"}`,
    },
    ...(spec.clickhouse.endpointId === "resource-guid" ? [guid] : []),
    {
      fill: endpointAddress,
      meaning: prose`Private address of the endpoint`,
      from: prose`${"terraform output -raw endpoint_address"}; the portal shows it at the endpoint's network interface`,
    },
    ...apiFills,
    ...serviceFills(spec.clickhouse.services),
  ];
}

/** What whoever looks after the ClickHouse services needs. */
export function handover(spec: ClickhouseAzure): Section[] {
  return [values(spec), allowList(spec), dns(spec), sendBack(spec), permissions(spec)];
}

function values(spec: ClickhouseAzure): Section {
  const { azure, network, clickhouse } = spec;
  const rows: Prose[][] = [
    [prose`Endpoint id`, prose`${endpointId}`],
    [prose`Endpoint address`, prose`${endpointAddress}`],
    [prose`Alias of the private link service`, prose`${clickhouse.alias}`],
    [prose`Request message`, prose`${clickhouse.requestMessage}`],
    [prose`Location of the services`, prose`${clickhouse.location}`],
    [prose`Location of the endpoint`, prose`${azure.location}`],
    [prose`Resource group`, prose`${idText(azure.resourceGroup)}`],
    [prose`Virtual network`, prose`${idText(network.virtualNetworkId)}`],
    ...ports.map((port) => [prose`Port`, prose`${port}`]),
    ...clickhouse.services.map(({ id, hostname }) => [prose`Hostname of ${idText(id)}`, prose`${hostname}`]),
  ];
  return {
    title: "Values",
    blocks: [
      { table: { head: ["what", "value"], rows } },
      {
        text: prose`The ports are those of the vendor's example for Azure. Its page for AWS lists ${"443"} and ${"3306"} too; for Azure no page settles them.`,
      },
      ...(azure.location === clickhouse.location
        ? []
        : [
            {
              text: prose`Private Link reaches across locations: the endpoint is in that of the network, and the zone has the name of that of the services.`,
            },
          ]),
    ],
  };
}

function allowList(spec: ClickhouseAzure): Section {
  const { clickhouse } = spec;
  const production: Block = {
    text: prose`Private Link is for production services; a development service cannot be put behind it. The connection being approved is not enough: each service lets in only the endpoints of its own allow list.`,
  };
  if (clickhouse.endpointId === "resource-guid") {
    return allowListSection(clickhouse, clickhouse.location, {
      id: endpointGuid,
      before: [
        production,
        {
          text: prose`This is the older way, by resource GUID. The vendor takes the resource id since August 2025: to move, add the resource id to each allow list, look that it works, then remove the GUID.`,
        },
        { text: prose`First make the endpoint known to the organization:` },
        { commands: [changeOrganization("add", clickhouse.location, endpointGuid)] },
      ],
      after: [
        { text: prose`Then take it out of the organization:` },
        { commands: [changeOrganization("remove", clickhouse.location, endpointGuid)] },
      ],
    });
  }
  return allowListSection(clickhouse, clickhouse.location, {
    before: [production],
    after: [
      {
        text: prose`The endpoint is named by its resource id. If an allow list still has resource GUIDs of older entries, move them first: the ClickHouse provider takes them for strangers and would remove them (inferred from its code).`,
      },
    ],
  });
}

function dns(spec: ClickhouseAzure): Section {
  const names = spec.clickhouse.services.map(({ hostname }) => [prose`${hostname}`]);
  const text =
    spec.dns.mode === "private-zone"
      ? prose`At stage ${"dns"} every name of ${privateZone(spec)} resolves to the endpoint in the linked networks, these among them:`
      : prose`Make these names resolve to ${endpointAddress}, best by a wildcard record ${"*"} of type A with a time to live of ${"300"} in a private zone ${privateZone(spec)} that is linked to the network:`;
  return {
    title: "DNS names",
    blocks: [
      { text },
      { table: { head: ["hostname"], rows: names } },
      {
        text: prose`They resolve in the linked networks only. The public hostnames, in ${publicZone(spec)}, lead over the internet.`,
      },
    ],
  };
}

function sendBack(spec: ClickhouseAzure): Section {
  const { clickhouse } = spec;
  const config = prose`${"endpointServiceId"} is ${clickhouse.alias}; ${"privateDnsHostname"} is the hostname that clients use.`;
  return {
    title: "What to send back",
    blocks: [
      { text: prose`Say when each allow list has the endpoint and when the connection's status is:` },
      { commands: [showStatus(prose`${"Approved"}`)] },
      {
        text: prose`Say also whether the values above are those that the services tell of themselves. The organization has to have at least one service in ${clickhouse.location}, otherwise it tells none.`,
      },
      {
        commands: [
          listServices("azure", clickhouse.location, prose`The ids of the services above, at least one.`),
          ...clickhouse.services.map((service) => showEndpointConfig(service, config)),
        ],
      },
    ],
  };
}

function permissions({ azure, terraform }: ClickhouseAzure): Section {
  const fromEnvironment =
    terraform.shape === "module"
      ? prose`The provider block of the root module that calls this one names the subscription, or ${"ARM_SUBSCRIPTION_ID"} does; azurerm 4 does not start without one.`
      : prose`The spec names no subscription, so the provider takes it from ${"ARM_SUBSCRIPTION_ID"}; azurerm 4 does not start without one.`;
  return {
    title: "Azure permissions",
    blocks: [
      {
        text: prose`Whoever runs Terraform needs ${"Network Contributor"} on the resource group of the endpoint and on the virtual network, and, from stage ${"dns"} on, ${"Private DNS Zone Contributor"} on the resource group of the zone. These are built-in roles; which of their actions are called was not measured.`,
      },
      {
        text:
          terraform.shape === "module" || azure.subscriptionId === undefined
            ? fromEnvironment
            : prose`The provider block names the subscription ${azure.subscriptionId}; credentials come from the environment.`,
      },
      {
        text: prose`From stage ${"dns"} on, each plan reads the connection from Azure for its check, even with ${"-refresh=false"}.`,
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
          text: prose`The Azure portal can make the same endpoint: ${"Private Link Center"}, ${"Private Endpoints"}, ${"Create"}, then ${"Connect to an Azure resource by resource ID or alias"} with the alias. It can make the zone, its record and its link as well. A change made there shows as drift in the next plan.`,
        },
        {
          text: prose`Application security groups are not generated. To filter by one, attach it to the endpoint by hand, in the portal or with ${"az network private-endpoint asg add"}; the endpoint's arguments do not hold it, so a plan leaves it alone. Network security groups and routes act on private endpoints only where the network policies of their subnet are on, and that setting is for all endpoints of the subnet.`,
        },
        {
          text: prose`Azure takes at most ${"1,000"} private endpoints in a virtual network and ${"4,000"} across peered ones, unless the limit was raised; beyond that connections fail without a message.`,
        },
        {
          text: prose`An Azure Policy that writes private DNS records does not see this endpoint, because its connection is manual. A zone group on the endpoint does not fit the vendor's zone.`,
        },
      ],
    },
  ];
}
