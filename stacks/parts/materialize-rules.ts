import type { Path } from "../../src/contract/problem";
import type { Claim, ClaimRule, Rule } from "../../src/contract/topology";
import { type LoadBalancerSpec, loadBalancerClaims, loadBalancerRules, type PlacedName } from "./load-balancer-rules";
import { type Behind, isCrossRegion, type MaterializeSpec } from "./materialize";
import { securityGroupName } from "./security-group-name";

/** A name that an object in Materialize gets. */
export interface ObjectName {
  readonly name: string;
  readonly path: Path;
}

/** What the shared rules ask of a topology. */
export interface RuleSubject<S> {
  readonly behind: (spec: S) => Behind;
  /** Names of all objects that the spec has in Materialize. */
  readonly objects: (spec: S) => readonly ObjectName[];
  /** Hosts of the targets, which their region is read from. */
  readonly hosts: (spec: S) => readonly { readonly host: string; readonly path: Path }[];
}

const nameTaken: ClaimRule = {
  code: "materialize-name-taken",
  title: "Two objects in Materialize have one name",
  why: "Connections and sources share their names in a schema of Materialize; the second one is refused, or taken for the first.",
  fix: "Rename the source or the connection.",
  source: "Materialize documentation, identifiers and namespaces",
};

/** What only one object of Materialize may own, within a spec and among specs. */
export const materializeClaimRules: readonly ClaimRule[] = [nameTaken];

/** The names that a spec claims in AWS and in Materialize. */
export function materializeClaims<S extends MaterializeSpec>(spec: S, of: RuleSubject<S>): Claim[] {
  return [
    ...loadBalancerClaims(spec.aws.region, namesOf(spec, of.behind(spec))),
    ...of.objects(spec).map(({ name, path }) => ({
      rule: nameTaken,
      key: `${spec.materialize.region} ${name}`,
      exclusive: true,
      path,
      thing: `the name ${name} in Materialize`,
    })),
  ];
}

/** Rules of every topology in which Materialize reads through an endpoint service. */
export function materializeRules<S extends MaterializeSpec>(of: RuleSubject<S>): Rule<S>[] {
  const loadBalancer: LoadBalancerSpec<S> = {
    targets: (spec) => of.behind(spec).targets,
    names: (spec) => namesOf(spec, of.behind(spec)),
    subnets: ({ network }) => network.subnets,
    isOneLoadBalancer: true,
  };
  return [
    ...loadBalancerRules(loadBalancer),
    securityGroupName(({ name }) => [{ path: ["name"], name: `${name}-load-balancer` }]),
    sameName(of),
    principalTooWide<S>(),
    hostInOtherRegion(of),
  ];
}

/** What a spec names in AWS: its load balancer, and each target's group. */
function namesOf(spec: MaterializeSpec, { targets }: Behind): PlacedName[] {
  return [
    { path: ["name"], kind: "load balancer", name: spec.name },
    ...targets.map(({ name, path }): PlacedName => ({ path, kind: "target group", name })),
  ];
}

function sameName<S extends MaterializeSpec>({ objects }: RuleSubject<S>): Rule<S> {
  return {
    ...nameTaken,
    severity: "error",
    check: (spec) => {
      const names = objects(spec).map(({ name }) => name);
      return objects(spec).flatMap(({ name, path }, index) =>
        names.indexOf(name) < index ? [{ path, message: `another object is already named ${name}` }] : [],
      );
    },
  };
}

function principalTooWide<S extends MaterializeSpec>(): Rule<S> {
  return {
    code: "principal-too-wide",
    severity: "error",
    title: "The principal lets in more than this connection",
    why: "The root principal stands for every customer of Materialize, and * for every AWS account. Each connection has a role of its own.",
    fix: "Take what SELECT principal shows for the connection.",
    source: "Materialize documentation, CREATE CONNECTION, AWS PrivateLink",
    check: ({ materialize: { principal } }) =>
      typeof principal === "string" && !/:role\/./.test(principal)
        ? [{ path: ["materialize", "principal"], message: `${principal} is not the role of one connection` }]
        : [],
  };
}

function hostInOtherRegion<S extends MaterializeSpec>({ hosts }: RuleSubject<S>): Rule<S> {
  return {
    code: "host-in-other-region",
    severity: "warning",
    title: "A host is in another Region than the load balancer",
    why: "The load balancer reaches addresses of its VPC, or of networks that are connected to it. A name of another Region is commonly one that was copied.",
    fix: "Compare the host and aws.region.",
    source: "Elastic Load Balancing user guide, target type ip",
    check: (spec) =>
      hosts(spec).flatMap(({ host, path }) => {
        const region = /\.([a-z]{2}-[a-z-]+-[0-9])\.(rds\.)?amazonaws\.com$/.exec(host)?.[1];
        return region === undefined || region === spec.aws.region
          ? []
          : [{ path, message: `${host} is in ${region}, and the load balancer in ${spec.aws.region}` }];
      }),
  };
}

/** Zones that a broker can be named in: in one region those of the load balancer, across regions none are named. */
export function isZoneCovered(spec: MaterializeSpec, zone: string): boolean {
  return isCrossRegion(spec) || spec.network.subnets.some(({ availabilityZoneId }) => availabilityZoneId === zone);
}
