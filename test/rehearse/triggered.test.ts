import { join } from "node:path";
import { expect, jest, test } from "@jest/globals";
import { compareTerraform } from "../../src/diff/compare-terraform";
import { makeScratchFolder } from "../../src/files/scratch-folder";
import { knowledge } from "../../src/knowledge";
import { readPlan } from "../../src/plan/read-plan";
import type { ShownResourceChange } from "../../src/plan/shown";
import { reviewContext } from "../../src/review/from-spec";
import { review } from "../../src/review/review-plan";
import type { TerraformJson } from "../../src/terraform/json";
import { findTerraform } from "../../src/terraform-cli/find";
import { hasTerraform } from "../hcl/terraform";
import { compileSpec } from "../support/plans";
import { serveSimulated } from "../support/simulated";

jest.setTimeout(120_000);
const file = "specs/clickhouse-gcp.yaml";
const withTerraform = hasTerraform("a Google address that is replaced takes its forwarding rule along")
  ? test
  : test.skip;

withTerraform(
  "diff, Terraform on the simulated provider and review agree on what another subnetwork replaces",
  async () => {
    const base = compileSpec(file, "endpoint");
    const changed = compileSpec(file, "endpoint", (text) => text.replace("subnetworks/private", "subnetworks/other"));
    const terraformOf = ({ timeline }: typeof base): TerraformJson => timeline[0]?.terraform ?? {};
    const facts = { ...knowledge, hazards: [] };
    const said = compareTerraform(terraformOf(base), terraformOf(changed), facts).filter(
      ({ action }) => action === "replace",
    );
    const scratch = makeScratchFolder();
    const found = await findTerraform(undefined);
    if ("reason" in found) throw new Error(found.reason);
    const simulated = await serveSimulated(scratch, found.terraform);
    try {
      const run = async (...args: string[]) => {
        const { exitCode, stdout, stderr } = await simulated.run("root", args);
        if (exitCode !== 0) throw new Error(`${stdout}${stderr}`);
        return stdout;
      };
      const lay = (terraform: TerraformJson) => {
        const { terraform: settings, ...rest } = terraform;
        const { backend: _, ...kept } = settings ?? {};
        scratch.write(join("root", "main.tf.json"), JSON.stringify({ ...rest, terraform: kept }));
      };
      lay(terraformOf(base));
      await run("apply", "-auto-approve", "-input=false", "-no-color");
      lay(terraformOf(changed));
      await run("plan", "-input=false", "-no-color", "-out=plan");
      const shown = await run("show", "-json", "plan");
      const changes: ShownResourceChange[] = JSON.parse(shown).resource_changes;
      const planned = changes.filter(({ change }) => change.actions.length > 1).map(({ address }) => address);
      expect(planned.sort()).toEqual([
        "google_compute_address.clickhouse",
        "google_compute_forwarding_rule.clickhouse",
      ]);
      expect(said.map(({ address }) => address).sort()).toEqual(planned);
      const read = readPlan("plan.json", Buffer.from(shown), { module: undefined, resources: knowledge.resources });
      if ("problem" in read) throw new Error(read.problem.message);
      const { findings } = review(read.value, reviewContext(changed, knowledge.providers, { base }));
      const replaced = findings.filter(({ rule }) => ["replaced", "endpoint-replaced"].includes(rule));
      expect(replaced.map(({ address }) => address).sort()).toEqual(planned);
    } finally {
      await simulated.stop();
      scratch.dispose();
    }
  },
);
