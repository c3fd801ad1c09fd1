import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { compile } from "../../src/compile";
import { knowledge } from "../../src/knowledge";
import { collectBlocks } from "../../src/terraform/json";
import { compileSpec } from "../support/plans";
import { synthesizeFile } from "../support/rehearse";

/** The addresses of a type at each stage of a spec. */
function addressesOf(file: string, type: string): string[][] {
  return synthesizeFile(file).timeline.map(({ terraform }) =>
    [...collectBlocks(terraform).keys()].filter((address) => address.startsWith(`${type}.`)),
  );
}

/** What an address has at the last stage. */
function bodyOf(file: string, address: string) {
  return collectBlocks(synthesizeFile(file).timeline.at(-1)?.terraform ?? {}).get(address);
}

describe("what exists is named by its id, and no stage makes or changes it", () => {
  const vendor = "specs/clickpipes-vendor-service.yaml";
  const gateway = "specs/clickpipes-vpc-resource-existing-gateway.yaml";

  test.each(["aws_lb", "aws_lb_listener", "aws_lb_target_group", "aws_security_group"])(
    "an existing load balancer or endpoint service brings no %s",
    (type) => {
      expect(addressesOf(vendor, type)).toEqual([[], [], [], []]);
    },
  );

  test("an endpoint service is made in front of an existing load balancer, and none beside one of another vendor", () => {
    expect(addressesOf(vendor, "aws_vpc_endpoint_service").at(-1)).toEqual(["aws_vpc_endpoint_service.registry"]);
    expect(bodyOf(vendor, "aws_vpc_endpoint_service.registry")).toMatchObject({
      network_load_balancer_arns: [expect.stringMatching(/^arn:aws:elasticloadbalancing:/)],
    });
    expect(bodyOf(vendor, "clickhouse_clickpipes_reverse_private_endpoint.managed")).toMatchObject({
      vpc_endpoint_service_name: "com.amazonaws.vpce.us-east-1.vpce-svc-0d1c2b3a495867768",
    });
  });

  test.each(["aws_vpclattice_resource_gateway", "aws_security_group", "aws_vpc_security_group_ingress_rule"])(
    "an existing resource gateway brings no %s",
    (type) => {
      expect(addressesOf(gateway, type)).toEqual([[], [], []]);
    },
  );

  test("an existing resource configuration is shared by its ARN and asked for by its id", () => {
    const file = "test/cases/existing-configuration/spec.yaml";
    expect(addressesOf(file, "aws_vpclattice_resource_gateway")).toEqual([[], [], []]);
    expect(addressesOf(file, "aws_vpclattice_resource_configuration")).toEqual([[], [], []]);
    expect(bodyOf(file, "aws_ram_resource_association.clickpipes")).toMatchObject({
      resource_arn: "${var.resource_configuration_id}",
    });
    expect(bodyOf(file, "clickhouse_clickpipes_reverse_private_endpoint.resource")).toMatchObject({
      vpc_resource_configuration_id: '${element(split("/", var.resource_configuration_id), 1)}',
    });
  });

  test("an existing share brings nothing of AWS, and its endpoint has every name of the spec", () => {
    const file = "specs/clickpipes-vpc-resource-existing-share.yaml";
    for (const { terraform } of synthesizeFile(file).timeline)
      expect([...collectBlocks(terraform).keys()].filter((address) => address.startsWith("aws_"))).toEqual([]);
    expect(bodyOf(file, "clickhouse_clickpipes_reverse_private_endpoint.resource")).toMatchObject({
      vpc_resource_configuration_id: "rcfg-0c1d2e3f4a5b6c7d8",
      vpc_resource_share_arn: expect.stringMatching(/^arn:aws:ram:/),
    });
    expect(bodyOf(file, "clickhouse_clickpipes_reverse_private_endpoint_custom_private_dns.resource")).toMatchObject({
      mapping: [
        { private_dns_name: "payments-replica.db.example.com" },
        { private_dns_name: "payments.db.example.com" },
      ],
    });
  });

  test("a rule is added to the resource's group where the groups of the existing gateway are given", () => {
    const file = "test/cases/existing-gateway-groups/spec.yaml";
    expect(addressesOf(file, "aws_vpc_security_group_ingress_rule").at(0)).toEqual([
      "aws_vpc_security_group_ingress_rule.resource_from_1a1b2c3d4e5f60718",
    ]);
    expect(addressesOf(file, "aws_vpc_security_group_egress_rule").at(0)).toEqual([]);
  });
});

