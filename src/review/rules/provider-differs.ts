import { type Prose, prose } from "../../contract/prose";
import { masked } from "../../contract/visible";
import { looksSecret } from "../../plan/looks-secret";
import { typeOf } from "../../terraform/address";
import { isObject, type Json, type JsonObject } from "../../terraform/json";
import { listConfigurations } from "../../terraform/provider-configurations";
import { member, own } from "../../terraform/values";
import type { ComparedPlan } from "../compared-plan";
import { findConfiguredDifferences } from "../configured";
import type { Remark, ReviewRule } from "../rule";

/** The registries that the sources of a spec's providers stand for. */
const registries = ["registry.terraform.io", "registry.opentofu.org"];

/** A provider is set up for another place than the spec's, or is another one. */
export const providerDiffers: ReviewRule = {
  id: "provider-differs",
  severity: "error",
  title: "A provider is another one, or is set up for another place or account than the spec's",
  why: "The plan would be applied somewhere else, or by a program that nobody has chosen.",
  fix: "Compile the spec with plinth synth and plan again.",
  source: "Terraform JSON output format: provider_name, configuration.provider_config, provider_config_key",
  check: (compared) => [
    ...findOtherPrograms(compared),
    // A module has no provider blocks: its root decides.
    ...(compared.configuration === undefined || compared.context.module !== undefined
      ? []
      : [...findOtherBlocks(compared, compared.configuration.providers), ...findOtherKeys(compared)]),
  ],
};

/** Resources that another program than the topology's provider would make. */
function findOtherPrograms({ resources, context: { head, base } }: ComparedPlan): Remark[] {
  // What goes may be the last of its provider, which the configuration does not name any more.
  const stages = [...head.timeline, ...(base?.timeline ?? [])];
  return resources.flatMap(({ address, type, expectation, change }): Remark[] => {
    const name = type.split("_")[0] ?? "";
    const source = stages.map(({ terraform }) => sourceOf(terraform, name)).find((found) => found !== undefined);
    if (change === undefined || expectation === "foreign" || source === undefined) return [];
    const program = String(change.provider_name);
    return isFrom(source, program)
      ? []
      : [{ address, message: prose`${address} is made by ${program}, not by ${source}` }];
  });
}

function findOtherBlocks({ terraform }: ComparedPlan, planned: { readonly [name: string]: Json }): Remark[] {
  // A module names what it requires without setting it up; Terraform lists that as well.
  const required = terraform.terraform?.["required_providers"];
  const names = Object.keys(isObject(required) ? required : {});
  const compiled = new Map<string, { readonly name: string; readonly block?: JsonObject }>([
    ...names.map((name) => [name, { name }] as const),
    ...listConfigurations(terraform.provider).map(({ key, name, block }) => [key, { name, block }] as const),
  ]);
  const more = Object.keys(planned)
    .filter((key) => !compiled.has(key))
    .map((key): Remark => ({ message: prose`The configuration sets provider ${key} up, which the spec does not` }));
  const others = [...compiled].flatMap(([key, { name, block }]): Remark[] => {
    const provider = member(planned, key);
    const source = sourceOf(terraform, name);
    const fullName = member(provider, "full_name");
    const isOther = typeof fullName === "string" && source !== undefined && !isFrom(source, fullName);
    const differing =
      block === undefined ? [] : findConfiguredDifferences(block, member(provider, "expressions"), undefined);
    return [
      ...(isOther ? [{ message: prose`Provider ${key} is ${String(fullName)}, not ${String(source)}` }] : []),
      ...differing.map(({ path, kind }): Remark => {
        const argument = path.join(".");
        const asked = path.length === 1 ? member(block, argument) : undefined;
        const given = member(member(member(provider, "expressions"), argument), "constant_value");
        return { attribute: argument, message: describe(key, argument, kind === "added", asked, given) };
      }),
    ];
  });
  return [...more, ...others];
}

function describe(
  name: string,
  argument: string,
  isAdded: boolean,
  asked: Json | undefined,
  given: Json | undefined,
): Prose {
  if (isAdded) return prose`Provider ${name} has ${argument}, which the spec does not set`;
  if (asked === undefined || typeof asked === "object")
    return prose`Provider ${name} has another ${argument} than the spec`;
  return given === undefined || typeof given === "object"
    ? prose`Provider ${name} takes ${argument} from elsewhere; the spec says ${String(asked)}`
    : prose`Provider ${name} has ${looksSecret(String(given), argument) ? masked : String(given)} for ${argument}; the spec says ${String(asked)}`;
}

/** Resources that the configuration gives to another set-up of a provider. */
function findOtherKeys({ configuration, blocks, terraform }: ComparedPlan): Remark[] {
  return (configuration?.resources ?? []).flatMap((resource): Remark[] => {
    const address = String(member(resource, "address"));
    const key = member(resource, "provider_config_key");
    const name = typeOf(address).split("_")[0] ?? "";
    const asked = String(blocks.get(address)?.["provider"] ?? name);
    return key === undefined || key === asked || sourceOf(terraform, name) === undefined
      ? []
      : [{ address, message: prose`${address} uses the provider ${String(key)}, not ${asked}` }];
  });
}

function sourceOf({ terraform }: ComparedPlan["terraform"], name: string): string | undefined {
  const required = terraform?.["required_providers"];
  const source = member(isObject(required) ? own(required, name) : undefined, "source");
  return typeof source === "string" ? source : undefined;
}

function isFrom(source: string, fullName: string): boolean {
  const name = fullName.toLowerCase();
  return registries.some((registry) => name === `${registry}/${source.toLowerCase()}`);
}
