import type { ClickpipesEndpointService } from "../../generated/types/spec";
import type { Rule } from "../../src/contract/spec-rule";
import { networkOfMade, serviceInOtherRegion, targetFieldWithoutUse } from "../families/endpoint-service/front-rules";
import { balancedElsewhere } from "../families/endpoint-service/rules";
import { regionOfService } from "../families/interface-endpoint/rules";
import { eachOf } from "../parts/checks";
import { nothingMade } from "../parts/existing-endpoint";
import { listTargets, madeTargets, ownTargets, servedTargets } from "./targets";

/** What fits the load balancers and endpoint services that exist in front of targets. */
export const frontRules: readonly Rule<ClickpipesEndpointService>[] = [
  ...networkOfMade(madeTargets),
  {
    ...targetFieldWithoutUse,
    check: ({ targets }) =>
      Object.entries(targets).flatMap(([key, target]) => {
        const isOfService = target.endpointServiceName !== undefined;
        const isAddressed = target.ip !== undefined;
        const isMade = isAddressed || target.targetGroupArn !== undefined;
        return [
          ...(isMade ? [] : (["listenerPort", "securityGroupId"] as const)),
          ...(isAddressed ? [] : (["maxConnectErrors", "addressMoves", "registeredBy"] as const)),
          ...(isAddressed || !target.outsideVpc ? [] : (["outsideVpc"] as const)),
          ...(isOfService ? [] : (["ownService"] as const)),
        ]
          .filter((field) => target[field] !== undefined)
          .map((field) => ({
            path: ["targets", key, field],
            message: `${field} has no use with ${isAddressed ? "ip" : isMade ? "targetGroupArn" : isOfService ? "endpointServiceName" : "loadBalancerArn"}`,
          }));
      }),
  },
  {
    ...serviceInOtherRegion,
    check: eachOf(listTargets, ["endpointServiceName"], ({ front }, { aws }) => {
      const region = front.kind === "service" ? regionOfService(front.serviceName) : aws.region;
      return region !== aws.region && `the endpoint service is in ${region}, aws.region is ${aws.region}`;
    }),
  },
  balancedElsewhere(({ targets }) =>
    Object.entries(targets).flatMap(([key, { loadBalancerArn, targetGroupArn }]) => [
      { arn: loadBalancerArn, path: ["targets", key, "loadBalancerArn"] },
      { arn: targetGroupArn, path: ["targets", key, "targetGroupArn"] },
    ]),
  ),
  {
    code: "acceptance-of-others",
    severity: "error",
    title: "Terraform is to accept connections, and every endpoint service is another's",
    why: "Only the owner of an endpoint service accepts its connections.",
    fix: "Remove clickpipes.acceptance, or say ownService of an endpoint service of this account.",
    source: "EC2, AcceptVpcEndpointConnections",
    at: ["clickpipes", "acceptance"],
    finds: (spec) =>
      spec.clickpipes.acceptance !== "manual" &&
      ownTargets(spec).length === 0 &&
      `${spec.clickpipes.acceptance} has no use: the owners of the endpoint services accept`,
  },
  {
    ...nothingMade,
    check: (spec) =>
      spec.clickpipes.endpoint === "manual" &&
      servedTargets(spec).length === 0 &&
      !(spec.clickpipes.acceptance === "terraform" && ownTargets(spec).length > 0)
        ? [
            {
              path: ["clickpipes", "endpoint"],
              message: "with endpoint services that exist, manual leaves nothing",
              hint: "set clickpipes.endpoint to terraform",
            },
          ]
        : [],
  },
];
