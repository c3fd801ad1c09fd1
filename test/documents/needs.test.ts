import { describe, expect, test } from "@jest/globals";
import { credentialsOf } from "../../src/documents/needs";
import { toPlainText } from "../../src/encoders/prose-text";
import { compileSpec } from "../support/plans";

const id = "00000000-0000-0000-0000-000000000000";

describe.each(["clickhouse-azure", "offer-azure"])("what a provider of %s takes from the environment", (name) => {
  const ofAzure = (change: (text: string) => string) => {
    const unnamed = (text: string) => change(text.replace(/^ {2}subscriptionId: .*\n/m, ""));
    const { topology, spec } = compileSpec(`specs/${name}.yaml`, undefined, unnamed).valid;
    const [first] = credentialsOf(topology, spec);
    return {
      variables: first?.variables,
      note: first && toPlainText(first.note),
      isToldToSet: JSON.stringify([topology.handover(spec), topology.permissions?.(spec)]).includes(
        "ARM_SUBSCRIPTION_ID",
      ),
    };
  };
  const others = ["ARM_TENANT_ID", "ARM_CLIENT_ID"];

  test("is the subscription where the spec names none", () => {
    expect(ofAzure((text) => text)).toEqual({
      variables: ["ARM_SUBSCRIPTION_ID", ...others],
      note: "the subscription always; the rest unless az login is used",
      isToldToSet: true,
    });
  });

  test.each([
    { where: "the place", change: (text: string) => text.replace(/^azure:$/m, `azure:\n  subscriptionId: ${id}`) },
    {
      where: "the provider",
      change: (text: string) =>
        text.replace(/^terraform:$/m, `terraform:\n  providers: { azurerm: { subscriptionId: ${id} } }`),
    },
  ])("is no subscription where $where of the spec names it", ({ change }) => {
    expect(ofAzure(change)).toEqual({
      variables: others,
      note: "unless az login is used; the spec names the subscription",
      isToldToSet: false,
    });
  });
});

// Cloud DNS, Access control with IAM: a private zone is bound in the project of each network. Azure DNS: a link takes the right to join. Azure
// built-in roles: Network Contributor reads no metrics.
test.each([
  { file: "clickhouse-gcp", host: "network-hub", right: "dns.networks.bindPrivateDNSZone", isTold: true },
  { file: "clickhouse-gcp", host: "data-platform", right: "dns.networks.bindPrivateDNSZone", isTold: false },
  { file: "clickhouse-gcp-spokes", right: "dns.networks.bindPrivateDNSZone", isTold: true },
  { file: "clickhouse-azure-spokes", right: "Microsoft.Network/virtualNetworks/join/action", isTold: true },
  { file: "clickhouse-azure", right: "Microsoft.Network/virtualNetworks/join/action", isTold: false },
  { file: "offer-azure", right: "Microsoft.Insights/metrics/read", isTold: true },
])("a right beyond the roles is told: $file, $right, $host, $isTold", ({ file, host, right, isTold }) => {
  const { topology, spec } = compileSpec(`specs/${file}.yaml`, undefined, (text) =>
    host === undefined ? text : text.replaceAll(/(work: projects\/)[^/]+/g, `$1${host}`),
  ).valid;
  expect(JSON.stringify(topology.permissions?.(spec)).includes(right)).toBe(isTold);
});
