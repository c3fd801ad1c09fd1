import type { ITerraformDependable } from "cdktf";
import { ClickpipesReversePrivateEndpoint } from "../../generated/providers/clickhouse/clickpipes-reverse-private-endpoint";
import { ClickpipesReversePrivateEndpointCustomPrivateDns } from "../../generated/providers/clickhouse/clickpipes-reverse-private-endpoint-custom-private-dns";
import type { Path } from "../../src/contract/problem";
import type { Scope } from "../../src/contract/topology";

/** Account that ClickPipes connects from on AWS (ClickHouse documentation, AWS PrivateLink for ClickPipes). */
export const clickpipesAccount = "072088201116";

/** That account as a principal of a policy. */
export const clickpipesPrincipal = `arn:aws:iam::${clickpipesAccount}:root`;

/** What a reverse private endpoint connects to: its type, and the arguments that go with the type and no other. */
export type EndpointTarget =
  | { readonly type: "VPC_ENDPOINT_SERVICE"; readonly vpcEndpointServiceName: string }
  | {
      readonly type: "VPC_RESOURCE";
      readonly vpcResourceConfigurationId: string;
      readonly vpcResourceShareArn: string;
    }
  | {
      readonly type: "MSK_MULTI_VPC";
      readonly mskClusterArn: string;
      readonly mskAuthentication: "SASL_IAM" | "SASL_SCRAM";
    };

/** One reverse private endpoint of ClickPipes in Terraform. */
interface EndpointConfig {
  /** Last part of the address. */
  readonly name: string;
  /** As `scope.input` gives it. */
  readonly serviceId: string;
  /** Required by the provider although its own examples leave it out; a change replaces the endpoint. */
  readonly description: string;
  readonly target: EndpointTarget;
  readonly dependsOn: ITerraformDependable[];
  /** Where the target comes from in the spec. */
  readonly path: Path;
}

/** Address of the endpoint with this name. */
export function endpointAddress(name: string): string {
  return `clickhouse_clickpipes_reverse_private_endpoint.${name}`;
}

/**
 * Adds a reverse private endpoint. The provider stops waiting as soon as the endpoint is no longer provisioning, so an apply
 * also succeeds at `PendingAcceptance` and `Failed` (clickhouse 3.25.3); `addReadyCheck` tells them apart.
 */
export function addReversePrivateEndpoint(
  scope: Scope,
  { name, serviceId, description, target, dependsOn, path }: EndpointConfig,
): ClickpipesReversePrivateEndpoint {
  const config = { serviceId, description, ...target, ...(dependsOn.length === 0 ? {} : { dependsOn }) };
  return scope.add(ClickpipesReversePrivateEndpoint, name, config, path);
}

/** Adds a check that the endpoint is ready. */
export function addReadyCheck(scope: Scope, name: string, path: Path): void {
  scope.check(
    `${name}_is_ready`,
    {
      condition: `\${${endpointAddress(name)}.status == "Ready"}`,
      message:
        "The reverse private endpoint is not ready: an apply also succeeds when it is PendingAcceptance or Failed.",
    },
    path,
  );
}

/** Adds the names under which ClickPipes reaches the endpoint beside its own; they are a full list, changed in place. */
export function addCustomPrivateDns(
  scope: Scope,
  endpoint: ClickpipesReversePrivateEndpoint,
  config: {
    readonly name: string;
    readonly serviceId: string;
    readonly dnsNames: readonly string[];
    readonly path: Path;
  },
): void {
  const { name, serviceId, dnsNames, path } = config;
  const arguments_ = {
    serviceId,
    reversePrivateEndpointId: endpoint.id,
    mapping: [...dnsNames].sort().map((privateDnsName) => ({ privateDnsName })),
  };
  scope.add(ClickpipesReversePrivateEndpointCustomPrivateDns, name, arguments_, path);
}

/** Adds one output with what a pipe needs of each endpoint, by the endpoint's name. */
export function addEndpointsOutput(scope: Scope, names: readonly string[]): void {
  const value = names.map((name) => {
    const attributes = ["id", "endpoint_id", "status", "dns_names", "private_dns_names"];
    return [
      name,
      Object.fromEntries(attributes.map((attribute) => [attribute, `\${${endpointAddress(name)}.${attribute}}`])),
    ];
  });
  scope.output("reverse_private_endpoints", {
    description: "Reverse private endpoints of ClickPipes: ids, status and the names that pipes connect to.",
    value: Object.fromEntries(value),
  });
}
