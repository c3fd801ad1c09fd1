import ipaddr from "ipaddr.js";
import type { Subnet } from "../../generated/types/spec";
import type { Path } from "../../src/contract/problem";
import type { Claim, ClaimRule, Rule, Violation } from "../../src/contract/topology";

/** What the rules look at: a target where the spec has it. */
export interface PlacedTarget {
  readonly path: Path;
  readonly ip: string;
  readonly port: number;
  readonly listenerPort: number;
}

/** A name that AWS gets, and the part of the spec to shorten. */
export interface PlacedName {
  readonly path: Path;
  readonly kind: "load balancer" | "target group";
  readonly name: string;
}

/** What a topology tells of its load balancers; targets of different load balancers share no listener port. */
export interface LoadBalancerSpec<S> {
  readonly targets: (spec: S) => readonly PlacedTarget[];
  readonly names: (spec: S) => readonly PlacedName[];
  readonly subnets: (spec: S) => readonly Subnet[];
  /** Whether all targets are behind one load balancer. */
  readonly isOneLoadBalancer: boolean;
}

/** Rules of every topology that puts targets behind Network Load Balancers. */
export function loadBalancerRules<S>(of: LoadBalancerSpec<S>): readonly Rule<S>[] {
  return [
    nameTooLong(of),
    nameReserved(of),
    ...(of.isOneLoadBalancer ? [duplicateListenerPort(of)] : []),
    duplicateTarget(of),
    invalidAddress(of),
    publicAddress(of),
    oneZone(of),
  ];
}

const nameTaken: ClaimRule = {
  code: "load-balancer-name-taken",
  title: "Two specs give one name to a load balancer or target group",
  why: "The names are unique in an account and Region; AWS refuses the second one. A name is the connection's name with the key of the target, so that two different specs can meet in one.",
  fix: "Rename one of the connections or targets.",
  source: "Elastic Load Balancing API, CreateLoadBalancer and CreateTargetGroup",
};

/** Rules of what only one spec of a set may own. */
export const loadBalancerClaimRules: readonly ClaimRule[] = [nameTaken];

/** The names that a spec claims in its Region. */
export function loadBalancerClaims(region: string, names: readonly PlacedName[]): Claim[] {
  return names.map(({ path, kind, name }) => ({
    rule: nameTaken,
    key: `${region} ${kind} ${name}`,
    exclusive: true,
    path,
    thing: `the name ${name} of a ${kind} in ${region}`,
  }));
}

function nameTooLong<S>({ names }: LoadBalancerSpec<S>): Rule<S> {
  return {
    code: "load-balancer-name-too-long",
    severity: "error",
    title: "A name of a load balancer or target group is too long",
    why: "AWS takes at most 32 characters. A name that is cut short could be that of another target.",
    fix: "Shorten the connection's name, or the key of the target.",
    source:
      "Elastic Load Balancing API, CreateLoadBalancer and CreateTargetGroup; hashicorp/aws, aws_lb and aws_lb_target_group",
    check: (spec) =>
      firstOfPath(
        names(spec)
          .filter(({ name }) => name.length > 32)
          .map(({ path, kind, name }) => ({
            path,
            message: `${name}, the name of the ${kind}, has ${name.length} characters`,
          })),
      ),
  };
}

function nameReserved<S>({ names }: LoadBalancerSpec<S>): Rule<S> {
  return {
    code: "load-balancer-name-reserved",
    severity: "error",
    title: "A name of a load balancer starts with internal-",
    why: "AWS keeps that beginning for itself and refuses the name.",
    fix: "Rename the connection.",
    source: "Elastic Load Balancing API, CreateLoadBalancer",
    check: (spec) =>
      firstOfPath(
        names(spec)
          .filter(({ kind, name }) => kind === "load balancer" && name.startsWith("internal-"))
          .map(({ path, name }) => ({ path, message: `${name} starts with internal-` })),
      ),
  };
}

