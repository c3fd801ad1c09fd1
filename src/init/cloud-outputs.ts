import { byKey } from "../contract/entries";
import type { Path } from "../contract/problem";
import { toClusterNodes } from "../spec/cluster-nodes";
import type { Value } from "../spec/parse";

/** What an output of a cloud's command line says: values for places of a spec, and what exists already. */
export interface CloudOutput {
  /** What it is an output of. */
  readonly kind: (typeof cloudCommands)[number];
  /** Values by the places that can take them; `*` stands for any key. */
  readonly fills: readonly (readonly [path: Path, value: Value])[];
  /** What exists, for a spec that takes it over: the kind of thing, its id for an import, whether its private DNS is on. */
  readonly exists?: { readonly thing: string; readonly id: string; readonly movesNames: boolean };
}

interface Json {
  readonly [key: string]: unknown;
}

/**
 * Reads what the commands that `init --from` takes print, alone or together: zones of subnets from one go to what another has in them. Gives
 * undefined for a document that is none of them. Nothing in them is trusted. What tells of an endpoint comes last, so that it counts more.
 */
export function readCloudOutputs(documents: readonly unknown[]): (CloudOutput | undefined)[] {
  const all = documents.flatMap((document) => (isObject(document) ? objects(document["Subnets"]) : []));
  const zones: Zones = new Map(all.map((subnet) => [text(subnet["SubnetId"]), text(subnet["AvailabilityZoneId"])]));
  return documents.map((document) => {
    for (const read of readers) {
      const output = isObject(document) ? read(document, zones) : undefined;
      if (output !== undefined) return { ...output, fills: output.fills.filter(([, value]) => isKnown(value)) };
    }
    return undefined;
  });
}

/** The commands whose output is read. */
export const cloudCommands = [
  "aws ec2 describe-vpc-endpoints",
  "aws ec2 describe-vpc-endpoint-services",
  "aws ec2 describe-subnets",
  "aws kafka describe-cluster-v2",
  "aws kafka list-nodes",
  "aws rds describe-db-instances",
  "az network private-endpoint show",
  "gcloud compute forwarding-rules describe",
  "privateEndpointConfig of ClickHouse",
] as const;

/** Ids of availability zones by those of subnets. */
type Zones = ReadonlyMap<string, string>;
type Reader = (document: Json, zones: Zones) => CloudOutput | undefined;

const readers: readonly Reader[] = [
  vpcEndpoints,
  endpointServices,
  subnets,
  mskCluster,
  mskNodes,
  rdsInstances,
  privateEndpoint,
  forwardingRule,
  clickhouseConfig,
];

/** `aws ec2 describe-vpc-endpoints`, of one endpoint. */
function vpcEndpoints({ VpcEndpoints: all }: Json, zones: Zones): CloudOutput | undefined {
  const [found, other] = objects(all).filter(({ VpcEndpointType: type }) => type === "Interface");
  if (found === undefined) return undefined;
  const kind = "aws ec2 describe-vpc-endpoints";
  // Of several, nothing tells which one is meant.
  if (other !== undefined)
    return { kind, fills: [[["network", "vpcId"], same([text(found["VpcId"]), text(other["VpcId"])])]] };
  const service = text(found["ServiceName"]);
  return {
    kind,
    fills: [
      [["aws", "region"], regionOf(service)],
      [["network", "vpcId"], text(found["VpcId"])],
      [["network", "subnets"], texts(found["SubnetIds"]).map((id) => ({ id, ...inZone(id, zones) }))],
      [["network", "securityGroupIds"], objects(found["Groups"]).map(({ GroupId: id }) => text(id))],
      ...serviceNames(service),
    ],
    exists: {
      thing: "vpc-endpoint",
      id: text(found["VpcEndpointId"]),
      movesNames: found["PrivateDnsEnabled"] === true,
    },
  };
}

/** `aws ec2 describe-vpc-endpoint-services`, of one service. */
function endpointServices({ ServiceDetails: all }: Json): CloudOutput | undefined {
  const [found, other] = objects(all);
  if (found === undefined || other !== undefined) return undefined;
  const service = text(found["ServiceName"]);
  return {
    kind: "aws ec2 describe-vpc-endpoint-services",
    fills: [[["aws", "region"], regionOf(service)], ...serviceNames(service)],
  };
}

