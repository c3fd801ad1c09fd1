import { isDeepStrictEqual } from "node:util";
import { type Replacement, type Resources, usedAs } from "../contract/resource";
import type { Action } from "../plan/action";
import type { Hazard } from "../provider/hazard";
import { appliesTo } from "../provider/hazard";
import type { ProviderSchema, ResourceSchema } from "../provider/schema";
import { isData, isResource, typeOf } from "../terraform/address";
import { findDifferences } from "../terraform/difference";
import { collectBlocks, isObject, type Json, type JsonObject, type TerraformJson } from "../terraform/json";
import { namesOf, type Path, printPath, valueAt } from "../terraform/path";
import { findReferences } from "../terraform/references";
import { items, member, own } from "../terraform/values";
import { canonicalBody } from "./canonical-body";

/** An argument that differs, or whose value becomes another because what it refers to is replaced. */
export interface ArgumentMove {
  /** Path from the resource, such as `private_service_connection.name`; items of a list have their number. */
  readonly argument: string;
  readonly from: Json | undefined;
  readonly to: Json | undefined;
  /** Whether it makes the provider destroy the resource and create another. */
  readonly forces: boolean;
  /** The address whose replacement changes the value, where the configuration itself does not differ. */
  readonly because?: string;
  /** What a hazardous provider version does with it, that leaving it out keeps its value, or what the new value does to those who connect. */
  readonly note?: string;
}

/** An address that is in only one of two configurations, or not the same in both. */
export interface ResourceMove {
  readonly address: string;
  /** `no-op` where the provider plans nothing, because it keeps the values of what was left out. */
  readonly action: Extract<Action, "create" | "update" | "replace" | "delete" | "forget" | "no-op">;
  readonly arguments: readonly ArgumentMove[];
  /** What a replacement or removal costs; undefined otherwise. */
  readonly cost: Replacement | undefined;
}

/** What is known about providers: their schemas, and the hazards that the constraints of the later configuration admit. */
export interface ProviderFacts {
  readonly providers: readonly ProviderSchema[];
  readonly hazards: readonly Hazard[];
  readonly resources: Resources;
}

/**
 * What moves between two configurations, without Terraform: by the arguments that force a replacement in the provider's facts, hazards of
 * its versions, and what refers to something that is replaced. An argument that is left out and that the provider computes keeps its value.
 */
export function compareTerraform(before: TerraformJson, after: TerraformJson, facts: ProviderFacts): ResourceMove[] {
  const [earlier, later] = [renamed(collectBlocks(before), after), collectBlocks(after)];
  const moves = new Map<string, ResourceMove>();
  for (const [address, body] of later) {
    const old = earlier.get(address);
    if (old === undefined) moves.set(address, { address, action: "create", arguments: [], cost: undefined });
    else {
      const found = compareBodies(address, old, body, facts);
      if (found.length > 0) moves.set(address, toMove(address, body, found, facts));
    }
  }
  for (const address of earlier.keys()) {
    if (later.has(address)) continue;
    const isHeld = [...later.keys()].some((other) => refersTo(earlier.get(other), address));
    moves.set(address, toRemoval(address, earlier.get(address), after, facts, isHeld));
  }
  spread(moves, later, facts);
  const order = [...new Set([...later.keys(), ...earlier.keys()])];
  return [...moves.values()].sort((a, b) => order.indexOf(a.address) - order.indexOf(b.address));
}

/** Blocks by the addresses that a later configuration moves them to. */
function renamed(blocks: ReadonlyMap<string, JsonObject>, { moved = [] }: TerraformJson): Map<string, JsonObject> {
  const now = new Map(moved.map(({ from, to }) => [String(from), String(to)]));
  return new Map([...blocks].map(([address, body]) => [now.get(address) ?? address, body]));
}

/** A resource that is gone: forgotten where the later configuration says so, otherwise destroyed, at the cost of what stops. */
function toRemoval(
  address: string,
  body: JsonObject | undefined,
  { removed = [] }: TerraformJson,
  { resources }: ProviderFacts,
  isHeld: boolean,
): ResourceMove {
  const isForgotten = removed.some(({ from }) => from === address);
  const known = isResource(address) ? own(resources, typeOf(address)) : undefined;
  const { replacement, stops } = usedAs(known ?? {}, body);
  const ended = replacement === undefined || stops === undefined ? undefined : { ...replacement, effect: stops };
  const cost = isForgotten ? undefined : ((isHeld ? known?.held : undefined) ?? ended);
  return { address, action: isForgotten ? "forget" : "delete", arguments: [], cost };
}

