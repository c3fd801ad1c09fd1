import type { OfferAws, Variable } from "../../../generated/types/spec";
import { byKey } from "../../../src/contract/entries";
import type { Path } from "../../../src/contract/problem";
import type { Target, TargetAddress } from "../endpoint-service/balanced";
import { listenerOf } from "../endpoint-service/stated";

/** A server that is offered. */
export interface OfferedTarget extends Pick<Target, "key" | "port" | "listenerPort" | "listenerPath" | "path"> {
  readonly engine: OfferAws["targets"][string]["engine"];
  readonly host: string;
  /** Names that the vendor's side uses for it. */
  readonly names: readonly string[];
  /** How many machines serve it. */
  readonly servers: number;
  /** Where it is reached, where the spec has that. */
  readonly addresses?: readonly TargetAddress[];
}

/** A server as a spec has it. */
interface StatedTarget extends Pick<OfferedTarget, "engine" | "host" | "port"> {
  readonly names?: readonly string[];
  readonly listenerPort?: number;
}

/** The targets by key, with what `more` says of each; their order in the spec means nothing. */
export function offeredTargets<T extends StatedTarget, More extends Pick<OfferedTarget, "servers">>(
  targets: { readonly [key: string]: T },
  more: (target: T, key: string, path: Path) => More,
): (OfferedTarget & More)[] {
  return byKey(Object.entries(targets)).map(([key, target]) => {
    const { engine, host, names = [host], port } = target;
    const path = ["targets", key];
    return { key, engine, host, names, port, ...listenerOf(target, path, port), path, ...more(target, key, path) };
  });
}

/** Those that are brokers of Kafka. */
export function brokersOf<T extends OfferedTarget>(targets: readonly T[]): T[] {
  return targets.filter(({ engine }) => engine === "kafka-broker");
}

/** A subnet that connections come from. */
export interface NatSubnet {
  readonly name: string;
  /** Name of the subnet in Terraform, where it is made. */
  readonly address: string;
  /** Its network, where it is made. */
  readonly range: string | undefined;
  /** Its network, or what it is called. */
  readonly shown: string;
  readonly path: Path;
}

/** A NAT subnet as a spec has it. */
interface StatedSubnet {
  readonly name: string;
  readonly id?: string | Variable;
  readonly addressPrefix?: string;
  readonly ipCidrRange?: string;
}

/** The NAT subnets, in the order of the spec. */
export function natSubnetsOf(subnets: readonly StatedSubnet[]): NatSubnet[] {
  return subnets.map(({ name, id, addressPrefix, ipCidrRange = addressPrefix }, index) => ({
    name,
    address: name.replaceAll("-", "_"),
    range: ipCidrRange,
    shown: ipCidrRange ?? (typeof id === "string" ? (id.split("/").at(-1) ?? name) : name),
    path: ["network", "natSubnets", index],
  }));
}

/** The name of a NAT subnet that is made. */
export function natSubnetName(spec: { readonly name: string }, { name }: NatSubnet): string {
  return `${spec.name}-${name}`;
}

/** The names of the NAT subnets that are made. */
export function madeNatSubnets(spec: {
  readonly name: string;
  readonly network: { readonly natSubnets: readonly StatedSubnet[] };
}): { name: string; path: Path }[] {
  return natSubnetsOf(spec.network.natSubnets).flatMap((subnet) =>
    subnet.range === undefined ? [] : [{ name: natSubnetName(spec, subnet), path: subnet.path }],
  );
}
