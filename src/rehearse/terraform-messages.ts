import type { RunResult } from "../terraform-cli/run";

/** The part of a diagnostic of `terraform … -json` that Plinth reads. */
export interface TerraformDiagnostic {
  readonly severity: "error" | "warning";
  readonly summary: string;
  readonly detail?: string;
  /** Present where it is about a resource that a provider was asked about. */
  readonly address?: string;
  /** Where in the configuration it is, if it is somewhere. */
  readonly range?: { readonly filename: string };
  readonly snippet?: {
    /** The block, such as `resource "aws_lb" "writer"`. */
    readonly context?: string | null;
    /** The line that is marked. */
    readonly code?: string;
  };
}

/** The diagnostics of `terraform validate -json`. Throws where the text is not its output. */
export function readValidation(stdout: string): readonly TerraformDiagnostic[] {
  return (JSON.parse(stdout) as { readonly diagnostics: readonly TerraformDiagnostic[] }).diagnostics;
}

/** The diagnostics among the messages of `terraform plan -json` and `terraform apply -json`, one a line; other lines are skipped. */
export function readMessages(stdout: string): readonly TerraformDiagnostic[] {
  return stdout.split("\n").flatMap((line) => {
    if (!line.startsWith("{")) return [];
    const message = JSON.parse(line) as { readonly type?: string; readonly diagnostic?: TerraformDiagnostic };
    return message.type === "diagnostic" && message.diagnostic !== undefined ? [message.diagnostic] : [];
  });
}

/** The address that a diagnostic is about, and the argument on the line that it marks; undefined where it names none. */
export function subjectOf({ address, snippet }: TerraformDiagnostic): { address?: string; argument?: string } {
  const [, kind = "", labels = ""] =
    /^(resource|data|check|variable|output) ((?:"[^"]+" ?)+)/.exec(snippet?.context ?? "") ?? [];
  const path = [...labels.matchAll(/"([^"]+)"/g)].map(([, label = ""]) => label).join(".");
  const fromContext = kind === "" ? undefined : kind === "resource" ? path : `${kind}.${path}`;
  const argument = /^\s*([a-z_0-9]+)\s*(?:=|\{)/.exec(snippet?.code ?? "")?.[1];
  const found = address ?? fromContext;
  return { ...(found === undefined ? {} : { address: found }), ...(argument === undefined ? {} : { argument }) };
}

/** Why a run failed, in Terraform's words where it has any. */
export function reasonOf({ timedOut, stdout, stderr, exitCode, signal }: RunResult): string {
  if (timedOut) return "Terraform did not end in time";
  return (stderr || stdout || `exit code ${exitCode ?? signal}`).trim().replace(/\s+/g, " ");
}
