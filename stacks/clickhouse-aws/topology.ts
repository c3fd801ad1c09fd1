import { Route53Record } from "@cdktf/provider-aws/lib/route53-record";
import { Route53Zone } from "@cdktf/provider-aws/lib/route53-zone";
import { SecurityGroup } from "@cdktf/provider-aws/lib/security-group";
import { VpcEndpoint } from "@cdktf/provider-aws/lib/vpc-endpoint";
import { VpcSecurityGroupIngressRule } from "@cdktf/provider-aws/lib/vpc-security-group-ingress-rule";
import type { ClickhouseAws } from "../../generated/types/spec";
import schema from "../../schemas/clickhouse-aws.schema.json";
import type { Scope, Topology } from "../../src/contract/topology";
import { type Cloud, clickhouseTopology } from "../families/clickhouse/rollout";
import { portNames } from "../families/clickhouse/service";
import type { Guard } from "../parts/guard";
import { idText } from "../parts/id-text";
import { inputSubnets } from "../parts/inputs";
import { awsProvider } from "../parts/providers";
import { endpointAddress } from "./private-dns";
import { owns, rules } from "./rules";
import { texts } from "./texts";
import { privateZone, serviceRegion } from "./zones";

const cloud: Cloud<ClickhouseAws> = {
  title: "ClickHouse Cloud over AWS PrivateLink",
  summary: "Connects an AWS VPC to services of ClickHouse Cloud through an interface endpoint",
  schema,
  providers: { aws: awsProvider },
  stageTitles: { endpoint: "Make the endpoint", dns: "Cut names over" },
  endpoint: { address: endpointAddress, id: "id" },
  add: (scope, spec) => {
    const { name, aws, clickhouse, network, dns } = spec;
    const vpcId = scope.input(["network", "vpcId"]);
    const region = serviceRegion(spec);
    const serviceName = ["clickhouse", "endpointServiceName"];
    const endpointConfig = {
      vpcId,
      serviceName: clickhouse.endpointServiceName,
      ...(region === aws.region ? {} : { serviceRegion: region }),
      vpcEndpointType: "Interface",
      subnetIds: inputSubnets(scope, network.subnets, ["network", "subnets"]),
      securityGroupIds: addSecurityGroups(scope, spec, vpcId),
      // Optional and computed: an argument that is left out would keep the value it has.
      privateDnsEnabled: false,
      tags: scope.tags(name),
    };
    const endpoint = scope.add(VpcEndpoint, "clickhouse", endpointConfig, serviceName, {
      security_group_ids: ["network", network.securityGroupIds ? "securityGroupIds" : "clients"],
      private_dns_enabled: ["dns", "mode"],
    });
    addOutputs(scope, spec);

    const addZone = (guard: Guard) => {
      const config = {
        name: privateZone(spec),
        comment: `Private names of the ClickHouse endpoint ${name}`,
        vpc: [{ vpcId }],
        tags: scope.tags(name),
        // Networks that are associated elsewhere read back as blocks of this zone, and a plan would throw them out (aws 5.100.0).
        lifecycle: { ...guard, ignoreChanges: ["vpc"], replaceTriggeredBy: [`${endpointAddress}.vpc_id`] },
      };
      return scope.add(Route53Zone, "clickhouse", config, ["dns", "mode"], { name: serviceName }).zoneId;
    };
    const cutOver = (guard: Guard) => {
      if (dns.mode === "private-dns") scope.change(endpoint, "privateDnsEnabled", true);
      if (dns.mode !== "private-zone") return;
      const target = endpoint.dnsEntry.get(0);
      const config = {
        zoneId: dns.zoneId === undefined ? addZone(guard) : scope.input(["dns", "zoneId"]),
        name: `*.${privateZone(spec)}`,
        type: "A",
        alias: { name: target.dnsName, zoneId: target.hostedZoneId, evaluateTargetHealth: false },
        lifecycle: guard,
      };
      scope.add(Route53Record, "clickhouse", config, ["dns", "mode"], { name: serviceName });
    };
    return { id: endpoint.id, cutOver };
  },
  check: {
    name: "endpoint_is_available",
    message: "The endpoint is not available yet: the vendor has to accept it before names resolve to it.",
  },
  rules,
  owns,
  texts,
};

/** An interface endpoint in an AWS VPC for services of ClickHouse Cloud. */
export const clickhouseAws: Topology<ClickhouseAws> = clickhouseTopology(cloud);

function addSecurityGroups(scope: Scope, spec: ClickhouseAws, vpcId: string): string[] {
  if (spec.network.securityGroupIds !== undefined) {
    return spec.network.securityGroupIds.map((_, index) => scope.input(["network", "securityGroupIds", index]));
  }
  const name = `${spec.name}-endpoint`;
  const config = {
    name,
    description: `Clients of the ClickHouse endpoint ${spec.name}`,
    vpcId,
    tags: scope.tags(name),
  };
  const group = scope.add(SecurityGroup, "endpoint", config, ["network", "clients"]);
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
      name: idText(id).replaceAll("-", "_"),
      from: typeof id === "string" ? id : `var.${id.variable}`,
      source: { referencedSecurityGroupId: scope.input(["network", "clients", "securityGroupIds", index]) },
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
      scope.add(VpcSecurityGroupIngressRule, `${portNames[port].name}_${client.name}`, config, client.path);
    }
  }
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
