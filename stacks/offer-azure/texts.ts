import type { OfferAzure } from "../../generated/types/spec";
import { edit } from "../../src/contract/acts";
import type { GateItem, Refusal } from "../../src/contract/gate-item";
import { command, type Fill, listed, type Prose, prose, words } from "../../src/contract/prose";
import type { Block } from "../../src/contract/section";
import type { Failure, StageText } from "../../src/contract/stage";
import type { Used } from "../families/offer/connected";
import type { Consumer } from "../families/offer/consumer";
import { natSubnetsOf } from "../families/offer/targets";
import { acceptanceSection } from "../families/offer/topology";
import { evidence, isSet, memberWith } from "../parts/gate-items";
import { refreshOnly } from "../parts/refresh";
import {
  type AzureTarget,
  balancerId,
  connectionName,
  isOpen,
  listTargets,
  resourceGroup,
  serviceId,
  subscriptionOf,
} from "./parts";

/** What people do and see at each stage. */
export const texts = { service, principals, accepted, connected };

/** Stage `service`: what is offered stands, and nobody may see it. */
function service(spec: OfferAzure) {
  const targets = listTargets(spec);
  const isMade = spec.loadBalancer.frontendId === undefined;
  const existing = natSubnetsOf(spec.network.natSubnets).filter(({ range }) => range === undefined);
  return {
    comment: isMade
      ? "a load balancer with a rule for each target, and its private link service"
      : "a private link service before a load balancer that exists",
    purpose: prose`${words(isMade ? "The targets stand behind an internal Standard load balancer, with a rule each, and one private link service." : "A private link service stands before the frontend that the spec names.")} Nobody may see it yet but whoever has permissions on it.`,
    ...(existing.length === 0
      ? {}
      : {
          cautions: [
            prose`The network policies for private link services have to be off in ${listed(
              existing.map(({ name }) => name),
              ", ",
            )}, or the apply stops: ${"HANDOVER.md"} has the call.`,
          ],
        }),
    steps: [
      prose`Look whether the load balancer reaches its targets. New targets take a minute or two.`,
      { commands: targets.map((target) => showHealth(spec, target)) },
    ],
    gate: [
      isSet(
        ["azurerm_private_link_service.offer", "alias"],
        prose`The private link service has its alias.`,
        "terraform",
      ),
      ...targets.map((target) =>
        evidence(
          `healthy.${target.address}`,
          prose`The load balancer reaches ${target.key} on port ${target.probePort}.`,
          showHealth(spec, target),
        ),
      ),
    ],
    failures: [
      {
        symptom: prose`The apply ends with ${"PrivateLinkServiceCannotBeCreatedInSubnetThatHasNetworkPoliciesEnabled"}.`,
        cause: prose`The NAT subnet has its network policies for private link services on, which is the default.`,
        remedy: prose`Have whoever looks after the subnet switch them off, as ${"HANDOVER.md"} says, and apply again. A page of Microsoft says the opposite in a note; the one about subnets is right.`,
      },
      {
        symptom: prose`The status of a target's probe is below 100.`,
        cause: prose`The target does not listen on its port, or a network security group does not admit the probes, which come from ${"168.63.129.16"}.`,
        remedy: prose`Admit the service tag ${"AzureLoadBalancer"}, and the NAT subnets on the target's port.`,
      },
      ...(isMade ? [inOtherPlace] : []),
    ],
    rollback: prose`A private link service that has connections, waiting ones too, cannot be deleted, nor a load balancer or subnet that it uses. Have the vendor delete its endpoints, or reject the connections as ${"HANDOVER.md"} says under ${words(acceptanceSection)}. Its alias is lost: a new one has another.`,
    takeDown: [showEach(nobodyConnected)],
  };
}

const inOtherPlace: Failure = {
  symptom: prose`The apply ends with an error about the location or the virtual network of a subnet or a network interface.`,
  cause: prose`They are of another location than the load balancer, or of another virtual network; ids do not tell the location, so nothing could look before.`,
  remedy: prose`Give subnets and network interfaces of one virtual network, and ${edit({ set: { "azure.location": { found: "that of the virtual network" } } })}.`,
};

const nobodyConnected = prose`No line with ${"Approved"} or ${"Pending"}.`;

