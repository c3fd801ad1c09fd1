import type { ClickpipesVpcResource } from "../../generated/types/spec";
import { type Command, command, type Fill, type Prose, prose } from "../../src/contract/prose";
import { clickpipesAccount } from "../families/reverse-private-endpoint/endpoints";
import { resourceTarget, shareArn } from "./resource";

/** The status of the resource gateway or of the resource configuration. */
export function showStatus({ aws }: ClickpipesVpcResource, what: "gateway" | "configuration", id: Fill): Command {
  const argv = ["aws", "vpc-lattice", `get-resource-${what}`, "--region", aws.region, `--resource-${what}-identifier`];
  const shows =
    what === "gateway" ? prose`${"ACTIVE"}; the vendor's documentation writes ${"Active"}.` : prose`${"ACTIVE"}`;
  return command([...argv, id, "--query", "status", "--output", "text"], shows);
}

/** Where the host and port of a resource are seen that the spec gives by an id; nothing where it gives the host. */
export function showHost(spec: ClickpipesVpcResource): Command[] {
  const { key, value } = resourceTarget(spec);
  const show = (service: string, call: readonly string[], query: string, shows: Prose) => [
    command(["aws", service, ...call, "--region", spec.aws.region, "--query", query, "--output", "json"], shows),
  ];
  if (key === "configurationId") {
    const call = ["get-resource-configuration", "--resource-configuration-identifier", value];
    return show(
      "vpc-lattice",
      call,
      "[resourceConfigurationDefinition, portRanges]",
      prose`What it leads to, and its ports.`,
    );
  }
  if (key !== "arn") return [];
  return value.includes(":cluster:")
    ? show(
        "rds",
        ["describe-db-clusters", "--db-cluster-identifier", value],
        "DBClusters[].[Endpoint, Port]",
        hostAndPort,
      )
    : show(
        "rds",
        ["describe-db-instances", "--db-instance-identifier", value],
        "DBInstances[].Endpoint.[Address, Port]",
        hostAndPort,
      );
}

const hostAndPort = prose`The name and the port.`;

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
export function showAssociation(
  { aws }: ClickpipesVpcResource,
  type: "RESOURCE" | "PRINCIPAL",
  shows = type === "RESOURCE"
    ? prose`${"ASSOCIATED"} for the resource configuration.`
    : prose`${clickpipesAccount}, ${"ASSOCIATING"} until ClickPipes accepts the invitation, ${"ASSOCIATED"} after.`,
): Command {
  const argv = ["aws", "ram", "get-resource-share-associations", "--region", aws.region, "--association-type", type];
  const query = ["--query", "resourceShareAssociations[].[associatedEntity, status]", "--output", "text"];
  return command([...argv, "--resource-share-arns", shareArn, ...query], shows);
}
