import { describe, expect, jest, test } from "@jest/globals";
import type { SynthesizedSpec } from "../../src/compile";
import { hasTerraform } from "../hcl/terraform";
import { findings, nameOf, type Play, play, synthesizeFile } from "../support/rehearse";
import { tamper } from "../support/tamper";

jest.setTimeout(120_000);
const withTerraform = hasTerraform("rehearsals with a fault seeded in them") ? describe : describe.skip;

/** Something that goes wrong, and where and how a rehearsal has to say so. */
interface Fault extends Play {
  readonly title: string;
  readonly spec: string;
  /** A change of the spec's text. */
  readonly edit?: (text: string) => string;
  /** A change of its Terraform, which Plinth itself would not write. */
  readonly tamper?: (synthesized: SynthesizedSpec) => SynthesizedSpec;
  /** The step, such as `forward dns plan`. */
  readonly step: string;
  readonly code: string;
  readonly says: readonly (string | RegExp)[];
  /** Part of the way out. */
  readonly hint?: string;
  /** JSON pointer of the place in the spec. */
  readonly pointer?: string;
  /** What the plan reviewer says: the step of its first finding, and the rule. Absent where no plan shows the fault. */
  readonly review?: string;
}

const aws = "specs/clickhouse-aws.yaml";
const azure = "specs/clickhouse-azure.yaml";
const brokers = "specs/clickpipes-endpoint-service.yaml";

