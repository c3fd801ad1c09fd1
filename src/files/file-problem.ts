import { fileProblem, makeProblem, type Problem, wholeFile } from "../contract/problem";
import type { ProblemCode } from "../contract/problem-texts";

export { fileProblem };
export type FileProblem = Problem;
export type FileProblemCode = ProblemCode;

/** What a command takes beside a spec. */
export type Input = "plan" | "state" | "lock file" | "scenario";

/** That a file which was named as something else than a spec is not there. */
export function inputNotFound(file: string, what: Input): Problem {
  return makeProblem("input-not-found", wholeFile(file), `There is no such ${what}: ${file}`);
}
