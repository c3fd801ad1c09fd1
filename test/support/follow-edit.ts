import { readFileSync } from "node:fs";
import { isSeq, parseDocument } from "yaml";
import type { SynthesizedSpec } from "../../src/compile";
import type { Edit } from "../../src/contract/prose";
import { knowledge } from "../../src/knowledge";
import { typeOf } from "../../src/terraform/address";
import { collectBlocks } from "../../src/terraform/json";
import type { Loose } from "./plans";

/** The first example that the schema of a topology has for a field. */
function exampleOf(topology: string, field: string): Loose {
  const common = JSON.parse(readFileSync("schemas/common.schema.json", "utf8"));
  const resolve = (schema: Loose): Loose =>
    schema?.$ref === undefined
      ? schema
      : {
          ...resolve(common.definitions[schema.$ref.split("/").pop()]),
          ...schema,
        };
  const root = JSON.parse(readFileSync(`schemas/${topology}.schema.json`, "utf8"));
  const below = ({ properties, additionalProperties }: Loose, key: string) => properties?.[key] ?? additionalProperties;
  const found = field.split(".").reduce((schema: Loose, key) => resolve(below(resolve(schema), key)), root);
  const [example] = found?.examples ?? [];
  if (example === undefined) throw new Error(`${topology} has no example of ${field}`);
  return example;
}

/** Where a field is: of a map's keys `KEY` is each that has the field, or any where none has it. */
function pathsOf(spec: Loose, [step = "", ...rest]: readonly string[]): string[][] {
  if (rest.length === 0) return [[step]];
  if (step !== "KEY") return pathsOf(spec?.[step], rest).map((path) => [step, ...path]);
  const [last = ""] = rest;
  const all = Object.keys(spec);
  const having = all.filter((key) => spec[key]?.[last] !== undefined);
  return (having.length > 0 ? having : all)
    .slice(0, 1)
    .flatMap((key) => pathsOf(spec[key], rest).map((path) => [key, ...path]));
}

/** A spec after what a text tells to change in it. */
export function followEdit(
  text: string,
  base: SynthesizedSpec,
  { set = {}, add = {}, without = [], forget = [], adopt = {}, disown = [] }: Edit,
) {
  const { topology } = base.valid.spec;
  const document = parseDocument(text);
  const zone = [...collectBlocks(base.timeline.at(-1)?.terraform ?? {})].find(([address]) =>
    address.startsWith("azurerm_private_dns_zone."),
  )?.[1]["name"];
  const [subscription] = /\/subscriptions\/[0-9a-f-]+/.exec(text) ?? [];
  // An existing zone is where the spec says that its zone is.
  const [ofZone, project] = ["subscriptionId", "project"].map((key) => document.getIn(["dns", key]));
  const example = (field: string) => {
    const found = exampleOf(topology, field);
    const isZone = field === "dns.zoneId";
    const of = isZone && ofZone !== undefined ? `/subscriptions/${String(ofZone)}` : (subscription ?? "");
    const own = JSON.stringify(found).replaceAll(/\/subscriptions\/[0-9a-f-]+/g, of);
    const placed =
      isZone && project !== undefined ? own.replace(/projects\/[^/]+/, `projects/${String(project)}`) : own;
    return JSON.parse(
      isZone && zone !== undefined ? placed.replace(/(?<=privateDnsZones\/)[^/"]+/, String(zone)) : placed,
    );
  };
  const push = (list: string, values: readonly Loose[]) => {
    const there = document.getIn(list.split("."));
    const items = isSeq(there) ? there.toJSON() : [];
    document.setIn(list.split("."), [...items, ...values.filter((value) => !items.includes(value))]);
  };
  for (const [field, to] of Object.entries(set)) {
    for (const path of pathsOf(document.toJSON(), field.split("."))) {
      document.setIn(path, typeof to === "object" ? example(path.join(".")) : to);
    }
  }
  for (const list of Object.keys(add)) push(list, example(list));
  if (forget.length > 0) push("forget", forget);
  for (const field of without) document.deleteIn(field.split("."));
  for (const address of Object.keys(adopt)) {
    const importId = knowledge.resources[typeOf(address)]?.importId;
    if (importId === undefined || importId === "none") throw new Error(`${address} is not imported`);
    document.setIn(["adopt", address], importId.example);
  }
  for (const address of disown) document.deleteIn(["adopt", address]);
  return document.toString({ lineWidth: 0 });
}
