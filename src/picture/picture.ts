import type { Part, Resources } from "../contract/resource";
import type { SpecBase } from "../contract/spec-base";
import type { Topology } from "../contract/topology";
import { visible } from "../contract/visible";
import { actorWords } from "../contract/words";
import { toPlainText } from "../encoders/prose-text";
import type { TimelineStage } from "../stage/timeline";
import { listParts, type PartOfConnection, type Side } from "./parts";
import { wrapText } from "./wrap-text";

/** A connection as a picture, whatever draws it: boxes with nodes in them, and arrows. Its texts are on one line each, with nothing invisible. */
export interface Picture {
  readonly name: string;
  readonly title: string;
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

/** One of the networks, or the rollout. */
export interface Box {
  readonly id: Side | "rollout";
  readonly title: string;
  readonly nodes: readonly Node[];
}

/** What stands in a box. */
export interface Node {
  readonly id: string;
  readonly heading: string;
  readonly lines: readonly string[];
  /** There at the stage that the spec is at, there from a later one on, or the stage itself. */
  readonly look: "present" | "ahead" | "here";
}

/** From one node to another: where a client comes through, the private link between the networks, what bears upon a node, or the order of stages. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly kind: "way" | "link" | "beside" | "order";
  readonly isAhead: boolean;
  readonly label?: string;
}

/** The picture of a spec, from what its stages make and what its topology says of the two ends. */
export function makePicture(
  topology: Topology<SpecBase>,
  spec: SpecBase,
  timeline: readonly TimelineStage[],
  resources: Resources,
): Picture {
  const ends = topology.ends(spec);
  const parts = listParts(topology, spec, timeline, resources);
  const boxOf = (id: Side): Box => ({
    id,
    title: toPlainText(ends[id]),
    nodes: parts.filter(({ side }) => side === id).map(toNode),
  });
  const networks: readonly Side[] = ends.opens === "ours" ? ["ours", "theirs"] : ["theirs", "ours"];
  return {
    name: visible(spec.name),
    title: topology.title,
    boxes: [...networks.map(boxOf), rolloutOf(timeline)],
    arrows: [...arrowsOf(parts), ...orderOf(timeline)],
  };
}

const headings: { readonly [part in Part | "target"]: string } = {
  client: "Clients",
  name: "Names",
  endpoint: "Endpoint",
  service: "Service",
  front: "In front of the targets",
  target: "Targets",
  admission: "Who is let in",
  guard: "What guards the way",
};

function toNode({ part, side, lines, isAhead }: PartOfConnection): Node {
  return {
    id: `${side}_${part}`,
    heading: headings[part],
    lines: lines.flatMap((line) => wrapText(visible(line))),
    look: isAhead ? "ahead" : "present",
  };
}

const positions = { done: "done", here: "the spec is here", ahead: "ahead" } as const;

function rolloutOf(timeline: readonly TimelineStage[]): Box {
  const nodes = timeline.map(({ stage, text, position }): Node => {
    const looks = { done: "present", here: "here", ahead: "ahead" } as const;
    return {
      id: idOfStage(stage.name),
      heading: stage.name,
      lines: [stage.title, `then ${actorWords[text.actor]} acts`, positions[position]].flatMap((line) =>
        wrapText(line),
      ),
      look: looks[position],
    };
  });
  return { id: "rollout", title: "Stages", nodes };
}

function orderOf(timeline: readonly TimelineStage[]): Arrow[] {
  return timeline.slice(1).map(({ stage, position }, index) => ({
    from: idOfStage(timeline[index]?.stage.name ?? ""),
    to: idOfStage(stage.name),
    kind: "order",
    isAhead: position === "ahead",
  }));
}

function idOfStage(name: string): string {
  return `stage_${name.replaceAll("-", "_")}`;
}

/** The way of a client from part to part, and from what stands beside it to the part that it bears upon. */
function arrowsOf(parts: readonly PartOfConnection[]): Arrow[] {
  const way = parts.filter(({ isOnWay }) => isOnWay);
  const nodeOf = (part: PartOfConnection) => toNode(part).id;
  const steps = way.slice(1).flatMap((to, index): Arrow[] => {
    const from = way[index];
    if (from === undefined) return [];
    const isLink = from.side !== to.side;
    const label = isLink ? { label: "private link" } : {};
    const isAhead = from.isAhead || to.isAhead;
    return [{ from: nodeOf(from), to: nodeOf(to), kind: isLink ? "link" : "way", isAhead, ...label }];
  });
  const beside = parts.filter(({ isOnWay }) => !isOnWay);
  const bears = beside.flatMap((part): Arrow[] => {
    const upon = findBorne(part, way);
    if (upon === undefined) return [];
    // After the service, so that nothing stands between the networks but the link.
    const [from, to] = upon.part === "service" ? [upon, part] : [part, upon];
    return [{ from: nodeOf(from), to: nodeOf(to), kind: "beside", isAhead: part.isAhead }];
  });
  return [...steps, ...bears];
}

/** What a part beside the way bears upon, on its own side: a guard upon what clients come to first, anything else upon the service before the endpoint. */
function findBorne({ part, side }: PartOfConnection, way: readonly PartOfConnection[]): PartOfConnection | undefined {
  const order: readonly PartOfConnection["part"][] =
    part === "guard" ? ["endpoint", "front", "service"] : ["service", "endpoint", "front"];
  const near = way.filter((each) => each.side === side);
  return order.flatMap((wanted) => near.filter((each) => each.part === wanted))[0];
}
