import type { SynthesizedSpec } from "../compile";
import { docsPage, type Problem } from "../contract/problem";
import type { Origin } from "../contract/topology";
import { visible } from "../contract/visible";
import { isObject } from "../terraform/json";
import { type RehearsalCode, rehearsalTexts } from "./rehearsal-texts";

/** What a problem is about: an address of the configuration, and one of its arguments. */
export interface Subject {
  readonly address?: string;
  readonly argument?: string;
}

/** A problem at the place of the spec that an address and its argument come from; at the spec's stage where they come from nowhere. */
export function rehearsalProblem(
  synthesized: SynthesizedSpec,
  code: RehearsalCode,
  subject: Subject,
  message: string,
  hint: string = rehearsalTexts[code].fix,
  severity: Problem["severity"] = "error",
): Problem {
  const { source } = synthesized.valid;
  const origin = findOrigin(synthesized, subject.address);
  const path = origin?.arguments?.[subject.argument ?? ""] ?? origin?.path ?? ["stage"];
  return {
    code,
    severity,
    message: visible(message),
    hint: visible(hint),
    file: source.file,
    ...source.locate(path),
    docs: docsPage(code),
  };
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
