import type { MaterializeMsk, MaterializeRds, Variable } from "../../generated/types/spec";
import type { Path } from "../../src/contract/problem";

/** A spec that lets Materialize read from an AWS network. */
export type MaterializeSpec = MaterializeMsk | MaterializeRds;

/** What Materialize reads from, as the spec has it. */
export interface NamedTarget {
  /** What it is called in an evidence key: `b-1`. */
  readonly key: string;
  readonly address: string;
  readonly name: string;
  readonly ip: string;
  readonly port: number;
  readonly listenerPort: number;
  readonly path: Path;
  readonly securityGroup?: { readonly address: string; readonly id: string | Variable; readonly path: Path };
}

/** All that stands behind the one load balancer, and the address of what they share. */
export interface Behind {
  readonly address: string;
  readonly path: Path;
  readonly targets: readonly NamedTarget[];
}

/** Region that Materialize connects from. */
export function consumerRegion({ materialize }: MaterializeSpec): string {
  return materialize.region.slice("aws/".length);
}

/** Whether Materialize connects from another region, so that its endpoint's zones are its own affair. */
export function isCrossRegion(spec: MaterializeSpec): boolean {
  return consumerRegion(spec) !== spec.aws.region;
}

/** Zones of the PrivateLink connection: those of the load balancer, none across regions. */
export function zoneIds(spec: MaterializeSpec): string[] {
  return isCrossRegion(spec) ? [] : spec.network.subnets.map(({ availabilityZoneId }) => availabilityZoneId).sort();
}

/** Name of an object in Materialize. */
export function objectName(spec: MaterializeSpec, suffix: string): string {
  return `${spec.name}_${suffix}`.replaceAll("-", "_");
}

/** Name of the PrivateLink connection in Materialize. */
export function privatelinkName(spec: MaterializeSpec): string {
  return objectName(spec, "privatelink");
}
