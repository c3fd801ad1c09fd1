import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { parseDocument } from "yaml";
import { checkAll } from "../../src/compile";
import { toPlainText } from "../../src/encoders/prose-text";
import { knowledge } from "../../src/knowledge";
import { followEdit } from "../support/follow-edit";
import { compileSpec, type Loose } from "../support/plans";

const awsPlace = {
  account: { id: "210987654321", profile: "dns", vpcId: "vpc-2a1b2c3d4e5f60718" },
  networks: { hub: { vpcId: "vpc-1a1b2c3d4e5f60718", region: "us-east-1", owner: "endpoint" } },
};
const subscription = "99999999-8888-4777-8666-555555555555";
const virtualNetworks = {
  hub: {
    virtualNetworkId: `/subscriptions/${subscription}/resourceGroups/rg-hub/providers/Microsoft.Network/virtualNetworks/vnet-hub`,
  },
};
const azurePlace = { subscriptionId: subscription, resourceGroup: "rg-private-dns", networks: virtualNetworks };
const googleNetworks = { hub: { network: "projects/network-hub/global/networks/vpc-hub" } };
const googlePlace = {
  project: "network-hub",
  impersonateServiceAccount: "dns@network-hub.iam.gserviceaccount.com",
  networks: googleNetworks,
};
const apiAndTraces = Object.fromEntries(
  ["api", "traces"].map((name, index) => [
    name,
    { alias: `${name}-pl-1.${index}5555555-5555-4555-8555-555555555555.westus2.azure.privatelinkservice` },
  ]),
);
const twoZones = {
  kind: "zone-names",
  zones: ["api", "stream"].map((name) => ({
    zone: `${name}.example.com`,
    records: [{ name: `a.${name}.example.com`, target: "endpoint", endpoint: name }],
  })),
};

/** An example, with these values of its own in `dns` and in `vendor`. */
const cases: readonly { readonly name: string; readonly place: Loose; readonly vendor?: Loose }[] = [
  { name: "endpoint-aws-snowflake", place: { networks: awsPlace.networks } },
  { name: "endpoint-aws-snowflake", place: awsPlace },
  { name: "endpoint-aws-custom", place: { mode: "recipe" }, vendor: { dns: twoZones } },
  { name: "endpoint-aws-custom", place: { mode: "recipe", networks: awsPlace.networks }, vendor: { dns: twoZones } },
  { name: "endpoint-aws-custom", place: { mode: "recipe", ...awsPlace }, vendor: { dns: twoZones } },
  { name: "endpoint-azure-datadog", place: { resourceGroup: "rg-private-dns", networks: virtualNetworks } },
  { name: "endpoint-azure-datadog", place: azurePlace },
  { name: "endpoint-azure-datadog", place: {}, vendor: { endpoints: apiAndTraces } },
  { name: "endpoint-azure-datadog", place: azurePlace, vendor: { endpoints: apiAndTraces } },
  { name: "endpoint-gcp-elastic", place: { networks: googleNetworks } },
  { name: "endpoint-gcp-elastic", place: googlePlace },
  { name: "endpoint-gcp-custom", place: { mode: "recipe" }, vendor: { dns: twoZones } },
  { name: "endpoint-gcp-custom", place: { mode: "recipe", ...googlePlace }, vendor: { dns: twoZones } },
  { name: "clickhouse-azure", place: { resourceGroup: "rg-private-dns", networks: virtualNetworks } },
  { name: "clickhouse-azure-spokes", place: {} },
  { name: "clickhouse-gcp", place: { networks: googleNetworks } },
  { name: "clickhouse-gcp-spokes", place: {} },
];

test.each(cases)(
  "each way out of a zone that is there already makes a whole spec of $name with $place",
  ({ name, place, vendor = {} }) => {
    const file = `specs/${name}.yaml`;
    const changed = (text: string) => {
      const document = parseDocument(text);
      for (const [key, value] of Object.entries(place)) document.setIn(["dns", key], value);
      for (const [key, value] of Object.entries(vendor)) document.setIn(["vendor", key], value);
      return document.toString({ lineWidth: 0 });
    };
    const base = compileSpec(file, "dns", changed);
    const rows = base.timeline
      .flatMap(({ text }) => text.failures)
      .filter(({ symptom, cause }) => {
        const told = `${toPlainText(symptom)} ${toPlainText(cause)}`;
        return / ends with ConflictingDomainExists\. |already there\. .* zone .* already\.$/.test(told);
      });
    expect(rows.length).toBe(1);
    const edits = rows.flatMap(({ remedy }) =>
      (remedy.acts ?? []).flatMap((act) => ("edit" in act ? [{ told: toPlainText(remedy), edit: act.edit }] : [])),
    );
    expect(edits.length).toBeGreaterThan(0);
    for (const { told, edit } of edits) {
      const text = followEdit(changed(readFileSync(file, "utf8")), base, edit);
      const problems = checkAll([{ file, bytes: Buffer.from(text) }], knowledge).problems;
      const errors = problems.filter(({ severity }) => severity === "error");
      expect([told, errors.map(({ code, message }) => `${code}: ${message}`)]).toEqual([told, []]);
    }
  },
);
