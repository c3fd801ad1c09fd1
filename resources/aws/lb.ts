import { nameOf, regionOf } from "../../src/contract/computed-context";
import type { Model } from "../../src/contract/model";
import { partitionOf } from "../../src/contract/partition";
import type { AwsKnowledge } from "../../src/contract/resource";
import { isList, type ObjectValue, unknown } from "../../src/contract/value";
import { elbTags } from "../parts/aws-tags";
import { awsArn } from "../parts/ids";
import { isGiven, textOf, textsOf } from "../parts/known";
import { nameErrors } from "../parts/load-balancer";
import { writtenSources } from "../parts/read-back";
import { errorAt, refusedByAws } from "../parts/refusals";
import { withComputed } from "../parts/with-computed";

/** A load balancer. */
export const knowledge: AwsKnowledge = {
  part: "front",
  replacement: {
    costs: ["new-id", "downtime"],
    effect:
      "another load balancer with other addresses: the endpoint service in front of it has to change over, and connections break",
    source: "hashicorp/terraform-provider-aws website/docs/r/lb",
  },
  stops: "connections through the load balancer end",
  // A network load balancer cannot lose a subnet, nor get its first or lose its last security group.
  replaces(before, after) {
    if (after["load_balancer_type"] !== "network") return [];
    const [had, has] = [before, after].map(({ security_groups: groups }) => isList(groups) && groups.length > 0);
    const { subnets } = before;
    const { subnets: left } = after;
    // The provider counts (5.100.0, measured): one for two others is planned as an update.
    const loses =
      isList(subnets) &&
      isList(left) &&
      left.length <= subnets.length &&
      subnets.some((subnet) => !left.includes(subnet));
    const isKnown = after["security_groups"] !== unknown && after["subnets"] !== unknown;
    return isKnown ? [...(loses ? ["subnets"] : []), ...(had === has ? [] : ["security_groups"])] : [];
  },
  defaults: {
    enable_deletion_protection: false,
    enable_zonal_shift: false,
    dns_record_client_routing_policy: "any_availability_zone",
  },
  computedBlocks: ["subnet_mapping"],
  effects: {
    // API_SetSecurityGroups; MaterializeInc/materialize PR 36623
    enforce_security_group_inbound_rules_on_private_link_traffic: {
      on: "its security groups then apply to what comes through PrivateLink too, and every client there times out whose address they do not admit",
    },
  },
  openings: [{ attribute: "internal", values: /^false$/, what: "the load balancer faces the internet" }],
  asWritten: {
    arguments: `enable_cross_zone_load_balancing enforce_security_group_inbound_rules_on_private_link_traffic internal
      load_balancer_type name security_groups subnets tags`,
    source: writtenSources.aws,
  },
  importId: {
    form: /^arn:[a-z-]+:elasticloadbalancing:[a-z0-9-]+:\d{12}:loadbalancer\/net\/.+$/,
    example: "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/net/orders/0123456789abcdef",
    source:
      "hashicorp/terraform-provider-aws website/docs/r/lb.html.markdown, Import; hashicorp/aws 5.100.0 reads it so",
  },
  iam: {
    read: `elasticloadbalancing:DescribeLoadBalancers elasticloadbalancing:DescribeLoadBalancerAttributes
      elasticloadbalancing:DescribeCapacityReservation elasticloadbalancing:DescribeTags`,
    create: `elasticloadbalancing:CreateLoadBalancer elasticloadbalancing:ModifyLoadBalancerAttributes
      ec2:DescribeAccountAttributes ec2:DescribeAddresses ec2:DescribeInternetGateways ec2:DescribeSecurityGroups
      ec2:DescribeSubnets ec2:DescribeVpcs`,
    update: {
      "elasticloadbalancing:SetSecurityGroups": `security_groups
        enforce_security_group_inbound_rules_on_private_link_traffic`,
      "elasticloadbalancing:SetSubnets": "subnets subnet_mapping",
      "ec2:DescribeSubnets": "subnets subnet_mapping ip_address_type",
      "elasticloadbalancing:SetIpAddressType": "ip_address_type",
      "elasticloadbalancing:ModifyLoadBalancerAttributes": `enable_cross_zone_load_balancing enable_deletion_protection
        dns_record_client_routing_policy enable_zonal_shift access_logs`,
      "elasticloadbalancing:ModifyCapacityReservation": "minimum_load_balancer_capacity",
    },
    delete: "elasticloadbalancing:DeleteLoadBalancer ec2:DescribeNetworkInterfaces",
    tags: elbTags,
    conditional: [
      {
        argument: "enforce_security_group_inbound_rules_on_private_link_traffic",
        on: "create",
        actions: "elasticloadbalancing:SetSecurityGroups",
      },
      {
        argument: "minimum_load_balancer_capacity",
        on: "create",
        actions: "elasticloadbalancing:ModifyCapacityReservation",
      },
    ],
    serviceRole: "elasticloadbalancing.amazonaws.com",
    notes: [
      "ec2:DescribeAccountAttributes, ec2:DescribeAddresses, ec2:DescribeInternetGateways, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcs: documented.",
      "ec2:DescribeNetworkInterfaces: read.",
      "iam:CreateServiceLinkedRole: documented; only while the role AWSServiceRoleForElasticLoadBalancing does not exist.",
      "load_balancer_type = network; arguments of application load balancers are left out, and secondary_ips_auto_assigned_per_subnet was not in the source read.",
      "Create begins with DescribeLoadBalancers by name, to refuse a name in use.",
      "Create always calls ModifyLoadBalancerAttributes (access logs off, cross-zone, deletion protection).",
      "A denied DescribeCapacityReservation is tolerated: the argument is read as unset. Any other denied read fails.",
      "After delete the provider waits on network interfaces by DescribeNetworkInterfaces; a failure there is logged, not fatal.",
    ],
    source:
      "internal/service/elbv2/load_balancer.go: create, read, update, delete, modifyLoadBalancerAttributes, waiters (6.x source); internal/service/elbv2/tags_gen.go: listTags, updateTags; internal/provider: tags interceptor (lists tags when the read did not set them); Elastic Load Balancing user guide: API permissions, 2015-12-01 API; Elastic Load Balancing user guide: service-linked role; CloudFormation resource schema handlers.permissions, AWS::ElasticLoadBalancingV2::LoadBalancer",
  },
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `AWS provider 5.100.0, measured: names, defaults. Elastic Load Balancing API: one name an account
and region. AWS provider issue 5701: not deleted while an endpoint service names it. API, DeleteLoadBalancer: nor while
deletion protection is on. User guide, security groups: none later on a network load balancer that was created without.`,
  inferred: ["the words for a first or last security group"],
  // internal/service/elbv2/load_balancer.go; planned with 5.100.0
  planning: {
    ignoredUnless: [
      {
        arguments: [
          "client_keep_alive",
          "desync_mitigation_mode",
          "drop_invalid_header_fields",
          "enable_http2",
          "enable_tls_version_and_cipher_suite_headers",
          "enable_waf_fail_open",
          "enable_xff_client_port",
          "idle_timeout",
          "preserve_host_header",
          "xff_header_processing_mode",
          "ipam_pools",
        ],
        argument: "load_balancer_type",
        values: ["application"],
      },
      { arguments: ["dns_record_client_routing_policy"], argument: "load_balancer_type", values: ["network"] },
      {
        arguments: ["enable_cross_zone_load_balancing"],
        argument: "load_balancer_type",
        values: ["network", "gateway"],
      },
    ],
  },
  rules: {
    arguments: {
      desync_mitigation_mode: { oneOf: ["monitor", "defensive", "strictest"] },
      dns_record_client_routing_policy: {
        oneOf: ["availability_zone_affinity", "partial_availability_zone_affinity", "any_availability_zone"],
      },
      enforce_security_group_inbound_rules_on_private_link_traffic: { oneOf: ["on", "off"] },
      ip_address_type: { oneOf: ["ipv4", "dualstack", "dualstack-without-public-ipv4"] },
      load_balancer_type: { oneOf: ["application", "network", "gateway"] },
      name_prefix: {
        pattern: "^(?!-)[0-9A-Za-z-]+$",
        message: "only alphanumeric characters and hyphens allowed, and cannot begin with a hyphen",
        length: [1, 6],
      },
      xff_header_processing_mode: { oneOf: ["append", "preserve", "remove"] },
    },
    conflicts: [["name", "name_prefix"]],
    exactlyOne: [["subnet_mapping", "subnets"]],
    blocks: ["subnet_mapping"],
  },
  computedTexts: {
    dns_name: (around) =>
      `${nameOf(around)}-${around.digits("dns_name", 16)}.elb.${regionOf(around)}.${partitionOf(regionOf(around)).suffix}`,
    arn: (around) => awsArn("elasticloadbalancing", "loadbalancer/net/@/#", around),
  },
  defaults: { load_balancer_type: "application" },
  validate: (config) => nameErrors(config),
  plan({ proposed, config }) {
    const isNetwork = proposed["load_balancer_type"] === "network";
    const ownDefaults: ObjectValue = isNetwork
      ? { dns_record_client_routing_policy: "any_availability_zone", enable_cross_zone_load_balancing: false }
      : {
          client_keep_alive: 3600,
          desync_mitigation_mode: "defensive",
          drop_invalid_header_fields: false,
          enable_http2: true,
          enable_tls_version_and_cipher_suite_headers: false,
          enable_waf_fail_open: false,
          enable_xff_client_port: false,
          idle_timeout: 60,
          preserve_host_header: false,
          xff_header_processing_mode: "append",
        };
    const unset = Object.entries(ownDefaults).filter(([name]) => name in proposed && !isGiven(config[name]));
    return { planned: Object.fromEntries(unset) };
  },
  create({ planned, values, cloud }) {
    const name = textOf(values["name"]) ?? "";
    if (cloud.all("aws_lb").some((other) => other.values["name"] === name))
      return refusedByAws(
        `creating ELBv2 network Load Balancer (${name})`,
        "Elastic Load Balancing v2",
        "CreateLoadBalancer",
        "DuplicateLoadBalancerName",
        `A load balancer with the same name '${name}' exists, but with different settings`,
      );
    return {
      values: withComputed(planned, values, {
        name,
        name_prefix: "",
        internal: false,
        ip_address_type: "ipv4",
        security_groups: [],
        enforce_security_group_inbound_rules_on_private_link_traffic: isGiven(planned["security_groups"]) ? "on" : "",
      }),
    };
  },
  update({ prior, values }) {
    const [had, has] = [prior, values].map(({ security_groups: groups }) => textsOf(groups).length > 0);
    return prior["load_balancer_type"] === "network" && had !== has
      ? refusedByAws(
          `modifying ELBv2 Load Balancer (${textOf(prior["arn"])}) security groups`,
          "Elastic Load Balancing v2",
          "SetSecurityGroups",
          "InvalidConfigurationRequest",
          "A Network Load Balancer gets its first security group when it is created, and keeps one",
        )
      : { values };
  },
  remove({ object, cloud }) {
    const refuse = (why: string) => [errorAt(undefined, `deleting ELBv2 Load Balancer (${object.id}): ${why}`)];
    if (object.values["enable_deletion_protection"] === true)
      return refuse(
        `OperationNotPermitted: Load balancer '${object.id}' cannot be deleted because deletion protection is enabled`,
      );
    const isNamed = cloud
      .all("aws_vpc_endpoint_service")
      .some(({ values }) =>
        ["network_load_balancer_arns", "gateway_load_balancer_arns"].some((list) =>
          textsOf(values[list]).includes(object.id),
        ),
      );
    return isNamed
      ? refuse(
          `ResourceInUse: Load balancer '${object.id}' cannot be deleted because it is currently associated with another service`,
        )
      : [];
  },
};
