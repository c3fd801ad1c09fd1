import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compileSpec, type MadePlan } from "./plans";
import type { MoveOfSpec } from "./review";

const root = "test/plans";

/** A plan that the real Terraform made of a stage move, with simulated providers. */
export interface KeptPlan extends MoveOfSpec {
  readonly file: string;
}

/** The plans in `test/plans/`: for one spec of each topology, every move forward and back. */
export function keptPlans(): KeptPlan[] {
  return readdirSync(root).flatMap((topology) => {
    const spec = `specs/${topology}.yaml`;
    const stages = compileSpec(spec).timeline.map(({ stage }) => stage.name);
    return readdirSync(join(root, topology)).map((name) => {
      const isBack = name.startsWith("back-to-");
      const to = name.replace(/^back-to-|\.json$/g, "");
      return { file: join(root, topology, name), spec, from: stages[stages.indexOf(to) + (isBack ? 1 : -1)], to };
    });
  });
}

/** The plan as a value of its own that a test may change. */
export function readKept({ file }: KeptPlan): MadePlan {
  return JSON.parse(readFileSync(file, "utf8"));
}
