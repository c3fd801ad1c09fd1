import type { Evidence } from "../../src/contract/evidence";
import type { ExpectedMember, GateItem } from "../../src/contract/gate-item";
import type { ShownResource, ShownState } from "../../src/plan/shown";
import type { Json, JsonObject } from "../../src/terraform/json";
import { parsePath, parsePlace } from "../../src/terraform/path";
import { toItems } from "../../src/terraform/values";

/** An item of a gate that looks at the state. */
export type StateItem = GateItem & { readonly kind: "state" };

/** A resource of a state with these values. */
export function resource(address: string, values: JsonObject, rest: Partial<ShownResource> = {}): ShownResource {
  const [type = "", name = ""] = address.replace(/^.*module\.[^.]+\./, "").split(".");
  return { address, mode: "managed", type, name, provider_name: "p", values, sensitive_values: {}, ...rest };
}

/** A state with these resources in its root. */
export function stateOf(...resources: readonly ShownResource[]): ShownState {
  return { format_version: "1.0", values: { root_module: { resources } } };
}

/** Values in which the path holds this value. */
function put(path: readonly (string | number)[], value: Json): Json {
  return path.reduceRight<Json>(
    (inner, step) => (typeof step === "number" ? [...Array(step).fill({}), inner] : { [step]: inner }),
    value,
  );
}

/** A value that is what an item expects. */
export function wantedBy(expected: StateItem["expected"]): Json {
  if ("contains" in expected) return ["other", "the-id"];
  if ("member" in expected) return [memberOf(expected.member)];
  return "isSet" in expected ? "a-value" : (expected.oneOf[0] ?? "");
}

/** An object that is as an item expects one of a list to be. */
export function memberOf({ attribute, oneOf, with: other }: ExpectedMember): JsonObject {
  return {
    [attribute]: oneOf[0] ?? "",
    ...(other === undefined ? {} : { [other.attribute]: `before/${other.holds.replace(/^\/|\/$/g, "")}/behind` }),
  };
}

/** A state in which every item of the gate holds, unless `instead` says what the attribute has. */
export function honest(
  gate: readonly GateItem[],
  instead: (item: StateItem) => Json | undefined,
  module = "",
): ShownState {
  const values = new Map<string, JsonObject>();
  const add = (address: string, path: readonly (string | number)[], value: Json) =>
    values.set(address, { ...values.get(address), ...(put(path, value) as JsonObject) });
  for (const item of gate) {
    if (item.kind !== "state") continue;
    const wanted = wantedBy(item.expected);
    if ("contains" in item.expected) {
      const { address, path } = parsePlace(item.expected.contains);
      add(address, path, "the-id");
    }
    // Several items can look for an object each in one list.
    const before = "member" in item.expected ? values.get(item.address)?.[item.attribute] : undefined;
    const value = instead(item) ?? wanted;
    add(item.address, parsePath(item.attribute), before === undefined ? value : [before, value].flatMap(toItems));
  }
  return stateOf(...[...values].map(([address, body]) => resource(`${module}${address}`, body)));
}

/** One answer to every evidence item of a gate. */
export function answers(gate: readonly GateItem[], answer: "yes" | "no"): Evidence {
  return new Map(gate.flatMap((item) => (item.kind === "evidence" ? [[item.key, { answer }] as const] : [])));
}
