import type { Cloud, DataModel, Model } from "../../contract/model";
import type { ObjectValue } from "../../contract/value";
import { refusedByAws } from "../diagnostics";
import { blockAt, blockOf, isGiven, textOf } from "../known";
import { regionOf } from "./aws-names";
import { withComputed } from "./with-computed";

const clusterType = "aws_msk_cluster";
const ways = ["iam", "scram", "tls"] as const;
type Way = (typeof ways)[number];

/** First port of each way to authenticate; multi-VPC connectivity counts brokers from 14001. */
const ports: { readonly [way in Way]: number } = { iam: 9098, scram: 9096, tls: 9094 };

/** A cluster of Amazon MSK. */
export const awsMskCluster: Model = {
  type: clusterType,
  source: `MSK developer guide, multi-VPC private connectivity (aws-access-mult-vpc): Kafka 2.7.1 or later, no
t3.small, no unauthenticated access, a way to authenticate must be on at the cluster first. MSK API, as the AWS
provider's internal/service/kafka/cluster.go quotes it: no connectivity at creation. That provider puts connectivity
off until the cluster is there, which takes hours and is not relied on here; it reads unauthenticated access back as false
where it is left out. AWS provider 5.100.0, measured: defaults.`,
  defaults: { enhanced_monitoring: "DEFAULT", "broker_node_group_info.az_distribution": "DEFAULT" },
  create({ planned, values, cloud }) {
    const name = textOf(values["cluster_name"]) ?? "";
    const refuse = (code: string, message: string) =>
      refusedByAws(`creating MSK Cluster (${name})`, "Kafka", "CreateClusterV2", code, message);
    if (ways.some((way) => isConnected(values, way)))
      return refuse(
        "BadRequestException",
        "When creating a cluster, all vpcConnectivity auth schemes must be disabled ('enabled' : false). You can enable auth schemes after the cluster is created",
      );
    if (cloud.all(clusterType).some((other) => other.values["cluster_name"] === name))
      return refuse("ConflictException", "A resource with this name already exists.");
    const region = regionOf(values);
    const uuid = (textOf(values["arn"]) ?? "").split("/").at(-1) ?? "";
    const host = `${name.toLowerCase().slice(0, 16)}.${uuid.slice(0, 6)}.c5.kafka.${region}.amazonaws.com`;
    return {
      values: readBack(
        withComputed(planned, values, {
          cluster_uuid: uuid,
          storage_mode: "LOCAL",
          bootstrap_brokers: isOn(values, "unauthenticated") ? listBrokers(values, host, 9092) : "",
          bootstrap_brokers_sasl_iam: isOn(values, "iam") ? listBrokers(values, host, ports.iam) : "",
          bootstrap_brokers_sasl_scram: isOn(values, "scram") ? listBrokers(values, host, ports.scram) : "",
          bootstrap_brokers_tls: isOn(values, "tls") ? listBrokers(values, host, ports.tls) : "",
          bootstrap_brokers_public_sasl_iam: "",
          bootstrap_brokers_public_sasl_scram: "",
          bootstrap_brokers_public_tls: "",
          zookeeper_connect_string: listBrokers(values, `z.${host}`, 2181),
          zookeeper_connect_string_tls: listBrokers(values, `z.${host}`, 2182),
        }),
      ),
    };
  },
  update({ prior, values }) {
    const turned = ways.filter((way) => isConnected(values, way) && !isConnected(prior, way));
    const reason = turned.length > 0 ? whyNotConnected(values, turned) : undefined;
    if (reason === undefined) return { values: readBack(values) };
    const own = textOf(prior["arn"]);
    const doing = `updating MSK Cluster (${own}) broker connectivity`;
    return refusedByAws(doing, "Kafka", "UpdateConnectivity", "BadRequestException", reason);
  },
};

function whyNotConnected(values: ObjectValue, turned: readonly Way[]): string | undefined {
  const type = textOf(blockOf(values["broker_node_group_info"])?.["instance_type"]) ?? "";
  if (type === "kafka.t3.small")
    return "Multi-VPC private connectivity is not supported for the instance type kafka.t3.small.";
  if (isOlder(textOf(values["kafka_version"]) ?? "", [2, 7, 1]))
    return "Multi-VPC private connectivity needs Apache Kafka 2.7.1 or later.";
  if (isOn(values, "unauthenticated"))
    return "Multi-VPC private connectivity is not supported with unauthenticated access.";
  const off = turned.find((way) => !isOn(values, way));
  return off === undefined
    ? undefined
    : `The cluster does not have ${off} authentication on, which vpcConnectivity asks for.`;
}

function isOlder(version: string, floor: readonly number[]): boolean {
  const parts = version.split(".").map(Number);
  const index = floor.findIndex((part, place) => (parts[place] ?? 0) !== part);
  return index !== -1 && (parts[index] ?? 0) < (floor[index] ?? 0);
}

/** Whether a way to authenticate is on at the cluster itself. */
function isOn(values: ObjectValue, way: Way | "unauthenticated"): boolean {
  const own = blockOf(values["client_authentication"]);
  if (way === "unauthenticated") return own?.["unauthenticated"] === true;
  if (way === "tls") return isGiven(blockOf(own?.["tls"])?.["certificate_authority_arns"]);
  return blockOf(own?.["sasl"])?.[way] === true;
}

