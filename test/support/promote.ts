import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkAll } from "../../src/compile";
import { knowledge } from "../../src/knowledge";
import { plinth } from "./cli";
import { makeScratch } from "./scratch";

/** The text of the spec that is promoted. */
export const example = readFileSync("specs/clickhouse-aws.yaml", "utf8");

let folder = "";

/** A path in the folder that the command runs in. */
export const path = (name: string) => join(folder, name);
/** What a file there holds. */
export const text = (name: string) => readFileSync(path(name), "utf8");
/** Runs `plinth promote` there. */
export const run = (arguments_: readonly string[], input = "") =>
  plinth(["promote", ...arguments_], { cwd: folder, input });
/** What the command prints as JSON. */
export const report = (arguments_: readonly string[], input = "") =>
  JSON.parse(run([...arguments_, "--format", "json"], input).out);

/** Begins a folder with the spec in `a.yaml` alone. */
export function layExample(): void {
  folder = makeScratch();
  writeFileSync(path("a.yaml"), example);
}

/** The digest that an apply of the spec leaves in the state; empty where it does not compile. */
export function digestOf(name: string): string {
  return checkAll([{ file: name, bytes: readFileSync(path(name)) }], knowledge).specs[0]?.valid.digest ?? "";
}

interface Shown {
  readonly stage?: string;
  readonly state?: string;
  readonly ids?: readonly string[];
  readonly spec?: string;
  readonly name?: string;
  readonly outputs?: object;
  readonly module?: string;
  /** Addresses that an apply which failed half-way did not make. */
  readonly without?: readonly string[];
}

const group = "aws_security_group.endpoint";
export const rules = ["https", "native"].map((port) => `aws_vpc_security_group_ingress_rule.${port}_10_20_0_0_16`);

/** What `terraform show -json` prints of the state of the example. */
export function stateOf({
  stage = "endpoint",
  state = "available",
  ids = ["vpce-1"],
  module,
  without = [],
  ...made
}: Shown = {}): string {
  const prefix = module === undefined ? "" : `${module}.`;
  const value = {
    topology: "clickhouse-aws",
    name: made.name ?? "analytics-prod",
    stage,
    spec: made.spec ?? digestOf("a.yaml"),
  };
  const resources = [
    {
      address: `${prefix}aws_vpc_endpoint.clickhouse`,
      values: { id: "vpce-1", state, private_dns_enabled: stage === "dns" },
    },
    {
      address: `${prefix}clickhouse_service_private_endpoints_attachment.service_6d3a0b3c`,
      values: { private_endpoint_ids: ids },
    },
    ...[group, ...rules]
      .filter((address) => !without.includes(address))
      .map((address) => ({ address: `${prefix}${address}`, values: {} })),
  ].map((resource) => ({
    mode: "managed",
    type: "t",
    name: "n",
    provider_name: "p",
    sensitive_values: {},
    ...resource,
  }));
  const root = module === undefined ? { resources } : { child_modules: [{ address: module, resources }] };
  const outputs = made.outputs ?? { plinth: { sensitive: false, value } };
  return JSON.stringify({ format_version: "1.0", terraform_version: "1.11.4", values: { outputs, root_module: root } });
}

/** Puts the spec at a stage. */
export const at = (stage: string) => writeFileSync(path("a.yaml"), example.replace(/^stage: \w+/m, `stage: ${stage}`));
/** What the gate of stage `allow-list` asks people, but for the port that `tests` has a note on. */
export const others = [
  "private-dns-names",
  "vpc-dns.enableDnsSupport",
  "vpc-dns.enableDnsHostnames",
  "connection-test.9440",
];
/** Options that answer all of it. */
export const tests = [
  "--evidence",
  "connection-test.8443=yes, Ok. from the bastion",
  ...others.flatMap((key) => ["--evidence", `${key}=yes`]),
];
