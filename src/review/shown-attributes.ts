import { reachArguments } from "./security-groups";

/**
 * Attributes whose values a review may print, by resource type. Plans hold secrets that are not marked as such, so whatever is not
 * named here is left out.
 */
const shown: { readonly [type: string]: readonly string[] } = {
  aws_vpc_endpoint: [
    "id",
    "private_dns_enabled",
    "state",
    "service_name",
    "service_region",
    "vpc_id",
    "vpc_endpoint_type",
    "subnet_ids",
    "security_group_ids",
    "auto_accept",
    "ip_address_type",
  ],
  aws_vpc_endpoint_service: [
    "id",
    "acceptance_required",
    "allowed_principals",
    "network_load_balancer_arns",
    "supported_regions",
    "private_dns_name",
    "service_name",
    "state",
  ],
  aws_vpc_endpoint_service_allowed_principal: ["principal_arn", "vpc_endpoint_service_id"],
  aws_vpc_endpoint_connection_accepter: ["vpc_endpoint_id", "vpc_endpoint_service_id", "vpc_endpoint_state"],
  aws_security_group: ["id", "name", "vpc_id", "ingress", "egress"],
  aws_vpc_security_group_ingress_rule: ruleAttributes(),
  aws_vpc_security_group_egress_rule: ruleAttributes(),
  aws_lb: [
    "arn",
    "name",
    "internal",
    "load_balancer_type",
    "subnets",
    "security_groups",
    "enable_cross_zone_load_balancing",
  ],
  aws_lb_listener: ["port", "protocol", "load_balancer_arn"],
  aws_lb_target_group: ["name", "port", "protocol", "target_type", "vpc_id"],
  aws_lb_target_group_attachment: ["target_group_arn", "target_id", "port", "availability_zone"],
  aws_msk_cluster: [
    "cluster_name",
    "kafka_version",
    "number_of_broker_nodes",
    "broker_node_group_info",
    "client_authentication",
  ],
  aws_ram_principal_association: ["principal", "resource_share_arn"],
  aws_ram_resource_share: ["name", "allow_external_principals"],
  aws_route53_record: ["name", "type", "zone_id", "alias"],
  aws_route53_zone: ["name", "vpc"],
  aws_vpclattice_resource_gateway: ["name", "vpc_id", "subnet_ids", "security_group_ids", "ip_address_type", "status"],
  aws_vpclattice_resource_configuration: [
    "name",
    "type",
    "port_ranges",
    "protocol",
    "resource_configuration_definition",
    "resource_gateway_identifier",
  ],
  azurerm_private_endpoint: [
    "id",
    "name",
    "location",
    "resource_group_name",
    "subnet_id",
    "private_service_connection",
  ],
  azurerm_private_dns_zone: ["name", "resource_group_name"],
  azurerm_private_dns_zone_virtual_network_link: [
    "name",
    "virtual_network_id",
    "private_dns_zone_name",
    "registration_enabled",
  ],
  azurerm_private_dns_a_record: ["name", "zone_name", "records", "ttl"],
  google_compute_address: ["name", "address", "address_type", "region", "subnetwork"],
  google_compute_forwarding_rule: [
    "name",
    "target",
    "region",
    "network",
    "ip_address",
    "load_balancing_scheme",
    "allow_psc_global_access",
    "psc_connection_status",
  ],
  google_dns_managed_zone: ["name", "dns_name", "visibility"],
  google_dns_record_set: ["name", "type", "rrdatas", "ttl"],
  clickhouse_service_private_endpoints_attachment: ["service_id", "private_endpoint_ids"],
  clickhouse_clickpipes_reverse_private_endpoint: [
    "service_id",
    "type",
    "status",
    "endpoint_id",
    "vpc_endpoint_service_name",
    "vpc_resource_configuration_id",
    "msk_cluster_arn",
    "msk_authentication",
  ],
  clickhouse_clickpipes_reverse_private_endpoint_custom_private_dns: [
    "service_id",
    "reverse_private_endpoint_id",
    "mapping",
  ],
  materialize_connection_aws_privatelink: ["name", "service_name", "availability_zones"],
};

function ruleAttributes(): readonly string[] {
  return ["security_group_id", ...reachArguments];
}

/** Whether the values of an attribute of this type, or of a block's part, may be printed. */
export function isShownAttribute(type: string, attribute: string): boolean {
  return Object.hasOwn(shown, type) && (shown[type] ?? []).includes(attribute.split(".")[0] ?? "");
}
