import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import lookups from "../../facts/lookups.json";
import { checkAll } from "../../src/compile";
import type { Path } from "../../src/contract/problem";
import { type CloudOutput, readCloudOutputs } from "../../src/init/cloud-outputs";
import { newSpec } from "../../src/init/new-spec";
import { recipesOf } from "../../src/init/vendor-values";
import { knowledge } from "../../src/knowledge";
import { fieldsOf } from "../../src/pages/fields";

const topologies = Object.entries(knowledge.topologies);
const recipes = topologies.flatMap(([topology, { schema }]) =>
  Object.entries(recipesOf(schema, knowledge.vendors)).flatMap(([vendor, all]) =>
    all.map(([recipe]) => ({ topology, vendor, recipe, isOne: all.length === 1 })),
  ),
);

function make(
  topology: string,
  sets: readonly string[] = [],
  { vendor, outputs = [] }: { vendor?: string; outputs?: readonly CloudOutput[] } = {},
) {
  const made = newSpec({ topology, name: "demo", vendor, sets, outputs, schemaPath: undefined }, knowledge);
  if ("reason" in made) throw new Error(made.reason);
  return made;
}

function errorsOf(text: string) {
  const { problems } = checkAll([{ file: "demo.yaml", bytes: Buffer.from(text) }], knowledge);
  return problems.filter(({ severity }) => severity === "error").map(({ code, pointer }) => `${code} ${pointer}`);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((at: unknown, step) => (at as { [key: string]: unknown } | undefined)?.[step], value);
}

describe.each(topologies.map(([name]) => name))("a new spec of %s", (topology) => {
  const made = make(topology);

  test("says of each missing value what it is and where it is seen", () => {
    expect(made.missing.length).toBeGreaterThan(0);
    expect(made.missing.filter(({ description, look }) => description === "" || look === undefined)).toEqual([]);
  });

  test("has values looked up with the command line of its own cloud", () => {
    const cloud = ["aws", "azure", "gcp"].find((name) => topology.includes(name)) ?? "aws";
    const own = { aws: "aws ", azure: "az ", gcp: "gcloud " }[cloud];
    const called = made.missing.flatMap(({ look }) => /^(?:aws|az|gcloud) /.exec(look ?? "") ?? []);
    expect(called.filter((start) => start !== own)).toEqual([]);
  });

  test("is wrong in nothing but what is told as missing or wrong", () => {
    const told = made.missing.map(({ path }) => `/${path.join("/")}`);
    expect(errorsOf(made.text).filter((error) => !told.some((pointer) => error.endsWith(` ${pointer}`)))).toEqual([]);
  });

  test("makes nothing up: what nobody gave is empty", () => {
    const spec = parse(made.text);
    for (const { path } of made.missing) expect(valueAt(spec, path)).toBeNull();
  });

  test("is valid once the values of an example are given", () => {
    const examples = readdirSync("specs")
      .filter((name) => name.endsWith(".yaml"))
      .map((name) => parse(readFileSync(join("specs", name), "utf8")))
      .filter((spec) => spec.topology === topology);
    const whole = examples.flatMap((spec) => {
      const sections = Object.keys(spec).filter((key) => !["topology", "name", "stage", "terraform"].includes(key));
      const sets = sections.flatMap((section) =>
        Object.entries(spec[section]).map(([key, value]) => {
          const text = typeof value === "object" ? JSON.stringify(value) : String(value);
          return `${section}.${key}=${text}`;
        }),
      );
      const known = newSpec(
        { topology, name: "demo", vendor: undefined, sets, outputs: [], schemaPath: undefined },
        knowledge,
      );
      if ("reason" in known) return [];
      const left = known.missing.filter(({ path }) => path[0] !== "terraform");
      const backend = known.missing.map(({ path, example }) => `${path.join(".")}=${example}`);
      return left.length > 0 ? [] : [errorsOf(make(topology, [...sets, ...backend]).text)];
    });
    expect(whole.length).toBeGreaterThan(0);
    expect(whole.some((errors) => errors.length === 0)).toBe(true);
  });
});

test("what is said of an example, which nobody gave, is not said", () => {
  const zone = "Microsoft.Network/privateDnsZones/germanywestcentral.privatelink.azure.clickhouse.cloud";
  const id = `/subscriptions/99999999-8888-7777-6666-555555555555/resourceGroups/rg-hub/providers/${zone}`;
  expect(make("clickhouse-azure", [`dns.zoneId=${id}`]).problems).toEqual([]);
  const network = id.replace("99999999-", "88888888-").replace(/privateDns.*/, "virtualNetworks/vnet-hub");
  const places = [`network.virtualNetworkId=${network}`, `network.subnetId=${network}/subnets/private`];
  const { problems } = make("clickhouse-azure", [`dns.zoneId=${id}`, ...places]);
  expect(problems.map(({ code }) => code)).toEqual(["subscription-differs"]);
});

