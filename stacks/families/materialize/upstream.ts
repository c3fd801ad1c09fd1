import type { VpcEndpointServiceAllowedPrincipal } from "../../../generated/providers/aws/vpc-endpoint-service-allowed-principal";
import type { MaterializeMsk, MaterializeRds } from "../../../generated/types/spec";
import type { Protocol } from "../../../src/contract/probe";
import type { Path } from "../../../src/contract/problem";
import type { Fill, Prose } from "../../../src/contract/prose";
import type { Scope } from "../../../src/contract/scope";
import type { Section } from "../../../src/contract/section";
import type { Rule } from "../../../src/contract/spec-rule";
import type { StageText } from "../../../src/contract/stage";
import type { Sql } from "../../../src/contract/statement";
import type { Topology } from "../../../src/contract/topology";
import type { Target as BalancedTarget, EndpointService } from "../endpoint-service/balanced";
import { type Front, frontOf } from "../endpoint-service/front";
import { onlyAddress } from "../endpoint-service/service";

/** A spec that lets Materialize read from an AWS network. */
export type MaterializeSpec = MaterializeMsk | MaterializeRds;

/** What Materialize reads from: all that one topology adds to the family. */
export interface Upstream<S extends MaterializeSpec> extends Pick<Topology<S>, "title" | "summary" | "schema"> {
  /** What the targets are, in the titles of the stages. */
  readonly noun: string;
  /** Address of what the targets share, and the part of the spec that it comes from. */
  readonly address: string;
  readonly path: Path;
  targets(spec: S): readonly Target[];
  /** The names of the servers behind them. */
  hosts(spec: S): readonly string[];
  connections(spec: S): readonly SourceConnection[];
  sources(spec: S): readonly Source[];
  readonly rules: readonly Rule<S>[];
  describeSource(spec: S): SourceText;
  /** What the connections refer to and somebody has to make. */
  secrets(spec: S): readonly Prose[];
  /** What else the hand-over says. */
  readonly handover?: (spec: S) => readonly Section[];
  /** What the runbook says at its end, before the doors of the targets and the ways that Plinth does not write. */
  appendix(spec: S): readonly Section[];
  readonly otherWays: readonly Prose[];
}

/** What stands behind the load balancer; its name in AWS is its key, or the one that it had before, after the spec's name. */
export interface Target extends Omit<BalancedTarget, "name" | "addresses"> {
  /** The key that its resources are named after, where it had another one. */
  readonly named?: string;
  /** Its address, where the spec has it; otherwise its target group or what exists in front of it knows it. */
  readonly ip?: string;
  /** What it speaks, where that is known, and a broker's id in its cluster. */
  readonly protocol?: Protocol;
  readonly id?: number;
}

/** What a source connection refers to: the PrivateLink connection, and the leave to connect that must outlive it. */
export interface Privatelink {
  readonly name: string;
  /** What goes before it: the leave, unless the endpoint service is another's, who gives it. */
  readonly after: { readonly dependsOn?: [VpcEndpointServiceAllowedPrincipal] };
}

/** A connection in Materialize that sources read through. */
export interface SourceConnection {
  readonly name: string;
  readonly path: Path;
  /** What it is, for the comment of its statement. */
  readonly comment: string;
  /** What follows TO in CREATE CONNECTION, and the options. */
  readonly kind: Sql;
  readonly options: readonly Sql[];
  add(scope: Scope, privatelink: Privatelink): void;
}

/** A source in Materialize, which a person makes. */
export interface Source {
  readonly name: string;
  readonly cluster?: string;
  /** What it is, for the comment of its statement. */
  readonly comment: string;
  /** What follows FROM in CREATE SOURCE. */
  readonly from: Sql;
}

/** What only the upstream can say of the last stage. */
export interface SourceText extends Pick<StageText, "failures"> {
  /** The connections that are made, with which sources and on which ports. */
  readonly connections: Prose;
  readonly sources: string;
  readonly ports: string;
  /** What sources that are dropped leave behind, as a sentence. */
  readonly left?: string;
  /** What to heed once the connections are made. */
  readonly notes: readonly Prose[];
}

