import type { ByHand, CheckReport, HostReport, VerifyReport } from "../../generated/types/output";
import type { Probe, Sign } from "../contract/probe";
import { type Prose, prose } from "../contract/prose";
import type { SpecBase } from "../contract/spec-base";
import type { Failure } from "../contract/stage";
import type { Unprobed } from "../contract/topology";
import { visible } from "../contract/visible";
import { toPlainText } from "../encoders/prose-text";
import { toShellLine } from "../encoders/shell";
import type { TimelineStage } from "../stage/timeline";
import type { Answer, Check } from "./check";
import { isIn } from "./ip-address";
import type { Seen } from "./look";
import type { ShownEndpoint } from "./reached-at";
import { general } from "./signs";

/** What was seen from inside the network. */
export interface Verified {
  readonly seen: readonly Seen[];
  /** What was not looked at, because it cannot be from here. */
  readonly unprobed: readonly Unprobed[];
  /** Answers to questions of the gate of the spec's stage, in its order. */
  readonly answers: readonly Answer[];
  /** Endpoints that the state shows, by their addresses in Terraform. */
  readonly endpoints: ReadonlyMap<string, ShownEndpoint>;
  /** The address of this machine on the way to each address that was to be connected to. */
  readonly localAddresses: ReadonlyMap<string, string>;
}

/** What was verified as plain data; `now` stands in what the vendor's support gets. */
export function verifyReport(
  spec: SpecBase,
  timeline: readonly TimelineStage[],
  verified: Verified,
  now: Date,
): VerifyReport {
  const hosts = verified.seen.map(
    (seen): HostReport => ({
      host: hostOf(seen.probe),
      checks: seen.checks.map((check) => checkReport(check, seen.probe, timeline, verified)),
    }),
  );
  const checks = hosts.flatMap((host) => host.checks);
  const isConnected = checks.some(({ step, outcome }) => step === "connect" && outcome === "pass");
  const support = supportLines(spec, verified, now);
  return {
    version: 2,
    topology: spec.topology,
    name: spec.name,
    stage: spec.stage,
    passed: isConnected && checks.every(({ outcome }) => outcome !== "fail"),
    hosts,
    evidence: verified.answers.map(({ key, answer, note }) => ({ key, answer, note })),
    ...(verified.unprobed.length > 0 ? { byHand: verified.unprobed.map(byHand) } : {}),
    ...(support.length > 0 ? { support } : {}),
  };
}

function byHand({ what, command }: Unprobed): ByHand {
  return { what: toPlainText(what), ...(command === undefined ? {} : { command: toShellLine(command) }) };
}

function hostOf({ host, leadsTo }: Probe): string {
  return host ?? ("endpoints" in leadsTo ? leadsTo.endpoints.join(", ") : "");
}

function checkReport(check: Check, probe: Probe, timeline: readonly TimelineStage[], verified: Verified): CheckReport {
  const { sign, ...seen } = check;
  if (sign === undefined || check.outcome === "pass") return seen;
  const { cause, remedy, stage } = adviceOf(sign, check, probe, timeline, verified);
  const command = commandOf(check, probe, timeline);
  return {
    ...seen,
    cause: toPlainText(cause),
    remedy: toPlainText(remedy),
    ...(stage === undefined ? {} : { stage }),
    ...(command === undefined ? {} : { command }),
  };
}

interface Advice {
  readonly cause: Prose;
  readonly remedy: Prose;
  readonly stage?: string | undefined;
}

/** What the topology says of a sign, at the stage of the spec first, then at those before; else what it means in general. */
function adviceOf(
  sign: Sign,
  { address = "" }: Check,
  { leadsTo }: Probe,
  timeline: readonly TimelineStage[],
  { localAddresses }: Verified,
): Advice {
  const rows = inReach(timeline).flatMap(({ stage, text }) =>
    text.failures.map((failure): Failure & Advice => ({ stage: stage.name, ...failure })),
  );
  const found: Advice = rows.find((row) => row.sign === sign) ?? general[sign];
  const local = localAddresses.get(address);
  const clients = "endpoints" in leadsTo ? leadsTo.clients : undefined;
  if (sign !== "time-out" || local === undefined || clients === undefined || isIn(local, clients)) return found;
  return {
    ...found,
    cause: prose`This machine has the address ${local}, which is in none of the networks of ${"network.clients"}.`,
    remedy: prose`Try from a machine that may connect, or add its network to ${"network.clients"}.`,
  };
}

/** The stages from that of the spec back to the first, then those ahead. */
function inReach(timeline: readonly TimelineStage[]): TimelineStage[] {
  const isAhead = ({ position }: TimelineStage) => position === "ahead";
  return [...timeline.filter((stage) => !isAhead(stage)).reverse(), ...timeline.filter(isAhead)];
}

/** The command by which a person would look at the same, where a gate has one. */
function commandOf({ step, port }: Check, { leadsTo, listeners }: Probe, timeline: readonly TimelineStage[]) {
  const resolved = "endpoints" in leadsTo ? leadsTo.answers : undefined;
  const connected = listeners.find((listener) => listener.port === port)?.answers;
  const key = { resolve: resolved, connect: connected, tls: connected }[String(step)];
  return timeline
    .flatMap(({ text }) => text.gate)
    .flatMap((item) => {
      if (item.kind !== "evidence" || item.key !== key || !("pipeline" in item.command)) return [];
      return [toShellLine(item.command)];
    })[0];
}

/** What the vendor can look for on its side; nothing where nothing on the way through an endpoint failed. */
function supportLines(spec: SpecBase, { seen, endpoints, localAddresses }: Verified, now: Date): string[] {
  const failed = seen.flatMap(({ probe, checks }: Seen) =>
    "endpoints" in probe.leadsTo
      ? checks
          .filter(({ step, outcome }) => outcome === "fail" && step !== "resolve")
          .map((check) => ({ probe, check }))
      : [],
  );
  if (failed.length === 0) return [];
  return [
    `Connection ${spec.name} (${spec.topology}), at ${now.toISOString()}`,
    ...[...endpoints].flatMap(([address, { id }]) =>
      id === undefined ? [] : [`Endpoint ${visible(id)} (${address})`],
    ),
    ...failed.map(({ probe, check: { step, address = "", port, observed } }) => {
      const from = localAddresses.get(address);
      return `${hostOf(probe)}${port === undefined ? "" : `:${port}`} at ${address}${from === undefined ? "" : ` from ${from}`}: ${step}: ${observed}`;
    }),
  ];
}
