import type { ObjectValue } from "../../src/contract/value";

const group = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/a/0123456789abcdef";
const balancer = "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/net/a/0123456789abcdef";
const share = "arn:aws:ram:us-east-1:123456789012:resource-share/0a";
const service = "com.amazonaws.vpce.us-east-1.vpce-svc-0a1b2c3d4e5f60718";

const azureNetwork = "/subscriptions/0/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet";
const azureBalancer = "/subscriptions/0/resourceGroups/rg/providers/Microsoft.Network/loadBalancers/orders";

const googleApi = "https://www.googleapis.com/compute/v1/";

/** The block of a private endpoint's connection, with changes. */
export const azureConnection = (changes: ObjectValue): ObjectValue => ({
  private_service_connection: [
    {
      name: "analytics",
      is_manual_connection: true,
      private_connection_resource_alias: "production.0a.westeurope.azure.privatelinkservice",
      request_message: "Private endpoint for ClickHouse Cloud",
      ...changes,
    },
  ],
});

/** A valid configuration of each type. */
export const valid: { readonly [type: string]: ObjectValue } = {
  aws_vpc_endpoint: {
    vpc_id: "vpc-0a1b2c3d4e5f60718",
    service_name: service,
    vpc_endpoint_type: "Interface",
    subnet_ids: ["subnet-0a1b2c3d4e5f60718"],
  },
  aws_vpc_endpoint_service: { acceptance_required: true, network_load_balancer_arns: [balancer] },
  aws_vpc_endpoint_service_allowed_principal: {
    vpc_endpoint_service_id: "vpce-svc-0a1b2c3d4e5f60718",
    principal_arn: "arn:aws:iam::664411391173:role/mz_a_u1",
  },
  aws_vpc_endpoint_service_private_dns_verification: { service_id: "vpce-svc-0a1b2c3d4e5f60718" },
  aws_vpc_endpoint_connection_accepter: {
    vpc_endpoint_service_id: "vpce-svc-0a1b2c3d4e5f60718",
    vpc_endpoint_id: "vpce-0a1b2c3d4e5f60718",
  },
  aws_security_group: { name: "endpoint", description: "Clients", vpc_id: "vpc-0a1b2c3d4e5f60718" },
  aws_vpc_security_group_ingress_rule: {
    security_group_id: "sg-0a1b2c3d4e5f60718",
    ip_protocol: "tcp",
    from_port: 8443,
    to_port: 8443,
    cidr_ipv4: "10.20.0.0/16",
  },
  aws_vpc_security_group_egress_rule: {
    security_group_id: "sg-0a1b2c3d4e5f60718",
    ip_protocol: "tcp",
    from_port: 5432,
    to_port: 5432,
    referenced_security_group_id: "sg-1a1b2c3d4e5f60718",
  },
  aws_lb: { name: "billing-db", internal: true, load_balancer_type: "network", subnets: ["subnet-0a1b2c3d4e5f60718"] },
  aws_lb_target_group: {
    name: "billing-db",
    port: 5432,
    protocol: "TCP",
    target_type: "ip",
    vpc_id: "vpc-0a1b2c3d4e5f60718",
    health_check: [{ protocol: "TCP", port: "traffic-port" }],
  },
  aws_lb_target_group_attachment: { target_group_arn: group, target_id: "10.30.1.20", port: 5432 },
  aws_lb_listener: {
    load_balancer_arn: balancer,
    port: 5432,
    protocol: "TCP",
    default_action: [{ type: "forward", target_group_arn: group }],
  },
  aws_msk_cluster_policy: { cluster_arn: "arn:aws:kafka:us-east-1:123456789012:cluster/a/b", policy: "{}" },
  aws_ram_resource_share: { name: "orders", allow_external_principals: true },
  aws_ram_resource_association: {
    resource_arn: "arn:aws:vpc-lattice:us-east-1:123456789012:resourceconfiguration/rcfg-0a",
    resource_share_arn: share,
  },
  aws_ram_principal_association: { principal: "072088201116", resource_share_arn: share },
  aws_vpclattice_resource_gateway: {
    name: "orders-postgres",
    vpc_id: "vpc-0a1b2c3d4e5f60718",
    subnet_ids: ["subnet-0a1b2c3d4e5f60718"],
  },
  aws_vpclattice_resource_configuration: {
    name: "orders-postgres",
    resource_gateway_identifier: "rgw-0a1b2c3d4e5f60718",
    type: "SINGLE",
    protocol: "TCP",
    port_ranges: ["5432"],
    resource_configuration_definition: [
      {
        dns_resource: [{ domain_name: "orders.example.com", ip_address_type: "IPV4" }],
        ip_resource: [],
        arn_resource: [],
      },
    ],
  },
  aws_route53_zone: { name: "us-west-2.vpce.aws.clickhouse.cloud", vpc: [{ vpc_id: "vpc-0a1b2c3d4e5f60718" }] },
  aws_route53_zone_association: {
    zone_id: "Z0A1B2C3D4E5F",
    vpc_id: "vpc-1a1b2c3d4e5f60718",
    vpc_region: "us-west-2",
  },
  aws_route53_vpc_association_authorization: {
    zone_id: "Z0A1B2C3D4E5F",
    vpc_id: "vpc-1a1b2c3d4e5f60718",
    vpc_region: "us-west-2",
  },
  aws_route53_record: {
    zone_id: "Z0A1B2C3D4E5F",
    name: "*",
    type: "A",
    alias: [{ name: "vpce-0a.example.com", zone_id: "Z1", evaluate_target_health: false }],
  },
  azurerm_private_endpoint: {
    name: "analytics",
    location: "westeurope",
    resource_group_name: "rg",
    subnet_id: "/subscriptions/0/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/s",
    ...azureConnection({}),
  },
  azurerm_private_dns_zone: { name: "westeurope.privatelink.azure.clickhouse.cloud", resource_group_name: "rg" },
  azurerm_private_dns_zone_virtual_network_link: {
    name: "analytics",
    resource_group_name: "rg",
    private_dns_zone_name: "westeurope.privatelink.azure.clickhouse.cloud",
    virtual_network_id: "/subscriptions/0/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v",
  },
  azurerm_private_dns_a_record: {
    name: "*",
    resource_group_name: "rg",
    zone_name: "westeurope.privatelink.azure.clickhouse.cloud",
    ttl: 300,
    records: ["10.0.0.4"],
  },
  azurerm_lb: {
    name: "orders",
    location: "westeurope",
    resource_group_name: "rg",
    sku: "Standard",
    frontend_ip_configuration: [
      { name: "offer", subnet_id: `${azureNetwork}/subnets/databases`, private_ip_address_allocation: "Dynamic" },
    ],
  },
  azurerm_lb_backend_address_pool: { name: "writer", loadbalancer_id: azureBalancer },
  azurerm_lb_probe: { name: "writer", loadbalancer_id: azureBalancer, protocol: "Tcp", port: 5432 },
  azurerm_lb_rule: {
    name: "writer",
    loadbalancer_id: azureBalancer,
    frontend_ip_configuration_name: "offer",
    protocol: "Tcp",
    frontend_port: 5432,
    backend_port: 5432,
    backend_address_pool_ids: [`${azureBalancer}/backendAddressPools/writer`],
  },
  azurerm_network_interface_backend_address_pool_association: {
    network_interface_id:
      "/subscriptions/0/resourceGroups/rg/providers/Microsoft.Network/networkInterfaces/vm-orders-nic",
    ip_configuration_name: "internal",
    backend_address_pool_id: `${azureBalancer}/backendAddressPools/writer`,
  },
  azurerm_private_link_service: {
    name: "orders",
    location: "westeurope",
    resource_group_name: "rg",
    load_balancer_frontend_ip_configuration_ids: [`${azureBalancer}/frontendIPConfigurations/offer`],
    nat_ip_configuration: [{ name: "nat", primary: true, subnet_id: `${azureNetwork}/subnets/nat` }],
  },
  azurerm_subnet: {
    name: "nat",
    resource_group_name: "rg",
    virtual_network_name: "vnet",
    address_prefixes: ["10.20.9.0/28"],
    private_link_service_network_policies_enabled: false,
  },
  google_compute_address: { name: "analytics", region: "us-central1", project: "data", address_type: "INTERNAL" },
  google_compute_forwarding_rule: {
    name: "analytics",
    project: "data",
    region: "us-central1",
    target: "projects/cc/regions/us-central1/serviceAttachments/clickhouse",
    network: "projects/data/global/networks/vpc",
    load_balancing_scheme: "",
  },
  google_compute_region_health_check: {
    name: "orders",
    project: "data",
    region: "us-central1",
    tcp_health_check: [{ port: 5432 }],
  },
  google_compute_region_backend_service: {
    name: "orders",
    project: "data",
    region: "us-central1",
    load_balancing_scheme: "INTERNAL",
    protocol: "TCP",
    health_checks: ["projects/data/regions/us-central1/healthChecks/orders"],
    backend: [
      { group: `${googleApi}projects/data/zones/us-central1-a/instanceGroups/a`, balancing_mode: "CONNECTION" },
    ],
  },
  google_compute_subnetwork: {
    name: "nat",
    project: "data",
    region: "us-central1",
    network: "projects/data/global/networks/vpc",
    ip_cidr_range: "10.30.9.0/28",
    purpose: "PRIVATE_SERVICE_CONNECT",
  },
  google_compute_service_attachment: {
    name: "orders",
    project: "data",
    region: "us-central1",
    target_service: "projects/data/regions/us-central1/forwardingRules/orders",
    connection_preference: "ACCEPT_MANUAL",
    nat_subnets: ["projects/data/regions/us-central1/subnetworks/nat"],
    enable_proxy_protocol: false,
    reconcile_connections: true,
  },
  google_dns_managed_zone: {
    name: "analytics",
    project: "data",
    dns_name: "us-central1.p.gcp.clickhouse.cloud.",
    visibility: "private",
  },
  google_dns_record_set: {
    project: "data",
    managed_zone: "shared",
    name: "*.us-central1.p.gcp.clickhouse.cloud.",
    type: "A",
    ttl: 300,
    rrdatas: ["10.0.0.4"],
  },
  clickhouse_service_private_endpoints_attachment: {
    service_id: "6d3a0b3c-8f5e-4d2a-9a57-0c5d2f0b7e11",
    private_endpoint_ids: ["vpce-0a1b2c3d4e5f60718"],
  },
  clickhouse_clickpipes_reverse_private_endpoint: {
    service_id: "6d3a0b3c-8f5e-4d2a-9a57-0c5d2f0b7e11",
    description: "writer",
    type: "VPC_ENDPOINT_SERVICE",
    vpc_endpoint_service_name: service,
  },
  materialize_connection_aws_privatelink: {
    name: "privatelink",
    service_name: service,
    availability_zones: ["use1-az1"],
  },
  cockroach_private_endpoint_connection: {
    cluster_id: "7f1c2d3e-0000-4000-8000-000000000001",
    endpoint_id: "vpce-0a1b2c3d4e5f60718",
  },
  databricks_mws_vpc_endpoint: {
    account_id: "7f1c2d3e-0000-4000-8000-000000000003",
    vpc_endpoint_name: "lake-workspace",
    aws_vpc_endpoint_id: "vpce-0a1b2c3d4e5f60718",
    region: "us-east-1",
    gcp_vpc_endpoint_info: [],
  },
  mongodbatlas_privatelink_endpoint_service: {
    project_id: "5f0c2d3e4b5a69788796a5b4",
    private_link_id: "6a0c2d3e4b5a69788796a5b4",
    provider_name: "AWS",
    endpoint_service_id: "vpce-0a1b2c3d4e5f60718",
    endpoints: [],
  },
  temporalcloud_connectivity_rule: {
    connectivity_type: "private",
    connection_id: "102600141743718403",
    region: "gcp-us-central1",
    gcp_project_id: "data",
  },
  materialize_connection_kafka: {
    name: "kafka",
    kafka_broker: [
      { broker: "b-1.example.com:9096", target_group_port: 9001, privatelink_connection: [], ssh_tunnel: [] },
    ],
  },
  materialize_connection_postgres: {
    name: "postgres",
    host: "db.example.com",
    database: "orders",
    user: [{ text: "materialize", secret: [] }],
  },
  materialize_connection_mysql: {
    name: "mysql",
    host: "db.example.com",
    user: [{ text: "materialize", secret: [] }],
  },
  materialize_connection_confluent_schema_registry: { name: "registry", url: "https://registry.example.com" },
};
