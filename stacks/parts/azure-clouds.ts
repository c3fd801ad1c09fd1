import locations from "../../facts/locations.json";
import type { Path } from "../../src/contract/problem";
import type { Rule } from "../../src/contract/spec-rule";

const { otherClouds } = locations.azure;
const source = `${otherClouds.source}; hashicorp/azurerm, environment`;

/** The cloud of Azure that a location is in; a location that no list has is taken for one of the public cloud. */
function cloudOf(location: string): "public" | "usgovernment" | "china" {
  if (otherClouds.usgovernment.includes(location)) return "usgovernment";
  return otherClouds.china.includes(location) ? "china" : "public";
}

interface InAzure {
  readonly azure: { readonly location: string };
  readonly terraform: {
    readonly shape: "root" | "module";
    readonly providers: { readonly azurerm: { readonly environment?: "public" | "usgovernment" | "china" } };
  };
}

/** The rule that the provider works in the cloud that the location is in; a module leaves that to its root. */
export function azureCloudRule<S extends InAzure>(): Rule<S> {
  return {
    code: "azure-cloud-differs",
    severity: "error",
    title: "The location is in another cloud of Azure than the provider works in",
    why: "Azure Government and Azure China have other endpoints, tenants and subscriptions; the public cloud does not know their locations.",
    fix: "Correct the location, or terraform.providers.azurerm.environment.",
    source,
    at: ["azure", "location"],
    finds: ({ azure, terraform }) => {
      const cloud = cloudOf(azure.location);
      const own = terraform.providers.azurerm.environment ?? "public";
      return (
        terraform.shape === "root" &&
        cloud !== own &&
        `${azure.location} is in the cloud ${cloud}, and the provider works in ${own}`
      );
    },
  };
}

/** The rule that a vendor of the public cloud alone is not looked for in another cloud of Azure. */
export function publicCloudRule<S>(
  vendor: string,
  places: (spec: S) => readonly { readonly path: Path; readonly location: string }[],
  listed: string,
): Rule<S> {
  return {
    code: "vendor-not-in-azure-cloud",
    severity: "error",
    title: "The vendor is not in this cloud of Azure",
    why: "Private Link ends with the cloud: Azure Government and Azure China are clouds of their own, and the vendor lists no region there.",
    fix: "Use a location of the public cloud, or ask the vendor.",
    source: `${listed}; ${source}`,
    check: (spec) =>
      places(spec).flatMap(({ path, location }) => {
        const cloud = cloudOf(location);
        return cloud === "public"
          ? []
          : [{ path, message: `${vendor} lists no region in the cloud ${cloud}, where ${location} is` }];
      }),
  };
}
