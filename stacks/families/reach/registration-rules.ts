import type { Rule, Violation } from "../../../src/contract/spec-rule";
import type { Cloud, Vendors } from "../../../src/contract/vendor";
import { recipesOn } from "../vendor/recipes";
import { cloudNames, recipeSource as source } from "../vendor/rules";
import type { Connection, ReachSpec } from "./connection";
import type { RegistrarName } from "./registrars";
import { identitiesOf, tryFindRegistrable, tryFindRegistration } from "./registration";

/** What a cloud brings to registrations. */
interface Place {
  readonly cloud: Cloud;
  readonly registrars: readonly RegistrarName[];
}

/** What fits a spec that has Terraform tell the vendor of its endpoints. */
export function registrationRules<S extends ReachSpec>(
  vendors: Vendors,
  find: (spec: S) => Connection | undefined,
  { cloud, registrars }: Place,
): Rule<S>[] {
  return [
    {
      code: "registration-not-built",
      severity: "error",
      title: "Terraform is to tell the vendor of the endpoints, and there is nothing that it could do so with",
      why: "It takes a resource of the vendor's own provider that Plinth knows, and all that the resource needs in the recipe.",
      fix: "Leave it to a person: set vendor.registration to manual, or remove it.",
      source,
      at: ["vendor", "registration"],
      finds: (spec) => {
        const connection = find(spec);
        if (connection === undefined || spec.vendor.registration !== "terraform") return false;
        if (tryFindRegistration(connection, spec.vendor, registrars) !== undefined) return false;
        const known = Object.values(vendors).filter(({ reach }) =>
          recipesOn(reach, cloud).some(([, { admission }]) => tryFindRegistrable(admission, registrars) !== undefined),
        );
        const names = known.map(({ name }) => name).join(", ");
        return `${connection.title} has no resource here that does it; on ${cloudNames[cloud]} these have: ${names}`;
      },
    },
    {
      code: "registration-identity-missing",
      severity: "error",
      title: "The vendor is told something of the endpoint that exists already, and the spec does not say it",
      why: "Terraform does not read an endpoint that exists already, so that the registration would be made with nothing in that place.",
      fix: "Give what the message names; or give the endpoint under adopt instead of network.endpoint, so that it becomes Terraform's.",
      source,
      check: (spec): Violation[] => {
        const { endpoint } = spec.network;
        const connection = find(spec);
        if (endpoint === undefined || connection === undefined) return [];
        const registration = tryFindRegistration(connection, spec.vendor, registrars);
        const told = registration === undefined ? [] : identitiesOf(registration);
        if (told.includes("endpointAddress") && endpoint.ipAddress === undefined)
          return [{ path: ["network", "endpoint"], message: "the vendor is told ipAddress of the endpoint" }];
        if (!told.includes("endpointName")) return [];
        const message = "the vendor is told the name of the endpoint, which is not known of one that exists already";
        const hint = "give the endpoint under adopt instead of network.endpoint, so that it becomes Terraform's";
        return [{ path: ["network", "endpoint"], message, hint }];
      },
    },
  ];
}
