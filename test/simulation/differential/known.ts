const emptyText = "A model refuses an empty text or list that the provider lets pass; the output has none.";
const unsaid =
  "A computed argument of a block that is new: the older SDK leaves it empty where the schema says unknown.";
const subnets = "The provider forgets subnet_mapping whenever subnets change; nothing reads it.";
const gone = "Forgotten by the provider's own comparison when the kind of load balancer changes.";
const ignoredBlock = "The provider ignores a block that does not belong to the type of the action.";

const withBlock = "The real one names the block around the argument as well.";

const protocol = "A protocol that is absent stays absent, although the provider says that it is not known.";

const kept = "The provider keeps such a block that a configuration drops; no topology writes one.";
const keptInside = "What the provider has in mind of a block that comes back is kept there, and unknown here.";

/** Changes that the simulated provider answers otherwise than the real one (5.100.0), and why that is left so. */
export const knownDifferences: { readonly [change: string]: string } = {
  "aws_lb.bare: subnets emptied": emptyText,
  "aws_lb.bare: subnets extended": subnets,
  "aws_lb.bare: subnets nonsense": subnets,
  "aws_lb.bare: subnets shortened": subnets,
  "aws_lb.network: load_balancer_type other": gone,
  "aws_lb.network: load_balancer_type removed": gone,
  "aws_lb.network: security_groups emptied": "Unknown instead of empty after the replacement.",
  "aws_lb.network: subnets emptied": emptyText,
  "aws_lb.network: subnets extended": subnets,
  "aws_lb_listener.forward: default_action twice": unsaid,
  "aws_lb_listener.forward: default_action.authenticate_cognito added": ignoredBlock,
  "aws_lb_listener.forward: default_action.authenticate_oidc added": ignoredBlock,
  "aws_lb_target_group.bare: health_check added": unsaid,
  "aws_msk_cluster.bare: encryption_info added": "The path is that of the argument, not of its block.",
  "aws_msk_cluster.full: broker_node_group_info.connectivity_info.public_access added": unsaid,
  "aws_route53_zone.private: vpc.vpc_region nonsense": "The provider does not compare the region of a VPC.",
  "aws_route53_zone.private: vpc.vpc_region other": "The provider does not compare the region of a VPC.",
  "aws_vpc_endpoint.bare: dns_options added": unsaid,
  "aws_vpc_endpoint.interface: dns_options added": unsaid,
  "aws_vpclattice_resource_configuration.arn: resource_configuration_definition.arn_resource.arn other": withBlock,
  "aws_vpclattice_resource_configuration.dns: resource_configuration_definition removed":
    "Replaced, although the provider plans an update that the API would refuse.",
  "aws_vpclattice_resource_configuration.dns: resource_configuration_definition.dns_resource.domain_name empty":
    withBlock,
  "aws_vpclattice_resource_configuration.dns: resource_configuration_definition.dns_resource.domain_name nonsense":
    withBlock,
  "aws_vpclattice_resource_configuration.dns: resource_configuration_definition.dns_resource.domain_name other":
    withBlock,
  "aws_vpclattice_resource_configuration.arn: allow_association_to_shareable_service_network false": protocol,
  "aws_vpclattice_resource_configuration.arn: allow_association_to_shareable_service_network flipped": protocol,
  "aws_vpclattice_resource_configuration.arn: tags emptied": protocol,
  "aws_vpclattice_resource_configuration.arn: tags other": protocol,
  "aws_vpclattice_resource_configuration.arn: tags removed": protocol,
  "aws_vpclattice_resource_configuration.arn: timeouts added": protocol,
  "aws_vpclattice_resource_configuration.dns: resource_configuration_definition.dns_resource.ip_address_type empty":
    withBlock,
  "aws_vpclattice_resource_configuration.dns: resource_configuration_definition.dns_resource.ip_address_type other":
    withBlock,
  // There and back: from what the change has made to what was before it.
  "aws_lb.bare: access_logs added, back": kept,
  "aws_lb.bare: connection_logs added, back": kept,
  "aws_lb.bare: subnets emptied, back": subnets,
  "aws_lb.bare: subnets extended, back": subnets,
  "aws_lb.bare: subnets nonsense, back": subnets,
  "aws_lb.bare: subnets shortened, back": subnets,
  "aws_lb.network: access_logs added, back": kept,
  "aws_lb.network: connection_logs added, back": kept,
  "aws_lb.network: subnets emptied, back": subnets,
  "aws_lb.network: subnets nonsense, back": subnets,
  "aws_lb.network: subnets shortened, back": subnets,
  "aws_lb_target_group.ip: health_check removed, back": keptInside,
  "aws_msk_cluster.bare: logging_info added, back": kept,
  "aws_msk_cluster.bare: open_monitoring added, back": kept,
  "aws_msk_cluster.full: broker_node_group_info.connectivity_info removed, back": keptInside,
  "aws_msk_cluster.full: broker_node_group_info.connectivity_info.vpc_connectivity removed, back": keptInside,
  "aws_msk_cluster.full: broker_node_group_info.connectivity_info.vpc_connectivity.client_authentication removed, back":
    keptInside,
  "aws_msk_cluster.full: broker_node_group_info.storage_info.ebs_storage_info.provisioned_throughput added, back": kept,
  "aws_msk_cluster.full: encryption_info removed, back": withBlock,
  "aws_msk_cluster.full: logging_info added, back": kept,
  "aws_msk_cluster.full: open_monitoring added, back": kept,
  "aws_vpclattice_resource_configuration.arn: resource_configuration_definition.arn_resource.arn other, back":
    withBlock,
  "aws_vpclattice_resource_configuration.arn: tags emptied, back": protocol,
  "aws_vpclattice_resource_configuration.arn: tags other, back": protocol,
  "aws_vpclattice_resource_configuration.arn: tags removed, back": protocol,
  "aws_vpclattice_resource_configuration.arn: timeouts added, back": protocol,
  "aws_vpclattice_resource_configuration.dns: resource_configuration_definition removed, back": withBlock,
  "aws_vpclattice_resource_configuration.dns: resource_configuration_definition.dns_resource.domain_name empty, back":
    withBlock,
  "aws_vpclattice_resource_configuration.dns: resource_configuration_definition.dns_resource.domain_name nonsense, back":
    withBlock,
  "aws_vpclattice_resource_configuration.dns: resource_configuration_definition.dns_resource.domain_name other, back":
    withBlock,
  "aws_vpclattice_resource_configuration.dns: resource_configuration_definition.dns_resource.ip_address_type empty, back":
    withBlock,
  "aws_vpclattice_resource_configuration.dns: resource_configuration_definition.dns_resource.ip_address_type other, back":
    withBlock,
};
