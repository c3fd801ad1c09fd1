import type { ClickpipesEndpointService } from "../../generated/types/spec";
import type { Ownership, Rule } from "../../src/contract/spec-rule";
import { listenersOfExisting } from "../families/endpoint-service/front-owners";
import { existingGroupRules, groupRules } from "../families/endpoint-service/group-rules";
import { existingGroups } from "../families/endpoint-service/groups";
import { movingRules } from "../families/endpoint-service/moving";
import { blockedHealthChecks } from "../families/endpoint-service/mysql";
import {
  advertisedPort,
  endpointServiceRules,
  excludedZones,
  groupOutsideVpc,
  loadBalancerNames,
  targetGroups,
} from "../families/endpoint-service/rules";
import { clickpipesAccount } from "../families/reverse-private-endpoint/endpoints";
import {
  clickpipesPartition,
  customDnsNames,
  duplicateDnsName,
  reservedDnsSuffix,
  unknownRegion,
  unreachableMembers,
} from "../families/reverse-private-endpoint/rules";
import { eachOf } from "../parts/checks";
import { keptKeys } from "../parts/kept-key";
import { securityGroupName } from "../parts/security-group-name";
import { frontRules } from "./front-rules";
import {
  isCrossRegion,
  isMsk,
  isRds,
  listEndpoints,
  listServices,
  listTargets,
  madeTargets,
  type OfferedTarget,
  ownTargets,
} from "./targets";

/** What the schema cannot say about a spec of this topology. */
export const rules: readonly Rule<ClickpipesEndpointService>[] = [
  clickpipesPartition,
  ...endpointServiceRules(listServices),
  excludedZones(isCrossRegion),
  ...groupRules(listServices),
  securityGroupName((spec) =>
    madeTargets(spec).length === 0 || existingGroups(spec).length > 0 ? [] : [{ path: ["name"], name: spec.name }],
  ),
  keptKeys(["targets"], ({ targets }) => targets),
  ...frontRules,
  unknownRegion,
  duplicateDnsName(listEndpoints),
  reservedDnsSuffix(listEndpoints),
  groupOutsideVpc(listTargets),
  ...movingRules(madeTargets, "ip"),
  {
    code: "broker-name-not-mapped",
    severity: "error",
    title: "The names of a broker leave out the name that it advertises",
    why: "A Kafka client connects to each broker by the name that the broker advertises. ClickPipes could not resolve it to the endpoint.",
    fix: "Add the host to customDnsNames, or a wildcard of one label that covers it.",
    source: "ClickHouse knowledge base, VPC endpoint service for an MSK cluster",
    check: eachOf(
      brokersOf,
      ["customDnsNames"],
      ({ endpoint, host }) =>
        !endpoint.customDnsNames.some(({ name }) => covers(name, host)) && `no name covers ${host}`,
    ),
  },
  advertisedPort(brokersOf),
  {
    code: "host-of-another-source",
    severity: "error",
    title: "A host does not serve what ClickPipes is to read",
    why: "A broker of MSK speaks Kafka and an endpoint of RDS does not; the pipe would never connect.",
    fix: "Correct the host, or clickpipes.source.",
    source: "host names of Amazon MSK and Amazon RDS",
    check: eachOf(
      listTargets,
      ["host"],
      (target, { clickpipes: { source } }) =>
        (source === "kafka" ? isRds : isMsk)(target) && `${target.host} does not serve ${source}`,
    ),
  },
  {
    code: "acceptance-open-to-customers",
    severity: "warning",
    title: "Connections of every customer of ClickPipes are accepted",
    why: "The one principal that may connect is the account of ClickPipes, which all of its customers share: whoever of them learns the name of the endpoint service reaches the target.",
    fix: "Set clickpipes.acceptance to manual, or to terraform.",
    source:
      "ClickHouse documentation, AWS PrivateLink for ClickPipes; that the account is shared is inferred from its being published",
    at: ["clickpipes", "acceptance"],
    finds: (spec) =>
      spec.clickpipes.acceptance === "automatic" &&
      ownTargets(spec).length > 0 &&
      `automatic accepts the endpoints of every customer in ${clickpipesAccount}`,
  },
  {
    ...unreachableMembers,
    check: ({ clickpipes, targets }) => {
      const [only, ...others] = Object.keys(targets);
      return clickpipes.source === "mongodb" && only !== undefined && others.length === 0
        ? [{ path: ["targets", only], message: `${only} is the only member that ClickPipes reaches` }]
        : [];
    },
  },
  blockedHealthChecks(({ clickpipes, targets }) =>
    clickpipes.source === "mysql"
      ? Object.entries(targets)
          .filter(([, { ip }]) => ip !== undefined)
          .map(([key, target]) => ({ ...target, key, path: ["targets", key] }))
      : [],
  ),
];

/** What only one spec of a set may own. */
export const owns: readonly Ownership<ClickpipesEndpointService>[] = [
  loadBalancerNames(listServices),
  targetGroups(listTargets),
  listenersOfExisting(listTargets),
  existingGroupRules(listServices),
  customDnsNames(listEndpoints),
];

/** The targets that a Kafka client connects to by the name and port that each advertises. */
function brokersOf(spec: ClickpipesEndpointService): OfferedTarget[] {
  return spec.clickpipes.source === "kafka" ? listTargets(spec) : [];
}

/** Whether a name, or a wildcard of one label, is that of a host. */
function covers(name: string, host: string): boolean {
  return name === host || (name.startsWith("*.") && host.slice(host.indexOf(".") + 1) === name.slice(2));
}