const kept = "left out, so it keeps its value";
const ignored = "not changed, because ignore_changes names it";

function toMove(
  address: string,
  body: JsonObject,
  found: readonly ArgumentMove[],
  { resources }: ProviderFacts,
): ResourceMove {
  const isReplaced = isResource(address) && found.some(({ forces }) => forces);
  return {
    address,
    action: isReplaced ? "replace" : found.every(({ note }) => note === kept || note === ignored) ? "no-op" : "update",
    // A resource that is made anew takes all of its configuration.
    arguments: isReplaced
      ? found.map(({ note, ...each }) => (note === undefined || note === ignored ? each : { ...each, note }))
      : found,
    cost: isReplaced ? usedAs(own(resources, typeOf(address)) ?? {}, body).replacement : undefined,
  };
}

/** What the new value of an argument does to those who connect. */
function effectOf(address: string, path: string, value: Json | undefined, { resources }: ProviderFacts) {
  const effects = own(own(resources, typeOf(address))?.effects ?? {}, path);
  return typeof value === "string" ? own(effects ?? {}, value) : undefined;
}

function refersTo(body: JsonObject | undefined, address: string): boolean {
  return findReferences(body).some((reference) => reference.address === address);
}

function compareBodies(address: string, before: JsonObject, after: JsonObject, facts: ProviderFacts): ArgumentMove[] {
  const schema = isResource(address) ? schemaOf(address, facts) : undefined;
  const [from, to] = [canonicalBody(before, schema), canonicalBody(after, schema)];
  const planned = keepIgnored(before, after);
  const compared = canonicalBody(planned, schema);
  const conditional = (schema && own(facts.resources, typeOf(address))?.replaces?.(before, planned)) ?? [];
  const forcing = [
    ...(schema?.force_new ?? []).filter((path) => !isDeepStrictEqual(valuesAt(from, path), valuesAt(compared, path))),
    ...conditional,
  ];
  return findDifferences(from, to).map(({ path: steps, from: old, to: fresh }) => {
    const path = namesOf(steps);
    const difference = { argument: printIn(from, steps), from: old, to: fresh };
    const isKept = fresh === undefined && schema?.attributes?.[path]?.computed === true;
    if (isKept) return { ...difference, forces: false, note: kept };
    if (isIgnored(after, path)) return { ...difference, forces: false, note: ignored };
    const hazard = facts.hazards.find(
      ({ resource, argument, others = [], behaviour, ...rest }) =>
        behaviour === "replaces" &&
        resource === typeOf(address) &&
        [argument, ...others].includes(path) &&
        appliesTo(rest, after),
    );
    const forces = hazard !== undefined || forcing.some((each) => isWithin(each, path) || isWithin(path, each));
    const note = hazard?.effect ?? effectOf(address, path, fresh, facts);
    return { ...difference, forces, ...(note === undefined ? {} : { note }) };
  });
}

/** A body as Terraform plans it while nothing replaces the resource: what `ignore_changes` names is that of before. */
function keepIgnored(before: JsonObject, after: JsonObject): JsonObject {
  return keepIgnoredAt("", before, after, after);
}

function keepIgnoredAt(around: string, before: JsonObject, after: JsonObject, body: JsonObject): JsonObject {
  const pathOf = (name: string) => (around === "" ? name : `${around}[${JSON.stringify(name)}]`);
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) =>
    isIgnored(body, pathOf(name)),
  );
  const others = Object.entries(after)
    .filter(([name]) => !names.includes(name))
    .map(([name, value]): [string, Json] => {
      const old = before[name];
      const isMap = around === "" && isObject(value) && isObject(old);
      return [name, isMap ? keepIgnoredAt(name, old, value, body) : value];
    });
  const old = Object.entries(before).filter(([name]) => names.includes(name));
  return Object.fromEntries([...others, ...old]);
}

/** Whether the lifecycle of a body leaves an argument alone, or the one that it lies in. */
function isIgnored(body: JsonObject, path: string): boolean {
  const names = member(body["lifecycle"], "ignore_changes");
  return names === "all" || items(names).some((name) => isWithin(path, String(name)));
}

