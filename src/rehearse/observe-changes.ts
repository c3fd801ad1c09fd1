import type { SynthesizedSpec } from "../compile";
import type { Problem } from "../contract/problem";
import { masked } from "../contract/visible";
import { collectResources, type ShownResource, type ShownState } from "../plan/shown";
import { collectBlocks, type Json, type TerraformJson } from "../terraform/json";
import { rehearsalProblem } from "./locate";

/** What a refresh saw: in words, and as problems where it is an argument or a whole resource. */
export interface Observed {
  readonly notes: string[];
  readonly problems: Problem[];
}

/**
 * What others did to resources between two states. An attribute that the provider computes may change, and gates wait for that; an argument
 * that the configuration sets has been changed by somebody, and the next apply changes it back.
 */
export function observeChanges(
  synthesized: SynthesizedSpec,
  terraform: TerraformJson,
  before: ShownState,
  after: ShownState,
): Observed {
  const [earlier, later] = [collectResources(before), collectResources(after)];
  const configured = collectBlocks(terraform);
  const observed: Observed = { notes: [], problems: [] };
  for (const [address, was] of earlier) {
    const is = later.get(address);
    if (was.mode === "data") continue;
    if (is === undefined) {
      observed.problems.push(gone(synthesized, address));
      continue;
    }
    for (const attribute of findDifferences(was, is)) {
      const moved = `${address}.${attribute}: ${shown(was, attribute)} -> ${shown(is, attribute)}`;
      if (attribute in (configured.get(address) ?? {}))
        observed.problems.push(changed(synthesized, address, attribute, moved));
      else observed.notes.push(moved);
    }
  }
  return observed;
}

function gone(synthesized: SynthesizedSpec, address: string): Problem {
  return rehearsalProblem(
    synthesized,
    "gone-outside",
    { address },
    `${address} is gone: somebody or the cloud removed it`,
  );
}

function changed(synthesized: SynthesizedSpec, address: string, argument: string, moved: string): Problem {
  const message = `somebody changed ${moved}, which the configuration sets`;
  return rehearsalProblem(synthesized, "changed-outside", { address, argument }, message);
}

function findDifferences(was: ShownResource, is: ShownResource): string[] {
  const names = new Set([...Object.keys(was.values ?? {}), ...Object.keys(is.values ?? {})]);
  return [...names].filter((name) => JSON.stringify(was.values?.[name]) !== JSON.stringify(is.values?.[name])).sort();
}

const longest = 80;

function shown({ values, sensitive_values }: ShownResource, attribute: string): string {
  if (isMarked(sensitive_values, attribute)) return masked;
  const text = JSON.stringify(values?.[attribute] ?? null);
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

/** Whether any part of the attribute is sensitive. */
function isMarked(marks: Json | undefined, attribute: string): boolean {
  if (typeof marks !== "object" || marks === null || Array.isArray(marks)) return marks === true;
  return JSON.stringify((marks as { readonly [name: string]: Json })[attribute] ?? null).includes("true");
}