/** Whether a person makes the connections in Materialize. */
export function isManual({ materialize }: MaterializeSpec): boolean {
  return materialize.connection === "manual";
}

/** Whether the PrivateLink connection exists already. */
export function hasPrivatelink({ materialize }: MaterializeSpec): boolean {
  return materialize.privatelinkConnection !== undefined;
}

/** Whether the principal of the PrivateLink connection comes from the spec, because Terraform allows it and does not make the connection. */
export function isPrincipalGiven(spec: MaterializeSpec): boolean {
  return (isManual(spec) || hasPrivatelink(spec)) && !isForeign(spec);
}

/** Whether a person accepts the endpoint of Materialize. */
export function isAccepted({ materialize }: MaterializeSpec): boolean {
  return materialize.acceptance === "manual";
}

/** What stands in front of the targets. */
export function frontIn({ network }: MaterializeSpec): Front {
  return frontOf(network, ["network"]);
}

/** Whether the endpoint service is another's, who allows the principal of Materialize and accepts its endpoint. */
export function isForeign(spec: MaterializeSpec): boolean {
  const front = frontIn(spec);
  return front.kind === "service" && !front.isOwn;
}

/** The endpoint service that is made, with the load balancer of all targets or in front of one that exists; none where both exist. */
export function servicesOf<S extends MaterializeSpec>(spec: S, upstream: Upstream<S>): EndpointService[] {
  const { address, path } = upstream;
  const common = { address, name: spec.name, namePath: ["name"], path };
  const front = frontIn(spec);
  switch (front.kind) {
    case "made":
      return [{ ...common, targets: madeTargets(spec, upstream) }];
    case "load-balancer":
      return [{ ...common, targets: [], loadBalancerPath: front.path }];
    case "service":
      return [];
  }
}

/** The targets that the load balancer is made for; none where one exists. */
export function madeTargets<S extends MaterializeSpec>(spec: S, { targets }: Upstream<S>): (Target & BalancedTarget)[] {
  if (frontIn(spec).kind !== "made") return [];
  return targets(spec).map((target) => {
    const { ip } = target;
    const addresses = ip === undefined ? [] : onlyAddress({ ...target, ip });
    return { ...target, name: `${spec.name}-${target.named ?? target.key}`, addresses };
  });
}

/** What the targets are called in texts: by their address, or by name behind what exists. */
export function whereIs({ ip, host, key, port }: Target): string {
  return `${ip ?? host ?? key}:${port}`;
}

/** Name of the endpoint service, and its id: what the outputs give, or those of one that exists. */
export function serviceNameOf(spec: MaterializeSpec): string | Fill {
  const front = frontIn(spec);
  return front.kind === "service" ? front.serviceName : { fill: "SERVICE_NAME" };
}

export function serviceIdOf(spec: MaterializeSpec): string | Fill {
  const front = frontIn(spec);
  return front.kind === "service" ? front.serviceId : { fill: "SERVICE_ID" };
}

/** Region that Materialize connects from. */
export function consumerRegion({ materialize }: MaterializeSpec): string {
  return materialize.region.slice("aws/".length);
}

/** Whether Materialize connects from another region, so that its endpoint's zones are its own affair. */
export function isCrossRegion(spec: MaterializeSpec): boolean {
  return consumerRegion(spec) !== spec.aws.region;
}

/** Zones of the load balancer, as far as the spec has them. */
export function zonesOf({ network: { subnets, availabilityZoneIds = [] } }: MaterializeSpec): readonly string[] {
  return subnets?.map(({ availabilityZoneId }) => availabilityZoneId) ?? availabilityZoneIds;
}

/** Zones of the PrivateLink connection: those of the load balancer, none across regions. */
export function zoneIds(spec: MaterializeSpec): string[] {
  return isCrossRegion(spec) ? [] : [...zonesOf(spec)].sort();
}

/** Name of an object in Materialize. */
export function objectName(spec: MaterializeSpec, suffix: string): string {
  return `${spec.name}_${suffix}`.replaceAll("-", "_");
}

/** Name of the PrivateLink connection in Materialize: of the one that exists, or that is made. */
export function privatelinkName(spec: MaterializeSpec): string {
  return spec.materialize.privatelinkConnection ?? objectName(spec, "privatelink");
}
