import type { Listener, Probe, ThroughEndpoints } from "../contract/probe";
import { findHere, type TimelineStage } from "../stage/timeline";

/** What verify.sh is made from: calls of its functions, each a list of words. */
export interface VerifyScriptView {
  readonly lines: readonly (readonly string[])[];
}

/** Stands for a host or a key that is not there. */
const none = "-";

/** The calls of a spec at its stage; none where nothing can be looked at from inside the network. */
export function verifyScriptView(probes: readonly Probe[], timeline: readonly TimelineStage[]): VerifyScriptView {
  const here = findHere(timeline).stage.name;
  const stages = timeline.map(({ stage }) => stage.name);
  const isReached = (stage: string) => stages.indexOf(stage) <= stages.indexOf(here);
  const asked = findHere(timeline).text.gate.flatMap((item) => (item.kind === "evidence" ? [item.key] : []));
  // What awk splits, or a shell would quote, is no key that the script can answer.
  const toKey = (key: string | undefined) =>
    key !== undefined && asked.includes(key) && /^[A-Za-z0-9._-]+$/.test(key) ? key : none;
  return {
    lines: probes
      .filter(({ host }) => host === undefined || /^[A-Za-z0-9._:-]+$/.test(host))
      .flatMap(({ host = none, listeners, leadsTo }) =>
        "endpoints" in leadsTo
          ? throughLines(host, listeners, leadsTo, isReached, toKey)
          : listeners.map(({ port, protocol }) => [
              "target",
              host,
              leadsTo.addresses.join(" "),
              String(port),
              protocol,
            ]),
      ),
  };
}

function throughLines(
  host: string,
  listeners: readonly Listener[],
  { endpoints, from, admitted, isElsewhere, answers }: ThroughEndpoints,
  isReached: (stage: string) => boolean,
  toKey: (key: string | undefined) => string,
): string[][] {
  const list = endpoints.join(" ");
  const where = isElsewhere === true ? "elsewhere" : isReached(from) ? "to" : "not-yet";
  return [
    ...(host === none ? [] : [["name", host, list, toKey(answers), where]]),
    ...listeners.map(({ port, protocol, answers: key }) => [
      ...["through", host, list, String(port), protocol, toKey(key)],
      isReached(admitted) ? "yes" : "no",
    ]),
  ];
}
