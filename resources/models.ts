import type { DataModel, Model, Models } from "../src/contract/model";
import { model as awsMskBootstrapBrokers } from "./aws/data-msk-bootstrap-brokers";
import { model as awsLb } from "./aws/lb";
import { model as awsLbListener } from "./aws/lb-listener";
import { model as awsLbTargetGroup } from "./aws/lb-target-group";
import { model as awsLbTargetGroupAttachment } from "./aws/lb-target-group-attachment";
import { model as awsMskCluster } from "./aws/msk-cluster";
import { model as awsMskClusterPolicy } from "./aws/msk-cluster-policy";
import { model as awsRamPrincipalAssociation } from "./aws/ram-principal-association";
import { model as awsRamResourceAssociation } from "./aws/ram-resource-association";
import { model as awsRamResourceShare } from "./aws/ram-resource-share";
import { model as awsRoute53Record } from "./aws/route53-record";
import { model as awsRoute53VpcAssociationAuthorization } from "./aws/route53-vpc-association-authorization";
import { model as awsRoute53Zone } from "./aws/route53-zone";
import { model as awsRoute53ZoneAssociation } from "./aws/route53-zone-association";
import { model as awsSecurityGroup } from "./aws/security-group";
import { model as awsVpcEndpoint } from "./aws/vpc-endpoint";
import { model as awsVpcEndpointConnectionAccepter } from "./aws/vpc-endpoint-connection-accepter";
import { model as awsVpcEndpointService } from "./aws/vpc-endpoint-service";
import { model as awsVpcEndpointServiceAllowedPrincipal } from "./aws/vpc-endpoint-service-allowed-principal";
import { model as awsVpcEndpointServicePrivateDnsVerification } from "./aws/vpc-endpoint-service-private-dns-verification";
import { model as awsVpcSecurityGroupEgressRule } from "./aws/vpc-security-group-egress-rule";
import { model as awsVpcSecurityGroupIngressRule } from "./aws/vpc-security-group-ingress-rule";
import { model as awsVpclatticeResourceConfiguration } from "./aws/vpclattice-resource-configuration";
import { model as awsVpclatticeResourceGateway } from "./aws/vpclattice-resource-gateway";
import { model as azurermPrivateEndpointConnection } from "./azurerm/data-private-endpoint-connection";
import { model as azurermPrivateLinkServiceEndpointConnections } from "./azurerm/data-private-link-service-endpoint-connections";
import { model as azurermLb } from "./azurerm/lb";
import { model as azurermLbBackendAddressPool } from "./azurerm/lb-backend-address-pool";
import { model as azurermLbProbe } from "./azurerm/lb-probe";
import { model as azurermLbRule } from "./azurerm/lb-rule";
import { model as azurermNetworkInterfaceBackendAddressPoolAssociation } from "./azurerm/network-interface-backend-address-pool-association";
import { model as azurermPrivateDnsARecord } from "./azurerm/private-dns-a-record";
import { model as azurermPrivateDnsZone } from "./azurerm/private-dns-zone";
import { model as azurermPrivateDnsZoneVirtualNetworkLink } from "./azurerm/private-dns-zone-virtual-network-link";
import { model as azurermPrivateEndpoint } from "./azurerm/private-endpoint";
import { model as azurermPrivateLinkService } from "./azurerm/private-link-service";
import { model as azurermSubnet } from "./azurerm/subnet";
import { model as clickhouseClickpipesReversePrivateEndpoint } from "./clickhouse/clickpipes-reverse-private-endpoint";
import { model as clickhouseClickpipesReversePrivateEndpointCustomPrivateDns } from "./clickhouse/clickpipes-reverse-private-endpoint-custom-private-dns";
import { model as clickhouseServicePrivateEndpointsAttachment } from "./clickhouse/service-private-endpoints-attachment";
import { model as cockroachPrivateEndpointConnection } from "./cockroach/private-endpoint-connection";
import { model as databricksMwsVpcEndpoint } from "./databricks/mws-vpc-endpoint";
import { model as googleComputeAddress } from "./google/compute-address";
import { model as googleComputeForwardingRule } from "./google/compute-forwarding-rule";
import { model as googleComputeRegionBackendService } from "./google/compute-region-backend-service";
import { model as googleComputeRegionHealthCheck } from "./google/compute-region-health-check";
import { model as googleComputeServiceAttachment } from "./google/compute-service-attachment";
import { model as googleComputeSubnetwork } from "./google/compute-subnetwork";
import { model as googleDnsManagedZone } from "./google/dns-managed-zone";
import { model as googleDnsRecordSet } from "./google/dns-record-set";
import { model as materializeConnectionAwsPrivatelink } from "./materialize/connection-aws-privatelink";
import { model as materializeConnectionConfluentSchemaRegistry } from "./materialize/connection-confluent-schema-registry";
import { model as materializeConnectionKafka } from "./materialize/connection-kafka";
import { model as materializeConnectionMysql } from "./materialize/connection-mysql";
import { model as materializeConnectionPostgres } from "./materialize/connection-postgres";
import { model as mongodbatlasPrivatelinkEndpointService } from "./mongodbatlas/privatelink-endpoint-service";
import { providers } from "./providers";
import { model as temporalcloudConnectivityRule } from "./temporalcloud/connectivity-rule";
import type { UsedData, UsedType } from "./used-types";

