import type { Probe, ShownHosts } from "../contract/probe";
import { collectResources, type ShownState } from "../plan/shown";
import { modulePrefix } from "../terraform/address";
import type { Seen } from "./look";

/** The hosts that a state shows, a probe each; where it shows none, or there is no state, what was therefore not looked at. */
export function findShownHosts(
  { address, attribute, protocol }: ShownHosts,
  state: ShownState | undefined,
  module: string | undefined,
): { readonly probes: readonly Probe[] } | { readonly unseen: Seen } {
  const place = `${modulePrefix(module)}${address}`;
  const shown = state && collectResources(state).get(place)?.values?.[attribute];
  const probes = typeof shown === "string" ? shown.split(",").flatMap((text) => toProbe(text.trim(), protocol)) : [];
  if (probes.length > 0) return { probes };
  const observed =
    state === undefined
      ? "only the state tells which hosts these are: give --state"
      : "the state shows none: either nothing is applied, or this way to connect is off";
  const probe: Probe = { host: `${place}.${attribute}`, listeners: [], leadsTo: { addresses: [] } };
  return { unseen: { probe, checks: [{ step: "connect", outcome: "skip", observed }], answers: [] } };
}

function toProbe(text: string, protocol: ShownHosts["protocol"]): Probe[] {
  const [, host, port = ""] = /^([^:]+):(\d{1,5})$/.exec(text) ?? [];
  if (host === undefined || Number(port) < 1 || Number(port) > 65_535) return [];
  return [{ host, listeners: [{ port: Number(port), protocol }], leadsTo: { addresses: [] } }];
}
