import type { VpcEndpointService } from "@cdktf/provider-aws/lib/vpc-endpoint-service";
import { VpcEndpointServiceAllowedPrincipal } from "@cdktf/provider-aws/lib/vpc-endpoint-service-allowed-principal";
import { ConnectionAwsPrivatelink } from "../../generated/providers/materialize/connection-aws-privatelink";
import type { Scope, Topology } from "../../src/contract/topology";
import { inputSubnets } from "./inputs";
import { addEndpointService } from "./load-balancer";
import {
  type Behind,
  consumerRegion,
  isCrossRegion,
  type MaterializeSpec,
  privatelinkName,
  zoneIds,
} from "./materialize";
import { awsProvider } from "./providers";

/** The providers of a connection of Materialize. */
export const materializeProviders: Topology<MaterializeSpec>["providers"] = {
  aws: awsProvider,
  materialize: {
    source: "MaterializeInc/materialize",
    isUsed: (spec) => spec.materialize.connection === "terraform",
    block: (spec) => ({ default_region: spec.materialize.region }),
  },
};

/** The load balancer of all targets and its endpoint service. */
export function addService(scope: Scope, spec: MaterializeSpec, behind: Behind): VpcEndpointService {
  const { address, path } = behind;
  const vpcId = scope.input(["network", "vpcId"]);
  const service = addEndpointService(scope, {
    address,
    name: spec.name,
    vpcId,
    subnetIds: inputSubnets(scope, spec.network.subnets, ["network", "subnets"]),
    targets: behind.targets.map(({ securityGroup, ...target }) => ({
      ...target,
      isOutsideVpc: false,
      ...(securityGroup === undefined
        ? {}
        : { securityGroup: { ...securityGroup, id: scope.input(securityGroup.path) } }),
    })),
    isAcceptanceRequired: spec.materialize.acceptance === "manual",
    ...(isCrossRegion(spec) ? { supportedRegion: consumerRegion(spec) } : {}),
    paths: { targets: path, acceptance: ["materialize", "acceptance"], consumerRegion: ["materialize", "region"] },
  });
  scope.output("endpoint_service_name", {
    description: "Name of the endpoint service; the PrivateLink connection in Materialize needs it.",
    value: `\${aws_vpc_endpoint_service.${address}.service_name}`,
  });
  scope.output("endpoint_service_id", {
    description: "Id of the endpoint service, for looking at and accepting its connections.",
    value: `\${aws_vpc_endpoint_service.${address}.id}`,
  });
  return service;
}

/** What a source connection refers to: the PrivateLink connection, and the leave to connect that must outlive it. */
export interface Privatelink {
  readonly name: string;
  readonly principal: VpcEndpointServiceAllowedPrincipal;
}

/** The PrivateLink connection in Materialize and the leave of its principal, which exists only once the connection does. */
export function addPrivatelink(
  scope: Scope,
  spec: MaterializeSpec,
  behind: Behind,
  service: VpcEndpointService,
): Privatelink {
  const { address } = behind;
  const made = spec.materialize.connection === "terraform" ? addConnection(scope, spec, address, service) : undefined;
  const config = {
    vpcEndpointServiceId: service.id,
    principalArn: made?.principal ?? scope.input(["materialize", "principal"]),
  };
  const path = ["materialize", made === undefined ? "principal" : "connection"];
  const principal = scope.add(VpcEndpointServiceAllowedPrincipal, "materialize", config, path);
  scope.check(
    "endpoint_service_is_available",
    {
      condition: `\${aws_vpc_endpoint_service.${address}.state == "Available"}`,
      message: "The endpoint service is not available: Materialize cannot make its endpoint.",
    },
    behind.path,
  );
  return { name: made?.name ?? privatelinkName(spec), principal };
}

function addConnection(
  scope: Scope,
  spec: MaterializeSpec,
  address: string,
  service: VpcEndpointService,
): ConnectionAwsPrivatelink {
  const config = {
    name: privatelinkName(spec),
    serviceName: service.serviceName,
    availabilityZones: zoneIds(spec),
    // Its principal is let in only afterwards, so it cannot be valid yet.
    validate: false,
  };
  const path = ["materialize", "connection"];
  const connection = scope.add(ConnectionAwsPrivatelink, address, config, path, {
    name: ["name"],
    availability_zones: ["network", "subnets"],
  });
  scope.output("materialize_principal", {
    description: "Principal of the PrivateLink connection in Materialize.",
    value: connection.principal,
    sensitive: true,
  });
  return connection;
}
