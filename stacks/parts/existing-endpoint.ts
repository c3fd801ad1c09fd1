import type { Variable } from "../../generated/types/spec";
import { type Fill, type Prose, prose, words } from "../../src/contract/prose";
import type { Scope } from "../../src/contract/scope";
import type { Rule, RuleText } from "../../src/contract/spec-rule";
import type { StageText } from "../../src/contract/stage";
import type { FillText } from "../../src/contract/topology";
import { idValue } from "./id-text";
import { outputFill } from "./output-fill";

const source = "EC2 API, ModifyVpcEndpoint; azurerm_private_endpoint and google_compute_forwarding_rule";

/** What is said of a field that says what an endpoint is made like, where it exists already. */
export const fieldWithoutUse: RuleText = {
  code: "endpoint-field-without-use",
  severity: "error",
  title: "A field is about an endpoint that is made, and the endpoint exists already",
  why: "The endpoint keeps what it has, such as its subnets and addresses: Terraform does not change it.",
  fix: "Remove the field; or give the endpoint under adopt instead of network.endpoint, so that it becomes Terraform's.",
  source,
};

/** What is said of records that lead to an endpoint of which only the id is known. */
export const targetMissing: RuleText = {
  code: "existing-endpoint-target-missing",
  severity: "error",
  title: "Records are to lead to an endpoint that exists already, and where it is reached is not told",
  why: "Terraform does not read the endpoint: a data source that may not be read would stop every plan, the way back among them.",
  fix: "Give what the message names, as the cloud shows it.",
  source,
};

/** What is said of a spec with several endpoints that names one which exists. */
export const existingOfSeveral: RuleText = {
  code: "existing-endpoint-of-several",
  severity: "error",
  title: "One endpoint exists already, and the spec has several",
  why: "network.endpoint is one endpoint, and which of the vendor's endpoints it is would be open.",
  fix: "Give each endpoint a spec of its own.",
  source,
};

/** What is said of a spec that names what exists alone and leaves the rest to people. */
export const nothingMade: RuleText = {
  code: "nothing-made",
  severity: "error",
  title: "Terraform has nothing to make",
  why: "What the spec names exists already, and the rest is left to people.",
  fix: "Leave something to Terraform: the message names what could be.",
  source: "Terraform, what a configuration without resources does",
};

/** What a stage says of a thing that exists already: what stands above it, what it does and how it is taken back. */
export function existingTexts(
  id: string | Variable,
  noun = "endpoint",
): Pick<StageText, "comment" | "purpose" | "rollback"> {
  return {
    comment: `the ${noun} exists already, and stays as it is`,
    purpose: prose`The ${words(noun)} ${idValue(id)} exists already. Terraform neither reads nor changes it; the outputs give what other stages and people need of it.`,
    rollback: words(`Nothing is taken back: the ${noun} is its owner's.`),
  };
}

/** How an endpoint that exists becomes Terraform's. */
export const existingWay: Prose = prose`An endpoint that exists already is named by its id and never planned for change. To hand it over to Terraform, take ${"network.endpoint"} out, describe the endpoint as it is, and list its address with its id under ${"adopt"}: the first plan imports it.`;

/** A spec whose endpoint has one address, and may exist already. */
interface AddressedEndpoint {
  readonly network: {
    readonly ipAddress?: string;
    readonly endpoint?: { readonly id: string | Variable; readonly ipAddress?: string | Variable };
  };
}

/** What fits an endpoint with one address that exists already. `lookUp` shows its address. */
export function existingAddressRules<S extends AddressedEndpoint>(
  makesRecords: (spec: S) => boolean,
  lookUp: (id: string) => string,
): readonly Rule<S>[] {
  return [
    {
      ...fieldWithoutUse,
      check: ({ network: { endpoint, ipAddress } }) =>
        endpoint === undefined || ipAddress === undefined
          ? []
          : [
              {
                path: ["network", "ipAddress"],
                message: "network.ipAddress is the address of an endpoint that is made",
                hint: "give the address as network.endpoint.ipAddress",
              },
            ],
    },
    {
      ...targetMissing,
      check: (spec) => {
        const { endpoint } = spec.network;
        if (endpoint === undefined || endpoint.ipAddress !== undefined || !makesRecords(spec)) return [];
        return [
          {
            path: ["network", "endpoint"],
            message: "records need ipAddress of the endpoint",
            hint: `look it up: ${lookUp(typeof endpoint.id === "string" ? endpoint.id : "ID")}`,
          },
        ];
      },
    },
  ];
}

/** Adds the outputs of an endpoint with one address that exists already; their names begin with `prefix`. Gives its id. */
export function addExistingAddress(
  scope: Scope,
  { network: { endpoint } }: AddressedEndpoint,
  {
    key,
    description,
    prefix = "",
  }: { readonly key: "id" | "pscConnectionId"; readonly description: string; readonly prefix?: string },
): string {
  const value = scope.input(["network", "endpoint", key]);
  scope.output(`${prefix}endpoint_id`, { description, value });
  if (endpoint?.ipAddress !== undefined) {
    const description = "Private address of the endpoint; private hostnames must resolve to it.";
    scope.output(`${prefix}endpoint_address`, { description, value: existingAddress(scope) });
  }
  return value;
}

/** The private address of an endpoint that exists already. */
export function existingAddress(scope: Scope): string {
  return scope.input(["network", "endpoint", "ipAddress"]);
}

/** What brings the address of an endpoint: the output, or whoever may see one that exists already. */
export function addressFill(
  fill: Fill,
  { network: { endpoint } }: AddressedEndpoint,
  {
    meaning,
    prefix = "",
    lookUp,
  }: { readonly meaning: Prose; readonly prefix?: string; readonly lookUp: (id: string) => string },
): FillText {
  if (endpoint === undefined || endpoint.ipAddress !== undefined)
    return outputFill(fill, `${prefix}endpoint_address`, meaning);
  return {
    fill,
    meaning,
    from: prose`${lookUp(typeof endpoint.id === "string" ? endpoint.id : "ID")}, by whoever may see the endpoint`,
  };
}
