import { command, prose } from "../../src/contract/prose";
import type { Block, Section } from "../../src/contract/section";

/** A database of RDS: an instance, or the writer of a cluster, by the first label of its host name. */
interface Database {
  readonly id: string;
  readonly isCluster: boolean;
}

/** What closes a source to the internet, on MSK with the ARN of the cluster and its current version (AWS CLI reference, kafka update-connectivity). */
export const closedConnectivity = JSON.stringify({ PublicAccess: { Type: "DISABLED" } });

/** How sources of these host names are closed to the internet once everything reads them over the private path; nothing of hosts that are not on RDS or MSK. */
export function sourceDoor(hosts: readonly string[], region: string): Section[] {
  const databases = [...new Map(hosts.flatMap(toDatabase).map((database) => [database.id, database])).values()];
  const clusters = [...new Set(hosts.flatMap(toCluster))];
  return doorSection([
    ...databases.flatMap((database) => databaseBlocks(database, region)),
    ...clusters.flatMap((name) => clusterBlocks(name, region)),
  ]);
}

/** The section with what closes a door; none without it. */
export function doorSection(blocks: readonly Block[]): Section[] {
  if (blocks.length === 0) return [];
  return [
    {
      title: "Close the public door",
      blocks: [
        prose`Where a source is also reached from the internet, it stays so. Clients that come that way are cut off by what follows, those of other teams and tools too: look first who they are, at the addresses of the source's connections. Plinth writes none of this.`,
        ...blocks,
        prose`It is closed once the first command says so and a client outside the network no longer reaches the source, while the private path still carries data.`,
      ],
    },
  ];
}

function databaseBlocks({ id, isCluster }: Database, region: string): Block[] {
  const rds = (call: string, ...options: readonly string[]) => ["aws", "rds", call, "--region", region, ...options];
  const query = ["--query", "DBInstances[].[DBInstanceIdentifier, PubliclyAccessible]", "--output", "text"];
  const which = isCluster ? ["--filters", `Name=db-cluster-id,Values=${id}`] : ["--db-instance-identifier", id];
  const look = command(rds("describe-db-instances", ...which, ...query), prose`${"False"} behind each instance.`);
  const close = rds(
    "modify-db-instance",
    "--no-publicly-accessible",
    "--apply-immediately",
    "--db-instance-identifier",
  );
  if (isCluster)
    return [
      { commands: [look] },
      prose`Close each instance of ${id} that has ${"True"} there, with its identifier: ${`${close.join(" ")} INSTANCE`}. To open it again, put ${"--publicly-accessible"} in the place of ${"--no-publicly-accessible"}.`,
    ];
  return [
    { commands: [look] },
    prose`Close ${id}. To open it again, put ${"--publicly-accessible"} in the place of ${"--no-publicly-accessible"}.`,
    { commands: [command([...close, id])] },
  ];
}

function clusterBlocks(name: string, region: string): Block[] {
  const access = "Provisioned.BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type";
  const query = `ClusterInfoList[].[ClusterArn, CurrentVersion, ${access}]`;
  const list = ["aws", "kafka", "list-clusters-v2", "--region", region, "--cluster-name-filter", name];
  const look = command(
    [...list, "--query", query, "--output", "text"],
    prose`${"DISABLED"} or ${"None"} behind its ARN and version.`,
  );
  const close = `aws kafka update-connectivity --region ${region} --cluster-arn ARN --current-version VERSION --connectivity-info '${closedConnectivity}'`;
  return [
    { commands: [look] },
    prose`Close the cluster ${name}, with the ARN and the version that the command shows: ${close}. The addresses with ${"-public"} in them end. To open it again, put ${"SERVICE_PROVIDED_EIPS"} in the place of ${"DISABLED"}.`,
  ];
}

function toDatabase(host: string): Database[] {
  const [id, kind = ""] = host.split(".");
  if (id === undefined || !/\.rds\.amazonaws\.com(\.cn)?$/.test(host)) return [];
  return [{ id, isCluster: kind.startsWith("cluster-") }];
}

/** The name of the cluster is the second label of a broker's name. */
function toCluster(host: string): string[] {
  const [, name] = /^b-[0-9]+(?:-public)?\.([^.]+)\..*\.kafka\.[^.]+\.amazonaws\.com(?:\.cn)?$/.exec(host) ?? [];
  return name === undefined ? [] : [name];
}
