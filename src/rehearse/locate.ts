import type { SynthesizedSpec } from "../compile";
import { locateOrigin } from "../contract/origin";
import { makeProblem, type Place, type Problem } from "../contract/problem";
import type { ProblemCode } from "../contract/problem-texts";

/** What a problem is about: an address of the configuration, and one of its arguments, perhaps with the path below it. */
export interface Subject {
  readonly address?: string | undefined;
  readonly argument?: string | undefined;
}

/** The place of the spec that an address and its argument come from; its stage where they come from nowhere. */
export function locate({ valid, origins }: SynthesizedSpec, { address = "", argument }: Subject): Place {
  return locateOrigin(valid.source, origins, address, argument) ?? valid.source.locate(["stage"]);
}

/** A problem that the rehearsal finds itself. */
export function rehearsalProblem(
  synthesized: SynthesizedSpec,
  code: ProblemCode,
  subject: Subject,
  message: string,
  hint?: string,
  severity?: Problem["severity"],
): Problem {
  const problem = makeProblem(code, locate(synthesized, subject), message, hint);
  return severity === undefined ? problem : { ...problem, severity };
}
