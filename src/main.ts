import { App } from "cdktf";
import { createColors } from "picocolors";
import { openSpecs } from "./commands/sources";
import { textsOf } from "./commands/terminal";
import { isFailing } from "./contract/problem";
import { removeOtherForm } from "./files/remove-other-form";
import { knowledge } from "./knowledge";
import { toText } from "./report/problems-report";
import { digestAt } from "./spec/validate-spec";
import { hclLayout } from "./stage/hcl-layout";
import { addStack } from "./synth/add-stack";
import { toTerraformJson } from "./synth/synthesize";
import { toHclText } from "./terraform/hcl";

// The app that `cdktf synth` runs: one stack a spec below the folder that cdktf.json names.
const app = new App({ skipValidation: true });
const { sources, specs, problems } = openSpecs([String(app.node.tryGetContext("specs") ?? "specs")]);

if (problems.length > 0) process.stderr.write(toText(problems, textsOf(sources), createColors(false)));
if (isFailing(problems, false)) {
  process.exitCode = 1;
} else {
  for (const { valid, timeline } of specs) {
    const layout = hclLayout(valid.source.file, timeline);
    addStack(
      app,
      valid.topology,
      valid.spec,
      (stage) => digestAt(valid, stage),
      (stack) => toHclText(toTerraformJson(stack), knowledge.providers, layout),
    );
  }
  app.synth();
  for (const { synthesizedStackPath } of Object.values(app.manifest.stacks))
    removeOtherForm(app.outdir, synthesizedStackPath);
}
