import { expect, test } from "@jest/globals";
import { minVersion } from "semver";
import { knowledge } from "../../src/knowledge";
import { coveredMajors, isCovered } from "../../src/provider/covered-versions";
import { remarkOnVersions } from "../../src/rehearse/choose-providers";
import { synthesizeFile } from "../support/rehearse";

const { hazards } = knowledge;

test("the facts cover the versions that they come from", () => {
  const versions = [
    ...knowledge.providers.map(({ provider, version }) => [provider, version]),
    ...hazards.flatMap(({ provider, versions = [] }) => versions.map((version) => [provider, version])),
  ];
  expect(versions.filter(([provider = "", version = ""]) => !isCovered(provider, version))).toEqual([]);
});

test("every major version that is covered is that of the schema, or one whose differences from it are known", () => {
  for (const { provider, version } of knowledge.providers) {
    const known = hazards
      .filter((hazard) => hazard.provider === provider)
      .flatMap(({ versions = [], range = "" }) => [...versions, ...(range.match(/[0-9]+\.[0-9]+\.[0-9]+/g) ?? [])]);
    const majors = [version, ...known].map((each) => minVersion(each)?.major);
    expect(coveredMajors(provider).filter((each) => !majors.includes(each))).toEqual([]);
  }
});

test("a spec that admits a major version that is not covered is told so", () => {
  const { spec } = synthesizeFile("specs/clickhouse-gcp.yaml").valid;
  const providers = { ...spec.terraform.providers, google: { version: ">= 6.0.0, < 8.0.0" } };
  const older = { ...spec, terraform: { ...spec.terraform, providers } };
  expect(remarkOnVersions(older, [{ name: "google", source: "hashicorp/google", version: "6.0.0" }])).toEqual([
    "nothing is known of hashicorp/google 6.0.0 but what holds for the major version 7",
  ]);
});
