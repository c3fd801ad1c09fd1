import { Route53Record } from "@cdktf/provider-aws/lib/route53-record";
import { Route53Zone } from "@cdktf/provider-aws/lib/route53-zone";
import { SecurityGroup } from "@cdktf/provider-aws/lib/security-group";
import { VpcEndpoint } from "@cdktf/provider-aws/lib/vpc-endpoint";
import { VpcSecurityGroupIngressRule } from "@cdktf/provider-aws/lib/vpc-security-group-ingress-rule";
import type { ClickhouseAws } from "../../generated/types/spec";
import schema from "../../schemas/clickhouse-aws.schema.json";
import type { Path } from "../../src/contract/problem";
import type { Scope, Topology } from "../../src/contract/topology";
import { addAttachments } from "../parts/attachments";
import { portNames } from "../parts/clickhouse-service";
import { inputSecurityGroup, inputSubnets } from "../parts/inputs";
import { awsProvider, clickhouseProvider } from "../parts/providers";
import { claimRules, claims } from "./claims";
import { appendix, fills, handover } from "./documents";
import { clientName, privateZone, serviceRegion } from "./names";
import { rules } from "./rules";
import { stages } from "./stages";

/** An interface endpoint in an AWS VPC for services of ClickHouse Cloud. */
export const clickhouseAws: Topology<ClickhouseAws> = {
  title: "ClickHouse Cloud over AWS PrivateLink",
  summary: "Connects an AWS VPC to services of ClickHouse Cloud through an interface endpoint",
  schema,
  providers: {
    aws: awsProvider,
    clickhouse: clickhouseProvider((spec) => spec.clickhouse.allowList === "terraform"),
  },
  stages,
  build,
  rules,
  claimRules,
  claims,
  fills,
  handover,
  appendix,
};

function build(scope: Scope, spec: ClickhouseAws) {
  const vpcId = scope.input(spec.network.vpcId, {
    name: "vpc_id",
    description: "Id of the VPC that gets the endpoint.",
  });
  const endpoint = addEndpoint(scope, spec, vpcId);
  return {
    endpoint: () => {
      addOutputs(scope, spec);
    },
    "allow-list": () => {
      if (spec.clickhouse.allowList === "terraform") addAttachments(scope, spec.clickhouse.services, endpoint.id);
    },
    dns: () => {
      if (spec.dns.mode === "private-dns") scope.change(endpoint, "privateDnsEnabled", true);
      if (spec.dns.mode === "private-zone") addZone(scope, spec, vpcId, endpoint);
      scope.check(
        "endpoint_is_available",
        {
          condition: '${aws_vpc_endpoint.clickhouse.state == "available"}',
          message: "The endpoint is not available yet: the vendor has to accept it before names resolve to it.",
        },
        { path: ["dns", "mode"] },
      );
    },
  };
}

function addEndpoint(scope: Scope, spec: ClickhouseAws, vpcId: string): VpcEndpoint {
  const region = serviceRegion(spec);
  const config = {
    vpcId,
    serviceName: spec.clickhouse.endpointServiceName,
    ...(region === spec.aws.region ? {} : { serviceRegion: region }),
    vpcEndpointType: "Interface",
    subnetIds: inputSubnets(scope, spec.network.subnets),
    securityGroupIds: addSecurityGroups(scope, spec, vpcId),
    // Optional and computed: an argument that is left out would keep the value it has.
    privateDnsEnabled: false,
    tags: scope.tags(spec.name),
  };
  return scope.add(VpcEndpoint, "clickhouse", config, {
    path: ["clickhouse", "endpointServiceName"],
    arguments: {
      vpc_id: ["network", "vpcId"],
      service_region: ["aws", "region"],
      subnet_ids: ["network", "subnets"],
      security_group_ids: ["network", spec.network.securityGroupIds ? "securityGroupIds" : "clients"],
      private_dns_enabled: ["stage"],
      tags: originOfTags(spec),
    },
  });
}

/** Tags have the connection's name, even where the spec has no tags. */
function originOfTags(spec: ClickhouseAws): Path {
  return Object.keys(spec.tags).length > 0 ? ["tags"] : ["name"];
}

function addSecurityGroups(scope: Scope, spec: ClickhouseAws, vpcId: string): string[] {
  if (spec.network.securityGroupIds !== undefined) {
    return spec.network.securityGroupIds.map((id) =>
      inputSecurityGroup(scope, id, "security_group_id", "attached to the endpoint"),
    );
  }
  const name = `${spec.name}-endpoint`;
  const config = {
    name,
    description: `Clients of the ClickHouse endpoint ${spec.name}`,
    vpcId,
    tags: scope.tags(name),
  };
  const group = scope.add(SecurityGroup, "endpoint", config, {
    path: ["network", "clients"],
    arguments: { name: ["name"], description: ["name"], vpc_id: ["network", "vpcId"], tags: originOfTags(spec) },
  });
  addIngressRules(scope, spec, group.id);
  return [group.id];
}

