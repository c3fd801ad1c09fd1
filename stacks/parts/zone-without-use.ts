import type { Rule } from "../../src/contract/topology";

/** An existing zone is of use with mode private-zone only. */
export const zoneWithoutUse: Rule<{ readonly dns: { readonly mode: string; readonly zoneId?: unknown } }> = {
  code: "zone-without-private-zone",
  severity: "error",
  title: "A zone is given, but the DNS mode makes no record",
  why: "Only mode private-zone writes a record into a zone. A private zone and an endpoint's own private DNS exclude each other: both would answer for the same names.",
  fix: "Set dns.mode to private-zone, or remove dns.zoneId.",
  source: "ClickHouse documentation, AWS PrivateLink, Azure Private Link and GCP Private Service Connect",
  check: ({ dns }) =>
    dns.zoneId !== undefined && dns.mode !== "private-zone"
      ? [{ path: ["dns", "zoneId"], message: `dns.zoneId has no use with dns.mode ${dns.mode}` }]
      : [],
};
