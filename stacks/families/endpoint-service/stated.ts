import type { Variable } from "../../../generated/types/spec";
import type { Path } from "../../../src/contract/problem";
import type { Target } from "./balanced";
import { followed, type Moves } from "./moving";

/** The existing target group of a target that names one. */
export function groupOf(targetGroupArn: string | Variable | undefined, path: Path): Pick<Target, "group"> {
  return targetGroupArn === undefined ? {} : { group: { arn: targetGroupArn, path: [...path, "targetGroupArn"] } };
}

/** Where a load balancer listens for a target: on the port that its place in the spec states, or else on this one. */
export function listenerOf(
  { listenerPort }: { readonly listenerPort?: number },
  path: Path,
  port: number,
): Pick<Target, "listenerPort" | "listenerPath"> {
  return listenerPort === undefined
    ? { listenerPort: port }
    : { listenerPort, listenerPath: [...path, "listenerPort"] };
}

/** The security group that a target is in, where its place in the spec has one; the address names the rules of that group. */
export function admittedBy(
  { securityGroupId }: { readonly securityGroupId?: string | Variable },
  path: Path,
  address: string,
): Pick<Target, "securityGroup"> {
  return securityGroupId === undefined
    ? {}
    : { securityGroup: { address, id: securityGroupId, path: [...path, "securityGroupId"] } };
}

/** What a spec says of a target beside its addresses: its group, who registers it, and where the load balancer listens for it. */
export function statedOf(
  target: Moves & { readonly targetGroupArn?: string | Variable; readonly listenerPort?: number },
  path: Path,
  port: number,
) {
  return { ...groupOf(target.targetGroupArn, path), ...followed(target), ...listenerOf(target, path, port) };
}