describe("a new spec for a vendor", () => {
  test.each(recipes)("$topology, $vendor, $recipe: holds what the recipe asks for, or says what is missing", (each) => {
    const { topology, vendor, recipe, isOne } = each;
    const made = make(topology, isOne ? [] : [`vendor.recipe=${recipe}`], { vendor });
    expect(parse(made.text).vendor.name).toBe(vendor);
    expect(made.missing.filter(({ description, look }) => description === "" || look === undefined)).toEqual([]);
    const told = made.missing.map(({ path }) => `/${path.join("/")}`);
    expect(errorsOf(made.text).filter((error) => !told.some((pointer) => error.endsWith(` ${pointer}`)))).toEqual([]);
    // What a recipe does not know is told, with a way out.
    for (const { hint } of made.problems) expect(hint).not.toBe("");
  });

  test.each([
    ["a vendor that there is not", { vendor: "cokroachdb" }, [], "did you mean cockroachdb?"],
    ["a recipe that has to be chosen", { vendor: "elastic" }, [], "has several recipes: hosted-aws, serverless-aws"],
    ["a field that there is not", {}, ["network.vpcid=x"], "did you mean network.vpcId?"],
  ])("is refused for %s", (_, { vendor }: { vendor?: string }, sets, reason) => {
    const request = { topology: "endpoint-aws", name: "demo", vendor, sets, outputs: [], schemaPath: undefined };
    expect(newSpec(request, knowledge)).toEqual({ reason: expect.stringContaining(reason) });
  });
});

test("each lookup is one of a field that some topology has", () => {
  const known = topologies.flatMap(([, { schema }]) =>
    fieldsOf(schema).map(({ path }) => path.replaceAll("[]", "").replaceAll("<key>", "*")),
  );
  const lost = lookups
    .map(({ field }) => field.replaceAll("[]", ""))
    .filter((field) => {
      // Values of a backend are its own.
      return !field.startsWith("terraform.backend.") && !known.includes(field);
    });
  const later = [
    "vendor.endpoints.*.alias",
    "vendor.endpoints.*.serviceAttachment",
    "targets.*.addresses",
    "targets.*.engine",
    "azure.subscriptionId",
  ];
  expect(lost.filter((field) => !later.includes(field))).toEqual([]);
});

