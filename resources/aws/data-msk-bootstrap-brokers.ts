import type { Cloud, DataModel } from "../../src/contract/model";
import type { AwsDataKnowledge } from "../../src/contract/resource";
import type { ObjectValue } from "../../src/contract/value";
import { regionOf } from "../parts/aws-names";
import { textOf } from "../parts/known";
import { clusterType, listBrokers, ports, ways } from "../parts/msk-connectivity";

/** The bootstrap brokers of a cluster. */
export const knowledge: AwsDataKnowledge = {
  iam: {
    read: "kafka:GetBootstrapBrokers",
    create: "",
    delete: "",
    source: "internal/service/kafka/bootstrap_brokers_data_source.go",
  },
};

/** How it answers. */
export const model: DataModel = {
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
