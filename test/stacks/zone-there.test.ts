import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { parseDocument } from "yaml";
import { checkAll } from "../../src/compile";
import { toPlainText } from "../../src/encoders/prose";
import { knowledge } from "../../src/knowledge";
import { followEdit } from "../support/follow-edit";
import { compileSpec, type Loose } from "../support/plans";

const awsPlace = {
  account: { id: "210987654321", profile: "dns", vpcId: "vpc-2a1b2c3d4e5f60718" },
  networks: { hub: { vpcId: "vpc-1a1b2c3d4e5f60718", region: "us-east-1", owner: "endpoint" } },
};
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
        return / ends with ConflictingDomainExists\. /.test(told);
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
