import { asSentence, edit } from "../../../src/contract/acts";
import { type Command, command, type Fill, type Prose, prose, words } from "../../../src/contract/prose";
import type { Section } from "../../../src/contract/section";
import type { Failure } from "../../../src/contract/stage";
import type { AzureSpec } from "./endpoint";

/** The command that shows the status of an endpoint's connection, by the endpoint's id. */
export function showStatus(id: Fill, shows: Prose, isManual = true): Command {
  const list = isManual ? "manualPrivateLinkServiceConnections" : "privateLinkServiceConnections";
  const query = `${list}[0].privateLinkServiceConnectionState.status`;
  const show = ["az", "network", "private-endpoint", "show", "--ids", id, "--query", query, "--output", "tsv"];
  return command(show, shows);
}

/** Whether network security groups act on the endpoint; undefined where the spec does not say. */
export function groupsAct({ network }: AzureSpec): boolean | undefined {
  const policies = network.privateEndpointNetworkPolicies;
  return policies && (policies === "Enabled" || policies === "NetworkSecurityGroupEnabled");
}

/** A connection that times out; what stands in between is told by the subnet's policies, where the spec states them. */
export function unreachable(spec: AzureSpec, ports: string): Failure {
  const symptom = prose`The connection times out.`;
  const common = { symptom, stage: "endpoint", sign: "time-out" } as const;
  switch (groupsAct(spec)) {
    case true:
      return {
        ...common,
        cause: prose`A route, a firewall or a network security group stands between the client and the endpoint. Groups act on the endpoint itself: the spec states its subnet's policies.`,
        remedy: prose`Look at the outbound rules of the client's subnet first, then whether the group of the endpoint's subnet admits the client on the ports ${ports}.`,
      };
    case false:
      return {
        ...common,
        cause: prose`A route, a firewall or a network security group of the client's subnet stands between the client and the endpoint. Groups do not act on the endpoint itself: the spec states its subnet's policies.`,
        remedy: prose`Look at the outbound rules of the client's subnet, and whether the subnet's policies are still those that the spec states.`,
      };
    case undefined:
      return {
        ...common,
        cause: prose`A route, a firewall or a network security group stands between the client and the endpoint. Groups act on the endpoint itself only where the subnet's ${"private_endpoint_network_policies"} are on; by default they are ${"Disabled"}.`,
        remedy: prose`Look at the outbound rules of the client's subnet first, then at the policies of the endpoint's subnet.`,
      };
  }
}

/** The virtual network is elsewhere than the spec says; `service` is where the vendor's service may be in its place. */
export function locationDiffers({ azure }: AzureSpec, service: Prose): Failure {
  return {
    symptom: prose`The apply ends with an error about the location or the subscription of the subnet.`,
    cause: prose`The virtual network is in another location than ${azure.location}; ids do not tell it, so nothing could look before.`,
    remedy: prose`${asSentence(edit({ set: { "azure.location": { found: "that of the virtual network" } } }))}. It may differ from ${service}.`,
  };
}

/** A spec of which azurerm needs a subscription. */
interface ActingSpec extends Pick<AzureSpec, "terraform"> {
  readonly azure: { readonly subscriptionId?: string };
}

/** Where the provider has its subscription from. */
export function subscriptionTold({ azure, terraform }: ActingSpec): Prose {
  const subscription = azure.subscriptionId ?? terraform.providers.azurerm.subscriptionId;
  if (terraform.shape === "module")
    return prose`The provider block of the root module that calls this one names the subscription, or ${"ARM_SUBSCRIPTION_ID"} does; azurerm 4 does not start without one.`;
  return subscription === undefined
    ? prose`The spec names no subscription, so the provider takes it from ${"ARM_SUBSCRIPTION_ID"}; azurerm 4 does not start without one.`
    : prose`The provider block names the subscription ${subscription}; credentials come from the environment.`;
}

/** What whoever runs Terraform may do; from stage `dns` on with a zone where the spec fills one. */
export function permissions(spec: AzureSpec, fillsZone: boolean): Section {
  const { network, dns } = spec;
  const where = dns.subscriptionId === undefined ? prose`` : prose`, in subscription ${dns.subscriptionId}`;
  const ofZone = fillsZone
    ? prose`, and, from stage ${"dns"} on, ${"Private DNS Zone Contributor"} on the resource group of the zone${where}`
    : prose``;
  return {
    title: "Azure permissions",
    blocks: [
      prose`Whoever runs Terraform needs ${"Network Contributor"} on ${words(network.endpoint === undefined ? "the resource group of the endpoint and on " : "")}the virtual network${ofZone}. These are built-in roles; which of their actions are called was not measured.`,
      subscriptionTold(spec),
      ...(network.endpoint === undefined
        ? [
            prose`From stage ${"dns"} on, each plan reads the connection from Azure for its check, even with ${"-refresh=false"}.`,
          ]
        : [prose`The endpoint exists already: nothing of it is read or written.`]),
      ...(fillsZone && Object.keys(dns.networks ?? {}).length > 0
        ? [
            prose`Each further network is linked to the zone: that takes ${"Microsoft.Network/virtualNetworks/join/action"} on it, in its own subscription, which ${"Network Contributor"} has.`,
          ]
        : []),
    ],
  };
}