describe("Materialize is led to what exists in front of the targets", () => {
  const foreign = "specs/materialize-rds-existing-service.yaml";
  const own = "test/cases/materialize-own-service/spec.yaml";
  const balancer = "test/cases/materialize-load-balancer/spec.yaml";

  test("of an endpoint service of somebody else, nothing is made in AWS", () => {
    expect(addressesOf(foreign, "aws_vpc_endpoint_service_allowed_principal")).toEqual([[], [], []]);
    expect(synthesizeFile(foreign).timeline.at(-1)?.terraform.provider).not.toHaveProperty("aws");
    expect(bodyOf(foreign, "materialize_connection_aws_privatelink.instances")).toMatchObject({
      service_name: "com.amazonaws.vpce.eu-central-1.vpce-svc-0e2d3c4b5a6978879",
      availability_zones: ["euc1-az1", "euc1-az2"],
    });
    expect(bodyOf(foreign, "materialize_connection_mysql.tax")).toMatchObject({ port: 3307 });
  });

  test("an own endpoint service that exists allows the principal, and nothing stands in front of it", () => {
    const made = synthesizeFile(own).timeline.at(-1)?.terraform.resource ?? {};
    expect(Object.keys(made)).toEqual(["aws_vpc_endpoint_service_allowed_principal"]);
    expect(bodyOf(own, "aws_vpc_endpoint_service_allowed_principal.materialize")).toMatchObject({
      vpc_endpoint_service_id: "vpce-svc-0e2d3c4b5a6978879",
    });
  });

  test("a PrivateLink connection that exists is gone through, and is not made", () => {
    const connection = "specs/materialize-rds-existing-connection.yaml";
    expect(addressesOf(connection, "materialize_connection_aws_privatelink")).toEqual([[], [], []]);
    expect(bodyOf(connection, "materialize_connection_postgres.refunds")).toMatchObject({
      aws_privatelink: { name: "shared_privatelink" },
    });
    const [folder] = compile([{ file: connection, bytes: readFileSync(connection) }], knowledge, "hcl").folders;
    const written = folder?.artifacts.filter(({ path }) => path.endsWith(".sql")).map(({ content }) => content);
    expect(written?.join("\n")).toContain('VALIDATE CONNECTION "shared_privatelink"');
    expect(written?.join("\n")).not.toContain("AVAILABILITY ZONES (");
  });

  test("a load balancer that exists gets an endpoint service, and is not changed", () => {
    const made = synthesizeFile(balancer).timeline.at(0)?.terraform.resource ?? {};
    expect(Object.keys(made)).toEqual(["aws_vpc_endpoint_service"]);
    expect(bodyOf(balancer, "aws_vpc_endpoint_service.brokers")).toMatchObject({
      network_load_balancer_arns: ["${var.kafka_load_balancer_arn}"],
    });
  });
});

describe("a vendor is led to what exists in front of the targets", () => {
  const each = "specs/offer-aws-existing.yaml";
  const all = "test/cases/offer-load-balancer/spec.yaml";
  const typesOf = (file: string) => Object.keys(synthesizeFile(file).timeline.at(-1)?.terraform.resource ?? {});

  test("an endpoint service that exists gets the principal and the acceptance, and nothing is made of it", () => {
    expect(typesOf(each)).toEqual([
      "aws_vpc_endpoint_service",
      "aws_vpc_endpoint_service_allowed_principal",
      "aws_vpc_endpoint_connection_accepter",
    ]);
    expect(addressesOf(each, "aws_vpc_endpoint_service").at(-1)).toEqual(["aws_vpc_endpoint_service.stock"]);
    const orders = "vpce-svc-0a4b8c1d5e9f20637";
    expect(bodyOf(each, "aws_vpc_endpoint_service_allowed_principal.orders_account_834469178297_root")).toMatchObject({
      vpc_endpoint_service_id: orders,
    });
    expect(bodyOf(each, "aws_vpc_endpoint_connection_accepter.orders")).toMatchObject({
      vpc_endpoint_service_id: orders,
    });
  });

  test("a load balancer of all targets gets one endpoint service, and is not changed", () => {
    expect(typesOf(all)).toEqual(["aws_vpc_endpoint_service", "aws_vpc_endpoint_service_allowed_principal"]);
    expect(bodyOf(all, "aws_vpc_endpoint_service.offer")).toMatchObject({
      network_load_balancer_arns: ["${var.kafka_load_balancer_arn}"],
    });
    expect(JSON.stringify(synthesizeFile(all).timeline[0]?.text)).toContain('"values":["9001","9002"]');
  });
});

