import { readFileSync, writeFileSync } from "node:fs";
import { checkAll, type SynthesizedSpec } from "../src/compile";
import { knowledge } from "../src/knowledge";
import { readPlan } from "../src/plan/read-plan";
import { reviewContext } from "../src/review/from-spec";
import { review } from "../src/review/review-plan";

/** Writes a plan of about so many megabytes: one connection among the many other resources of a large root. */
function writePlan(path: string, megabytes: number): void {
  const tags = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`tag-${index}`, `a value that is ${index} long "quoted" \\ é`]),
  );
  const values = (index: number) => ({
    id: `i-${index}`,
    arn: `arn:aws:ec2:eu-west-1:123456789012:instance/i-${index}`,
    ebs: [{ volume: index, encrypted: true, iops: null, tags }],
    tags,
  });
  const resource = (index: number) => ({
    address: `module.fleet.aws_instance.node[${index}]`,
    mode: "managed",
    type: "aws_instance",
    name: "node",
    index,
    provider_name: "registry.terraform.io/hashicorp/aws",
  });
  const one = JSON.stringify({ ...resource(0), values: values(0) }).length * 4;
  const count = Math.ceil((megabytes * 1024 * 1024) / one);
  const indexes = Array.from({ length: count }, (_, index) => index);
  const state = {
    resources: indexes.map((index) => ({ ...resource(index), values: values(index), sensitive_values: { tags: {} } })),
  };
  const connection = { ...resource(0), address: "module.connection.aws_vpc_endpoint.clickhouse" };
  const changes = [connection, ...indexes.map(resource)].map((each, index) => ({
    ...each,
    change: {
      actions: ["no-op"],
      before: values(index),
      after: values(index),
      after_unknown: {},
      before_sensitive: {},
      after_sensitive: {},
    },
  }));
  writeFileSync(
    path,
    `{"format_version":"1.2","planned_values":{"root_module":${JSON.stringify(state)}},"resource_changes":${JSON.stringify(changes)},"prior_state":{"format_version":"1.0","values":{"root_module":${JSON.stringify(state)}}},"configuration":{"root_module":{}},"errored":false}`,
  );
}

/** The spec that plans are reviewed by, at its stage `dns`. */
function compileSpec(): SynthesizedSpec {
  const spec = "specs/clickhouse-aws.yaml";
  const staged = readFileSync(spec, "utf8").replace(/^stage: [a-z-]+/m, "stage: dns");
  const [compiled] = checkAll([{ file: spec, bytes: Buffer.from(staged) }], knowledge).specs;
  if (compiled === undefined) throw new Error(`${spec} does not compile`);
  return compiled;
}

/** Milliseconds for the review of a plan that removes so many things, keeps as many that name none of them, and has seen as many change. */
function reviewRemovals(count: number): number {
  const compiled = compileSpec();
  const plan = JSON.parse(readFileSync("test/plans/clickhouse-aws/dns.json", "utf8"));
  const resource = (index: number) => ({
    address: `aws_x.r${index}`,
    mode: "managed",
    type: "aws_x",
    name: `r${index}`,
    provider_name: "x",
  });
  const values = (index: number) => ({ id: `res-${index}`, a: `secret-${index}-xxxxxxxx` });
  plan.resource_drift ??= [];
  for (let index = 0; index < count; index++) {
    const [before, kept] = [values(index), values(index + count)];
    const drifted = { actions: ["update"], before: kept, after: { ...kept, a: "x" }, after_sensitive: { a: true } };
    plan.resource_changes.push(
      { ...resource(index), change: { actions: ["delete"], before, after: null, before_sensitive: { a: true } } },
      { ...resource(index + count), change: { actions: ["no-op"], before: kept, after: kept } },
    );
    plan.resource_drift.push({ ...resource(index + count), change: drifted });
    plan.prior_state.values.root_module.resources.push({ ...resource(index + count), values: kept });
  }
  const bytes = Buffer.from(JSON.stringify(plan));
  const start = performance.now();
  const read = readPlan("plan.json", bytes, { module: undefined, resources: knowledge.resources });
  if ("problem" in read) throw new Error(read.problem.message);
  const { findings } = review(read.value, reviewContext(compiled, knowledge.providers));
  if (findings.length < count) throw new Error("removals were not found");
  return performance.now() - start;
}

/** Prints the milliseconds that each way of reading takes, in turns, and the peak memory in kilobytes. */
function main([command = "", path = "", megabytes = ""]: readonly string[]): void {
  if (command === "write") {
    writePlan(path, Number(megabytes));
    return;
  }
  if (command === "removals") {
    reviewRemovals(100);
    const few = Number(path);
    process.stdout.write(`${JSON.stringify([few, 4 * few].map(reviewRemovals))}\n`);
    return;
  }
  const bytes = readFileSync(path);
  const measure = (read: () => void) => {
    const start = performance.now();
    read();
    return performance.now() - start;
  };
  const compiled = compileSpec();
  const module = "module.connection";
  const ours = () => {
    const read = readPlan(path, bytes, { module, resources: knowledge.resources });
    if ("problem" in read) throw new Error(read.problem.message);
    review(read.value, reviewContext(compiled, knowledge.providers, { module }));
  };
  if (command === "ours") ours();
  else {
    const rounds = Array.from({ length: 3 }, () => ({
      ours: measure(ours),
      parse: measure(() => JSON.parse(bytes.toString("utf8"))),
    }));
    process.stdout.write(`${JSON.stringify(rounds)}\n`);
    return;
  }
  process.stdout.write(`${process.resourceUsage().maxRSS}\n`);
}

main(process.argv.slice(2));
