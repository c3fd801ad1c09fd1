import type { Diagnostic, Outcome } from "../../src/contract/model";

/** An error at an argument, or at the resource as a whole. */
export function errorAt(
  attribute: readonly (string | number)[] | undefined,
  summary: string,
  detail?: string,
): Diagnostic {
  return {
    severity: "error",
    summary,
    ...(detail === undefined ? {} : { detail }),
    ...(attribute === undefined ? {} : { attribute }),
  };
}

type Refusal = Extract<Outcome, { readonly diagnostics: readonly Diagnostic[] }>;

/** What an operation gives that the provider or the cloud refuses. */
export function refused(summary: string, detail?: string): Refusal {
  return { diagnostics: [errorAt(undefined, summary, detail)] };
}

/** An error of an AWS API, worded as the AWS provider shows it; the request's id, which differs each time, is left out. */
export function refusedByAws(
  doing: string,
  service: string,
  operation: string,
  code: string,
  message: string,
): Refusal {
  return refused(
    `${doing}: operation error ${service}: ${operation}, https response error StatusCode: 400, api error ${code}: ${message}`,
  );
}

/** What Azure's provider says of a creation of what is there. */
export function needsImport(id: string): Outcome {
  return refused(
    `A resource with the ID "${id}" already exists - to be managed via Terraform this resource needs to be imported into the State.`,
  );
}
