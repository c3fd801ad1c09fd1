import { describe, expect, test } from "@jest/globals";
import { noEvidence } from "../../src/contract/evidence";
import { toPlainText } from "../../src/encoders/prose-text";
import { evaluateGate, unseen } from "../../src/stage/gate";
import { findHere, resourcesOf } from "../../src/stage/timeline";
import { resource, stateOf } from "../support/honest-state";
import { compileSpec } from "../support/plans";

const hereOf = (spec: string, stage: string) => findHere(compileSpec(`specs/${spec}.yaml`, stage).timeline);

describe.each([
  ["clickhouse-aws", "aws_vpc_endpoint.clickhouse", "state", ["rejected", "failed", "expired"]],
  ["clickhouse-gcp", "google_compute_forwarding_rule.clickhouse", "psc_connection_status", ["REJECTED", "CLOSED"]],
] as const)("a refused endpoint of %s", (spec, address, attribute, refused) => {
  test.each(refused)("is made anew where the state says %s, also in a module", (value) => {
    for (const module of [undefined, "module.it"]) {
      const at = `${module === undefined ? "" : `${module}.`}${address}`;
      const state = stateOf(resource(at, { [attribute]: value }));
      for (const stage of ["endpoint", "allow-list"]) {
        const { items } = evaluateGate(hereOf(spec, stage).text.gate, state, noEvidence, module);
        const item = items.find(({ name }) => name === `${at}.${attribute}`);
        expect(item?.answer).toBe("closed");
        expect(item?.remedy && toPlainText(item.remedy)).toContain(
          `has to be made anew${spec === "clickhouse-gcp" ? ", with a new id" : ""}. At the stage that makes it, plan with -replace=${at}; from a later one, go back first.`,
        );
      }
    }
  });
});

test("a person who saw that Azure refused the endpoint is told how to make it anew", () => {
  for (const stage of ["endpoint", "allow-list"]) {
    const { gate } = hereOf("clickhouse-azure", stage).text;
    const [key = ""] = gate.flatMap((item) => (item.kind === "evidence" ? [item.key] : []));
    const { items } = evaluateGate(gate, undefined, new Map([[key, { answer: "no", note: "Rejected" }]]));
    const remedy = items.find(({ name }) => name === key)?.remedy;
    expect(remedy && toPlainText(remedy)).toMatch(
      /^If it is Rejected or Disconnected: Ask the vendor's support .* plan with -replace=azurerm_private_endpoint\.clickhouse; from a later one, go back first\.$/,
    );
  }
});

test("an invitation that ended is said to have, with its time and that this is inferred", () => {
  const here = hereOf("clickpipes-vpc-resource", "share");
  const address = "aws_ram_principal_association.clickpipes";
  const others = resourcesOf(here).filter((each) => each !== address);
  const state = stateOf(...others.map((each) => resource(each, { status: "ACTIVE" })));
  const closed = evaluateGate(here.text.gate, state, noEvidence, undefined, resourcesOf(here)).items.filter(
    ({ answer }) => answer === "closed",
  );
  expect(closed.map(({ name, observed }) => [name, observed])).toEqual([[`${address}.id`, unseen.gone]]);
  expect(toPlainText(closed[0]?.remedy ?? { words: [""], values: [] })).toContain("ends after 12 hours (inferred: ");
});
