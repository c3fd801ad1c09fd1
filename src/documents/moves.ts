import type { Shape } from "../../generated/types/spec";
import { type Argument, type Command, command, type Prose, prose, words } from "../contract/prose";
import type { Block, FillText, SpecBase } from "../contract/topology";
import { moduleAddress } from "../stage/move-commands";
import type { ArgumentChange, TimelineStage } from "../stage/timeline";
import { isResource } from "../terraform/address";
import { toHclBlock } from "../terraform/hcl";
import type { TerraformJson } from "../terraform/json";

const planFile = "plinth.tfplan";
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

/** What to do so that the spec moves to the next stage once the gate is open. */
export function promoteBlocks(spec: SpecBase): Block[] {
  const promotion: Argument[] = ["plinth", "promote", specPath, "--state", "-", ...moduleOption(spec)];
  return [
    prose`${"plinth promote"} looks at all of this, says what is missing and how to answer it, and moves the spec to the next stage once nothing is:`,
    {
      commands: [
        command(["terraform", "apply", "-refresh-only"]),
        { pipeline: [["terraform", "show", "-json"], promotion] },
      ],
    },
  ];
}

function moduleOption({ terraform }: SpecBase): Argument[] {
  return terraform.shape === "module" ? ["--module", moduleAddress.fill] : [];
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
    return moveBlocks(spec, file, before.stage.name, backSummary(spec, stage, before));
  }
  return spec.terraform.shape === "root"
    ? [{ commands: [command(["terraform", "destroy"])] }]
    : [
        prose`Take the block ${`module "${moduleName(spec)}"`} and the outputs that name it out of the root module, and apply that.`,
      ];
}

/** What the plan that applies a stage must end with, where the stage before is applied. */
export function applySummary(spec: SpecBase, stage: TimelineStage): Prose {
  const { adds, changes } = stage;
  const counts = {
    adds: adds.filter(isResource).length,
    changes: countChanged(changes),
    destroys: 0,
    reads: readsForChecks(stage),
  };
  return planSummary(counts, spec.terraform.shape);
}

/** What the plan that takes a stage back to the one before must end with. */
export function backSummary(spec: SpecBase, stage: TimelineStage, before: TimelineStage): Prose {
  const counts = {
    adds: 0,
    changes: countChanged(stage.changes),
    destroys: stage.adds.filter(isResource).length,
    reads: readsForChecks(before),
  };
  return planSummary(counts, spec.terraform.shape);
}

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
  const commands = [
    command(["terraform", "init"]),
    command(["terraform", "plan", `-out=${planFile}`], summary),
    reviewCommand(spec),
    command(["terraform", "apply", planFile]),
  ];
  return [
    prose`In ${file}, see to it that the line says ${`stage: ${stage}`}, and compile with ${"plinth synth"}. Then run, in ${place}:`,
    { commands },
  ];
}

function reviewCommand(spec: SpecBase): Command {
  const lock = ["--lock", ".terraform.lock.hcl"];
  return {
    pipeline: [
      ["terraform", "show", "-json", planFile],
      ["plinth", "review", "-", "--spec", specPath, ...lock, ...moduleOption(spec)],
    ],
    shows: words("No finding: the plan does what the stage says, and nothing else."),
  };
}

interface Counts {
  readonly adds: number;
  readonly changes: number;
  readonly destroys: number;
  /** Whether a check of the stage reads a data source. */
  readonly reads: boolean;
}

/** The last line of the plan, as Terraform prints it. The outputs of a module show only where its root passes them on. */
function planSummary(counts: Counts, shape: Shape): Prose {
  const { adds, changes, destroys, reads } = counts;
  const plan = `Plan: ${adds} to add, ${changes} to change, ${destroys} to destroy.`;
  // A data source inside a check is planned as a read in every plan (seen with Terraform 1.11.4).
  if (reads) return prose`${plan} Terraform also says that it will read a data source to verify a check.`;
  if (adds + changes + destroys > 0) return prose`${plan}`;
  return shape === "root"
    ? prose`${"Changes to Outputs"} and nothing else.`
    : prose`${"Changes to Outputs"} and nothing else, or ${"No changes."} where the root does not pass the output ${"plinth"} on.`;
}

function readsForChecks({ terraform }: TimelineStage): boolean {
  return Object.values(terraform.check ?? {}).some(({ data }) => data !== undefined);
}

function countChanged(changes: readonly ArgumentChange[]): number {
  return new Set(changes.map(({ address }) => address)).size;
}
