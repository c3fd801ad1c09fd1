import type { Path } from "../../../src/contract/problem";
import type { Ownership } from "../../../src/contract/spec-rule";
import { resourceNames } from "../../parts/resource-names";
import type { AzureSpec } from "./endpoint";
import { subscriptionOfEndpoint } from "./rules";

/** The claim on the names of the private endpoints that a spec makes. */
export function endpointNames<S extends AzureSpec>(
  made: (spec: S) => readonly { readonly name: string; readonly path: Path }[],
): Ownership<S> {
  return resourceNames((spec) =>
    made(spec).map((named) => ({
      ...named,
      kind: "private endpoint",
      within: [subscriptionOfEndpoint(spec), spec.azure.resourceGroup],
    })),
  );
}
