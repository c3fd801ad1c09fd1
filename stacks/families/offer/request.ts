import { type Fill, type Prose, prose, words } from "../../../src/contract/prose";
import type { Block, FillText, Section } from "../../../src/contract/topology";
import { callBlocks } from "../reach/calls";
import { type FillIn, namesIn, toProse, toSnake } from "../reach/template";
import type { Consumer } from "./consumer";
import { readySection } from "./ready";

/** The part of a hand-over that says how the vendor connects. */
export const requestSection = "How the vendor connects";

/** What stands in calls for a declared value which the spec does not have yet. */
export function valueFill(value: string): Fill {
  return { fill: `VENDOR_${toSnake(value).toUpperCase()}` };
}

type Values = { readonly [name: string]: string };

/** The declared values that a spec does not have yet. */
function missingValues(values: Values, { declared }: Consumer): string[] {
  return Object.keys(declared).filter((name) => !Object.hasOwn(values, name));
}

/** What a person puts in for the declared values that a spec does not have yet. */
export function valueFills(values: Values, consumer: Consumer): FillText[] {
  return missingValues(values, consumer).map((name) => ({
    fill: valueFill(name),
    meaning: words(consumer.declared[name]?.description ?? name),
    from: prose`The vendor shows it: ${"HANDOVER.md"} says where; it belongs into ${`vendor.values.${name}`}`,
  }));
}

/** What stands for a declared value in the texts of a recipe: that of the spec, or what a person fills in. */
export function declaredValue(values: Values, name: string): string | Fill {
  return Object.hasOwn(values, name) ? (values[name] ?? "") : valueFill(name);
}

/** What is offered, as far as the request for a connection tells it. */
interface Offered {
  readonly values: Values;
  /** What stands for the names of a recipe, for each service that is offered. */
  readonly services: readonly FillIn[];
  /** Who of the vendor asks, such as `principal`, and what it is by when the vendor tells it. */
  readonly who: string;
  readonly when: { readonly [when in Consumer["principals"]["when"]]: string };
  /** What else is worth knowing. */
  readonly more?: readonly Block[];
}

/** How the vendor is asked to connect, and what it asks for. */
export function requestPart(consumer: Consumer, { values, services, who, when, more = [] }: Offered): Section {
  const { needs = [], asks = [], returns = [], limits = [], regions, principals, isOurs } = consumer;
  const [first = () => ""] = services;
  const say = (text: string) => toProse(text, first, isOurs);
  const told = (fillIn: FillIn, calls: Consumer["request"]): Block[] =>
    calls.flatMap((call) => callBlocks(call, { fillIn, isOurs }));
  const ofEach = consumer.request.some((call) =>
    [call.sql, call.console, call.ticket, ...(call.command ?? [])].some(
      (text) => text !== undefined && namesIn(text).includes("serviceName"),
    ),
  );
  const seen = (principals.known ?? []).map(({ principal, for: whom, seen: where }): Prose[] => [
    say(principal),
    whom === undefined ? words("everybody") : say(whom),
    words(where === "published" ? "published by the vendor" : "seen with its customers"),
  ]);
  return {
    title: requestSection,
    blocks: [
      ...(needs.length === 0 ? [] : [prose`The vendor asks for:`, ...needs.map(say)]),
      prose`${words(when[principals.when])}`,
      ...(seen.length === 0 ? [] : [{ table: { head: [who, "for", "known from"], rows: seen } }]),
      ...(principals.lookup === undefined
        ? []
        : [words(`The ${who} is shown here:`), ...told(first, principals.lookup)]),
      ...missingValues(values, consumer).flatMap((name) => [
        prose`The vendor shows ${name} here:`,
        ...told(first, consumer.declared[name]?.lookup ?? []),
      ]),
      ...(regions === undefined ? [] : [say(regions)]),
      ...(consumer.request.length === 0
        ? [prose`How the vendor is asked is not in its data: give it the values above.`]
        : [
            prose`The vendor is asked to connect like this, with the values above:`,
            ...(ofEach ? services : [first]).flatMap((service) => told(service, consumer.request)),
          ]),
      ...(asks.length === 0 ? [] : [prose`It asks besides for:`, ...asks.map(say)]),
      ...limits.map(say),
      ...(returns.length === 0 ? [] : [prose`What comes back:`, ...returns.map(say)]),
      ...more,
    ],
  };
}

/** The calls by which a person sees that the vendor is connected. */
export function readyPart({ ready, isOurs }: Consumer, fillIn: FillIn): Section[] {
  const asked = (ready?.evidence ?? []).filter(({ calls = [] }) => calls.length > 0);
  if (asked.length === 0) return [];
  const blocks = asked.flatMap(({ question, calls = [] }): Block[] => [
    toProse(question, fillIn, isOurs),
    ...calls.flatMap((call) => callBlocks(call, { fillIn, isOurs })),
  ]);
  return [{ title: readySection, blocks }];
}
