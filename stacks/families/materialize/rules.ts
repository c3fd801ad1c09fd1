import type { Path } from "../../../src/contract/problem";
import type { Ownership, Rule } from "../../../src/contract/spec-rule";
import { eachOf } from "../../parts/checks";
import { commercialRule } from "../../parts/partitions";
import { securityGroupName } from "../../parts/security-group-name";
import { isRegionOfSubnets } from "../../parts/zone-prefix";
import { listenersOfExisting, principalsOfExisting } from "../endpoint-service/front-owners";
import { existingGroupRules, groupRules } from "../endpoint-service/group-rules";
import { existingGroups } from "../endpoint-service/groups";
import { movingRules } from "../endpoint-service/moving";
import {
  duplicateListenerPort,
  endpointServiceRules,
  excludedZones,
  loadBalancerNames,
  targetGroups,
} from "../endpoint-service/rules";
import { frontRules } from "./front-rules";
import {
  frontIn,
  hasPrivatelink,
  isCrossRegion,
  isPrincipalGiven,
  type MaterializeSpec,
  madeTargets,
  privatelinkName,
  servicesOf,
  type Upstream,
} from "./upstream";

const nameTaken = {
  code: "materialize-name-taken",
  title: "Two objects in Materialize have one name",
  why: "Connections and sources share their names in a schema of Materialize; the second one is refused, or taken for the first.",
  fix: "Rename the source or the connection.",
  source: "Materialize documentation, identifiers and namespaces",
};

/** What only one spec of a set may own: names in AWS and in Materialize. */
export function ownsOf<S extends MaterializeSpec>(upstream: Upstream<S>): Ownership<S>[] {
  return [
    loadBalancerNames((spec) => servicesOf(spec, upstream)),
    targetGroups((spec) => upstream.targets(spec)),
    listenersOfExisting((spec) => upstream.targets(spec).map((target) => ({ ...target, front: frontIn(spec) }))),
    principalsOfExisting((spec) => {
      const front = frontIn(spec);
      const { principal, privatelinkConnection, region } = spec.materialize;
      if (front.kind !== "service" || !front.isOwn || !isPrincipalGiven(spec)) return [];
      const { serviceName } = front;
      if (privatelinkConnection === undefined) return [{ serviceName, principal, path: ["materialize", "principal"] }];
      // A principal from a variable is known by its connection.
      return [principal, `that ${privatelinkConnection} has in ${region}`].map((each) => ({
        serviceName,
        principal: each,
        path: ["materialize", "privatelinkConnection"],
        hint: "leave network.ownService out in one of the specs",
      }));
    }),
    existingGroupRules((spec) => servicesOf(spec, upstream)),
    {
      ...nameTaken,
      claims: (spec) =>
        madeObjects(spec, upstream).map(({ name, path }) => ({
          key: [spec.materialize.region, name],
          path,
          thing: `the name ${name} in Materialize`,
        })),
    },
  ];
}

/** The rules of a topology of the family: those of the load balancer and of the family, and its own. */
export function rulesOf<S extends MaterializeSpec>(upstream: Upstream<S>): Rule<S>[] {
  return [
    ...endpointServiceRules((spec: S) => servicesOf(spec, upstream)),
    duplicateListenerPort((spec: S) => (frontIn(spec).kind === "made" ? [] : [{ targets: upstream.targets(spec) }])),
    ...frontRules,
    excludedZones(isCrossRegion),
    commercialRule(
      "Materialize",
      ({ aws }) => [{ path: ["aws", "region"], region: aws.region }],
      "Materialize documentation, cloud regions (read 2026-11-30)",
    ),
    ...movingRules((spec: S) => madeTargets(spec, upstream), "ip"),
    ...groupRules((spec: S) => servicesOf(spec, upstream)),
    securityGroupName((spec) =>
      frontIn(spec).kind === "made" && existingGroups(spec).length === 0
        ? [{ path: ["name"], name: `${spec.name}-load-balancer` }]
        : [],
    ),
    sameName(upstream),
    principalTooWide,
    hostInOtherRegion(upstream),
    ...upstream.rules,
  ];
}

/** What a spec names in Materialize. */
function objectsOf<S extends MaterializeSpec>(spec: S, upstream: Upstream<S>): { name: string; path: Path }[] {
  const path = hasPrivatelink(spec) ? ["materialize", "privatelinkConnection"] : ["name"];
  return [{ name: privatelinkName(spec), path }, ...sourceObjects(spec, upstream)];
}

/** The same without a PrivateLink connection that exists, which several specs may go through. */
function madeObjects<S extends MaterializeSpec>(spec: S, upstream: Upstream<S>): { name: string; path: Path }[] {
  return hasPrivatelink(spec) ? sourceObjects(spec, upstream) : objectsOf(spec, upstream);
}

function sourceObjects<S extends MaterializeSpec>(spec: S, upstream: Upstream<S>): { name: string; path: Path }[] {
  return [
    ...upstream.connections(spec).map(({ name, path }) => ({ name, path })),
    ...spec.materialize.sources.map(({ name }, index) => ({ name, path: ["materialize", "sources", index, "name"] })),
  ];
}

function sameName<S extends MaterializeSpec>(upstream: Upstream<S>): Rule<S> {
  return {
    ...nameTaken,
    severity: "error",
    check: (spec) => {
      const objects = objectsOf(spec, upstream);
      return objects.flatMap(({ name, path }, index) =>
        objects.findIndex((other) => other.name === name) < index
          ? [{ path, message: `another object is already named ${name}` }]
          : [],
      );
    },
  };
}

const principalTooWide: Rule<MaterializeSpec> = {
  code: "principal-too-wide",
  severity: "error",
  title: "The principal lets in more than this connection",
  why: "The root principal stands for every customer of Materialize, and * for every AWS account. Each connection has a role of its own.",
  fix: "Take what SELECT principal shows for the connection.",
  source: "Materialize documentation, CREATE CONNECTION, AWS PrivateLink",
  at: ["materialize", "principal"],
  finds: ({ materialize: { principal } }) =>
    typeof principal === "string" && !/:role\/./.test(principal) && `${principal} is not the role of one connection`,
};

function hostInOtherRegion<S extends MaterializeSpec>({ targets }: Upstream<S>): Rule<S> {
  return {
    code: "host-in-other-region",
    severity: "warning",
    title: "A host is in another Region than the load balancer",
    why: "The load balancer reaches addresses of its VPC, or of networks that are connected to it. A name of another Region is commonly one that was copied.",
    fix: "Compare the host and aws.region.",
    source: "Elastic Load Balancing user guide, target type ip",
    check: eachOf(targets, ["host"], ({ host = "" }, spec) => {
      const region = /\.([a-z]{2}-[a-z-]+-[0-9])\.(rds\.)?amazonaws\.com$/.exec(host)?.[1];
      return (
        region !== undefined &&
        region !== spec.aws.region &&
        !isRegionOfSubnets(region, spec) &&
        `${host} is in ${region}, and the load balancer in ${spec.aws.region}`
      );
    }),
  };
}
