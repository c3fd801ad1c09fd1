import { listed, type Prose, prose, words } from "../../../src/contract/prose";
import type { Block, Section } from "../../../src/contract/section";
import { callBlocks, textsOf } from "../reach/calls";
import { type FillIn, namesIn, toProse } from "../reach/template";
import { missingValues } from "../vendor/values";
import { type Asker, whenWords } from "./asker";
import type { Consumer } from "./consumer";

/** The part of a hand-over that says how the vendor connects. */
export const requestSection = "How the vendor connects";

/** What is offered, as far as the request for a connection tells it. */
export interface Request {
  readonly values: { readonly [name: string]: string };
  /** What stands for the names of a recipe, for each service that is offered. */
  readonly services: readonly FillIn[];
  readonly asker: Pick<Asker<never>, "who" | "region" | "told">;
  /** The names that the vendor's side uses. */
  readonly names: readonly string[];
  /** The names of the availability zones, where the cloud has such names besides their ids. */
  readonly zoneNames?: readonly Block[];
  /** What else is worth knowing. */
  readonly more?: readonly Block[];
}

/** How the vendor is asked to connect, and what it asks for. */
export function requestPart(
  consumer: Consumer,
  { values, services, asker, names, zoneNames = [], more = [] }: Request,
): Section {
  const { needs = [], asks = [], returns = [], limits = [], regions, principals, handOver, isOurs } = consumer;
  const [first = () => ""] = services;
  const { who } = asker;
  const say = (text: string) => toProse(text, first, isOurs);
  const told = (fillIn: FillIn, calls: Consumer["request"]): Block[] =>
    calls.flatMap((call) => callBlocks(call, { fillIn, isOurs }));
  const ofEach = consumer.request.flatMap(textsOf).some((text) => namesIn(text).includes("serviceName"));
  const seen = (principals.known ?? []).map(({ principal, for: whom, seen: where }): Prose[] => [
    say(principal),
    whom === undefined ? words("everybody") : say(whom),
    words(where === "published" ? "published by the vendor" : "seen with its customers"),
  ]);
  return {
    title: requestSection,
    blocks: [
      ...(needs.length === 0 ? [] : [prose`The vendor asks for:`, ...needs.map(say)]),
      words(whenWords(asker, principals.when)),
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
      ...(handOver.includes("dnsZone") ? [zoneOf(names)] : []),
      ...(handOver.includes("availabilityZoneNames") ? zoneNames : []),
      ...(asks.length === 0 ? [] : [prose`It asks besides for:`, ...asks.map(say)]),
      ...limits.map(say),
      ...(returns.length === 0 ? [] : [prose`What comes back:`, ...returns.map(say)]),
      ...more,
    ],
  };
}

/** The zone that the vendor makes for names, and its records; the nearest zone that can have all of them. */
function zoneOf(names: readonly string[]): Prose {
  const [first = [], ...others] = names.map((name) => name.split(".").slice(1).reverse());
  const end = first.findIndex((label, index) => others.some((other) => other[index] !== label));
  const shared = first.slice(0, end === -1 ? first.length : end).reverse();
  const domain = shared.join(".");
  // Two labels below a country's may be a domain of its registry, such as co.uk, in which nobody has a zone.
  const isOpen = shared.length === 2 && /\.[a-z]{2}$/i.test(domain);
  const zone =
    shared.length < 2
      ? words("a zone for each of their domains")
      : isOpen
        ? prose`the zone ${domain} where that domain is yours, otherwise a zone for each of theirs`
        : prose`the zone ${domain}`;
  return prose`It makes private DNS records, so give it their names, ${listed(names, ", ")}, and ${zone}.`;
}
