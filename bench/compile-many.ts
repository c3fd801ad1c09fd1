import { readFileSync } from "node:fs";
import { compile } from "../src/compile";
import { knowledge } from "../src/knowledge";

/** Compiles many variants of an example in memory and prints the milliseconds of each; the first rounds warm the program up. */
function compileMany(count: number): number {
  const example = readFileSync("specs/clickhouse-aws.yaml", "utf8");
  const sources = Array.from({ length: count }, (_, index) => {
    const id = index.toString(16).padStart(8, "0");
    const text = example
      .replace("analytics-prod\n", `spec-${index}\n`)
      .replace("6d3a0b3c", id)
      .replace("vpc-0a1b2c3d", `vpc-${id}`)
      .replace("abc123", `host${index}`);
    return { file: `${index}.yaml`, bytes: Buffer.from(text) };
  });
  const start = performance.now();
  const { folders, problems } = compile(sources, knowledge, "hcl");
  if (folders.length !== count || problems.length > 0) throw new Error("the specs do not compile");
  return (performance.now() - start) / count;
}

process.stdout.write(`${compileMany(1000)}\n`);