/**
 * The status of the probe of a target, in percent, by the port of the load balancer, which no other target has (Azure Monitor, dimensions
 * of DipAvailability). Of the newest minutes there are often no values yet (Azure/azure-libraries-for-net issue 499), so the last one that is there.
 */
function showHealth(spec: OfferAzure, { listenerPort }: AzureTarget) {
  const metric = ["--metrics", "DipAvailability", "--aggregation", "Average", "--interval", "PT1M"];
  const filter = ["--filter", `FrontendPort eq '${listenerPort}'`];
  const query = ["--query", "value[0].timeseries[].data[].average | [-1]", "--output", "tsv"];
  const argv = ["az", "monitor", "metrics", "list", "--resource", balancerId(spec), ...metric, ...filter, ...query];
  return command(argv, prose`${"100.0"}`);
}

/** The connections to the private link service: name, endpoint and status. */
export function showEach(shows: Prose): Block {
  return { commands: [showConnections(shows)] };
}

function showConnections(shows: Prose) {
  const query = "privateEndpointConnections[].[name, privateEndpoint.id, privateLinkServiceConnectionState.status]";
  const argv = ["az", "network", "private-link-service", "show", "--ids", serviceId, "--query", query];
  return command([...argv, "--output", "tsv"], shows);
}

/** Approves or rejects a connection whose name a person fills in. */
export function answerOne(spec: OfferAzure, status: "Approved" | "Rejected"): Block {
  const group: string | Fill = typeof spec.azure.resourceGroup === "string" ? spec.azure.resourceGroup : resourceGroup;
  const argv = ["az", "network", "private-link-service", "connection", "update", "--connection-status", status];
  const where = ["--name", connectionName, "--service-name", spec.name, "--resource-group", group];
  const shows = prose`The connection with ${status}.`;
  return { commands: [command([...argv, ...where, "--subscription", subscriptionOf(spec)], shows)] };
}

/** Whose connections there have to be: of each subscription, or of anybody. */
function connectionItems(
  spec: OfferAzure,
  statuses: readonly string[],
  actor: "person" | "vendor",
  meaning: (whose: Prose) => Prose,
): GateItem[] {
  const item = (whose: Prose, shown?: { readonly attribute: string; readonly holds: string }) =>
    memberWith(connections, statuses, { meaning: meaning(whose), actor, refused }, shown);
  const { subscriptions = [] } = spec.vendor;
  if (isOpen(spec) || subscriptions.length === 0) return [item(words("somebody's endpoint"))];
  return [...subscriptions].sort().map((id) => {
    const shown = { attribute: "private_endpoint_id", holds: `/subscriptions/${id}/` };
    return item(prose`the endpoint of the subscription ${id}`, shown);
  });
}

const connections = [
  "data.azurerm_private_link_service_endpoint_connections.offer",
  "private_endpoint_connections",
] as const;

const refused: readonly Refusal[] = [
  {
    values: ["Rejected", "Disconnected"],
    remedy: prose`Somebody rejected or removed the connection. It does not come back: have the vendor make its endpoint anew.`,
  },
];

/** What brings what the cloud knows of connections into Terraform's state. */
const refresh: Block[] = [
  prose`Terraform reads the connections whenever it plans; bring what it sees into its state.`,
  { commands: [refreshOnly] },
];

/** Stage `principals`: the vendor may ask for connections. */
function principals(spec: OfferAzure, { title }: Consumer) {
  const isAutomatic = spec.vendor.acceptance === "automatic";
  const { subscriptions = [] } = spec.vendor;
  const statuses = isAutomatic ? ["Approved"] : ["Pending", "Approved"];
  return {
    comment: "the vendor may see the private link service and ask for connections",
    purpose: isOpen(spec)
      ? prose`Everybody who knows the alias or the id of the private link service may ask for a connection, because ${title} names no subscription. Each connection waits until it is approved.`
      : prose`${title} may ask for connections, from ${listed(subscriptions, ", ")}. ${words(isAutomatic ? "Azure approves them at once." : "Each of them waits until it is approved.")}`,
    steps: [
      prose`Look at the connections.`,
      showEach(prose`A line with the vendor's endpoint and ${isAutomatic ? "Approved" : "Pending"}.`),
      ...refresh,
    ],
    gate: connectionItems(spec, statuses, "vendor", (whose) => prose`A connection is there that ${whose} asked for.`),
    failures: [
      {
        symptom: prose`No connection shows up, or the vendor reads that the service is not found or not visible.`,
        cause: prose`The vendor's endpoint is of another subscription, or asks for another alias or id.`,
        remedy: prose`Ask the vendor for the subscription of its endpoint and compare it with ${"vendor.subscriptions"}, and the alias or id with ${"terraform output"}.`,
      },
    ],
    rollback: prose`Nobody new may ask for a connection. Connections that are there stay: that the list counts only when an endpoint asks is inferred. Go back from ${"accepted"} first, or reject them as ${"HANDOVER.md"} says.`,
  };
}

