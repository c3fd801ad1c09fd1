import { Route53Record } from "@cdktf/provider-aws/lib/route53-record";
import { VpcEndpoint } from "@cdktf/provider-aws/lib/vpc-endpoint";
import type { EndpointAws } from "../../generated/types/spec";
import schema from "../../schemas/endpoint-aws.schema.json";
import type { Scope, Topology } from "../../src/contract/topology";
import type { Vendors } from "../../src/contract/vendor";
import { addPrivateZone } from "../families/interface-endpoint/private-zone";
import { regionOfService } from "../families/interface-endpoint/rules";
import { addSecurityGroups } from "../families/interface-endpoint/security-group";
import { type Connection, tryFindConnection } from "../families/reach/connection";
import { namesIn, toCopy } from "../families/reach/template";
import { guardBy } from "../parts/guard";
import { inputSubnets } from "../parts/inputs";
import { awsProvider } from "../parts/providers";
import { readyCheck, statesAt } from "../parts/states";
import { appendix, fills, handover } from "./handover";
import { type Endpoint, flips, listEndpoints, listZones, variableName } from "./parts";
import { owns, rules } from "./rules";
import { describeAdmitted, describeClosed, describeDns, describeEndpoint } from "./texts";

type StageName = EndpointAws["stage"];

/** Interface endpoints in an AWS VPC for the endpoint services of any of these vendors, or of one that the spec describes. */
export function endpointAws(vendors: Vendors): Topology<EndpointAws, StageName> {
  const find = (spec: EndpointAws): Connection => {
    const connection = tryFindConnection(vendors, "aws", spec.vendor);
    if (connection === undefined) throw new Error(`${spec.vendor.name} is not known`);
    return connection;
  };
  return {
    title: "Any vendor over AWS PrivateLink",
    summary: "Connects an AWS VPC to the endpoint services of a vendor through interface endpoints",
    schema,
    providers: { aws: awsProvider },
    stages: [
      { name: "endpoint", title: "Make the endpoints", describe: (spec) => describeEndpoint(spec, find(spec)) },
      { name: "admitted", title: "Have the vendor admit them", describe: (spec) => describeAdmitted(spec, find(spec)) },
      { name: "dns", title: "Lead names to them", describe: (spec) => describeDns(spec, find(spec)) },
      { name: "closed", title: "Close the public path", describe: (spec) => describeClosed(spec, find(spec)) },
    ],
    *build(scope, spec) {
      const connection = find(spec);
      const endpoints = addEndpoints(scope, spec, connection);
      yield "endpoint";

      yield "admitted";

      if (flips(spec, connection)) {
        for (const { resource } of endpoints) scope.change(resource, "privateDnsEnabled", true);
      }
      addZones(scope, spec, connection, endpoints);
      for (const endpoint of endpoints) {
        scope.check(`${endpoint.name}_is_available`, checkOf(endpoint), ["vendor", "endpoints", endpoint.key]);
      }
      yield "dns";

      yield "closed";
    },
    rules: rules(vendors),
    owns: owns(vendors),
    fills: (spec) => fills(spec, find(spec)),
    handover: (spec) => handover(spec, find(spec)),
    appendix: (spec) => appendix(spec, find(spec)),
  };
}

type MadeEndpoint = Endpoint & { readonly resource: VpcEndpoint };

