import type { Path } from "../../../src/contract/problem";
import type { Rule, Violation } from "../../../src/contract/spec-rule";
import { nothingMade } from "../../parts/existing-endpoint";
import { serviceInOtherRegion, targetFieldMissing, targetFieldWithoutUse } from "../endpoint-service/front-rules";
import { existingGroups } from "../endpoint-service/groups";
import { balancedElsewhere } from "../endpoint-service/rules";
import { regionOfService } from "../interface-endpoint/rules";
import { frontIn, hasPrivatelink, isCrossRegion, isForeign, isManual, type MaterializeSpec, zonesOf } from "./upstream";

/** What a load balancer that is made needs of a target. */
interface Part {
  readonly path: Path;
  readonly fields: { readonly [field: string]: unknown };
}

/** What fits a load balancer or an endpoint service that exists in front of the targets, or is made. */
export const frontRules: readonly Rule<MaterializeSpec>[] = [
  {
    ...targetFieldMissing,
    check: (spec) => {
      if (frontIn(spec).kind !== "made") return [];
      return [
        ...targetsOf(spec)
          .filter(({ fields }) => fields["ip"] === undefined && fields["targetGroupArn"] === undefined)
          .map(({ path }) => ({ path, message: "ip is missing" })),
        ...(groupOf(spec).fields["securityGroupId"] === undefined && existingGroups(spec).length === 0
          ? [{ path: groupOf(spec).path, message: "securityGroupId is missing" }]
          : []),
      ];
    },
  },
  {
    ...targetFieldWithoutUse,
    check: (spec) => {
      const isMade = frontIn(spec).kind === "made";
      const ofAddress = ["ip", "addressMoves", "registeredBy", "maxConnectErrors"];
      const unusedFields = [...targetsOf(spec), ...registryOf(spec), groupOf(spec)].flatMap(({ path, fields }) => {
        const isGrouped = isMade && fields["targetGroupArn"] !== undefined;
        const unused = isMade ? ["throughService"] : [...ofAddress, "securityGroupId", "targetGroupArn"];
        const where = isGrouped
          ? "with targetGroupArn"
          : isMade
            ? "where the load balancer is made"
            : "behind what exists";
        const hint = isGrouped
          ? "remove it, or targetGroupArn"
          : isMade
            ? "remove it, or name what exists in network"
            : "remove it, or give network.vpcId and network.subnets in place of what exists";
        return [...unused, ...(isGrouped ? ofAddress : [])]
          .filter((field) => fields[field] !== undefined)
          .map((field) => ({ path: [...path, field], message: `${field} has no use ${where}`, hint }));
      });
      return [...unusedFields, ...(isMade ? groupWithoutAddress(spec) : [])];
    },
  },
  {
    code: "availability-zones-misfit",
    severity: "error",
    title: "The availability zones of what exists do not fit where Materialize is",
    why: "In the Region of the endpoint service, Materialize makes its endpoint in the zones that its connection names; across Regions the connection names none.",
    fix: "In one Region give the zones of the load balancer as network.availabilityZoneIds, without subnets; across Regions remove them.",
    source: "Materialize documentation, AWS PrivateLink connections",
    check: (spec) => {
      const { subnets, availabilityZoneIds } = spec.network;
      if (availabilityZoneIds === undefined) {
        const isMissing = zonesOf(spec).length === 0 && !isCrossRegion(spec) && !hasPrivatelink(spec);
        return isMissing ? [{ path: ["network"], message: "availabilityZoneIds is missing" }] : [];
      }
      const path = ["network", "availabilityZoneIds"];
      if (subnets !== undefined) return [{ path, message: "the subnets say the zones" }];
      return isCrossRegion(spec) ? [{ path, message: "Materialize is in another Region" }] : [];
    },
  },
  {
    ...serviceInOtherRegion,
    at: ["network", "endpointServiceName"],
    finds: ({ network: { endpointServiceName }, aws }) => {
      const region = endpointServiceName === undefined ? aws.region : regionOfService(endpointServiceName);
      return region !== aws.region && `the endpoint service is in ${region}, aws.region is ${aws.region}`;
    },
  },
  balancedElsewhere((spec) => [
    { arn: spec.network.loadBalancerArn, path: ["network", "loadBalancerArn"] },
    ...[...targetsOf(spec), ...registryOf(spec)].map(({ path, fields }) => ({
      arn: fields["targetGroupArn"],
      path: [...path, "targetGroupArn"],
    })),
  ]),
  {
    ...nothingMade,
    check: (spec) =>
      isManual(spec) && isForeign(spec)
        ? [
            {
              path: ["materialize", "connection"],
              message: "with an endpoint service of somebody else, manual leaves nothing",
              hint: "set materialize.connection to terraform",
            },
          ]
        : [],
  },
];

function targetsOf(spec: MaterializeSpec): Part[] {
  return "rds" in spec
    ? Object.entries(spec.rds.instances).map(([key, fields]) => ({
        path: ["rds", "instances", key],
        fields: { ...fields },
      }))
    : spec.msk.brokers.map((fields, index) => ({ path: ["msk", "brokers", index], fields: { ...fields } }));
}

function registryOf(spec: MaterializeSpec): Part[] {
  if ("rds" in spec || spec.materialize.schemaRegistry === undefined) return [];
  return [{ path: ["materialize", "schemaRegistry"], fields: { ...spec.materialize.schemaRegistry } }];
}

function groupOf(spec: MaterializeSpec): Part {
  return "rds" in spec
    ? { path: ["rds"], fields: { securityGroupId: spec.rds.securityGroupId } }
    : { path: ["msk"], fields: { securityGroupId: spec.msk.securityGroupId } };
}

/** The security group of a registry that the load balancer does not lead to. */
function groupWithoutAddress(spec: MaterializeSpec): Violation[] {
  return registryOf(spec)
    .filter(({ fields }) => fields["ip"] === undefined && fields["targetGroupArn"] === undefined)
    .filter(({ fields }) => fields["securityGroupId"] !== undefined)
    .map(({ path }) => ({
      path: [...path, "securityGroupId"],
      message: "securityGroupId has no use without ip or targetGroupArn",
      hint: "remove it, or give ip",
    }));
}
