import type { OfferAzure } from "../../generated/types/spec";
import { command, listed, type Prose, prose, words } from "../../src/contract/prose";
import type { Block, Section } from "../../src/contract/section";
import type { FillText } from "../../src/contract/topology";
import type { Asker } from "../families/offer/asker";
import type { Consumer } from "../families/offer/consumer";
import { natSubnetsOf } from "../families/offer/targets";
import { subscriptionTold } from "../families/private-endpoint/texts";
import { idText, idValue } from "../parts/id-text";
import { outputFill } from "../parts/output-fill";
import type { ValueRow } from "../parts/values-section";
import { variableFill } from "../parts/variable-fill";
import {
  alias,
  balancer,
  balancerId,
  connectionName,
  isOpen,
  listTargets,
  resourceGroup,
  serviceId,
  subscriptionId,
  subscriptionOf,
} from "./parts";
import { answerOne, showEach } from "./texts";

/** Values that the documents leave to a person. */
function fills(spec: OfferAzure, consumer: Consumer): FillText[] {
  const { azure, loadBalancer } = spec;
  return [
    outputFill(alias, "private_link_service_alias", prose`Alias of the private link service`),
    outputFill(serviceId, "private_link_service_id", prose`Resource id of the private link service`),
    ...(typeof balancerId(spec) === "string"
      ? []
      : [
          loadBalancer.frontendId === undefined
            ? outputFill(balancer, "load_balancer_id", prose`Resource id of the load balancer`)
            : {
                fill: balancer,
                meaning: prose`Resource id of the load balancer`,
                from: prose`The part of the Terraform variable ${idText(loadBalancer.frontendId)} before ${"/frontendIPConfigurations"}`,
              },
        ]),
    {
      fill: connectionName,
      meaning: prose`Name of a connection of ${consumer.title}`,
      from: prose`The connections of the private link service, at stage ${"principals"}`,
    },
    ...variableFill(azure.resourceGroup, resourceGroup, prose`Name of the resource group`),
    ...(typeof subscriptionOf(spec) === "string"
      ? []
      : [
          {
            fill: subscriptionId,
            meaning: prose`Id of the subscription of the private link service`,
            from: prose`${"az account show --query id --output tsv"}, or ${"ARM_SUBSCRIPTION_ID"}`,
          },
        ]),
  ];
}

/** Which resource id or alias, and whose subscriptions. */
function rows(spec: OfferAzure): ValueRow[] {
  const { azure, vendor } = spec;
  const { subscriptions = [] } = vendor;
  return [
    ["Alias of the private link service", alias],
    ["Resource id of the private link service", serviceId],
    ["Location", azure.location],
    ["Subscription", subscriptionOf(spec)],
    ["Resource group", idValue(azure.resourceGroup)],
    [
      "Subscriptions that may ask",
      isOpen(spec)
        ? words("all that know the alias or the id")
        : subscriptions.length === 0
          ? words("not known yet: see below")
          : listed(subscriptions, ", "),
    ],
  ];
}

const asker: Asker<OfferAzure> = {
  who: "subscription",
  region: "region",
  told: {
    object:
      "The vendor tells the subscription only once it knows the private link service: give it the alias or the id after stage service, and admit the subscription after that.",
    none: "The vendor names no subscription: ask which one makes its endpoint, or let everybody who knows the service ask and look whose connection it is.",
  },
  missing: {
    field: "vendor.subscriptions",
    code: "vendor-subscription-missing",
    title: "It is not said which subscriptions of the vendor to admit",
    why: "Only a subscription that may see the private link service can ask it for a connection, and only listed ones can be approved at once.",
    fix: "Ask the vendor for the subscription of its endpoint, and give it as vendor.subscriptions.",
  },
  neededFrom: (spec) => {
    const { subscriptions, acceptance } = spec.vendor;
    return subscriptions !== undefined || (isOpen(spec) && acceptance === "manual") ? undefined : "principals";
  },
  hint: ({ vendor }, recipe, known) => {
    if (vendor.acceptance === "automatic") return undefined;
    return recipe?.principals.when === "none" ? "the vendor names none: say vendor.visibility: everybody" : known;
  },
};

function sendBack(spec: OfferAzure): Prose[] {
  return [
    ...(spec.vendor.subscriptions === undefined && !isOpen(spec)
      ? [
          prose`The subscription of each endpoint that asks for the connection. It becomes ${"vendor.subscriptions"}, before stage ${"principals"}.`,
        ]
      : []),
    prose`The resource id, or the name, of each endpoint, by which it is told from others.`,
  ];
}

