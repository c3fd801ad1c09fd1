import type { Tags } from "../../../generated/types/spec";
import type { Path } from "../../../src/contract/problem";
import type { Rule, Violation } from "../../../src/contract/spec-rule";
import { azureCloudRule } from "../../parts/azure-clouds";
import { eachOf } from "../../parts/checks";
import { existingAddressRules } from "../../parts/existing-endpoint";
import { fixedAddressRule } from "../../parts/fixed-address";
import { idText } from "../../parts/id-text";
import type { ZonePlaces } from "../private-zone/owners";
import { networkTwice, settingWithoutZone } from "../private-zone/rules";
import { type AzureSpec, showAddress } from "./endpoint";
import { listLinks } from "./zone";

/** What private endpoints ask of a spec's ids, network and tags; `makesZones` says whether it makes zones or records. */
export function azureRules<S extends AzureSpec>(makesZones: (spec: S) => boolean): Rule<S>[] {
  return [
    fixedAddressRule,
    ...existingAddressRules<S>(makesZones, showAddress),
    azureCloudRule<S>(),
    {
      code: "network-policies-unstated",
      severity: "warning",
      title: "Nothing says whether network security groups act on the private endpoint",
      why: "Groups and route tables act on private endpoints only where the subnet's privateEndpointNetworkPolicies are on, and they are Disabled unless somebody turned them on: rules that were written for the endpoint then filter nothing.",
      fix: "Look the setting up and state it as network.privateEndpointNetworkPolicies: az network vnet subnet show --ids SUBNET_ID --query privateEndpointNetworkPolicies --output tsv.",
      source: "Azure, network policies for private endpoints; hashicorp/azurerm, azurerm_subnet: Disabled by default",
      at: ["network", "subnetId"],
      finds: ({ network }) =>
        network.endpoint === undefined &&
        network.privateEndpointNetworkPolicies === undefined &&
        "whether groups and routes act on endpoints of the subnet is not stated",
    },
    {
      code: "subnet-outside-network",
      severity: "error",
      title: "The subnet is not one of the virtual network",
      why: "The zone is linked to the virtual network, while the endpoint would stand in another one: names would resolve to an address that clients do not reach.",
      fix: "Give the id of the network that the subnet's id starts with.",
      source: "Azure resource ids",
      at: ["network", "subnetId"],
      finds: ({ network: { subnetId, virtualNetworkId: network } }) =>
        typeof subnetId === "string" &&
        typeof network === "string" &&
        !fold(subnetId).startsWith(`${fold(network)}/subnets/`) &&
        `the subnet is not in ${network}`,
    },
    {
      code: "subscription-differs",
      severity: "error",
      title: "An id is of another subscription than the private endpoint",
      why: "A private endpoint stands in the subscription of its network, and one configuration of the azurerm provider writes to one subscription: a record would be looked for in a zone that is not there.",
      fix: "Correct the id. The subscription of a zone that is in another one than the endpoint is dns.subscriptionId.",
      source: "Azure Private Endpoint overview; hashicorp/azurerm provider block",
      check: (spec) => {
        const expected = subscriptionOfEndpoint(spec);
        if (expected === undefined) return [];
        const ofProvider = spec.terraform.providers.azurerm.subscriptionId;
        const ofZone = spec.dns.subscriptionId;
        const zoneId = typeof spec.dns.zoneId === "string" ? spec.dns.zoneId : undefined;
        const ids: { id: unknown; path: Path; hint: string; of?: string }[] = [
          {
            id: ofProvider === undefined ? undefined : `/subscriptions/${ofProvider}`,
            path: ["terraform", "providers", "azurerm", "subscriptionId"],
            hint: "The provider acts in one subscription, that of the endpoint: give it once, as azure.subscriptionId.",
          },
          {
            id: spec.network.subnetId,
            path: ["network", "subnetId"],
            hint: "The endpoint stands in the subscription of its subnet: correct the id or azure.subscriptionId.",
          },
          {
            id: zoneId,
            path: ["dns", ofZone === undefined ? "zoneId" : "subscriptionId"],
            hint:
              zoneId !== undefined && ofZone === undefined
                ? `Correct the id; where the zone is in that subscription, add subscriptionId: ${subscriptionOf(zoneId)} to dns.`
                : "Correct dns.subscriptionId, or the id of the zone.",
            ...(ofZone === undefined ? {} : { of: ofZone }),
          },
        ];
        return ids.flatMap(({ id, path, hint, of = expected }): Violation[] => {
          if (typeof id !== "string" || subscriptionOf(id) === of) return [];
          const message =
            of === ofZone
              ? `it is ${of}, the zone of ${subscriptionOf(id)}`
              : `it is of ${subscriptionOf(id)}, the endpoint of ${of}`;
          return [{ path, message, hint }];
        });
      },
    },
    {
      code: "id-in-two-cases",
      severity: "warning",
      title: "One thing is written in two letter cases",
      why: "Azure takes both for the same thing, but Terraform compares texts: an id that comes back in the other case replaces the endpoint, which the vendor has to accept anew.",
      fix: "Write it everywhere as the portal shows it.",
      source: "azurerm issues 19154 and 22765",
      check: (spec) => {
        const things = thingsOf(spec);
        return things.flatMap(({ key, text, path }, index) => {
          const first = things.slice(0, index).find((other) => other.key === key);
          if (first === undefined || first.text === text) return [];
          return [{ path, message: `${text} is written ${first.text} at ${first.path.join(".")}` }];
        });
      },
    },
    {
      ...settingWithoutZone,
      check: (spec) => {
        if (makesZones(spec)) return [];
        const { subscriptionId, resourceGroup, networks = {} } = spec.dns;
        const told = { subscriptionId, resourceGroup, networks: Object.keys(networks)[0] };
        return Object.entries(told).flatMap(([key, value]) =>
          value === undefined
            ? []
            : [{ path: ["dns", key], message: `dns.${key} has no use here: no record is made in a zone` }],
        );
      },
    },
    {
      code: "zone-without-resource-group",
      severity: "error",
      title: "A new zone of another subscription has no resource group there, or an existing one is given a group",
      why: "A zone lies in a resource group of its subscription; that of the endpoint is in another one. The id of an existing zone names its group.",
      fix: "Give a resource group of that subscription as dns.resourceGroup; or the id of an existing zone as dns.zoneId, without dns.resourceGroup.",
      source: "Azure resource ids; hashicorp/azurerm, azurerm_private_dns_zone",
      check: (spec): Violation[] => {
        const { subscriptionId, resourceGroup, zoneId } = spec.dns;
        if (!makesZones(spec)) return [];
        if (zoneId === undefined && subscriptionId !== undefined && resourceGroup === undefined)
          return [{ path: ["dns", "subscriptionId"], message: "a new zone there needs dns.resourceGroup" }];
        if (zoneId !== undefined && resourceGroup !== undefined)
          return [{ path: ["dns", "resourceGroup"], message: "the zone is there already: the group has no use" }];
        return [];
      },
    },
    {
      ...networkTwice,
      check: ({ network, dns: { networks = {} } }) =>
        Object.entries(networks)
          .filter(
            ([, { virtualNetworkId }]) => fold(idText(virtualNetworkId)) === fold(idText(network.virtualNetworkId)),
          )
          .map(([key]) => ({
            path: ["dns", "networks", key, "virtualNetworkId"],
            message: "it is the network of the endpoint",
          })),
    },
    {
      code: "link-without-existing-zone",
      severity: "error",
      title: "The network is not to be linked, but no existing zone is given",
      why: "A new zone answers to nobody before a network is linked to it.",
      fix: "Remove dns.linkNetwork, or give dns.zoneId.",
      source: "Azure Private DNS, virtual network links",
      check: ({ dns }) =>
        !dns.linkNetwork && dns.zoneId === undefined
          ? [{ path: ["dns", "linkNetwork"], message: "dns.linkNetwork false has a use with dns.zoneId only" }]
          : [],
    },
    tagRule(makesZones),
  ];
}

