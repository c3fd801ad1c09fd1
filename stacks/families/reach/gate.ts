import type { GateItem } from "../../../src/contract/gate-item";
import { type Command, command, listed, type Prose, prose, words } from "../../../src/contract/prose";
import type { Check } from "../../../src/contract/scope";
import { evidence } from "../../parts/gate-items";
import { type Guard, guardBy, unguarded } from "../../parts/guard";
import { resolve } from "../../parts/resolve";
import {
  openItem,
  type ResourceStates,
  readyCheck,
  readyItem,
  type StatusAnswer,
  statesAt,
  statesElsewhere,
} from "../../parts/states";
import { readyItems } from "../vendor/ready";
import { type Connection, movesNames, type ReachSpec } from "./connection";
import { fillsFor, hasOptional, subjectsOf } from "./endpoints";
import { askedOfVendor } from "./registration";
import type { Endpoint, Rollout } from "./rollout";
import { namesIn, toArgument, toLine } from "./template";
import { flips, listZones } from "./zones";

/** What must hold of an endpoint before names lead to it. */
export function checkOf({ key, address }: Endpoint): Check {
  const states = statesAt(address);
  return readyCheck(
    states,
    `The endpoint ${key} is not ${states.ready.toLowerCase()} yet: the vendor has to accept it before names lead to it.`,
  );
}

/** Whether the endpoint of a spec exists already: Terraform neither makes nor reads it. */
export function isExisting({ network }: ReachSpec): boolean {
  return network.endpoint !== undefined;
}

/** How far an endpoint is. */
export function statesOf(spec: ReachSpec, { address }: Endpoint): ResourceStates {
  return isExisting(spec) ? statesElsewhere(address) : statesAt(address);
}

/** The guard of what moves names to endpoints: each is accepted. */
export function guardOf(spec: ReachSpec, endpoints: readonly Endpoint[]): Guard {
  if (isExisting(spec)) return unguarded;
  return { precondition: endpoints.flatMap((endpoint) => guardBy(checkOf(endpoint)).precondition) };
}

/** What a check of an endpoint is called. */
export function checkName({ name, address }: Endpoint): string {
  return `${name}_is_${statesAt(address).ready.toLowerCase()}`;
}

/** That each endpoint is there. */
export function madeItems({ spec, endpoints, texts }: Rollout): GateItem[] {
  return endpoints.map((endpoint) => {
    const meaning = prose`The endpoint ${endpoint.key} exists and the vendor has not refused it.`;
    return openItem(statesOf(spec, endpoint), meaning, answerOf(spec, texts, endpoint, "connection-requested"));
  });
}

/** That each endpoint is accepted. */
export function acceptedItems({ spec, endpoints, texts }: Rollout): GateItem[] {
  return endpoints.map((endpoint) => {
    const meaning = prose`The vendor has accepted the endpoint ${endpoint.key}. Before that, names must not lead to it.`;
    return readyItem(statesOf(spec, endpoint), meaning, answerOf(spec, texts, endpoint, "connection-approved"));
  });
}

function answerOf(spec: ReachSpec, texts: Rollout["texts"], endpoint: Endpoint, key: string): StatusAnswer | undefined {
  if (texts.isInState && !isExisting(spec)) return undefined;
  return { key: `${key}.${endpoint.name}`, show: (shows) => texts.showState(endpoint, shows) };
}

/** What the vendor's own side has to show. */
export function vendorItems(rollout: Rollout): GateItem[] {
  const asked = askedOfVendor(rollout);
  if (asked === undefined) return [];
  return readyItems(asked, subjectsOf(rollout), (attribute) => `vendor-state.${attribute}`);
}

/** What must be so before names lead to the endpoints. */
export function beforeDns({ connection, endpoints, texts }: Rollout): GateItem[] {
  return [
    ...texts.beforeDns,
    ...endpoints.map((endpoint) =>
      evidence(
        `connection-test.${endpoint.name}`,
        prose`Clients reach the endpoint ${endpoint.key}.`,
        testPort(connection, endpoint),
        "person",
      ),
    ),
    ...(movesNames(connection.dns.kind) && connection.isCutOver
      ? [
          evidence(
            "cut-over-agreed",
            prose`Names that clients use now lead to the endpoints from the next stage on: whoever runs the clients knows when, and which ports they use then.`,
            prose`Compare the ports under Values in ${"HANDOVER.md"} with those that clients use, and agree on a time`,
          ),
        ]
      : []),
  ];
}

