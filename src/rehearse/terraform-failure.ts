import type { Problem } from "../contract/problem";
import type { ProblemCode } from "../contract/problem-texts";
import { counted } from "../contract/visible";
import type { Hazard, HazardBehaviour } from "../provider/hazard";
import type { RunResult } from "../terraform-cli/run";
import { findHazard, hazardsAt, inVersion, type Move, wayOut } from "./judge-plan";
import { rehearsalProblem } from "./locate";
import { readMessages, readValidation, subjectOf, type TerraformDiagnostic } from "./terraform-messages";

const longest = 600;

/** The problems of a step that failed: one for each error that Terraform reports, at the place of the spec that it is about. */
export function failureProblems(move: Move, code: ProblemCode, run: RunResult): Problem[] {
  const { synthesized } = move;
  if (run.timedOut) {
    const message = `Terraform was stopped after ${counted(Math.round(run.durationMs / 1000), "second")}`;
    return [rehearsalProblem(synthesized, "step-too-slow", {}, message)];
  }
  const errors = readErrors(code, run.stdout);
  if (errors.length === 0) return [rehearsalProblem(synthesized, code, {}, shorten(plainText(run)))];
  return errors.map((error) => toProblem(move, code, error));
}

function readErrors(code: ProblemCode, stdout: string): TerraformDiagnostic[] {
  const read = code === "validate-failed" ? readValidation : readMessages;
  const all = stdout.trimStart().startsWith("{") ? read(stdout) : [];
  return all.filter(({ severity }) => severity === "error");
}

function toProblem(move: Move, code: ProblemCode, diagnostic: TerraformDiagnostic): Problem {
  const subject = subjectOf(diagnostic);
  const { address } = subject;
  const text = [diagnostic.summary, diagnostic.detail].filter((part) => part !== undefined && part !== "").join(": ");
  const mentioned = [...new Set(text.match(/[a-z][a-z0-9_]+/g) ?? []), subject.argument ?? ""];
  const hazard =
    address === undefined ? undefined : (findHazard(move, address, mentioned) ?? silentHazard(move, address));
  const why = hazard === undefined ? "" : `; ${inVersion(move, hazard)}: ${hazard.effect}`;
  const where = address === undefined ? "" : `${address}: `;
  return rehearsalProblem(
    move.synthesized,
    code,
    subject,
    `${where}${shorten(oneLine(text))}${why}`,
    hazard === undefined ? undefined : wayOut(hazard),
  );
}

/** What a provider of the version does to a whole resource, or to an argument without a word about it. */
const silent: readonly HazardBehaviour[] = ["unknown-resource", "counts-as-true", "create-fails"];

function silentHazard(move: Move, address: string): Hazard | undefined {
  return hazardsAt(move, address).find(({ behaviour }) => silent.includes(behaviour));
}

/** What Terraform printed, without its frame and colours. */
function plainText({ stdout, stderr, exitCode, signal }: RunResult): string {
  const text = oneLine(`${stdout}\n${stderr}`.replace(/\u001b\[[0-9;]*m/g, "").replace(/[│╷╵]/g, " "));
  const error = text.slice(Math.max(text.indexOf("Error:"), 0));
  return error === "" ? `Terraform ended with ${signal ?? exitCode} and said nothing` : error;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