function duplicateListenerPort<S>({ targets }: LoadBalancerSpec<S>): Rule<S> {
  return {
    code: "duplicate-listener-port",
    severity: "error",
    title: "Two targets have one listener port",
    why: "A load balancer has one listener a port. The port alone says which target a connection is for.",
    fix: "Give one of them another listenerPort.",
    source: "Elastic Load Balancing API, CreateListener",
    check: (spec) => repeated(targets(spec), ({ listenerPort }) => `listener port ${listenerPort}`),
  };
}

function duplicateTarget<S>({ targets }: LoadBalancerSpec<S>): Rule<S> {
  return {
    code: "duplicate-target",
    severity: "error",
    title: "Two targets have one address and port",
    why: "Both listeners would lead to the same machine, and nothing would lead to the other.",
    fix: "Look up the address of each target.",
    source: "Elastic Load Balancing user guide, register targets",
    check: (spec) => repeated(targets(spec), ({ ip, port }) => `${ip}:${port}`),
  };
}

function invalidAddress<S>({ targets }: LoadBalancerSpec<S>): Rule<S> {
  return {
    code: "target-address-invalid",
    severity: "error",
    title: "A target's address is no IPv4 address of a machine",
    why: "A target group of type ip takes the IPv4 address of a network interface; AWS refuses others when the target is registered.",
    fix: "Look up the private address of the target.",
    source: "Elastic Load Balancing user guide, target type ip",
    check: (spec) =>
      targets(spec)
        .filter(({ ip }) => !["private", "carrierGradeNat", "unicast"].includes(rangeOf(ip)))
        .map(({ ip, path }) => ({ path: [...path, "ip"], message: `${ip} is no address that a target can have` })),
  };
}

function publicAddress<S>({ targets }: LoadBalancerSpec<S>): Rule<S> {
  return {
    code: "target-address-public",
    severity: "warning",
    title: "A target has a public address",
    why: "AWS registers no publicly routable address, unless it is of the VPC's own networks.",
    fix: "Give the private address of the target, which its name resolves to inside the VPC.",
    source: "Elastic Load Balancing user guide, target type ip; RFC 1918, RFC 6598",
    check: (spec) =>
      targets(spec)
        .filter(({ ip }) => rangeOf(ip) === "unicast")
        .map(({ ip, path }) => ({ path: [...path, "ip"], message: `${ip} is a public address` })),
  };
}

function oneZone<S>({ subnets }: LoadBalancerSpec<S>): Rule<S> {
  return {
    code: "one-availability-zone",
    severity: "warning",
    title: "The load balancer is in one availability zone only",
    why: "When the zone fails, so does the connection, and a consumer without that zone cannot connect at all. AWS recommends two or more.",
    fix: "Add a subnet in another zone.",
    source: "AWS PrivateLink guide, share your services",
    check: (spec) =>
      new Set(subnets(spec).map(({ availabilityZoneId }) => availabilityZoneId)).size < 2
        ? [{ path: ["network", "subnets"], message: "all subnets are in one availability zone" }]
        : [],
  };
}

/** A range name of ipaddr.js; `invalid` for what is no IPv4 address. */
function rangeOf(ip: string): string {
  return ipaddr.IPv4.isValidFourPartDecimal(ip) ? ipaddr.IPv4.parse(ip).range() : "invalid";
}

function repeated(targets: readonly PlacedTarget[], toText: (target: PlacedTarget) => string): Violation[] {
  const texts = targets.map(toText);
  return targets.flatMap(({ path }, index) => {
    const text = texts[index];
    return text !== undefined && texts.indexOf(text) < index
      ? [{ path, message: `another target already has ${text}` }]
      : [];
  });
}

function firstOfPath(violations: readonly Violation[]): Violation[] {
  const first = new Map([...violations].reverse().map((violation) => [violation.path.join("/"), violation]));
  return violations.filter((violation) => first.get(violation.path.join("/")) === violation);
}
