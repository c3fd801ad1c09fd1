import ipaddr from "ipaddr.js";

/** Whether a text is an IPv4 address that a machine can have, in a network of a company or in public. */
export function isHostAddress(ip: string): boolean {
  return ["private", "carrierGradeNat", "unicast"].includes(rangeOf(ip));
}

/** Whether a text is a public IPv4 address. */
export function isPublicAddress(ip: string): boolean {
  return rangeOf(ip) === "unicast";
}

function rangeOf(ip: string): string {
  return ipaddr.IPv4.isValidFourPartDecimal(ip) ? ipaddr.IPv4.parse(ip).range() : "invalid";
}
