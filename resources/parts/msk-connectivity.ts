import type { Cloud } from "../../src/contract/model";
import type { ObjectValue } from "../../src/contract/value";
import { blockAt, blockOf, isGiven } from "./known";

/** The resource whose objects are clusters. */
export const clusterType = "aws_msk_cluster";

/** Ways to authenticate. */
export const ways = ["iam", "scram", "tls"] as const;

/** A way to authenticate. */
export type Way = (typeof ways)[number];

/** Port of each way to authenticate; multi-VPC connectivity has 14000 and the number of the broker. */
export const ports: { readonly [way in Way]: number } = { iam: 9098, scram: 9096, tls: 9094 };

/** Whether a way to authenticate is on at the cluster itself. */
export function isOn(values: ObjectValue, way: Way | "unauthenticated"): boolean {
  const own = blockOf(values["client_authentication"]);
  if (way === "unauthenticated") return own?.["unauthenticated"] === true;
  if (way === "tls") return isGiven(blockOf(own?.["tls"])?.["certificate_authority_arns"]);
  return blockOf(own?.["sasl"])?.[way] === true;
}

/** What is said of connections from other VPCs; undefined where nothing is. */
export function connectivityOf(values: ObjectValue): ObjectValue | undefined {
  return blockAt(values, "broker_node_group_info", "connectivity_info", "vpc_connectivity");
}

/** The values with every way to authenticate off for other VPCs. */
export function withoutConnectivity(values: ObjectValue): ObjectValue {
  const off = [{ client_authentication: [{ sasl: [{ iam: false, scram: false }], tls: false }] }];
  const group = blockOf(values["broker_node_group_info"]);
  const info = { ...blockOf(group?.["connectivity_info"]), vpc_connectivity: off };
  return { ...values, broker_node_group_info: [{ ...group, connectivity_info: [info] }] };
}

/** Whether a way to authenticate is on for other VPCs. */
export function isConnectedBy(values: ObjectValue, way: Way): boolean {
  const own = blockOf(connectivityOf(values)?.["client_authentication"]);
  return (way === "tls" ? own?.["tls"] : blockOf(own?.["sasl"])?.[way]) === true;
}

/** The addresses of up to three brokers. */
export function listBrokers(values: ObjectValue, host: string, port: number, step = 0): string {
  const count = Number(values["number_of_broker_nodes"] ?? 0);
  return Array.from({ length: Math.min(count, 3) }, (_, index) => `b-${index + 1}.${host}:${port + index * step}`).join(
    ",",
  );
}

/** Whether a cluster lets other VPCs connect with a way to authenticate; one that was not made here as the surroundings say. */
export function isConnectivityOn(clusterArn: string, way: Way, cloud: Cloud): boolean {
  const cluster = cloud.find(clusterType, clusterArn);
  return cluster === undefined ? cloud.surroundings.multiVpcConnectivity : isConnectedBy(cluster.values, way);
}