/** What whoever looks after the targets and their subnets has to let in. */
function targetSection(spec: OfferAzure, { title }: Consumer): Section {
  const existing = spec.network.natSubnets.flatMap(({ id }) => id ?? []);
  const show = (id: string) =>
    command(
      [
        "az",
        "network",
        "vnet",
        "subnet",
        "show",
        "--ids",
        id,
        "--query",
        "privateLinkServiceNetworkPolicies",
        "--output",
        "tsv",
      ],
      prose`${"Disabled"}`,
    );
  const known = existing.flatMap((id) => (typeof id === "string" ? [id] : []));
  const rows = listTargets(spec).flatMap(({ key, host, port, machines }): Prose[][] =>
    machines.length === 0
      ? [[prose`${key}`, prose`${host}`, prose`${port}`]]
      : machines.map(({ id }) => [prose`${key}`, idValue(id), prose`${port}`]),
  );
  return {
    title: "Before the targets",
    blocks: [
      prose`Each target sees the connections come from addresses of the NAT subnets ${listed(
        natSubnetsOf(spec.network.natSubnets).map(({ shown }) => shown),
        ", ",
      )}, never from ${title}, and its probes from ${"168.63.129.16"}. Let network security groups admit both on these ports:`,
      { table: { head: ["target", "machine", "port"], rows } },
      prose`No network security group belongs on a NAT subnet, and no proxy protocol is spoken.`,
      ...(existing.length === 0
        ? []
        : [
            prose`In the NAT subnets that exist, the network policies for private link services have to be off: ${"az network vnet subnet update --private-link-service-network-policies Disabled"}.`,
            ...(known.length === 0 ? [] : [{ commands: known.map(show) }]),
          ]),
    ],
  };
}

function acceptance(spec: OfferAzure): Block[] {
  return [
    ...(spec.vendor.acceptance === "automatic"
      ? [
          prose`Azure approves each connection of the subscriptions by itself, so look from time to time who is connected.`,
        ]
      : []),
    prose`The connections that ask for the private link service:`,
    showEach(prose`Name, endpoint and status.`),
    ...(spec.vendor.acceptance === "manual"
      ? [prose`Approve each of the vendor's by its name:`, answerOne(spec, "Approved")]
      : []),
    prose`To cut a connection, reject it. That taking its subscription out of the list does not is inferred. A rejected endpoint has to be made anew.`,
    answerOne(spec, "Rejected"),
  ];
}

/** What whoever runs Terraform, and whoever approves connections, may do. */
function permissions(spec: OfferAzure): Section {
  const { network, loadBalancer } = spec;
  const isNetworkMade = network.natSubnets.some(({ addressPrefix }) => addressPrefix !== undefined);
  const others = loadBalancer.frontendId === undefined ? "network interfaces" : "load balancer";
  return {
    title: "Azure permissions",
    blocks: [
      prose`Whoever runs Terraform needs ${"Network Contributor"} on the resource group, on the subnets${words(isNetworkMade ? ", on the virtual network that gets the NAT subnets" : "")} and on the ${words(others)}. These are built-in roles; which of their actions are called was not measured.`,
      subscriptionTold(spec),
      prose`Whoever approves connections needs ${"Microsoft.Network/privateLinkServices/privateEndpointConnections/write"}, which that role has. From stage ${"principals"} on, each plan reads the connections from Azure, even with ${"-refresh=false"}.`,
      // Azure built-in roles, Network Contributor: of Microsoft.Insights it has alertRules alone.
      prose`Whoever looks at the probes and at the traffic needs ${"Microsoft.Insights/metrics/read"} on the load balancer, which ${"Monitoring Reader"} has and ${"Network Contributor"} has not.`,
    ],
  };
}

const changes: Prose[] = [
  prose`In place, without a word to the vendor: another NAT subnet at the end of the list, subscriptions, who approves, another port of a target, another health check port, more network interfaces.`,
  prose`Another ${"listenerPort"} is in place, too, but the vendor has to change over with it.`,
  prose`The NAT subnets only grow. The provider refuses to plan another first one; what Azure does where another one is taken off while connections use its addresses is not known. Offer the targets by a second spec under another name, have the vendor connect there, then take the first one away.`,
  prose`Another name, another frontend or another subnet of the load balancer makes another private link service, or needs one: the vendor has to connect anew.`,
];

const notGenerated: Prose[] = [
  prose`Terraform approves no connection: azurerm has no resource for it (issue 27903), and with ${"azapi_update_resource"}, which others use, going back would leave the connection approved, because nothing is undone when such a resource is destroyed. List the subscriptions with acceptance ${"automatic"}, or have a person approve.`,
  prose`A private link service before an address (Direct Connect) is not generated, nor the approval of a connection to a managed database itself, which needs no load balancer.`,
  prose`Pools of addresses are not generated, because a private link service takes none: put a forwarder on a virtual machine before what has no network interface of its own in the subscription.`,
];

/** What the vendor, and whoever looks after the targets and the network, need. */
export const handover = {
  asker,
  fills,
  rows,
  behind: (spec: OfferAzure, consumer: Consumer) => [targetSection(spec, consumer)],
  acceptance,
  sendBack,
  permissions: (spec: OfferAzure) => [permissions(spec)],
  changes: () => changes,
  notGenerated,
};
