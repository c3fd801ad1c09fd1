import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { knowledge } from "../../src/knowledge";
import { readPlan } from "../../src/plan/read-plan";
import { renderReviewComment } from "../../src/report/review-markdown";
import { reviewContext } from "../../src/review/from-spec";
import { review } from "../../src/review/review-plan";
import { compileSpec } from "./plans";

/** The comments on every kept plan of an example, that of its stage and on the way back: as it passes, and as it would fail. */
export function commentsOn(example: string): [string, string][] {
  return readdirSync(join("test/plans", example)).map((file) => {
    const path = join("test/plans", example, file);
    const stage = file.replace(/^back-to-|\.json$/g, "");
    const compiled = compileSpec(join("specs", `${example}.yaml`), stage);
    const plan = readPlan(path, readFileSync(path), { module: undefined, resources: knowledge.resources });
    if (!("value" in plan)) throw new Error(`${path} is no plan`);
    const result = review(plan.value, reviewContext(compiled, knowledge.providers));
    const failed = { ...result, moves: result.moves.map((move) => ({ ...move, expected: false })) };
    return [path, `${renderReviewComment(result, undefined)}\n${renderReviewComment(failed, undefined)}`];
  });
}
