import type { Listener, Probe, ThroughEndpoints } from "../contract/probe";
import { counted } from "../contract/visible";
import type { Answer, Check } from "./check";
import { isAddress, isHostName, refuse } from "./ip-address";
import { knock, type Means } from "./knock";
import { toFault } from "./signs";

/** What is known besides the probe: which stage the spec is at, and what endpoints are reached at. */
export interface Surroundings extends Means {
  /** Whether what leads names from this stage on is there. */
  isReached(stage: string): boolean;
  /** Addresses of the endpoints as far as they are known. */
  readonly reachedAt: ReadonlyMap<string, readonly string[]>;
}

/** What was seen of a probe. */
export interface Seen {
  readonly probe: Probe;
  readonly checks: readonly Check[];
  readonly answers: readonly Answer[];
}

/** Looks at a probe: what its name resolves to, and what answers there. */
export async function look(probe: Probe, around: Surroundings): Promise<Seen> {
  const { host, leadsTo } = probe;
  if (host !== undefined && !isAddress(host) && !isHostName(host)) {
    const observed = "that is no name of a host, so it is not asked for";
    return { probe, checks: [{ step: "resolve", outcome: "fail", observed, sign: "unresolved" }], answers: [] };
  }
  const named = host === undefined || isAddress(host) ? undefined : await resolve(host, around);
  return "endpoints" in leadsTo
    ? lookThrough(probe, leadsTo, named, around)
    : lookAtHost(probe, leadsTo.addresses, named, around);
}

/** What a name resolves to, or why it does not. */
type Resolved = { readonly addresses: readonly string[] } | { readonly fault: ReturnType<typeof toFault> };

async function resolve(host: string, { network }: Surroundings): Promise<Resolved> {
  try {
    return { addresses: await network.resolve(host) };
  } catch (error) {
    return { fault: toFault(error) };
  }
}

async function lookThrough(
  probe: Probe,
  leadsTo: ThroughEndpoints,
  named: Resolved | undefined,
  around: Surroundings,
): Promise<Seen> {
  const { host, listeners } = probe;
  const known = leadsTo.endpoints.flatMap((endpoint) => around.reachedAt.get(endpoint) ?? []);
  const isMoved = around.isReached(leadsTo.from);
  const name = named === undefined ? undefined : judgeName(leadsTo, named, known, isMoved);
  const refusals = known.flatMap((address) => toRefusal(address, around));
  const usable = known.filter((address) => refuse(address, around.networks) === undefined);
  const resolved =
    named !== undefined && "addresses" in named && isMoved && name?.outcome !== "fail" ? named.addresses : [];
  const others = resolved.filter((address) => !known.includes(address));
  const open = others.filter((address) => refuse(address, around.networks) === undefined);
  const isAdmitted = around.isReached(leadsTo.admitted);
  const knocked = await knockAll(usable, host, listeners, around);
  const through = isAdmitted ? knocked : knocked.map((each) => ({ ...each, checks: each.checks.map(forgive) }));
  const direct = await knockAll(open, host, listeners, around);
  const unseen: Check[] =
    known.length === 0 && open.length === 0 && listeners.length > 0
      ? [
          {
            step: "connect",
            outcome: "skip",
            observed: "where the endpoint is reached is not known: give --state or --endpoint",
          },
        ]
      : [];
  return {
    probe,
    checks: [
      ...(name === undefined ? [] : [name]),
      ...refusals,
      ...through.flatMap(({ checks }) => checks),
      ...direct.flatMap(({ checks }) => checks),
      ...unseen,
    ],
    answers: [
      ...(name === undefined || leadsTo.answers === undefined || !isMoved || known.length === 0
        ? []
        : [toAnswer(leadsTo.answers, [name])]),
      ...through.flatMap(({ listener: { answers }, checks }) =>
        answers === undefined ? [] : [toAnswer(answers, checks)],
      ),
    ],
  };
}

/** What an endpoint shows that the other side has not let in yet is no failure. */
function forgive(check: Check): Check {
  if (check.outcome !== "fail") return check;
  return { ...check, outcome: "warn", observed: `${check.observed}, as it may before the endpoint is let in` };
}

