import type { Problem } from "../contract/problem";
import { visible } from "../contract/visible";
import { toShellWord } from "../encoders/shell";
import { readSource } from "../files/read-source";
import type { ShownState } from "../plan/shown";
import { toJson } from "../report/to-json";
import { evidenceArguments, renderVerification } from "../report/verify-report";
import type { verifyFormats } from "./formats";
import { readStateFile } from "./read-state-file";
import { openSpec } from "./sources";
import { fail, refuse, type Terminal } from "./terminal";

/** Bytes of a file with certificates; those of all Regions of a database service are 200 kB. */
const largestAuthorities = 1024 * 1024;

interface VerifyOptions {
  readonly format: (typeof verifyFormats)[number];
  readonly vendors?: string;
  readonly state?: string;
  readonly module?: string;
  readonly endpoint: readonly string[];
  readonly network: readonly string[];
  readonly resolver: readonly string[];
  /** A file with certificates of authorities. */
  readonly ca?: string;
  /** Seconds that a step may take. */
  readonly timeout: number;
}

/**
 * `plinth verify`: looks from where it runs at what a spec's connection shows there, and answers what the gate asks of that. Gives the exit
 * code, which is 1 where something failed or nothing could be connected to.
 */
export async function verify(path: string, options: VerifyOptions, terminal: Terminal): Promise<number> {
  const { format, module } = options;
  if (module !== undefined && options.state === undefined)
    return refuse("--module says where in the state to look; give --state too", terminal);
  if (path === "-" && options.state === "-")
    return refuse("the spec and the state cannot both be standard input", terminal);
  const undone = "nothing was looked at";
  const opened = openSpec(path, { command: "verify", vendors: options.vendors, undone }, terminal);
  if (typeof opened === "number") return opened;
  const { source, synthesized } = opened;
  const stop = (problems: readonly Problem[]) => fail(problems, [source], terminal, undone);
  const read = options.state === undefined ? undefined : readStateFile(options.state);
  if (read !== undefined && "problem" in read) return stop([read.problem]);
  const state: ShownState | undefined = read?.state;
  const authority =
    options.ca === undefined ? undefined : readSource(options.ca, largestAuthorities, "file of certificates");
  if (authority !== undefined && "problem" in authority) return stop([authority.problem]);
  const authorities = authority === undefined ? [] : [new TextDecoder().decode(authority.bytes)];
  if (authorities.some((text) => !text.includes("-----BEGIN CERTIFICATE-----")))
    return refuse(`--ca: ${visible(options.ca ?? "")} has no certificate in the form of PEM`, terminal);
  const { valid, timeline, knowledge } = synthesized;
  const { topology, spec } = valid;
  const named = nameEndpoints(
    options.endpoint,
    topology.probes(spec).flatMap(({ leadsTo }) => ("endpoints" in leadsTo ? leadsTo.endpoints : [])),
  );
  if (typeof named === "string") return refuse(named, terminal);
  // In a bundle of its own, so that the other commands start without it.
  const room = await import("../verify/verify");
  const report = await room.verify({
    ...{ topology, spec, timeline, resources: knowledge.resources, state, module },
    ...{ endpoints: named, networks: options.network, resolvers: options.resolver },
    authorities,
    ...{ deadlineMs: options.timeout * 1000, now: new Date() },
  });
  const stated = options.state === undefined ? "" : ` --state ${toShellWord(options.state)}`;
  const command = `plinth promote ${toShellWord(path)}${stated}`;
  terminal.out(
    {
      text: () => renderVerification(report, terminal.outColors, command),
      json: () => toJson(report),
      evidence: () =>
        evidenceArguments(report)
          .map((line) => `${line}\n`)
          .join(""),
    }[format](),
  );
  return report.passed ? 0 : 1;
}

/** What endpoints are reached at, by their addresses in Terraform; in words what is wrong where one is named that the spec does not have. */
function nameEndpoints(
  given: readonly string[],
  endpoints: readonly string[],
): ReadonlyMap<string | undefined, string> | string {
  const named = new Map<string | undefined, string>();
  for (const text of given) {
    const split = text.lastIndexOf("=");
    const address = split === -1 ? undefined : text.slice(0, split);
    if (address !== undefined && !endpoints.includes(address))
      return `the spec has no endpoint ${visible(address)}; it has: ${[...new Set(endpoints)].join(", ") || "none"}`;
    named.set(address, text.slice(split + 1));
  }
  return named;
}
