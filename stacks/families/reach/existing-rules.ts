import type { Rule } from "../../../src/contract/spec-rule";
import { existingOfSeveral, nothingMade } from "../../parts/existing-endpoint";
import { idText } from "../../parts/id-text";
import { type Connection, movesNames, type ReachSpec } from "./connection";
import { type EndpointKind, listEndpoints } from "./endpoints";
import { isExisting } from "./gate";
import type { RegistrarName } from "./registrars";
import { tryFindRegistration } from "./registration";

/** What fits an endpoint that exists already, of which Terraform leads names to it and nothing else. */
export function existingEndpointRules<S extends ReachSpec>(
  find: (spec: S) => Connection | undefined,
  kind: EndpointKind<S> & { readonly registrars: readonly RegistrarName[] },
): Rule<S>[] {
  return [
    {
      ...existingOfSeveral,
      at: ["network", "endpoint"],
      finds: (spec) =>
        isExisting(spec) &&
        kind.list(spec).length > 1 &&
        `the spec has ${kind.list(spec).length} endpoints, and network.endpoint is one`,
    },
    {
      ...nothingMade,
      check: (spec) => {
        const { endpoint } = spec.network;
        const connection = find(spec);
        if (endpoint === undefined || connection === undefined || movesNames(connection.dns.kind)) return [];
        if (tryFindRegistration(connection, spec.vendor, kind.registrars) !== undefined) return [];
        const [first] = listEndpoints(spec, kind);
        return [
          {
            path: ["network", "endpoint"],
            message: "the endpoint exists, and no name that leads to it is Terraform's",
            hint: `no spec is needed for it; where it shall be Terraform's, describe it in place of network.endpoint, and add adopt: { ${first?.address}: ${idText(endpoint.id)} }`,
          },
        ];
      },
    },
  ];
}