describe("a target group that exists is led to, and no stage makes or changes it", () => {
  const group = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/orders/0a1b2c3d4e5f6071";

  test.each([
    { spec: "clickpipes-endpoint-service", ip: "ip: 10.20.1.10", last: "dns", address: "b_1" },
    { spec: "materialize-rds", ip: "ip: 10.20.1.20", last: "source", address: "orders" },
    { spec: "materialize-msk", ip: "ip: 10.20.1.10", last: "source", address: "broker_1" },
    { spec: "offer-aws-kafka", ip: "addresses: [10.20.1.10]", last: "connected", address: "b_1" },
  ])("$spec", ({ spec, ip, last, address }) => {
    const { timeline } = compileSpec(`specs/${spec}.yaml`, last, (text) =>
      text.replace(ip, `targetGroupArn: ${group}`),
    );
    const blocks = collectBlocks(timeline.at(-1)?.terraform ?? {});
    const groups = [...blocks.keys()].filter((each) => each.startsWith("aws_lb_target_group."));
    expect(groups).not.toContain(`aws_lb_target_group.${address}`);
    expect([...blocks.keys()].filter((each) => each.startsWith(`aws_lb_target_group_attachment.${address}`))).toEqual(
      [],
    );
    expect(blocks.get(`aws_lb_listener.${address}`)).toMatchObject({
      default_action: [{ target_group_arn: group, type: "forward" }],
    });
    expect(JSON.stringify(timeline[0]?.text)).toContain("TargetGroupAssociationLimit");
  });
});

describe("an endpoint that exists is led to, and no stage makes, reads or changes it", () => {
  const made = [
    "aws_vpc_endpoint",
    "azurerm_private_endpoint",
    "google_compute_forwarding_rule",
    "google_compute_address",
  ];
  const files = [
    "specs/clickhouse-aws-existing-endpoint.yaml",
    "specs/clickhouse-gcp-existing-endpoint.yaml",
    "specs/endpoint-azure-existing-endpoint.yaml",
    "test/cases/existing-endpoint-azure/spec.yaml",
    "test/cases/existing-endpoint-of-vendor/spec.yaml",
    "test/cases/existing-endpoint-variables/spec.yaml",
  ];

  test.each(files)("%s", (file) => {
    for (const { terraform } of synthesizeFile(file).timeline) {
      const blocks = collectBlocks(terraform);
      expect([...blocks.keys()].filter((address) => /^(data|check)\./.test(address))).toEqual([]);
      expect([...blocks.keys()].filter((address) => made.includes(address.split(".")[0] ?? ""))).toEqual([]);
    }
    expect(JSON.stringify(synthesizeFile(file).timeline.at(-1)?.terraform)).not.toMatch(
      /vpc_endpoint\.|private_endpoint\.|forwarding_rule\./,
    );
  });

  test("the allow list holds its id, and its records lead to what the spec tells of it", () => {
    const file = "specs/clickhouse-aws-existing-endpoint.yaml";
    expect(bodyOf(file, "clickhouse_service_private_endpoints_attachment.service_7a1c3e5f")).toMatchObject({
      private_endpoint_ids: ["vpce-0d4e5f60718293a4b"],
    });
    expect(bodyOf(file, "aws_route53_record.clickhouse_ledger")).toMatchObject({
      alias: { name: expect.stringMatching(/^vpce-0d4e5f60718293a4b-/), zone_id: "Z1YSA3EXCYUU9Z" },
    });
    expect(bodyOf("specs/clickhouse-gcp-existing-endpoint.yaml", "google_dns_record_set.clickhouse")).toMatchObject({
      rrdatas: ["10.190.33.128"],
    });
  });

  test("a module takes its id and target as variables", () => {
    const file = "test/cases/existing-endpoint-variables/spec.yaml";
    expect(bodyOf(file, "clickhouse_service_private_endpoints_attachment.service_7a1c3e5f")).toMatchObject({
      private_endpoint_ids: ["${var.endpoint_id}"],
    });
    expect(bodyOf(file, "aws_route53_record.clickhouse")).toMatchObject({
      alias: { name: "${var.endpoint_dns_name}", zone_id: "${var.endpoint_zone_id}" },
    });
  });
});

describe("a resource outside the VPC needs no security group of its own", () => {
  test.each([
    ["onprem-address", ["10.200.4.15/32"]],
    ["onprem-name", ["10.200.4.0/24", "10.200.8.0/24"]],
  ])("%s: the gateway may send to %s", (name, networks) => {
    const file = `test/cases/${name}/spec.yaml`;
    const rules = addressesOf(file, "aws_vpc_security_group_egress_rule").at(0) ?? [];
    expect(rules.map((address) => bodyOf(file, address)?.["cidr_ipv4"])).toEqual(networks);
    expect(addressesOf(file, "aws_vpc_security_group_ingress_rule").at(0)).toEqual([]);
  });
});
