import { VpcEndpointConnectionAccepter } from "../../generated/providers/aws/vpc-endpoint-connection-accepter";
import type { ClickpipesEndpointService } from "../../generated/types/spec";
import schema from "../../schemas/clickpipes-endpoint-service.schema.json";
import type { Scope } from "../../src/contract/scope";
import type { Topology } from "../../src/contract/topology";
import { brokersAmong } from "../families/endpoint-service/brokers";
import { existingGroups } from "../families/endpoint-service/groups";
import { protocolOf, targetProbes } from "../families/endpoint-service/probes";
import { addEndpointServices } from "../families/endpoint-service/service";
import {
  addCustomPrivateDns,
  addReadyChecks,
  addReversePrivateEndpoints,
  clickpipesEnds,
  clickpipesPrincipal,
  clickpipesProviders,
  endpointAddress,
} from "../families/reverse-private-endpoint/endpoints";
import { vpcOf } from "../parts/networks";
import { awsProvider } from "../parts/providers";
import { appendix, fills, handover } from "./handover";
import { owns, rules } from "./rules";
import {
  listEndpoints,
  listServices,
  listTargets,
  madeTargets,
  type OfferedTarget,
  ownTargets,
  servedTargets,
} from "./targets";
import { stages } from "./texts";

/** Endpoint services in an AWS VPC for ClickPipes. */
export const clickpipesEndpointService: Topology<ClickpipesEndpointService> = {
  title: "ClickPipes through VPC endpoint services",
  summary:
    "Connects ClickPipes to Kafka brokers or databases behind load balancers and endpoint services in an AWS VPC, also across regions",
  schema,
  providers: {
    aws: {
      ...awsProvider,
      // Of what exists nothing is read: what accepts a connection is the first thing of AWS.
      isUsed: (spec) =>
        servedTargets(spec).length > 0 || (spec.clickpipes.acceptance === "terraform" && ownTargets(spec).length > 0),
    },
    clickhouse: clickpipesProviders.clickhouse,
  },
  stages,
  build,
  rules,
  owns,
  fills,
  handover,
  appendix,
  ends: ({ aws, network }) => clickpipesEnds(vpcOf(aws.region, network?.vpcId)),
  brokers: (spec) => (spec.clickpipes.source === "kafka" ? brokersAmong(listTargets(spec)) : undefined),
  probes: (spec) => targetProbes(madeTargets(spec), () => protocolOf(spec.clickpipes.source)),
};

function* build(scope: Scope, spec: ClickpipesEndpointService): Generator<ClickpipesEndpointService["stage"], void> {
  const { clickpipes } = spec;
  addEndpointServices(scope, spec, listServices(spec), {
    isAcceptanceRequired: clickpipes.acceptance !== "automatic",
    acceptancePath: ["clickpipes", "acceptance"],
    allowedPrincipals: [clickpipesPrincipal],
    regions: [clickpipes.region],
    regionPath: ["clickpipes", "region"],
  });
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
  return listTargets(spec).map((target) => ({
    ...target.endpoint,
    target: { type: "VPC_ENDPOINT_SERVICE" as const, vpcEndpointServiceName: nameOf(target) },
  }));
}

/** The name of a target's endpoint service, whether it is made or exists; its id likewise. */
function nameOf({ address, front }: OfferedTarget): string {
  return front.kind === "service" ? front.serviceName : `\${aws_vpc_endpoint_service.${address}.service_name}`;
}

function idOf({ address, serviceId }: OfferedTarget): string {
  return typeof serviceId === "string" ? serviceId : `\${aws_vpc_endpoint_service.${address}.id}`;
}

function addOutputs(scope: Scope, spec: ClickpipesEndpointService): void {
  const add = (name: string, description: string, targets: OfferedTarget[], of: (target: OfferedTarget) => string) => {
    if (targets.length === 0) return;
    scope.output(name, { description, value: Object.fromEntries(targets.map((target) => [target.key, of(target)])) });
  };
  add(
    "endpoint_service_names",
    "Names of the endpoint services; reverse private endpoints ask for them.",
    listTargets(spec),
    nameOf,
  );
  add(
    "endpoint_service_ids",
    "Ids of the endpoint services; accepting a connection needs them.",
    ownTargets(spec),
    idOf,
  );
  add(
    "load_balancer_security_group_ids",
    "Security groups of the load balancers; the targets must admit them.",
    existingGroups(spec).length > 0 ? [] : madeTargets(spec),
    ({ address }) => `\${aws_security_group.${address}.id}`,
  );
}

function addAccepters(scope: Scope, spec: ClickpipesEndpointService): void {
  for (const target of ownTargets(spec)) {
    const { key, address } = target;
    const vpcEndpointId =
      spec.clickpipes.endpoint === "terraform"
        ? `\${${endpointAddress(address)}.endpoint_id}`
        : scope.variable({
            name: `vpc_endpoint_id_${address}`,
            description: `Id of the endpoint of ClickPipes that asks for ${key}.`,
            form: { pattern: "^vpce-[0-9a-f]+$", message: "The id of a VPC endpoint starts with vpce-." },
          });
    const config = { vpcEndpointServiceId: idOf(target), vpcEndpointId };
    scope.add(VpcEndpointConnectionAccepter, address, config, ["clickpipes", "acceptance"]);
  }
}
