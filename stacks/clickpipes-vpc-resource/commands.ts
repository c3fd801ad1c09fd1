import type { ClickpipesVpcResource } from "../../generated/types/spec";
import { type Command, command, type Prose, prose } from "../../src/contract/prose";
import { configurationId, gatewayId, resourceTarget, shareArn } from "./names";

/** The state of the resource gateway. */
export function showGateway({ aws }: ClickpipesVpcResource): Command {
  const argv = ["aws", "vpc-lattice", "get-resource-gateway", "--region", aws.region];
  return command(
    [...argv, "--resource-gateway-identifier", gatewayId, "--query", "status", "--output", "text"],
    prose`${"ACTIVE"}; the vendor's documentation writes ${"Active"}.`,
  );
}

/** The state of the resource configuration. */
export function showConfiguration({ aws }: ClickpipesVpcResource): Command {
  const argv = ["aws", "vpc-lattice", "get-resource-configuration", "--region", aws.region];
  return command(
    [...argv, "--resource-configuration-identifier", configurationId, "--query", "status", "--output", "text"],
    prose`${"ACTIVE"}`,
  );
}

/** Whether RDS lets the internet reach the resource; nothing where the resource is none of RDS. */
export function showPublicAccess(spec: ClickpipesVpcResource): Command[] {
  const { key, value } = resourceTarget(spec);
  if (key !== "arn" && !value.endsWith(".rds.amazonaws.com")) return [];
  const isCluster = key === "arn" ? value.includes(":cluster:") : value.includes(".cluster-");
  const identifier = key === "arn" ? value.split(":").slice(6).join(":") : value.slice(0, value.indexOf("."));
  const rds = (call: string, list: string, selection: readonly string[], shows: Prose) => {
    const argv = ["aws", "rds", call, "--region", spec.aws.region, ...selection];
    return command([...argv, "--query", `${list}[].PubliclyAccessible`, "--output", "text"], shows);
  };
  const no = prose`${"False"}`;
  if (!isCluster) return [rds("describe-db-instances", "DBInstances", ["--db-instance-identifier", identifier], no)];
  return [
    rds("describe-db-clusters", "DBClusters", ["--db-cluster-identifier", identifier], prose`Nothing, or ${"False"}.`),
    rds("describe-db-instances", "DBInstances", ["--filters", `Name=db-cluster-id,Values=${identifier}`], no),
  ];
}

/** Whether the resource configuration is in the share, or the account of ClickPipes is. */
export function showAssociation({ aws }: ClickpipesVpcResource, type: "RESOURCE" | "PRINCIPAL"): Command {
  const shows =
    type === "RESOURCE"
      ? prose`${"ASSOCIATED"} for the resource configuration.`
      : prose`${"072088201116"}, ${"ASSOCIATING"} until ClickPipes accepts the invitation, ${"ASSOCIATED"} after.`;
  const argv = ["aws", "ram", "get-resource-share-associations", "--region", aws.region, "--association-type", type];
  const query = ["--query", "resourceShareAssociations[].[associatedEntity, status]", "--output", "text"];
  return command([...argv, "--resource-share-arns", shareArn, ...query], shows);
}