const faults: readonly Fault[] = [
  {
    title: "a provider version that replaces the endpoint at the flip",
    spec: aws,
    versions: { aws: "6.30.0" },
    step: "forward dns review",
    code: "endpoint-replaced",
    says: [
      "aws_vpc_endpoint.clickhouse is destroyed and made anew, forced by private_dns_enabled",
      "the vendor has to accept it again",
      "hashicorp/aws 6.30.0 is known for it: a change of private_dns_enabled destroys the endpoint",
      "use ~> 6.36",
    ],
    pointer: "/stage",
    review: "forward dns review endpoint-replaced",
  },
  {
    title: "a provider version that takes false for true",
    spec: aws,
    versions: { aws: "5.51.1" },
    step: "forward endpoint review",
    code: "hazardous-provider",
    says: ["hashicorp/aws 5.51.1: aws_vpc_endpoint.private_dns_enabled: private_dns_enabled counts as true"],
    hint: "Use ~> 6.36",
    review: "forward endpoint review hazardous-provider",
  },
  {
    title: "a provider version that has renamed an argument",
    spec: azure,
    versions: { azurerm: "5.0.0" },
    step: "forward dns validate",
    code: "validate-failed",
    says: ['azurerm_private_dns_a_record.clickhouse: Unsupported argument: An argument named "zone_name"'],
    hint: "5.0 upgrade guide",
    review: "forward endpoint review hazardous-provider",
  },
  {
    title: "a provider version that lacks the regions of an endpoint service",
    spec: brokers,
    versions: { aws: "5.79.0" },
    step: "forward service validate",
    code: "validate-failed",
    says: ["supported_regions", "in hashicorp/aws 5.79.0"],
    pointer: "/clickpipes/region",
  },
  {
    title: "a provider version that lacks the region of a service",
    spec: "specs/clickhouse-aws-cross-region.yaml",
    versions: { aws: "5.82.0" },
    step: "forward endpoint validate",
    code: "validate-failed",
    says: ["service_region", "in hashicorp/aws 5.82.0: the argument service_region is unknown"],
  },
  {
    title: "a provider version that lacks a resource",
    spec: brokers,
    versions: { clickhouse: "3.15.0" },
    step: "forward dns validate",
    code: "validate-failed",
    says: ["does not support resource type", "in ClickHouse/clickhouse 3.15.0: the resource is unknown"],
    hint: "use ~> 3.25",
    pointer: "/targets/b-1/host",
    review: "forward service review hazardous-provider",
  },
  {
    title: "a VPC without DNS support",
    spec: aws,
    scenario: "surroundings: { vpcDns: false }",
    step: "forward allow-list gate",
    code: "gate-not-open",
    says: ["vpc-dns.enableDnsSupport: no: vpcDns is false"],
    review: "ahead dns review gate-closed",
  },
  {
    title: "an endpoint service without a private DNS name",
    spec: aws,
    scenario: "surroundings: { privateDnsNameVerified: false }",
    step: "forward allow-list gate",
    code: "gate-not-open",
    says: ["private-dns-names: no: privateDnsNameVerified is false"],
    review: "ahead dns review gate-closed",
  },
  {
    title: "a vendor who rejects the endpoint",
    spec: aws,
    scenario: "stages: { endpoint: [{ reject: aws_vpc_endpoint.clickhouse }] }",
    step: "forward endpoint gate",
    code: "gate-not-open",
    says: ['state: "rejected", expected available or pendingAcceptance; the vendor must act'],
    hint: "a refused endpoint has to be made anew",
    pointer: "/clickhouse/endpointServiceName",
    review: "ahead allow-list review gate-closed",
  },
  {
    title: "a vendor who is late",
    spec: aws,
    scenario: "stages: { allow-list: [] }",
    step: "forward allow-list gate",
    code: "gate-not-open",
    says: ['the gate of allow-list is closed: aws_vpc_endpoint.clickhouse.state: "pendingAcceptance"'],
    review: "ahead dns review gate-closed",
  },
  {
    title: "a connection test that fails",
    spec: aws,
    scenario: 'stages: { allow-list: [{ evidence: { connection-test.8443: "no" } }, { usual: true }] }',
    step: "forward allow-list gate",
    code: "gate-not-open",
    says: ["connection-test.8443: no, expected yes; a person must act"],
    review: "ahead dns review gate-closed",
  },
  {
    title: "a reverse private endpoint that nobody accepts for a day",
    spec: brokers,
    scenario: "stages: { endpoint: [{ pass: 25 }] }",
    step: "forward endpoint gate",
    code: "gate-not-open",
    says: [
      "clickhouse_clickpipes_reverse_private_endpoint.b_1.status: it is not in the state, although its stage is applied",
    ],
    pointer: "/targets/b-1",
    review: "ahead accepted review gate-closed",
  },
  {
    title: "a reverse private endpoint that is rejected",
    spec: brokers,
    scenario: "stages: { endpoint: [{ reject: clickhouse_clickpipes_reverse_private_endpoint.b_1 }] }",
    step: "forward endpoint gate",
    code: "gate-not-open",
    says: ['b_1.status: "Rejected", expected PendingAcceptance or Ready'],
    review: "ahead accepted review gate-closed",
  },
  {
    title: "a reverse private endpoint that is provisioned too slowly, and left behind",
    spec: brokers,
    scenario: "surroundings: { reversePrivateEndpointsProvision: false }",
    step: "destroy service apply",
    code: "destroy-incomplete",
    says: [/clickhouse_clickpipes_reverse_private_endpoint \S+ is left in the cloud, and no state knows it/],
    review: "ahead accepted review stages-skipped",
  },
  {
    title: "a cluster without multi-VPC connectivity",
    spec: "specs/clickpipes-msk-multi-vpc.yaml",
    scenario: "surroundings: { multiVpcConnectivity: false }",
    step: "forward connectivity gate",
    code: "gate-not-open",
    says: ['bootstrap_brokers_vpc_connectivity_sasl_iam: "", expected not empty'],
    review: "ahead policy review gate-closed",
  },
  {
    title: "a Google connection that is rejected",
    spec: "specs/clickhouse-gcp.yaml",
    scenario: "stages: { allow-list: [{ reject: google_compute_forwarding_rule.clickhouse }] }",
    step: "forward allow-list gate",
    code: "gate-not-open",
    says: ['psc_connection_status: "REJECTED", expected ACCEPTED'],
  },
  {
    title: "an Azure connection that is never looked at",
    spec: azure,
    scenario: "stages: { allow-list: [{ reject: azurerm_private_endpoint.clickhouse }] }",
    step: "forward allow-list gate",
    code: "gate-not-open",
    says: ["connection-approved: nobody has answered"],
    hint: "az network private-endpoint show",
  },
  {
    title: "an endpoint that the vendor's own resource shows as ended",
    spec: "specs/endpoint-azure-mongodb-registered.yaml",
    scenario: "stages: { admitted: [{ disconnect: mongodbatlas_privatelink_endpoint_service.project }] }",
    step: "forward admitted gate",
    code: "gate-not-open",
    says: [/azure_status: "[A-Z]+", expected AVAILABLE/],
    review: "ahead dns review gate-closed",
  },
  {
    title: "a cluster that ends a connection which its registration made",
    spec: "specs/endpoint-aws-cockroachdb-registered.yaml",
    scenario: "stages: { admitted: [{ disconnect: aws_vpc_endpoint.cluster }] }",
    step: "forward admitted gate",
    code: "gate-not-open",
    says: ['aws_vpc_endpoint.cluster.state: "rejected", expected available; the vendor must act'],
    review: "ahead dns review gate-closed",
  },
  {
    title: "a vendor that ends the connection which its rule admitted",
    spec: "specs/endpoint-gcp-temporal-registered.yaml",
    scenario: "stages: { admitted: [{ disconnect: google_compute_forwarding_rule.region }] }",
    step: "forward admitted gate",
    code: "gate-not-open",
    says: [/forwarding_rule\.region\.psc_connection_status: "[A-Z]+", expected ACCEPTED; the vendor must act/],
  },
  ...[
    {
      spec: "specs/endpoint-aws-cockroachdb-registered.yaml",
      type: "cockroach_private_endpoint_connection",
      review: "ahead dns review stages-skipped",
    },
    {
      spec: "specs/endpoint-aws-databricks-registered.yaml",
      type: "databricks_mws_vpc_endpoint",
      review: "ahead dns review stages-skipped",
    },
    {
      spec: "specs/endpoint-azure-mongodb-registered.yaml",
      type: "mongodbatlas_privatelink_endpoint_service",
      review: "ahead dns review stages-skipped",
    },
    // Its records wait for the connection, so that no plan of stage dns is made.
    { spec: "specs/endpoint-gcp-temporal-registered.yaml", type: "temporalcloud_connectivity_rule" },
  ].map(
    ({ type, ...more }): Fault => ({
      ...more,
      title: `a registration with ${type} that takes longer than its provider waits`,
      scenario: "surroundings: { registrationsFinish: false }",
      step: "destroy endpoint apply",
      code: "destroy-incomplete",
      says: [new RegExp(`${type} \\S+ is left in the cloud, and no state knows it`)],
    }),
  ),
  {
    title: "an endpoint of somebody else in the allow list",
    spec: aws,
    scenario: "surroundings: { listedEndpoints: [vpce-0a1b2c3d4e5f60718] }",
    step: "forward allow-list repeat",
    code: "allow-list-loses-id",
    says: ["vpce-0a1b2c3d4e5f60718"],
    pointer: "/clickhouse/services/0",
    review: "ahead dns review allow-list-loses-id",
  },
  {
    title: "private DNS turned on in the console",
    spec: aws,
    scenario: `stages:
  allow-list:
    - usual: true
    - change: { address: aws_vpc_endpoint.clickhouse, attribute: private_dns_enabled, value: true }`,
    step: "forward allow-list refresh",
    code: "drift",
    says: ["private_dns_enabled of aws_vpc_endpoint.clickhouse was changed outside Terraform from false to true"],
    review: "ahead dns review change-missing",
  },
  {
    title: "an endpoint deleted in the console",
    spec: aws,
    scenario: "stages: { endpoint: [{ delete: aws_vpc_endpoint.clickhouse }] }",
    step: "forward endpoint gate",
    code: "gate-not-open",
    says: ["aws_vpc_endpoint.clickhouse.state: it is not in the state, although its stage is applied"],
    review: "ahead allow-list review created-again",
  },
  {
    title: "an event that cannot happen",
    spec: aws,
    scenario: "stages: { endpoint: [{ disconnect: aws_vpc_endpoint.clickhouse }] }",
    step: "forward endpoint others",
    code: "scenario-impossible",
    says: ["aws_vpc_endpoint.clickhouse has no connection that was accepted"],
    pointer: "/stages/endpoint/0",
  },
  {
    title: "events that are never reached",
    spec: aws,
    scenario: `stages:
  endpoint: [{ reject: aws_vpc_endpoint.clickhouse }]
  allow-list: [{ usual: true }, { pass: 25 }]
  dns: []`,
    step: "forward endpoint others",
    code: "scenario-not-reached",
    says: ["analytics-prod never got through the apply of the stage allow-list, so this event did not happen"],
    pointer: "/stages/allow-list/1",
    review: "ahead allow-list review gate-closed",
  },
  {
    title: "private DNS on before the vendor has accepted",
    spec: aws,
    tamper: tamper("aws_vpc_endpoint.clickhouse", 0, (body) => ({ ...body, private_dns_enabled: true })),
    step: "forward endpoint apply",
    code: "apply-failed",
    says: ["Private DNS can only be enabled after the endpoint connection is accepted"],
    review: "ahead allow-list review gate-closed",
  },
  {
    title: "a stage that changes what identifies the endpoint",
    spec: aws,
    tamper: tamper("aws_vpc_endpoint.clickhouse", 1, (body) => ({ ...body, vpc_id: "vpc-00000000000000000" })),
    step: "forward allow-list review",
    code: "endpoint-replaced",
    says: ["forced by vpc_id"],
    hint: "Undo the change of the argument",
    pointer: "/network/vpcId",
    review: "forward allow-list review endpoint-replaced",
  },
  {
    title: "an allow list without entries",
    spec: aws,
    tamper: tamper("clickhouse_service_private_endpoints_attachment.service_6d3a0b3c", 1, (body) => ({
      ...body,
      private_endpoint_ids: [],
    })),
    step: "forward allow-list plan",
    code: "plan-failed",
    says: ["private_endpoint_ids must be set"],
    pointer: "/clickhouse/services/0",
  },
  {
    title: "a manual Azure connection with a blank message",
    spec: azure,
    tamper: tamper("azurerm_private_endpoint.clickhouse", 0, ({ private_service_connection, ...body }) => ({
      ...body,
      private_service_connection: { ...(private_service_connection as object), request_message: "  " },
    })),
    step: "forward endpoint apply",
    code: "apply-failed",
    says: ["request_message attribute must not be empty"],
    pointer: "/clickhouse/alias",
    review: "ahead allow-list review created-again",
  },
  {
    title: "a reference to nothing",
    spec: aws,
    tamper: tamper("aws_vpc_endpoint.clickhouse", 1, (body) => ({
      ...body,
      security_group_ids: ["${aws_security_group.nobody.id}"],
    })),
    step: "forward allow-list validate",
    code: "validate-failed",
    says: ["Reference to undeclared resource"],
  },
  {
    title: "a constraint on Terraform that the one here does not meet",
    spec: aws,
    edit: (text) => text.replace("terraform:", 'terraform:\n  version: ">= 99.0.0"'),
    step: "start endpoint init",
    code: "init-failed",
    says: ["Unsupported Terraform Core version"],
    hint: "terraform.version",
  },
  {
    title: "a Terraform that is too slow",
    spec: aws,
    options: { deadlineMs: 1 },
    step: "start endpoint init",
    code: "step-too-slow",
    says: ["Terraform was stopped"],
  },
];