/** Whether a name leads where it has to at the stage of the spec. */
function judgeName(leadsTo: ThroughEndpoints, named: Resolved, known: readonly string[], isMoved: boolean): Check {
  const isExpected = isMoved && leadsTo.isElsewhere !== true;
  const judge = (outcome: Check["outcome"], observed: string, sign?: Check["sign"]): Check => ({
    step: "resolve",
    outcome,
    observed,
    ...(sign === undefined ? {} : { sign }),
  });
  if ("fault" in named)
    return isExpected
      ? judge("fail", named.fault.observed, "unresolved")
      : judge("pass", `${named.fault.observed}, and it need not`);
  const list = named.addresses.join(", ");
  const isAll = named.addresses.every((address) => known.includes(address));
  const isAny = named.addresses.some((address) => known.includes(address));
  if (!isExpected) {
    if (!isAny) return judge("pass", `${list}; that is not the endpoint, nor should it be`);
    return judge(leadsTo.isElsewhere === true ? "fail" : "warn", `${list}: that is the endpoint already`, "elsewhere");
  }
  if (known.length > 0)
    return isAll
      ? judge("pass", `${list}, the endpoint's`)
      : judge("fail", `${list}; the endpoint has ${known.join(", ")}`, "elsewhere");
  const stranger = named.addresses.map((address) => refuse(address, [])).find((reason) => reason !== undefined);
  return stranger === undefined
    ? judge("warn", `${list}; whether that is the endpoint is not known: give --state or --endpoint`)
    : judge("fail", `${list}: ${stranger}`, "elsewhere");
}

async function lookAtHost(
  probe: Probe,
  stated: readonly string[],
  named: Resolved | undefined,
  around: Surroundings,
): Promise<Seen> {
  const resolved = named !== undefined && "addresses" in named ? named.addresses : [];
  const addresses = stated.length > 0 ? stated : resolved;
  const refusals = addresses.flatMap((address) => toRefusal(address, around));
  const usable = addresses.filter((address) => refuse(address, around.networks) === undefined);
  const knocked = await knockAll(usable, probe.host, probe.listeners, around);
  const checks = knocked.flatMap((each) => each.checks).map(trust);
  return { probe, checks: [...judgeHost(stated, named), ...refusals, ...checks], answers: [] };
}

/** What a company offers commonly has a certificate of its own authority. */
function trust(check: Check): Check {
  return check.sign === "certificate" ? { ...check, outcome: "warn" } : check;
}

/** Whether the name of a data source still leads to the addresses that the spec has. */
function judgeHost(stated: readonly string[], named: Resolved | undefined): Check[] {
  if (named === undefined) return [];
  if ("fault" in named)
    return [
      {
        step: "resolve",
        outcome: stated.length > 0 ? "warn" : "fail",
        observed: named.fault.observed,
        sign: "unresolved",
      },
    ];
  const list = named.addresses.join(", ");
  if (stated.length === 0 || stated.some((address) => named.addresses.includes(address)))
    return [{ step: "resolve", outcome: "pass", observed: list }];
  const observed = `${list}; the spec has ${stated.join(", ")}, which may be of another time`;
  return [{ step: "resolve", outcome: "fail", observed, sign: "elsewhere" }];
}

function toRefusal(address: string, { networks }: Surroundings): Check[] {
  const reason = refuse(address, networks);
  return reason === undefined
    ? []
    : [{ step: "connect", outcome: "fail", address, observed: `${reason}; not connected to`, sign: "elsewhere" }];
}

async function knockAll(
  addresses: readonly string[],
  host: string | undefined,
  listeners: readonly Listener[],
  around: Surroundings,
): Promise<{ listener: Listener; checks: Check[] }[]> {
  if (addresses.length === 0) return [];
  return Promise.all(
    listeners.map(async (listener) => {
      const all = await Promise.all(addresses.map((address) => knock(address, host, listener, around)));
      return { listener, checks: all.flat() };
    }),
  );
}

/** What checks say to a question: no where one fails. An answer of the application counts for nothing, because the connection stands. */
function toAnswer(key: string, checks: readonly Check[]): Answer {
  const [failed] = checks.filter(({ step, outcome }) => outcome === "fail" && step !== "ping");
  if (failed !== undefined) return { key, answer: "no", note: toNote(failed) };
  const seen = checks.filter(({ step, outcome }) => outcome === "pass" && step !== "ping");
  const addresses = [...new Set(seen.flatMap(({ address }) => (address === undefined ? [] : [address])))];
  const [resolved] = seen.filter(({ step }) => step === "resolve");
  const note = resolved?.observed ?? `${counted(addresses.length, "address")} answered: ${addresses.join(", ")}`;
  return { key, answer: "yes", note };
}

function toNote({ address, port, observed }: Check): string {
  const place = address === undefined ? "" : `${address}${port === undefined ? "" : ` port ${port}`}: `;
  return `${place}${observed}`;
}
