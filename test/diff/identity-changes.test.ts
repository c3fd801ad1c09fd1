import { expect, test } from "@jest/globals";
import { compareSpecs } from "../../src/diff/compare-specs";
import { knowledge } from "../../src/knowledge";
import { compileSpec } from "../support/plans";

type Change = (text: string) => string;

const organization = /\n {4}clickhouse:\n.*/;
const manual: Change = (text) => text.replace("\n  services:", "\n  allowList: manual\n  services:");
const forgetting: Change = (text) =>
  `${manual(text)}\nforget: [clickhouse_service_private_endpoints_attachment.service_7e4b1c4d]\n`;
const unset: Change = (text) => text.replace(organization, "");
const other: Change = (text) => text.replace("0d6f7e1a", "aaaaaaaa");
const same: Change = (text) => text;

/** Whether an identity changes between two versions of a spec with settings of the ClickHouse provider. */
function isFound(before: Change, after: Change, stage: string): boolean {
  const side = (change: Change) => ({
    taken: "spec" as const,
    synthesized: compileSpec("specs/clickhouse-aws-hub.yaml", stage, change),
  });
  const { problems } = compareSpecs(side(before), side(after), knowledge.providers);
  return problems.some(({ code }) => code === "identity-changed");
}

test.each<[string, Change, Change, string, boolean]>([
  ["other settings", same, other, "allow-list", true],
  ["settings that go", same, unset, "allow-list", true],
  ["settings that come", unset, same, "allow-list", true],
  ["settings that come together with the use", (text) => unset(manual(text)), same, "allow-list", true],
  ["the use of a provider whose settings were there", manual, same, "allow-list", false],
  ["other settings together with the use", (text) => other(manual(text)), same, "allow-list", true],
  ["no use any more, with something to destroy", same, manual, "allow-list", true],
  ["no use any more, with nothing to destroy", same, manual, "endpoint", false],
  ["no use any more, with all of it forgotten", same, forgetting, "allow-list", false],
  ["other settings, with all of it forgotten", same, (text) => other(forgetting(text)), "allow-list", true],
])("%s", (_, before, after, stage, expected) => {
  expect(isFound(before, after, stage)).toBe(expected);
});
