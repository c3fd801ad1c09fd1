/**
 * How far a port is asked, from inside the network and without a secret: a connection alone, a TLS handshake, HTTPS with the path that
 * ClickHouse answers, or a protocol's first messages.
 */
export type Protocol = "tcp" | "tls" | "clickhouse-https" | "kafka" | "postgres" | "mysql";

/** A port of a host, and the question of a gate that is answered by what it says through the endpoint. */
export interface Listener {
  readonly port: number;
  readonly protocol: Protocol;
  /** Key of the question. */
  readonly answers?: string;
}

/** Endpoints that a host leads to. */
export interface ThroughEndpoints {
  /** Addresses of the resources; the resource type says where a state shows what they are reached at. */
  readonly endpoints: readonly string[];
  /** The stage from which on names lead to them, and the one by which the other side has let them in. */
  readonly from: string;
  readonly admitted: string;
  /** The name has to lead elsewhere: a sibling of names that have records of their own. */
  readonly isElsewhere?: true;
  /** Key of the question that what the name resolves to answers. */
  readonly answers?: string;
  /** The networks that may connect, where the spec has them. */
  readonly clients?: readonly string[];
}

/** What is looked at from inside the network: one name, where it leads, and what answers there. */
export interface Probe {
  /** The name, or an address; without one only the endpoints themselves are connected to. */
  readonly host?: string;
  readonly listeners: readonly Listener[];
  /** The endpoints in between, or the addresses of the host itself: those that the spec has, or any private one where it has none. */
  readonly leadsTo: ThroughEndpoints | { readonly addresses: readonly string[] };
}

/** Hosts that no spec names and a state shows, with their ports, in one text with commas between, as bootstrap brokers are. */
export interface ShownHosts {
  readonly address: string;
  readonly attribute: string;
  readonly protocol: Protocol;
}

/** What of a failure is seen from inside the network: what a row of `failures` is found by. */
export type Sign =
  | "unresolved"
  | "elsewhere"
  | "time-out"
  | "refused"
  | "reset"
  | "certificate-name"
  | "certificate"
  | "answer";
