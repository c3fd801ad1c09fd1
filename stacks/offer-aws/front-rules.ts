import type { OfferAws } from "../../generated/types/spec";
import type { Rule, Violation } from "../../src/contract/spec-rule";
import {
  networkOfMade,
  serviceInOtherRegion,
  targetFieldMissing,
  targetFieldWithoutUse,
} from "../families/endpoint-service/front-rules";
import { balancedElsewhere, duplicateListenerPort } from "../families/endpoint-service/rules";
import { regionOfService } from "../families/interface-endpoint/rules";
import { duplicates } from "../parts/duplicates";
import { offerOf } from "./parts";

const existing = ["loadBalancerArn", "endpointServiceName"] as const;
const ofAddress = ["maxConnectErrors", "addressMoves", "registeredBy", "outsideVpc"] as const;
const ofGroup = ["addresses", "targetGroupArn", "securityGroupId", "healthCheckPort"] as const;

/** What fits the load balancers and endpoint services that exist in front of targets. */
export const frontRules: readonly Rule<OfferAws>[] = [
  ...networkOfMade<OfferAws>((spec) => offerOf(spec).madeTargets),
  {
    code: "existing-front-misplaced",
    severity: "error",
    title: "What exists in front of the targets is named in the wrong place",
    why: "One load balancer for all targets is named in network; with loadBalancer.perTarget each target names its own.",
    fix: "Name it where the message says.",
    source: "AWS PrivateLink guide, share your services",
    check: ({ loadBalancer: { perTarget }, network, targets }) => {
      const found = (at: object, path: readonly string[], message: string, hint: string): Violation[] =>
        existing
          .filter((field) => Object.hasOwn(at, field))
          .map((field) => ({ path: [...path, field], marksKey: true, message: `${field} ${message}`, hint }));
      const perEach = "belongs to each target with loadBalancer.perTarget";
      const ofAll = "belongs to network without loadBalancer.perTarget";
      return perTarget
        ? found(network, ["network"], perEach, "name it at the target that it leads to")
        : Object.entries(targets).flatMap(([key, target]) =>
            found(target, ["targets", key], ofAll, "set loadBalancer.perTarget to true, or name it in network"),
          );
    },
  },
  {
    ...targetFieldMissing,
    check: (spec) =>
      offerOf(spec)
        .madeTargets.filter(({ addresses, group }) => addresses.length === 0 && group === undefined)
        .map(({ path }) => ({ path, message: "addresses is missing" })),
  },
  {
    ...targetFieldWithoutUse,
    check: (spec) => [
      ...offerOf(spec).targets.flatMap(({ key, path, front, group }) => {
        const isMade = front.kind === "made";
        if (isMade && group === undefined) return [];
        const target = spec.targets[key];
        return [...(isMade ? [] : ofGroup), ...ofAddress]
          .filter((field) => target?.[field] !== undefined && target[field] !== false)
          .map((field) => ({
            path: [...path, field],
            message: `${field} has no use ${isMade ? "with targetGroupArn" : "behind what exists"}`,
            hint: isMade ? "remove it, or give addresses in place of targetGroupArn" : "remove it, or what exists",
          }));
      }),
      ...sectionsWithoutUse(spec),
    ],
  },
  {
    ...serviceInOtherRegion,
    check: (spec) =>
      offerOf(spec).services.flatMap(({ front, key }) => {
        if (front.kind !== "service") return [];
        const region = regionOfService(front.serviceName);
        const path = [...(key === undefined ? ["network"] : ["targets", key]), "endpointServiceName"];
        const message = `the endpoint service is in ${region}, aws.region is ${spec.aws.region}`;
        return region === spec.aws.region ? [] : [{ path, message }];
      }),
  },
  {
    code: "endpoint-service-of-several",
    severity: "error",
    title: "Two targets name one endpoint service as their own",
    why: "Each would admit the principals to it, and whichever goes first takes them away from the other.",
    fix: "Name it in network, without loadBalancer.perTarget: it then has a listener for each target.",
    source: "EC2 API, ModifyVpcEndpointServicePermissions",
    check: (spec) => {
      const named = servicesThatExist(spec);
      return duplicates(named.map(({ name }) => name)).map(({ value, index }) => ({
        path: ["targets", named[index]?.key ?? "", "endpointServiceName"],
        message: `${value} is already that of ${named.find(({ name }) => name === value)?.key}`,
      }));
    },
  },
  balancedElsewhere(({ network, targets }) => [
    { arn: network.loadBalancerArn, path: ["network", "loadBalancerArn"] },
    ...Object.entries(targets).flatMap(([key, { loadBalancerArn, targetGroupArn }]) => [
      { arn: loadBalancerArn, path: ["targets", key, "loadBalancerArn"] },
      { arn: targetGroupArn, path: ["targets", key, "targetGroupArn"] },
    ]),
  ]),
  duplicateListenerPort((spec) => offerOf(spec).services.filter(({ front }) => front.kind === "service")),
];

/** Sections that are about what is made, where nothing of the kind is. */
function sectionsWithoutUse(spec: OfferAws): Violation[] {
  const { loadBalancer, network, privateDns } = spec;
  const { madeTargets, targets, madeServices } = offerOf(spec);
  const areMade = madeTargets.length > 0;
  const isZoned = targets.some(({ front }) => front.kind !== "made");
  const found = (path: readonly string[], message: string): Violation => ({ path, message, hint: "remove it" });
  return [
    ...(areMade || loadBalancer.crossZone
      ? []
      : [found(["loadBalancer", "crossZone"], "crossZone has no use where no load balancer is made")]),
    ...(isZoned || network.availabilityZoneIds === undefined
      ? []
      : [found(["network", "availabilityZoneIds"], "the subnets say the zones")]),
    ...(privateDns === undefined || madeServices.length > 0
      ? []
      : [found(["privateDns"], "privateDns has no use where no endpoint service is made")]),
  ];
}

/** The endpoint services that exist, by the keys of their targets where each has its own. */
function servicesThatExist(spec: OfferAws): { key: string | undefined; name: string }[] {
  return offerOf(spec).services.flatMap(({ front, key }) =>
    front.kind === "service" ? [{ key, name: front.serviceName }] : [],
  );
}
