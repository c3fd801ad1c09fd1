import { VpcEndpointConnectionAccepter } from "@cdktf/provider-aws/lib/vpc-endpoint-connection-accepter";
import type { VpcEndpointService } from "@cdktf/provider-aws/lib/vpc-endpoint-service";
import type { ClickpipesReversePrivateEndpoint } from "../../generated/providers/clickhouse/clickpipes-reverse-private-endpoint";
import type { ClickpipesEndpointService } from "../../generated/types/spec";
import schema from "../../schemas/clickpipes-endpoint-service.schema.json";
import type { Scope, Topology } from "../../src/contract/topology";
import { inputSubnets } from "../parts/inputs";
import { addEndpointService } from "../parts/load-balancer";
import { awsProvider, clickhouseProvider } from "../parts/providers";
import {
  addCustomPrivateDns,
  addEndpointsOutput,
  addReadyCheck,
  addReversePrivateEndpoint,
  clickpipesPrincipal,
} from "../parts/reverse-private-endpoint";
import { claimRules, claims } from "./claims";
import { appendix, fills, handover } from "./documents";
import { endpointDescription, isCrossRegion, listTargets, loadBalancerName, type Target } from "./names";
import { rules } from "./rules";
import { stages } from "./stages";

/** Endpoint services in an AWS VPC for ClickPipes. */
export const clickpipesEndpointService: Topology<ClickpipesEndpointService> = {
  title: "ClickPipes through VPC endpoint services",
  summary:
    "Connects ClickPipes to Kafka brokers or databases behind load balancers and endpoint services in an AWS VPC, also across regions",
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

function* build(scope: Scope, spec: ClickpipesEndpointService): Generator<ClickpipesEndpointService["stage"], void> {
  const { clickpipes } = spec;
  const services = addServices(scope, spec);
  addOutputs(scope, services);
  yield "service";

  const endpoints = clickpipes.endpoint === "terraform" ? addEndpoints(scope, spec, services) : [];
  yield "endpoint";

  if (clickpipes.acceptance === "terraform") addAccepters(scope, services, endpoints);
  for (const { target } of endpoints) addReadyCheck(scope, target.address, target.path);
  yield "accepted";

  addNames(scope, endpoints);
  yield "dns";
}

/** A target with its endpoint service. */
interface Service {
  readonly target: Target;
  readonly service: VpcEndpointService;
}

/** A target with its reverse private endpoint. */
interface Endpoint {
  readonly target: Target;
  readonly endpoint: ClickpipesReversePrivateEndpoint;
}

function addServices(scope: Scope, spec: ClickpipesEndpointService): Service[] {
  const vpcId = scope.input(["network", "vpcId"]);
  const subnetIds = inputSubnets(scope, spec.network.subnets, ["network", "subnets"]);
  return listTargets(spec).map((target) => {
    const { address, path, listenerPort, given } = target;
    const name = loadBalancerName(spec, target);
    const service = addEndpointService(scope, {
      address,
      name,
      vpcId,
      subnetIds,
      targets: [
        {
          address,
          name,
          ip: given.ip,
          port: given.port,
          listenerPort,
          isOutsideVpc: given.outsideVpc,
          ...securityGroupOf(scope, target),
          path,
        },
      ],
      isAcceptanceRequired: spec.clickpipes.acceptance !== "automatic",
      allowedPrincipals: [clickpipesPrincipal],
      ...(isCrossRegion(spec) ? { supportedRegion: spec.clickpipes.region } : {}),
      paths: { targets: path, acceptance: ["clickpipes", "acceptance"], consumerRegion: ["clickpipes", "region"] },
    });
    return { target, service };
  });
}

/** The rules are named by the target, because targets of several load balancers may be in one group. */
function securityGroupOf(scope: Scope, { address, path, given }: Target) {
  if (given.securityGroupId === undefined) return {};
  const groupPath = [...path, "securityGroupId"];
  return { securityGroup: { address, id: scope.input(groupPath), path: groupPath } };
}

function addOutputs(scope: Scope, services: readonly Service[]): void {
  const byKey = (value: (address: string) => string) =>
    Object.fromEntries(services.map(({ target }) => [target.key, value(target.address)]));
  scope.output("endpoint_service_names", {
    description: "Names of the endpoint services; reverse private endpoints ask for them.",
    value: byKey((address) => `\${aws_vpc_endpoint_service.${address}.service_name}`),
  });
  scope.output("endpoint_service_ids", {
    description: "Ids of the endpoint services; accepting a connection needs them.",
    value: byKey((address) => `\${aws_vpc_endpoint_service.${address}.id}`),
  });
  scope.output("load_balancer_security_group_ids", {
    description: "Security groups of the load balancers; the targets must admit them.",
    value: byKey((address) => `\${aws_security_group.${address}.id}`),
  });
}

function addEndpoints(scope: Scope, spec: ClickpipesEndpointService, services: readonly Service[]): Endpoint[] {
  const serviceId = scope.input(["clickpipes", "serviceId"]);
  const endpoints = services.map(({ target, service }) => {
    const endpoint = addReversePrivateEndpoint(scope, {
      name: target.address,
      serviceId,
      description: endpointDescription(spec, target),
      target: { type: "VPC_ENDPOINT_SERVICE", vpcEndpointServiceName: service.serviceName },
      dependsOn: [],
      path: target.path,
    });
    return { target, endpoint };
  });
  addEndpointsOutput(
    scope,
    endpoints.map(({ target }) => target.address),
  );
  return endpoints;
}

function addAccepters(scope: Scope, services: readonly Service[], endpoints: readonly Endpoint[]): void {
  for (const { target, service } of services) {
    const { address, key } = target;
    const made = endpoints.find((other) => other.target.address === address);
    const vpcEndpointId =
      made?.endpoint.endpointId ??
      scope.variable({
        name: `vpc_endpoint_id_${address}`,
        description: `Id of the endpoint of ClickPipes that asks for ${key}.`,
        form: { pattern: "^vpce-[0-9a-f]+$", message: "The id of a VPC endpoint starts with vpce-." },
      });
    const config = { vpcEndpointServiceId: service.id, vpcEndpointId };
    scope.add(VpcEndpointConnectionAccepter, address, config, ["clickpipes", "acceptance"]);
  }
}

function addNames(scope: Scope, endpoints: readonly Endpoint[]): void {
  for (const { target, endpoint } of endpoints) {
    const { address, customDnsNames, given, path } = target;
    addCustomPrivateDns(scope, endpoint, {
      name: address,
      serviceId: scope.input(["clickpipes", "serviceId"]),
      dnsNames: customDnsNames,
      path: [...path, given.customDnsNames === undefined ? "host" : "customDnsNames"],
    });
  }
}
