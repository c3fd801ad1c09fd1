import type { SimulatedProvider } from "../../generated/types/output";
import type { SynthesizedSpec } from "../compile";
import type { Problem } from "../contract/problem";
import type { ProblemCode } from "../contract/problem-texts";
import type { HazardBehaviour } from "../contract/resource";
import { counted } from "../contract/visible";
import { appliesTo, type Hazard, hazardsOf } from "../provider/hazard";
import { typeOf } from "../terraform/address";
import { collectBlocks, type TerraformJson } from "../terraform/json";
import type { RunResult } from "../terraform-cli/run";
import { rehearsalProblem } from "./locate";
import { readMessages, readValidation, subjectOf, type TerraformDiagnostic } from "./terraform-messages";

const longest = 600;

/** What Terraform was run with. */
interface Attempt {
  readonly synthesized: SynthesizedSpec;
  readonly providers: readonly SimulatedProvider[];
  readonly terraform: TerraformJson;
}

/** The problems of a step that failed: one for each error that Terraform reports, at the place of the spec that it is about. */
export function failureProblems(attempt: Attempt, code: ProblemCode, run: RunResult): Problem[] {
  const { synthesized } = attempt;
  if (run.timedOut) {
    const message = `Terraform was stopped after ${counted(Math.round(run.durationMs / 1000), "second")}`;
    return [rehearsalProblem(synthesized, "step-too-slow", {}, message)];
  }
  const errors = readErrors(code, run.stdout);
  if (errors.length === 0) return [rehearsalProblem(synthesized, code, {}, shorten(plainText(run)))];
  return errors.map((error) => toProblem(attempt, code, error));
}

function readErrors(code: ProblemCode, stdout: string): TerraformDiagnostic[] {
  const read = code === "validate-failed" ? readValidation : readMessages;
  const all = stdout.trimStart().startsWith("{") ? read(stdout) : [];
  return all.filter(({ severity }) => severity === "error");
}

function toProblem(attempt: Attempt, code: ProblemCode, diagnostic: TerraformDiagnostic): Problem {
  const subject = subjectOf(diagnostic);
  const { address } = subject;
  const text = [diagnostic.summary, diagnostic.detail].filter((part) => part !== undefined && part !== "").join(": ");
  const mentioned = [...(text.match(/[a-z][a-z0-9_]+/g) ?? []), subject.argument ?? ""];
  const known = address === undefined ? undefined : findHazard(attempt, address, mentioned);
  const where = address === undefined ? "" : `${address}: `;
  const message = `${where}${shorten(oneLine(text))}`;
  if (known === undefined) return rehearsalProblem(attempt.synthesized, code, subject, message);
  const { version, hazard } = known;
  const { provider, effect, safe, source } = hazard;
  const wayOut =
    safe.length > 0 ? `use ${safe.join(" or ")} (${source})` : `no version is known without it (${source})`;
  const why = `in ${provider} ${version}: ${effect}`;
  return rehearsalProblem(attempt.synthesized, code, subject, `${message}; ${why}`, wayOut);
}

/** What a provider of the version does to a whole resource, or to an argument without a word about it. */
const silent: readonly HazardBehaviour[] = ["unknown-resource", "counts-as-true", "create-fails"];

/** The hazard of a provider's version that explains a failure: one of an argument that is mentioned, else one that is silent. */
function findHazard({ synthesized, providers, terraform }: Attempt, address: string, mentioned: readonly string[]) {
  const body = collectBlocks(terraform).get(address) ?? {};
  const known = providers
    .flatMap(({ source, version }) =>
      hazardsOf(synthesized.knowledge.hazards, source, version).map((hazard) => ({ version, hazard })),
    )
    .filter(({ hazard }) => hazard.resource === typeOf(address) && appliesTo(hazard, body));
  const isMentioned = ({ argument, others = [] }: Hazard) =>
    [argument, ...others].some((name) => mentioned.includes(name));
  return (
    known.find(({ hazard }) => isMentioned(hazard)) ?? known.find(({ hazard }) => silent.includes(hazard.behaviour))
  );
}

/** What Terraform printed, without its frame and colours. */
function plainText({ stdout, stderr, exitCode, signal }: RunResult): string {
  const text = oneLine(`${stdout}\n${stderr}`.replace(/\u001b\[[0-9;]*m/g, "").replace(/[\u2502\u2575\u2577]/g, " "));
  const error = text.slice(Math.max(text.indexOf("Error:"), 0));
  return error === "" ? `Terraform ended with ${signal ?? exitCode} and said nothing` : error;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
