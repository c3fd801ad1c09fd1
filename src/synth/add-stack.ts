import { TerraformVariable } from "cdktf";
import type { Construct } from "constructs";
import type { SpecBase } from "../contract/spec-base";
import type { Topology } from "../contract/topology";
import type { TerraformJson } from "../terraform/json";
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
    stateOthers(stack, here?.terraform ?? {});
  }
  return stack;
}

/** Adds the variables and outputs that only other stages use. */
function stateOthers(stack: SpecStack, { variable = {}, output = {} }: TerraformJson): void {
  const lacksIn =
    (kind: string) =>
    ([name]: readonly [string, unknown]) =>
      name !== "plinth" && stack.node.tryFindChild(`${kind}.${name}`) === undefined;
  const others = Object.entries(variable).filter(lacksIn("variable"));
  for (const [name, { nullable }] of Object.entries(variable)) {
    const input = stack.node.tryFindChild(`variable.${name}`);
    if (input instanceof TerraformVariable && nullable === false) input.addOverride("nullable", false);
  }
  stack.state("variable", Object.fromEntries(others));
  stack.state("output", Object.fromEntries(Object.entries(output).filter(lacksIn("output"))));
}
