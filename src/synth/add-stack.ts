import type { Construct } from "constructs";
import type { SpecBase, Topology } from "../contract/topology";
import { type DigestAt, type HclWriter, openStack, type SpecStack } from "./stack";
import { synthesize } from "./synthesize";

/** Adds the stages of a spec up to its own: the stack that `cdktf synth` writes. */
export function addStack(
  parent: Construct,
  topology: Topology<SpecBase>,
  spec: SpecBase,
  digestAt: DigestAt,
  writeHcl: HclWriter,
): SpecStack {
  const { stack, stages } = openStack(parent, topology, spec, digestAt, writeHcl);
  for (const stage of stages) {
    stage.add();
    if (stage.name === spec.stage) break;
  }
  if (spec.terraform.shape === "module") {
    const here = synthesize(topology, spec, digestAt).stages.find(({ stage }) => stage === spec.stage);
    stack.state("variable", here?.terraform.variable ?? {});
    stack.state("output", here?.terraform.output ?? {});
  }
  return stack;
}
