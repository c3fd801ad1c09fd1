import ipaddr from "ipaddr.js";

/** Ranges that no endpoint and no data source is in; most metadata services of clouds are in the second. */
const never = ["loopback", "linkLocal", "multicast", "unspecified", "broadcast", "reserved"];
/** Where a cloud serves metadata and credentials within the ranges that are else connected to. */
const metadata: { readonly [address: string]: string } = {
  // "IPv6 on AWS", Supporting Amazon VPC services.
  "fd00:ec2::254": "AWS",
  // "EKS Pod Identity", Considerations: the agent beside 169.254.170.23.
  "fd00:ec2::23": "AWS",
  // "About VM metadata" of Compute Engine: the server of IPv6-only machines.
  "fd20:ce::254": "Google Cloud",
  // "View instance metadata" of ECS.
  "100.100.100.200": "Alibaba Cloud",
};
const servedBy = new Map(
  Object.entries(metadata).map(([address, cloud]) => [ipaddr.process(address).toNormalizedString(), cloud]),
);
const within = ["private", "carrierGradeNat", "uniqueLocal"];

/** Whether a text is an address in its whole form; `127.1` and `0x7f.1` are none, although a resolver would take them. */
export function isAddress(text: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(text) || (text.includes(":") && ipaddr.IPv6.isValid(text));
}

/** Whether a text is the name of a host: labels of letters, digits and hyphens, the last one not a number. */
export function isHostName(text: string): boolean {
  return text.length <= 253 && /^([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(text);
}

/**
 * Why an address must not be connected to, in words; undefined where it may be. Connected to are private addresses, those of `networks`, and
 * none that leads to this machine, to what a cloud serves on the link, or to its metadata.
 */
export function refuse(address: string, networks: readonly string[]): string | undefined {
  if (!isAddress(address)) return "it is no address";
  const parsed = ipaddr.process(address);
  const range = parsed.range();
  if (never.includes(range)) return `${range} addresses are never connected to`;
  const cloud = servedBy.get(parsed.toNormalizedString());
  if (cloud !== undefined) return `${cloud} serves metadata there, which is never connected to`;
  if (networks.length > 0)
    return isIn(address, networks) ? undefined : `it is in none of the networks ${networks.join(", ")}`;
  return within.includes(range) ? undefined : "it is a public address";
}

/** Whether an address is in one of the networks. */
export function isIn(address: string, networks: readonly string[]): boolean {
  const parsed = ipaddr.process(address);
  return networks.map(parseNetwork).some((network) => network?.[0].kind() === parsed.kind() && parsed.match(network));
}

/** Whether a text is a network in CIDR notation. */
export function isNetwork(text: string): boolean {
  return parseNetwork(text) !== undefined;
}

function parseNetwork(text: string): [ipaddr.IPv4 | ipaddr.IPv6, number] | undefined {
  const [address = "", length] = text.split("/");
  return isAddress(address) && length !== undefined && ipaddr.isValidCIDR(text) ? ipaddr.parseCIDR(text) : undefined;
}
