import type { Sign } from "../contract/probe";
import { type Prose, prose, words } from "../contract/prose";
import { visible } from "../contract/visible";

/** What did not work: how it is recognised, and what was seen. */
export interface Fault {
  readonly sign: Sign;
  readonly observed: string;
}

const signs: { readonly [code: string]: Fault } = {
  ETIMEDOUT: { sign: "time-out", observed: "no answer in time" },
  EHOSTUNREACH: { sign: "time-out", observed: "no route to the host" },
  ENETUNREACH: { sign: "time-out", observed: "no route to the network" },
  ECONNREFUSED: { sign: "refused", observed: "the connection was refused" },
  ECONNRESET: { sign: "reset", observed: "the connection was closed" },
  EPIPE: { sign: "reset", observed: "the connection was closed" },
  ENOTFOUND: { sign: "unresolved", observed: "the name does not exist" },
  ENODATA: { sign: "unresolved", observed: "the name has no address" },
  ESERVFAIL: { sign: "unresolved", observed: "the resolver failed" },
  EREFUSED: { sign: "unresolved", observed: "the resolver refused" },
  ETIMEOUT: { sign: "unresolved", observed: "the resolver did not answer in time" },
  ECANCELLED: { sign: "unresolved", observed: "the resolver did not answer in time" },
};

const longest = 200;

/** What an error of Node's network or of a protocol means; whatever else comes back is an answer that was not expected. */
export function toFault(error: unknown): Fault {
  const { code, message }: { readonly code?: unknown; readonly message?: unknown } = Object(error);
  const known = typeof code === "string" && Object.hasOwn(signs, code) ? signs[code] : undefined;
  return known ?? { sign: "answer", observed: shorten(String(message)) };
}

/** What a server said, on one line, shortened. */
export function shorten(text: string): string {
  const line = visible(text);
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
}

/** What a sign means and what helps where the topology says nothing of it. */
export const general: { readonly [sign in Sign]: { readonly cause: Prose; readonly remedy: Prose } } = {
  unresolved: {
    cause: words("The resolver that was asked does not have the name."),
    remedy: prose`Ask the network's own resolver with ${"--resolver"}, and look whether the zone is there for this network.`,
  },
  elsewhere: {
    cause: words(
      "The resolver that was asked does not have the record of the private path, or another one comes first.",
    ),
    remedy: prose`Ask the network's own resolver with ${"--resolver"}, and look which zone answers for this network.`,
  },
  "time-out": {
    cause: words("A firewall, a security group or a missing route stands in between."),
    remedy: words(
      "Look whether the other side admits this machine's network on the port, and whether a route leads there.",
    ),
  },
  refused: {
    cause: words("The address is reached, and nothing listens on the port."),
    remedy: words("Compare the port with the one that the other side listens on."),
  },
  reset: {
    cause: words(
      "The other side closed the connection once TCP stood: it does not let the endpoint in, or a proxy stands in between.",
    ),
    remedy: words("Look whether the other side has admitted the endpoint."),
  },
  "certificate-name": {
    cause: words(
      "What answers has another name: clients would have to use that, or another endpoint answers at the address.",
    ),
    remedy: words("Compare the name that clients use with those of the certificate, never with an address."),
  },
  certificate: {
    cause: words("This machine does not trust the authority of the certificate, or it has expired."),
    remedy: prose`Where the authority is your own, or the database service's, name the file of its certificate with ${"--ca"}.`,
  },
  answer: {
    cause: words("Something else than expected answers on the port."),
    remedy: words("Look what listens there, and whether a proxy or a load balancer answers in its place."),
  },
};
