import type { OfferAzure } from "../../generated/types/spec";
import type { Ownership, Rule, Violation } from "../../src/contract/spec-rule";
import { duplicateListenerPort, duplicateTarget } from "../families/endpoint-service/rules";
import { natSubnetWithoutNetwork } from "../families/offer/target-rules";
import { madeNatSubnets, natSubnetsOf } from "../families/offer/targets";
import type { Finds } from "../families/offer/topology";
import { tagRule } from "../families/private-endpoint/rules";
import { recipeSource } from "../families/vendor/rules";
import { azureCloudRule } from "../parts/azure-clouds";
import { duplicateId, sharedAddresses } from "../parts/duplicates";
import { claimAddress, takenAddress } from "../parts/fixed-address";
import { idText } from "../parts/id-text";
import { keptKeys } from "../parts/kept-key";
import { resourceNames } from "../parts/resource-names";
import { isOpen, listTargets } from "./parts";

/** What the schema cannot say about a spec of this topology. */
export function rules({ recipeOf }: Finds<OfferAzure>): Rule<OfferAzure>[] {
  const isMade = ({ loadBalancer }: OfferAzure) => loadBalancer.frontendId === undefined;
  return [
    azureCloudRule<OfferAzure>(),
    tagRule<OfferAzure>(() => false),
    {
      code: "subscriptions-unused",
      severity: "error",
      title: "Subscriptions are listed for a service that everybody may see",
      why: "Azure takes either all or a list. Who reads the list takes others for shut out.",
      fix: "Remove vendor.visibility, or vendor.subscriptions.",
      source: "hashicorp/azurerm, azurerm_private_link_service: visibility_subscription_ids is * or ids",
      at: ["vendor", "visibility"],
      finds: (spec) =>
        isOpen(spec) && spec.vendor.subscriptions !== undefined && "the subscriptions would have no effect",
    },
    {
      code: "visible-to-everybody",
      severity: "warning",
      title: "Everybody may ask the private link service for a connection",
      why: "The vendor names its subscription. Without the list, a stranger who learns the alias shows up among the connections, for a person to tell apart.",
      fix: "Give vendor.subscriptions in its place.",
      source: recipeSource,
      at: ["vendor", "visibility"],
      finds: (spec) => {
        const { principals } = recipeOf(spec) ?? {};
        return (
          isOpen(spec) &&
          principals !== undefined &&
          principals.when !== "none" &&
          "the vendor has a subscription to list"
        );
      },
    },
    {
      code: "target-without-machine",
      severity: "error",
      title: "Nothing stands behind a target of the load balancer that is made, or something behind one that exists",
      why: "A load balancer that is made sends to the network interfaces of its targets. One that exists has its own pools, which are its owner's.",
      fix: "Give networkInterfaces where loadBalancer.subnetId is given, and leave them out with loadBalancer.frontendId.",
      source: "Azure, private link service: the load balancer has pools of network interfaces, not of addresses",
      check: (spec) =>
        listTargets(spec).flatMap(({ key, machines, path, probePort, port }): Violation[] => {
          if (isMade(spec)) return machines.length > 0 ? [] : [{ path, message: `${key} has no networkInterfaces` }];
          const extra = machines.length > 0 ? "networkInterfaces" : probePort !== port ? "healthCheckPort" : undefined;
          return extra === undefined
            ? []
            : [
                {
                  path: [...path, extra],
                  marksKey: true,
                  message: "the load balancer exists, with its own pools and probes",
                },
              ];
        }),
    },
    {
      code: "address-of-existing-load-balancer",
      severity: "error",
      title: "An address is given for a load balancer that exists",
      why: "Its frontend has its address already.",
      fix: "Remove loadBalancer.ipAddress.",
      source: "hashicorp/azurerm, azurerm_lb",
      at: ["loadBalancer", "ipAddress"],
      finds: (spec) => !isMade(spec) && spec.loadBalancer.ipAddress !== undefined && "the frontend exists",
    },
    natSubnetWithoutNetwork(
      ({ network }: OfferAzure) => natSubnetsOf(network.natSubnets),
      "addressPrefix",
      ({ network }) => (network.virtualNetworkId === undefined ? "network.virtualNetworkId" : undefined),
    ),
    duplicateListenerPort((spec: OfferAzure) => [{ targets: listTargets(spec) }]),
    keptKeys(["targets"], ({ targets }) => targets),
    duplicateTarget((spec: OfferAzure) =>
      listTargets(spec).map((target) => ({
        ...target,
        backends: target.machines.map(({ id, ipConfiguration }) => `${idText(id)} ${ipConfiguration}:${target.port}`),
      })),
    ),
    {
      ...duplicateId,
      check: (spec) => {
        const machines = listTargets(spec).flatMap((target) => target.machines);
        const items = machines.map(({ id, address }) => ({ id: idText(id), address }));
        return sharedAddresses(items).map((index) => ({
          path: [...(machines[index]?.path ?? []), "id"],
          message: "an earlier network interface has the same address in Terraform",
        }));
      },
    },
  ];
}

/** What only one spec of a set may own. */
export const owns: readonly Ownership<OfferAzure>[] = [
  {
    ...takenAddress,
    claims: ({ loadBalancer: { subnetId, ipAddress } }) =>
      claimAddress(subnetId, ipAddress, ["loadBalancer", "ipAddress"]),
  },
  resourceNames((spec) => {
    const { azure, name, network } = spec;
    return [
      { kind: "private link service", name, within: [knownSubscription(spec), azure.resourceGroup], path: ["name"] },
      ...madeNatSubnets(spec).map((subnet) => ({ kind: "subnet", ...subnet, within: [network.virtualNetworkId] })),
    ];
  }),
];

/** The subscription that a spec says, or that of the network in which it makes NAT subnets; undefined where neither is known. */
function knownSubscription({ azure, network, terraform }: OfferAzure): string | undefined {
  const { virtualNetworkId } = network;
  const stated = azure.subscriptionId ?? terraform.providers.azurerm.subscriptionId;
  return stated ?? (typeof virtualNetworkId === "string" ? virtualNetworkId.split("/")[2] : undefined);
}