/** Whether a way to authenticate is on for other VPCs. */
function isConnected(values: ObjectValue, way: Way): boolean {
  const own = blockAt(
    values,
    "broker_node_group_info",
    "connectivity_info",
    "vpc_connectivity",
    "client_authentication",
  );
  return (way === "tls" ? own?.["tls"] : blockOf(own?.["sasl"])?.[way]) === true;
}

/** The values as the provider reads them: what is not said of unauthenticated access is false. */
function readBack(values: ObjectValue): ObjectValue {
  const own = blockOf(values["client_authentication"]);
  if (own === undefined) return withAddresses(values);
  const unauthenticated = own["unauthenticated"] ?? false;
  return withAddresses({ ...values, client_authentication: [{ ...own, unauthenticated }] });
}

/** The addresses for other VPCs: only those of the ways that are on. */
function withAddresses(values: ObjectValue): ObjectValue {
  const host = `scram.${(textOf(values["cluster_uuid"]) ?? "").slice(0, 6)}.c5.kafka.${regionOf(values, textOf(values["arn"]))}.amazonaws.com`;
  const addresses = ways.map((way) => [
    `bootstrap_brokers_vpc_connectivity_${way === "tls" ? way : `sasl_${way}`}`,
    isConnected(values, way) ? listBrokers(values, host.replace("scram", way), 14001, 1) : "",
  ]);
  return { ...values, ...Object.fromEntries(addresses) };
}

function listBrokers(values: ObjectValue, host: string, port: number, step = 0): string {
  const count = Number(values["number_of_broker_nodes"] ?? 0);
  return Array.from({ length: Math.min(count, 3) }, (_, index) => `b-${index + 1}.${host}:${port + index * step}`).join(
    ",",
  );
}

/** Whether a cluster lets other VPCs connect with a way to authenticate; one that was not made here as the surroundings say. */
export function isConnectivityOn(clusterArn: string, way: Way, cloud: Cloud): boolean {
  const cluster = cloud.find(clusterType, clusterArn);
  return cluster === undefined ? cloud.surroundings.multiVpcConnectivity : isConnected(cluster.values, way);
}

/** Who may connect to a cluster from another VPC. */
export const awsMskClusterPolicy: Model = {
  type: "aws_msk_cluster_policy",
  source: `AWS provider issues 34419 (no policy before connectivity is on) and 35538 (a second policy asks for the
version of the first).`,
  create({ planned, values, cloud }) {
    const cluster = textOf(values["cluster_arn"]) ?? "";
    const refuse = (message: string) =>
      refusedByAws(
        `setting MSK Cluster Policy (${cluster})`,
        "Kafka",
        "PutClusterPolicy",
        "BadRequestException",
        message,
      );
    if (!ways.some((way) => isConnectivityOn(cluster, way, cloud)))
      return refuse("Multi-VPC private connectivity must be turned on before a cluster policy can be attached.");
    if (cloud.find("aws_msk_cluster_policy", cluster) !== undefined)
      return refuse("Current cluster policy version needed for Update.");
    return { values: withComputed(planned, values, { id: cluster }) };
  },
};

/** The bootstrap brokers of a cluster. */
export const awsMskBootstrapBrokers: DataModel = {
  type: "aws_msk_bootstrap_brokers",
  source:
    "AWS provider, internal/service/kafka/bootstrap_brokers_data_source.go: an address that is off is an empty text.",
  read(config, cloud) {
    const clusterArn = textOf(config["cluster_arn"]) ?? "";
    const cluster = cloud.find(clusterType, clusterArn)?.values ?? existingCluster(clusterArn, cloud);
    const names = Object.keys(cluster).filter((name) => name.startsWith("bootstrap_brokers"));
    return {
      values: {
        ...config,
        id: clusterArn,
        ...(config["region"] === undefined ? {} : { region: regionOf(config, clusterArn) }),
        ...Object.fromEntries(names.map((name) => [name, cluster[name] ?? ""])),
      },
    };
  },
};

/** A cluster that was not made here has every way to authenticate, and connectivity as the surroundings say. */
function existingCluster(clusterArn: string, cloud: Cloud): ObjectValue {
  const on = cloud.surroundings.multiVpcConnectivity;
  const [, name = "cluster", uuid = ""] = clusterArn.split("/");
  const values = { number_of_broker_nodes: 3 };
  const host = `${name}.${uuid.slice(0, 6)}.c5.kafka.${regionOf({}, clusterArn)}.amazonaws.com`;
  const known = ways.flatMap((way) => {
    const suffix = way === "tls" ? way : `sasl_${way}`;
    return [
      [`bootstrap_brokers_${suffix}`, listBrokers(values, host, ports[way])],
      [`bootstrap_brokers_public_${suffix}`, ""],
      [`bootstrap_brokers_vpc_connectivity_${suffix}`, on ? listBrokers(values, `${way}.${host}`, 14001, 1) : ""],
    ];
  });
  return { bootstrap_brokers: "", ...Object.fromEntries(known) };
}
