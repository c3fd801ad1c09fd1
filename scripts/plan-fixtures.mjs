// Makes test/plans/: what the real Terraform plans for every stage move of an example a topology, with the simulated providers. Rehearses
// the specs with --keep, or takes a folder that a rehearsal kept, and leaves out what differs between machines and runs.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const target = "test/plans";
const [given] = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), "plinth-plans-"));

try {
  const kept = given ?? rehearse(join(scratch, "kept"));
  rmSync(target, { recursive: true, force: true });
  for (const file of examples()) writePlans(file, kept);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** An example a topology, which is the one of its name where there is one, and some with resources that those lack. */
function examples() {
  const others = [
    "clickhouse-aws-private-zone",
    "clickpipes-msk-multi-vpc-new-cluster",
    "endpoint-aws-snowflake",
    "endpoint-azure-mongodb-registered",
    "endpoint-gcp-temporal-registered",
  ];
  const specs = readdirSync("specs").map((file) => [file, readFileSync(join("specs", file), "utf8")]);
  const topologies = new Map();
  for (const [file, text] of specs.sort()) {
    const topology = /^topology: (\S+)/m.exec(text)?.[1];
    if (!topologies.has(topology) || file === `${topology}.yaml`) topologies.set(topology, file);
  }
  return [...topologies.values(), ...others.map((name) => `${name}.yaml`)].map((file) => `specs/${file}`);
}

function rehearse(folder) {
  execFileSync(process.execPath, ["dist/plinth.js", "rehearse", ...examples(), "--keep", folder], { stdio: "inherit" });
  return folder;
}

function writePlans(file, kept) {
  const name = /^name: (\S+)/m.exec(readFileSync(file, "utf8"))?.[1];
  const steps = readdirSync(join(kept, name)).filter((step) => !step.endsWith("destroy"));
  for (const step of steps.sort()) {
    const plan = JSON.parse(readFileSync(join(kept, name, step, "plan.json"), "utf8"));
    const { timestamp: _, relevant_attributes: __, planned_values: planned, ...rest } = plan;
    const folder = join(target, file.replace(/^specs\/|\.yaml$/g, ""));
    mkdirSync(folder, { recursive: true });
    const small = { ...rest, planned_values: { outputs: planned.outputs ?? {}, root_module: {} } };
    writeFileSync(join(folder, `${step.replace(/^\d+-/, "")}.json`), `${JSON.stringify(small)}\n`);
  }
}
