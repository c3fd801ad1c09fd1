import type { JsonObject } from "../../../src/terraform/json";

const account = "123456789012";
const elb = `arn:aws:elasticloadbalancing:us-east-1:${account}`;
const share = `arn:aws:ram:us-east-1:${account}:resource-share/0a1b2c3d-0000-4000-8000-000000000000`;
const cluster = `arn:aws:kafka:us-east-1:${account}:cluster/events/0a1b2c3d-0000-4000-8000-000000000000-4`;

/** Configurations that both providers take, as the examples write them: by resource type, then by a name of ours. */
export const bases: { readonly [type: string]: { readonly [name: string]: JsonObject } } = {
  aws_security_group: {
    named: { name: "endpoint", description: "Clients", vpc_id: "vpc-0a1b2c3d4e5f60718", tags: { team: "data" } },
    bare: {},
  },
  aws_vpc_security_group_ingress_rule: {
    cidr: {
      security_group_id: "sg-0a1b2c3d4e5f60718",
      description: "HTTPS",
      cidr_ipv4: "10.20.0.0/16",
      ip_protocol: "tcp",
      from_port: 8443,
      to_port: 8443,
      tags: { team: "data" },
    },
  },
  aws_vpc_security_group_egress_rule: {
    group: {
      security_group_id: "sg-0a1b2c3d4e5f60718",
      referenced_security_group_id: "sg-1a1b2c3d4e5f60718",
      ip_protocol: "tcp",
      from_port: 5432,
      to_port: 5432,
    },
  },
  aws_vpc_endpoint: {
    interface: {
      vpc_id: "vpc-0a1b2c3d4e5f60718",
      service_name: "com.amazonaws.vpce.us-east-1.vpce-svc-049bbd33f61271781",
      vpc_endpoint_type: "Interface",
      subnet_ids: ["subnet-0a1b2c3d4e5f60718", "subnet-1a1b2c3d4e5f60718"],
      security_group_ids: ["sg-0a1b2c3d4e5f60718"],
      private_dns_enabled: false,
      tags: { Name: "endpoint" },
    },
    bare: { vpc_id: "vpc-0a1b2c3d4e5f60718" },
  },
  aws_vpc_endpoint_service: {
    one: {
      acceptance_required: true,
      network_load_balancer_arns: [`${elb}:loadbalancer/net/writer/0a1b2c3d4e5f6071`],
      allowed_principals: ["arn:aws:iam::072088201116:root"],
      supported_regions: ["eu-central-1"],
      tags: { Name: "writer" },
    },
    bare: { acceptance_required: false },
  },
  aws_vpc_endpoint_service_allowed_principal: {
    role: {
      vpc_endpoint_service_id: "vpce-svc-0a1b2c3d4e5f60718",
      principal_arn: "arn:aws:iam::664411391173:role/mz_aabbcc_u1",
    },
  },
  aws_vpc_endpoint_connection_accepter: {
    one: { vpc_endpoint_service_id: "vpce-svc-0a1b2c3d4e5f60718", vpc_endpoint_id: "vpce-0a1b2c3d4e5f60718" },
  },
  aws_lb: {
    network: {
      name: "writer",
      internal: true,
      load_balancer_type: "network",
      subnets: ["subnet-0a1b2c3d4e5f60718", "subnet-1a1b2c3d4e5f60718"],
      security_groups: ["sg-0a1b2c3d4e5f60718"],
      enforce_security_group_inbound_rules_on_private_link_traffic: "off",
      enable_cross_zone_load_balancing: true,
      tags: { Name: "writer" },
    },
    bare: { subnets: ["subnet-0a1b2c3d4e5f60718", "subnet-1a1b2c3d4e5f60718"] },
  },
  aws_lb_target_group: {
    ip: {
      name: "writer",
      port: 5432,
      protocol: "TCP",
      target_type: "ip",
      vpc_id: "vpc-0a1b2c3d4e5f60718",
      health_check: [{ port: "traffic-port", protocol: "TCP" }],
      tags: { Name: "writer" },
    },
    bare: { port: 9092, protocol: "TCP", vpc_id: "vpc-0a1b2c3d4e5f60718" },
  },
  aws_lb_target_group_attachment: {
    one: {
      target_group_arn: `${elb}:targetgroup/writer/0a1b2c3d4e5f6071`,
      target_id: "10.30.1.20",
      port: 5432,
      availability_zone: "all",
    },
  },
  aws_lb_listener: {
    forward: {
      load_balancer_arn: `${elb}:loadbalancer/net/writer/0a1b2c3d4e5f6071`,
      port: 5432,
      protocol: "TCP",
      default_action: [{ type: "forward", target_group_arn: `${elb}:targetgroup/writer/0a1b2c3d4e5f6071` }],
      tags: { Name: "writer" },
    },
  },
  aws_msk_cluster: {
    full: {
      cluster_name: "clickstream",
      kafka_version: "3.6.0",
      number_of_broker_nodes: 3,
      broker_node_group_info: [
        {
          client_subnets: ["subnet-0a1b2c3d4e5f60718", "subnet-1a1b2c3d4e5f60718", "subnet-2a1b2c3d4e5f60718"],
          instance_type: "kafka.m7g.large",
          security_groups: ["sg-0a1b2c3d4e5f60718"],
          connectivity_info: [
            { vpc_connectivity: [{ client_authentication: [{ sasl: [{ iam: false, scram: false }] }] }] },
          ],
          storage_info: [{ ebs_storage_info: [{ volume_size: 100 }] }],
        },
      ],
      client_authentication: [{ sasl: [{ iam: true, scram: true }] }],
      configuration_info: [
        {
          arn: `arn:aws:kafka:us-east-1:${account}:configuration/acl/0a1b2c3d-0000-0000-0000-000000000000-1`,
          revision: 1,
        },
      ],
      encryption_info: [{ encryption_in_transit: [{ client_broker: "TLS", in_cluster: true }] }],
      tags: { Name: "clickstream" },
      timeouts: { create: "6h", update: "6h" },
    },
    bare: {
      cluster_name: "bare",
      kafka_version: "3.6.0",
      number_of_broker_nodes: 3,
      broker_node_group_info: [
        {
          client_subnets: ["subnet-0a1b2c3d4e5f60718", "subnet-1a1b2c3d4e5f60718", "subnet-2a1b2c3d4e5f60718"],
          instance_type: "kafka.m7g.large",
          security_groups: ["sg-0a1b2c3d4e5f60718"],
        },
      ],
    },
  },
  aws_msk_cluster_policy: {
    one: {
      cluster_arn: cluster,
      policy: JSON.stringify({
        Version: "2012-10-17",
        Statement: [
          {
            Effect: "Allow",
            Principal: { AWS: ["arn:aws:iam::072088201116:root"] },
            Action: ["kafka:CreateVpcConnection"],
            Resource: cluster,
          },
        ],
      }),
    },
  },
  aws_ram_resource_share: {
    named: { name: "ledger", allow_external_principals: true, tags: { Name: "ledger" } },
    bare: { name: "bare" },
  },
  aws_ram_resource_association: {
    one: {
      resource_arn: `arn:aws:vpc-lattice:us-east-1:${account}:resourceconfiguration/rcfg-0a1b2c3d4e5f60718`,
      resource_share_arn: share,
    },
  },
  aws_ram_principal_association: { one: { principal: "072088201116", resource_share_arn: share } },
  aws_route53_zone: {
    private: {
      name: "us-east-1.vpce.aws.clickhouse.cloud",
      comment: "Private names",
      vpc: [{ vpc_id: "vpc-1b2c3d4e5f6071829" }],
      tags: { Name: "reporting" },
    },
    bare: { name: "example.com" },
  },
  aws_route53_zone_association: {
    region: { zone_id: "Z0123456789ABCDEFGHIJ", vpc_id: "vpc-1b2c3d4e5f6071829", vpc_region: "eu-west-1" },
    bare: { zone_id: "Z0123456789ABCDEFGHIJ", vpc_id: "vpc-1b2c3d4e5f6071829" },
  },
  aws_route53_vpc_association_authorization: {
    region: { zone_id: "Z0123456789ABCDEFGHIJ", vpc_id: "vpc-1b2c3d4e5f6071829", vpc_region: "eu-west-1" },
    bare: { zone_id: "Z0123456789ABCDEFGHIJ", vpc_id: "vpc-1b2c3d4e5f6071829" },
  },
  aws_route53_record: {
    alias: {
      zone_id: "Z0123456789ABCDEFGHIJ",
      name: "*.eu-west-1.vpce.aws.clickhouse.cloud",
      type: "A",
      alias: [
        {
          evaluate_target_health: false,
          name: "vpce-0a1b2c3d4e5f60718-abcdefgh.vpce-svc-049bbd33f61271781.us-east-1.vpce.amazonaws.com",
          zone_id: "Z7HUB22UULQXV",
        },
      ],
    },
    records: {
      zone_id: "Z0123456789ABCDEFGHIJ",
      name: "db.example.com",
      type: "CNAME",
      ttl: 60,
      records: ["a.example.com"],
    },
  },
  aws_vpclattice_resource_gateway: {
    named: {
      name: "ledger",
      vpc_id: "vpc-0a1b2c3d4e5f60718",
      subnet_ids: ["subnet-0a1b2c3d4e5f60718", "subnet-1a1b2c3d4e5f60718"],
      security_group_ids: ["sg-0a1b2c3d4e5f60718"],
      ip_address_type: "IPV4",
      tags: { Name: "ledger" },
    },
    bare: { name: "bare", vpc_id: "vpc-0a1b2c3d4e5f60718", subnet_ids: ["subnet-0a1b2c3d4e5f60718"] },
  },
  aws_vpclattice_resource_configuration: {
    arn: {
      name: "ledger",
      resource_gateway_identifier: "rgw-0a1b2c3d4e5f60718",
      type: "ARN",
      resource_configuration_definition: [
        { arn_resource: [{ arn: `arn:aws:rds:us-east-1:${account}:cluster:my-rds-cluster` }] },
      ],
      tags: { Name: "ledger" },
    },
    dns: {
      name: "orders",
      resource_gateway_identifier: "rgw-0a1b2c3d4e5f60718",
      type: "SINGLE",
      protocol: "TCP",
      port_ranges: ["5432"],
      resource_configuration_definition: [
        { dns_resource: [{ domain_name: "orders.example.com", ip_address_type: "IPV4" }] },
      ],
    },
  },
};
