import type { Variable } from "../../../generated/types/spec";
import type { Path } from "../../../src/contract/problem";

/** An address that a target listens on. */
export interface TargetAddress {
  readonly ip: string;
  /** Address of its attachment, from a stable key. */
  readonly address: string;
  readonly path: Path;
}

/** A broker or database behind a load balancer. */
export interface Target {
  /** What it is called in texts and evidence keys: `b-1`. */
  readonly key: string;
  /** Its name, where it has one. */
  readonly host?: string;
  /** Address of its target group and listener, from a stable key: `broker_1`. */
  readonly address: string;
  /** Name of its target group in AWS; at most 32 characters. */
  readonly name: string;
  /** Beginning of that name, at most 6 characters, where AWS makes up the rest: the group can then give way to one of another port. */
  readonly namePrefix?: string;
  readonly addresses: readonly TargetAddress[];
  /** A target group that exists, in place of one that is made for the addresses; and where the spec names it. */
  readonly group?: { readonly arn: string | Variable; readonly path: Path };
  /** Who registers the addresses in Terraform's place. */
  readonly registeredBy?: string;
  /** Whether its addresses change by themselves and nobody registers the new ones. */
  readonly movesUnseen?: boolean;
  readonly port: number;
  /** Where health checks go instead. */
  readonly healthCheckPort?: number;
  readonly listenerPort: number;
  /** Where the spec states that port, if it does. */
  readonly listenerPath?: Path;
  /** On premises, or in a network that is connected to the VPC. */
  readonly isOutsideVpc?: boolean;
  /** Where the spec has the security group that the target is in; the address names the rules between it and the load balancer. */
  readonly securityGroup?: { readonly address: string; readonly id: string | Variable; readonly path: Path };
  readonly path: Path;
}

/** A Network Load Balancer with its targets, and the endpoint service in front of it. */
export interface EndpointService {
  /** Address of the load balancer, its security group and its endpoint service. */
  readonly address: string;
  /** Name of the load balancer in AWS, at most 32 characters, and where the spec has what to shorten. */
  readonly name: string;
  readonly namePath: Path;
  /** Whether each zone's address leads to the targets of every zone, which it does where nothing is said. */
  readonly isCrossZone?: boolean;
  readonly targets: readonly Target[];
  /** Where the spec names a load balancer that exists, in place of one that is made. */
  readonly loadBalancerPath?: Path;
  readonly path: Path;
}