/** The rule that Azure takes the tags; those of DNS zones have to be more careful. */
export function tagRule<S extends { readonly tags: Tags }>(isOfZone: (spec: S) => boolean): Rule<S> {
  return {
    code: "tag-not-allowed",
    severity: "error",
    title: "Azure refuses a tag",
    why: "Tag names must not hold < > % & \\ ? or /, and those of DNS zones neither a space nor a parenthesis nor a leading digit. Zones, records and links take 15 tags. Names that differ in capitals only are one.",
    fix: "Rename the tag, or keep 15 of them.",
    source: "Azure Resource Manager, tag limitations",
    check: (spec) => {
      const names = Object.keys(spec.tags);
      const tooMany: Violation[] =
        names.length > 15 && isOfZone(spec)
          ? [{ path: ["tags"], message: `a DNS zone takes 15 tags, these are ${names.length}` }]
          : [];
      const alphabet = isOfZone(spec) ? /[<>%&\\?/ ()]|^[0-9]/ : /[<>%&\\?/]/;
      const refused = names.filter(
        (name, index) => alphabet.test(name) || names.findIndex((other) => fold(other) === fold(name)) < index,
      );
      return [
        ...tooMany,
        ...refused.map((name) => ({
          path: ["tags", name],
          message: `${JSON.stringify(name)} is no tag name of Azure`,
        })),
      ];
    },
  };
}

