import type { ClickpipesVpcResource } from "../../generated/types/spec";
import type { Rule } from "../../src/contract/spec-rule";
import { nothingMade } from "../parts/existing-endpoint";
import { hasConfiguration, hasShare } from "./resource";

const source = "VPC Lattice, resource configurations; AWS RAM, sharing resources that you own";

/** What fits a resource configuration and a resource share that exist. */
export const existingRules: readonly Rule<ClickpipesVpcResource>[] = [
  {
    code: "gateway-network-missing",
    severity: "error",
    title: "There is no network for the resource gateway",
    why: "A resource configuration that is made stands behind a resource gateway, and that in subnets of a VPC.",
    fix: "Give network, with vpcId and subnets or with resourceGatewayId.",
    source,
    at: ["resource"],
    finds: (spec) => spec.network === undefined && !hasConfiguration(spec) && "network is missing",
  },
  {
    code: "configuration-field-without-use",
    severity: "error",
    title: "A field is about a resource configuration that is made, and it exists already",
    why: "The resource configuration has its gateway, its ports and its way to the resource, and Terraform changes nothing of them.",
    fix: "Remove the field; or describe the resource in place of resource.configurationId and give the ARN under adopt, so that it becomes Terraform's.",
    source,
    check: (spec) => {
      if (!hasConfiguration(spec)) return [];
      const places = [
        ...(spec.network === undefined ? [] : [["network"]]),
        ...(["resolution", "cidrs", "securityGroupId", "addressMoves"] as const)
          .filter((field) => spec.resource[field] !== undefined)
          .map((field) => ["resource", field]),
      ];
      return places.map((path) => ({ path, message: `${path.join(".")} has no use with resource.configurationId` }));
    },
  },
  {
    code: "configuration-arn-missing",
    severity: "error",
    title: "A resource share is to be made, and the resource configuration is given by its id",
    why: "A share takes the ARN, which has the account of the owner in it. Terraform does not read what exists.",
    fix: "Give the ARN, as aws vpc-lattice get-resource-configuration shows it.",
    source,
    check: (spec) => {
      const { configurationId } = spec.resource;
      if (typeof configurationId !== "string" || configurationId.startsWith("arn:") || hasShare(spec)) return [];
      return [
        {
          path: ["resource", "configurationId"],
          message: `the share needs the ARN of ${configurationId}`,
          hint: `look it up: aws vpc-lattice get-resource-configuration --region ${spec.aws.region} --resource-configuration-identifier ${configurationId} --query arn --output text`,
        },
      ];
    },
  },
  {
    code: "shared-by-other-account",
    severity: "error",
    title: "The share and the resource configuration are of two accounts",
    why: "Only the account that owns a resource configuration can share it: what was shared with an account cannot be shared on.",
    fix: "Give the share that the owner of the resource configuration made.",
    source,
    at: ["resource", "shareArn"],
    finds: ({ resource: { configurationId, shareArn } }) => {
      const [owner, sharer] = [accountOf(configurationId), accountOf(shareArn)];
      return (
        owner !== undefined &&
        sharer !== undefined &&
        owner !== sharer &&
        `the share is of account ${sharer}, the resource configuration of ${owner}`
      );
    },
  },
  {
    ...nothingMade,
    at: ["clickpipes", "endpoint"],
    finds: (spec) =>
      hasConfiguration(spec) &&
      hasShare(spec) &&
      spec.clickpipes.endpoint === "manual" &&
      "the resource configuration and the share exist, and a person makes the endpoint: leave that to Terraform",
  },
];

/** The account in an ARN; undefined of a bare id and of a variable. */
function accountOf(id: unknown): string | undefined {
  return typeof id === "string" && id.startsWith("arn:") ? id.split(":")[4] : undefined;
}