/** What must be so once names lead to the endpoints. */
export function namesItems(rollout: Rollout): GateItem[] {
  const { spec, connection, texts } = rollout;
  if (connection.dns.kind === "none") return [];
  const needs = spec.dns.mode === "recipe" && movesNames(connection.dns.kind) ? texts.needs : undefined;
  const names = clientNames(rollout);
  const isOnly = rollout.endpoints.length === 1;
  const resolved = (key: string, name: Prose, whose: Prose, look: Parameters<typeof evidence>[2]) =>
    evidence(key, prose`${name} resolves to ${whose} from a client.`, look, "person", undefined, needs);
  return [
    ...(flips(spec, connection) ? (texts.flip?.items ?? []) : []),
    ...(names.length === 0
      ? [
          resolved(
            "name-resolves",
            words("Each name that clients use"),
            words("the endpoint's own addresses"),
            prose`${"nslookup"} of the name, from a client`,
          ),
        ]
      : names.map((name) => {
          const whose = isOnly ? words("the endpoint's own addresses") : prose`addresses of ${theOne(name.endpoints)}`;
          return resolved(`name-resolves.${name.key}`, name.text, whose, resolveName(rollout, name));
        })),
  ];
}

/** What a name that clients use resolves to: addresses of the endpoint, or of the one among several that it leads to. */
export function resolveName(rollout: Rollout, { argument, endpoints }: ClientName): Command {
  const targets = endpoints.map(({ target }) => target);
  const shows =
    rollout.endpoints.length === 1
      ? prose`Addresses of the endpoint.`
      : prose`Addresses of ${theOne(endpoints)}: ${listed(targets, " or ")}.`;
  return resolve(argument, shows);
}

function theOne(endpoints: readonly Endpoint[]): Prose {
  const keys = endpoints.map(({ key }) => key);
  return prose`the endpoint ${listed(keys, " or ")}`;
}

/** That nobody is cut off by the next stage. */
export function publicUse({ close, title }: Connection): GateItem[] {
  if (close === undefined) return [];
  return [
    evidence(
      "public-path-unused",
      prose`Nobody comes to ${title} over the internet any more: the next stage cuts off whoever does.`,
      prose`The vendor's log of connections by source address, over a time in which every client has run`,
    ),
  ];
}

interface ClientName {
  readonly key: string;
  readonly text: Prose;
  readonly argument: ReturnType<typeof toArgument>;
  /** The name itself, where no value of it is left to a person. */
  readonly host?: string;
  /** The endpoints that it may lead to. */
  readonly endpoints: readonly Endpoint[];
}

/** The names that clients use, as far as the recipe and the values tell; a wildcard stands for a name below it. */
export function clientNames(rollout: Rollout): ClientName[] {
  const records = listZones(rollout).flatMap((zone) => zone.records);
  const fillIn = fillsFor(rollout, undefined);
  const known = (rollout.connection.dns.names ?? []).filter((text) => hasOptional(rollout, text));
  return [...new Set([...records.map(({ template }) => template), ...known])].map((template) => {
    const probe = template.replace(/^\*\./, "any.");
    const isWhole = namesIn(template).every((name) => typeof fillIn(name) === "string");
    const own = records.filter((record) => record.template === template).flatMap((record) => record.endpoints);
    return {
      key: toKey(template),
      text: prose`${toLine(template, fillIn)}`,
      argument: toArgument(probe, fillIn),
      ...(isWhole ? { host: toLine(probe, fillIn) } : {}),
      endpoints: own.length > 0 ? rollout.endpoints.filter((endpoint) => own.includes(endpoint)) : rollout.endpoints,
    };
  });
}

/** A template as the end of a key of evidence. */
function toKey(template: string): string {
  return template.replaceAll("*", "any").replaceAll(/[{}]/g, "");
}

/** A TCP connection to the endpoint itself. */
export function testPort({ ports }: Connection, { target }: Endpoint) {
  return command(["telnet", target, String(ports[0]?.port ?? 443)], prose`Connected to ${target}`);
}