/** `aws ec2 describe-subnets`: one subnet of each zone. */
function subnets({ Subnets: all }: Json): CloudOutput | undefined {
  const found = objects(all);
  if (found.length === 0) return undefined;
  const byZone = new Map(found.toReversed().map((subnet) => [text(subnet["AvailabilityZoneId"]), subnet]));
  const chosen = byKey(byZone);
  return {
    kind: "aws ec2 describe-subnets",
    fills: [
      [["aws", "region"], same(found.map((each) => text(each["AvailabilityZone"]).replace(/[a-z]$/, "")))],
      [["network", "vpcId"], same(found.map((each) => text(each["VpcId"])))],
      [
        ["network", "subnets"],
        chosen.map(([zone, each]) => ({ id: text(each["SubnetId"]), availabilityZoneId: zone })),
      ],
    ],
  };
}

/** `aws kafka describe-cluster-v2`. */
function mskCluster({ ClusterInfo: cluster }: Json): CloudOutput | undefined {
  if (!isObject(cluster)) return undefined;
  const arn = text(cluster["ClusterArn"]);
  const provisioned = object(cluster["Provisioned"]);
  const group = object(provisioned["BrokerNodeGroupInfo"]);
  const [securityGroup] = texts(group["SecurityGroups"]);
  return {
    kind: "aws kafka describe-cluster-v2",
    fills: [
      [["aws", "region"], arn.split(":")[3] ?? ""],
      [["msk", "clusterArn"], arn],
      [["msk", "kafkaVersion"], text(object(provisioned["CurrentBrokerSoftwareInfo"])["KafkaVersion"])],
      [["msk", "brokerType"], text(group["InstanceType"])],
      [["msk", "securityGroupId"], securityGroup ?? ""],
    ],
  };
}

/** `aws kafka list-nodes`. */
function mskNodes(document: Json, zones: Zones): CloudOutput | undefined {
  const nodes = toClusterNodes(document);
  if (nodes === undefined) return undefined;
  const found = nodes.map(({ id, host, ip, subnet }) => ({ id, host, ip, ...inZone(subnet, zones) }));
  const targets = found.map(
    ({ id, host, ip }) => [`b-${id}`, { engine: "kafka-broker", host, ip, addresses: [ip] }] as const,
  );
  return {
    kind: "aws kafka list-nodes",
    fills: [
      [["msk", "brokers"], found],
      [["targets"], Object.fromEntries(targets)],
    ],
  };
}

/** `aws rds describe-db-instances`. */
function rdsInstances({ DBInstances: all }: Json): CloudOutput | undefined {
  const found = objects(all);
  const [first] = found;
  if (first === undefined) return undefined;
  const engineOf = (instance: Json) =>
    text(instance["Engine"])
      .replace(/^aurora-/, "")
      .replace(/^(postgres|mysql).*$/, "$1");
  const instances = found.map((instance) => {
    const { Address: host, Port: port } = object(instance["Endpoint"]);
    const database = text(instance["DBName"]);
    const value = {
      engine: engineOf(instance),
      host: text(host),
      ...(typeof port === "number" ? { port } : {}),
      ...(database === "" || engineOf(instance) !== "postgres" ? {} : { database }),
    };
    return [text(instance["DBInstanceIdentifier"]), value] as const;
  });
  const groups = found.flatMap((each) =>
    objects(each["VpcSecurityGroups"]).map(({ VpcSecurityGroupId: id }) => text(id)),
  );
  const only = instances.length === 1 ? instances[0]?.[1] : undefined;
  return {
    kind: "aws rds describe-db-instances",
    fills: [
      [["aws", "region"], regionOfHost(instances[0]?.[1].host ?? "")],
      [["network", "vpcId"], same(found.map((each) => text(object(each["DBSubnetGroup"])["VpcId"])))],
      [["rds", "instances"], Object.fromEntries(instances)],
      [["rds", "securityGroupId"], same(groups)],
      [["targets"], Object.fromEntries(instances)],
      [["resource", "dns"], only?.host ?? ""],
      [["resource", "port"], only?.port ?? ""],
      [["resource", "securityGroupId"], same(groups)],
    ],
  };
}

