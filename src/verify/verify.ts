import type { VerifyReport } from "../../generated/types/output";
import type { Probe } from "../contract/probe";
import type { Resources } from "../contract/resource";
import type { SpecBase } from "../contract/spec-base";
import type { Topology } from "../contract/topology";
import type { ShownState } from "../plan/shown";
import { findHere, type TimelineStage } from "../stage/timeline";
import type { Answer } from "./check";
import { isAddress } from "./ip-address";
import { look, type Seen } from "./look";
import { type Network, openNetwork } from "./network";
import { type ShownEndpoint, tryFindEndpoint } from "./reached-at";
import { verifyReport } from "./report";
import { findShownHosts } from "./shown-hosts";

/** What is verified, and what is known of it. */
export interface Verification {
  readonly topology: Topology<SpecBase>;
  readonly spec: SpecBase;
  readonly timeline: readonly TimelineStage[];
  readonly resources: Resources;
  readonly state?: ShownState | undefined;
  /** Address of the module in the state. */
  readonly module?: string | undefined;
  /** What endpoints are reached at, a name or an address, by their addresses in Terraform; without a key, all of them. */
  readonly endpoints: ReadonlyMap<string | undefined, string>;
  readonly networks: readonly string[];
  /** Addresses of resolvers to ask instead of those that the machine is set to. */
  readonly resolvers: readonly string[];
  /** Certificates of authorities to trust besides, as PEM. */
  readonly authorities: readonly string[];
  readonly deadlineMs: number;
  /** What stands in what the vendor's support gets. */
  readonly now: Date;
}

/** Looks at all that a spec says is there, one name after another, and answers what its gate asks of that. */
export async function verify(verification: Verification, network?: Network): Promise<VerifyReport> {
  const { topology, spec, timeline, deadlineMs, networks, authorities, resolvers, now } = verification;
  const from = network ?? openNetwork(deadlineMs, resolvers);
  const { state, module } = verification;
  const shown = (topology.shownHosts?.(spec) ?? []).map((hosts) => findShownHosts(hosts, state, module));
  const probes = [...topology.probes(spec), ...shown.flatMap((each) => ("probes" in each ? each.probes : []))];
  const endpoints = findEndpoints(verification, probes);
  const reachedAt = new Map<string, readonly string[]>();
  for (const address of new Set(probes.flatMap(endpointsOf)))
    reachedAt.set(address, await addressesOf(address, verification, endpoints, from));
  const stages = timeline.map(({ stage }) => stage.name);
  const around = {
    ...{ network: from, deadlineMs, networks, authorities, reachedAt },
    isReached: (stage: string) => stages.indexOf(stage) <= stages.indexOf(spec.stage),
    brokers: new Set(probes.flatMap(({ host, listeners }) => listeners.map(({ port }) => `${host}:${port}`))),
  };
  const seen: Seen[] = [];
  for (const probe of probes) seen.push(await look(probe, around));
  seen.push(...shown.flatMap((each) => ("unseen" in each ? [each.unseen] : [])));
  const verified = { seen, unprobed: topology.unprobed?.(spec) ?? [], answers: gather(seen, timeline), endpoints };
  return verifyReport(spec, timeline, { ...verified, localAddresses: await localAddressesOf(seen, from) }, now);
}

function endpointsOf({ leadsTo }: Probe): readonly string[] {
  return "endpoints" in leadsTo ? leadsTo.endpoints : [];
}

function findEndpoints(
  { state, module, resources }: Verification,
  probes: readonly Probe[],
): Map<string, ShownEndpoint> {
  const found = new Map<string, ShownEndpoint>();
  for (const address of probes.flatMap(endpointsOf)) {
    const shown = state && tryFindEndpoint(state, module, address, resources);
    if (shown !== undefined) found.set(address, shown);
  }
  return found;
}

/** The addresses that an endpoint is reached at: what was given, what the state shows, what names of its own resolve to; none where nothing is known. */
async function addressesOf(
  address: string,
  { endpoints }: Verification,
  shown: ReadonlyMap<string, ShownEndpoint>,
  network: Network,
): Promise<readonly string[]> {
  const given = endpoints.get(address) ?? endpoints.get(undefined);
  if (given !== undefined) return isAddress(given) ? [given] : resolveOwn(given, network);
  const { addresses = [], names = [] } = shown.get(address) ?? {};
  if (addresses.length > 0) return addresses;
  const resolved = await Promise.all(names.map((name) => resolveOwn(name, network)));
  return [...new Set(resolved.flat())];
}

async function resolveOwn(name: string, network: Network): Promise<readonly string[]> {
  try {
    return await network.resolve(name);
  } catch {
    // That nothing is known of the endpoint is said where it is needed.
    return [];
  }
}

/** The answers that the gate of the spec's stage asks for; of several to one question a no counts. */
function gather(seen: readonly Seen[], timeline: readonly TimelineStage[]): Answer[] {
  const all = seen.flatMap(({ answers }) => answers);
  return findHere(timeline).text.gate.flatMap((item): Answer[] => {
    if (item.kind !== "evidence") return [];
    const given = all.filter(({ key }) => key === item.key);
    const [first] = given;
    const no = given.find(({ answer }) => answer === "no");
    if (first === undefined) return [];
    return [no ?? { ...first, note: [...new Set(given.map(({ note }) => note))].join("; ").slice(0, 400) }];
  });
}

async function localAddressesOf(seen: readonly Seen[], network: Network): Promise<Map<string, string>> {
  const towards = new Set(
    seen.flatMap(({ checks }) =>
      checks.flatMap(({ step, address }) => (step === "connect" && address ? [address] : [])),
    ),
  );
  const found = new Map<string, string>();
  for (const address of towards) {
    const local = await network.localAddress(address);
    if (local !== undefined) found.set(address, local);
  }
  return found;
}
