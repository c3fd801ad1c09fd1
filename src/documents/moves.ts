import { type Prose, prose, words } from "../contract/prose";
import type { Block, FillText, SpecBase } from "../contract/topology";
import { applySummary, backSummary } from "../stage/expected-plan";
import { lookCommands, moduleAddress, planCommands, type Workplace } from "../stage/move-commands";
import type { TimelineStage } from "../stage/timeline";
import { toHclBlock } from "../terraform/hcl";
import type { TerraformJson } from "../terraform/json";

const specPath = { fill: "SPEC" };

/** Values that the commands of the moves leave to a person; they run where Terraform does, and the spec is elsewhere. */
export function moveFills(spec: SpecBase, file: string): FillText[] {
  return [
    {
      fill: specPath,
      meaning: prose`Path of ${file}, for ${"plinth"}`,
      from: words("Where your specs are kept; a relative path starts where the command runs"),
    },
    ...(spec.terraform.shape === "module" ? [moduleAddress] : []),
  ];
}

/** The folder of the Terraform, as whoever reads a document is in it. */
function workplaceOf({ terraform }: SpecBase): Workplace {
  return { file: specPath, folder: [], module: terraform.shape === "module" ? moduleAddress.fill : undefined };
}

/** What to do so that the spec moves to the next stage once the gate is open. */
export function promoteBlocks(spec: SpecBase): Block[] {
  return [
    prose`${"plinth promote"} looks at all of this, says what is missing and how to answer it, and moves the spec to the next stage once nothing is:`,
    { commands: lookCommands(workplaceOf(spec)) },
  ];
}

/** What to do so that a stage is applied, and what the plan must show. */
export function applyBlocks(
  spec: SpecBase,
  file: string,
  stage: TimelineStage,
  before: TimelineStage | undefined,
): Block[] {
  const { text } = stage;
  return [
    ...moveBlocks(spec, file, stage.stage.name, applySummary(spec, stage)),
    ...(before === undefined
      ? []
      : [
          prose`The plan says so where stage ${before.stage.name} is applied; otherwise it adds what the stages before add, too.`,
        ]),
    ...(text.caution === undefined ? [] : [text.caution]),
  ];
}

/** What to do so that a stage is taken back, and what the plan must show. */
export function backBlocks(
  spec: SpecBase,
  file: string,
  stage: TimelineStage,
  before: TimelineStage | undefined,
): Block[] {
  if (before !== undefined) {
    return moveBlocks(spec, file, before.stage.name, backSummary(spec, stage));
  }
  return spec.terraform.shape === "root"
    ? [
        prose`This takes the whole connection down. Where names lead to the endpoint, go back to this stage first, one stage at a time.`,
        { commands: planCommands(workplaceOf(spec), tearDown, true) },
      ]
    : [
        prose`Take the block ${`module "${moduleName(spec)}"`} and the outputs that name it out of the root module, and apply that.`,
      ];
}

const tearDown = prose`${"Plan: 0 to add, 0 to change, …"} and as many to destroy as ${"terraform state list"} shows resources.`;

/** A root module that calls this one, to copy. */
export function rootModule(spec: SpecBase, terraform: TerraformJson): string {
  const name = moduleName(spec);
  const inputs = Object.keys(terraform.variable ?? {}).map((input) => [input, `\${var.${input}}`]);
  const outputs = Object.entries(terraform.output ?? {}).map(([output, { sensitive }]) => {
    const body = { value: `\${module.${name}.${output}}`, ...(sensitive === true ? { sensitive } : {}) };
    return toHclBlock("output", output, body);
  });
  return [toHclBlock("module", name, { source: `./${spec.name}`, ...Object.fromEntries(inputs) }), ...outputs].join(
    "\n\n",
  );
}

function moduleName(spec: SpecBase): string {
  return spec.name.replaceAll("-", "_");
}

function moveBlocks(spec: SpecBase, file: string, stage: string, summary: Prose): Block[] {
  const place = words(spec.terraform.shape === "root" ? "this folder" : "the root module");
  return [
    prose`In ${file}, see to it that the line says ${`stage: ${stage}`}, and compile with ${"plinth synth"}. Then run, in ${place}:`,
    { commands: planCommands(workplaceOf(spec), summary) },
  ];
}