withTerraform("a rehearsal finds", () => {
  test.each(faults)("$title", async (fault) => {
    const synthesized = synthesizeFile(fault.spec, fault.edit);
    const [rehearsed] = await play([fault.tamper?.(synthesized) ?? synthesized], fault);
    if (rehearsed === undefined) throw new Error("nothing was rehearsed");
    const found = findings(rehearsed);
    expect(found.map(({ step, code }) => `${step} ${code}`)).toContain(`${fault.step} ${fault.code}`);
    const matching = found.filter(({ step, code }) => step === fault.step && code === fault.code);
    for (const words of fault.says) {
      expect(matching.map(({ message }) => message)).toContainEqual(
        words instanceof RegExp ? expect.stringMatching(words) : expect.stringContaining(words),
      );
    }
    expect(matching[0]?.hint).toContain(fault.hint ?? "");
    if (fault.pointer !== undefined) expect(matching.map(({ pointer }) => pointer)).toContain(fault.pointer);
    expect(rehearsed.passed).toBe(false);
    // Nothing before the fault is blamed, and what was made is taken away again.
    const names = rehearsed.steps.map(nameOf);
    const before = rehearsed.steps.slice(0, names.indexOf(found[0]?.step ?? ""));
    expect(before.every(({ outcome }) => outcome === "passed" || outcome === "waiting")).toBe(true);
    const reviews = rehearsed.steps.flatMap((step) =>
      (step.review?.findings ?? []).map((finding) => `${nameOf(step)} ${finding.rule}`),
    );
    if (fault.review === undefined) expect(reviews).toEqual([]);
    else expect(reviews).toContain(fault.review);
    const wasApplied = names.some((name) => name.endsWith(" apply"));
    expect(names.some((name) => name.startsWith("destroy"))).toBe(wasApplied);
  });
});
