import type { Variable } from "../../../generated/types/spec";
import type { Path } from "../../../src/contract/problem";

/** What stands in front of targets: a load balancer and an endpoint service of the spec, or what exists of them. */
export type Front =
  | { readonly kind: "made" }
  | { readonly kind: "load-balancer"; readonly arn: string | Variable; readonly path: Path }
  | { readonly kind: "service"; readonly serviceName: string; readonly serviceId: string; readonly isOwn: boolean };

/** What a spec names of what exists in front of targets. */
interface GivenFront {
  readonly loadBalancerArn?: string | Variable;
  readonly endpointServiceName?: string;
  /** Whether the endpoint service is in the account that Terraform acts in. */
  readonly ownService?: boolean;
}

/** What stands in front of the targets of a part of a spec. */
export function frontOf({ loadBalancerArn, endpointServiceName, ownService }: GivenFront, path: Path): Front {
  if (endpointServiceName !== undefined) {
    // The name of an endpoint service ends with its id.
    const serviceId = endpointServiceName.split(".").at(-1) ?? endpointServiceName;
    return { kind: "service", serviceName: endpointServiceName, serviceId, isOwn: ownService === true };
  }
  return loadBalancerArn === undefined
    ? { kind: "made" }
    : { kind: "load-balancer", arn: loadBalancerArn, path: [...path, "loadBalancerArn"] };
}
