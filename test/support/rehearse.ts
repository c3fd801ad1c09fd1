import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { RehearsalStep, SpecRehearsal } from "../../generated/types/output";
import { scenario as isScenario } from "../../generated/validators/index";
import { checkAll, type SynthesizedSpec } from "../../src/compile";
import { knowledge } from "../../src/knowledge";
import { type RehearsalOptions, rehearse } from "../../src/rehearse/rehearse";
import { toStagedSpec } from "../../src/rehearse/staged-spec";
import { castScenario } from "../../src/simulation/scenario";
import { readDocument } from "../../src/spec/read-document";
import { toScenarioProblem } from "../../src/spec/scenario-problem";
import { findTerraform } from "../../src/terraform-cli/find";

/** What a rehearsal in a test differs in from one without options. */
export interface Play {
  readonly versions?: { readonly [provider: string]: string };
  /** YAML of a scenario, without its version. */
  readonly scenario?: string;
  readonly options?: Partial<RehearsalOptions>;
}

/** Synthesizes a spec file, after a change of its text. Throws where the spec has an error. */
export function synthesizeFile(file: string, edit: (text: string) => string = (text) => text): SynthesizedSpec {
  const bytes = new TextEncoder().encode(edit(readFileSync(file, "utf8")));
  const { specs, problems } = checkAll([{ file: basename(file), bytes }], knowledge);
  const [synthesized] = specs;
  if (synthesized === undefined) throw new Error(problems.map(({ message }) => message).join("; "));
  return synthesized;
}

/** Rehearses specs with the Terraform on the PATH. Throws where there is none. */
export async function play(specs: readonly SynthesizedSpec[], given: Play = {}): Promise<readonly SpecRehearsal[]> {
  const found = await findTerraform(undefined);
  if ("reason" in found) throw new Error(found.reason);
  const { scripts, toProblem } = cast(specs, given.scenario ?? "");
  return rehearse(specs, {
    terraform: found.terraform,
    schemas: knowledge.providers,
    versions: new Map(Object.entries(given.versions ?? {})),
    scripts,
    toProblem,
    jobs: 2,
    deadlineMs: 60_000,
    searchPath: process.env["PATH"] ?? "",
    keep: undefined,
    mirror: undefined,
    signal: new AbortController().signal,
    onStep: () => {},
    onDone: () => {},
    ...given.options,
  });
}

function cast(specs: readonly SynthesizedSpec[], text: string) {
  const source = { file: "scenario.yaml", bytes: new TextEncoder().encode(`version: 1\n${text}`) };
  const { value, problems } = readDocument(source, isScenario);
  if (value === undefined) throw new Error(problems.map(({ message }) => message).join("; "));
  const { scripts, mistakes } = castScenario(value.document, specs.map(toStagedSpec));
  if (mistakes.length > 0) throw new Error(mistakes.map(({ message }) => message).join("; "));
  return {
    scripts,
    toProblem: (mistake: Parameters<typeof toScenarioProblem>[1]) => toScenarioProblem(value.parsed, mistake),
  };
}

/** A step in words, such as `forward dns plan`. */
export function nameOf({ direction, stage, kind }: RehearsalStep): string {
  return `${direction} ${stage} ${kind}`;
}

/** The problems of a rehearsal, each with the step that found it. */
export function findings({
  steps,
}: SpecRehearsal): { step: string; code: string; message: string; hint: string; pointer: string }[] {
  return steps.flatMap((step) =>
    step.problems.map(({ code, message, hint = "", pointer }) => ({
      step: nameOf(step),
      code,
      message,
      hint,
      pointer,
    })),
  );
}