/** How everything that topologies make and read behaves in a rehearsal. */
export const models: Models = {
  resources: {
    aws_lb: awsLb,
    aws_lb_listener: awsLbListener,
    aws_lb_target_group: awsLbTargetGroup,
    aws_lb_target_group_attachment: awsLbTargetGroupAttachment,
    aws_msk_cluster: awsMskCluster,
    aws_msk_cluster_policy: awsMskClusterPolicy,
    aws_ram_principal_association: awsRamPrincipalAssociation,
    aws_ram_resource_association: awsRamResourceAssociation,
    aws_ram_resource_share: awsRamResourceShare,
    aws_route53_record: awsRoute53Record,
    aws_route53_vpc_association_authorization: awsRoute53VpcAssociationAuthorization,
    aws_route53_zone: awsRoute53Zone,
    aws_route53_zone_association: awsRoute53ZoneAssociation,
    aws_security_group: awsSecurityGroup,
    aws_vpc_endpoint: awsVpcEndpoint,
    aws_vpc_endpoint_connection_accepter: awsVpcEndpointConnectionAccepter,
    aws_vpc_endpoint_service: awsVpcEndpointService,
    aws_vpc_endpoint_service_allowed_principal: awsVpcEndpointServiceAllowedPrincipal,
    aws_vpc_endpoint_service_private_dns_verification: awsVpcEndpointServicePrivateDnsVerification,
    aws_vpc_security_group_egress_rule: awsVpcSecurityGroupEgressRule,
    aws_vpc_security_group_ingress_rule: awsVpcSecurityGroupIngressRule,
    aws_vpclattice_resource_configuration: awsVpclatticeResourceConfiguration,
    aws_vpclattice_resource_gateway: awsVpclatticeResourceGateway,
    azurerm_lb: azurermLb,
    azurerm_lb_backend_address_pool: azurermLbBackendAddressPool,
    azurerm_lb_probe: azurermLbProbe,
    azurerm_lb_rule: azurermLbRule,
    azurerm_network_interface_backend_address_pool_association: azurermNetworkInterfaceBackendAddressPoolAssociation,
    azurerm_private_dns_a_record: azurermPrivateDnsARecord,
    azurerm_private_dns_zone: azurermPrivateDnsZone,
    azurerm_private_dns_zone_virtual_network_link: azurermPrivateDnsZoneVirtualNetworkLink,
    azurerm_private_endpoint: azurermPrivateEndpoint,
    azurerm_private_link_service: azurermPrivateLinkService,
    azurerm_subnet: azurermSubnet,
    clickhouse_clickpipes_reverse_private_endpoint: clickhouseClickpipesReversePrivateEndpoint,
    clickhouse_clickpipes_reverse_private_endpoint_custom_private_dns:
      clickhouseClickpipesReversePrivateEndpointCustomPrivateDns,
    clickhouse_service_private_endpoints_attachment: clickhouseServicePrivateEndpointsAttachment,
    cockroach_private_endpoint_connection: cockroachPrivateEndpointConnection,
    databricks_mws_vpc_endpoint: databricksMwsVpcEndpoint,
    google_compute_address: googleComputeAddress,
    google_compute_forwarding_rule: googleComputeForwardingRule,
    google_compute_region_backend_service: googleComputeRegionBackendService,
    google_compute_region_health_check: googleComputeRegionHealthCheck,
    google_compute_service_attachment: googleComputeServiceAttachment,
    google_compute_subnetwork: googleComputeSubnetwork,
    google_dns_managed_zone: googleDnsManagedZone,
    google_dns_record_set: googleDnsRecordSet,
    materialize_connection_aws_privatelink: materializeConnectionAwsPrivatelink,
    materialize_connection_confluent_schema_registry: materializeConnectionConfluentSchemaRegistry,
    materialize_connection_kafka: materializeConnectionKafka,
    materialize_connection_mysql: materializeConnectionMysql,
    materialize_connection_postgres: materializeConnectionPostgres,
    mongodbatlas_privatelink_endpoint_service: mongodbatlasPrivatelinkEndpointService,
    temporalcloud_connectivity_rule: temporalcloudConnectivityRule,
  } satisfies { readonly [T in UsedType]: Model },
  data: {
    aws_msk_bootstrap_brokers: awsMskBootstrapBrokers,
    azurerm_private_endpoint_connection: azurermPrivateEndpointConnection,
    azurerm_private_link_service_endpoint_connections: azurermPrivateLinkServiceEndpointConnections,
  } satisfies { readonly [T in UsedData]: DataModel },
  providers,
};
