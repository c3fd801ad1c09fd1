import { type Part, type Resources, toNames, usedAs } from "../contract/resource";
import type { SpecBase } from "../contract/spec-base";
import type { Topology } from "../contract/topology";
import { counted } from "../contract/visible";
import type { TimelineStage } from "../stage/timeline";
import { isResource, typeOf } from "../terraform/address";
import { collectBlocks, type Json, type JsonObject } from "../terraform/json";
import { findReferences } from "../terraform/references";
import { unescapeTemplate } from "../terraform/template";
import { own, textsIn } from "../terraform/values";

/** One of the two ends. */
export type Side = "ours" | "theirs";

/** Everything of a connection that is one part of it on one side. */
export interface PartOfConnection {
  readonly part: Part | "target";
  readonly side: Side;
  readonly lines: readonly string[];
  /** Whether all of it comes with a later stage than the spec's. */
  readonly isAhead: boolean;
  /** Whether clients come through it; otherwise it bears upon what they come through. */
  readonly isOnWay: boolean;
}

/** The parts that a client comes through, in this order. */
const way: readonly PartOfConnection["part"][] = ["client", "name", "endpoint", "service", "front", "target"];

/** How many names a part shows. */
const most = 6;

/** The parts of a spec's connection: those on the way of a client in their order, then those beside it. */
export function listParts(
  topology: Topology<SpecBase>,
  spec: SpecBase,
  timeline: readonly TimelineStage[],
  resources: Resources,
): PartOfConnection[] {
  const { opens } = topology.ends(spec);
  const others: Side = opens === "ours" ? "theirs" : "ours";
  const made = listMade(topology, timeline, resources);
  const known = knownParts(topology, spec, timeline, resources);
  const sideOf = (part: PartOfConnection["part"]) => (way.indexOf(part) < way.indexOf("service") ? opens : others);
  const isOnWay = ({ part, side }: Made) => way.includes(part) && side === sideOf(part);
  const onWay = way.flatMap((part) => {
    const things = [
      ...known.filter((each) => each.part === part),
      ...made.filter((each) => each.part === part && isOnWay(each)),
    ];
    return things.length === 0 ? [] : [toPart(part, sideOf(part), things, true)];
  });
  const beside = made.filter((each) => !isOnWay(each));
  const kinds = [...new Set(beside.map(({ part, side }) => `${side} ${part}`))];
  return [
    ...onWay,
    ...kinds.flatMap((kind) => {
      const things = beside.filter(({ part, side }) => `${side} ${part}` === kind);
      return things[0] === undefined ? [] : [toPart(things[0].part, things[0].side, things, false)];
    }),
  ];
}

/** A name, an address or an id that a part shows, and the stage that it comes with; without one it was there before. */
interface Thing {
  readonly text: string;
  /** The type of a resource. */
  readonly type?: string;
  readonly stage?: TimelineStage;
}

interface Made extends Thing {
  readonly part: PartOfConnection["part"];
  readonly side: Side;
}

/** The resources of all stages. */
function listMade(topology: Topology<SpecBase>, timeline: readonly TimelineStage[], resources: Resources): Made[] {
  return timeline.flatMap((stage) => {
    const blocks = collectBlocks(stage.terraform);
    return stage.adds.filter(isResource).flatMap((text): Made[] => {
      const type = typeOf(text);
      const part = partOf(resources, text, blocks.get(text));
      const provider = own(topology.providers, type.slice(0, type.indexOf("_")));
      return part === undefined
        ? []
        : [{ part, side: provider?.isVendors === true ? "theirs" : "ours", text, type, stage }];
    });
  });
}

/** What of a connection a resource is, by its type and its configuration. */
function partOf(resources: Resources, address: string, body: JsonObject | undefined): Part | undefined {
  return usedAs(own(resources, typeOf(address)) ?? {}, body).part;
}

