import type { Resources } from "../contract/resource";
import { collectResources, type ShownState } from "../plan/shown";
import { modulePrefix, typeOf } from "../terraform/address";
import type { Json } from "../terraform/json";
import { member, own } from "../terraform/values";
import { isAddress, isHostName } from "./ip-address";

/** What a state shows of an endpoint: its id, the addresses that it is reached at, names of its own that resolve to them. */
export interface ShownEndpoint {
  readonly id?: string;
  readonly addresses: readonly string[];
  readonly names: readonly string[];
}

/** Finds an endpoint in a state; `module` is the address of the module in it. Undefined where it is not there. */
export function tryFindEndpoint(
  state: ShownState,
  module: string | undefined,
  address: string,
  resources: Resources,
): ShownEndpoint | undefined {
  const values = collectResources(state).get(`${modulePrefix(module)}${address}`)?.values;
  if (values === undefined) return undefined;
  const known = own(resources, typeOf(address))?.reachedAt;
  const { addresses = [], names } = known ?? {};
  const id = values["id"];
  return {
    ...(typeof id === "string" ? { id } : {}),
    addresses: addresses.flatMap((path) => textsAt(values, path.split("."))).filter(isAddress),
    names:
      names === undefined
        ? []
        : textsAt(values, names.path.split(".")).filter((name) => isHostName(name) && names.own.test(name)),
  };
}

/** The texts at a path, of every item of the lists on the way. */
function textsAt(value: Json | undefined, path: readonly string[]): string[] {
  const [step, ...rest] = path;
  if (Array.isArray(value)) return value.flatMap((item: Json) => textsAt(item, path));
  if (step === undefined) return typeof value === "string" ? [value] : [];
  return textsAt(member(value, step), rest);
}