/** A replaced resource has other computed attributes: what refers to one of them changes, and may be replaced in turn. */
function spread(moves: Map<string, ResourceMove>, later: ReadonlyMap<string, JsonObject>, facts: ProviderFacts): void {
  const queue = [...moves.values()].filter(passesOn).map(({ address }) => address);
  for (let source = queue.shift(); source !== undefined; source = queue.shift()) {
    for (const [address, body] of later) {
      const move = moves.get(address);
      if (address === source || move?.action === "create") continue;
      const cause = moves.get(source);
      const isUpdate = cause?.action === "update" && isResource(source);
      const followed = [
        ...(isUpdate ? [] : follow(source, address, body, later, facts)),
        ...(cause === undefined ? [] : findTriggers(cause, body, later.get(source) ?? {})),
      ];
      const fresh = followed.filter(({ argument }) => !move?.arguments.some((known) => known.argument === argument));
      if (fresh.length === 0) continue;
      const moved = toMove(address, body, [...(move?.arguments ?? []), ...fresh], facts);
      moves.set(address, moved);
      // A data source that reads something of the replaced resource answers otherwise, too.
      const isOther = moved.action === "replace" || isData(address);
      if (isOther && move?.action !== "replace") queue.push(address);
    }
  }
}

/** Whether what refers to the resource, or is replaced with it, has to be looked at. */
function passesOn({ address, action }: ResourceMove): boolean {
  return action === "replace" || (action === "update" && isResource(address));
}

/** What `replace_triggered_by` of a body names of a resource that is replaced or changed. (Terraform 1.11.4: attributes are compared) */
function findTriggers(
  { address, action, arguments: moved }: ResourceMove,
  body: JsonObject,
  source: JsonObject,
): ArgumentMove[] {
  return findReferences(items(member(body["lifecycle"], "replace_triggered_by")).map(toTemplate)).flatMap(
    ({ address: found, steps }) => {
      if (found !== address) return [];
      const attribute = steps.find((step) => step.startsWith("."))?.slice(1);
      const isComputed = attribute !== undefined && !Object.hasOwn(source, attribute);
      const changes = moved.some(
        ({ argument, note }) =>
          note !== kept && note !== ignored && (attribute === undefined || isWithin(argument, attribute)),
      );
      const fires = action === "replace" ? attribute === undefined || isComputed || changes : changes;
      if (!fires) return [];
      const text = [found, ...steps].join("");
      return [{ argument: "replace_triggered_by", from: text, to: text, forces: true, because: address }];
    },
  );
}

function toTemplate(reference: Json): Json {
  return typeof reference === "string" && !reference.startsWith("${") ? `\${${reference}}` : reference;
}

function follow(
  source: string,
  address: string,
  body: JsonObject,
  later: ReadonlyMap<string, JsonObject>,
  facts: ProviderFacts,
): ArgumentMove[] {
  const schema = isResource(address) ? schemaOf(address, facts) : undefined;
  const configured = isData(source) ? {} : (later.get(source) ?? {});
  const canonical = canonicalBody(body, schema);
  return leaves([], canonical).flatMap(({ path, value }) => {
    const follows = findReferences(value).some(({ address: found, steps }) => {
      const attribute = steps.find((step) => step.startsWith("."))?.slice(1);
      return found === source && (attribute === undefined || !Object.hasOwn(configured, attribute));
    });
    if (!follows) return [];
    const forces = (schema?.force_new ?? []).some((each) => isWithin(namesOf(path), each));
    return [{ argument: printIn(canonical, path), from: value, to: value, forces, because: source }];
  });
}

function leaves(path: Path, value: Json): { readonly path: Path; readonly value: Json }[] {
  if (isObject(value)) return Object.entries(value).flatMap(([name, inner]) => leaves([...path, name], inner));
  if (Array.isArray(value) && value.some(isObject)) {
    return (value as readonly Json[]).flatMap((item, index) => leaves([...path, index], item));
  }
  return [{ path, value }];
}

/** The path in words; the only block of its name needs no number. */
function printIn(body: JsonObject, path: Path): string {
  return printPath(path, (at) => items(valueAt(body, path.slice(0, at))).length > 1);
}

/** Every value at a path of names, through lists of blocks. */
function valuesAt(value: Json | undefined, path: string): Json[] {
  const [name = "", ...rest] = path === "" ? [] : path.split(".");
  if (value === undefined) return [];
  if (name === "") return [value];
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((item) => valuesAt(item, path));
  return isObject(value) && Object.hasOwn(value, name) ? valuesAt(value[name], rest.join(".")) : [];
}

function isWithin(path: string, ancestor: string): boolean {
  return path === ancestor || path.startsWith(`${ancestor}.`);
}

function schemaOf(address: string, { providers }: ProviderFacts): ResourceSchema | undefined {
  const type = typeOf(address);
  return providers.find(({ resources }) => Object.hasOwn(resources, type))?.resources[type];
}