/** Stage `accepted`: the vendor's connections are let in. */
function accepted(spec: OfferAzure, { title }: Consumer): StageText {
  const shows = prose`A line with ${"Approved"} for each endpoint of ${title}.`;
  const isAutomatic = spec.vendor.acceptance === "automatic";
  const gate = connectionItems(
    spec,
    ["Approved"],
    isAutomatic ? "vendor" : "person",
    (whose) => prose`The connection that ${whose} asked for is approved.`,
  );
  const look: Block[] = [prose`Look that each connection is ${"Approved"}.`, showEach(shows), ...refresh];
  const cut = prose`Reject the connections, which ends them; taking a subscription out of the list does not, as far as is known (inferred). ${"HANDOVER.md"} has the call under ${words(acceptanceSection)}. A rejected endpoint does not come back: the vendor makes it anew.`;
  if (isAutomatic)
    return {
      comment: "Azure approves the vendor's connections by itself",
      purpose: prose`Azure approves each connection of the subscriptions by itself. Terraform changes nothing at this stage.`,
      actor: "vendor",
      steps: look,
      gate,
      failures: [],
      rollback: prose`${cut} Whoever is in the list can connect again, so take the subscriptions out as well.`,
    };
  return {
    comment: "a person approves the vendor's connections",
    purpose: prose`A person approves each connection of ${title}. Terraform changes nothing at this stage.`,
    actor: "person",
    steps: [
      prose`Approve only connections of ${title}: compare the id or the name of the endpoint with what the vendor shows.`,
      answerOne(spec, "Approved"),
      ...look,
    ],
    gate: isOpen(spec)
      ? [
          ...gate,
          evidence(
            "connection-of-vendor",
            prose`Each connection that is approved is one of ${title}.`,
            showConnections(prose`Endpoints that the vendor shows, and no others, with ${"Approved"}.`),
          ),
        ]
      : gate,
    failures: [
      {
        symptom: prose`A connection stays ${"Pending"}.`,
        cause: prose`Another connection was approved, or the vendor has made its endpoint anew.`,
        remedy: prose`Look at the connections again, and approve the one that the vendor shows now.`,
      },
    ],
    rollback: cut,
  };
}

/** Stage `connected`: the vendor's side works. */
function connected(_spec: OfferAzure, { title }: Consumer): Used {
  return {
    traffic: [
      evidence(
        "traffic-seen",
        prose`Connections of ${title} reach the load balancer.`,
        prose`Azure Monitor, metrics of the load balancer: ${"SYNCount"} is above 0 in the minutes of the test`,
        "vendor",
      ),
    ],
    timesOut: {
      symptom: prose`The connection is ${"Approved"}, and every attempt times out.`,
      cause: prose`A network security group of the target does not admit the NAT subnets, which is where connections come from, the vendor uses another port, or the addresses of a NAT subnet are used up.`,
      remedy: prose`Look at the probes, at the port and at the groups. Add a NAT subnet at the end of ${"network.natSubnets"} where addresses run out: that is an update in place.`,
    },
    idle: {
      // Microsoft, Load Balancer TCP Reset and Idle Timeout: flows are dropped silently by default.
      symptom: prose`A connection that was idle hangs, and times out after a while.`,
      cause: prose`The load balancer forgets a connection without traffic after 4 minutes, its default, and the private link service after about 5. The load balancer tells neither side: a rule sends no TCP reset unless that is switched on.`,
      remedy: prose`Have either side send keepalives in less than 240 seconds.`,
    },
  };
}
