import type { Sign } from "../contract/probe";

/** One thing that was looked at. */
export interface Check {
  readonly step: "resolve" | "connect" | "tls" | "ping" | "kafka" | "postgres" | "mysql";
  /** `skip` where it could not be looked at. */
  readonly outcome: "pass" | "warn" | "fail" | "skip";
  readonly address?: string;
  readonly port?: number;
  readonly observed: string;
  /** How a failure is recognised. */
  readonly sign?: Sign;
}

/** An answer to a question of a gate, and what was seen. */
export interface Answer {
  readonly key: string;
  readonly answer: "yes" | "no";
  readonly note: string;
}
