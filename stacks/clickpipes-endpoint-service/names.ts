import type { ClickpipesEndpointService } from "../../generated/types/spec";
import type { Path } from "../../src/contract/problem";
import type { PlacedName, PlacedTarget } from "../parts/load-balancer-rules";

/** A broker or a database, with its key and what is derived from it. */
export interface Target {
  readonly key: string;
  /** Name of its resources in Terraform, such as `b_1` for `b-1`. */
  readonly address: string;
  readonly path: Path;
  readonly listenerPort: number;
  readonly customDnsNames: readonly string[];
  readonly given: ClickpipesEndpointService["targets"][string];
}

/** The targets by key; their order in the spec means nothing. */
export function listTargets(spec: ClickpipesEndpointService): Target[] {
  return Object.entries(spec.targets)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, given]) => ({
      key,
      address: key.replaceAll("-", "_"),
      path: ["targets", key],
      listenerPort: given.listenerPort ?? given.port,
      customDnsNames: given.customDnsNames ?? [given.host],
      given,
    }));
}

/** Name of the load balancer and the target group of a target. */
export function loadBalancerName(spec: ClickpipesEndpointService, target: Target): string {
  return `${spec.name}-${target.key}`;
}

/** Description of a target's reverse private endpoint, which the vendor's console shows. */
export function endpointDescription(spec: ClickpipesEndpointService, target: Target): string {
  return `${spec.name} ${target.key}`;
}

/** Whether ClickPipes reaches the endpoint services from another region. */
export function isCrossRegion(spec: ClickpipesEndpointService): boolean {
  return spec.clickpipes.region !== spec.aws.region;
}

/** Whether a host is a broker of Amazon MSK. */
export function isMsk(target: Target): boolean {
  return /\.kafka(-serverless)?\.[a-z0-9-]+\.amazonaws\.com$/.test(target.given.host);
}

/** Whether a host is an endpoint of Amazon RDS or Aurora. */
export function isRds(target: Target): boolean {
  return /\.rds\.amazonaws\.com$/.test(target.given.host);
}

/** The targets as the rules of load balancers want them. */
export function placedTargets(spec: ClickpipesEndpointService): PlacedTarget[] {
  return listTargets(spec).map(({ path, listenerPort, given }) => ({
    path,
    ip: given.ip,
    port: given.port,
    listenerPort,
  }));
}

/** The names that AWS gets. */
export function placedNames(spec: ClickpipesEndpointService): PlacedName[] {
  return listTargets(spec).flatMap((target): PlacedName[] => {
    const name = loadBalancerName(spec, target);
    return [
      { path: target.path, kind: "load balancer", name },
      { path: target.path, kind: "target group", name },
    ];
  });
}

/** The custom DNS names and where the spec has them: the host, where none are given. */
export function placedDnsNames(spec: ClickpipesEndpointService): { name: string; path: Path }[] {
  return listTargets(spec).flatMap(({ path, customDnsNames, given }) =>
    customDnsNames.map((name, index) => ({
      name,
      path: given.customDnsNames === undefined ? [...path, "host"] : [...path, "customDnsNames", index],
    })),
  );
}
