import type { DataModel, Model } from "../../contract/model";
import { awsLb, awsLbListener, awsLbTargetGroup, awsLbTargetGroupAttachment } from "./aws-load-balancer";
import { awsMskBootstrapBrokers, awsMskCluster, awsMskClusterPolicy } from "./aws-msk";
import { awsRamPrincipalAssociation, awsRamResourceAssociation, awsRamResourceShare } from "./aws-ram";
import { awsRoute53Record, awsRoute53Zone } from "./aws-route53";
import { awsSecurityGroup, awsVpcSecurityGroupEgressRule, awsVpcSecurityGroupIngressRule } from "./aws-security-group";
import { awsVpcEndpoint } from "./aws-vpc-endpoint";
import {
  awsVpcEndpointConnectionAccepter,
  awsVpcEndpointService,
  awsVpcEndpointServiceAllowedPrincipal,
} from "./aws-vpc-endpoint-service";
import { awsVpclatticeResourceConfiguration, awsVpclatticeResourceGateway } from "./aws-vpclattice";
import {
  azurermPrivateDnsARecord,
  azurermPrivateDnsZone,
  azurermPrivateDnsZoneVirtualNetworkLink,
} from "./azurerm-private-dns";
import { azurermPrivateEndpoint, azurermPrivateEndpointConnection } from "./azurerm-private-endpoint";
import { clickhouseServicePrivateEndpointsAttachment } from "./clickhouse-attachment";
import {
  clickhouseReversePrivateEndpoint,
  clickhouseReversePrivateEndpointCustomPrivateDns,
} from "./clickhouse-reverse-private-endpoint";
import { googleComputeAddress, googleComputeForwardingRule } from "./google-compute";
import { googleDnsManagedZone, googleDnsRecordSet } from "./google-dns";
import {
  materializeConnectionConfluentSchemaRegistry,
  materializeConnectionKafka,
  materializeConnectionMysql,
  materializeConnectionPostgres,
} from "./materialize-connections";
import { materializeConnectionAwsPrivatelink } from "./materialize-privatelink";
import { withArgumentRules } from "./with-argument-rules";

/** How resource types behave beyond their schema. */
export const models: readonly Model[] = [
  awsLb,
  awsLbListener,
  awsLbTargetGroup,
  awsLbTargetGroupAttachment,
  awsMskCluster,
  awsMskClusterPolicy,
  awsRamPrincipalAssociation,
  awsRamResourceAssociation,
  awsRamResourceShare,
  awsRoute53Record,
  awsRoute53Zone,
  awsSecurityGroup,
  awsVpcEndpoint,
  awsVpcEndpointConnectionAccepter,
  awsVpcEndpointService,
  awsVpcEndpointServiceAllowedPrincipal,
  awsVpcSecurityGroupEgressRule,
  awsVpcSecurityGroupIngressRule,
  awsVpclatticeResourceConfiguration,
  awsVpclatticeResourceGateway,
  azurermPrivateDnsARecord,
  azurermPrivateDnsZone,
  azurermPrivateDnsZoneVirtualNetworkLink,
  azurermPrivateEndpoint,
  clickhouseReversePrivateEndpoint,
  clickhouseReversePrivateEndpointCustomPrivateDns,
  clickhouseServicePrivateEndpointsAttachment,
  googleComputeAddress,
  googleComputeForwardingRule,
  googleDnsManagedZone,
  googleDnsRecordSet,
  materializeConnectionAwsPrivatelink,
  materializeConnectionConfluentSchemaRegistry,
  materializeConnectionKafka,
  materializeConnectionMysql,
  materializeConnectionPostgres,
].map(withArgumentRules);

/** How data sources answer beyond made up values. */
export const dataModels: readonly DataModel[] = [awsMskBootstrapBrokers, azurermPrivateEndpointConnection];