describe("outputs of clouds", () => {
  const subnets = {
    Subnets: [
      {
        SubnetId: "subnet-0a1b2c3d4e5f60718",
        VpcId: "vpc-0a1b2c3d4e5f60718",
        AvailabilityZone: "us-west-2a",
        AvailabilityZoneId: "usw2-az1",
      },
      {
        SubnetId: "subnet-1a1b2c3d4e5f60718",
        VpcId: "vpc-0a1b2c3d4e5f60718",
        AvailabilityZone: "us-west-2b",
        AvailabilityZoneId: "usw2-az2",
      },
      {
        SubnetId: "subnet-2a1b2c3d4e5f60718",
        VpcId: "vpc-0a1b2c3d4e5f60718",
        AvailabilityZone: "us-west-2b",
        AvailabilityZoneId: "usw2-az2",
      },
    ],
  };
  const endpoint = (isOn: boolean) => ({
    VpcEndpoints: [
      {
        VpcEndpointId: "vpce-0a1b2c3d4e5f60718",
        VpcEndpointType: "Interface",
        VpcId: "vpc-0a1b2c3d4e5f60718",
        ServiceName: "com.amazonaws.vpce.us-west-2.vpce-svc-049bbd33f61271781",
        State: "available",
        SubnetIds: ["subnet-1a1b2c3d4e5f60718"],
        Groups: [{ GroupId: "sg-0a1b2c3d4e5f60718", GroupName: "clients" }],
        PrivateDnsEnabled: isOn,
      },
    ],
  });
  const config = {
    result: {
      endpointServiceId: "com.amazonaws.vpce.us-west-2.vpce-svc-049bbd33f61271781",
      privateDnsHostname: "abc123.us-west-2.vpce.aws.clickhouse.cloud",
    },
    status: 200,
  };
  const read = (...documents: readonly unknown[]) => readCloudOutputs(documents).flatMap((output) => output ?? []);

  test("of subnets give one a zone", () => {
    const { network, aws } = parse(make("clickhouse-aws", [], { outputs: read(subnets) }).text);
    expect(aws.region).toBe("us-west-2");
    expect(network.vpcId).toBe("vpc-0a1b2c3d4e5f60718");
    expect(network.subnets).toEqual([
      { id: "subnet-0a1b2c3d4e5f60718", availabilityZoneId: "usw2-az1" },
      { id: "subnet-1a1b2c3d4e5f60718", availabilityZoneId: "usw2-az2" },
    ]);
  });

  test("of a ClickHouse service and its subnets leave little to say, and what is said makes it valid", () => {
    const sets = [
      "network.clients.cidrs=10.20.0.0/16",
      "clickhouse.services.0.id=6d3a0b3c-8f5e-4d2a-9a57-0c5d2f0b7e11",
      "terraform.backend.s3.bucket=state",
      "terraform.backend.s3.key=a.tfstate",
      "terraform.backend.s3.region=us-west-2",
    ];
    const made = make("clickhouse-aws", sets, { outputs: read(config, subnets) });
    expect(made.missing).toEqual([]);
    expect(errorsOf(made.text)).toEqual([]);
  });

  test("of an endpoint are adopted, with the zones that another output has", () => {
    const made = make("clickhouse-aws", [], { outputs: read(subnets, endpoint(false)) });
    const spec = parse(made.text);
    expect(spec.adopt).toEqual({ "aws_vpc_endpoint.clickhouse": "vpce-0a1b2c3d4e5f60718" });
    expect(spec.network.subnets).toEqual([{ id: "subnet-1a1b2c3d4e5f60718", availabilityZoneId: "usw2-az2" }]);
    expect(spec.network.securityGroupIds).toEqual(["sg-0a1b2c3d4e5f60718"]);
    expect(spec.stage).toBe("endpoint");
  });

  test("of an endpoint whose private DNS is on stay at the stage that has it on", () => {
    const made = make("clickhouse-aws", [], { outputs: read(subnets, endpoint(true)) });
    expect(parse(made.text).stage).toBe("dns");
    expect(made.notes.join()).toContain("because its private DNS is on");
  });

  test("of such an endpoint are not adopted where the spec would switch it off", () => {
    const made = make("clickhouse-aws", ["dns.mode=external"], { outputs: read(subnets, endpoint(true)) });
    expect(parse(made.text).adopt).toBeUndefined();
    expect(made.notes.join()).toContain("is not taken over");
  });

  test("of several endpoints tell only what they share", () => {
    const [one = {}] = endpoint(false).VpcEndpoints;
    const outputs = read({ VpcEndpoints: [one, { ...one, VpcEndpointId: "vpce-1a1b2c3d4e5f60718" }] });
    const spec = parse(make("clickhouse-aws", [], { outputs }).text);
    expect(spec.network.vpcId).toBe("vpc-0a1b2c3d4e5f60718");
    expect(spec.adopt).toBeUndefined();
  });

  test("of an endpoint service fill the one endpoint of a vendor", () => {
    const outputs = read({
      ServiceDetails: [{ ServiceName: "com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0" }],
    });
    const { vendor, aws } = parse(make("endpoint-aws", [], { vendor: "cockroachdb", outputs }).text);
    expect(aws.region).toBe("us-east-1");
    expect(vendor.endpoints.cluster.serviceName).toBe("com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0");
  });

  test("of an MSK cluster and its nodes give brokers with their zones", () => {
    const nodes = {
      NodeInfoList: [1, 2].map((id) => ({
        NodeType: "BROKER",
        BrokerNodeInfo: {
          BrokerId: id,
          ClientSubnet: `subnet-${id - 1}a1b2c3d4e5f60718`,
          ClientVpcIpAddress: `10.20.${id}.10`,
          Endpoints: [`b-${id}.events.abc123.c2.kafka.us-west-2.amazonaws.com`],
        },
      })),
    };
    const outputs = read(nodes, subnets);
    expect(parse(make("materialize-msk", [], { outputs }).text).msk.brokers).toMatchObject([
      { id: 1, ip: "10.20.1.10", availabilityZoneId: "usw2-az1" },
      { id: 2, host: "b-2.events.abc123.c2.kafka.us-west-2.amazonaws.com", availabilityZoneId: "usw2-az2" },
    ]);
    expect(Object.keys(parse(make("clickpipes-endpoint-service", [], { outputs }).text).targets)).toEqual([
      "b-1",
      "b-2",
    ]);
  });

  test("of a cluster give its ARN, version and brokers", () => {
    const cluster = {
      ClusterInfo: {
        ClusterArn: "arn:aws:kafka:us-east-1:123456789012:cluster/events/6d3a0b3c-8f5e-4d2a-9a57-0c5d2f0b7e11-2",
        Provisioned: {
          BrokerNodeGroupInfo: { InstanceType: "kafka.m7g.large", SecurityGroups: ["sg-0a1b2c3d4e5f60718"] },
          CurrentBrokerSoftwareInfo: { KafkaVersion: "3.6.0" },
        },
      },
    };
    const { msk, aws } = parse(make("clickpipes-msk-multi-vpc", [], { outputs: read(cluster) }).text);
    expect(aws.region).toBe("us-east-1");
    expect(msk).toMatchObject({ kafkaVersion: "3.6.0", brokerType: "kafka.m7g.large" });
  });

  test("of RDS instances give each by its identifier", () => {
    const instance = {
      DBInstanceIdentifier: "orders",
      Engine: "postgres",
      DBName: "orders",
      Endpoint: { Address: "orders.abc123.us-east-1.rds.amazonaws.com", Port: 5432 },
      VpcSecurityGroups: [{ VpcSecurityGroupId: "sg-0a1b2c3d4e5f60718" }],
      DBSubnetGroup: { VpcId: "vpc-0a1b2c3d4e5f60718" },
    };
    const outputs = read({ DBInstances: [instance] });
    const { rds, network } = parse(make("materialize-rds", [], { outputs }).text);
    expect(rds.instances.orders).toMatchObject({ engine: "postgres", port: 5432, database: "orders" });
    expect(rds.securityGroupId).toBe("sg-0a1b2c3d4e5f60718");
    expect(network.vpcId).toBe("vpc-0a1b2c3d4e5f60718");
  });

  test("of Azure and Google Cloud are adopted too", () => {
    const azure = {
      id: "/subscriptions/0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0/resourceGroups/rg-data/providers/Microsoft.Network/privateEndpoints/pe-clickhouse",
      location: "germanywestcentral",
      subnet: {
        id: "/subscriptions/0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0/resourceGroups/rg-net/providers/Microsoft.Network/virtualNetworks/vnet/subnets/endpoints",
      },
    };
    const spec = parse(make("clickhouse-azure", [], { outputs: read(azure) }).text);
    expect(Object.values(spec.adopt)).toEqual([azure.id]);
    expect(spec.azure).toMatchObject({ location: "germanywestcentral", resourceGroup: "rg-data" });
    expect(spec.network.subnetId).toBe(azure.subnet.id);
    const link = (path: string) => `https://www.googleapis.com/compute/v1/projects/demo-project/${path}`;
    const google = {
      kind: "compute#forwardingRule",
      selfLink: link("regions/us-east1/forwardingRules/clickhouse"),
      network: link("global/networks/main"),
      subnetwork: link("regions/us-east1/subnetworks/endpoints"),
      target:
        "https://www.googleapis.com/compute/v1/projects/dataplane-production/regions/us-east1/serviceAttachments/production-us-east1-clickhouse-cloud",
    };
    const other = parse(make("clickhouse-gcp", [], { outputs: read(google) }).text);
    expect(Object.values(other.adopt)).toEqual(["projects/demo-project/regions/us-east1/forwardingRules/clickhouse"]);
    expect(other.gcp).toMatchObject({ project: "demo-project", region: "us-east1" });
    expect(other.clickhouse.serviceAttachment).toMatch(/^projects\/dataplane-production\//);
  });

  test.each([
    [{ VpcEndpoints: [] }],
    [{ Reservations: [] }],
    [[]],
    ["x"],
    [null],
    [{ Subnets: "x" }],
    [{ ClusterInfo: [] }],
  ])("that are none of them are told from others: %j", (document) => {
    expect(readCloudOutputs([document])).toEqual([undefined]);
  });

  test("bring no text in that its place does not take", () => {
    const hostile = {
      Subnets: [
        {
          SubnetId: "subnet-0\nstage: dns",
          VpcId: "${var.x}",
          AvailabilityZone: "us-west-2a",
          AvailabilityZoneId: "usw2-az1",
        },
      ],
    };
    const made = make("clickhouse-aws", [], { outputs: read(hostile) });
    expect(made.text).not.toContain("var.x");
    expect(parse(made.text).network.subnets).toEqual([{ id: null, availabilityZoneId: "usw2-az1" }]);
    expect(parse(made.text).stage).toBe("endpoint");
  });
});
