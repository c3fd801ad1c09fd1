import { Lb } from "../../generated/providers/azurerm/lb";
import { LbBackendAddressPool } from "../../generated/providers/azurerm/lb-backend-address-pool";
import { LbProbe } from "../../generated/providers/azurerm/lb-probe";
import { LbRule } from "../../generated/providers/azurerm/lb-rule";
import { NetworkInterfaceBackendAddressPoolAssociation } from "../../generated/providers/azurerm/network-interface-backend-address-pool-association";
import { PrivateLinkService } from "../../generated/providers/azurerm/private-link-service";
import { Subnet } from "../../generated/providers/azurerm/subnet";
import type { OfferAzure } from "../../generated/types/spec";
import schema from "../../schemas/offer-azure.schema.json";
import { prose } from "../../src/contract/prose";
import type { Scope } from "../../src/contract/scope";
import type { Topology } from "../../src/contract/topology";
import type { Vendors } from "../../src/contract/vendor";
import { type NatSubnet, natSubnetName, natSubnetsOf } from "../families/offer/targets";
import { type OfferCloud, offerTopology } from "../families/offer/topology";
import { taggedBy } from "../families/private-endpoint/endpoint";
import { idSegment } from "../parts/id-segment";
import { azurermProvider } from "../parts/providers";
import { handover } from "./handover";
import { type AzureTarget, listTargets, valuesOf, visibleTo } from "./parts";
import { owns, rules } from "./rules";
import { texts } from "./texts";

const cloud: OfferCloud<OfferAzure, PrivateLinkService> = {
  cloud: "azure",
  title: "Offer a data source on Azure to any vendor",
  summary:
    "Lets a vendor reach databases, brokers or other servers in an Azure virtual network through a private link service",
  schema,
  providers: { azurerm: azurermProvider },
  shapes: ["private-link-service"],
  accepts: "Accept its connections",
  offer: (scope, spec) => addService(scope, spec, addFrontend(scope, spec)),
  admit,
  targets: listTargets,
  servers: { field: "networkInterfaces", noun: "network interfaces" },
  fillIns: (spec, consumer) => [valuesOf(spec, consumer)],
  network: ({ name, azure }) => prose`Virtual network of ${name}, Azure ${azure.location}`,
  rules,
  owns: () => owns,
  ...texts,
  ...handover,
};

/** A private link service in an Azure virtual network for any of these vendors, or for one that the spec describes. */
export function offerAzure(vendors: Vendors): Topology<OfferAzure> {
  return offerTopology(vendors, cloud);
}

function placeOf(scope: Scope, { azure }: OfferAzure) {
  return { location: azure.location, resourceGroupName: scope.input(["azure", "resourceGroup"]) };
}

/** The frontend that the service stands behind: an existing one, or that of a load balancer which is made with its rules. */
function addFrontend(scope: Scope, spec: OfferAzure): string {
  const { name, loadBalancer } = spec;
  if (loadBalancer.frontendId !== undefined) return scope.input(["loadBalancer", "frontendId"]);
  const path = ["loadBalancer", "subnetId"];
  const { ipAddress } = loadBalancer;
  const frontend = {
    name: frontendName,
    subnetId: scope.input(path),
    privateIpAddressAllocation: ipAddress === undefined ? "Dynamic" : "Static",
    ...(ipAddress === undefined ? {} : { privateIpAddress: ipAddress }),
  };
  const config = {
    name,
    ...placeOf(scope, spec),
    sku: "Standard",
    frontendIpConfiguration: [frontend],
    ...taggedBy(scope),
  };
  const balancer = scope.add(Lb, "offer", config, path);
  for (const target of listTargets(spec)) addTarget(scope, target, balancer.id);
  scope.output("load_balancer_id", {
    description: "Load balancer, which shows whether it reaches the targets.",
    value: balancer.id,
  });
  scope.output("load_balancer_address", {
    description: "Private address of the load balancer, for a test from inside the network.",
    value: balancer.privateIpAddress,
  });
  return "${azurerm_lb.offer.frontend_ip_configuration[0].id}";
}

const frontendName = "offer";

function addTarget(scope: Scope, target: AzureTarget, loadbalancerId: string): void {
  const { name, address, port, listenerPort, probePort, machines, path } = target;
  const part = { name, loadbalancerId };
  const pool = scope.add(LbBackendAddressPool, address, part, path);
  const probe = scope.add(LbProbe, address, { ...part, protocol: "Tcp", port: probePort }, path);
  const rule = {
    ...part,
    frontendIpConfigurationName: frontendName,
    protocol: "Tcp",
    frontendPort: listenerPort,
    backendPort: port,
    backendAddressPoolIds: [pool.id],
    probeId: probe.id,
  };
  scope.add(LbRule, address, rule, path);
  for (const { address: name, ipConfiguration, path: place } of machines) {
    const config = {
      networkInterfaceId: scope.input([...place, "id"]),
      ipConfigurationName: ipConfiguration,
      backendAddressPoolId: pool.id,
    };
    scope.add(NetworkInterfaceBackendAddressPoolAssociation, name, config, place);
  }
}

function addService(scope: Scope, spec: OfferAzure, frontendId: string): PrivateLinkService {
  const { name } = spec;
  const config = {
    name,
    ...placeOf(scope, spec),
    loadBalancerFrontendIpConfigurationIds: [frontendId],
    visibilitySubscriptionIds: [],
    ...(spec.vendor.acceptance === "automatic" ? { autoApprovalSubscriptionIds: [] } : {}),
    natIpConfiguration: natSubnetsOf(spec.network.natSubnets).map((subnet, index) => ({
      name: subnet.name,
      primary: index === 0,
      subnetId:
        subnet.range === undefined
          ? scope.input([...subnet.path, "id"])
          : addNatSubnet(scope, natSubnetName(spec, subnet), subnet, subnet.range),
    })),
    ...taggedBy(scope),
  };
  const service = scope.add(PrivateLinkService, "offer", config, ["network", "natSubnets"]);
  scope.output("private_link_service_alias", {
    description: "What the vendor's endpoints ask for, where they ask by alias.",
    value: service.alias,
  });
  scope.output("private_link_service_id", {
    description:
      "What the vendor's endpoints ask for, where they ask by resource id, and what connections are looked at by.",
    value: service.id,
  });
  return service;
}

function addNatSubnet(scope: Scope, name: string, { address, path }: NatSubnet, range: string): string {
  const network = scope.input(["network", "virtualNetworkId"]);
  const config = {
    name,
    resourceGroupName: idSegment(network, 4),
    virtualNetworkName: idSegment(network, 8),
    addressPrefixes: [range],
    privateLinkServiceNetworkPoliciesEnabled: false,
  };
  return scope.add(Subnet, address, config, path).id;
}

/** Lets the vendor see the service, and adds what shows who asked. */
function admit(scope: Scope, spec: OfferAzure, service: PrivateLinkService): void {
  scope.change(service, "visibilitySubscriptionIds", visibleTo(spec));
  if (spec.vendor.acceptance === "automatic")
    scope.change(service, "autoApprovalSubscriptionIds", [...(spec.vendor.subscriptions ?? [])].sort());
  const config = {
    service_id: service.id,
    resource_group_name: service.resourceGroupName,
    depends_on: ["azurerm_private_link_service.offer"],
  };
  scope.data("azurerm_private_link_service_endpoint_connections", "offer", config, ["vendor"]);
}