/** What no resource is: clients and names that lead to endpoints, targets, services of others, an endpoint that a person makes. */
function knownParts(
  topology: Topology<SpecBase>,
  spec: SpecBase,
  timeline: readonly TimelineStage[],
  resources: Resources,
): (Thing & { readonly part: PartOfConnection["part"] })[] {
  const { opens, service } = topology.ends(spec);
  const probes = topology.probes(spec);
  const through = probes.flatMap(({ host, leadsTo }) => ("endpoints" in leadsTo ? [{ host, leadsTo }] : []));
  const clients = distinct(through.flatMap(({ leadsTo }) => leadsTo.clients ?? []));
  const names = through.flatMap(({ host, leadsTo: { answers, from } }) => {
    const stage = timeline.find((each) => each.stage.name === from);
    return host === undefined || answers === undefined || stage === undefined ? [] : [{ text: host, stage }];
  });
  const targets = probes.flatMap(({ host, listeners, leadsTo }) =>
    opens === "ours" || host === undefined || "endpoints" in leadsTo
      ? []
      : listeners.map(({ port }) => `${host} port ${port}`),
  );
  const last = timeline.at(-1);
  const hasEndpoint = [...collectBlocks(last?.terraform ?? {})].some(
    ([address, body]) => isResource(address) && partOf(resources, address, body) === "endpoint",
  );
  return [
    ...(opens === "ours" && clients.length === 0
      ? [{ part: "client" as const, text: "who the network lets connect" }]
      : []),
    ...clients.map((text) => ({ part: "client" as const, text })),
    ...names.map((name) => ({ part: "name" as const, ...name })),
    ...(hasEndpoint ? [] : [{ part: "endpoint" as const, text: "not made by this Terraform" }]),
    ...servicesOf(last, resources, service).map((text) => ({ part: "service" as const, text })),
    ...distinct(targets).map((text) => ({ part: "target" as const, text })),
  ];
}

/** What endpoints ask for that no resource of the spec is, as their arguments say it; otherwise as the topology does. */
function servicesOf(last: TimelineStage | undefined, resources: Resources, known: string | undefined): string[] {
  const blocks = [...collectBlocks(last?.terraform ?? {})];
  const asked = blocks.flatMap(([address, body]) =>
    toNames(own(resources, typeOf(address))?.leadsTo ?? "").flatMap((path) =>
      textsIn(findAt(body, path.split("."))).flatMap((text) => {
        const references = findReferences(text).map((reference) => reference.address);
        if (references.length === 0) return [unescapeTemplate(text)];
        return references.every((each) => each.startsWith("var.")) ? references : [];
      }),
    ),
  );
  const isMade = blocks.some(([address]) => own(resources, typeOf(address))?.part === "service");
  return asked.length === 0 && !isMade ? [known ?? "not made by this Terraform"] : distinct(asked);
}

/** The values at a path through objects and lists of blocks. */
function findAt(value: Json | JsonObject | undefined, path: readonly string[]): Json | undefined {
  const [first, ...rest] = path;
  if (first === undefined || value === undefined) return value;
  if (Array.isArray(value)) return value.flatMap((item: Json) => findAt(item, path) ?? []);
  return typeof value === "object" && value !== null && Object.hasOwn(value, first)
    ? findAt((value as JsonObject)[first], rest)
    : undefined;
}

function toPart(
  part: PartOfConnection["part"],
  side: Side,
  things: readonly Thing[],
  isOnWay: boolean,
): PartOfConnection {
  const stages = distinct(things.map(({ stage }) => (stage?.position === "ahead" ? stage.stage.name : "")));
  const isMixed = stages.length > 1;
  const lines = stages.flatMap((stage) => {
    const come = things.filter((thing) => (thing.stage?.position === "ahead" ? thing.stage.stage.name : "") === stage);
    const from = isMixed && stage !== "" ? `, from ${stage} on` : "";
    return summarize(come).map((line) => `${line}${from}`);
  });
  const isAhead = !stages.includes("");
  return { part, side, lines: [...lines, ...(isMixed || !isAhead ? [] : [`from ${stages[0]} on`])], isAhead, isOnWay };
}

/** The first of what is known by name, and resources, of several of a type their number. */
function summarize(things: readonly Thing[]): string[] {
  const named = things.filter(({ type }) => type === undefined).map(({ text }) => text);
  const types = distinct(things.flatMap(({ type }) => type ?? []));
  const left = named.length - most;
  return [
    ...named.slice(0, most),
    ...(left > 0 ? [`and ${counted(left, "other")}`] : []),
    ...types.map((type) => {
      const [first, ...others] = things.filter((thing) => thing.type === type);
      return others.length === 0 ? (first?.text ?? type) : `${others.length + 1} × ${type}`;
    }),
  ];
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