function addEndpoints(scope: Scope, spec: EndpointAws, connection: Connection): MadeEndpoint[] {
  const { name, aws, network, vendor } = spec;
  const vpcId = scope.input(["network", "vpcId"]);
  const subnetIds = inputSubnets(scope, network.subnets, ["network", "subnets"]);
  const group = { name: `${name}-endpoint`, description: `Clients of the endpoints of ${name}` };
  const ports = connection.ports.map(({ port, to = port }) => {
    const range = port === to ? String(port) : `${port}-${to}`;
    return { name: `tcp_${range.replace("-", "_")}`, description: `TCP ${range}`, from: port, to };
  });
  const securityGroupIds = addSecurityGroups(scope, network, group, ports);
  const isSingle = Object.keys(vendor.endpoints).length === 1;
  return listEndpoints(spec).map((endpoint) => {
    const region = regionOfService(endpoint.serviceName);
    const path = ["vendor", "endpoints", endpoint.key];
    const config = {
      vpcId,
      serviceName: endpoint.serviceName,
      ...(region === aws.region ? {} : { serviceRegion: region }),
      vpcEndpointType: "Interface",
      subnetIds,
      securityGroupIds,
      // Optional and computed: an argument that is left out would keep the value it has.
      privateDnsEnabled: false,
      tags: scope.tags(isSingle ? name : `${name}-${endpoint.key}`),
    };
    const resource = scope.add(VpcEndpoint, endpoint.name, config, [...path, "serviceName"], {
      security_group_ids: ["network", network.securityGroupIds ? "securityGroupIds" : "clients"],
      private_dns_enabled: dnsPath(spec),
    });
    addOutputs(scope, endpoint, spec.dns.mode === "external");
    return { ...endpoint, resource };
  });
}

function checkOf({ key, address }: Endpoint) {
  return readyCheck(
    statesAt(address),
    `The endpoint ${key} is not available yet: the vendor has to accept it before names lead to it.`,
  );
}

function addZones(scope: Scope, spec: EndpointAws, connection: Connection, endpoints: readonly MadeEndpoint[]): void {
  const { vendor, dns } = spec;
  const text = (template: string) =>
    toCopy(template, (name) => {
      const given = Object.hasOwn(vendor.values, name) ? vendor.values[name] : undefined;
      if (given !== undefined) return given;
      return scope.variable({ name: variableName(name), description: connection.declared[name]?.description ?? name });
    });
  const placeOf = (template: string) =>
    namesIn(template).some((name) => Object.hasOwn(vendor.values, name)) ? ["vendor", "values"] : dnsPath(spec);
  for (const zone of listZones(spec, connection)) {
    const used = endpoints.filter(({ key }) => zone.records.some(({ endpoint }) => endpoint.key === key));
    const guard = { precondition: used.flatMap((endpoint) => guardBy(checkOf(endpoint)).precondition) };
    const [first] = used;
    if (first === undefined) continue;
    const zoneId =
      dns.zoneId !== undefined
        ? scope.input(["dns", "zoneId"])
        : addPrivateZone(scope, {
            address: zone.name,
            zone: text(zone.template),
            comment: `Private names of the endpoints of ${spec.name}`,
            label: spec.name,
            guard,
            endpointAddress: first.address,
            path: dnsPath(spec),
            namePath: placeOf(zone.template),
          });
    for (const record of zone.records) {
      const target = used.find(({ key }) => key === record.endpoint.key);
      if (target === undefined) continue;
      const entry = target.resource.dnsEntry.get(0);
      const config = {
        zoneId,
        name: text(record.template),
        type: "A",
        alias: { name: entry.dnsName, zoneId: entry.hostedZoneId, evaluateTargetHealth: false },
        lifecycle: guardBy(checkOf(target)),
      };
      scope.add(Route53Record, record.name, config, dnsPath(spec), { name: placeOf(record.template) });
    }
  }
}

/** Where a spec says what names do: its own data, or the vendor that has a recipe. */
function dnsPath({ vendor }: EndpointAws): string[] {
  return vendor.dns === undefined ? ["vendor", "name"] : ["vendor", "dns"];
}

function addOutputs(scope: Scope, { key, name, address }: Endpoint, isExternal: boolean): void {
  scope.output(`${name}_endpoint_id`, {
    description: `Id of the endpoint ${key}; the vendor may want it.`,
    value: `\${${address}.id}`,
  });
  scope.output(`${name}_endpoint_state`, {
    description: "pendingAcceptance until the vendor accepts, then available.",
    value: `\${${address}.state}`,
  });
  scope.output(`${name}_endpoint_dns_names`, {
    description: "DNS names of the endpoint; those with vpce- in front are its own and serve for connection tests.",
    value: `\${${address}.dns_entry[*].dns_name}`,
  });
  if (!isExternal) return;
  scope.output(`${name}_endpoint_dns_entries`, {
    description: "Alias targets for records that are kept elsewhere: name and hosted zone of each entry.",
    value: `\${${address}.dns_entry}`,
  });
}
