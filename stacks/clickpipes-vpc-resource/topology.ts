import { RamPrincipalAssociation } from "@cdktf/provider-aws/lib/ram-principal-association";
import { RamResourceAssociation } from "@cdktf/provider-aws/lib/ram-resource-association";
import { RamResourceShare } from "@cdktf/provider-aws/lib/ram-resource-share";
import type { VpclatticeResourceConfiguration } from "@cdktf/provider-aws/lib/vpclattice-resource-configuration";
import type { ClickpipesVpcResource } from "../../generated/types/spec";
import schema from "../../schemas/clickpipes-vpc-resource.schema.json";
import type { Scope, Topology } from "../../src/contract/topology";
import { awsProvider, clickhouseProvider } from "../parts/providers";
import {
  addCustomPrivateDns,
  addEndpointsOutput,
  addReadyCheck,
  addReversePrivateEndpoint,
  clickpipesAccount,
} from "../parts/reverse-private-endpoint";
import { claimRules, claims } from "./claims";
import { appendix, fills, handover } from "./documents";
import { addGateway } from "./gateway";
import { endpointName } from "./names";
import { rules } from "./rules";
import { stages } from "./stages";

/** A VPC Lattice resource, shared with ClickPipes and reached through a reverse private endpoint. */
export const clickpipesVpcResource: Topology<ClickpipesVpcResource> = {
  title: "ClickPipes to a VPC resource",
  summary: "Connects ClickPipes to a database or host in an AWS VPC through a VPC Lattice resource configuration",
  schema,
  providers: {
    aws: awsProvider,
    clickhouse: clickhouseProvider((spec) => spec.clickpipes.endpoint === "terraform"),
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

function* build(scope: Scope, spec: ClickpipesVpcResource): Generator<ClickpipesVpcResource["stage"], void> {
  const configuration = addGateway(scope, spec);
  addResourceOutputs(scope);
  yield "resource";

  const share = addShare(scope, spec, configuration);
  yield "share";

  if (spec.clickpipes.endpoint === "terraform") addEndpoint(scope, spec, configuration, share);
  yield "endpoint";
}

interface Share {
  readonly share: RamResourceShare;
  readonly associations: [RamResourceAssociation, RamPrincipalAssociation];
}

function addShare(scope: Scope, spec: ClickpipesVpcResource, configuration: VpclatticeResourceConfiguration): Share {
  const path = ["clickpipes"];
  const config = { name: spec.name, allowExternalPrincipals: true, tags: scope.tags(spec.name) };
  const share = scope.add(RamResourceShare, "clickpipes", config, path);
  const resource = { resourceArn: configuration.arn, resourceShareArn: share.arn };
  // The bare account: a principal outside the organization is invited, and ClickPipes accepts.
  const principal = { principal: clickpipesAccount, resourceShareArn: share.arn };
  const associations: Share["associations"] = [
    scope.add(RamResourceAssociation, "clickpipes", resource, path),
    scope.add(RamPrincipalAssociation, "clickpipes", principal, path),
  ];
  scope.output("resource_share_arn", {
    description: "ARN of the resource share; one reverse private endpoint can use it.",
    value: "${aws_ram_resource_share.clickpipes.arn}",
  });
  return { share, associations };
}

function addEndpoint(
  scope: Scope,
  spec: ClickpipesVpcResource,
  configuration: VpclatticeResourceConfiguration,
  { share, associations }: Share,
): void {
  const serviceId = scope.input(["clickpipes", "serviceId"]);
  const endpoint = addReversePrivateEndpoint(scope, {
    name: endpointName,
    serviceId,
    description: spec.name,
    target: {
      type: "VPC_RESOURCE",
      vpcResourceConfigurationId: configuration.id,
      vpcResourceShareArn: share.arn,
    },
    dependsOn: associations,
    path: ["clickpipes", "endpoint"],
  });
  const { customDnsNames } = spec.clickpipes;
  if (customDnsNames !== undefined) {
    const path = ["clickpipes", "customDnsNames"];
    addCustomPrivateDns(scope, endpoint, { name: endpointName, serviceId, dnsNames: customDnsNames, path });
  }
  addReadyCheck(scope, endpointName, ["clickpipes", "endpoint"]);
  addEndpointsOutput(scope, [endpointName]);
}

function addResourceOutputs(scope: Scope): void {
  scope.output("resource_gateway_id", {
    description: "Id of the resource gateway.",
    value: "${aws_vpclattice_resource_gateway.clickpipes.id}",
  });
  scope.output("resource_configuration_id", {
    description: "Id of the resource configuration, which a reverse private endpoint names.",
    value: "${aws_vpclattice_resource_configuration.clickpipes.id}",
  });
}