function addIngressRules(scope: Scope, spec: ClickhouseAws, securityGroupId: string): void {
  const { cidrs = [], securityGroupIds = [] } = spec.network.clients ?? {};
  const clients = [
    ...cidrs.map((cidr, index) => ({
      path: ["network", "clients", "cidrs", index],
      name: cidr.replaceAll(/[./]/g, "_"),
      from: cidr,
      source: { cidrIpv4: cidr },
    })),
    ...securityGroupIds.map((id, index) => ({
      path: ["network", "clients", "securityGroupIds", index],
      name: clientName(id),
      from: typeof id === "string" ? id : `var.${id.variable}`,
      source: {
        referencedSecurityGroupId: inputSecurityGroup(scope, id, "client_security_group_id", "that clients are in"),
      },
    })),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));

  for (const port of [...spec.clickhouse.ports].sort((a, b) => a - b)) {
    for (const client of clients) {
      const config = {
        securityGroupId,
        description: `${portNames[port].protocol} from ${client.from}`,
        ...client.source,
        ipProtocol: "tcp",
        fromPort: port,
        toPort: port,
        ...(scope.specTags === undefined ? {} : { tags: scope.specTags }),
      };
      scope.add(VpcSecurityGroupIngressRule, `${portNames[port].name}_${client.name}`, config, {
        path: client.path,
        arguments: { from_port: ["clickhouse", "ports"], to_port: ["clickhouse", "ports"], tags: ["tags"] },
      });
    }
  }
}

function addZone(scope: Scope, spec: ClickhouseAws, vpcId: string, endpoint: VpcEndpoint): void {
  const target = endpoint.dnsEntry.get(0);
  const config = {
    zoneId: zoneIdOf(scope, spec, vpcId),
    name: `*.${privateZone(spec)}`,
    type: "A",
    alias: { name: target.dnsName, zoneId: target.hostedZoneId, evaluateTargetHealth: false },
  };
  scope.add(Route53Record, "clickhouse", config, {
    path: ["dns", "mode"],
    arguments: {
      name: ["clickhouse", "endpointServiceName"],
      zone_id: ["dns", spec.dns.zoneId === undefined ? "mode" : "zoneId"],
    },
  });
}

function zoneIdOf(scope: Scope, spec: ClickhouseAws, vpcId: string): string {
  if (spec.dns.zoneId !== undefined) {
    return scope.input(spec.dns.zoneId, {
      name: "zone_id",
      description: "Id of the private zone that gets the wildcard record.",
    });
  }
  const config = {
    name: privateZone(spec),
    comment: `Private names of the ClickHouse endpoint ${spec.name}`,
    vpc: [{ vpcId }],
    tags: scope.tags(spec.name),
  };
  const origin = {
    path: ["dns", "mode"],
    arguments: {
      name: ["clickhouse", "endpointServiceName"],
      comment: ["name"],
      vpc: ["network", "vpcId"],
      tags: originOfTags(spec),
    },
  };
  return scope.add(Route53Zone, "clickhouse", config, origin).zoneId;
}

function addOutputs(scope: Scope, spec: ClickhouseAws): void {
  scope.output("endpoint_id", {
    description: "Id of the interface endpoint; the vendor's allow list needs it.",
    value: "${aws_vpc_endpoint.clickhouse.id}",
  });
  scope.output("endpoint_state", {
    description: "pendingAcceptance until the vendor accepts, then available.",
    value: "${aws_vpc_endpoint.clickhouse.state}",
  });
  scope.output("endpoint_dns_names", {
    description: "DNS names of the endpoint; those with vpce- in front are its own and serve for connection tests.",
    value: "${aws_vpc_endpoint.clickhouse.dns_entry[*].dns_name}",
  });
  scope.output("endpoint_network_interface_ids", {
    description: "Network interfaces of the endpoint; private names must resolve to their addresses.",
    value: "${aws_vpc_endpoint.clickhouse.network_interface_ids}",
  });
  if (spec.dns.mode === "external") {
    scope.output("endpoint_dns_entries", {
      description: "Alias targets for records that are kept elsewhere: name and hosted zone of each entry.",
      value: "${aws_vpc_endpoint.clickhouse.dns_entry}",
    });
  }
}
