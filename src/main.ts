import { App } from "cdktf";
import { createColors } from "picocolors";
import { readSources, textsOf } from "./commands/sources";
import { checkAll, hclLayout } from "./compile";
import { isFailing } from "./contract/problem";
import { knowledge } from "./knowledge";
import { toText } from "./report/text";
import { digestAt } from "./spec/validate";
import { addStack } from "./synth/stack";
import { toTerraformJson } from "./synth/synthesize";
import { toHclText } from "./terraform/hcl";

// The app that `cdktf synth` runs: one stack a spec below the folder that cdktf.json names.
const app = new App({ skipValidation: true });
const read = readSources([String(app.node.tryGetContext("specs") ?? "specs")]);
const { specs, problems: found } = checkAll(read.sources, knowledge);
const problems = [...read.problems, ...found];

if (problems.length > 0) process.stderr.write(toText(problems, textsOf(read.sources), createColors(false)));
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
}
