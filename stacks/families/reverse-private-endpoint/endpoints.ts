import type { ITerraformDependable } from "cdktf";
import { ClickpipesReversePrivateEndpoint } from "../../../generated/providers/clickhouse/clickpipes-reverse-private-endpoint";
import { ClickpipesReversePrivateEndpointCustomPrivateDns } from "../../../generated/providers/clickhouse/clickpipes-reverse-private-endpoint-custom-private-dns";
import type { EndpointOwner } from "../../../generated/types/spec";
import type { Path } from "../../../src/contract/problem";
import { type Fill, type Prose, words } from "../../../src/contract/prose";
import type { Check, Scope } from "../../../src/contract/scope";
import type { Ends } from "../../../src/contract/topology";
import { guardBy } from "../../parts/guard";
import { awsProvider, clickhouseProvider } from "../../parts/providers";
import { readyCheck, statesAt } from "../../parts/states";

/** Account that ClickPipes connects from on AWS (ClickHouse documentation, AWS PrivateLink for ClickPipes). */
export const clickpipesAccount = "072088201116";

/** That account as a principal of a policy. */
export const clickpipesPrincipal = `arn:aws:iam::${clickpipesAccount}:root`;

/** The providers of a connection of ClickPipes. */
export const clickpipesProviders = {
  aws: awsProvider,
  clickhouse: clickhouseProvider(
    ({ clickpipes }: { readonly clickpipes: { readonly endpoint: EndpointOwner } }) =>
      clickpipes.endpoint === "terraform",
  ),
};

/** The ends of a connection that ClickPipes begins. */
export function clickpipesEnds(ours: Prose): Ends {
  return { ours, theirs: words("ClickPipes of ClickHouse Cloud"), opens: "theirs" };
}

/** What a reverse private endpoint connects to: its type, and the arguments that go with the type and no other. */
type EndpointTarget<Value> =
  | { readonly type: "VPC_ENDPOINT_SERVICE"; readonly vpcEndpointServiceName: Value }
  | { readonly type: "VPC_RESOURCE"; readonly vpcResourceConfigurationId: Value; readonly vpcResourceShareArn: Value }
  | {
      readonly type: "MSK_MULTI_VPC";
      readonly mskClusterArn: Value;
      readonly mskAuthentication: "SASL_IAM" | "SASL_SCRAM";
    };

/** One reverse private endpoint of ClickPipes; what it connects to may be a value that a person fills in. */
export interface ReversePrivateEndpoint<Value = string | Fill> {
  /** Last part of the address. */
  readonly name: string;
  /** Required by the provider although its own examples leave it out; a change replaces the endpoint. */
  readonly description: string;
  readonly target: EndpointTarget<Value>;
  /** Where the target comes from in the spec. */
  readonly path: Path;
  /** Names under which ClickPipes reaches it beside its own, and where the spec has each and all of them. */
  readonly customDnsNames: readonly { readonly name: string; readonly path: Path }[];
  readonly dnsPath: Path;
}

/** Type of the endpoints. */
export const endpointType = "clickhouse_clickpipes_reverse_private_endpoint";

/** Address of the endpoint with this name. */
export function endpointAddress(name: string): string {
  return `${endpointType}.${name}`;
}

/**
 * Adds the endpoints, and one output with what a pipe needs of each. The provider stops waiting as soon as an endpoint is no
 * longer provisioning, so an apply also succeeds at `PendingAcceptance` and `Failed` (clickhouse 3.25.3); `addReadyChecks` tells
 * them apart.
 */
export function addReversePrivateEndpoints(
  scope: Scope,
  endpoints: readonly ReversePrivateEndpoint<string>[],
  dependsOn: ITerraformDependable[] = [],
): void {
  const serviceId = scope.input(["clickpipes", "serviceId"]);
  for (const { name, description, target, path } of endpoints) {
    const config = { serviceId, description, ...target, ...(dependsOn.length === 0 ? {} : { dependsOn }) };
    scope.add(ClickpipesReversePrivateEndpoint, name, config, path);
  }
  const attributes = ["id", "endpoint_id", "status", "dns_names", "private_dns_names"];
  const value = [...endpoints]
    .sort((a, b) => (a.description < b.description ? -1 : 1))
    .map(({ name }) => [
      name,
      Object.fromEntries(attributes.map((attribute) => [attribute, `\${${endpointAddress(name)}.${attribute}}`])),
    ]);
  scope.output("reverse_private_endpoints", {
    description: "Reverse private endpoints of ClickPipes: ids, status and the names that pipes connect to.",
    value: Object.fromEntries(value),
  });
}

/** Adds a check for each endpoint that it is ready. */
export function addReadyChecks(scope: Scope, endpoints: readonly ReversePrivateEndpoint[]): void {
  for (const { name, path } of endpoints) scope.check(`${name}_is_ready`, isReady(name), path);
}

function isReady(name: string): Check {
  return readyCheck(
    statesAt(endpointAddress(name)),
    "The reverse private endpoint is not ready: an apply also succeeds when it is PendingAcceptance or Failed.",
  );
}

/** Maps their custom DNS names to the endpoints; the names are a full list, changed in place. */
export function addCustomPrivateDns(scope: Scope, endpoints: readonly ReversePrivateEndpoint[]): void {
  for (const { name, customDnsNames, dnsPath } of endpoints) {
    if (customDnsNames.length === 0) continue;
    const config = {
      serviceId: scope.input(["clickpipes", "serviceId"]),
      reversePrivateEndpointId: `\${${endpointAddress(name)}.id}`,
      mapping: customDnsNames
        .map(({ name }) => name)
        .sort()
        .map((privateDnsName) => ({ privateDnsName })),
      lifecycle: guardBy(isReady(name)),
    };
    scope.add(ClickpipesReversePrivateEndpointCustomPrivateDns, name, config, dnsPath);
  }
}
