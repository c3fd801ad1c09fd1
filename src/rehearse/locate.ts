import type { SynthesizedSpec } from "../compile";
import { makeProblem, type Place, type Problem } from "../contract/problem";
import type { ProblemCode } from "../contract/problem-texts";
import type { Origin } from "../contract/topology";
import { isObject } from "../terraform/json";

/** What a problem is about: an address of the configuration, and one of its arguments, perhaps with the path below it. */
export interface Subject {
  readonly address?: string | undefined;
  readonly argument?: string | undefined;
}

/** The place of the spec that an address and its argument come from; its stage where they come from nowhere. */
export function locate(synthesized: SynthesizedSpec, { address, argument = "" }: Subject): Place {
  const { source } = synthesized.valid;
  const origin = findOrigin(synthesized, address);
  const [top = ""] = argument.split(/[.[]/);
  return source.locate(origin?.pathOf(top) ?? ["stage"]);
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

/** A data source stands in a check, under whose address its origin is known. */
function findOrigin({ origins, timeline }: SynthesizedSpec, address: string | undefined): Origin | undefined {
  if (address === undefined) return undefined;
  const direct = origins.get(address);
  if (direct !== undefined || !address.startsWith("data.")) return direct;
  const [, type = "", name = ""] = address.split(".");
  const checks = timeline.flatMap(({ terraform }) => Object.entries(terraform.check ?? {}));
  const owner = checks.find(([, { data }]) => isObject(data) && isObject(data[type]) && name in data[type]);
  return owner === undefined ? undefined : origins.get(`check.${owner[0]}`);
}