/** `az network private-endpoint show`. */
function privateEndpoint(document: Json): CloudOutput | undefined {
  const id = text(document["id"]);
  const [, subscription = "", group = ""] =
    /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/Microsoft\.Network\/privateEndpoints\/[^/]+$/i.exec(
      id,
    ) ?? [];
  if (subscription === "") return undefined;
  const subnet = text(object(document["subnet"])["id"]);
  return {
    kind: "az network private-endpoint show",
    fills: [
      [["azure", "location"], text(document["location"])],
      [["azure", "resourceGroup"], group],
      [["network", "subnetId"], subnet],
      [["network", "virtualNetworkId"], subnet.replace(/\/subnets\/[^/]+$/, "")],
    ],
    exists: { thing: "private-endpoint", id, movesNames: false },
  };
}

/** `gcloud compute forwarding-rules describe`. */
function forwardingRule({ kind, ...rule }: Json): CloudOutput | undefined {
  if (kind !== "compute#forwardingRule") return undefined;
  const relative = (link: unknown) => text(link).replace(/^https:\/\/[^/]+\/compute\/[^/]+\//, "");
  const self = relative(rule["selfLink"]);
  const [, project = "", region = ""] = /^projects\/([^/]+)\/regions\/([^/]+)\//.exec(self) ?? [];
  const target = relative(rule["target"]);
  return {
    kind: "gcloud compute forwarding-rules describe",
    fills: [
      [["gcp", "project"], project],
      [["gcp", "region"], region],
      [["network", "network"], relative(rule["network"])],
      [["network", "subnetwork"], relative(rule["subnetwork"])],
      ...serviceNames(target),
    ],
    exists: { thing: "forwarding-rule", id: self, movesNames: false },
  };
}

/** ClickHouse's `privateEndpointConfig`, as its API prints it. */
function clickhouseConfig(document: Json): CloudOutput | undefined {
  const config = isObject(document["result"]) ? document["result"] : document;
  const service = text(config["endpointServiceId"]);
  const hostname = text(config["privateDnsHostname"]);
  if (service === "" && hostname === "") return undefined;
  return {
    kind: "privateEndpointConfig of ClickHouse",
    fills: [
      [["aws", "region"], regionOf(service)],
      ...serviceNames(service),
      [["clickhouse", "services", 0, "hostname"], hostname],
    ],
  };
}

function inZone(subnet: string, zones: Zones): { readonly availabilityZoneId?: string } {
  const zone = zones.get(subnet);
  return zone === undefined ? {} : { availabilityZoneId: zone };
}

/** The places for the name of what an endpoint connects to, whatever its cloud calls it; the form of each place lets in its own. */
function serviceNames(name: string): [Path, Value][] {
  return [
    [["clickhouse", "endpointServiceName"], name],
    [["clickhouse", "alias"], name],
    [["clickhouse", "serviceAttachment"], name],
    [["vendor", "endpoints", "*", "serviceName"], name],
    [["vendor", "endpoints", "*", "alias"], name],
    [["vendor", "endpoints", "*", "serviceAttachment"], name],
  ];
}

function regionOf(serviceName: string): string {
  return /^com\.amazonaws\.vpce\.([a-z0-9-]+)\./.exec(serviceName)?.[1] ?? "";
}

function regionOfHost(host: string): string {
  return /\.([a-z]{2,4}(?:-[a-z]+)+-\d)\.rds\.amazonaws\.com$/.exec(host)?.[1] ?? "";
}

/** The value that all have; nothing where they differ. */
function same(values: readonly string[]): string {
  const [first = ""] = values;
  return values.every((value) => value === first) ? first : "";
}

function isKnown(value: Value): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== "" && value !== null && (typeof value !== "object" || Object.keys(value).length > 0);
}

function text(value: unknown): string {
  return typeof value === "string" && value.length <= 1024 ? value : "";
}

function texts(value: unknown): string[] {
  return Array.isArray(value)
    ? value
        .slice(0, 100)
        .map(text)
        .filter((each) => each !== "")
    : [];
}

function object(value: unknown): Json {
  return isObject(value) ? value : {};
}

function objects(value: unknown): Json[] {
  return Array.isArray(value) ? value.slice(0, 200).filter(isObject) : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