/** The rule that the message beside a connection request says something; the requests are the spec's. */
export function requestMessageRule<S>(
  requests: (spec: S) => readonly { readonly path: Path; readonly message: string }[],
): Rule<S> {
  return {
    code: "request-message-blank",
    severity: "error",
    title: "The request message is blank",
    why: "A manual connection needs a message. azurerm 4.55.0 plans a blank one and refuses it only at apply.",
    fix: "Write what the vendor shall read, or leave requestMessage out.",
    source: "hashicorp/azurerm 4.55.0, measured",
    check: eachOf(
      requests,
      [],
      ({ message }) => message.trim() === "" && "the request message has no visible character",
    ),
  };
}

/** The rule that an existing zone is the one that the names are in, where that is known. */
export function existingZoneRule<S extends AzureSpec>(zoneOf: (spec: S) => string | undefined): Rule<S> {
  return {
    code: "zone-of-another-name",
    severity: "error",
    title: "The existing zone does not hold the private hostnames",
    why: "A record in a zone of another name answers for other names.",
    fix: "Give the zone that the message names.",
    source: "Azure Private DNS, records of a zone",
    at: ["dns", "zoneId"],
    finds: (spec) => {
      const [zone, { zoneId }] = [zoneOf(spec), spec.dns];
      if (zone === undefined || typeof zoneId !== "string") return false;
      return !zoneId.endsWith(`/${zone}`) && `the hostnames are in ${zone}`;
    },
  };
}

/** Where a private zone is. */
export function zonePlaces(spec: AzureSpec, zone: string): Omit<ZonePlaces, "path"> {
  const { network, dns } = spec;
  const others = Object.values(dns.networks ?? {}).map(({ virtualNetworkId }) => virtualNetworkId);
  return {
    zone: dns.zoneId ?? newZoneId(spec, zone),
    isNew: dns.zoneId === undefined,
    networks: [network.virtualNetworkId, ...others],
    linked: listLinks(spec).map(({ virtualNetworkId }) => virtualNetworkId),
  };
}

function newZoneId(spec: AzureSpec, zone: string): string | undefined {
  const group = spec.dns.resourceGroup ?? spec.azure.resourceGroup;
  const subscription = spec.dns.subscriptionId ?? subscriptionOfEndpoint(spec);
  if (typeof group !== "string" || subscription === undefined) return undefined;
  return `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.Network/privateDnsZones/${zone}`;
}

/** The resource groups and networks that a spec names; the key is the same in every letter case. */
function thingsOf(spec: AzureSpec): { key: string; text: string; path: Path }[] {
  const { azure, network, dns } = spec;
  const ids = [
    { id: network.virtualNetworkId, path: ["network", "virtualNetworkId"] },
    { id: network.subnetId, path: ["network", "subnetId"] },
    { id: network.endpoint?.id, path: ["network", "endpoint", "id"] },
    { id: dns.zoneId, path: ["dns", "zoneId"] },
    ...Object.entries(dns.networks ?? {}).map(([key, { virtualNetworkId }]) => ({
      id: virtualNetworkId,
      path: ["dns", "networks", key, "virtualNetworkId"],
    })),
  ];
  const named = ids.flatMap(({ id, path }) => {
    if (typeof id !== "string") return [];
    const parts = id.split("/");
    // /subscriptions/S/resourceGroups/G/providers/Microsoft.Network/virtualNetworks/V
    const group = { key: fold(parts.slice(0, 5).join("/")), text: parts[4] ?? "", path };
    const isNetwork = parts[7] === "virtualNetworks";
    return isNetwork ? [group, { key: fold(parts.slice(0, 9).join("/")), text: parts[8] ?? "", path }] : [group];
  });
  const subscription = subscriptionOfEndpoint(spec);
  if (typeof azure.resourceGroup !== "string" || subscription === undefined) return named;
  const key = fold(`/subscriptions/${subscription}/resourceGroups/${azure.resourceGroup}`);
  return [{ key, text: azure.resourceGroup, path: ["azure", "resourceGroup"] }, ...named];
}

function fold(name: string): string {
  return name.toLowerCase();
}

/** The subscription that a spec says, or that of the network of its endpoints; undefined where neither is known. */
export function subscriptionOfEndpoint({ azure, network, terraform }: AzureSpec): string | undefined {
  const stated = azure.subscriptionId ?? terraform.providers.azurerm.subscriptionId;
  const id = network.subnetId ?? network.endpoint?.id;
  return stated ?? (typeof id === "string" ? subscriptionOf(id) : undefined);
}

/** Subscription that a resource id names. */
function subscriptionOf(resourceId: string): string {
  return resourceId.split("/")[2] ?? "";
}
