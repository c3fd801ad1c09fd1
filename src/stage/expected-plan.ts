import type { Shape } from "../../generated/types/spec";
import { type Prose, prose } from "../contract/prose";
import type { SpecBase } from "../contract/spec-base";
import { isResource } from "../terraform/address";
import type { ArgumentChange, TimelineStage } from "./timeline";

/** What the plan that applies a stage must end with, where the stage before is applied. */
export function applySummary(spec: SpecBase, stage: TimelineStage): Prose {
  const { adds, changes } = stage;
  const counts = {
    adds: adds.filter(isResource).length,
    changes: countChanged(changes),
    destroys: 0,
  };
  const imports = adds.filter((address) => Object.hasOwn(spec.adopt, address)).length;
  return imports > 0 ? importSummary(counts, imports) : planSummary(counts, spec.terraform.shape);
}

function importSummary({ adds, changes }: Counts, imports: number): Prose {
  const [first, later] = [
    `Plan: ${imports} to import, ${adds - imports} to add, ${changes} to change, 0 to destroy.`,
    `Plan: ${adds - imports} to add, ${changes} to change, 0 to destroy.`,
  ];
  return prose`${first} Where what is imported has other tags, one more to change each; where it was imported before, ${later}`;
}

/** What the plan that takes a stage back to the one before must end with, where these resources of it are there. */
export function backSummary(
  spec: SpecBase,
  stage: TimelineStage,
  there: readonly string[] = stage.adds.filter(isResource),
): Prose {
  const counts = {
    adds: 0,
    changes: countChanged(stage.changes),
    destroys: there.length,
  };
  return planSummary(counts, spec.terraform.shape);
}

interface Counts {
  readonly adds: number;
  readonly changes: number;
  readonly destroys: number;
}

/** The last line of the plan, as Terraform prints it. The outputs of a module show only where its root passes them on. */
function planSummary(counts: Counts, shape: Shape): Prose {
  const { adds, changes, destroys } = counts;
  const plan = `Plan: ${adds} to add, ${changes} to change, ${destroys} to destroy.`;
  if (adds + changes + destroys > 0) return prose`${plan}`;
  return shape === "root"
    ? prose`${"Changes to Outputs"} and nothing else.`
    : prose`${"Changes to Outputs"} and nothing else, or ${"No changes."} where the root does not pass the output ${"plinth"} on.`;
}

function countChanged(changes: readonly ArgumentChange[]): number {
  return new Set(changes.map(({ address }) => address)).size;
}
