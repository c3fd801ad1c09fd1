import { expect, test } from "@jest/globals";
import { synthesize } from "../../src/synth/synthesize";
import { compileSpec } from "../support/plans";

/** What a spec says of its providers where the AWS provider has a second configuration. */
function settingsOf(file: string) {
  const { topology, spec } = compileSpec(file).valid;
  const aws = topology.providers["aws"];
  if (aws === undefined) throw new Error(`${spec.topology} has no AWS provider`);
  const [first] = aws.configurations(spec);
  const second = { alias: "dns", block: { region: "us-east-1" } };
  const providers = { ...topology.providers, aws: { ...aws, configurations: () => [first, second] as const } };
  const [stage] = synthesize({ ...topology, providers }, spec, () => "").stages;
  return { provider: stage?.terraform.provider?.["aws"], required: stage?.terraform.terraform?.["required_providers"] };
}

test("a root sets a second configuration up under its alias", () => {
  const { provider, required } = settingsOf("specs/clickhouse-aws.yaml");
  expect(provider).toEqual([{ region: "us-west-2" }, { alias: "dns", region: "us-east-1" }]);
  expect(required).toHaveProperty("aws", { source: "hashicorp/aws", version: "~> 6.36" });
});

test("a module is given a second configuration by its root", () => {
  const { provider, required } = settingsOf("specs/clickhouse-aws-module.yaml");
  expect(provider).toBeUndefined();
  expect(required).toHaveProperty("aws.configuration_aliases", ["aws.dns"]);
});
