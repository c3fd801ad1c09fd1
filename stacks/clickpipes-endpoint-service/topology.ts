import { VpcEndpointConnectionAccepter } from "@cdktf/provider-aws/lib/vpc-endpoint-connection-accepter";
import type { ClickpipesEndpointService } from "../../generated/types/spec";
import schema from "../../schemas/clickpipes-endpoint-service.schema.json";
import type { Scope, Topology } from "../../src/contract/topology";
import { protocolOf, targetProbes } from "../families/endpoint-service/probes";
import { addEndpointService } from "../families/endpoint-service/service";
import {
  addCustomPrivateDns,
  addReadyChecks,
  addReversePrivateEndpoints,
  clickpipesPrincipal,
  clickpipesProviders,
  endpointAddress,
} from "../families/reverse-private-endpoint/endpoints";
import { owns, rules } from "./rules";
import { appendix, fills, handover, listEndpoints, listServices, listTargets, stages } from "./texts";

/** Endpoint services in an AWS VPC for ClickPipes. */
export const clickpipesEndpointService: Topology<ClickpipesEndpointService> = {
  title: "ClickPipes through VPC endpoint services",
  summary:
    "Connects ClickPipes to Kafka brokers or databases behind load balancers and endpoint services in an AWS VPC, also across regions",
  schema,
  providers: clickpipesProviders,
  stages,
  build,
  rules,
  owns,
  fills,
  handover,
  appendix,
  probes: (spec) => targetProbes(listTargets(spec), () => protocolOf(spec.clickpipes.source)),
};

function* build(scope: Scope, spec: ClickpipesEndpointService): Generator<ClickpipesEndpointService["stage"], void> {
  const { clickpipes } = spec;
  for (const service of listServices(spec)) {
    addEndpointService(scope, spec, service, {
      isAcceptanceRequired: clickpipes.acceptance !== "automatic",
      acceptancePath: ["clickpipes", "acceptance"],
      allowedPrincipals: [clickpipesPrincipal],
      regions: [clickpipes.region],
      regionPath: ["clickpipes", "region"],
    });
  }
  addOutputs(scope, spec);
  yield "service";

  const isTerraform = clickpipes.endpoint === "terraform";
  if (isTerraform) addReversePrivateEndpoints(scope, endpointsOf(spec));
  yield "endpoint";

  if (clickpipes.acceptance === "terraform") addAccepters(scope, spec);
  if (isTerraform) addReadyChecks(scope, listEndpoints(spec));
  yield "accepted";

  if (isTerraform) addCustomPrivateDns(scope, listEndpoints(spec));
  yield "dns";
}

function endpointsOf(spec: ClickpipesEndpointService) {
  return listTargets(spec).map(({ address, endpoint }) => {
    const vpcEndpointServiceName = `\${aws_vpc_endpoint_service.${address}.service_name}`;
    return { ...endpoint, target: { type: "VPC_ENDPOINT_SERVICE" as const, vpcEndpointServiceName } };
  });
}

function addOutputs(scope: Scope, spec: ClickpipesEndpointService): void {
  const byKey = (type: string, attribute: string) =>
    Object.fromEntries(listTargets(spec).map(({ key, address }) => [key, `\${${type}.${address}.${attribute}}`]));
  scope.output("endpoint_service_names", {
    description: "Names of the endpoint services; reverse private endpoints ask for them.",
    value: byKey("aws_vpc_endpoint_service", "service_name"),
  });
  scope.output("endpoint_service_ids", {
    description: "Ids of the endpoint services; accepting a connection needs them.",
    value: byKey("aws_vpc_endpoint_service", "id"),
  });
  scope.output("load_balancer_security_group_ids", {
    description: "Security groups of the load balancers; the targets must admit them.",
    value: byKey("aws_security_group", "id"),
  });
}

function addAccepters(scope: Scope, spec: ClickpipesEndpointService): void {
  for (const { key, address } of listTargets(spec)) {
    const vpcEndpointId =
      spec.clickpipes.endpoint === "terraform"
        ? `\${${endpointAddress(address)}.endpoint_id}`
        : scope.variable({
            name: `vpc_endpoint_id_${address}`,
            description: `Id of the endpoint of ClickPipes that asks for ${key}.`,
            form: { pattern: "^vpce-[0-9a-f]+$", message: "The id of a VPC endpoint starts with vpce-." },
          });
    const config = { vpcEndpointServiceId: `\${aws_vpc_endpoint_service.${address}.id}`, vpcEndpointId };
    scope.add(VpcEndpointConnectionAccepter, address, config, ["clickpipes", "acceptance"]);
  }
}
